import type { CalendarEvent } from "@rabat-process/events";
import { parseEvent } from "@rabat-process/events";

/** An event of somebody else's, as an object. */
export const event: CalendarEvent = read({
  uid: "example-rabat-2027@rabat-process",
  sequence: 0,
  created: "2026-11-20T09:00:00Z",
  lastModified: "2026-11-20T09:00:00Z",
  summary: { en: "Roundtable in Rabat", fr: "Table ronde à Rabat" },
  kind: "roundtable",
  format: "in-person",
  status: "confirmed",
  when: {
    precision: "time",
    start: "2027-06-20T10:00",
    end: "2027-06-20T12:30",
    timeZone: "Africa/Casablanca",
  },
  venue: { city: { en: "Rabat" }, country: "MA" },
});

function read(value: unknown): CalendarEvent {
  const result = parseEvent(value);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.event;
}
