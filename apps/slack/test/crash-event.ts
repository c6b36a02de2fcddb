import type { CalendarEvent } from "@rabat-process/events";

/** The event that is answered while processes are killed. */
export const crashEvent: CalendarEvent = {
  uid: "som-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Senior Officials’ Meeting" },
  kind: "senior-officials-meeting",
  status: "confirmed",
  when: { precision: "day", first: "2027-02-03", last: "2027-02-04" },
};
