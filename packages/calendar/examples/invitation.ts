import { readReply, toInvitation } from "@rabat-process/calendar";
import { isDatedEvent, parseEvents } from "@rabat-process/events";

const file = `
events:
  - uid: example-rabat-2027@rabat-process
    sequence: 0
    created: 2026-11-20T09:00:00Z
    lastModified: 2026-11-20T09:00:00Z
    summary: { en: Roundtable in Rabat, fr: Table ronde à Rabat }
    kind: roundtable
    format: in-person
    status: confirmed
    when: { precision: time, start: 2027-06-20T10:00, end: 2027-06-20T12:30, timeZone: Africa/Casablanca }
    venue: { city: { en: Rabat }, country: MA }
`;

const result = parseEvents(file, { source: "events.yaml" });
const event = result.ok ? result.events.find(isDatedEvent) : undefined;
if (event === undefined) throw new Error("expected an event with a date");

const { contentType, transferEncoding, fileName, text } = toInvitation(event, {
  locale: "fr",
  now: "2027-01-10T08:00:00Z",
  supplement: {
    organizer: { address: "desk@example.org", name: "Secrétariat" },
    attendees: [{ address: "cm@example.org", name: "Cameroun", language: "fr" }],
  },
});
console.log({ contentType, transferEncoding, fileName });

// What the calendar of the delegate sends back.
const answer = text
  .replace("METHOD:REQUEST", "METHOD:REPLY")
  .replace("PARTSTAT=NEEDS-ACTION", "PARTSTAT=ACCEPTED");
for (const sender of ["cm@example.org", "mallory@example.org"]) {
  const reply = readReply(answer, sender);
  console.log(sender, reply.ok ? reply.reply.partstat : reply.reason);
}
