import { html } from "hono/html";
import { say } from "../locales/index.ts";
import { paths } from "./addresses.ts";
import type { Html } from "./layout.ts";
import { layout } from "./layout.ts";
import type { View } from "./view.ts";

/** What the app can see, cannot see, keeps and shows, for whoever is to allow it. */
export function permissionsPage(view: View): Html {
  const { permissions, permissionsPage: words } = say(view.locale).page;
  return layout({
    ...view,
    title: permissions,
    description: words.intro,
    self: paths.permissions,
    main: html`<h1>${permissions}</h1>
      <p>${words.intro}</p>
      <p>${words.slack}</p>
      <dl>
        ${Object.entries(words.scopes).map(
          ([scope, sentence]) =>
            html`<div>
              <dt><code>${scope}</code></dt>
              <dd>${sentence}</dd>
            </div>`,
        )}
      </dl>
      <h2>${words.notTitle}</h2>
      ${list(words.not)}
      <h2>${words.keepsTitle}</h2>
      ${list(words.keeps)}
      <h2>${words.publicTitle}</h2>
      <p>${words.public}</p>`,
  });
}

function list(sentences: readonly string[]): Html {
  return html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}
