import { formatHours, formatInstant, renderSentence } from "@rabat-process/core/sentences/render";
import type { Sentence } from "@rabat-process/core/sentences/parts";
import { instantsOf } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { epochSeconds } from "@rabat-process/timezones";
import type { Mention } from "./mention.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";

/** Who reads a sentence in Slack. */
export interface SentenceReader {
  readonly locale: Locale;
  /** Names people; without it none is known. */
  readonly mention?: Mention;
  /** The clock of the one reader; where there are several, Slack shows each of them their own. */
  readonly timeZone?: string;
}

/** A sentence of the core in Slack's marks. */
export function toMrkdwn(
  sentence: Sentence,
  { locale, mention, timeZone }: SentenceReader,
): string {
  return renderSentence(sentence, {
    locale,
    text: escapeMrkdwn,
    strong: (rendered) => `*${rendered}*`,
    person: (person) => mention?.(person) ?? "—",
    time: (at) =>
      timeZone === undefined ? dateToken(at) : escapeMrkdwn(formatInstant(at, timeZone, locale)),
    hours: (when) =>
      timeZone === undefined
        ? dateToken(instantsOf(when).start)
        : escapeMrkdwn(formatHours(when, timeZone, locale)),
  });
}

/** What Slack shows to each reader on their own clock. */
function dateToken(at: Instant): string {
  return `<!date^${epochSeconds(at)}^{date_short_pretty}, {time}|${at.slice(11, 16)} UTC>`;
}
