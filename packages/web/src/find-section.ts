import { html } from "hono/html";
import { countryField, filterForm } from "./filter-form.ts";
import type { Html } from "./html.ts";
import { scheduleWords } from "./locales/index.ts";
import type { Choice } from "./queries.ts";
import type { View } from "./view.ts";

/** Search and filters, always to be seen: beside a list on a wide screen, below it on a narrow one. */
export function findSection(
  { site, locale }: View,
  { filters, country }: Choice,
  path: string,
  {
    wrong,
    hasCountry = true,
  }: { readonly wrong?: string | undefined; readonly hasCountry?: boolean } = {},
): Html {
  const words = scheduleWords[locale].find;
  return html`<section class="find" id="find" aria-labelledby="find-title">
    <h2 id="find-title">${words.title}</h2>
    ${filterForm({
      ...{ filters, locale, wrong, apply: words.apply },
      action: `${site.link(path)}#list`,
      labelledBy: "find-title",
      more: hasCountry ? countryField(country, { locale, wrong }) : "",
    })}
  </section>`;
}
