import { holidayLaw } from "./law.ts";

// Looked for the acts: kirkkolaki was on the screen as others quote it only, the acts on 1 May and 6 December not at
// all.
export const FI = holidayLaw({
  sources: {
    church1993: {
      title: "Kirkkolaki 1054/1993, 4 luku 3 §",
      class: "law",
      date: "1993-11-26",
      article: "4 luku 3 §",
      address: "https://fi.wikipedia.org/wiki/Pyh%C3%A4p%C3%A4iv%C3%A4",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "juhannuspäivää vietetään kesäkuun 19 päivää seuraavana lauantaina ja pyhäinpäivää lokakuun 30 päivää seuraavana lauantaina.",
      later: "another church act is in force since 2023; the days are said to be the same",
    },
    days2023: {
      title: "Arkipyhät 2023 (päivyri.fi)",
      class: "law",
      date: "2023-01-01",
      address: "https://www.paivyri.fi/info/blogi/arkipyhat-2023/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "Kirkkolain lisäksi Suomessa on kaksi muuta yhteiskunnallista arkipyhää: vappu (1.5.) sekä Suomen itsenäisyyspäivä (6.12.).",
      later: "nothing found",
    },
    eves: {
      title: "Arkipyhät 2023 (päivyri.fi)",
      class: "practice",
      date: "2023-01-01",
      address: "https://www.paivyri.fi/info/blogi/arkipyhat-2023/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "jos mukaan lasketaan epävirallinen juhannusaatto",
      later: "nothing found",
    },
    agreements: {
      title: "Milloin on seuraava palkallinen pyhä- tai juhlapäivä (Yle)",
      class: "practice",
      date: "2022-08-01",
      address: "https://yle.fi/uutiset/3-12562785?origin=rss",
      seen: "report",
      readOn: "2026-11-29",
      quote: "suuressa osassa työehtosopimuksia se on sovittu vapaapäiväksi",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "church1993" },
    { on: "01-06", name: { en: "Epiphany", fr: "Épiphanie" }, by: "church1993" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "church1993" },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "church1993" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "church1993" },
    { on: "05-01", name: { en: "May Day", fr: "Fête du Travail" }, by: "days2023" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "church1993" },
    { on: "easter+49", name: { en: "Pentecost", fr: "Pentecôte" }, by: "church1993" },
    { on: "FR>=06-19", name: { en: "Midsummer Eve", fr: "Veille de la Saint-Jean" }, by: "eves" },
    { on: "SA>=06-20", name: { en: "Midsummer Day", fr: "Saint-Jean" }, by: "church1993" },
    { on: "SA>=10-31", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "church1993" },
    { on: "12-06", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "days2023" },
    { on: "12-24", name: { en: "Christmas Eve", fr: "Veille de Noël" }, by: "agreements" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "church1993" },
    { on: "12-26", name: { en: "St. Stephen’s Day", fr: "Saint-Étienne" }, by: "church1993" },
  ],
});
