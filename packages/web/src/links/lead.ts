import { untilWhen as untilOf } from "@rabat-process/core/events/until-when";
import type { Member } from "@rabat-process/core/ports/people";
import { formatInstant } from "@rabat-process/core/sentences/render";
import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { dayOf } from "@rabat-process/events/schedule";
import { delegationName } from "@rabat-process/events";
import { delegationPhrase } from "@rabat-process/events/words";
import type { CountryCode, Instant, Locale, TimeZoneId } from "@rabat-process/timezones";
import {
  country,
  formatDays,
  formatTime,
  isCountryCode,
  toWallTime,
} from "@rabat-process/timezones";
import { html } from "hono/html";
import { isInYearOf } from "../event-list.ts";
import { placeWords } from "../event-place.ts";
import { whenFact } from "../event-when.ts";
import { drawForeign, markForeign } from "../foreign.ts";
import type { Html } from "../html.ts";
import { listDate } from "../list-date.ts";
import { scheduleWords } from "../locales/index.ts";
import { linkWords } from "./words.ts";

/** The country on whose clock a delegation reads the hours; none has several. */
export function clockOf(delegation: DelegationCode): CountryCode | undefined {
  return isCountryCode(delegation) ? delegation : undefined;
}

/** When and where an event is: first by the clock of a delegation’s country, then as it was announced. */
export function whenAndWhere(
  event: CalendarEvent,
  delegation: DelegationCode,
  locale: Locale,
): Html {
  const marked = markForeign(event, locale);
  const place = placeWords(marked, locale);
  const when = whenFact(marked, { locale, country: clockOf(delegation), hasPassed: false });
  return html`<div>${when}</div>
    ${place === undefined ? "" : html`<div>${drawForeign(place)}</div>`}`;
}

/** When an event is, in a line: by the clock of a delegation’s country, with the hour at its place. */
export function whenFor(event: CalendarEvent, delegation: DelegationCode, locale: Locale): Html {
  return listDate(markForeign(event, locale), { locale, country: clockOf(delegation) });
}

/** Where it is, and until when a delegation can answer, in a line. */
export function whereAndUntil(
  event: CalendarEvent,
  whose: Answering,
  locale: Locale,
): readonly string[] {
  const until = untilWhen(event, whose, locale);
  return [
    placeWords(markForeign(event, locale), locale),
    until === undefined ? undefined : scheduleWords[locale].deadline(lowerFirst(until, locale)),
  ].filter((words) => words !== undefined);
}

/** A delegation, and how its answer stands. */
interface Answering {
  readonly delegation: DelegationCode;
  readonly attendee: Attendee | undefined;
}

/**
 * Until when a delegation can answer: the end of an offer; else the day that was announced, or the moment where that day is not over when the time
 * for answers is, on the clock of its country. Undefined where there is no deadline.
 */
export function untilWhen(
  event: CalendarEvent,
  { delegation, attendee }: Answering,
  locale: Locale,
): string | undefined {
  if (attendee?.standing === "offered" && attendee.offerUntil !== undefined)
    return momentFor(attendee.offerUntil, delegation, locale);
  const until = untilOf(event, zoneFor(delegation));
  if (until === undefined) return undefined;
  if ("last" in until) return momentFor(until.last, delegation, locale);
  const { day } = until;
  return formatDays(day, day, locale, { weekdays: "none", withoutYear: isInYearOf(event, day) });
}

/** An instant on the clock of a delegation’s country, or in UTC where it has none. */
export function momentFor(at: Instant, delegation: DelegationCode, locale: Locale): string {
  return formatInstant(at, zoneFor(delegation), locale);
}

/** The same where the clock need not be told from others: `21 April 2027, 11:04 in Nigeria`. */
export function momentIn(at: Instant, delegation: DelegationCode, locale: Locale): string {
  if (!isCountryCode(delegation)) return momentFor(at, delegation, locale);
  const wall = toWallTime(at, zoneFor(delegation));
  const day = formatDays(dayOf(wall), dayOf(wall), locale, { weekdays: "none" });
  return linkWords[locale].moment(day, formatTime(wall, locale), delegation);
}

function zoneFor(delegation: DelegationCode): TimeZoneId {
  return isCountryCode(delegation) ? country(delegation).timeZone : "Etc/UTC";
}

/** A text within a sentence: French days have a small letter there. */
export function lowerFirst(text: string, locale: Locale): string {
  return { en: text, fr: `${text.charAt(0).toLowerCase()}${text.slice(1)}` }[locale];
}

/** What a page calls its person: as the list of contacts does, or by their delegation. */
export function nameOnPage(
  { name, delegation }: Pick<Member, "name" | "delegation">,
  locale: Locale,
): string {
  return name ?? delegationName(delegation, locale);
}

/** For whom a page is: `For Ngozi Eze, focal point of Nigeria`. */
export function forWhom(
  member: Pick<Member, "name" | "delegation" | "focalPoint">,
  locale: Locale,
): string {
  const { delegation, focalPoint } = member;
  const words = linkWords[locale];
  const who = nameOnPage(member, locale);
  if (focalPoint) return words.forFocalPoint(who, delegationPhrase(delegation, "of", locale));
  return words.forPerson(who, delegationName(delegation, locale));
}

/** Those who come, each with their function: `Amina Bello, Ministry of Youth; Musa Ibrahim`. */
export function nameAll(people: Attendee["people"]): string {
  return people.map(nameOne).join("; ");
}

/** The same one by one, each with the address. */
export function nameEach(people: Attendee["people"]): readonly Html[] {
  return people.map(
    (one) =>
      html`${nameOne(one)}${one.email === undefined ? "" : html`<small>${one.email}</small>`}`,
  );
}

function nameOne({ name, role }: Attendee["people"][number]): string {
  return role === undefined ? name : `${name}, ${role}`;
}
