import { parameterOf } from "../read/parse.ts";
import type { Report } from "./finding.ts";
import type { MethodRule } from "./grid/methods.ts";
import { methodsOf } from "./grid/methods.ts";
import type { Node } from "./node.ts";
import { allOf, firstOf } from "./node.ts";

/** What the METHOD of a message asks of its components (RFC 5546). A feed has none, and none of these duties. */
export function checkMethod(calendar: Node, report: Report): void {
  const method = firstOf(calendar, "METHOD");
  if (method === undefined) {
    for (const node of calendar.children) checkWithoutMethod(node, report);
    return;
  }
  const name = method.value.toUpperCase();
  const scheduled = calendar.children.filter((node) => methodsOf(node.name) !== undefined);
  const [first] = scheduled;
  const isKnown = methodsOf("VEVENT")?.[name] !== undefined;
  const rule = methodsOf(first?.name ?? "")?.[name];
  if (first !== undefined && rule === undefined && isKnown) {
    const problem = `a ${name} of a ${first.name}`;
    report(method, "METHOD", {
      problem,
      advice: "No such message exists.",
      reference: "RFC 5546 §1.4",
    });
  }
  if (rule !== undefined) checkBeside({ calendar, scheduled }, { rule, name }, report);
  for (const node of scheduled) {
    const own = methodsOf(node.name)?.[name];
    if (own !== undefined) checkByRule(node, { rule: own, name }, report);
    if (first !== undefined && first.name !== node.name) {
      const problem = `a ${node.name} beside a ${first.name} in one message`;
      report(node.component, node.name, {
        problem,
        advice: "Send them separately.",
        reference: "RFC 5546 §3.1",
      });
    }
  }
  if (name !== "PUBLISH") checkOneUid(scheduled, name, report);
}

/** Without a method an event has a start, and a group has an organizer. */
function checkWithoutMethod(node: Node, report: Report): void {
  if (node.name === "VEVENT" && !node.properties.has("DTSTART")) {
    report(node.component, "DTSTART", {
      problem: "a VEVENT without DTSTART",
      advice: "Write one; only a message with METHOD may leave it out.",
      reference: "RFC 5545 §3.6.1",
    });
  }
  const isGroup =
    ["VEVENT", "VTODO", "VJOURNAL"].includes(node.name) && node.properties.has("ATTENDEE");
  if (!isGroup || node.properties.has("ORGANIZER")) return;
  report(node.component, "ORGANIZER", {
    problem: `a ${node.name} with ATTENDEE and without ORGANIZER`,
    advice: "Write who invites.",
    reference: "RFC 5545 §3.8.4.3",
  });
}

interface Message {
  readonly rule: MethodRule;
  /** Of the method. */
  readonly name: string;
}

function checkByRule(node: Node, { rule, name }: Message, report: Report): void {
  const { reference } = rule;
  for (const each of rule.needed) {
    if (node.properties.has(each)) continue;
    // Outlook.com leaves it out, and every reader has to cope with that.
    const isOutlook = name === "REPLY" && node.name === "VEVENT" && each === "ORGANIZER";
    const severity = isOutlook ? "warning" : "error";
    const problem = `a ${name} without ${each}`;
    report(node.component, each, {
      severity,
      problem,
      advice: `Write ${each} into it.`,
      reference,
    });
  }
  for (const [each, [property]] of node.properties) {
    if (property === undefined) continue;
    const isForeign =
      rule.only !== undefined && !rule.only.includes(each) && !each.startsWith("X-");
    if (!isForeign && !rule.forbidden.includes(each)) continue;
    report(property, each, {
      problem: `a ${name} with ${each}`,
      advice: "Take it out.",
      reference,
    });
  }
  checkMembers(node, { rule, name }, report);
}

function checkMembers(node: Node, { rule, name }: Message, report: Report): void {
  const { reference } = rule;
  const status = firstOf(node, "STATUS");
  if (
    status !== undefined &&
    rule.status !== undefined &&
    !rule.status.includes(status.value.toUpperCase())
  ) {
    const advice =
      name === "CANCEL"
        ? "Write CANCELLED; leave it out where only some attendees are no longer invited."
        : `Write ${rule.status.join(" or ")}, or leave it out.`;
    report(status, "STATUS", {
      problem: `a ${name} with STATUS ${status.value}`,
      advice,
      reference,
    });
  }
  const [attendee, second] = allOf(node, "ATTENDEE");
  if (rule.hasOneAttendee === true && second !== undefined) {
    const advice = "Keep the one who writes.";
    report(second, "ATTENDEE", { problem: `a second ATTENDEE in a ${name}`, advice, reference });
  }
  if (
    name === "REPLY" &&
    attendee !== undefined &&
    parameterOf(attendee, "PARTSTAT") === undefined &&
    node.name !== "VFREEBUSY"
  ) {
    const advice = "Write PARTSTAT: without it the answer is NEEDS-ACTION.";
    report(attendee, "ATTENDEE", {
      severity: "warning",
      problem: "a REPLY that says nothing",
      advice,
      reference,
    });
  }
  checkRepeated(node, { rule, name }, report);
}

/** What a message may have once, or not at all. */
function checkRepeated(node: Node, { rule, name }: Message, report: Report): void {
  const { reference } = rule;
  for (const each of rule.single ?? []) {
    const further = allOf(node, each)[1];
    if (further === undefined) continue;
    report(further, each, {
      problem: `a second ${each} in a ${name}`,
      advice: "Keep one of them.",
      reference,
    });
  }
  const alarm = node.children.find((child) => child.name === "VALARM");
  if (rule.forbidsAlarms === true && alarm !== undefined) {
    report(alarm.component, "VALARM", {
      problem: `a ${name} with a VALARM`,
      advice: "Take it out.",
      reference,
    });
  }
  const sequence = firstOf(node, "SEQUENCE");
  if (name === "ADD" && sequence !== undefined && Number(sequence.value) === 0) {
    report(sequence, "SEQUENCE", {
      problem: "an ADD with SEQUENCE 0",
      advice: "Write that of the series, raised.",
      reference,
    });
  }
}

/** How many components a message has, and whether a VTIMEZONE may be beside them. */
function checkBeside(
  { calendar, scheduled }: { readonly calendar: Node; readonly scheduled: readonly Node[] },
  { rule, name }: Message,
  report: Report,
): void {
  const { reference } = rule;
  const [, second] = scheduled;
  if (rule.isAlone === true && second !== undefined) {
    const problem = `a second ${second.name} in a ${name}`;
    report(second.component, second.name, {
      problem,
      advice: "Send a message for each.",
      reference,
    });
  }
  const zone = calendar.children.find((child) => child.name === "VTIMEZONE");
  if (rule.forbidsZones === true && zone !== undefined) {
    const problem = "a VTIMEZONE beside a VFREEBUSY";
    report(zone.component, "VTIMEZONE", {
      problem,
      advice: "Take it out: busy time is in UTC.",
      reference,
    });
  }
}

/** All components of a message but PUBLISH are about one event, or its occurrences. */
function checkOneUid(scheduled: readonly Node[], name: string, report: Report): void {
  const uids = scheduled.flatMap((node) => firstOf(node, "UID") ?? []);
  const other = uids.find(({ value }) => value !== uids[0]?.value);
  if (other === undefined || methodsOf("VEVENT")?.[name] === undefined) return;
  report(other, "UID", {
    problem: `a ${name} of two UIDs`,
    advice: "Send a message for each.",
    reference: "RFC 5546 §3.2",
  });
}
