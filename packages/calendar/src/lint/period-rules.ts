import type { ICalendarProperty } from "../read/content-line.ts";
import { lengthInSeconds, readDuration } from "../read/values/duration.ts";
import type { Report } from "./finding.ts";
import type { Node } from "./node.ts";
import { firstOf } from "./node.ts";
import type { Zones } from "./zones.ts";
import type { ZonedTime } from "./zoned-time.ts";
import { isFloating, timeOf } from "./zoned-time.ts";
import { instantOf } from "./zones.ts";

/** The property that ends a component, by the component (RFC 5545 §3.6.1, §3.6.2, §3.6.4). */
const ends: Readonly<Record<string, string>> = {
  VEVENT: "DTEND",
  VTODO: "DUE",
  VFREEBUSY: "DTEND",
  VAVAILABILITY: "DTEND",
  AVAILABLE: "DTEND",
};

/** DTSTART, DTEND or DUE, and DURATION against each other. */
export function checkPeriod(node: Node, zones: Zones, report: Report): void {
  const endName = ends[node.name];
  if (endName === undefined) return;
  const [start, end] = [firstOf(node, "DTSTART"), firstOf(node, endName)];
  const duration = firstOf(node, "DURATION");
  if (end !== undefined && duration !== undefined) {
    const later = end.line > duration.line ? end : duration;
    report(later, later.name, {
      problem: `both ${endName} and DURATION`,
      advice: "Keep one of them.",
      reference: node.name === "VTODO" ? "RFC 5545 §3.6.2" : "RFC 5545 §3.6.1",
    });
  }
  if (duration !== undefined) checkDuration({ duration, start }, node, report);
  if (start !== undefined && end !== undefined) checkEnd({ start, end }, zones, report);
  if (node.name === "VFREEBUSY") for (const each of [start, end]) checkBusyTime(each, report);
}

function checkEnd(
  { start, end }: { readonly start: ICalendarProperty; readonly end: ICalendarProperty },
  zones: Zones,
  report: Report,
): void {
  const [from, to] = [timeOf(start), timeOf(end)];
  if (from === undefined || to === undefined) return;
  const reference = end.name === "DUE" ? "RFC 5545 §3.8.2.3" : "RFC 5545 §3.8.2.2";
  if (from.type !== to.type) {
    const problem = `${end.name} is a ${to.type}, DTSTART a ${from.type}`;
    report(end, end.name, { problem, advice: "Write both in one type.", reference });
  } else if (isFloating(from) !== isFloating(to)) {
    const problem = `${end.name} ${isFloating(to) ? "without" : "with"} a zone, DTSTART ${isFloating(from) ? "without" : "with"}`;
    report(end, end.name, { problem, advice: "Give both a zone, or none.", reference });
  } else if (!isLater(from, to, zones)) {
    const advice = "Write an end after the start; the end of a day is the next day.";
    report(end, end.name, { problem: `${end.name} is not later than DTSTART`, advice, reference });
  }
}

/** Whether a time comes after another one. True also where that cannot be known. */
function isLater(from: ZonedTime, to: ZonedTime, zones: Zones): boolean {
  if (from.tzid === to.tzid && from.isUtc === to.isUtc) return to.digits > from.digits;
  const [start, end] = [instantOf(from, zones), instantOf(to, zones)];
  return start === undefined || end === undefined || end > start;
}

function checkDuration(
  {
    duration,
    start,
  }: { readonly duration: ICalendarProperty; readonly start: ICalendarProperty | undefined },
  node: Node,
  report: Report,
): void {
  const reference = "RFC 5545 §3.8.2.5";
  const value = readDuration(duration.value);
  if (typeof value === "string") return;
  const seconds = lengthInSeconds(value);
  if (value.isNegative || seconds === 0) {
    report(duration, "DURATION", {
      problem: `DURATION is ${JSON.stringify(duration.value)}, not positive`,
      advice: "Write how long it lasts.",
      reference,
    });
  }
  if (timeOf(start)?.type === "DATE" && /T/i.test(duration.value)) {
    report(duration, "DURATION", {
      problem: "a DURATION in hours, where DTSTART is a DATE",
      advice: "Write days or weeks.",
      reference,
    });
  }
  if (start === undefined && node.name === "VTODO") {
    report(duration, "DURATION", {
      problem: "a DURATION without DTSTART",
      advice: "Write DTSTART, or DUE in place of DURATION.",
      reference: "RFC 5545 §3.6.2",
    });
  }
}

/** RFC 5545 §3.6.4: busy time is in UTC. */
function checkBusyTime(property: ICalendarProperty | undefined, report: Report): void {
  const time = timeOf(property);
  if (property === undefined || time === undefined || time.isUtc) return;
  report(property, property.name, {
    problem: `${property.name} of a VFREEBUSY, not in UTC`,
    advice: "Write the instant in UTC, with Z.",
    reference: "RFC 5545 §3.6.4",
  });
}
