import { holidayLaw } from "./law.ts";

// Read in the Mémorial. A holiday on a Sunday gives each employee another day, and moves nothing.
export const LU = holidayLaw({
  sources: {
    act2019: {
      title:
        "Loi du 25 avril 2019 portant modification des articles L. 232-2 et L. 233-3 du Code du travail",
      class: "law",
      date: "2019-04-25",
      article: "art. 1–2",
      address:
        "http://data.legilux.public.lu/file/eli-etat-leg-loi-2019-04-25-a271-jo-fr-html.html",
      seen: "gazette",
      readOn: "2026-11-29",
      quote:
        "le jour de la célébration publique de l’anniversaire du Grand-Duc qui est fixé au 23 juin ;",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act2019" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act2019" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "act2019" },
    { on: "05-09", name: { en: "Europe Day", fr: "Journée de l’Europe" }, by: "act2019" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "act2019" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "act2019" },
    { on: "06-23", name: { en: "National Day", fr: "Fête nationale" }, by: "act2019" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "act2019" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "act2019" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act2019" },
    {
      on: "12-26",
      name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" },
      by: "act2019",
    },
  ],
});
