import type { CalendarEvent } from "@rabat-process/events";

/** A workshop in Rabat, not announced yet, at ten on a clock that has stayed on UTC since 2026. */
export const workshop: CalendarEvent = {
  uid: "workshop-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Workshop on return", fr: "Atelier sur le retour" },
  kind: "workshop",
  format: "in-person",
  status: "confirmed",
  venue: { city: { en: "Rabat" }, country: "MA" },
  when: {
    precision: "time",
    start: "2027-03-10T10:00",
    end: "2027-03-10T12:00",
    timeZone: "Africa/Casablanca",
  },
};
