import { capitalise, joinItems, joinWords, withColon } from "@rabat-process/events/words";
import type { DatedEvent } from "@rabat-process/events";
import { formatWhen, wordingOf } from "@rabat-process/events";
import { formatDays, type Locale, type PlainDate } from "@rabat-process/timezones";
import { alphabetical } from "./alphabetical.ts";
import { detailOf, obstacleName, participantName } from "./obstacle-words.ts";
import type { Obstacle, ObstacleKind } from "./obstacles.ts";
import type { ParticipantCode } from "./participant-code.ts";

interface Found {
  readonly code: ParticipantCode;
  readonly obstacles: readonly Obstacle[];
}

/** `Public holiday: Cameroon (National Day).` Those with the same detail stand together before it. */
export function describeWarning(
  kind: ObstacleKind,
  found: readonly Found[],
  locale: Locale,
): string {
  const byDetail = new Map<string, string[]>();
  for (const { code, obstacles } of byName(found, locale)) {
    const details = new Set(obstacles.map((obstacle) => detailOf(obstacle, locale)));
    const detail = joinWords(
      [...details].filter((one) => one !== ""),
      locale,
    );
    byDetail.set(detail, [...(byDetail.get(detail) ?? []), participantName(code, locale)]);
  }
  const list = [...byDetail].map(
    ([detail, names]) => `${joinWords(names, locale)}${detail === "" ? "" : ` (${detail})`}`,
  );
  return `${withColon(capitalise(obstacleName(kind, locale)), joinItems(list, locale), locale)}.`;
}

function byName(found: readonly Found[], locale: Locale): readonly Found[] {
  return alphabetical(found, ({ code }) => participantName(code, locale), locale);
}

/** Where clocks change shortly before an event. */
export function describeClockChange(
  date: PlainDate,
  minutes: number,
  codes: readonly ParticipantCode[],
  locale: Locale,
): string {
  const day = formatDays(date, date, locale);
  const names = alphabetical(
    codes.map((code) => participantName(code, locale)),
    (name) => name,
    locale,
  );
  const isForward = minutes > 0;
  const change = {
    en: `Clocks go ${isForward ? "forward" : "back"} on ${day}`,
    fr: `Les horloges ${isForward ? "avancent" : "reculent"} le ${day}`,
  }[locale];
  const advice = { en: "Tell local times anew.", fr: "Rappelez les heures locales." }[locale];
  return `${withColon(change, joinWords(names, locale), locale)}. ${advice}`;
}

/** Another activity of the week. */
export function describeSameWeek({ summary, when }: DatedEvent, locale: Locale): string {
  const label = { en: "Another activity in the same week", fr: "Autre activité la même semaine" }[
    locale
  ];
  return `${withColon(label, wordingOf(summary, locale).text, locale)}, ${formatWhen(when, locale)}.`;
}
