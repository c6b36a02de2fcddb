import type { ICalendarProperty } from "../read/content-line.ts";
import { unescapeText } from "../read/text.ts";
import type { Report } from "./finding.ts";
import { quote } from "./finding.ts";
import type { Node } from "./node.ts";
import { firstOf } from "./node.ts";
import { isFloating, timeOf } from "./zoned-time.ts";

/** What the components of one UID owe each other: one master, and exceptions that differ. */
export function checkSeries(calendar: Node, report: Report): void {
  const masters = new Map<string, Node>();
  const kinds = new Map<string, string>();
  const exceptions = new Set<string>();
  const scheduled = calendar.children.filter(({ name }) =>
    ["VEVENT", "VTODO", "VJOURNAL"].includes(name),
  );
  for (const node of scheduled) {
    const uid = firstOf(node, "UID");
    if (uid === undefined) continue;
    const key = unescapeText(uid.value);
    checkKind({ uid, node, kinds, key }, report);
    const recurrence = firstOf(node, "RECURRENCE-ID");
    if (recurrence !== undefined) {
      const id = `${key} ${recurrence.value}`;
      if (exceptions.has(id)) tellTwice(recurrence, report);
      exceptions.add(id);
    } else if (masters.get(key)?.name === node.name) {
      const advice =
        "Give each event a UID of its own, and an exception to a series a RECURRENCE-ID.";
      const problem = `the UID ${quote(uid.value)} twice`;
      report(uid, "UID", { problem, advice, reference: "RFC 5545 §3.8.4.7" });
    } else {
      masters.set(key, node);
    }
  }
  for (const node of scheduled) checkException(node, masters, report);
}

function tellTwice(recurrence: ICalendarProperty, report: Report): void {
  report(recurrence, "RECURRENCE-ID", {
    problem: `the RECURRENCE-ID ${quote(recurrence.value)} of one UID twice`,
    advice: "Keep one of them: readers take either.",
    reference: "RFC 5545 §3.8.4.4",
  });
}

interface Kind {
  readonly uid: ICalendarProperty;
  readonly key: string;
  readonly node: Node;
  readonly kinds: Map<string, string>;
}

function checkKind({ uid, key, node, kinds }: Kind, report: Report): void {
  const known = kinds.get(key);
  kinds.set(key, known ?? node.name);
  if (known === undefined || known === node.name) return;
  report(uid, "UID", {
    problem: `the UID ${quote(uid.value)} of a ${known} and of a ${node.name}`,
    advice: "Give each a UID of its own.",
    reference: "RFC 5545 §3.8.4.7",
  });
}

function checkException(node: Node, masters: ReadonlyMap<string, Node>, report: Report): void {
  const recurrence = firstOf(node, "RECURRENCE-ID");
  if (recurrence === undefined) return;
  const reference = "RFC 5545 §3.8.4.4";
  const rule = firstOf(node, "RRULE");
  if (rule !== undefined) {
    report(rule, "RRULE", {
      severity: "warning",
      problem: "a RRULE beside a RECURRENCE-ID",
      advice: "Write it into the series: an exception is one occurrence.",
      reference,
    });
  }
  const master = masters.get(unescapeText(firstOf(node, "UID")?.value ?? ""));
  if (master === undefined) return;
  const [given, expected] = [timeOf(recurrence), timeOf(firstOf(master, "DTSTART"))];
  if (given === undefined || expected === undefined) return;
  if (given.type !== expected.type) {
    const problem = `RECURRENCE-ID is a ${given.type}, DTSTART of the series a ${expected.type}`;
    report(recurrence, "RECURRENCE-ID", {
      problem,
      advice: "Write it in the type of DTSTART.",
      reference,
    });
  } else if (isFloating(given) !== isFloating(expected)) {
    const problem = `RECURRENCE-ID ${isFloating(given) ? "without" : "with"} a zone, DTSTART of the series ${isFloating(expected) ? "without" : "with"}`;
    report(recurrence, "RECURRENCE-ID", { problem, advice: "Write it as DTSTART.", reference });
  }
}
