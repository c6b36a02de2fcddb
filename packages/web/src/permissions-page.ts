import { html } from "hono/html";
import { say } from "./locales/index.ts";
import { paths } from "./addresses.ts";
import type { WebDeps } from "./deps.ts";
import type { Html } from "./html.ts";
import { layout } from "./layout.ts";
import type { View } from "./view.ts";

/** What the app can see, cannot see, keeps and shows, for whoever is to allow it. */
export function permissionsPage(
  view: View,
  {
    scopes,
    optionalScopes = [],
    installPath,
  }: Pick<WebDeps, "scopes" | "optionalScopes" | "installPath">,
): Html {
  const { locale, site } = view;
  const { permissions, permissionsPage: words } = say(locale);
  const markOf = (scope: string) => (optionalScopes.includes(scope) ? ` (${words.optional})` : "");
  return layout({
    ...{ locale, site },
    title: permissions,
    description: words.intro,
    self: paths.permissions,
    main: html`<div class="lead">
        <h1>${permissions}</h1>
        <p>${words.intro}</p>
      </div>
      <section aria-labelledby="slack">
        <h2 id="slack">${words.slackTitle}</h2>
        <p>${words.slack}</p>
        <dl>
          ${Object.entries(scopes).map(
            ([scope, reason]) =>
              html`<div>
                <dt><code>${scope}</code>${markOf(scope)}</dt>
                <dd>${reason[locale]}</dd>
              </div>`,
          )}
        </dl>
        ${
          installPath === undefined
            ? ""
            : html`<ul class="acts">
                <li><a class="do" href="${site.link(installPath)}">${words.install}</a></li>
              </ul>`
        }
      </section>
      ${part("hidden", words.notTitle, list(words.not))}
      ${part("kept", words.keepsTitle, list(words.keeps))}
      ${part("public", words.publicTitle, html`<p>${words.public}</p>`)}`,
  });
}

function part(id: string, title: string, content: Html): Html {
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;
}

function list(sentences: readonly string[]): Html {
  return html`<ul>
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
}
