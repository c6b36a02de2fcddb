import type { ShownSituation } from "@rabat-process/core/events/show-event";
import type { ToldChange } from "@rabat-process/core/events/stored-change";
import { describeTold } from "@rabat-process/core/events/stored-change";
import type { Notification } from "@rabat-process/core/ports/notifier";
import type { Attendee, Claim } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { delegationName, describeWhen, formatText, isDelegationCode } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { addMinutes, formatDays, isInstant, isPlainDate } from "@rabat-process/timezones";

/** What came of an act, as use cases give it; or words that were asked for. */
export type Outcome =
  string | { ok: boolean; reason?: string; attendee?: Attendee | undefined; claim?: Claim };

/** The plainest sentence: what it says, and in which language. */
export const mark = (topic: string, locale: Locale) => `[${locale}:${topic}]`;

/** The answer of a delegation, with those of its people who may be seen. */
export function wordAnswer(answer: Attendee | Claim, locale: Locale): string {
  const hasPlace =
    !("standing" in answer) || answer.standing === "none" || answer.standing === "confirmed";
  const names = answer.people?.map(({ name }) => name) ?? [];
  const words = mark(hasPlace ? answer.partstat : answer.standing, locale);
  return [delegationName(answer.delegation, locale), words, ...names].join(" ");
}

export function wordOutcome(outcome: Outcome, locale: Locale): string {
  if (typeof outcome === "string") return outcome;
  const { ok, reason = "", attendee, claim } = outcome;
  if (attendee !== undefined) return `${mark("recorded", locale)} ${wordAnswer(attendee, locale)}`;
  if (claim !== undefined) return `${mark("claimed", locale)} ${wordAnswer(claim, locale)}`;
  return mark(ok ? "done" : reason, locale);
}

const wordFacts = (event: CalendarEvent, locale: Locale) =>
  `${formatText(event.summary, locale)}\n${describeWhen(event, locale)}`;

/** An event as everybody sees it. */
export function wordEvent({ event, attendance, closed }: ShownSituation, locale: Locale): string {
  const counted = (["ACCEPTED", "TENTATIVE", "DECLINED"] as const).map(
    (answer) =>
      attendance.filter(
        ({ partstat, standing }) =>
          partstat === answer && (standing === "none" || standing === "confirmed"),
      ).length,
  );
  return [wordFacts(event, locale), counted.join("/"), closed && mark(closed, locale)].join("\n");
}

/** What a letter says, until the sentences of the core do: its kind, and every fact in it. */
export function wordNotification(
  told: Notification,
  { locale, nameOf }: { locale: Locale; nameOf: (person: string) => string | undefined },
): string {
  const part = ["selected", "outcome", "told"].flatMap((name) =>
    Object.entries(told).filter(([key, value]) => key === name && typeof value !== "object"),
  );
  const word = (value: unknown): string => {
    if (isDelegationCode(value)) return delegationName(value, locale);
    if (isInstant(value)) return wordDay(value, locale);
    if (typeof value !== "object" || value === null)
      return nameOf(String(value)) ?? mark(String(value), locale);
    if ("changes" in value) return describeTold(value as ToldChange, locale);
    if ("summary" in value) return wordFacts(value as CalendarEvent, locale);
    return locale in value
      ? String(value[locale as keyof typeof value])
      : Object.values(value).map(word).join(" ");
  };
  const link = told.kind === "reminder" && told.way === "link" ? told.event.online?.joinUrl : "";
  const again = "askAgain" in told && told.askAgain ? mark("answer-again", locale) : "";
  const topic = mark([told.kind, ...part.map(([, value]) => String(value))].join(":"), locale);
  return [topic, ...Object.values(told).map(word), again, link].join("\n");
}

/** The last day on which there is time until an instant. */
function wordDay(until: Instant, locale: Locale): string {
  const day = addMinutes(until, -1).slice(0, 10);
  return isPlainDate(day) ? formatDays(day, day, locale) : day;
}
