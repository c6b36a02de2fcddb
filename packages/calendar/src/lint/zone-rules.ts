import {
  isPlainDateTime,
  offsetMinutesAt,
  resolveWallTime,
  tzdbVersion,
} from "@rabat-process/timezones";
import type { ICalendarProperty } from "../read/content-line.ts";
import { parameterOf } from "../read/parse.ts";
import type { TimeValue } from "../read/values/time.ts";
import { readTime, toExtended } from "../read/values/time.ts";
import type { FileZone } from "../read/values/vtimezone.ts";
import { offsetSecondsAt, zoneKey } from "../read/values/vtimezone.ts";
import type { Report } from "./finding.ts";
import { quote } from "./finding.ts";
import type { Node } from "./node.ts";
import { allOf, firstOf } from "./node.ts";
import type { Zones } from "./zones.ts";

/** The VTIMEZONEs of a calendar, and the TZIDs that refer to them. */
export function checkZones(calendar: Node, zones: Zones, report: Report): void {
  const seen = new Set<string>();
  for (const zone of calendar.children) {
    if (zone.name === "VTIMEZONE") checkDefinition(zone, seen, report);
  }
  const told = new Set<string>();
  for (const child of calendar.children) checkReferences(child, { zones, told }, report);
}

function checkDefinition(zone: Node, seen: Set<string>, report: Report): void {
  const reference = "RFC 5545 §3.6.5";
  const tzid = firstOf(zone, "TZID");
  const key = zoneKey(tzid?.value ?? "");
  if (tzid !== undefined && seen.has(key)) {
    const problem = `a second VTIMEZONE for ${quote(tzid.value)}`;
    report(zone.component, "VTIMEZONE", { problem, advice: "Keep one of them.", reference });
  }
  seen.add(key);
  const url = firstOf(zone, "TZURL");
  if (url !== undefined && /^file:/i.test(url.value)) {
    const advice = "Write an address that everybody can fetch, or leave it out.";
    report(url, "TZURL", {
      severity: "warning",
      problem: "a TZURL of one machine",
      advice,
      reference,
    });
  }
  if (zone.children.every(({ name }) => name !== "STANDARD" && name !== "DAYLIGHT")) {
    const problem = "a VTIMEZONE without STANDARD and DAYLIGHT";
    report(zone.component, zone.name, {
      problem,
      advice: "Write at least one of them.",
      reference,
    });
  }
  for (const observance of zone.children) {
    for (const name of ["DTSTART", "RDATE"]) {
      for (const property of allOf(observance, name)) checkOnset(property, report);
    }
  }
}

/** The clock that ends is the zone of an onset (RFC 5545 §3.6.5). */
function checkOnset(property: ICalendarProperty, report: Report): void {
  const value = readTime(property.value.split(",")[0] ?? "");
  const isLocal =
    typeof value === "string" ||
    (value.type === "DATE-TIME" && !value.isUtc && parameterOf(property, "TZID") === undefined);
  if (isLocal) return;
  report(property, property.name, {
    problem: `${property.name} of an observance is ${quote(property.value)}, which is not a local time`,
    advice: "Write it as 20270328T020000, by the clock that ends there, without Z and TZID.",
    reference: "RFC 5545 §3.6.5",
  });
}

interface Context {
  readonly zones: Zones;
  /** The TZIDs of definitions of which something was said already. */
  readonly told: Set<string>;
}

function checkReferences(node: Node, context: Context, report: Report): void {
  for (const property of node.component.properties) {
    if (property.parameters.length === 0) continue;
    const tzid = parameterOf(property, "TZID");
    if (tzid === undefined) continue;
    const zone = context.zones.get(zoneKey(tzid));
    // A name that begins with a slash is known to all (RFC 5545 §3.2.19).
    if (zone === undefined && !tzid.startsWith("/")) {
      report(property, property.name, {
        problem: `no VTIMEZONE for ${quote(tzid)}`,
        advice: "Write a VTIMEZONE with this TZID: Outlook takes the time for one without a zone.",
        reference: "RFC 5545 §3.2.19",
      });
    }
    if (zone !== undefined && !context.told.has(zone.tzid))
      checkDefined({ property, zone }, context, report);
  }
  for (const child of node.children) checkReferences(child, context, report);
}

/** A definition has to say something of a time of the file, and the same as tzdb: clients go by the one or the other. */
function checkDefined(
  { property, zone }: { readonly property: ICalendarProperty; readonly zone: FileZone },
  { told }: Context,
  report: Report,
): void {
  const value = readTime(property.value.slice(0, 15));
  if (typeof value === "string" || value.type === "DATE" || zone.observances.length === 0) return;
  const offset = offsetSecondsAt(zone, value.digits);
  const expected = expectedOffset(value, zone);
  const shown = `${quote(zone.tzid)} on ${toExtended(value)}`;
  if (offset === undefined) {
    told.add(zone.tzid);
    report(zone.component, "VTIMEZONE", {
      problem: `nothing is said of ${shown}, before the first onset`,
      advice:
        "Begin with an onset before all times of the file: readers disagree about what was before.",
      reference: "RFC 5545 §3.6.5",
    });
  } else if (expected !== undefined && offset !== expected) {
    told.add(zone.tzid);
    report(zone.component, "VTIMEZONE", {
      severity: "warning",
      problem: `${shown} is ${formatOffset(offset)} here, ${formatOffset(expected)} by the rules of ${zone.timeZone ?? ""}`,
      advice: `Write the rules of tzdb ${tzdbVersion}: clients that go by the name show another hour than those that go by the file.`,
      reference: "RFC 5545 §3.6.5",
    });
  }
}

/** What tzdb says, in seconds; undefined where it does not know the zone, or the clocks show the time twice or never. */
function expectedOffset(value: TimeValue, { timeZone }: FileZone): number | undefined {
  const wallTime = toExtended(value);
  if (timeZone === undefined || !isPlainDateTime(wallTime) || value.digits < "19700102")
    return undefined;
  const resolved = resolveWallTime(wallTime, timeZone);
  return resolved.kind === "unique" ? offsetMinutesAt(resolved.instant, timeZone) * 60 : undefined;
}

function formatOffset(seconds: number): string {
  const [hours, minutes] = [
    Math.trunc(Math.abs(seconds) / 3600),
    Math.trunc((Math.abs(seconds) % 3600) / 60),
  ];
  return `${seconds < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}${String(minutes).padStart(2, "0")}`;
}
