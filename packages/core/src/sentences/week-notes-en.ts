import type { Instant, PlainDate } from "@rabat-process/timezones";
import { formatDays } from "@rabat-process/timezones";
import { sentence, time } from "./parts.ts";
import { pluralIn } from "./plural.ts";

const plural = pluralIn("en");

/** What organisers read on Monday. */
export const weekNotesEn = {
  title: (week: PlainDate) => `${formatDays(week, week, "en")}: events open for answers`,
  answered: (answered: number, all: number) =>
    `${answered} of ${all} delegations ${plural(answered, { one: "has", other: "have" })} answered.`,
  missing: (count: number) =>
    plural(count, {
      one: "1 delegation has not answered.",
      other: `${count} delegations have not answered.`,
    }),
  /** Where they are few. */
  missingNamed: (names: string) => `No answer from: ${names}.`,
  claims: (count: number) =>
    plural(count, {
      one: "1 answer waits to be accepted.",
      other: `${count} answers wait to be accepted.`,
    }),
  /** @param last the last minute at which an answer is taken */
  until: (last: Instant) => sentence`Answers are taken until ${time(last)}.`,
  noDeadline: "No deadline for answers.",
  more: (count: number) =>
    plural(count, { one: "And 1 more event.", other: `And ${count} more events.` }),
  stop: "No more Monday notes",
  stopped: "You get no more notes on Mondays.",
  start: "Send me Monday notes",
  started: "You get a note each Monday on which an event is open for answers.",
};
