import type { Locale } from "@rabat-process/timezones";

const collators = new Map<Locale, Intl.Collator>();

/** Items in the alphabetical order that their names have in a language: `Égypte` stands beside `Espagne`. */
export function alphabetical<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  locale: Locale,
): Item[] {
  const collator = collators.get(locale) ?? new Intl.Collator(locale);
  collators.set(locale, collator);
  return items.toSorted((one, other) => collator.compare(nameOf(one), nameOf(other)));
}
