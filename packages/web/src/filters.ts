import {
  CalendarEvent,
  delegationCodes,
  isDelegationCode,
  Language,
  Theme,
} from "@rabat-process/events";
import { removeHidden } from "@rabat-process/events/words";
import type { Kind } from "@rabat-process/events";
import type { ScheduleFilter } from "@rabat-process/events/schedule";
import { isTracker } from "./trackers.ts";

/** What a reader wants to see, as it stands in an address. What is absent restricts nothing. */
export type Filters = Pick<
  ScheduleFilter,
  "text" | "theme" | "kind" | "delegation" | "language" | "coChair" | "hideCancelled"
>;

export const kinds: readonly Kind[] = CalendarEvent.shape.kind.options;
export const themes: readonly Theme[] = Theme.options.map(({ value }) => value);
export const languages: readonly Language[] = Language.options;

/** The filters that are a choice of a list, in their canonical order, and what each may be. */
export const filterValues = {
  theme: themes.map(String),
  kind: kinds,
  partner: delegationCodes,
  language: languages,
  "co-chair": delegationCodes,
  cancelled: ["hide", "show"],
} as const satisfies Record<string, readonly string[]>;

export type ListFilter = keyof typeof filterValues;
/** `q` are words to search for, and stands before the others. */
export type FilterName = "q" | ListFilter;
const filterNames: readonly FilterName[] = [
  "q",
  "theme",
  "kind",
  "partner",
  "language",
  "co-chair",
  "cancelled",
];

/** No title of an event is longer than a few of these. */
export const maxSearch = 100;

export type FilterProblem =
  | { readonly reason: "unknown-name"; readonly name: string; readonly expected: readonly string[] }
  | { readonly reason: "given-twice"; readonly name: string }
  | { readonly reason: "too-long"; readonly name: "q" }
  | {
      readonly reason: "unknown-value";
      readonly name: ListFilter;
      readonly value: string;
      readonly expected: readonly string[];
    };

export type FilterResult =
  | { readonly ok: true; readonly filters: Filters; readonly search: string }
  | {
      readonly ok: false;
      readonly problem: FilterProblem;
      /** What was understood of the others, for a form in which the reader mends the wrong one. */
      readonly understood: Filters;
    };

/**
 * Reads the filters of an address. `search` is its one canonical form, or "" where nothing is filtered: empty fields of
 * a form, capitals and the order are forgiven, since the reader is led to that form, and so is what mails and networks
 * add to links.
 *
 * @param strange what becomes of other names: a feed refuses them, since a misspelt filter would show too much; a page
 *   drops them
 */
export function readFilters(search: URLSearchParams, strange: "refuse" | "drop"): FilterResult {
  const given: Partial<Record<FilterName, string>> = {};
  const problems: FilterProblem[] = [];
  for (const [name, text] of search) {
    if (isFilterName(name)) {
      const read = given[name] === undefined ? readValue(name, text) : doubled(name, text);
      if (typeof read === "object") problems.push(read);
      else if (read !== "") given[name] = read;
    } else if (strange === "refuse" && !isTracker(name) && name !== "role") {
      problems.push({ reason: "unknown-name", name, expected: filterNames });
    }
  }
  const filters = toFilters(withRole(given, search.get("role")));
  const [problem] = problems;
  if (problem !== undefined) return { ok: false, problem, understood: filters };
  return { ok: true, filters, search: toSearch(filters) };
}

function doubled(name: FilterName, text: string): FilterProblem | "" {
  return text.trim() === "" ? "" : { reason: "given-twice", name };
}

/** A value as its list spells it, "" for an empty field, or what is wrong with it. */
function readValue(name: FilterName, text: string): string | FilterProblem {
  if (name === "q") {
    const words = toSearchText(text);
    return words.length > maxSearch ? { reason: "too-long", name } : words;
  }
  if (text.trim() === "") return "";
  const expected: readonly string[] = filterValues[name];
  const value = expected.find((known) => known.toLowerCase() === text.trim().toLowerCase());
  return value ?? { reason: "unknown-value", name, value: text, expected };
}

/** Words as they are searched for and shown: one spelling of what looks the same, so that it has one address. */
function toSearchText(text: string): string {
  const words = removeHidden(text).normalize("NFC").replaceAll(/\s+/g, " ").trim();
  return /[\p{Letter}\p{Number}]/u.test(words) ? words : "";
}

/** The form has one list of partners, and a box for those that co-chair: an address has a name for each. */
function withRole(
  { partner, ...others }: Partial<Record<FilterName, string>>,
  role: string | null,
): Partial<Record<FilterName, string>> {
  if (partner === undefined) return others;
  return role === "co-chair" ? { ...others, "co-chair": partner } : { ...others, partner };
}

/** The canonical query of filters, with its question mark; "" where there are none. */
export function toSearch({
  text,
  theme,
  kind,
  delegation,
  language,
  coChair,
  hideCancelled,
}: Filters): string {
  const pairs = {
    q: text,
    theme: theme?.toString(),
    kind,
    partner: delegation,
    language,
    "co-chair": coChair,
    cancelled: hideCancelled && "hide",
  } satisfies Record<FilterName, string | undefined>;
  return withNames("", pairs);
}

/** A canonical query with further names behind its own; what is undefined is left out. */
export function withNames(
  search: string,
  pairs: Readonly<Record<string, string | undefined>>,
): string {
  const all = new URLSearchParams(search);
  for (const [name, value] of Object.entries(pairs)) if (value !== undefined) all.set(name, value);
  return all.size === 0 ? "" : `?${all.toString()}`;
}

function toFilters(given: Partial<Record<FilterName, string>>): Filters {
  const theme = themes.find((one) => String(one) === given.theme);
  const kind = kinds.find((one) => one === given.kind);
  const language = languages.find((one) => one === given.language);
  const { q, partner, "co-chair": coChair, cancelled } = given;
  return {
    ...(q === undefined ? {} : { text: q }),
    ...(theme === undefined ? {} : { theme }),
    ...(kind === undefined ? {} : { kind }),
    ...(isDelegationCode(partner) ? { delegation: partner } : {}),
    ...(language === undefined ? {} : { language }),
    ...(isDelegationCode(coChair) ? { coChair } : {}),
    ...(cancelled === "hide" ? { hideCancelled: true } : {}),
  };
}

function isFilterName(name: string): name is FilterName {
  return name === "q" || Object.hasOwn(filterValues, name);
}
