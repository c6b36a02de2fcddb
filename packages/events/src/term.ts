import type { Locale } from "@rabat-process/timezones";
import { checkLocale, found, refusal } from "@rabat-process/timezones/arguments";

/**
 * The word of a table in a language.
 *
 * @throws TypeError or RangeError when the table has no such term, or `locale` is none of the two
 */
export function termOf<Term extends string | number>(
  table: Readonly<Record<Term, Readonly<Record<Locale, string>>>>,
  [argument, term]: readonly [string, Term],
  locale: Locale,
): string {
  checkLocale(locale);
  if (Object.hasOwn(table, term)) return table[term][locale];
  const known = Object.keys(table).join(", ");
  throw refusal(term, `${argument} is ${found(term)}: expected one of ${known}.`);
}
