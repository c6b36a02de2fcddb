import { CalendarEvent } from "@rabat-process/events";
import type { PlainDate } from "@rabat-process/timezones";

const cities = [
  { city: { en: "Brussels", fr: "Bruxelles" }, country: "BE", timeZone: "Europe/Brussels" },
  { city: { en: "Rabat", fr: "Rabat" }, country: "MA", timeZone: "Africa/Casablanca" },
  { city: { en: "Dakar", fr: "Dakar" }, country: "SN", timeZone: "Africa/Dakar" },
  { city: { en: "Lisbon", fr: "Lisbonne" }, country: "PT", timeZone: "Europe/Lisbon" },
] as const;

/** Events in English and French, with hours in several zones; each differs. */
export function createEvents(count: number): readonly CalendarEvent[] {
  const model = CalendarEvent.parse({
    uid: "event@rabat-process",
    sequence: 0,
    created: "2026-11-20T09:00:00Z",
    lastModified: "2026-11-21T09:00:00Z",
    summary: { en: "Meeting" },
    kind: "thematic-meeting",
    format: "in-person",
    status: "confirmed",
    when: { precision: "day", first: "2027-01-01", last: "2027-01-01" },
    venue: { city: { en: "Rabat" }, country: "MA" },
  });
  const twoDigits = (value: number) => String(value).padStart(2, "0");
  return Array.from({ length: count }, (_, index) => {
    const { city, country, timeZone } = cities[index % cities.length] ?? cities[0];
    const day = `2027-${twoDigits(1 + (index % 12))}-${twoDigits(1 + (index % 28))}` as PlainDate;
    return {
      ...model,
      uid: `event-${index}@rabat-process`,
      sequence: index % 3,
      summary: {
        en: `Thematic meeting ${index}: return, readmission, reintegration`,
        fr: `Réunion thématique nº ${index} : retour, réadmission, réintégration`,
      },
      description: {
        en: `Exchange of experience; next steps of the action plan (${index}).`,
        fr: `Échange d’expériences ; étapes suivantes du plan d’action (${index}).`,
      },
      when: { precision: "time", start: `${day}T09:30`, end: `${day}T12:00`, timeZone },
      venue: { city, country },
    };
  });
}
