import type { BusyTime, SlotParticipant } from "@rabat-process/planner";
import type { PlainDate } from "@rabat-process/timezones";
import {
  addDays,
  countries,
  daysBetween,
  formatWeekday,
  isTimeZoneId,
  toInstant,
} from "@rabat-process/timezones";
import type { Period } from "@rabat-process/core/finding/period";
import { overlaps } from "@rabat-process/core/finding/period";
import { takePeriod } from "@rabat-process/core/finding/take-period";
import { fold } from "@rabat-process/core/finding/typed-words";
import { findDelegation } from "@rabat-process/core/people/find-delegation";
import { takeHours } from "./slots-hours.ts";
import type { SlotsFrame } from "./slots-frame.ts";
import { readDelegations } from "./slots-frame.ts";

export type ClauseKind = "except" | "busy" | "with" | "every";

/** What the clauses of a search add to it. */
export interface SlotsClauses {
  readonly stepMinutes: number;
  readonly excludedDays: readonly PlainDate[];
  readonly excludedWeekdays: readonly number[];
  readonly busy: readonly BusyTime[];
  readonly guests: readonly SlotParticipant[];
}

type Read = Partial<SlotsClauses> | undefined;

/** What a clause of a search says; undefined where it is not understood as a whole. */
export function readClause(kind: ClauseKind, text: string, frame: SlotsFrame): Read {
  return readers[kind](text, frame);
}

const readers: Readonly<Record<ClauseKind, (text: string, frame: SlotsFrame) => Read>> = {
  except: readExcluded,
  busy: readBusy,
  with: readGuests,
  every: readStep,
};

/** `Fridays, 20 May`, `les vendredis et le 20 mai`. */
function readExcluded(text: string, frame: SlotsFrame): Read {
  const parts = withMonths(partsOf(text)).map((part): Read => {
    const weekday = weekdayIn(part);
    if (weekday !== undefined) return { excludedWeekdays: [weekday] };
    const { periods, rest } = takePeriod(part, frame.first);
    const period = periods.find((one) => overlaps(one, frame));
    if (period === undefined || withoutArticle(rest) !== "") return undefined;
    return { excludedDays: daysOf(within(period, frame)) };
  });
  if (parts.includes(undefined) || parts.length === 0) return undefined;
  return {
    excludedDays: parts.flatMap((part) => part?.excludedDays ?? []),
    excludedWeekdays: parts.flatMap((part) => part?.excludedWeekdays ?? []),
  };
}

/** `Cameroon 18 May 10:00-12:00`: on the clock of the search. Without a name for all, without hours all day. */
function readBusy(text: string, frame: SlotsFrame): Read {
  const { hours, rest: others } = takeHours(text);
  const { periods, rest } = takePeriod(others.replaceAll(",", " "), frame.first);
  const period = periods.find((one) => overlaps(one, frame));
  const codes = readDelegations(withoutArticle(rest));
  if (period === undefined || typeof codes === "string") return undefined;
  const instant = (day: PlainDate, time: string) =>
    toInstant(`${day}T${time}` as `${PlainDate}T${number}:${number}`, frame.timeZone);
  const busy = daysOf(within(period, frame)).map((day): BusyTime => {
    const [from, until] = hours
      ? [instant(day, hours.from), instant(day, hours.to)]
      : [instant(day, "00:00"), instant(addDays(day, 1), "00:00")];
    return { from, until, ...(codes.length > 0 && { codes }) };
  });
  // Who is busy takes part, whether or not they have to.
  return { busy, guests: codes.map((code) => ({ code })) };
}

/** `IOM, Africa/Cairo 9:00-15:00`. */
function readGuests(text: string): Read {
  const guests = partsOf(text).map(guestIn);
  const known = guests.filter((guest) => guest !== undefined);
  return known.length === guests.length && known.length > 0 ? { guests: known } : undefined;
}

function guestIn(part: string): SlotParticipant | undefined {
  const code = findDelegation(part);
  if (code !== undefined) return { code };
  const { hours, rest } = takeHours(part);
  if (!isTimeZoneId(rest)) return undefined;
  const city = rest.slice(rest.lastIndexOf("/") + 1).replaceAll("_", " ");
  const guest = { code: rest, name: { en: city, fr: city }, timeZone: rest };
  if (hours === undefined) return rest === part ? guest : undefined;
  // Others the planner refuses: working hours are whole half hours, and nobody is asked to meet in the night.
  const isOffice = [hours.from, hours.to].every((time) => /^\d\d:[03]0$/.test(time));
  return isOffice && hours.from >= "07:00" && hours.to <= "21:00" ? { ...guest, hours } : undefined;
}

/** `15 min`. */
function readStep(text: string): Read {
  const minutes = Number(/^(\d{1,3}) ?(?:m|min|minutes?)?$/i.exec(text)?.[1] ?? 0);
  return minutes >= 15 && minutes <= 720 && minutes % 15 === 0
    ? { stepMinutes: minutes }
    : undefined;
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/\s*,\s*|\s+(?:and|et)\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** `les 18`, `19 mai`: a number alone is of the month of the day behind it. */
function withMonths(parts: readonly string[]): readonly string[] {
  return parts.reduceRight<readonly string[]>((read, part) => {
    const month = /^\D*\d{1,2}(?:er|st|nd|rd|th)?\s+(\D.*)$/.exec(read[0] ?? "")?.[1];
    const isNumber = /^\d{1,2}(?:er|st|nd|rd|th)?$/.test(withoutArticle(part));
    return [isNumber && month !== undefined ? `${part} ${month}` : part, ...read];
  }, []);
}

/** A day of the week alone: `Fridays`, `les vendredis`, `on Friday`. */
function weekdayIn(part: string): number | undefined {
  const word = withoutArticle(fold(part)).replace(/s$/, "");
  return [1, 2, 3, 4, 5, 6, 7].find((weekday) =>
    (["en", "fr"] as const).some((locale) => fold(formatWeekday(weekday, locale)) === word),
  );
}

function withoutArticle(text: string): string {
  return text.replace(/^(?:on|the|le|la|les|from|de|du)(?:\s+|$)/i, "").trim();
}

/** The days of a period that are searched. */
function within({ first, last }: Period, frame: SlotsFrame): Period {
  return {
    first: first < frame.first ? frame.first : first,
    last: last > frame.last ? frame.last : last,
  };
}

function daysOf({ first, last }: Period): PlainDate[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}

/** Everybody who takes part in a search, each once: the countries, those who have to, those who were invited to it. */
export function participantsOf(frame: SlotsFrame & SlotsClauses): SlotParticipant[] {
  const all = new Map<string, SlotParticipant>();
  const named = [...countries.map(({ code }) => code), ...frame.required].map((code) => ({ code }));
  for (const one of [...named, ...frame.guests]) if (!all.has(one.code)) all.set(one.code, one);
  const required = new Set<string>(frame.required);
  return [...all.values()].map((one) => ({ ...one, isRequired: required.has(one.code) }));
}
