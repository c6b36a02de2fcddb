import type { DelegationCode } from "@rabat-process/events";
import { delegationName } from "@rabat-process/events";
import { isObserver } from "@rabat-process/events/answers";
import type { Locale } from "@rabat-process/timezones";
import { isCountryCode } from "@rabat-process/timezones";

/**
 * Delegations in the order of protocol: partner states, partner organisations, observing states, observing organisations;
 * within each in the alphabetical order of the language in which the list is read.
 */
export function inProtocolOrder<Item>(
  items: readonly Item[],
  delegationOf: (item: Item) => DelegationCode,
  locale: Locale,
): readonly Item[] {
  const { compare } = new Intl.Collator(locale);
  return items.toSorted((one, other) => {
    const [a, b] = [delegationOf(one), delegationOf(other)];
    return rank(a) - rank(b) || compare(delegationName(a, locale), delegationName(b, locale));
  });
}

function rank(code: DelegationCode): number {
  return (isObserver(code) ? 2 : 0) + (isCountryCode(code) ? 0 : 1);
}
