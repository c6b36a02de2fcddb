import { holidayLaw } from "./law.ts";

// Looked for the decree of 2011: loidici.biz, droit-afrique.com, sgg.gouv.ci, emploi.gouv.ci. The list of the decree of
// 1996 was on the screen (loidici.biz; studylibfr.com), but its article 2 was changed in 2011: that it keeps the days is
// known from reports.
export const CI = holidayLaw({
  sources: {
    decree1996: {
      title: "Décret n° 96-205 du 7 mars 1996 déterminant la liste et le régime des jours fériés",
      class: "law",
      date: "1996-03-07",
      article: "art. 1 et 2",
      address:
        "https://loidici.biz/2018/08/24/decret-n-96-205-du-7-mars-1996-determinant-la-liste-et-le-regime-des-jours-feries/",
      // Read, but it is not the text in force.
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "le lendemain de la Fête nationale ou de la fête du Travail chaque fois que ladite fête tombe un dimanche",
      later: "article 2 changed and completed by décret n° 2011-371",
    },
    decree2011: {
      title: "Décret n° 2011-371 du 4 novembre 2011, communiqué du 28 mars 2025",
      class: "law",
      date: "2011-11-04",
      address:
        "https://www.yeclo.com/aid-el-fitr-ramadan-2025-lundi-31-mars-declare-ferie-en-cote-divoire",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "le lundi 31 mars 2025, le lendemain de la Fête de fin de Ramadan, est déclaré jour férié et chômé",
      later: "nothing found",
    },
    // A column that is against the rule, and tells that New Year’s Day is not made up for.
    sundays: {
      title: "Décret n° 2011-371 du 4 novembre 2011, Simple avis (Le Point sur)",
      class: "law",
      date: "2011-11-04",
      address:
        "http://lepointsur.com/revoir-les-textes-definissant-les-jours-feries-par-la-convention-simple-avis",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "le lendemain de ces trois fêtes est déclaré férié, chômé et payé quand elles se déroulent un dimanche",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "decree1996" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "decree1996" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "decree1996" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "decree1996" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "decree1996" },
    { on: "08-07", name: { en: "National Day", fr: "Fête nationale" }, by: "decree1996" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "decree1996" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "decree1996" },
    {
      on: "11-15",
      name: { en: "National Peace Day", fr: "Journée nationale de la paix" },
      by: "decree1996",
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "decree1996" },
    // The days after the nights, which begin the evening before.
    {
      on: "hijri 03-12",
      name: { en: "Day after the night of Mawlid", fr: "Lendemain de la naissance du Prophète" },
      by: "decree1996",
    },
    {
      on: "hijri 09-27",
      name: { en: "Day after Laylat al-Qadr", fr: "Lendemain de la Nuit du Destin" },
      by: "decree1996",
    },
    { on: "hijri 10-01", by: "decree1996" },
    { on: "hijri 12-10", by: "decree1996" },
  ],
  weekends: [
    { weekdays: [7], to: "next-day", only: ["05-01", "08-07"], by: "decree1996" },
    { weekdays: [7], to: "next-day", only: ["hijri 10-01"], by: "decree2011" },
    { weekdays: [7], to: "next-day", only: ["12-25", "hijri 12-10"], by: "sundays" },
  ],
  announced: [
    [
      "eid-al-fitr",
      "2020-05-23",
      "https://galsen221.com/cote-divoire-laid-al-fitr-celebre-ce-samedi-23-mai/",
    ],
    [
      "eid-al-fitr",
      "2021-05-12",
      "https://www.senenews.com/actualites/societe/urgent-la-cote-divoire-fete-la-korite-ce-mercredi-12-mai-2021_357351.html",
    ],
    [
      "laylat-al-qadr",
      "2022-04-28",
      "https://wakatsera.com/ramadan-2022-nuit-du-destin-le-jeudi-28-avril-declare-ferie-au-niger-au-mali-et-en-cote-divoire",
    ],
    [
      "eid-al-fitr",
      "2023-04-21",
      "https://www.pressafrik.com/Le-croissant-lunaire-apercu-en-Cote-d-Ivoire_a256293.html",
    ],
    [
      "laylat-al-qadr",
      "2025-03-27",
      "https://cinews.ci/nuit-du-destin-le-jeudi-27-mars-2025-declare-jour-ferie-en-cote-divoire/",
    ],
    [
      "eid-al-fitr",
      "2025-03-30",
      "https://yessouan.ci/Aid-el-Fitr-Ramadan-2025-le-lundi-31-mars-declare-jour-ferie-chome-en-Cote-d-Ivoire_a2957.html",
    ],
  ],
});
