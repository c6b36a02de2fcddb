import { holidayLaw } from "./law.ts";

// Looked for the act: assemblee.bf, sig.bf, sidwaya.info, burkina24.com, ouestinfo.bf: the law of 2026 is known from the
// press of its adoption; its number and its promulgation were not found. That of 2015 was read.
export const BF = holidayLaw({
  sources: {
    law2026: {
      title:
        "Loi portant institution des jours chômés et payés et des journées de commémoration et de recueillement, adoptée le 9 janvier 2026",
      class: "law",
      date: "2026-01-09",
      address:
        "https://burkina24.com/2026/01/09/burkina-faso-le-pays-reduit-le-nombre-de-jours-chomes-et-payes-de-15-a-11/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "nous passons de 15 jours qui étaient initialement chômés et payés à 11 jours qui sont aujourd’hui chômés et payés",
      later: "nothing found; its number and the day of its promulgation were not found",
    },
    law2015: {
      title:
        "Loi n° 079-2015/CNT du 23 novembre 2015 portant institution de fêtes légales et d’événements à caractère historique",
      class: "law",
      date: "2015-11-23",
      article: "art. 1 et 2",
      address: "https://wakatsera.com/les-fetes-legales-au-burkina-faso",
      seen: "act",
      readOn: "2026-11-29",
      quote:
        "Lorsqu’une fête légale tombe sur un dimanche, le lendemain est obligatoirement chômé et payé",
      later: "repealed by the law adopted on 9 January 2026",
    },
    // Made the day a holiday before the law of 2026 did.
    decree2024: {
      title: "Décret du 6 mars 2024 instituant la Journée des coutumes et traditions",
      class: "law",
      date: "2024-03-06",
      address: "https://dakardirect.tv/?p=15620",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "La journée du 15 mai 2024 a été déclarée chômée et payée sur toute l’étendue du territoire",
      later: "the law adopted on 9 January 2026 has the day as well",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "law2026" },
    // In 2026 it came before the law.
    {
      on: "01-03",
      until: 2026,
      name: { en: "Popular Uprising of 1966", fr: "Soulèvement populaire" },
      by: "law2015",
      endedBy: "law2026",
    },
    {
      on: "03-08",
      name: {
        en: "International Women’s Day",
        fr: "Journée internationale des droits de la femme",
      },
      by: "law2026",
    },
    {
      on: "easter+0",
      until: 2025,
      name: { en: "Easter Sunday", fr: "Pâques" },
      by: "law2015",
      endedBy: "law2026",
    },
    // The day after a holiday on a Sunday.
    {
      on: "easter+1",
      until: 2025,
      name: { en: "Easter Monday", fr: "Lundi de Pâques" },
      by: "law2015",
      endedBy: "law2026",
    },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "law2026" },
    {
      on: "05-15",
      since: 2024,
      name: { en: "Day of Customs and Traditions", fr: "Journée des coutumes et traditions" },
      by: "decree2024",
    },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "law2026" },
    {
      on: "08-05",
      until: 2025,
      name: { en: "Independence Day", fr: "Proclamation de l’indépendance" },
      by: "law2015",
      endedBy: "law2026",
    },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "law2026" },
    {
      on: "10-31",
      until: 2025,
      name: { en: "Martyrs’ Day", fr: "Journée nationale des martyrs" },
      by: "law2015",
      endedBy: "law2026",
    },
    {
      on: "11-01",
      until: 2025,
      name: { en: "All Saints’ Day", fr: "Toussaint" },
      by: "law2015",
      endedBy: "law2026",
    },
    { on: "12-11", name: { en: "National Day", fr: "Fête nationale" }, by: "law2026" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "law2026" },
    { on: "hijri 03-12", by: "law2026" },
    { on: "hijri 10-01", by: "law2026" },
    { on: "hijri 12-10", by: "law2026" },
  ],
  weekends: [{ weekdays: [7], to: "next-day", until: 2025, by: "law2015", endedBy: "law2026" }],
  announced: [
    [
      "mawlid",
      "2023-09-28",
      "https://burkina24.com/2023/09/22/burkina-faso-le-28-septembre-declare-chome-et-paye-gouvernement/",
    ],
    [
      "eid-al-adha",
      "2024-06-16",
      "https://teledakar.net/2024/06/11/tabaski-2024-la-journee-du-lundi-17-juin-2024-declaree-chomee-et-payee-dans-ce-pays-africain",
    ],
    [
      "mawlid",
      "2024-09-15",
      "https://burkina24.com/2024/09/10/maouloud-2024-la-journee-du-lundi-16-septembre-2024-declaree-chomee-et-payee/",
    ],
    [
      "eid-al-fitr",
      "2025-03-31",
      "https://lesoleil.sn/actualites/societe-fait-divers/mali-burkina-faso-et-cameroun-trois-pays-deux-dates-pour-laid-el-fitr",
    ],
    [
      "eid-al-adha",
      "2025-06-06",
      "https://seneweb.com/fr/news/10/burkina-faso-le-6-juin-2025-declare-jour-chome-et-paye-pour-la-tabaski_n_472344.html",
    ],
    [
      "mawlid",
      "2025-09-05",
      "https://www.minute.bf/maouloud-2025-la-journee-du-vendredi-05-septembre-declare-chomee-et-payee-au-burkina",
    ],
  ],
});
