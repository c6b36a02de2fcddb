import { delegationCodes, delegationName } from "@rabat-process/events";
import type { BilingualName, TimeZoneId } from "@rabat-process/timezones";
import { usualHours, usualWeek } from "./data/working-weeks.ts";
import { hasRecord, regionOf, zoneOf } from "./participant-code.ts";
import type { Guest, SlotParticipant } from "./slot-request.ts";
import type { OwnOffice, Workplace } from "./working-time.ts";

/** Somebody who is to come, with all that is known of them: a delegation and a guest are alike from here on. */
export interface Invitee {
  readonly code: string;
  readonly name: BilingualName;
  readonly timeZone: TimeZoneId;
  readonly workplace: Workplace;
  readonly region: "Africa" | "Europe" | undefined;
  readonly weight: number;
  readonly isRequired: boolean;
}

/** Participants as the planner sees them, in an order of their own: whoever asks in another one gets the same answer. */
export function inviteesOf(participants: readonly SlotParticipant[]): Invitee[] {
  return inOrder(participants).map(inviteeOf);
}

function inviteeOf(participant: SlotParticipant): Invitee {
  const { weight = 1, isRequired = false } = participant;
  if (isGuest(participant)) {
    const { code, name = { en: code, fr: code }, timeZone } = participant;
    const workplace = officeOf(participant);
    return { code, name, timeZone, workplace, region: undefined, weight, isRequired };
  }
  const { code } = participant;
  return {
    code,
    name: { en: delegationName(code, "en"), fr: delegationName(code, "fr") },
    timeZone: zoneOf(code),
    workplace: hasRecord(code) ? code : observersOffice,
    region: regionOf(code),
    weight,
    isRequired,
  };
}

/** Whether somebody brings a clock of their own. */
export function isGuest(participant: SlotParticipant): participant is Guest {
  return "timeZone" in participant;
}

/** Delegations in the order of their table, then guests by their codes. */
export function inOrder<Participant extends { readonly code: string }>(
  participants: readonly Participant[],
): Participant[] {
  const seatOf = ({ code }: Participant): number => seats.get(code) ?? seats.size;
  return participants.toSorted(
    (one, other) => seatOf(one) - seatOf(other) || (one.code < other.code ? -1 : 1),
  );
}

const seats = new Map<string, number>(delegationCodes.map((code, index) => [code, index]));

const ofRequest = { source: "the request", assumed: false } as const;
const unknownWeek = { ...usualWeek, source: "the usual days of rest", assumed: true } as const;

/** No working time of the permanent observers was found. */
const observersOffice: OwnOffice = {
  week: unknownWeek,
  office: { rule: usualHours, to: usualHours.to },
};

function officeOf({ hours, restDays }: Guest): OwnOffice {
  const rule = hours ? { season: "regular" as const, ...hours, ...ofRequest } : usualHours;
  return {
    week: restDays ? { restDays, ...ofRequest } : unknownWeek,
    office: { rule, to: rule.to },
  };
}
