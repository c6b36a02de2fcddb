import { CalendarEvent } from "@rabat-process/events";

/** Real events as https://www.rabat-process.org announces them, and invented ones, which say so in their titles. */
function event(
  facts: Partial<CalendarEvent> & Pick<CalendarEvent, "uid" | "summary" | "kind" | "when">,
): CalendarEvent {
  return CalendarEvent.parse({
    sequence: 0,
    created: "2026-11-20T09:00:00Z",
    lastModified: "2026-11-20T09:00:00Z",
    format: "virtual",
    status: "confirmed",
    ...facts,
  });
}

export const brussels2016 = event({
  uid: "return-brussels-2016@rabat-process",
  summary: {
    en: "Thematic meeting on return, readmission and reintegration",
    fr: "Réunion thématique sur le retour, la réadmission et la réintégration",
  },
  kind: "thematic-meeting",
  format: "in-person",
  status: "held",
  when: { precision: "day", first: "2016-05-31", last: "2016-06-01" },
  venue: { city: { en: "Brussels", fr: "Bruxelles" }, country: "BE" },
  roles: [
    { role: "co-chair", party: "BE" },
    { role: "co-chair", party: "CI" },
  ],
});

export const webinar2021 = event({
  uid: "webinar-return-2021@rabat-process",
  lastModified: "2026-11-21T10:30:00Z",
  summary: {
    en: "Webinar on voluntary return and reintegration",
    fr: "Webinaire sur le retour volontaire et la réintégration",
  },
  kind: "webinar",
  activity: "dialogue",
  status: "held",
  when: { precision: "day", first: "2021-01-21", last: "2021-01-21" },
  roles: [
    { role: "co-chair", party: "FR" },
    { role: "co-chair", party: "CM" },
  ],
  programmes: [{ programme: "marrakesh-2018", objective: "10" }],
  inLineWith: ["jvap-2015"],
  audience: {
    en: "Practitioners and experts of international organisations and partner countries",
    fr: "Praticiens et experts des organisations internationales et des pays partenaires",
  },
  aims: [
    { en: "Present the work of the actors", fr: "Présenter le travail des acteurs" },
    {
      en: "Discuss return under the EU Pact on Migration and Asylum",
      fr: "Débattre du retour dans le cadre du Pacte européen sur la migration et l’asile",
    },
    { en: "Exchange views on shared goals", fr: "Échanger sur les objectifs communs" },
    {
      en: "Understand the effects of the health crisis; find ways to go on",
      fr: "Comprendre les effets de la crise sanitaire ; trouver comment continuer",
    },
  ],
  agenda: [{ kind: "panel" }, { kind: "panel" }, { kind: "screening" }],
  outputs: [
    {
      kind: "podcast",
      summary: { en: "follow-up of the webinar", fr: "suite du webinaire" },
      when: { precision: "open", printed: { en: "at a future date", fr: "à une date ultérieure" } },
    },
  ],
  lineage: [
    {
      relation: "follows",
      event: "return-brussels-2016@rabat-process",
      remark: { en: "second event on this topic", fr: "deuxième événement sur ce thème" },
    },
  ],
  sources: [
    "https://www.rabat-process.org/en/activities/technical-meetings/webinar-voluntary-return-reintegration",
    "https://www.rabat-process.org/fr/activites/publications/video-projet-reach-out-retour-reintegration",
  ],
});

export const workshopYaounde = event({
  uid: "workshop-yaounde@rabat-process",
  summary: {
    en: "Workshop on voluntary return and reintegration",
    fr: "Atelier sur le retour volontaire et la réintégration",
  },
  kind: "workshop",
  format: "in-person",
  status: "postponed",
  when: {
    precision: "open",
    printed: { en: "when conditions permit", fr: "lorsque les conditions le permettront" },
  },
  formerDates: [
    {
      when: { precision: "month", month: "2020-12", part: "early" },
      reason: { en: "health crisis", fr: "crise sanitaire" },
    },
  ],
  venue: { city: { en: "Yaoundé", fr: "Yaoundé" }, country: "CM" },
});

export const yaounde2023 = event({
  uid: "return-yaounde-2023@rabat-process",
  created: "2026-11-22T08:00:00Z",
  lastModified: "2026-11-22T08:00:00Z",
  summary: {
    en: "Thematic meeting on voluntary return and reintegration",
    fr: "Réunion thématique sur le retour volontaire et la réintégration",
  },
  kind: "thematic-meeting",
  format: "in-person",
  status: "held",
  when: { precision: "day", first: "2023-04-25", last: "2023-04-26" },
  venue: { city: { en: "Yaoundé", fr: "Yaoundé" }, country: "CM" },
  roles: [
    { role: "co-chair", party: "CM" },
    { role: "co-chair", party: "BE" },
    { role: "host", party: "CM" },
  ],
  programmes: [{ programme: "cadiz-2022", theme: 5, objective: "10" }],
  agenda: [{ kind: "panel" }, { kind: "panel" }, { kind: "panel" }, { kind: "panel" }],
  lineage: [
    { relation: "follow-up-of", event: "webinar-return-2021@rabat-process" },
    { relation: "replaces", event: "workshop-yaounde@rabat-process" },
  ],
  sources: ["https://www.rabat-process.org/en/activities/technical-meetings/tm-voluntary-return"],
});

export const virtualMeeting2020 = event({
  uid: "trafficking-2020@rabat-process",
  summary: {
    en: "Virtual meeting on the anti-trafficking assessment (ECOWAS states and Mauritania)",
    fr: "Réunion virtuelle sur l’évaluation de la lutte contre la traite (États de la CEDEAO et Mauritanie)",
  },
  kind: "virtual-meeting",
  when: {
    precision: "time",
    start: "2020-09-16T14:00",
    end: "2020-09-16T15:00",
    timeZone: "Europe/Brussels",
    printed: { en: "14:00 to 15:00 (CEST)" },
  },
  programmes: [{ programme: "marrakesh-2018", theme: 4 }],
  sources: ["https://www.rabat-process.org/en/in-action/news"],
});

/** Morocco left UTC+1 for UTC on 20 September 2026. */
export const rabat2026 = event({
  uid: "example-rabat-2026@rabat-process",
  summary: {
    en: "Example: Roundtable in Rabat, spring 2026",
    fr: "Exemple : table ronde à Rabat, printemps 2026",
  },
  kind: "roundtable",
  format: "hybrid",
  status: "held",
  when: {
    precision: "time",
    start: "2026-05-12T10:00",
    end: "2026-05-12T12:30",
    timeZone: "Africa/Casablanca",
  },
  venue: { city: { en: "Rabat", fr: "Rabat" }, country: "MA" },
});

export const rabat2027 = event({
  uid: "example-rabat-2027@rabat-process",
  sequence: 1,
  summary: {
    en: "Example: Roundtable in Rabat, summer 2027",
    fr: "Exemple : table ronde à Rabat, été 2027",
  },
  kind: "roundtable",
  format: "hybrid",
  when: {
    precision: "time",
    start: "2027-06-20T10:00",
    end: "2027-06-20T12:30",
    timeZone: "Africa/Casablanca",
  },
  venue: {
    name: { en: "House of the Process" },
    city: { en: "Rabat", fr: "Rabat" },
    country: "MA",
  },
  roles: [
    { role: "host", party: "MA" },
    { role: "support", party: { outsider: { en: "Example Foundation" } } },
  ],
});

export const brusselsWinter = event({
  uid: "example-brussels-winter@rabat-process",
  summary: { en: "Example: Steering Committee, winter", fr: "Exemple : comité de pilotage, hiver" },
  kind: "steering-committee",
  format: "in-person",
  when: {
    precision: "time",
    start: "2027-01-20T09:30",
    end: "2027-01-20T17:00",
    timeZone: "Europe/Brussels",
  },
  venue: { city: { en: "Brussels", fr: "Bruxelles" }, country: "BE" },
});

export const brusselsSummer = event({
  uid: "example-brussels-summer@rabat-process",
  summary: { en: "Example: Steering Committee, summer", fr: "Exemple : comité de pilotage, été" },
  kind: "steering-committee",
  format: "in-person",
  when: {
    precision: "time",
    start: "2027-07-01T09:30",
    end: "2027-07-02T00:30",
    timeZone: "Europe/Brussels",
  },
  venue: { city: { en: "Brussels", fr: "Bruxelles" }, country: "BE" },
});

export const cancelled = event({
  uid: "example-cancelled@rabat-process",
  sequence: 2,
  summary: {
    en: "Example: Study visit; ports, borders, coasts",
    fr: "Exemple : visite ; ports, frontières, côtes",
  },
  kind: "study-visit",
  status: "cancelled",
  when: {
    precision: "time",
    start: "2027-03-01T09:00",
    end: "2027-03-01T16:00",
    timeZone: "Africa/Dakar",
  },
  formerDates: [{ when: { precision: "day", first: "2027-02-01", last: "2027-02-01" } }],
});

export const postponed = event({
  uid: "example-postponed@rabat-process",
  summary: { fr: "Exemple : Atelier reporté 🌍" },
  description: { fr: "Première ligne.\nSeconde ligne : « C:\\chemin »." },
  kind: "workshop",
  status: "postponed",
  when: { precision: "day", first: "2027-03-02", last: "2027-03-02" },
});

export const tentative = event({
  uid: "example-tentative@rabat-process",
  summary: { en: "Example: Technical Meeting on حوار" },
  kind: "technical-meeting",
  status: "tentative",
  when: {
    precision: "time",
    start: "2027-03-03T09:00",
    end: "2027-03-03T10:00",
    timeZone: "Africa/Cairo",
  },
});

export const planned = event({
  uid: "example-planned@rabat-process",
  summary: { en: "Example: summit", fr: "Exemple : sommet" },
  kind: "senior-officials-meeting",
  status: "planned",
  when: { precision: "year", year: 2027, part: "early" },
});
