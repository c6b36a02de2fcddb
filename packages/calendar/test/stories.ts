import type { Supplement } from "@rabat-process/calendar";
import type { CalendarEvent, DatedEvent } from "@rabat-process/events";
import { CalendarEvent as Model, isDatedEvent } from "@rabat-process/events";
import * as given from "./events.ts";

/** An invented event; its title says so. */
function invent(
  base: CalendarEvent,
  facts: Partial<CalendarEvent> & Pick<CalendarEvent, "uid" | "summary">,
): DatedEvent {
  const event = Model.parse({ ...base, ...facts });
  if (!isDatedEvent(event)) throw new TypeError(`expected a date of ${event.uid}`);
  return event;
}

function hours(start: string, end: string, timeZone: string) {
  return { precision: "time", start, end, timeZone } as DatedEvent["when"];
}

const casablanca = {
  before: given.rabat2026,
  across: invent(given.rabat2027, {
    uid: "example-rabat-across@rabat-process",
    summary: {
      en: "Example: Roundtable in Rabat, the night of the change",
      fr: "Exemple : table ronde à Rabat, la nuit du changement",
    },
    when: hours("2026-09-19T10:00", "2026-09-20T12:00", "Africa/Casablanca"),
  }),
  after: given.rabat2027,
};

const brussels = {
  spring: invent(given.brusselsWinter, {
    uid: "example-brussels-spring@rabat-process",
    summary: {
      en: "Example: Steering Committee, into summer time",
      fr: "Exemple : comité de pilotage, passage à l’heure d’été",
    },
    when: hours("2027-03-27T14:00", "2027-03-29T12:00", "Europe/Brussels"),
  }),
  autumn: invent(given.brusselsWinter, {
    uid: "example-brussels-autumn@rabat-process",
    summary: {
      en: "Example: Steering Committee, into winter time",
      fr: "Exemple : comité de pilotage, passage à l’heure d’hiver",
    },
    when: hours("2027-10-30T14:00", "2027-11-01T12:00", "Europe/Brussels"),
  }),
};

const congo = {
  kinshasa: invent(given.brusselsWinter, {
    uid: "example-kinshasa@rabat-process",
    summary: { en: "Example: Workshop in Kinshasa", fr: "Exemple : atelier à Kinshasa" },
    when: hours("2027-05-03T09:00", "2027-05-03T12:00", "Africa/Kinshasa"),
    venue: { city: { en: "Kinshasa", fr: "Kinshasa" }, country: "CD" },
  }),
  lubumbashi: invent(given.brusselsWinter, {
    uid: "example-lubumbashi@rabat-process",
    summary: { en: "Example: Workshop in Lubumbashi", fr: "Exemple : atelier à Lubumbashi" },
    when: hours("2027-05-03T09:00", "2027-05-03T12:00", "Africa/Lubumbashi"),
    venue: {
      city: { en: "Lubumbashi", fr: "Lubumbashi" },
      country: "CD",
      timeZone: "Africa/Lubumbashi",
    },
  }),
};

const postponed = {
  toNewDate: invent(given.cancelled, {
    uid: "example-new-date@rabat-process",
    sequence: 1,
    summary: {
      en: "Example: Study visit with a new date",
      fr: "Exemple : visite d’étude à une nouvelle date",
    },
    status: "confirmed",
    when: hours("2027-06-01T09:00", "2027-06-01T16:00", "Africa/Dakar"),
    formerDates: [
      {
        when: { precision: "day", first: "2027-03-01", last: "2027-03-01" },
        reason: { en: "elections", fr: "élections" },
      },
    ],
  }),
  withoutNewDate: given.postponed,
  undated: given.workshopYaounde,
};

export const movedOnline = invent(given.rabat2027, {
  uid: "example-moved-online@rabat-process",
  sequence: 2,
  summary: { en: "Example: Roundtable, moved online", fr: "Exemple : table ronde, tenue en ligne" },
  format: "virtual",
  venue: undefined,
});

const bilingual = invent(given.rabat2027, {
  uid: "example-bilingual@rabat-process",
  summary: {
    en: "Example: Words; commas, semicolons; and 🌍🌍🌍 after a long line, folded at 75 octets",
    fr: "Exemple : mots ; virgules, points-virgules ; accents éèàùç œ « » … 🇲🇦🇸🇳",
  },
  description: {
    en: 'One line.\nAnother line; with \\ a backslash, and "quotes".\n\nA paragraph: حوار حول الهجرة والتنمية بين أفريقيا وأوروبا، الرباط.',
    fr: "Une ligne.\nUne autre ; avec \\ une contre-oblique, et des « guillemets ».\n\nUn alinéa : حوار حول الهجرة والتنمية بين أفريقيا وأوروبا، الرباط.",
  },
});

/** Three days in Dakar, from nine to half past five. */
export const equalHours = invent(given.rabat2027, {
  uid: "example-equal-hours@rabat-process",
  summary: { en: "Example: Workshop of three days", fr: "Exemple : atelier de trois jours" },
  when: {
    precision: "day",
    first: "2027-05-03",
    last: "2027-05-05",
    dailyHours: { start: "09:00", end: "17:30", timeZone: "Africa/Dakar" },
  },
  venue: { city: { en: "Dakar", fr: "Dakar" }, country: "SN" },
});

/** Feeds, each a story. */
export const stories: Readonly<Record<string, readonly CalendarEvent[]>> = {
  "return-and-reintegration": [
    given.brussels2016,
    given.webinar2021,
    given.workshopYaounde,
    given.yaounde2023,
  ],
  "printed-time": [given.virtualMeeting2020],
  "rabat-across-the-change": Object.values(casablanca),
  "brussels-summer-and-winter": [
    given.brusselsSummer,
    given.brusselsWinter,
    ...Object.values(brussels),
  ],
  "congo-two-zones": Object.values(congo),
  "postponed-and-set-anew": Object.values(postponed),
  "moved-online": [movedOnline],
  bilingual: [bilingual],
  "every-status": [given.cancelled, given.postponed, given.tentative, given.planned],
};

export const organizer = {
  address: "desk@rabat.example",
  name: "Secrétariat du Processus de Rabat",
};

/** What is to be said of the events that have more to say than was announced. */
export const supplements: Readonly<Record<string, Supplement>> = {
  [movedOnline.uid]: {
    conference: {
      url: "https://meet.example/rabat?pwd=a,b;c",
      label: "Zoom",
      features: ["AUDIO", "VIDEO"],
    },
    contact: "Secrétariat ; +32 2 000 00 00",
    color: "steelblue",
    image: { url: "https://calendar.example/rabat.png", mediaType: "image/png" },
    organizer,
  },
  [casablanca.after.uid]: { geo: { latitude: 34.020882, longitude: -6.84165 } },
};

/** The feed of one delegation: what it answered stands there. */
export const personal: Supplement = {
  organizer,
  attendees: [
    {
      address: "cm@delegation.example",
      name: "Cameroun",
      type: "GROUP",
      language: "fr",
      partstat: "ACCEPTED",
    },
  ],
  alarms: [{ minutesBefore: 60 }],
  lastModified: "2026-12-01T12:00:00Z",
};

/** Whoever is invited goes, or sends somebody else. */
export const delegated: Supplement & { organizer: typeof organizer } = {
  organizer,
  attendees: [
    {
      address: "cm@delegation.example",
      name: 'Marie "Mimi" Ngo',
      language: "fr",
      partstat: "DELEGATED",
      delegatedTo: ["paul@delegation.example"],
    },
    {
      address: "paul@delegation.example",
      name: "Étienne, Paul",
      delegatedFrom: ["cm@delegation.example"],
    },
    { address: "be@delegation.example", role: "OPT-PARTICIPANT", partstat: "TENTATIVE" },
  ],
};
