import { delegationName } from "@rabat-process/events";
import {
  formatDays,
  formatSpan,
  formatTime,
  type Locale,
  type PlainDateTime,
} from "@rabat-process/timezones";
import { dayOf } from "./minutes.ts";
import type { Obstacle, ObstacleKind } from "./obstacles.ts";
import type { ParticipantCode } from "./participant-code.ts";
import type { Hours } from "./working-time.ts";

/** The name of a participant as the Process writes it. */
export function participantName(code: ParticipantCode, locale: Locale): string {
  return delegationName(code, locale);
}

/** What speaks against a meeting, as it can stand behind the name of a country: `public holiday (National Day)`. */
export function describeObstacle(obstacle: Obstacle, locale: Locale): string {
  const [name, detail] = [obstacleName(obstacle.kind, locale), detailOf(obstacle, locale)];
  return detail === "" ? name : `${name} (${detail})`;
}

/** A kind of obstacle in small letters: `public holiday`. */
export function obstacleName(kind: ObstacleKind, locale: Locale): string {
  return names[locale][kind];
}

/** Which holiday it is, or which hours are meant; nothing where the kind says all. */
export function detailOf(obstacle: Obstacle, locale: Locale): string {
  switch (obstacle.kind) {
    case "holiday":
      return withHours(obstacle.holiday.name[locale], obstacle.closesAt, locale);
    case "possible-holiday":
      return `${withHours(obstacle.holiday.name[locale], obstacle.closesAt, locale)}, ${doubtOf(obstacle, locale)}`;
    case "busy":
      return describeTime(obstacle.start, obstacle.end, locale);
    case "rest-day":
    case "night":
      return "";
    case "out-of-hours":
    case "friday-closing":
    case "friday-prayer":
    case "ramadan":
      return formatHours(obstacle.hours, locale);
  }
}

/** `10:00–12:00`, with the days where it is on several. */
function describeTime(start: PlainDateTime, end: PlainDateTime, locale: Locale): string {
  if (dayOf(start) !== dayOf(end)) return formatSpan(start, end, locale);
  return formatHours({ from: start.slice(11, 16), to: end.slice(11, 16) }, locale);
}

/** `Christmas Eve from 12:00`. */
function withHours(name: string, closesAt: string | undefined, locale: Locale): string {
  if (closesAt === undefined) return name;
  const time = timeOf(closesAt, locale);
  return { en: `${name} from ${time}`, fr: `${name} à partir de ${time}` }[locale];
}

/** `82% likely`, `disputed`. */
function doubtOf(obstacle: PossibleHoliday, locale: Locale): string {
  const { doubt, chance } = obstacle;
  const percent = Math.round(chance * 100);
  switch (doubt) {
    case "estimated":
      return { en: `${percent}% likely`, fr: `probabilité de ${percent}\u00a0%` }[locale];
    case "disputed":
      return [{ en: "disputed", fr: "contesté" }[locale], ...otherDay(obstacle, locale)].join(", ");
    case "undecided":
      return { en: "not decided yet", fr: "pas encore décidé" }[locale];
    case "unverified":
      return { en: "unverified", fr: "non vérifié" }[locale];
  }
}

/** The day on which a disputed holiday is for the other source, seen from either. */
function otherDay(
  { date, holiday: { first, last, days } }: PossibleHoliday,
  locale: Locale,
): string[] {
  const other =
    first <= date && date <= last
      ? days.find((day) => day.date < first || day.date > last)?.date
      : first;
  if (other === undefined) return [];
  const day = formatDays(other, other, locale);
  return [{ en: `otherwise ${day}`, fr: `sinon le ${day}` }[locale]];
}

type PossibleHoliday = Extract<Obstacle, { readonly kind: "possible-holiday" }>;

/** `09:00–17:00`, `de 9 h à 17 h`. */
export function formatHours({ from, to }: Hours, locale: Locale): string {
  const [begin, end] = [timeOf(from, locale), timeOf(to, locale)];
  return { en: `${begin}–${end}`, fr: `de ${begin} à ${end}` }[locale];
}

/** `HH:MM` in words: `09:00`, `9 h`. */
export function timeOf(time: string, locale: Locale): string {
  // Any day will do: only the time is shown.
  return formatTime(`2000-01-01T${time}` as `2000-01-01T${number}:${number}`, locale);
}

const names: Readonly<Record<Locale, Readonly<Record<ObstacleKind, string>>>> = {
  en: {
    busy: "busy",
    holiday: "public holiday",
    "rest-day": "weekly rest day",
    night: "night",
    "possible-holiday": "possible public holiday",
    "out-of-hours": "outside office hours",
    "friday-closing": "offices close early on Fridays",
    "friday-prayer": "Friday prayer",
    ramadan: "Ramadan hours",
  },
  fr: {
    busy: "indisponibilité",
    holiday: "jour férié",
    "rest-day": "repos hebdomadaire",
    night: "nuit",
    "possible-holiday": "jour férié possible",
    "out-of-hours": "hors des heures de bureau",
    "friday-closing": "fermeture des bureaux plus tôt le vendredi",
    "friday-prayer": "prière du vendredi",
    ramadan: "horaires du ramadan",
  },
};
