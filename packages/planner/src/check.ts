import { allDated } from "@rabat-process/events/schedule";
import type { CalendarEvent, DatedEvent } from "@rabat-process/events";
import { firstDay, isDatedEvent, lastDay } from "@rabat-process/events";
import {
  clockWarnings,
  type CountryCode,
  countries,
  isCountryCode,
  type Locale,
  type PlainDate,
} from "@rabat-process/timezones";
import {
  checkFields,
  checkList,
  checkLocale,
  checkObject,
  type FieldsOf,
} from "@rabat-process/timezones/arguments";
import { daysFrom, sittingsOfWhen } from "./burden.ts";
import { describeClockChange, describeSameWeek, describeWarning } from "./check-words.ts";
import { checkParticipants } from "./check-request.ts";
import { checkCovered } from "./covered-years.ts";
import { attendanceOf, obstaclesOf, once } from "./explanation.ts";
import { halfHoursADay } from "./half-hours.ts";
import { checkOverrides, type HolidayOverride } from "./holiday-overrides.ts";
import { inOrder } from "./invitee.ts";
import { type Obstacle, type ObstacleKind, obstaclesOn } from "./obstacles.ts";
import { checkParticipant, type ParticipantCode, zoneOf } from "./participant-code.ts";
import { mondaysOf } from "./soft-rules.ts";

/** What deserves a second look before an event is announced. */
export interface Warning {
  readonly kind: ObstacleKind | "clock-change" | "same-week";
  /** Whom it is about, countries in the order of their table; nobody in particular where it is another activity. */
  readonly codes: readonly ParticipantCode[];
  /** A sentence in the language that was asked for. */
  readonly text: string;
  /** Where the facts come from, each once. */
  readonly sources: readonly string[];
}

export interface CheckOptions {
  /** All events of the Process, to find others in the same week. */
  readonly events?: readonly CalendarEvent[] | undefined;
  /** Who is to come; without it, the 57 countries. */
  readonly participants?: readonly ParticipantCode[] | undefined;
  readonly overrides?: readonly HolidayOverride[] | undefined;
  readonly locale: Locale;
}

const optionFields: FieldsOf<CheckOptions> = {
  events: true,
  participants: true,
  overrides: true,
  locale: true,
};

/** In the order of their weight. */
const kinds: readonly ObstacleKind[] = [
  "holiday",
  "rest-day",
  "night",
  "possible-holiday",
  "out-of-hours",
  "friday-closing",
  "friday-prayer",
  "ramadan",
];

/**
 * Who is on holiday, at rest, out of hours, in Ramadan hours or at prayer on Friday, whose clocks change shortly before,
 * and which other activity is in the same week. Those who meet in person share the clock of the place; at any other
 * event everybody has their own. Where no hours were announced, nothing that depends on them is said. An event without a
 * day has no warnings.
 *
 * @throws RangeError when the event is in a year that is not covered, or a participant or override is wrong.
 */
export function checkEvent(event: CalendarEvent, options: CheckOptions): Warning[] {
  checkObject("event", event, "when");
  checkFields("options", options, optionFields);
  checkLocale(options.locale);
  if (!isDatedEvent(event)) return [];
  const {
    participants = countries.map(({ code }) => code),
    overrides = [],
    events = [],
    locale,
  } = options;
  checkList("events", events);
  checkList("participants", participants);
  participants.forEach(checkParticipant);
  checkParticipants(participants.map((code) => ({ code })));
  const codes = inOrder(participants.map((code) => ({ code }))).map(({ code }) => code);
  checkOverrides(overrides);
  checkCovered(firstDay(event.when));
  checkCovered(lastDay(event.when));
  const found = codes.map((code) => ({ code, obstacles: obstaclesAt(event, code, overrides) }));
  return [
    ...kinds.flatMap((kind) => warningsOf(kind, found, locale)),
    ...clockChanges(event, codes, locale),
    ...sameWeek(event, events, locale),
  ];
}

interface Found {
  readonly code: ParticipantCode;
  readonly obstacles: readonly Obstacle[];
}

function warningsOf(kind: ObstacleKind, found: readonly Found[], locale: Locale): Warning[] {
  const own = found
    .map(({ code, obstacles }) => ({
      code,
      obstacles: obstacles.filter((obstacle) => obstacle.kind === kind),
    }))
    .filter(({ obstacles }) => obstacles.length > 0);
  if (own.length === 0) return [];
  const sources = own.flatMap(({ obstacles }) => obstacles.map(({ source }) => source));
  const codes = own.map(({ code }) => code);
  return [
    { kind, codes, text: describeWarning(kind, own, locale), sources: [...new Set(sources)] },
  ];
}

function obstaclesAt(
  event: DatedEvent,
  code: ParticipantCode,
  overrides: readonly HolidayOverride[],
): Obstacle[] {
  const { when } = event;
  const host = hostOf(event);
  // Where all meet in a country that is none of ours, its office hours are not known.
  const sittings =
    event.format === "in-person" && host === undefined ? undefined : sittingsOfWhen(when);
  if (sittings !== undefined) {
    const timeZone =
      when.precision === "time" ? when.timeZone : (when.dailyHours?.timeZone ?? "Etc/UTC");
    return obstaclesOf(
      { workplace: code, timeZone: zoneOf(code) },
      { timeZone, overrides, ...(host && { host }) },
      sittings,
    );
  }
  const days = daysFrom(firstDay(when), lastDay(when));
  const attendance = attendanceOf(
    code,
    { timeZone: "Etc/UTC", overrides, ...(host && { host }) },
    days,
  );
  return once(
    days.flatMap((date) => obstaclesOn(attendance, { date, from: 0, to: halfHoursADay }, false)),
  );
}

/** The country in which all meet in person. */
function hostOf({ format, venue }: CalendarEvent): CountryCode | undefined {
  return format === "in-person" && isCountryCode(venue?.country) ? venue.country : undefined;
}

function clockChanges(
  event: DatedEvent,
  codes: readonly ParticipantCode[],
  locale: Locale,
): Warning[] {
  const { when } = event;
  const host = hostOf(event);
  if (when.precision !== "time") return [];
  return clockWarnings(when).flatMap((warning): Warning[] => {
    if (warning.kind !== "clock-change") return [];
    const changing = warning.countries.filter((code) =>
      host === undefined ? codes.includes(code) : code === host,
    );
    if (changing.length === 0) return [];
    const date = warning.transition.slice(0, 10) as PlainDate;
    const text = describeClockChange(date, warning.minutes, changing, locale);
    return [{ kind: "clock-change", codes: changing, text, sources: ["IANA time zone database"] }];
  });
}

function sameWeek(event: DatedEvent, events: readonly CalendarEvent[], locale: Locale): Warning[] {
  const weeks = weeksOf(event);
  const others = allDated(events).filter(
    (other) =>
      other.uid !== event.uid &&
      !["cancelled", "postponed"].includes(other.status) &&
      weeksOf(other).some((monday) => weeks.includes(monday)),
  );
  return others.map((other) => ({
    kind: "same-week",
    codes: [],
    text: describeSameWeek(other, locale),
    sources: other.sources ?? [],
  }));
}

function weeksOf({ when }: DatedEvent): PlainDate[] {
  return mondaysOf({ first: firstDay(when), last: lastDay(when) });
}
