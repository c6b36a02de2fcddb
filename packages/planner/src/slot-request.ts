import {
  country,
  type CountryCode,
  daysBetween,
  isTimeZoneId,
  type Locale,
  type PlainDate,
  type TimeZoneId,
} from "@rabat-process/timezones";
import { checkCovered } from "./covered-years.ts";
import { checkOverrides, type HolidayOverride } from "./holiday-overrides.ts";
import { checkParticipant, type ParticipantCode, regionOf } from "./participant-code.ts";

/** Somebody who is to come to a meeting. */
export interface SlotParticipant {
  readonly code: ParticipantCode;
  /** How much its absence and its hours count beside those of others; 1 without it, 0 or more. */
  readonly weight?: number;
  /** A slot at which it is certainly away is refused: a co-chair, the host. */
  readonly isRequired?: boolean;
}

/** Days, both of which belong to it, on the calendar of the zone in which slots are asked for. */
export interface DayWindow {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** What a meeting needs, whenever it is. */
export interface MeetingNeeds {
  readonly participants: readonly SlotParticipant[];
  /** How many participants of a region must be likely to come, at least. */
  readonly quorum?: { readonly Africa?: number; readonly Europe?: number };
  /** Of each day; a multiple of 30 up to 24 hours. */
  readonly durationMinutes: number;
  /** How many days in a row, at the same hours; 1 without it. */
  readonly days?: number;
  /** From one slot to the next; a multiple of 30. 30 without it. */
  readonly stepMinutes?: number;
  /** Whose clocks and calendar the slots are told in: those of the venue, or of the organiser. */
  readonly timeZone: TimeZoneId;
  /**
   * The country where everybody meets in person: its clock and its office hours are those of all. Without it everybody
   * stays at home, on their own clock. Rest days and holidays are everybody's own either way.
   */
  readonly host?: CountryCode;
  /** Days of other activities of the Process: a slot in the same week comes after one that is as good. */
  readonly activities?: readonly DayWindow[];
  readonly overrides?: readonly HolidayOverride[];
  /** The language of the explanations. */
  readonly locale: Locale;
}

/** A meeting that looks for its time. */
export interface SlotRequest extends MeetingNeeds {
  readonly window: DayWindow;
}

/** @throws RangeError when something in it cannot be; the message says what was expected. */
export function checkRequest({ window, ...needs }: SlotRequest): void {
  checkNeeds(needs);
  checkDays(window);
  checkCovered(window.first);
  checkCovered(window.last);
}

function checkNeeds(needs: MeetingNeeds): void {
  const {
    participants,
    durationMinutes,
    days = 1,
    stepMinutes = 30,
    timeZone,
    host,
    locale,
  } = needs;
  if (!locales.includes(locale)) {
    throw new RangeError(`locale is ${JSON.stringify(locale)}: expected "en" or "fr".`);
  }
  checkParticipants(participants);
  checkQuorum(needs);
  checkHalfHours("durationMinutes", durationMinutes);
  checkHalfHours("stepMinutes", stepMinutes);
  if (!Number.isInteger(days) || days < 1 || days > 14) {
    throw new RangeError(`days is ${days}: expected a whole number from 1 to 14.`);
  }
  if (!isTimeZoneId(timeZone)) {
    throw new RangeError(
      `${JSON.stringify(timeZone)} is no time zone: expected an IANA id such as "Europe/Brussels".`,
    );
  }
  if (host !== undefined) country(host);
  for (const activity of needs.activities ?? []) checkDays(activity);
  checkOverrides(needs.overrides ?? []);
}

export function checkParticipants(participants: readonly SlotParticipant[]): void {
  if (participants.length === 0)
    throw new RangeError("Nobody is to come: expected at least one participant.");
  const seen = new Set<ParticipantCode>();
  for (const { code, weight = 1 } of participants) {
    checkParticipant(code);
    if (seen.has(code))
      throw new RangeError(`${code} is named twice: expected each participant once.`);
    seen.add(code);
    if (!(weight >= 0 && Number.isFinite(weight))) {
      throw new RangeError(`The weight of ${code} is ${weight}: expected 0 or more.`);
    }
  }
}

const locales: readonly Locale[] = ["en", "fr"];
const regions = ["Africa", "Europe"] as const;

function checkQuorum({ participants, quorum = {} }: MeetingNeeds): void {
  for (const name of Object.keys(quorum)) {
    if (regions.every((region) => region !== name)) {
      throw new RangeError(
        `The quorum names ${JSON.stringify(name)}: expected "Africa" or "Europe".`,
      );
    }
  }
  for (const region of regions) {
    const least = quorum[region] ?? 0;
    const invited = participants.filter(({ code }) => regionOf(code) === region).length;
    if (!Number.isInteger(least) || least < 0 || least > invited) {
      throw new RangeError(
        `The quorum of ${region} is ${least}: expected 0 to ${invited}, its participants in this meeting.`,
      );
    }
  }
}

function checkHalfHours(name: string, minutes: number): void {
  if (!Number.isInteger(minutes / 30) || minutes < 30 || minutes > 1440) {
    throw new RangeError(`${name} is ${minutes}: expected a multiple of 30 from 30 to 1440.`);
  }
}

function checkDays({ first, last }: DayWindow): void {
  if (daysBetween(first, last) < 0) {
    throw new RangeError(
      `The last day ${last} comes before the first, ${first}: expected it on or after that day.`,
    );
  }
}
