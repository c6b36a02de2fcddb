import { holidayLaw } from "./law.ts";

// Looked for the acts: each Land has its own; none was on the screen, nor article 2 of the Einigungsvertrag. Only
// the days that all Länder have are taken in.
export const DE = holidayLaw({
  sources: {
    laender: {
      title: "Feiertagsgesetze der Länder (ARAG)",
      class: "law",
      date: "2017-10-01",
      address: "https://www.lifepr.de/pressemitteilung/arag-se/Feiertage-Es-gibt-Unterschiede/boxid/679197",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Neun Feiertage gelten in allen Bundesländern.",
      later: "nothing found",
    },
    treaty1990: {
      title: "Einigungsvertrag, Art. 2 Abs. 2",
      class: "law",
      date: "1990-08-31",
      article: "Art. 2 Abs. 2",
      address: "https://de.other.wiki/wiki/Public_holidays_in_Germany",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Bundesgesetzlich ist derzeit nur der Tag der Deutschen Einheit ein Feiertag",
      later: "nothing found",
    },
    custom: {
      title: "Feiertage: Es gibt Unterschiede (ARAG)",
      class: "practice",
      date: "2017-10-01",
      address: "https://www.lifepr.de/pressemitteilung/arag-se/Feiertage-Es-gibt-Unterschiede/boxid/679197",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Praktisch bundesweit gelten der Heilige Abend und Silvester als „Halbe Feiertage“.",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "laender" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "laender" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "laender" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "laender" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "laender" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "laender" },
    { on: "10-03", name: { en: "Day of German Unity", fr: "Jour de l’Unité allemande" }, by: "treaty1990" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "laender" },
    { on: "12-26", name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" }, by: "laender" },
    { on: "12-24", closesAt: "12:00", name: { en: "Christmas Eve", fr: "Veille de Noël" }, by: "custom" },
    { on: "12-31", closesAt: "12:00", name: { en: "New Year’s Eve", fr: "Saint-Sylvestre" }, by: "custom" },
  ],
});
