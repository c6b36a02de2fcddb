import { Answer } from "@rabat-process/events/answers";
import { delegationName, formatText, isDelegationCode } from "@rabat-process/events";
import { languageName } from "@rabat-process/events/words";
import type { Locale } from "@rabat-process/timezones";
import { describeEntry } from "../events/stored-change.ts";
import { wordsOf } from "../messages/sent-messages.ts";
import type { AuditEntry } from "../ports/audit-log.ts";
import type { Json } from "../ports/jobs.ts";
import { sentences } from "../sentences/index.ts";

/**
 * What stands in the log beside an act, in words: a change as it is told, a message as it was written, codes by their names.
 *
 * @param describe how a door says what only it knows: the word, `undefined` where it is none of the door’s
 */
export function describeDetails(
  entry: AuditEntry,
  locale: Locale,
  describe: (name: string, value: Json) => string | undefined = () => undefined,
): readonly string[] {
  const { details = {} } = entry;
  const message = wordsOf(entry);
  if (message !== undefined) return [formatText(message, locale)];
  const change = describeEntry(details, locale);
  if (change !== undefined) return [change];
  return Object.entries(details).flatMap(
    ([name, value]) => describe(name, value) ?? describeDetail(name, value, locale),
  );
}

/** One of them; nothing of what says nothing to people. */
function describeDetail(name: string, value: Json, locale: Locale): string | readonly string[] {
  const { log, answers } = sentences[locale];
  const isOn = value === 1 || value === "1" || value === true;
  switch (name) {
    case "delegation":
      return isDelegationCode(value) ? delegationName(value, locale) : log.left;
    case "partstat": {
      const answer = Answer.safeParse(value).data;
      return answer === undefined ? [] : answers[answer];
    }
    case "selected":
      return log.selected[isOn ? "true" : "false"];
    case "confirmed":
    case "focal_point":
    case "reminders":
    case "week_note":
      return log.flags[name][isOn ? "on" : "off"];
    case "locale":
      return value === "en" || value === "fr" ? log.language(languageName(value, locale)) : [];
    case "scope":
      return value === "all" || value === "yes-and-maybe" ? log.scopes[value] : [];
    case "count":
      return typeof value === "number" ? log.count(value) : [];
    // By which a program knows a version, a place of Slack or a kind of job again.
    case "version":
    case "team":
    case "removed_from":
    case "job":
      return [];
    default:
      return typeof value === "string" || typeof value === "number" ? String(value) : [];
  }
}
