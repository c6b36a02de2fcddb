import { delegationName } from "@rabat-process/events";
import { formatTime, type Locale } from "@rabat-process/timezones";
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
      return obstacle.holiday.name[locale];
    case "possible-holiday": {
      const percent = Math.round(obstacle.chance * 100);
      const likely = { en: `${percent}% likely`, fr: `probabilité de ${percent}\u00a0%` }[locale];
      return `${obstacle.holiday.name[locale]}, ${likely}`;
    }
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

/** `09:00–17:00`, `de 9 h à 17 h`. */
export function formatHours({ from, to }: Hours, locale: Locale): string {
  const [begin, end] = [timeOf(from, locale), timeOf(to, locale)];
  return { en: `${begin}–${end}`, fr: `de ${begin} à ${end}` }[locale];
}

function timeOf(time: string, locale: Locale): string {
  // Any day will do: only the time is shown.
  return formatTime(`2000-01-01T${time}` as `2000-01-01T${number}:${number}`, locale);
}

const names: Readonly<Record<Locale, Readonly<Record<ObstacleKind, string>>>> = {
  en: {
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
