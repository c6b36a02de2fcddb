import {
  delegationCodes,
  delegationName,
  kindName,
  languageName,
  themeName,
} from "@rabat-process/events";
import type { DelegationCode } from "@rabat-process/events";
import { countriesByName } from "@rabat-process/timezones";
import type { Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import { say } from "./locales/index.ts";
import type { FilterName, Filters } from "./filters.ts";
import { kinds, languages, themes } from "./filters.ts";
import type { Html } from "./html.ts";

type Option = readonly [value: string, name: string];

/** The filters as a form that works without JavaScript; empty fields vanish when the reader is led to the one address. */
export function filterForm(action: string, filters: Filters, locale: Locale): Html {
  const words = say(locale).filters;
  const field = (
    name: Exclude<FilterName, "cancelled">,
    chosen: string | undefined,
    options: readonly Option[],
  ) => select({ name, label: words[name], chosen, options: [["", words.all[name]], ...options] });
  return html`<form method="get" action="${action}">
    <div class="fields">
      ${field(
        "theme",
        filters.theme?.toString(),
        themes.map((theme) => [String(theme), words.themeOption(theme, themeName(theme, locale))]),
      )}
      ${field(
        "kind",
        filters.kind,
        sorted(
          kinds.map((kind) => [kind, kindName(kind, locale)]),
          locale,
        ),
      )}
      ${field("partner", filters.delegation, partners(locale))}
      ${field("co-chair", filters.coChair, partners(locale))}
      ${field(
        "language",
        filters.language,
        languages.map((language) => [language, languageName(language, locale)]),
      )}
      ${select({
        name: "cancelled",
        label: words.cancelled,
        chosen: filters.hideCancelled && "hide",
        options: [
          ["", words.show],
          ["hide", words.hide],
        ],
      })}
    </div>
    <button>${words.apply}</button>
  </form>`;
}

/** A choice out of a list. */
export function select({
  name,
  label,
  chosen,
  options,
}: {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly options: readonly Option[];
}): Html {
  return html`<div>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${options.map(
        ([value, text]) =>
          html`<option value="${value}" ${value === (chosen ?? "") ? " selected" : ""}>
            ${text}
          </option>`,
      )}
    </select>
  </div>`;
}

/** Countries by name, then organisations. */
function partners(locale: Locale): readonly Option[] {
  const countries: readonly DelegationCode[] = countriesByName(locale).map(({ code }) => code);
  const organisations = delegationCodes.filter((code) => !countries.includes(code));
  return [...countries, ...organisations].map((code) => [code, delegationName(code, locale)]);
}

function sorted(options: readonly Option[], locale: Locale): readonly Option[] {
  return options.toSorted(([, one], [, other]) => one.localeCompare(other, locale));
}
