import type { CalendarEvent } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";

/** A Monday. */
export const begins: Instant = "2027-03-22T08:00:00Z";

export const organisers = ["salma", "hugo"] as const;

export const joinUrl = "https://meet.example/secret-room";

/** A workshop that takes one person of each delegation, on a clock that stays on UTC. */
export const workshop: CalendarEvent = {
  uid: "workshop-on-return-2027@rabat-process",
  sequence: 0,
  created: "2027-03-01T00:00:00Z",
  lastModified: "2027-03-01T00:00:00Z",
  summary: { en: "Workshop on return", fr: "Atelier sur le retour" },
  kind: "workshop",
  format: "hybrid",
  status: "planned",
  venue: { city: { en: "Rabat", fr: "Rabat" }, country: "MA" },
  online: { joinUrl },
  when: {
    precision: "time",
    start: "2027-04-08T10:00",
    end: "2027-04-08T12:00",
    timeZone: "Africa/Casablanca",
  },
  participation: { mode: "quota", perDelegation: 1 },
};

export const { uid } = workshop;

/** The same with so many places. */
export function withPlaces(capacity: number): CalendarEvent {
  return { ...workshop, participation: { mode: "quota", perDelegation: 1, capacity } };
}

/** The same, which takes answers up to the end of a Wednesday. */
export const withDeadline: CalendarEvent = {
  ...workshop,
  participation: { mode: "quota", perDelegation: 1, deadline: "2027-03-31" },
};

/** The same, for which organisers select. */
export const bySelection: CalendarEvent = {
  ...workshop,
  participation: { mode: "expression-of-interest", capacity: 1 },
};

/** The same for two people of each delegation. */
export const withTwoEach: CalendarEvent = {
  ...workshop,
  participation: { mode: "quota", perDelegation: 2 },
};
