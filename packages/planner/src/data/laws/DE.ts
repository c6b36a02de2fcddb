import { holidayLaw } from "./law.ts";

// Each Land has its own act. That of Berlin, the seat of the government, was read, and of its list those days are
// taken in that all Länder are said to have (lifepr.de, 2017): all but 8 March. Article 2 of the Einigungsvertrag
// was not on the screen.
export const DE = holidayLaw({
  sources: {
    berlin1954: {
      title: "Gesetz über die Sonn- und Feiertage (Berlin), § 1",
      class: "law",
      date: "1954-10-28",
      article: "§ 1",
      address: "https://lexaris.de/book/version/documentflat/head/1254714",
      seen: "lawyer",
      readOn: "2026-11-29",
      quote: "Allgemeine Feiertage sind außer den Sonntagen:",
      later: "in the form of 9 May 2020, of which nothing later was known on 7 June 2023",
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
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "berlin1954" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "berlin1954" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "berlin1954" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "berlin1954" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "berlin1954" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "berlin1954" },
    { on: "10-03", name: { en: "Day of German Unity", fr: "Jour de l’Unité allemande" }, by: "berlin1954" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "berlin1954" },
    { on: "12-26", name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" }, by: "berlin1954" },
    { on: "12-24", closesAt: "12:00", name: { en: "Christmas Eve", fr: "Veille de Noël" }, by: "custom" },
    { on: "12-31", closesAt: "12:00", name: { en: "New Year’s Eve", fr: "Saint-Sylvestre" }, by: "custom" },
  ],
});
