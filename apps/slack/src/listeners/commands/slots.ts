import type { DelegationCode } from "@rabat-process/events";
import { allDated, firstDay, lastDay } from "@rabat-process/events";
import type { ParticipantCode } from "@rabat-process/planner";
import { coveredYears, findSlots } from "@rabat-process/planner";
import {
  addDays,
  countries,
  dayOfWeek,
  daysBetween,
  isCountryCode,
  isPlainDate,
  isTimeZoneId,
} from "@rabat-process/timezones";
import type { PlainDate } from "@rabat-process/timezones";
import type { Message } from "../../blocks/message.ts";
import { note } from "../../blocks/message.ts";
import { escapeMrkdwn } from "../../blocks/mrkdwn.ts";
import { slotsMessage } from "../../blocks/slots.ts";
import { say } from "../../locales/index.ts";
import type { Call } from "./call.ts";
import { forOrganisers } from "./call.ts";
import { findDelegation } from "@rabat-process/core/people/find-delegation";

/** A search over more days is answered by its own command for each part of it. */
const mostDays = 62;

interface SlotsWish {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly minutes: number;
  readonly timeZone: string;
  /** Those without whom there is no meeting. */
  readonly required: readonly ParticipantCode[];
}

/**
 * Reads `2027-W20` or `2027-05-17..2027-05-21`, `3h`, `2h30` or `90m`, a time zone, and those who must be there by code
 * or name: in any order. Without them: two hours, on the clock of Brussels.
 */
function readSlotsWish(argument: string): SlotsWish | { readonly misread: string } {
  let days: { first: PlainDate; last: PlainDate } | undefined;
  let minutes = 120;
  let timeZone = "Europe/Brussels";
  const required: ParticipantCode[] = [];
  for (const word of argument.split(/[\s,]+/).filter((part) => part !== "")) {
    const window = readDays(word);
    const duration = /^(?:(\d{1,2})h)?(\d{1,3})?m?(?:in)?$/i.exec(word);
    const delegation = findDelegation(word.replaceAll("_", " "));
    if (window !== undefined) days = window;
    else if (isTimeZoneId(word)) timeZone = word;
    else if (duration !== null) minutes = Number(duration[1] ?? 0) * 60 + Number(duration[2] ?? 0);
    else if (delegation !== undefined && isParticipant(delegation)) required.push(delegation);
    else return { misread: word };
  }
  if (days === undefined) return { misread: "" };
  if (minutes < 30 || minutes > 720 || minutes % 30 !== 0) return { misread: `${minutes} min` };
  return { ...days, minutes, timeZone, required };
}

function readDays(word: string): { first: PlainDate; last: PlainDate } | undefined {
  const week = /^(\d{4})-W(\d\d)$/i.exec(word);
  if (week !== null) return weekOf(Number(week[1]), Number(week[2]));
  const [first, last = first] = word.split("..");
  if (!isPlainDate(first) || !isPlainDate(last) || last < first) return undefined;
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const known = from >= coveredYears.first && to <= coveredYears.last;
  return known && daysBetween(first, last) < mostDays ? { first, last } : undefined;
}

/** Monday to Friday of an ISO week: the first one has 4 January in it. */
function weekOf(year: number, week: number): { first: PlainDate; last: PlainDate } | undefined {
  const fourth = `${year}-01-04`;
  if (
    !isPlainDate(fourth) ||
    week < 1 ||
    week > 53 ||
    year < coveredYears.first ||
    year > coveredYears.last
  )
    return undefined;
  const first = addDays(fourth, 1 - dayOfWeek(fourth) + (week - 1) * 7);
  return { first, last: addDays(first, 4) };
}

/** Observers from outside have neither holidays nor a clock that this knows. */
function isParticipant(code: DelegationCode): code is ParticipantCode & DelegationCode {
  return isCountryCode(code) || code === "EU" || code === "ECOWAS";
}

/** The five best days for a meeting of all 57 countries, each with what speaks against it. Organisers only. */
export function answerSlots(call: Call): Promise<Message> {
  const { deps, argument, locale } = call;
  return forOrganisers(call, async () => {
    const wish = readSlotsWish(argument);
    if ("misread" in wish) return note(escapeMrkdwn(say(locale).slots.usage(wish.misread)));
    const organisations = wish.required.filter((code) => !isCountryCode(code));
    const search = findSlots({
      participants: [...countries.map(({ code }) => code), ...organisations].map((code) => ({
        code,
        isRequired: wish.required.includes(code),
      })),
      window: { first: wish.first, last: wish.last },
      durationMinutes: wish.minutes,
      timeZone: wish.timeZone,
      activities: allDated(await deps.store.events()).map(({ when }) => ({
        first: firstDay(when),
        last: lastDay(when),
      })),
      locale,
    });
    const slots = search
      .bestDays(5)
      .map((slot) => ({ slot, summary: search.explain(slot).summary }));
    return slotsMessage({ slots, count: search.count, locale });
  });
}
