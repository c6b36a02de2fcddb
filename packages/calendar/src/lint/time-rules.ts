import type { Finding } from "./finding.ts";
import { finding } from "./rules.ts";
import type { Component, Property } from "./tree.ts";
import { propertiesOf } from "./tree.ts";
import type { TimeValue } from "./values.ts";
import { readRule, readTime } from "./values.ts";

const times = new Set("DTSTART DTEND DTSTAMP CREATED LAST-MODIFIED RECURRENCE-ID".split(" "));
const stamps = new Set(["DTSTAMP", "CREATED", "LAST-MODIFIED"]);

/** A date or time that does not exist or is not of its type, and a stamp that is not in UTC. */
export function findTimeValue(property: Property): readonly Finding[] {
  if (!times.has(property.name)) return [];
  const value = readTime(property);
  const shown = `${property.name} is ${JSON.stringify(property.value)}`;
  if (typeof value === "string") {
    return [
      finding(
        property,
        `${shown}: ${value}`,
        "Write 20270620T100000, or 20270620 with VALUE=DATE.",
        "RFC 5545 §3.3.5",
      ),
    ];
  }
  if (!stamps.has(property.name) || value.isUtc) return [];
  return [finding(property, `${shown}, not in UTC`, "Write the instant in UTC, with Z.", "RFC 5545 §3.8.7")];
}

/** DTSTART, DTEND, DURATION, RRULE and their like against each other. */
export function findPeriod(component: Component): readonly Finding[] {
  if (component.name !== "VEVENT") return [];
  const [start] = propertiesOf(component, "DTSTART");
  const [end] = propertiesOf(component, "DTEND");
  const [duration] = propertiesOf(component, "DURATION");
  return [
    ...(end !== undefined && duration !== undefined
      ? [finding(duration, "both DTEND and DURATION", "Keep one of them.", "RFC 5545 §3.6.1")]
      : []),
    ...(start !== undefined && end !== undefined ? findEnd(start, end) : []),
    ...propertiesOf(component, "RRULE").flatMap((rule) => findRule(rule, start)),
  ];
}

function findEnd(start: Property, end: Property): readonly Finding[] {
  const [from, to] = [readTime(start), readTime(end)];
  if (typeof from === "string" || typeof to === "string") return [];
  const reference = "RFC 5545 §3.8.2.2";
  if (from.type !== to.type) {
    return [
      finding(end, `DTEND is a ${to.type}, DTSTART a ${from.type}`, "Write both in one type.", reference),
    ];
  }
  // Wall times of two zones cannot be compared without tz data.
  if (from.isUtc !== to.isUtc || start.parameters.get("TZID") !== end.parameters.get("TZID")) return [];
  if (to.digits > from.digits) return [];
  const advice = "Write an end after the start; the end of a day is the next day.";
  return [finding(end, "DTEND is not later than DTSTART", advice, reference)];
}

function findRule(rule: Property, start: Property | undefined): readonly Finding[] {
  const parts = readRule(rule);
  const until = parts.get("UNTIL");
  const reference = "RFC 5545 §3.3.10";
  if (until === undefined) return [];
  if (parts.has("COUNT")) {
    return [finding(rule, "both COUNT and UNTIL", "Keep one of them.", reference)];
  }
  const from = start === undefined ? "" : readTime(start);
  if (start === undefined || typeof from === "string") return [];
  const expected = describeUntil(from, start);
  const isRight = { DATE: /^\d{8}$/, UTC: /^\d{8}T\d{6}Z$/, local: /^\d{8}T\d{6}$/ }[expected].test(until);
  if (isRight) return [];
  const advice = {
    DATE: "Write a date, as in DTSTART.",
    UTC: "Write it in UTC, with Z.",
    local: "Write it without Z.",
  };
  return [finding(rule, `UNTIL=${until} is of another type than DTSTART`, advice[expected], reference)];
}

/** UNTIL of a time with a zone, or in UTC, is in UTC. */
function describeUntil(start: TimeValue, { parameters }: Property): "DATE" | "UTC" | "local" {
  if (start.type === "DATE") return "DATE";
  return start.isUtc || parameters.has("TZID") ? "UTC" : "local";
}

/** What the components of one calendar owe each other: zones, masters, recurrences. */
export function findRelations(calendar: Component): readonly Finding[] {
  const zones = new Set(
    calendar.components
      .filter(({ name }) => name === "VTIMEZONE")
      .flatMap((zone) => propertiesOf(zone, "TZID"))
      .map(({ value }) => value),
  );
  const events = calendar.components.filter(({ name }) => name === "VEVENT");
  return [
    ...events.flatMap(({ properties }) => properties.flatMap((property) => findZone(property, zones))),
    ...(propertiesOf(calendar, "METHOD").length === 0 ? events.flatMap(findMissingStart) : []),
    ...findEmptyZones(calendar),
    ...findMasters(events),
  ];
}

function findZone(property: Property, zones: ReadonlySet<string>): readonly Finding[] {
  const timeZone = property.parameters.get("TZID");
  if (timeZone === undefined || timeZone.startsWith("/") || zones.has(timeZone)) return [];
  const advice = "Write a VTIMEZONE with this TZID: Outlook takes the time for one without a zone.";
  return [finding(property, `no VTIMEZONE for ${JSON.stringify(timeZone)}`, advice, "RFC 5545 §3.2.19")];
}

function findMissingStart(event: Component): readonly Finding[] {
  if (propertiesOf(event, "DTSTART").length > 0) return [];
  const { line, name } = event;
  const advice = "Write one; only a message with METHOD may leave it out.";
  return [
    { line, property: name, problem: "a VEVENT without DTSTART", advice, reference: "RFC 5545 §3.6.1" },
  ];
}

function findEmptyZones({ components }: Component): readonly Finding[] {
  return components
    .filter((zone) => zone.name === "VTIMEZONE" && zone.components.length === 0)
    .map(({ line, name }) => ({
      line,
      property: name,
      problem: "a VTIMEZONE without STANDARD and DAYLIGHT",
      advice: "Write at least one of them.",
      reference: "RFC 5545 §3.6.5",
    }));
}

function findMasters(events: readonly Component[]): readonly Finding[] {
  const masters = new Map<string, Component>();
  const findings: Finding[] = [];
  for (const event of events) {
    const [uid] = propertiesOf(event, "UID");
    if (uid === undefined || propertiesOf(event, "RECURRENCE-ID").length > 0) continue;
    if (masters.has(uid.value)) {
      const advice = "Give each event an UID of its own, and an exception to a series a RECURRENCE-ID.";
      findings.push(finding(uid, `the UID ${JSON.stringify(uid.value)} twice`, advice, "RFC 5545 §3.8.4.7"));
    } else {
      masters.set(uid.value, event);
    }
  }
  return [...findings, ...events.flatMap((event) => findRecurrence(event, masters))];
}

function findRecurrence(event: Component, masters: ReadonlyMap<string, Component>): readonly Finding[] {
  const [recurrence] = propertiesOf(event, "RECURRENCE-ID");
  const master = masters.get(propertiesOf(event, "UID")[0]?.value ?? "");
  const start = master === undefined ? undefined : propertiesOf(master, "DTSTART")[0];
  if (recurrence === undefined || start === undefined) return [];
  const [given, expected] = [readTime(recurrence), readTime(start)];
  if (typeof given === "string" || typeof expected === "string" || given.type === expected.type) return [];
  const problem = `RECURRENCE-ID is a ${given.type}, DTSTART of the series a ${expected.type}`;
  return [finding(recurrence, problem, "Write it in the type of DTSTART.", "RFC 5545 §3.8.4.4")];
}
