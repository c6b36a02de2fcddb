import type { DelegationCode } from "@rabat-process/events";
import { delegationName } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import type { Block } from "./message.ts";
import { context } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

/** Who is notified of a change, and the delegations that answered and of which nobody can be. */
export interface Reach {
  readonly people: readonly unknown[];
  readonly unreachable: readonly DelegationCode[];
}

/** Said in a form before anybody is notified: how many people are, and for whom nobody is. */
export function reachBlocks(reach: Reach | undefined, locale: Locale): Block[] {
  if (reach === undefined) return [];
  const { reaches } = say(locale).forms.change;
  return [reaches(reach.people.length), ...unreachableWords(reach, locale)].map((words) =>
    context(words),
  );
}

/** The delegations to which an organiser has to write, to be copied. */
export function unreachableWords(
  { unreachable }: Pick<Reach, "unreachable">,
  locale: Locale,
): readonly string[] {
  if (unreachable.length === 0) return [];
  const names = unreachable
    .map((code) => delegationName(code, locale))
    .toSorted(new Intl.Collator(locale).compare);
  return [escapeMrkdwn(say(locale).forms.change.unreachable(names.join(", ")))];
}
