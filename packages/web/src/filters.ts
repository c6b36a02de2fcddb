import {
  CalendarEvent,
  delegationCodes,
  isDelegationCode,
  Language,
  Theme,
} from "@rabat-process/events";
import type { Kind, ScheduleFilter } from "@rabat-process/events";

/** What a reader wants to see, as it stands in an address. What is absent restricts nothing. */
export type Filters = Pick<
  ScheduleFilter,
  "theme" | "kind" | "delegation" | "language" | "coChair" | "hideCancelled"
>;

export const kinds: readonly Kind[] = CalendarEvent.shape.kind.options;
export const themes: readonly Theme[] = Theme.options.map(({ value }) => value);
export const languages: readonly Language[] = Language.options;

/** The names in an address, in their canonical order, and what each may be. */
export const filterValues = {
  theme: themes.map(String),
  kind: kinds,
  partner: delegationCodes,
  language: languages,
  "co-chair": delegationCodes,
  cancelled: ["hide", "show"],
} as const satisfies Record<string, readonly string[]>;

export type FilterName = keyof typeof filterValues;
const filterNames: readonly FilterName[] = [
  "theme",
  "kind",
  "partner",
  "language",
  "co-chair",
  "cancelled",
];

export type FilterProblem =
  | { readonly reason: "unknown-name"; readonly name: string; readonly expected: readonly string[] }
  | { readonly reason: "given-twice"; readonly name: string }
  | {
      readonly reason: "unknown-value";
      readonly name: string;
      readonly value: string;
      readonly expected: readonly string[];
    };

export type FilterResult =
  | { readonly ok: true; readonly filters: Filters; readonly search: string }
  | { readonly ok: false; readonly problem: FilterProblem };

/**
 * Reads the filters of an address. `search` is its one canonical form, or "" where nothing is filtered: empty fields of
 * a form, capitals and the order are forgiven, since the reader is led to that form.
 *
 * @param strange what becomes of other names: a feed refuses them, since a misspelt filter would show too much; a page
 *   drops them, since mails and networks add their own to links
 */
export function readFilters(search: URLSearchParams, strange: "refuse" | "drop"): FilterResult {
  const given: Partial<Record<FilterName, string>> = {};
  for (const [name, text] of search) {
    if (!isFilterName(name)) {
      if (strange === "drop") continue;
      return refuse({ reason: "unknown-name", name, expected: filterNames });
    }
    if (text.trim() === "") continue;
    if (given[name] !== undefined) return refuse({ reason: "given-twice", name });
    const expected: readonly string[] = filterValues[name];
    const value = expected.find((known) => known.toLowerCase() === text.trim().toLowerCase());
    if (value === undefined)
      return refuse({ reason: "unknown-value", name, value: text, expected });
    given[name] = value;
  }
  const filters = toFilters(given);
  return { ok: true, filters, search: toSearch(filters) };
}

/** The canonical query of filters, with its question mark; "" where there are none. */
export function toSearch({
  theme,
  kind,
  delegation,
  language,
  coChair,
  hideCancelled,
}: Filters): string {
  const pairs = Object.entries({
    theme,
    kind,
    partner: delegation,
    language,
    "co-chair": coChair,
    cancelled: hideCancelled && "hide",
  } satisfies Record<FilterName, unknown>);
  const given = pairs.flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
  return given.length === 0 ? "" : `?${given.join("&")}`;
}

function toFilters(given: Partial<Record<FilterName, string>>): Filters {
  const theme = themes.find((one) => String(one) === given.theme);
  const kind = kinds.find((one) => one === given.kind);
  const language = languages.find((one) => one === given.language);
  const { partner, "co-chair": coChair, cancelled } = given;
  return {
    ...(theme === undefined ? {} : { theme }),
    ...(kind === undefined ? {} : { kind }),
    ...(isDelegationCode(partner) ? { delegation: partner } : {}),
    ...(language === undefined ? {} : { language }),
    ...(isDelegationCode(coChair) ? { coChair } : {}),
    ...(cancelled === "hide" ? { hideCancelled: true } : {}),
  };
}

function isFilterName(name: string): name is FilterName {
  return Object.hasOwn(filterValues, name);
}

function refuse(problem: FilterProblem): FilterResult {
  return { ok: false, problem };
}
