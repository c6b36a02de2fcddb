import { holidayLaw } from "./law.ts";

// Looked for the acts: law 97-20 (sgg.ne, droit-afrique.com, ilo.org), lesahel.org, anp.ne, actuniger.com: only communiqués and
// lists of others were on the screen. A library says that an ordonnance of 3 March 2026 added 26 March and a second day of
// Eid al-Fitr; nothing else was found of it. No source has a rule for Sundays.
export const NE = holidayLaw({
  sources: {
    // A copy of Wikipedia: a weak report.
    list: {
      title: "Loi n° 97-20 du 20 juin 1997 instituant les fêtes légales, liste de Wikipédia",
      class: "law",
      date: "1997-06-20",
      address: "https://profilpelajar.com/fr/Jours_f%C3%A9ri%C3%A9s_au_Niger",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Les habitants du Niger observent douze jours fériés officiels",
      later: "amended by ordonnance n° 2024-33 du 22 juillet 2024",
    },
    newYear2026: {
      title:
        "Ordonnance n° 2024-33 du 22 juillet 2024 modifiant la loi n° 97-20, communiqué de fin 2025",
      class: "law",
      date: "2024-07-22",
      address:
        "https://www.lesahel.org/communique-du-ministere-de-la-fonction-publique-du-travail-et-de-lemploi-28",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "modifiant et complétant la loi n° 97-20 du 20 juin 1997, Instituant les fêtes légales",
      later: "said to be followed by an ordonnance of 3 March 2026, which was not found",
    },
    ordinance2024: {
      title: "Ordonnance n° 2024-33 du 22 juillet 2024",
      class: "law",
      date: "2024-07-22",
      address: "https://wakatsera.com/niger-le-26-juillet-date-du-coup-detat-desormais-fete-legale",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la journée anniversaire du 26 juillet est instituée fête légale",
      later: "said to be followed by an ordonnance of 3 March 2026, which was not found",
    },
    council2023: {
      title: "Communiqué du conseil des ministres du 25 mai 2023",
      class: "law",
      date: "2023-05-25",
      address:
        "https://www.actuniger.com/politique/19246-communique-du-conseil-des-ministres-du-jeudi-25-mai-2023.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "rétablir le 03 août, date de la proclamation de l’indépendance comme fête nationale",
      later: "nothing found",
    },
    adha2011: {
      title: "Loi n° 97-20 du 20 juin 1997, communiqué de novembre 2011",
      class: "law",
      date: "1997-06-20",
      address: "https://afriquinfos.com/niger-190216/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "correspondant au jour et au lendemain de l'Aid el-adha, et conformément à une loi instituant les fêtes légales",
      later: "nothing found",
    },
    newYear2020: {
      title: "Loi n° 97-20 du 20 juin 1997, Agence nigérienne de presse, 21 août 2020",
      class: "law",
      date: "1997-06-20",
      address: "http://news.aNiamey.com/h/99343.html",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "a déclaré la journée du vendredi 21 Août 2020 chômée et payée sur toute l'étendue du territoire national",
      later: "nothing found",
    },
    qadr: {
      title: "Communiqué du ministère du Travail",
      class: "law",
      date: "2026-11-29",
      address: "http://news.aniamey.com/h/86033.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Le lendemain de cette nuit est déclaré chômé et payé",
      later: "the day after the night was off in 2022 as well",
    },
    mawlid2025: {
      title: "Note du ministère de la Fonction publique, du Travail et de l’Emploi, 27 août 2025",
      class: "law",
      date: "2025-08-27",
      address:
        "https://www.nasuba.info/sport-culture/niger-le-vendredi-5-septembre-2025-declare-ferie",
      seen: "report",
      readOn: "2026-11-29",
      quote: "La journée du lendemain a été déclarée chômée",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "newYear2026" },
    // Only a library has it.
    {
      on: "03-26",
      since: 2026,
      name: { en: "Refoundation Day", fr: "Journée de la Refondation" },
    },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "list" },
    {
      on: "04-24",
      name: { en: "Concord Day", fr: "Journée nationale de la Concorde" },
      by: "list",
    },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "list" },
    {
      on: "07-26",
      since: 2024,
      name: { en: "Anniversary of 26 July 2023", fr: "Anniversaire du 26 juillet 2023" },
      by: "ordinance2024",
    },
    {
      on: "08-03",
      name: { en: "Independence Day", fr: "Proclamation de l’Indépendance" },
      by: "council2023",
    },
    { on: "12-18", name: { en: "Republic Day", fr: "Proclamation de la République" }, by: "list" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "list" },
    { on: "hijri 01-01", by: "newYear2020" },
    // The days after the nights, which begin the evening before.
    {
      on: "hijri 03-12",
      name: { en: "Day after the night of Mawlid", fr: "Lendemain de la nuit du Mouloud" },
      by: "mawlid2025",
    },
    {
      on: "hijri 09-27",
      name: { en: "Day after Laylat al-Qadr", fr: "Lendemain de la Nuit du Destin" },
      by: "qadr",
    },
    { on: "hijri 10-01", by: "list" },
    // Only a library has it.
    {
      on: "hijri 10-02",
      since: 2026,
      name: { en: "Day after Eid al-Fitr", fr: "Lendemain de l’Aïd el-Fitr" },
    },
    { on: "hijri 12-10", length: 2, by: "adha2011" },
  ],
  announced: [
    ["islamic-new-year", "2020-08-21", "http://news.aNiamey.com/h/99343.html"],
    [
      "eid-al-fitr",
      "2021-05-12",
      "https://www.igfm.sn/derniere-minute-la-lune-apercue-au-mali-au-niger-en-cote-d-ivoire",
    ],
    [
      "laylat-al-qadr",
      "2022-04-28",
      "https://wakatsera.com/ramadan-2022-nuit-du-destin-le-jeudi-28-avril-declare-ferie-au-niger-au-mali-et-en-cote-divoire",
    ],
    [
      "mawlid",
      "2025-09-05",
      "https://www.nasuba.info/sport-culture/niger-le-vendredi-5-septembre-2025-declare-ferie",
    ],
  ],
});
