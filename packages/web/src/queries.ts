import { isCountryCode } from "@rabat-process/timezones";
import type { CountryCode, Locale } from "@rabat-process/timezones";
import { say } from "./locales/index.ts";
import type { FilterProblem, Filters } from "./filters.ts";
import { readFilters } from "./filters.ts";

/**
 * What the query of an address asks for, with its one canonical form; or a sentence that says what was expected.
 */
type Query<Wishes> =
  | ({ readonly ok: true; readonly search: string } & Wishes)
  | { readonly ok: false; readonly sentence: string };

export type ReadQuery<Wishes> = (search: URLSearchParams, locale: Locale) => Query<Wishes>;

export const readNothing: ReadQuery<object> = () => ({ ok: true, search: "" });

/** For feeds: a misspelt filter is refused, or it would show more than was asked for. */
export const readFeedQuery: ReadQuery<{ filters: Filters }> = (search, locale) =>
  read(search, "refuse", locale);

/** For pages: names that mails and networks add to links are dropped. */
export const readPageQuery: ReadQuery<{ filters: Filters }> = (search, locale) =>
  read(search, "drop", locale);

export const readPastQuery: ReadQuery<{ filters: Filters; year: string | undefined }> = (
  search,
  locale,
) => {
  const query = readPageQuery(search, locale);
  const year = search.get("year") ?? "";
  if (!query.ok || year === "") return query.ok ? { ...query, year: undefined } : query;
  if (!/^\d{4}$/.test(year)) return refuse(say(locale).problems.unknownYear(year));
  return { ...query, year, search: withYear(query.search, year) };
};

export const readEventQuery: ReadQuery<{ country: CountryCode | undefined }> = (search, locale) => {
  const country = search.get("country")?.toUpperCase() ?? "";
  if (country === "") return { ok: true, search: "", country: undefined };
  if (isCountryCode(country)) return { ok: true, search: `?country=${country}`, country };
  return refuse(say(locale).problems.unknownCountry(country));
};

/** The canonical query of the page of past events. */
export function withYear(search: string, year: string | undefined): string {
  if (year === undefined) return search;
  return `${search === "" ? "?" : `${search}&`}year=${year}`;
}

function read(
  search: URLSearchParams,
  strange: "refuse" | "drop",
  locale: Locale,
): Query<{ filters: Filters }> {
  const result = readFilters(search, strange);
  return result.ok ? result : refuse(explain(result.problem, locale));
}

function explain(problem: FilterProblem, locale: Locale): string {
  const { problems } = say(locale);
  switch (problem.reason) {
    case "unknown-name":
      return problems.unknownName(problem.name, problem.expected.join(", "));
    case "given-twice":
      return problems.givenTwice(problem.name);
    case "unknown-value":
      return problems.unknownValue(problem.name, problem.value, problem.expected.join(", "));
  }
}

function refuse(sentence: string): { readonly ok: false; readonly sentence: string } {
  return { ok: false, sentence };
}
