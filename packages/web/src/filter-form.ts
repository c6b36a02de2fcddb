import { delegationCodes, delegationName, kindName } from "@rabat-process/events";
import { languageName, themeName } from "@rabat-process/events/words";
import type { DelegationCode } from "@rabat-process/events";
import { countriesByName } from "@rabat-process/timezones";
import type { CountryCode, Locale } from "@rabat-process/timezones";
import { html } from "hono/html";
import { say, scheduleWords } from "./locales/index.ts";
import type { Filters } from "./filters.ts";
import { kinds, languages, maxSearch, themes } from "./filters.ts";
import type { Html } from "./html.ts";

type Option = readonly [value: string, name: string];

interface FilterForm {
  /** Where the form leads, with the part of the page that shows what was chosen. */
  readonly action: string;
  readonly filters: Filters;
  readonly locale: Locale;
  /** The id of the heading that names the form. */
  readonly labelledBy: string;
  /** What the button says. */
  readonly apply: string;
  /** Further fields, before the button. */
  readonly more?: Html | "";
  /** The field whose value was not understood. */
  readonly wrong?: string | undefined;
}

/** The filters as a form that works without JavaScript; empty fields vanish when the reader is led to the one address. */
export function filterForm(form: FilterForm): Html {
  const { action, filters, locale, labelledBy, apply, more = "" } = form;
  const words = say(locale).filters;
  const field = (
    name: "theme" | "kind" | "language",
    chosen: string | undefined,
    options: readonly Option[],
  ) =>
    select({
      ...{ name, label: words[name], chosen, problem: problemOf(form, name) },
      options: [["", words.all[name]], ...options],
    });
  return html`<form
    class="two"
    method="get"
    role="search"
    action="${action}"
    aria-labelledby="${labelledBy}"
  >
    <div>
      <label for="q">${scheduleWords[locale].find.q}</label>
      <input id="q" name="q" type="search" maxlength="${maxSearch}" value="${filters.text ?? ""}" />
    </div>
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
    ${partnerField(form)} ${more}
    <details ${isFurther(form) ? html`open` : ""}>
      <summary>${scheduleWords[locale].find.more}</summary>
      ${field(
        "language",
        filters.language,
        languages.map((language) => [language, languageName(language, locale)]),
      )}
      ${coChairField(form)}
      ${checkbox({
        ...{ name: "cancelled", value: "hide", label: words.cancelled },
        isChecked: filters.hideCancelled === true,
        isWrong: form.wrong === "cancelled",
      })}
    </details>
    <div><button>${apply}</button></div>
  </form>`;
}

/** Whether something was chosen, or not understood, of what few choose and which is folded away. */
function isFurther({ filters, wrong = "" }: FilterForm): boolean {
  const { language, coChair, hideCancelled } = filters;
  const isChosen = language !== undefined || coChair !== undefined || hideCancelled === true;
  return isChosen || ["language", "cancelled"].includes(wrong);
}

/** Partners, in one list with those who co-chair; whoever asks for both in an address keeps both. */
function partnerField(form: FilterForm): Html {
  const { filters, locale } = form;
  const words = say(locale).filters;
  const { delegation, coChair } = filters;
  return select({
    ...{ name: "partner", label: words.partner, chosen: delegation ?? coChair },
    problem: problemOf(form, "partner") ?? problemOf(form, "co-chair"),
    options: [["", words.all.partner], ...partners(locale)],
  });
}

/** Whether only what the partner co-chairs. */
function coChairField({ filters: { delegation, coChair }, locale }: FilterForm): Html {
  if (delegation !== undefined && coChair !== undefined)
    return html`<input type="hidden" name="co-chair" value="${coChair}" />`;
  return checkbox({
    ...{ name: "role", value: "co-chair", label: scheduleWords[locale].find.role },
    ...{ isChecked: coChair !== undefined, isWrong: false },
  });
}

/** What is wished or not. */
function checkbox({
  name,
  value,
  label,
  isChecked,
  isWrong,
}: {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isChecked: boolean;
  /** Whether its value was not understood. */
  readonly isWrong: boolean;
}): Html {
  return html`<label class="choice ${isWrong ? "wrong" : ""}"
    ><input
      type="checkbox"
      id="${name}"
      name="${name}"
      value="${value}"
      ${isChecked ? html`checked` : ""}
      ${isWrong ? html`aria-invalid="true"` : ""}
    />${label}</label
  >`;
}

/** Whose clock a list shows first. */
export function countryField(
  chosen: CountryCode | undefined,
  form: Pick<FilterForm, "locale" | "wrong">,
): Html {
  const { locale } = form;
  const words = scheduleWords[locale].find;
  return select({
    ...{ name: "country", label: words.country, chosen, problem: problemOf(form, "country") },
    options: [
      ["", words.place],
      ...countriesByName(locale).map(({ code, name }): Option => [code, name[locale]]),
    ],
  });
}

/** What a field says that was not understood; undefined where nothing is wrong with it. */
function problemOf(
  { wrong, locale }: Pick<FilterForm, "locale" | "wrong">,
  name: string,
): string | undefined {
  return wrong === name ? scheduleWords[locale].find.choose : undefined;
}

/** A choice out of a list. */
export function select({
  name,
  label,
  chosen,
  options,
  problem,
}: {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | undefined;
  readonly options: readonly Option[];
  /** What to do, where its value was not understood. */
  readonly problem?: string | undefined;
}): Html {
  return html`<div ${problem === undefined ? "" : html`class="wrong"`}>
    <label for="${name}">${label}</label>
    ${problem === undefined ? "" : html`<p id="${name}-problem"><strong>${problem}</strong></p>`}
    <select
      id="${name}"
      name="${name}"
      ${problem === undefined ? "" : html`aria-invalid="true" aria-describedby="${name}-problem"`}
    >
      ${options.map(
        ([value, text]) =>
          html`<option value="${value}" ${value === (chosen ?? "") ? html`selected` : ""}>
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
