import { describe, expect, it } from "vitest";
import { optionalScopes, scopes } from "../../src/manifest.ts";
import { openAppStore } from "../../src/app-store.ts";
import { openPages } from "../open-pages.ts";

/** The permissions on the page: each with what is for it, and its mark where it has one. */
function termsOf(page: string) {
  const terms = page.matchAll(/<dt><code>(.*?)<\/code>( \(.*?\))?<\/dt>\s*<dd>(.*?)<\/dd>/g);
  return [...terms].map(([, scope, mark, reason]) => ({ scope, mark, reason }));
}

describe("the page of permissions", () => {
  it.each([
    ["en", "/permissions", "Add the app to your workspace"],
    ["fr", "/fr/autorisations", "Ajouter l’application à votre espace de travail"],
  ] as const)(
    "gives the reason of each scope of the manifest, in %s",
    async (locale, path, offer) => {
      const store = await openAppStore({ kind: "sqlite", file: ":memory:" });
      const page = await (await openPages(store).request(path)).text();
      const reasons = Object.entries(scopes).map(([scope, reason]) => [scope, reason[locale]]);
      const shown = termsOf(page);
      expect(shown.map(({ scope, reason }) => [scope, reason])).toEqual(reasons);
      expect(page).not.toContain(offer);
      const marked = termsOf(
        await (await openPages(store, { optionalScopes }).request(path)).text(),
      );
      expect(marked.flatMap(({ scope, mark }) => (mark === undefined ? [] : [scope]))).toEqual(
        Object.keys(scopes).filter((scope) => optionalScopes.some((one) => one === scope)),
      );
      const web = openPages(store, { installPath: "/slack/install" });
      expect(await (await web.request(path)).text()).toContain(
        `<a class="do" href="/slack/install">${offer}</a>`,
      );
    },
  );
});
