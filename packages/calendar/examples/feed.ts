import { excludedFrom, toICalendar } from "@rabat-process/calendar";
import { parseEvents } from "@rabat-process/events";

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
    venue: { city: { en: Rabat, fr: Rabat }, country: MA }
    roles: [{ role: host, party: MA }]
  - uid: example-summit@rabat-process
    sequence: 0
    created: 2026-11-20T09:00:00Z
    lastModified: 2026-11-20T09:00:00Z
    summary: { en: Summit }
    kind: senior-officials-meeting
    format: virtual
    status: planned
    when: { precision: year, year: 2027, part: early }
`;

const result = parseEvents(file, { source: "events.yaml" });
if (!result.ok) throw new Error(JSON.stringify(result.issues));

console.log(toICalendar(result.events, { locale: "fr", name: "Processus de Rabat" }));
console.log(excludedFrom(result.events));
