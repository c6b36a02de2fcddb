import { holidayLaw } from "./law.ts";

// Read: the act of 1949 as sistema-bdi.it keeps it, and on Normattiva the article of 2025 that changes it. The acts
// of 1977 and 1985 on the days taken away and given back are told by others.
export const IT = holidayLaw({
  sources: {
    act1949: {
      title: "Legge 27 maggio 1949, n. 260",
      class: "law",
      date: "1949-05-27",
      article: "art. 1–2",
      address: "https://www.sistema-bdi.it/cgi-bin/getdoc.exe?bdinr=000&docnr=77909&stato=lbdi",
      seen: "act",
      readOn: "2026-11-29",
      quote: "il 25 aprile, anniversario della liberazione; il giorno di lunedì dopo Pasqua;",
      later:
        "legge n. 54/1977 took four days away and put 4 November off to a Sunday; legge n. 151/2025 added 4 October",
    },
    act1977: {
      title: "Legge 5 marzo 1977, n. 54",
      class: "law",
      date: "1977-03-05",
      address:
        "https://www.newsletterveneto.confcooperative.it/News-Tecniche/ArtMID/383/ArticleID/1574/Istituzione-della-Festa-nazionale-di-San-Francesco",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "spostato la celebrazione del 4 novembre Giornata dell'Unità Nazionale e delle Forze Armate in Italia alla prima domenica del",
      later: "gave back Epiphany in 1985 and 2 June in 2000, as is told",
    },
    act2025: {
      title: "Legge 8 ottobre 2025, n. 151",
      class: "law",
      date: "2025-10-08",
      article: "art. 1",
      address: "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:2025-10-08;151",
      seen: "government",
      readOn: "2026-11-29",
      quote: "«il 4 ottobre: festa nazionale di San Francesco d'Assisi, patrono d'Italia;»",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act1949" },
    { on: "01-06", name: { en: "Epiphany", fr: "Épiphanie" }, by: "act1977" },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "act1949" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act1949" },
    {
      on: "04-25",
      name: { en: "Liberation Day", fr: "Anniversaire de la Libération" },
      by: "act1949",
    },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "act1949" },
    { on: "06-02", name: { en: "Republic Day", fr: "Fête de la République" }, by: "act1949" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "act1949" },
    {
      on: "10-04",
      since: 2026,
      name: { en: "St. Francis of Assisi", fr: "Fête nationale de saint François d’Assise" },
      by: "act2025",
    },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "act1949" },
    {
      on: "SU>=11-01",
      name: { en: "National Unity Day", fr: "Journée de l’Unité nationale" },
      by: "act1977",
    },
    {
      on: "12-08",
      name: { en: "Immaculate Conception", fr: "Immaculée Conception" },
      by: "act1949",
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act1949" },
    { on: "12-26", name: { en: "St. Stephen’s Day", fr: "Saint-Étienne" }, by: "act1949" },
  ],
});
