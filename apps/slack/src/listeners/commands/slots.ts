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
import { today } from "@rabat-process/core/events/show-event";
import type { Period } from "@rabat-process/core/finding/period";
import { takePeriod } from "@rabat-process/core/finding/take-period";
import { findRun } from "@rabat-process/core/finding/usual-names";
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
 * Reads days as `takePeriod` does (`2027-W20`, `next week`, `mai 2027`), `3h`, `2h30` or `90m`, a time zone, and those who
 * must be there by code or name: in any order. Without them: two hours, on the clock of Brussels.
 */
function readSlotsWish(
  argument: string,
  today: PlainDate,
): SlotsWish | { readonly misread: string } {
  let minutes = 120;
  let timeZone = "Europe/Brussels";
  const others: string[] = [];
  for (const word of argument.split(/[\s,]+/).filter((part) => part !== "")) {
    const duration = /^(?:(\d{1,2})h)?(?:(?<=h)(\d{1,2})|(\d{1,3})m(?:in)?)?$/i.exec(word);
    if (duration !== null) minutes = minutesOf(duration);
    else if (isTimeZoneId(word)) timeZone = word;
    else others.push(word);
  }
  const { periods, rest } = takePeriod(others.join(" ").replaceAll("_", " "), today);
  const days = periods.map(workingDays).find(isSearched);
  const required = readRequired(rest);
  if (typeof required === "string") return { misread: required };
  if (days === undefined) return { misread: periods.length === 0 ? "" : others.join(" ") };
  if (minutes < 30 || minutes > 720 || minutes % 30 !== 0) return { misread: `${minutes} min` };
  return { ...days, minutes, timeZone, required };
}

function minutesOf([, hours = "0", more = "0", alone = "0"]: RegExpExecArray): number {
  return Number(hours) * 60 + Number(more) + Number(alone);
}

/** Of a whole week Monday to Friday. */
function workingDays({ first, last }: Period): Period {
  const isWeek = dayOfWeek(first) === 1 && daysBetween(first, last) === 6;
  return { first, last: isWeek ? addDays(last, -2) : last };
}

function isSearched({ first, last }: Period): boolean {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const known = from >= coveredYears.first && to <= coveredYears.last;
  return known && daysBetween(first, last) < mostDays;
}

/** Names one after the other; the first word that is in none of them, where there is one. */
function readRequired(typed: string): readonly ParticipantCode[] | string {
  const run = typed === "" ? undefined : findRun(typed, participantIn);
  if (run === undefined) return typed === "" ? [] : (typed.split(" ")[0] ?? "");
  const before = readRequired(run.before.join(" "));
  if (typeof before === "string") return before;
  const after = readRequired(run.after.join(" "));
  return typeof after === "string" ? after : [...before, run.name, ...after];
}

function participantIn(run: string): ParticipantCode | undefined {
  const delegation = findDelegation(run);
  return delegation !== undefined && isParticipant(delegation) ? delegation : undefined;
}

/** Observers from outside have neither holidays nor a clock that this knows. */
function isParticipant(code: DelegationCode): code is ParticipantCode & DelegationCode {
  return isCountryCode(code) || code === "EU" || code === "ECOWAS";
}

/** The five best days for a meeting of all 57 countries, each with what speaks against it. Organisers only. */
export function answerSlots(call: Call): Promise<Message> {
  const { deps, argument, locale } = call;
  return forOrganisers(call, async () => {
    const wish = readSlotsWish(argument, today(deps.clock.now()));
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
