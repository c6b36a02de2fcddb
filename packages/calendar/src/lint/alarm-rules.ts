import { parameterOf } from "../read/parse.ts";
import { readDuration } from "../read/values/duration.ts";
import type { Report } from "./finding.ts";
import type { Node } from "./node.ts";
import { allOf, firstOf } from "./node.ts";

/** What each ACTION needs, and may not have (RFC 5545 §3.6.6). */
const actions: Readonly<
  Record<string, { readonly needed: readonly string[]; readonly excess: readonly string[] }>
> = {
  AUDIO: { needed: [], excess: ["ATTENDEE", "SUMMARY"] },
  DISPLAY: { needed: ["DESCRIPTION"], excess: ["ATTENDEE", "SUMMARY", "ATTACH"] },
  EMAIL: { needed: ["DESCRIPTION", "SUMMARY", "ATTENDEE"], excess: [] },
};

const reference = "RFC 5545 §3.6.6";

export function checkAlarm(alarm: Node, report: Report): void {
  checkAction(alarm, report);
  checkRepetition(alarm, report);
  checkTrigger(alarm, report);
  checkProximity(alarm, report);
  checkSnooze(alarm, report);
}

function checkAction(alarm: Node, report: Report): void {
  const action = firstOf(alarm, "ACTION")?.value.toUpperCase() ?? "";
  const rule = Object.hasOwn(actions, action) ? actions[action] : undefined;
  for (const name of rule?.needed ?? []) {
    if (alarm.properties.has(name)) continue;
    const problem = `a VALARM that is ${action}, without ${name}`;
    report(alarm.component, name, { problem, advice: `Write ${name} into it.`, reference });
  }
  for (const name of rule?.excess ?? []) {
    const property = firstOf(alarm, name);
    if (property === undefined) continue;
    const problem = `a VALARM that is ${action}, with ${name}`;
    report(property, name, { problem, advice: "Take it out.", reference });
  }
  const [sound, second] = action === "AUDIO" ? allOf(alarm, "ATTACH") : [];
  const type = sound === undefined ? undefined : parameterOf(sound, "FMTTYPE");
  if (sound !== undefined && type !== undefined && !/^audio\//i.test(type)) {
    const problem = `an AUDIO alarm with an ATTACH of the type ${type}`;
    report(sound, "ATTACH", { problem, advice: "Name a sound, or leave it out.", reference });
  }
  if (second !== undefined) {
    report(second, "ATTACH", {
      problem: "a second ATTACH of an AUDIO alarm",
      advice: "Keep one of them.",
      reference,
    });
  }
}

function checkRepetition(alarm: Node, report: Report): void {
  const [duration, repeat] = [firstOf(alarm, "DURATION"), firstOf(alarm, "REPEAT")];
  if (duration !== undefined && repeat === undefined) {
    report(duration, "REPEAT", {
      problem: "a DURATION without REPEAT",
      advice: "Write both, or none.",
      reference,
    });
  }
  if (repeat !== undefined && duration === undefined) {
    report(repeat, "DURATION", {
      problem: "a REPEAT without DURATION",
      advice: "Write both, or none.",
      reference,
    });
  }
  const length = readDuration(duration?.value ?? "PT1M");
  if (duration !== undefined && typeof length !== "string" && length.isNegative) {
    report(duration, "DURATION", {
      problem: "a negative DURATION",
      advice: "Write how long to wait.",
      reference,
    });
  }
}

/** What a trigger counts from has to be there (RFC 5545 §3.8.6.3). */
function checkTrigger(alarm: Node, report: Report): void {
  const trigger = firstOf(alarm, "TRIGGER");
  const around = alarm.parent;
  if (trigger === undefined || around === undefined) return;
  const isAbsolute = parameterOf(trigger, "VALUE")?.toUpperCase() === "DATE-TIME";
  const related = parameterOf(trigger, "RELATED")?.toUpperCase();
  const tell = (problem: string, advice: string) => {
    report(trigger, "TRIGGER", { problem, advice, reference: "RFC 5545 §3.8.6.3" });
  };
  if (isAbsolute) {
    if (related !== undefined)
      tell("RELATED of a time", "Take it out: a time counts from nothing.");
    return;
  }
  const has = (name: string) => around.properties.has(name);
  const endName = around.name === "VTODO" ? "DUE" : "DTEND";
  const hasEnd = has(endName) || (has("DTSTART") && has("DURATION"));
  if (related === "END" && !hasEnd) {
    tell(
      `a TRIGGER that counts from the end of a ${around.name} without one`,
      `Write ${endName} or DURATION.`,
    );
  } else if (related !== "END" && !has("DTSTART") && around.properties.size > 0) {
    // A to-do may count from DUE (§3.8.6.3), but only where that is said.
    tell(
      `a TRIGGER that counts from the start of a ${around.name} without one`,
      "Write DTSTART, or RELATED=END.",
    );
  }
}

/** A snooze repeats an alarm of the same component (RFC 9074 §7). */
function checkSnooze(alarm: Node, report: Report): void {
  const uids = alarm.parent?.children.flatMap((each) => firstOf(each, "UID")?.value ?? []) ?? [];
  for (const property of allOf(alarm, "RELATED-TO")) {
    if (
      parameterOf(property, "RELTYPE")?.toUpperCase() !== "SNOOZE" ||
      uids.includes(property.value)
    )
      continue;
    report(property, "RELATED-TO", {
      problem: "a snooze of no alarm in the same component",
      advice: "Write the UID of the alarm that it repeats.",
      reference: "RFC 9074 §7",
    });
  }
}

/** RFC 9074 §8: arriving and departing need a place, and a trigger that does not come before. */
function checkProximity(alarm: Node, report: Report): void {
  const proximity = firstOf(alarm, "PROXIMITY");
  const place = alarm.children.find(({ name }) => name === "VLOCATION");
  if (proximity === undefined) {
    if (place === undefined) return;
    const problem = "a VLOCATION in a VALARM without PROXIMITY";
    const advice = "Write PROXIMITY:ARRIVE or DEPART.";
    report(place.component, "VLOCATION", { problem, advice, reference: "RFC 9074 §8" });
    return;
  }
  const trigger = firstOf(alarm, "TRIGGER");
  const stamp = alarm.parent === undefined ? undefined : firstOf(alarm.parent, "DTSTAMP");
  if (
    trigger !== undefined &&
    (/P/i.test(trigger.value) || trigger.value >= (stamp?.value ?? ""))
  ) {
    report(trigger, "TRIGGER", {
      severity: "warning",
      problem: "a TRIGGER that may come before the place is reached",
      advice: "Write a time long past, such as TRIGGER;VALUE=DATE-TIME:19760401T005545Z.",
      reference: "RFC 9074 §8",
    });
  }
  if (place !== undefined || !/^(?:ARRIVE|DEPART)$/i.test(proximity.value)) return;
  report(proximity, "PROXIMITY", {
    problem: `PROXIMITY:${proximity.value} without a VLOCATION`,
    advice: "Write the VLOCATION, with its URL.",
    reference: "RFC 9074 §8.1",
  });
}
