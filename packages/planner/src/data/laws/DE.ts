import { holidayLaw } from "./law.ts";

// Each Land has its own act. That of Berlin, the seat of the government, was read, and of its list those days are
// taken in that all Länder are said to have (lifepr.de, 2017): all but 8 March. Article 2 of the Einigungsvertrag
// was not on the screen. 24 and 31 December are off for the officials of the Federation; the Länder have rules of
// their own.
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
    azv2006: {
      title: "Arbeitszeitverordnung (AZV), § 6",
      class: "law",
      date: "2006-02-23",
      article: "§ 6 (1)",
      address: "http://norm.bverwg.de/jur.php?azv,6",
      seen: "government",
      readOn: "2026-11-29",
      quote: "Sonnabend, Heiligabend und Silvester sind grundsätzlich dienstfrei.",
      later:
        "in the form of 29 March 2017; amended on 17 December 2020 and 19 February 2025, of which § 6 was not on the screen",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "berlin1954" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "berlin1954" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "berlin1954" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "berlin1954" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "berlin1954" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "berlin1954" },
    {
      on: "10-03",
      name: { en: "Day of German Unity", fr: "Jour de l’Unité allemande" },
      by: "berlin1954",
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "berlin1954" },
    {
      on: "12-26",
      name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" },
      by: "berlin1954",
    },
    { on: "12-24", name: { en: "Christmas Eve", fr: "Veille de Noël" }, by: "azv2006" },
    { on: "12-31", name: { en: "New Year’s Eve", fr: "Saint-Sylvestre" }, by: "azv2006" },
  ],
});
