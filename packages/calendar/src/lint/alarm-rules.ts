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
  const second = action === "AUDIO" ? allOf(alarm, "ATTACH")[1] : undefined;
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
    report(alarm.component, "REPEAT", {
      problem: "a DURATION without REPEAT",
      advice: "Write both, or none.",
      reference,
    });
  }
  if (repeat !== undefined && duration === undefined) {
    report(alarm.component, "DURATION", {
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
    if (related !== undefined) tell("RELATED of a time", "Take it out: a time counts from nothing.");
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

/** RFC 9074 §8: arriving and departing need a place. */
function checkProximity(alarm: Node, report: Report): void {
  const proximity = firstOf(alarm, "PROXIMITY");
  const hasPlace = alarm.children.some(({ name }) => name === "VLOCATION");
  if (proximity === undefined || hasPlace || !/^(?:ARRIVE|DEPART)$/i.test(proximity.value)) return;
  report(proximity, "PROXIMITY", {
    problem: `PROXIMITY:${proximity.value} without a VLOCATION`,
    advice: "Write the VLOCATION, with its URL.",
    reference: "RFC 9074 §8.1",
  });
}
