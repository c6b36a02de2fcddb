import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import type { EventStore } from "@rabat-process/core/ports/events";

export const event: CalendarEvent = {
  uid: "som-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Senior Officials’ Meeting", fr: "Réunion des hauts fonctionnaires" },
  kind: "senior-officials-meeting",
  format: "virtual",
  status: "confirmed",
  when: { precision: "day", first: "2027-02-03", last: "2027-02-04" },
};

const at = "2026-12-01T09:00:00Z";

export const answer: Attendee = {
  delegation: "SN",
  partstat: "ACCEPTED",
  people: [{ name: "Awa Diop", language: "fr" }],
  standing: "confirmed",
  by: "U0SENEGAL",
  at,
};

/** Puts an answer in the place of the delegation's earlier one. */
export function saveAnswer(store: Pick<EventStore, "change">, attendee: Attendee, press?: string) {
  const who = { by: attendee.by, at: attendee.at, press };
  return store.change(event.uid, who, ({ attendance }) => ({
    ok: true,
    act: "answer",
    attendance: [
      ...attendance.filter(({ delegation }) => delegation !== attendee.delegation),
      attendee,
    ],
  }));
}
