import { holidayLaw } from "./law.ts";

// Looked for the act: sgg.gouv.bj, legis.cdij.bj, ilo.org (NATLEX), droit-afrique.com, presidence.bj: law 90-019 was not
// on the screen. Its days are known from the communiqués of the ministry of Labour, which name it each time. It has no
// rule for a Sunday; a bill of 2024 that would add one was not found to be a law.
export const BJ = holidayLaw({
  sources: {
    newYear: {
      title: "Loi n° 90-019 du 27 juillet 1990, communiqué du 20 décembre 2023",
      class: "law",
      date: "1990-07-27",
      address:
        "https://www.24haubenin.info/?Les-journees-du-25-decembre-2023-et-1er-janvier-2024-feriees",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "les journées du lundi 25 décembre 2023 et du lundi 1er janvier 2024 sont déclarées fériées, chômées et payées",
      later: "nothing found",
    },
    easter: {
      title: "Loi n° 90-019 du 27 juillet 1990, communiqué d’avril 2023",
      class: "law",
      date: "1990-07-27",
      address:
        "https://www.24haubenin.info/?La-journee-du-lundi-10-avril-declaree-feriee-chomee-et-payee",
      seen: "report",
      readOn: "2026-11-29",
      quote: "le lendemain, lundi de Pâques, est fériée chômée et payée",
      later: "nothing found",
    },
    labour: {
      title: "Loi n° 90-019 du 27 juillet 1990, communiqué d’avril 2025",
      class: "law",
      date: "1990-07-27",
      address:
        "https://benin-news.com/2025/04/28/benin-la-journee-du-jeudi-1er-mai-2025-declaree-feriee-chomee-et-payee",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "en conformité avec la loi n°90-019 du 27 juillet 1990 qui fixe les fêtes légales dans le pays",
      later: "nothing found",
    },
    whitsun: {
      title: "Loi n° 90-019 du 27 juillet 1990, communiqué de mai 2023",
      class: "law",
      date: "1990-07-27",
      address:
        "https://leparakois.com/2023/05/25/fete-de-la-pentecote-le-lundi-29-mai-declare-ferie-chome-et-paye",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la journée du lundi 29 mai 2023 est déclarée fériée, chômée et payée",
      later: "nothing found",
    },
    independence: {
      title: "Togo Breaking News, décembre 2024",
      class: "law",
      date: "1990-07-27",
      address: "https://togobreakingnews.info/25-decembre-journee-feriee-chomee-payee",
      seen: "report",
      readOn: "2026-11-29",
      quote: "comme la Journée de l’Indépendance (1er août) ou la Fête du Travail (1er mai)",
      later: "nothing found",
    },
    assumption: {
      title: "Loi n° 90-019 du 27 juillet 1990, communiqué du 11 août 2025",
      class: "law",
      date: "1990-07-27",
      address: "https://www.24haubenin.info/?Le-vendredi-15-aout-ferie-au-Benin",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "La journée du 15 août 2025 est déclarée fériée, chômée et payée sur toute l’étendue du territoire",
      later: "nothing found",
    },
    mawlid: {
      title: "Loi n° 90-019 du 27 juillet 1990, communiqué de septembre 2025",
      class: "law",
      date: "1990-07-27",
      address:
        "https://infos229.com/benin-le-jeudi-4-septembre-2025-declare-jour-ferie-pour-la-celebration-du-maouloud",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "ce jour férié est institué conformément aux dispositions de la loi n° 90-019 du 27 juillet 1990",
      later: "nothing found",
    },
    fitr: {
      title: "Loi n° 90-019 du 27 juillet 1990, communiqué du 20 avril 2023",
      class: "law",
      date: "1990-07-27",
      address:
        "https://www.les4verites.bj/la-journee-du-vendredi-21-avril-2023-declaree-feriee-chomee-et-payee/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "ladite journée est déclarée fériée, chômée et payée sur toute l’étendue du territoire national",
      later: "nothing found",
    },
    adha: {
      title: "Loi n° 90-019 du 27 juillet 1990, communiqué de juin 2025",
      class: "law",
      date: "1990-07-27",
      address:
        "https://www.adjatche.news/politique-societe/tabaski-2025-le-vendredi-6-juin-declare-ferie-au-benin",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la journée du vendredi 6 juin 2025 sera fériée, chômée et payée",
      later: "nothing found",
    },
    allSaints: {
      title: "Communiqué du ministère du Travail du 29 octobre 2025",
      class: "law",
      date: "2025-10-29",
      address:
        "https://lescollines.bj/fete-de-la-toussaint-le-gouvernement-accorde-un-jour-ferie-le-1er-novembre",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la journée du samedi 1er novembre 2025 est déclarée fériée, chômée et payée",
      later: "nothing found",
    },
    // A copy of Wikipedia: a weak report, and the only one found for Ascension.
    list: {
      title: "Loi n° 90-019 du 27 juillet 1990, liste de Wikipédia",
      class: "law",
      date: "1990-07-27",
      address:
        "https://wiki.okin.cloud/content/wikipedia_fr_all/A/F%C3%AAtes_et_jours_f%C3%A9ri%C3%A9s_au_B%C3%A9nin",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Les fériés chômés et payés sont fixés par la loi no 90-019",
      later: "nothing found",
    },
    law1997: {
      title: "Loi n° 97-031 du 20 août 1997",
      class: "law",
      date: "1997-08-20",
      address:
        "https://olofofo.info/fete-annuelle-des-religions-traditionnelles-la-date-originelle-de-10-janvier-definitivement-effacee-au-profit-du-2eme-vendredi-du-mois-de-janvier",
      seen: "report",
      readOn: "2026-11-29",
      quote: "La date historique du 10 janvier instituée par la loi n°97-031 du 20 août 1997",
      later: "repealed by loi n° 2024-32",
    },
    law2024: {
      title: "Loi n° 2024-32 du 2 septembre 2024",
      class: "law",
      date: "2024-09-02",
      article: "art. 2 et 3",
      address:
        "https://www.beninintelligent.com/2024/09/13/fete-du-vodun-talon-promulgue-la-loi-sur-la-reforme-du-10-janvier/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "La journée du deuxième vendredi du mois de janvier et celle du jeudi qui la précède sont chômées et payées",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "newYear" },
    {
      on: "01-10",
      until: 2024,
      name: { en: "Vodun Day", fr: "Fête annuelle des religions traditionnelles" },
      by: "law1997",
      endedBy: "law2024",
    },
    // The second Friday of January and the Thursday before it.
    {
      on: "TH>=01-07",
      length: 2,
      since: 2025,
      name: { en: "Vodun Days", fr: "Fête annuelle des religions traditionnelles" },
      by: "law2024",
    },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "easter" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "labour" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "list" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "whitsun" },
    { on: "08-01", name: { en: "Independence Day", fr: "Fête nationale" }, by: "independence" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "assumption" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "allSaints" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "newYear" },
    { on: "hijri 03-12", by: "mawlid" },
    { on: "hijri 10-01", by: "fitr" },
    { on: "hijri 12-10", by: "adha" },
  ],
  announced: [
    [
      "eid-al-fitr",
      "2020-05-24",
      "https://beninwebtv.com/2020/05/benin-la-journee-du-dimanche-24-mai-2020-declaree-feriee-chomee-et-payee/",
    ],
    [
      "mawlid",
      "2020-10-29",
      "https://lanouvelletribune.info/2020/10/fete-de-maouloud-au-benin-la-journee-du-jeudi-29-octobre-feriee/",
    ],
    ["eid-al-adha", "2022-07-09", "http://news.acotonou.com/h/144456.html"],
    [
      "eid-al-fitr",
      "2023-04-21",
      "https://www.les4verites.bj/la-journee-du-vendredi-21-avril-2023-declaree-feriee-chomee-et-payee/",
    ],
    [
      "mawlid",
      "2023-09-27",
      "https://kpakpatomedias.com/2023/09/22/benin-la-journee-du-mercredi-27-septembre-declaree-feriee-chomee-et-payee/amp/",
    ],
    [
      "eid-al-adha",
      "2025-06-06",
      "https://www.adjatche.news/politique-societe/tabaski-2025-le-vendredi-6-juin-declare-ferie-au-benin",
    ],
    [
      "mawlid",
      "2025-09-04",
      "https://www.24haubenin.info/?Jeudi-04-septembre-declare-ferie-au-Benin",
    ],
  ],
});
