import { holidayLaw } from "./law.ts";

export const CM = holidayLaw({
  sources: {
    law1973: {
      title: "Loi n° 73/5 du 7 décembre 1973 fixant le régime des fêtes légales",
      class: "law",
      date: "1973-12-07",
      article: "art. 2 et 3",
      address: "https://juristeblog.com/loi-n-73-5/textes-legislatifs-reglementaires-cameroun",
      seen: "act",
      readOn: "2026-11-29",
      quote: "le jour consécutif est",
      later:
        "articles 3, 4 and 5 replaced by loi n° 76/8, whose list of religious feasts was not on the screen",
    },
    // Only the beginning of the new article 3 was on the screen; that it keeps the feasts is told by the press.
    law1976: {
      title: "Loi n° 76/8 du 8 juillet 1976 modifiant la loi n° 73/5",
      class: "law",
      date: "1976-07-08",
      article: "art. 3 et 4 (nouveaux)",
      address: "https://fr.journalducameroun.com/tag/regime-des-fetes-legales/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "le président de la République peut par arrêté déclarer férié le jour consécutif à une fête légale religieuse",
      later: "nothing found",
    },
    order2023: {
      title: "Décret du 10 août 2023 déclarant fériée la journée du 14 août 2023",
      class: "order",
      date: "2023-08-10",
      article: "art. 1",
      address:
        "https://lebledparle.com/paul-biya-declare-le-lundi-14-aout-ferie-sur-lensemble-du-territoire-national",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "La journée du lundi 14 août 2023 est déclarée fériée sur toute l’étendue du territoire",
      later: "for this day alone",
    },
    order2021: {
      title: "Décret du 12 août 2021 déclarant fériée la journée du 16 août 2021",
      class: "order",
      date: "2021-08-12",
      address:
        "https://agencepressecamertest.com/2021-politique/2021-institutionnel/depuis-la-suisse,-le-président-de-la-république-déclare-la-journée-du-lundi-16-août-2021-fériée.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la journée du lundi 16 août 2021 est fériée, a été rendue publique hier 12 août 2021",
      later: "for this day alone",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "law1973" },
    { on: "02-11", name: { en: "Youth Day", fr: "Fête de la Jeunesse" }, by: "law1973" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "law1973" },
    { on: "05-20", name: { en: "National Day", fr: "Fête nationale de l’Unité" }, by: "law1973" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "law1976" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "law1976" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "law1976" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "law1976" },
    { on: "hijri 10-01", by: "law1976" },
    { on: "hijri 12-10", by: "law1976" },
    {
      on: "2021-08-16",
      name: { en: "Day after Assumption", fr: "Lendemain de l’Assomption" },
      by: "order2021",
    },
    {
      on: "2023-08-14",
      name: { en: "Day before Assumption", fr: "Veille de l’Assomption" },
      by: "order2023",
    },
  ],
  weekends: [
    {
      weekdays: [7],
      to: "next-day",
      only: ["01-01", "02-11", "05-01", "05-20"],
      by: "law1973",
    },
    {
      weekdays: [7],
      to: "next-day",
      only: ["08-15", "12-25", "hijri 10-01", "hijri 12-10"],
      isOrdered: true,
      by: "law1976",
    },
    // The day before a feast on a Tuesday may be declared off as well.
    { weekdays: [2], to: "previous-working-day", isOrdered: true, by: "law1976" },
  ],
});
