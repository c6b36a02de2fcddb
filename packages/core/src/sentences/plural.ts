import type { Locale } from "@rabat-process/timezones";

const rules: Readonly<Record<Locale, Intl.PluralRules>> = {
  en: new Intl.PluralRules("en"),
  fr: new Intl.PluralRules("fr"),
};

/** What is said of one, and of any other number. */
interface Forms<Words> {
  readonly one: Words;
  readonly other: Words;
}

/** Chooses by the rules of a language what is said of a number: in French nothing is singular, in English it is not. */
export function pluralIn(locale: Locale) {
  return <Words>(count: number, { one, other }: Forms<Words>): Words =>
    rules[locale].select(count) === "one" ? one : other;
}
