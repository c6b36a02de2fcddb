import { parameterOf } from "../read/parse.ts";
import type { Report } from "./finding.ts";
import type { Node } from "./node.ts";
import { allOf, firstOf } from "./node.ts";

/** The order of busy time (RFC 5545 §3.6.4 and §3.8.2.6), and what may be published of it (RFC 5546 §3.3.1). */
export function checkBusyTime(node: Node, report: Report): void {
  if (node.name !== "VFREEBUSY") return;
  const periods = allOf(node, "FREEBUSY");
  const isPublished =
    node.parent !== undefined && /^publish$/i.test(firstOf(node.parent, "METHOD")?.value ?? "");
  const bounds = ["DTSTART", "DTEND"].flatMap((name) => firstOf(node, name)?.line ?? []);
  let latest = "";
  for (const property of periods) {
    const starts = property.value.split(",");
    const isSorted = starts.every((start, index) => start >= (starts[index - 1] ?? latest));
    latest = starts.at(-1) ?? latest;
    const tell = (problem: string, advice: string, reference: string) => {
      report(property, "FREEBUSY", { severity: "warning", problem, advice, reference });
    };
    if (!isSorted)
      tell("FREEBUSY out of order", "Sort the periods by their start.", "RFC 5545 §3.8.2.6");
    if (bounds.some((line) => line > property.line)) {
      tell("FREEBUSY before DTSTART or DTEND", "Write it behind both.", "RFC 5545 §3.6.4");
    }
    if (isPublished && /^free$/i.test(parameterOf(property, "FBTYPE") ?? "")) {
      report(property, "FREEBUSY", {
        problem: "free time in a PUBLISH",
        advice: "Publish busy time alone; what is left is free.",
        reference: "RFC 5546 §3.3.1",
      });
    }
  }
}
