import { holidayLaw } from "./law.ts";

// Looked for the laws 89.010, 94.014 and 20.001: journaldebangui.com, assembleenationale-rca.cf, droit-afrique; no text
// with the list was on the screen.
export const CF = holidayLaw({
  sources: {
    allSaints2025: {
      title: "Loi n° 94.014 du 24 décembre 1994, modifiée par la loi n° 20.001 du 10 janvier 2020",
      class: "law",
      date: "2020-01-10",
      address: "https://www.journaldebangui.com/?p=56980",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la fête de la Toussaint, célébrée chaque 1er novembre, figure parmi les jours fériés",
      later: "applied by décret n° 20.367 du 22 octobre 2020",
    },
    independence2025: {
      title: "Décret n° 20.367 du 22 octobre 2020",
      class: "law",
      date: "2020-10-22",
      article: "art. 2",
      address:
        "https://mycameroon.org/gouvernance-en-centrafrique-la-journee-du-mercredi-13-aout-2025-dediee-a-la-fete-de-lindependance-est-declaree-feriee",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "la journée du mercredi 13 août 2025, dédiée à la fête de l’indépendance est déclarée fériée",
      later: "nothing found",
    },
    law2020: {
      title: "Loi n° 20.001 du 10 janvier 2020 (Ramadan et Tabaski)",
      class: "law",
      date: "2020-01-10",
      address:
        "https://renaissance.cf/2177-le-ramadan-et-la-tabaski-sont-les-fetes-legales-nationales",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "Un projet de loi faisant les deux fêtes musulmanes du ramadan et de la tabaski les fêtes légales",
      later: "applied by décret n° 20.367 du 22 octobre 2020",
    },
    easter2016: {
      title: "Des avis divergent sur les 4 jours successifs des fériés (RJDH)",
      class: "law",
      date: "2016-03-29",
      address: "http://news.aBangui.com/h/50473.html",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "le mardi 29 mars jour commémoratif de la disparition du président fondateur Barthelémy Boganda",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" } },
    {
      on: "03-29",
      name: { en: "Boganda Day", fr: "Anniversaire du décès de Barthélemy Boganda" },
      by: "easter2016",
    },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "easter2016" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" } },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" } },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" } },
    { on: "06-30", name: { en: "General Prayer Day", fr: "Journée de prière" } },
    {
      on: "08-13",
      name: { en: "Independence Day", fr: "Fête de l’Indépendance" },
      by: "independence2025",
    },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" } },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "allSaints2025" },
    { on: "12-01", name: { en: "Republic Day", fr: "Proclamation de la République" } },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" } },
    { on: "hijri 10-01", since: 2020, by: "law2020" },
    { on: "hijri 12-10", since: 2020, by: "law2020" },
  ],
});
