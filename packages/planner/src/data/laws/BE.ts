import { holidayLaw } from "./law.ts";

// Looked for the act: employment.belgium.be, etaamb.openjustice.be, vlex.be, wordscope.be: the royal decrees were
// not on the screen as far as their lists. The federal offices are said to be closed on 2 and 15 November and 26
// December too (arrêté royal of 19 November 1998): nothing was found that says so.
export const BE = holidayLaw({
  sources: {
    act1974: {
      title: "Loi du 4 janvier 1974 relative aux jours fériés",
      class: "law",
      date: "1974-01-04",
      address:
        "https://easypay-group.com/fr_BE/connaissance/flashes-info/detail/La-F%EAte-de-la-Communaute-fran%E7aise-est-elle-un-jour-ferie--?id=10307",
      seen: "report",
      readOn: "2026-11-29",
      quote: "En Belgique, il existe en principe 10 jours fériés légaux payés :",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act1974" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act1974" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "act1974" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "act1974" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "act1974" },
    { on: "07-21", name: { en: "National Day", fr: "Fête nationale" }, by: "act1974" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "act1974" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "act1974" },
    { on: "11-11", name: { en: "Armistice Day", fr: "Armistice de 1918" }, by: "act1974" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act1974" },
  ],
});
