import { holidayLaw } from "./law.ts";

// Read: article 1 as prawo.pl prints it, with Christmas Eve, which is a day off since 2025. For a holiday on a
// Saturday each employer gives a day of his choice.
export const PL = holidayLaw({
  sources: {
    act1951: {
      title: "Ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy",
      class: "law",
      date: "1951-01-18",
      article: "art. 1",
      address: "https://www.prawo.pl/akty/dz-u-2015-90-t-j,16781384.html",
      seen: "lawyer",
      readOn: "2026-11-29",
      quote: "ka) 24 grudnia - Wigilia Bożego Narodzenia",
      later: "consolidated as Dz.U. 2025 poz. 296; nothing found later",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act1951" },
    { on: "01-06", name: { en: "Epiphany", fr: "Épiphanie" }, by: "act1951" },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "act1951" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act1951" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "act1951" },
    {
      on: "05-03",
      name: { en: "Constitution Day", fr: "Fête nationale du Trois Mai" },
      by: "act1951",
    },
    { on: "easter+49", name: { en: "Pentecost", fr: "Pentecôte" }, by: "act1951" },
    { on: "easter+60", name: { en: "Corpus Christi", fr: "Fête-Dieu" }, by: "act1951" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "act1951" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "act1951" },
    { on: "11-11", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "act1951" },
    {
      on: "12-24",
      since: 2025,
      name: { en: "Christmas Eve", fr: "Veille de Noël" },
      by: "act1951",
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act1951" },
    {
      on: "12-26",
      name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" },
      by: "act1951",
    },
  ],
});
