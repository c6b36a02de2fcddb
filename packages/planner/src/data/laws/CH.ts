import { holidayLaw } from "./law.ts";

// Read: article 66 of the ordinance on the staff of the Confederation, on a private site that keeps the law in two
// languages. It is for the offices of the Confederation; each canton has holidays of its own. It names no hour for the
// half days: 12:00 is that of ordinance 780.11, which closes one federal service at noon on both.
export const CH = holidayLaw({
  sources: {
    ordinance2001: {
      title: "Ordonnance sur le personnel de la Confédération (RS 172.220.111.3)",
      class: "law",
      date: "2001-07-03",
      article: "art. 66",
      address: "https://droit-bilingue.ch/de-fr/1/17/172.220.111.3-66-96.html",
      seen: "act",
      readOn: "2026-11-29",
      quote:
        "Sont considérés comme jours fériés entiers le Nouvel an, la Saint-Berchtold, le Vendredi Saint, le lundi de Pâques,",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "ordinance2001" },
    {
      on: "01-02",
      name: { en: "St. Berchtold’s Day", fr: "Saint-Berchtold" },
      by: "ordinance2001",
    },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "ordinance2001" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "ordinance2001" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "ordinance2001" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "ordinance2001" },
    { on: "08-01", name: { en: "National Day", fr: "Fête nationale" }, by: "ordinance2001" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "ordinance2001" },
    { on: "12-26", name: { en: "St. Stephen’s Day", fr: "Saint-Étienne" }, by: "ordinance2001" },
    {
      on: "12-24",
      closesAt: "12:00",
      name: { en: "Christmas Eve", fr: "Veille de Noël" },
      by: "ordinance2001",
    },
    {
      on: "12-31",
      closesAt: "12:00",
      name: { en: "New Year’s Eve", fr: "Saint-Sylvestre" },
      by: "ordinance2001",
    },
  ],
});
