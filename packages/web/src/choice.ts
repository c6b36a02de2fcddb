import { delegationName, kindName } from "@rabat-process/events";
import { languageName } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import type { Filters } from "./filters.ts";
import { toSearch, withNames } from "./filters.ts";
import type { Html } from "./html.ts";
import { say, scheduleWords } from "./locales/index.ts";
import type { Choice } from "./queries.ts";
import type { View } from "./view.ts";

interface Part {
  readonly name: keyof Filters;
  readonly words: string;
}

/** Each filter that is used, in words. */
function partsOf(filters: Filters, locale: Locale): readonly Part[] {
  const words = scheduleWords[locale];
  const { text, theme, kind, delegation, coChair, language, hideCancelled } = filters;
  const part = (name: keyof Filters, said: string | undefined): readonly Part[] =>
    said === undefined ? [] : [{ name, words: said }];
  return [
    ...part("text", text && words.words(text)),
    ...part("theme", theme && words.theme(theme)),
    ...part("kind", kind && kindName(kind, locale)),
    ...part("delegation", delegation && delegationName(delegation, locale)),
    ...part("coChair", coChair && words.coChairs(delegationName(coChair, locale))),
    ...part("language", language && languageName(language, locale)),
    ...part("hideCancelled", hideCancelled && say(locale).filters.cancelled),
  ];
}

/** The title of a page with what was chosen before it, so that tabs, bookmarks and histories tell pages apart. */
export function titleWith(title: string, filters: Filters, locale: Locale): string {
  const parts = partsOf(filters, locale).map(({ words }) => words);
  return parts.length === 0 ? title : scheduleWords[locale].chosen(parts.join(", "), title);
}

/** What was chosen, each part with a way to do without it; nothing where nothing was. */
export function chosenParts(view: View, path: string, { filters, country }: Choice): Html | "" {
  const { site, locale } = view;
  const words = scheduleWords[locale];
  const parts = partsOf(filters, locale);
  if (parts.length === 0) return "";
  const without = (search: string) => site.link(`${path}${withNames(search, { country })}#list`);
  return html`<ul class="chosen" aria-label="${words.active}">
    ${parts.map(({ name, words: said }) => {
      const { [name]: _, ...others } = filters;
      return html`<li>
        <a href="${without(toSearch(others))}" aria-label="${words.remove(said)}"
          >${said} <span aria-hidden="true">×</span></a
        >
      </li>`;
    })}
    ${
      parts.length > 1
        ? html`<li>
            <a href="${without("")}">${words.all}</a>
          </li>`
        : ""
    }
  </ul>`;
}
