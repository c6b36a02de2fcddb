import { isDelegationCode } from "@rabat-process/events";
import { country, daysBetween, isTimeZoneId } from "@rabat-process/timezones";
import {
  checkFields,
  checkLocale,
  refusal,
  checkList,
  type FieldsOf,
  found,
} from "@rabat-process/timezones/arguments";
import { checkDay, checkWeekday } from "./check-values.ts";
import { checkLimits } from "./check-limits.ts";
import { checkCovered } from "./covered-years.ts";
import { checkOverrides } from "./holiday-overrides.ts";
import { isGuest } from "./invitee.ts";
import { minuteOfDay } from "./minutes.ts";
import { regionOf } from "./participant-code.ts";
import type {
  DayWindow,
  Delegate,
  Guest,
  MeetingNeeds,
  SlotParticipant,
  SlotRequest,
} from "./slot-request.ts";
import type { Hours } from "./working-time.ts";

/** What a request for slots may have. */
export const requestFields: FieldsOf<SlotRequest> = {
  participants: true,
  quorum: true,
  durationMinutes: true,
  days: true,
  stepMinutes: true,
  timeZone: true,
  earliest: true,
  latest: true,
  excludedDays: true,
  excludedWeekdays: true,
  busy: true,
  host: true,
  activities: true,
  overrides: true,
  locale: true,
  window: true,
};
const delegateFields: FieldsOf<Delegate> = { code: true, weight: true, isRequired: true };
const guestFields: FieldsOf<Guest> = {
  ...delegateFields,
  name: true,
  timeZone: true,
  hours: true,
  restDays: true,
};
const windowFields: FieldsOf<DayWindow> = { first: true, last: true };
const hoursFields: FieldsOf<Hours> = { from: true, to: true };
const quorumFields = { Africa: true, Europe: true } as const;

/** @throws TypeError or RangeError when something in it cannot be. */
export function checkRequest(request: SlotRequest): void {
  checkFields("request", request, requestFields);
  const { window } = request;
  checkNeeds(request);
  checkDays("window", window);
  checkCovered(window.first);
  checkCovered(window.last);
}

function checkNeeds(needs: MeetingNeeds): void {
  const { durationMinutes, days = 1, stepMinutes = 30, timeZone, host, locale } = needs;
  checkLocale(locale);
  checkParticipants(needs.participants);
  checkQuorum(needs);
  checkQuarters("durationMinutes", durationMinutes);
  checkQuarters("stepMinutes", stepMinutes);
  if (!Number.isInteger(days) || days < 1 || days > 14) {
    const message = `days is ${found(days)}: expected a whole number from 1 to 14.`;
    throw refusal(days, message, "number");
  }
  checkZone(timeZone);
  if (host !== undefined) country(host);
  checkLimits(needs);
  const { activities = [], overrides = [] } = needs;
  activities.forEach((activity, index) => {
    checkDays(`activities[${index}]`, activity);
  });
  checkOverrides(overrides);
}

/** @throws RangeError when nobody is named, somebody twice, or one of them cannot be; the message says which. */
export function checkParticipants(participants: readonly SlotParticipant[]): void {
  checkList("participants", participants);
  if (participants.length === 0)
    throw new RangeError("Nobody is to come: expected at least one participant.");
  const seen = new Set<string>();
  participants.forEach((participant, index) => {
    checkParticipant(`participants[${index}]`, participant);
    const { code, weight = 1 } = participant;
    if (seen.has(code))
      throw new RangeError(`${code} is named twice: expected each participant once.`);
    seen.add(code);
    if (!(weight >= 0 && Number.isFinite(weight))) {
      throw new RangeError(`The weight of ${code} is ${weight}: expected 0 or more.`);
    }
  });
}

function checkParticipant(name: string, participant: SlotParticipant): void {
  checkFields(name, participant, guestFields);
  if (isGuest(participant)) {
    checkGuest(participant);
    return;
  }
  const { code } = participant;
  if (!isDelegationCode(code)) {
    throw refusal(
      code,
      `${name} has the code ${found(code)}: expected that of a country of the Process, such as "MA", of an organisation, ` +
        `such as "EU" or "IOM", or a guest with a timeZone of their own.`,
    );
  }
  checkFields(`${code}, whose clock is known,`, participant, delegateFields);
}

function checkGuest({ code, timeZone, hours, restDays = [] }: Guest): void {
  if (typeof code !== "string" || code.trim() === "" || isDelegationCode(code)) {
    throw new RangeError(
      `A guest has the code ${found(code)}: expected a short text that is the code of no delegation. ` +
        `Delegations have no timeZone: their clocks are known.`,
    );
  }
  checkZone(timeZone);
  restDays.forEach((day) => {
    checkWeekday(`A rest day of ${code}`, day);
  });
  if (hours === undefined) return;
  checkFields(`hours of ${code}`, hours, hoursFields);
  const [from, to] = [hours.from, hours.to].map((time) => halfHourIn(time));
  if (from === undefined || to === undefined || from >= to || from < 420 || to > 1260) {
    throw new RangeError(
      `The hours of ${code} are ${found(hours.from)} to ${found(hours.to)}: expected two half hours, none before "07:00" or after "21:00", ` +
        `the earlier one first. Nobody is asked to meet in the night.`,
    );
  }
}

/** The minute of the day of a whole half hour. */
function halfHourIn(time: string): number | undefined {
  return /^(?:[01]\d|2[0-3]):[03]0$/.test(time) ? minuteOfDay(time) : undefined;
}

function checkZone(timeZone: string): void {
  if (!isTimeZoneId(timeZone)) {
    const expected = 'an IANA id such as "Europe/Brussels"';
    throw refusal(timeZone, `timeZone is ${found(timeZone)}: expected ${expected}.`);
  }
}

const regions = ["Africa", "Europe"] as const;

function checkQuorum({ participants, quorum = {} }: MeetingNeeds): void {
  checkFields("quorum", quorum, quorumFields);
  for (const region of regions) {
    const least = quorum[region] ?? 0;
    const invited = participants.filter(
      (one) => !isGuest(one) && regionOf(one.code) === region,
    ).length;
    if (!Number.isInteger(least) || least < 0 || least > invited) {
      throw new RangeError(
        `The quorum of ${region} is ${least}: expected 0 to ${invited}, its participants in this meeting.`,
      );
    }
  }
}

function checkQuarters(name: string, minutes: number): void {
  if (!Number.isInteger(minutes / 15) || minutes < 15 || minutes > 1440) {
    const message = `${name} is ${found(minutes)}: expected a multiple of 15 from 15 to 1440.`;
    throw refusal(minutes, message, "number");
  }
}

function checkDays(name: string, window: DayWindow): void {
  checkFields(name, window, windowFields);
  const { first, last } = window;
  checkDay(`${name}.first`, first);
  checkDay(`${name}.last`, last);
  if (daysBetween(first, last) < 0) {
    throw new RangeError(
      `The last day ${last} comes before the first, ${first}: expected it on or after that day.`,
    );
  }
}
