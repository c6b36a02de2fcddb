import type { Finding } from "./finding.ts";
import { finding } from "./rules.ts";
import type { Component } from "./tree.ts";
import { propertiesOf } from "./tree.ts";

/** What each method asks of an event, and what it forbids (RFC 5546 §3.2). */
const methods: Readonly<
  Record<
    string,
    { readonly section: number; readonly needed: readonly string[]; readonly forbidden: readonly string[] }
  >
> = {
  PUBLISH: { section: 1, needed: ["ORGANIZER", "SUMMARY"], forbidden: ["ATTENDEE"] },
  REQUEST: { section: 2, needed: ["ORGANIZER", "ATTENDEE", "SUMMARY"], forbidden: [] },
  // ORGANIZER is needed too, but Outlook.com leaves it out, and every reader has to cope with that.
  REPLY: { section: 3, needed: ["ATTENDEE"], forbidden: [] },
  ADD: { section: 4, needed: ["ORGANIZER", "SEQUENCE", "SUMMARY"], forbidden: [] },
  CANCEL: { section: 5, needed: ["ORGANIZER", "SEQUENCE"], forbidden: [] },
  REFRESH: { section: 6, needed: ["ORGANIZER", "ATTENDEE"], forbidden: [] },
  COUNTER: { section: 7, needed: ["ORGANIZER", "SUMMARY"], forbidden: [] },
  DECLINECOUNTER: { section: 8, needed: ["ORGANIZER"], forbidden: ["ATTENDEE"] },
};

/** What the METHOD of a message asks of its events. A feed has none, and none of these duties. */
export function findMethod(calendar: Component): readonly Finding[] {
  const [method] = propertiesOf(calendar, "METHOD");
  if (method === undefined) return [];
  const name = method.value.toUpperCase();
  const rule = methods[name];
  if (rule === undefined) {
    const advice = `Write ${Object.keys(methods).join(" or ")}; a feed has no METHOD.`;
    return [finding(method, `METHOD is ${JSON.stringify(method.value)}`, advice, "RFC 5546 §1.4")];
  }
  const reference = `RFC 5546 §3.2.${rule.section}`;
  return calendar.components
    .filter((component) => component.name === "VEVENT")
    .flatMap((event) => [
      ...rule.needed
        .filter((each) => propertiesOf(event, each).length === 0)
        .map((each) => ({
          line: event.line,
          property: each,
          problem: `a ${name} without ${each}`,
          advice: `Write ${each} into it.`,
          reference,
        })),
      ...rule.forbidden.flatMap((each) =>
        propertiesOf(event, each)
          .slice(0, 1)
          .map((property) => finding(property, `a ${name} with ${each}`, "Take it out.", reference)),
      ),
      ...(name === "CANCEL" ? findStatus(event, reference) : []),
    ]);
}

function findStatus(event: Component, reference: string): readonly Finding[] {
  const [status] = propertiesOf(event, "STATUS");
  if (status === undefined || status.value.toUpperCase() === "CANCELLED") return [];
  const advice = "Write CANCELLED; leave it out where only some attendees are no longer invited.";
  return [finding(status, `a CANCEL with STATUS ${status.value}`, advice, reference)];
}
