import { parameterOf } from "../read/parse.ts";
import { lengthInSeconds, readDuration } from "../read/values/duration.ts";
import type { Report } from "./finding.ts";
import type { Node } from "./node.ts";
import { allOf, firstOf } from "./node.ts";

/** What a calendar as a whole owes (RFC 5545 §3.6, RFC 7986 §5). */
export function checkCalendar(calendar: Node, report: Report): void {
  if (calendar.name !== "VCALENDAR") {
    report(calendar.component, calendar.name, {
      problem: `a ${calendar.name} outside of a VCALENDAR`,
      advice: "Write it into one.",
      reference: "RFC 5545 §3.4",
    });
    return;
  }
  if (calendar.children.length === 0) {
    report(calendar.component, "VCALENDAR", {
      problem: "a VCALENDAR without components",
      advice: "Write at least a VTIMEZONE: some clients refuse it, or take all events for deleted.",
      reference: "RFC 5545 §3.6",
    });
  }
  for (const name of ["NAME", "DESCRIPTION"]) checkLanguages(calendar, name, report);
  const interval = firstOf(calendar, "REFRESH-INTERVAL");
  const length = readDuration(interval?.value ?? "");
  if (interval !== undefined && typeof length !== "string" && lengthInSeconds(length) <= 0) {
    report(interval, "REFRESH-INTERVAL", {
      problem: "a REFRESH-INTERVAL that is not positive",
      advice: "Write how long a client may wait, such as PT1H.",
      reference: "RFC 7986 §5.7",
    });
  }
}

/** Several names are the same in several languages (RFC 7986 §5.1 and §5.2). */
function checkLanguages(
  calendar: Node,
  name: "NAME" | "DESCRIPTION" | (string & {}),
  report: Report,
): void {
  const seen = new Set<string>();
  for (const property of allOf(calendar, name)) {
    const language = parameterOf(property, "LANGUAGE")?.toLowerCase() ?? "";
    if (seen.has(language)) {
      report(property, name, {
        problem: `a second ${name} in one language`,
        advice: "Keep one of them.",
        reference: name === "NAME" ? "RFC 7986 §5.1" : "RFC 7986 §5.2",
      });
    }
    seen.add(language);
  }
}
