import { country, isCountryCode } from "@rabat-process/timezones";
import { checkList } from "@rabat-process/timezones/arguments";
import type { Attendance } from "./attendance.ts";
import type { DelegationCode } from "./delegation.ts";
import { delegationCodes, isObserver } from "./delegation.ts";

/** How the Process counts its delegations: countries by continent, its organisations, its permanent observers. */
export type DelegationGroup = "Africa" | "Europe" | "organisation" | "observer";

/** The groups in the order in which they are listed. */
export const delegationGroups: readonly DelegationGroup[] = [
  "Africa",
  "Europe",
  "organisation",
  "observer",
];

/** How a delegation stands to an event: coming, perhaps, not, still without a place, or without an answer. */
export type Reply = "accepted" | "tentative" | "declined" | "waiting" | "missing";

/** Which delegations replied how, group by group; each delegation stands in one list. */
export type AttendanceSummary = Readonly<
  Record<DelegationGroup, Readonly<Record<Reply, readonly DelegationCode[]>>>
>;

/** The group of a delegation: Algeria and Libya observe, and are counted with Africa. */
export function groupOfDelegation(code: DelegationCode): DelegationGroup {
  if (isCountryCode(code)) return country(code).region;
  return isObserver(code) ? "observer" : "organisation";
}

/** How each of the 63 delegations stands to an event. Whoever wants to come and has no place yet is `waiting`. */
export function summariseAttendance(attendance: Attendance): AttendanceSummary {
  checkList("attendance", attendance);
  const replies = new Map(attendance.map((attendee) => [attendee.delegation, replyOf(attendee)]));
  const list = (group: DelegationGroup, reply: Reply) =>
    delegationCodes.filter(
      (code) => groupOfDelegation(code) === group && (replies.get(code) ?? "missing") === reply,
    );
  const lists = (group: DelegationGroup) => ({
    accepted: list(group, "accepted"),
    tentative: list(group, "tentative"),
    declined: list(group, "declined"),
    waiting: list(group, "waiting"),
    missing: list(group, "missing"),
  });
  return {
    Africa: lists("Africa"),
    Europe: lists("Europe"),
    organisation: lists("organisation"),
    observer: lists("observer"),
  };
}

function replyOf({ partstat, standing }: Attendance[number]): Reply {
  if (partstat === "TENTATIVE") return "tentative";
  if (partstat === "DECLINED") return "declined";
  return standing === "confirmed" ? "accepted" : "waiting";
}
