import { describe, expect, it } from "vitest";
import { scopes } from "../../src/manifest.ts";
import { event, openWeb } from "./open-web.ts";

describe("the page of permissions", () => {
  it.each([
    ["en", "/permissions", "Add the app to your workspace"],
    ["fr", "/fr/autorisations", "Ajouter l’application à votre espace de travail"],
  ] as const)("gives the reason of each scope of the manifest, in %s", async (locale, path, offer) => {
    const { web: ofOne } = await openWeb();
    const page = await (await ofOne.request(path)).text();
    const reasons = Object.entries(scopes).map(([scope, reason]) => [scope, reason[locale]]);
    const shown = [...page.matchAll(/<dt><code>(.*?)<\/code><\/dt>\s*<dd>(.*?)<\/dd>/g)];
    expect(shown.map(([, scope, reason]) => [scope, reason])).toEqual(reasons);
    expect(page).not.toContain(offer);
    const { web } = await openWeb([event], { installPath: "/slack/install" });
    expect(await (await web.request(path)).text()).toContain(`<a href="/slack/install">${offer}</a>`);
  });
});
