import { holidayLaw } from "./law.ts";

// Read: article 3 as lawyers print it. Good Friday is equated with the days that are listed. Of 5 May many employers
// give every fifth year only.
export const NL = holidayLaw({
  sources: {
    act1964: {
      title: "Algemene termijnenwet, art. 3",
      class: "law",
      date: "1964-07-25",
      article: "art. 3",
      address: "https://staatsrechtpraktijk.nl/nieuwjaarsdag-en-kerstmis-in-het-staatsrecht/",
      seen: "lawyer",
      readOn: "2026-11-29",
      quote: "Algemeen erkende feestdagen in de zin van deze wet zijn: de Nieuwjaarsdag,",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act1964" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "act1964" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act1964" },
    {
      on: "04-27",
      except: [2025, 2031],
      name: { en: "King’s Day", fr: "Fête du Roi" },
      by: "act1964",
    },
    { on: "2025-04-26 2031-04-26", name: { en: "King’s Day", fr: "Fête du Roi" }, by: "act1964" },
    { on: "05-05", name: { en: "Liberation Day", fr: "Journée de la Libération" }, by: "act1964" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "act1964" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "act1964" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act1964" },
    {
      on: "12-26",
      name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" },
      by: "act1964",
    },
  ],
});
