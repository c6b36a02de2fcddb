import { holidayLaw } from "./law.ts";

// Read on Légifrance. Of the two days more of Alsace-Moselle and those of the overseas departments none is taken in.
export const FR = holidayLaw({
  sources: {
    code: {
      title: "Code du travail, article L3133-1",
      class: "law",
      date: "2016-08-08",
      article: "art. L3133-1",
      address: "https://www.legifrance.gouv.fr/codes/id/LEGISCTA000033008129/",
      seen: "government",
      readOn: "2026-11-29",
      quote: "Les fêtes légales ci-après désignées sont des jours fériés :",
      later: "nothing found after loi n° 2016-1088 du 8 août 2016",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "code" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "code" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "code" },
    { on: "05-08", name: { en: "Victory Day", fr: "Victoire de 1945" }, by: "code" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "code" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "code" },
    { on: "07-14", name: { en: "National Day", fr: "Fête nationale" }, by: "code" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "code" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "code" },
    { on: "11-11", name: { en: "Armistice Day", fr: "Armistice de 1918" }, by: "code" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "code" },
  ],
});
