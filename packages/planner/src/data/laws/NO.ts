import { holidayLaw } from "./law.ts";

// Read: section 2 of the act on holidays as rettsdata.no prints it, and that on 1 and 17 May as the labour
// inspection does. State offices are said to close at noon on the eves: nothing was found that says so.
export const NO = holidayLaw({
  sources: {
    act1995: {
      title: "Lov om helligdager og helligdagsfred (1995-02-24-12)",
      class: "law",
      date: "1995-02-24",
      article: "§ 2",
      address:
        "https://www.rettsdata.no/rettsdata-apen/helligdagsfredloven/l-gl19950224z2d12-r100001/",
      seen: "lawyer",
      readOn: "2026-11-29",
      quote: "nyttårsdag (1. januar)",
      later: "nothing found",
    },
    act1947: {
      title: "Lov om 1 og 17 mai som høgtidsdager",
      class: "law",
      date: "1947-04-26",
      article: "§ 1",
      address: "https://www.arbeidstilsynet.no/regelverk/lover/lov-om-1-og-17-mai/1/",
      seen: "government",
      readOn: "2026-11-29",
      quote: "1. og 17. mai er høgtidsdager og skal være jamstelt med søndager",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act1995" },
    { on: "easter-3", name: { en: "Maundy Thursday", fr: "Jeudi saint" }, by: "act1995" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "act1995" },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "act1995" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act1995" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "act1947" },
    { on: "05-17", name: { en: "Constitution Day", fr: "Fête de la Constitution" }, by: "act1947" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "act1995" },
    { on: "easter+49", name: { en: "Pentecost", fr: "Pentecôte" }, by: "act1995" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "act1995" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act1995" },
    {
      on: "12-26",
      name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" },
      by: "act1995",
    },
  ],
});
