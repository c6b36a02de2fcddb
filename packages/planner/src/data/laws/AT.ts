import { holidayLaw } from "./law.ts";

// Looked for the act: lexisnexis.at has it as in force since 2019, ris.bka.gv.at as before. Good Friday is a day of
// one’s own since 2019, 24 and 31 December are left to agreements.
export const AT = holidayLaw({
  sources: {
    act1957: {
      title: "Feiertagsruhegesetz 1957, BGBl. Nr. 153/1957",
      class: "law",
      date: "2019-03-22",
      article: "Art. I § 1",
      address: "https://360.lexisnexis.at/d/L-10008168-A1_P1?origin=lk",
      seen: "lawyer",
      readOn: "2026-11-29",
      quote:
        "1. Jänner (Neujahr), 6. Jänner (Heilige Drei Könige), Ostermontag, 1. Mai (Staatsfeiertag), Christi Himmelfahrt,",
      later: "nothing found after the form in force since 22 March 2019",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act1957" },
    { on: "01-06", name: { en: "Epiphany", fr: "Épiphanie" }, by: "act1957" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act1957" },
    {
      on: "05-01",
      name: { en: "National Holiday, Labour Day", fr: "Fête nationale, fête du Travail" },
      by: "act1957",
    },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "act1957" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "act1957" },
    { on: "easter+60", name: { en: "Corpus Christi", fr: "Fête-Dieu" }, by: "act1957" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "act1957" },
    { on: "10-26", name: { en: "National Day", fr: "Fête nationale" }, by: "act1957" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "act1957" },
    {
      on: "12-08",
      name: { en: "Immaculate Conception", fr: "Immaculée Conception" },
      by: "act1957",
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act1957" },
    { on: "12-26", name: { en: "St. Stephen’s Day", fr: "Saint-Étienne" }, by: "act1957" },
  ],
});
