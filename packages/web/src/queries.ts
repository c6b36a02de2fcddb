import { isCountryCode } from "@rabat-process/timezones";
import type { CountryCode, Locale } from "@rabat-process/timezones";
import { say } from "./locales/index.ts";
import { yearPath } from "./addresses.ts";
import type { FilterProblem, Filters, ListFilter } from "./filters.ts";
import { readFilters, withNames } from "./filters.ts";

/** A field of the form of filters, and what stood in it. */
export interface Field {
  readonly name: ListFilter | "country";
  readonly value: string;
}

/** What of a query was not understood, for a page on which the reader can mend it. */
export interface Misreading {
  /** What was expected, in a sentence. */
  readonly sentence: string;
  /** The field of the form that is wrong, and what stood in it; absent where the form has none for it. */
  readonly field?: Field;
  readonly understood: Filters;
  /** The country whose clock was chosen, where it was understood. */
  readonly country?: CountryCode | undefined;
}

/**
 * What the query of an address asks for, with its one canonical form, and the path where what it asks for is, if that is
 * another one; or what was not understood.
 */
type Query<Wishes> =
  | ({ readonly ok: true; readonly search: string; readonly path?: string } & Wishes)
  | ({ readonly ok: false } & Misreading);

export type ReadQuery<Wishes> = (search: URLSearchParams, locale: Locale) => Query<Wishes>;

/** What pages that list events are asked for: which ones, and on the clocks of which country. */
export interface Choice {
  readonly filters: Filters;
  readonly country: CountryCode | undefined;
}

/** What a frame on another site shows, and in which colours, where not those of the reader’s device. */
export interface EmbedChoice {
  readonly filters: Filters;
  readonly colours: "light" | "dark" | undefined;
}

export const readNothing: ReadQuery<object> = () => ({ ok: true, search: "" });

/** For feeds: a misspelt filter is refused, or it would show more than was asked for. */
export const readFeedQuery: ReadQuery<{ filters: Filters }> = (search, locale) =>
  read(search, "refuse", locale);

/** For pages: names that mails and networks add to links are dropped. */
export const readPageQuery: ReadQuery<{ filters: Filters }> = (search, locale) =>
  read(search, "drop", locale);

export const readChoice: ReadQuery<Choice> = (search, locale) => {
  const query = readPageQuery(search, locale);
  const country = readCountry(search, locale);
  if (!query.ok) return country.ok ? { ...query, country: country.country } : query;
  if (!country.ok) return { ...country, understood: query.filters };
  return { ...query, ...country, search: withNames(query.search, { country: country.country }) };
};

/** A year of the archives once stood in their query: it has a page of its own. */
export const readPastQuery: ReadQuery<{ filters: Filters }> = (search, locale) => {
  const query = readPageQuery(search, locale);
  const year = search.get("year") ?? "";
  return query.ok && /^\d{4}$/.test(year) ? { ...query, path: yearPath(year)[locale] } : query;
};

export const readEventQuery: ReadQuery<{ country: CountryCode | undefined }> = (search, locale) => {
  const country = readCountry(search, locale);
  return country.ok ? { ...country, search: withNames("", { country: country.country }) } : country;
};

/** A frame with a misspelt choice would show too much on a page that nobody looks at again. */
export const readEmbedQuery: ReadQuery<EmbedChoice> = (search, locale) => {
  const others = new URLSearchParams(search);
  others.delete("colours");
  const query = readFeedQuery(others, locale);
  const value = search.get("colours")?.trim().toLowerCase() ?? "";
  if (!query.ok) return query;
  if (value !== "" && value !== "light" && value !== "dark")
    return {
      ok: false,
      sentence: say(locale).problems.unknownValue("colours", value, "light, dark"),
      understood: query.filters,
    };
  const colours = value === "" ? undefined : value;
  return { ...query, colours, search: withNames(query.search, { colours }) };
};

function readCountry(
  search: URLSearchParams,
  locale: Locale,
):
  | { readonly ok: true; readonly country: CountryCode | undefined }
  | ({ readonly ok: false } & Misreading) {
  const value = search.get("country")?.trim().toUpperCase() ?? "";
  if (value === "") return { ok: true, country: undefined };
  if (isCountryCode(value)) return { ok: true, country: value };
  return {
    ok: false,
    sentence: say(locale).problems.unknownCountry(value),
    field: { name: "country", value },
    understood: {},
  };
}

function read(
  search: URLSearchParams,
  strange: "refuse" | "drop",
  locale: Locale,
): Query<{ filters: Filters }> {
  const result = readFilters(search, strange);
  if (result.ok) return result;
  const { problem, understood } = result;
  return { ok: false, sentence: explain(problem, locale), ...fieldOf(problem), understood };
}

function fieldOf(problem: FilterProblem): Pick<Misreading, "field"> {
  if (problem.reason !== "unknown-value") return {};
  return { field: { name: problem.name, value: problem.value } };
}

function explain(problem: FilterProblem, locale: Locale): string {
  const { problems } = say(locale);
  switch (problem.reason) {
    case "unknown-name":
      return problems.unknownName(problem.name, problem.expected.join(", "));
    case "given-twice":
      return problems.givenTwice(problem.name);
    case "too-long":
      return problems.tooManyWords;
    case "unknown-value":
      return problems.unknownValue(problem.name, problem.value, problem.expected.join(", "));
  }
}
