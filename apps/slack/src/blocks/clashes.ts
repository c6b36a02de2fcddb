import type { Clash, Clashes } from "@rabat-process/core/events/clashes";
import { delegationName, describePlace, formatText, formatWhen } from "@rabat-process/events";
import { joinWords } from "@rabat-process/events/words";
import { today } from "@rabat-process/core/events/show-event";
import type { Instant, Locale } from "@rabat-process/timezones";
import { formatDays } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import type { Block } from "./message.ts";
import { context } from "./message.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";

const mostClashes = 3;
const mostNames = 5;
const mostLetters = 100;

/** What other processes hold in the week of an event, for organisers. */
export function clashBlocks(found: Clashes | undefined, locale: Locale): readonly Block[] {
  if (found === undefined) return [];
  const words = say(locale).clashes;
  const shown = found.clashes.slice(0, mostClashes);
  const more = found.clashes.length - shown.length;
  const lines = [
    ...shown.flatMap((clash) => clashLines(clash, locale)),
    ...(more > 0 ? [words.more(more)] : []),
    ...found.away.map(({ calendar, readAt }) =>
      escapeMrkdwn(words.away(shorten(calendar, mostLetters), readAt && dayIn(readAt, locale))),
    ),
  ];
  return lines.length === 0 ? [] : [context(lines.join("\n"))];
}

function clashLines(
  { calendar, meeting, sharesDay, delegations }: Clash,
  locale: Locale,
): readonly string[] {
  const words = say(locale).clashes;
  const [process, title, when] = [
    calendar,
    formatText(meeting.summary, locale),
    whereAndWhen(meeting, locale),
  ].map((text) => escapeMrkdwn(shorten(text, mostLetters)));
  const line = (sharesDay ? words.sameDay : words.sameWeek)(process ?? "", title ?? "", when ?? "");
  if (delegations === undefined) return [line];
  return [line, words.both(namesOf(delegations, locale), delegations.length)];
}

function whereAndWhen(meeting: Clash["meeting"], locale: Locale): string {
  return [formatWhen(meeting.when, locale), describePlace(meeting, locale)]
    .filter((part) => part !== undefined)
    .join(", ");
}

function namesOf(delegations: NonNullable<Clash["delegations"]>, locale: Locale): string {
  const names = delegations.map((code) => delegationName(code, locale));
  const others = names.length - mostNames;
  if (others <= 1) return joinWords(names, locale);
  return joinWords([...names.slice(0, mostNames), say(locale).clashes.others(others)], locale);
}

function dayIn(at: Instant, locale: Locale): string {
  const day = today(at);
  return formatDays(day, day, locale);
}
