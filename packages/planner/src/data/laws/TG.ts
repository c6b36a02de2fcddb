import { holidayLaw } from "./law.ts";

// Looked for the acts: law 87-08 of 1987, and the decree to which article 199 of the labour code of 2021 leaves the list:
// jo.gouv.tg, legitogo.gouv.tg, votresalaire.org, ilo.org, republicoftogo.com: not on the screen. 13 January is worked since
// 2014. No source has Mawlid, 24 September or a rule for weekends; the government declares a day now and then.
export const TG = holidayLaw({
  sources: {
    // A weak report, and the only one found for most days.
    list: {
      title: "Public holidays in Togo, Wikipedia",
      class: "law",
      date: "2026-11-29",
      address: "https://en.wikipedia.org/wiki/Public_holidays_in_Togo",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Public holidays in Togo are days when workers get the day off work",
      later: "nothing found",
    },
    martyrs2024: {
      title: "Togo Breaking News, juin 2024",
      class: "law",
      date: "2024-06-21",
      address: "https://togobreakingnews.info/journee-des-martyrs-bac-2024-continue",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "la journée du 21 juin 2024 est déclarée fériée, chômée et payée sur l’ensemble du territoire national",
      later: "nothing found",
    },
    fitr2026: {
      title: "Communiqué du gouvernement du 19 mars 2026",
      class: "law",
      date: "2026-03-19",
      address: "https://togoactualite.com/togo-vendredi-20-mars-declare-ferie-chome-et-paye",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "cette journée est déclarée fériée, chômée et payée sur toute l’étendue du territoire national",
      later: "nothing found",
    },
    adha2016: {
      title: "Ministère du Travail, septembre 2016",
      class: "law",
      date: "2016-09-06",
      address:
        "http://qppstudio-public-holidays-news.blogspot.com/2016/09/togolese-tabaski-2016-public-holiday.html",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "had been declared as the date of the annual non-working public holiday throughout Togo",
      later: "nothing found",
    },
    council2021: {
      title: "Communiqué du conseil des ministres du 29 avril 2021",
      class: "order",
      date: "2021-04-29",
      address:
        "http://tvt.tg/la-journee-du-lundi-03-mai-2021-feriee-chomee-et-payee-sur-toute-letendue-du-territoire-national/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "le Conseil a décidé que la journée du Lundi 03 mai soit fériée, chômée et payée",
      later: "for this day alone",
    },
    newYear2022: {
      title: "Ministre de la Fonction publique, janvier 2022",
      class: "order",
      date: "2022-01-02",
      address:
        "https://www.qppstudio.net/public-holidays-news/2022/togo-declares-january-3-public-holiday-014575.htm",
      seen: "report",
      readOn: "2026-11-29",
      quote: "is not systematic in Togo, but has happened on many occasions in the past",
      later: "for this day alone",
    },
    may2025: {
      title: "Décret déclarant chômée la journée du 2 mai 2025",
      class: "order",
      date: "2025-05-01",
      address: "https://first-newsmedia.com/?p=7198",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "la journée du vendredi 2 mai 2025 est déclarée chômée et payée sur toute l’étendue du territoire national",
      later: "for this day alone",
    },
    election2025: {
      title: "Communiqué conjoint du 15 juillet 2025 (élections municipales)",
      class: "order",
      date: "2025-07-15",
      address:
        "https://beninwebtv.com/togo-la-journee-du-17-juillet-2025-declaree-feriee-chomee-et-payee",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "le jeudi 17 juillet 2025, jour du scrutin des élections municipales, sera férié, chômé et payé",
      later: "for this day alone",
    },
    newYear2026: {
      title: "Communiqué du ministère de la Fonction publique du 31 décembre 2025",
      class: "order",
      date: "2025-12-31",
      address: "https://togo-today.com/o1vy",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la journée du vendredi 2 janvier 2026 est déclarée fériée, chômée et payée",
      later: "for this day alone",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "list" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "list" },
    { on: "04-27", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "list" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "list" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "list" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "list" },
    { on: "06-21", name: { en: "Martyrs’ Day", fr: "Journée des martyrs" }, by: "martyrs2024" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "list" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "list" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "list" },
    { on: "hijri 10-01", by: "fitr2026" },
    { on: "hijri 12-10", by: "adha2016" },
    {
      on: "2021-05-03",
      name: { en: "After Labour Day", fr: "Après la fête du Travail" },
      by: "council2021",
    },
    {
      on: "2022-01-03",
      name: { en: "After New Year’s Day", fr: "Après le Jour de l’An" },
      by: "newYear2022",
    },
    {
      on: "2025-05-02",
      name: { en: "Day after Labour Day", fr: "Lendemain de la fête du Travail" },
      by: "may2025",
    },
    {
      on: "2025-07-17",
      name: { en: "Municipal elections", fr: "Élections municipales" },
      by: "election2025",
    },
    {
      on: "2026-01-02",
      name: { en: "Day after New Year’s Day", fr: "Lendemain du Jour de l’An" },
      by: "newYear2026",
    },
  ],
  announced: [
    [
      "eid-al-adha",
      "2023-06-28",
      "https://republiquetogolaise.com/culture/2206-8179-la-tabaski-sera-celebree-le-28-juin",
    ],
    [
      "eid-al-fitr",
      "2024-04-10",
      "https://www.republicoftogo.com/toutes-les-rubriques/societe/la-diversite-est-une-force",
    ],
    ["eid-al-fitr", "2026-03-20", "https://africabeacon.news/un-pont-sannonce"],
  ],
});
