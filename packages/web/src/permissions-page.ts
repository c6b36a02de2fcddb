import { html } from "hono/html";
import { say } from "./locales/index.ts";
import { paths } from "./addresses.ts";
import type { WebDeps } from "./deps.ts";
import type { Html } from "./layout.ts";
import { layout } from "./layout.ts";
import type { View } from "./view.ts";

/** What the app can see, cannot see, keeps and shows, for whoever is to allow it. */
export function permissionsPage(
  view: View,
  { scopes, installPath }: Pick<WebDeps, "scopes" | "installPath">,
): Html {
  const { locale, site } = view;
  const { permissions, permissionsPage: words } = say(locale);
  return layout({
    ...view,
    title: permissions,
    description: words.intro,
    self: paths.permissions,
    main: html`<h1>${permissions}</h1>
      <p>${words.intro}</p>
      <p>${words.slack}</p>
      <dl>
        ${Object.entries(scopes).map(
          ([scope, reason]) =>
            html`<div>
              <dt><code>${scope}</code></dt>
              <dd>${reason[locale]}</dd>
            </div>`,
        )}
      </dl>
      <h2>${words.notTitle}</h2>
      ${list(words.not)}
      <h2>${words.keepsTitle}</h2>
      ${list(words.keeps)}
      <h2>${words.publicTitle}</h2>
      <p>${words.public}</p>
      ${installPath === undefined ? "" : html`<p><a href="${site.link(installPath)}">${words.install}</a></p>`}`,
  });
}

function list(sentences: readonly string[]): Html {
  return html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}
