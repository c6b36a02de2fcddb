import { holidayLaw } from "./law.ts";

// Looked for the act: 9anoun.tn (its preamble and the beginning of article 1 only), iort.gov.tn, legislation.tn.
export const TN = holidayLaw({
  sources: {
    decree2021: {
      title: "Décret présidentiel n° 2021-223 du 7 décembre 2021",
      class: "law",
      date: "2021-12-07",
      article: "art. 1",
      address:
        "https://ar.webmanagercenter.com/2021/12/07/326234/%d8%b5%d8%af%d9%88%d8%b1-%d8%a7%d9%84%d8%a3%d9%85%d8%b1-%d8%a7%d9%84%d8%b1%d8%a6%d8%a7%d8%b3%d9%8a-%d8%a7%d9%84%d8%b0%d9%8a-%d9%8a%d9%82%d8%b1-%d9%8a%d9%88%d9%85-17-%d8%af%d9%8a%d8%b3%d9%85%d8%a8",
      // The act was on the screen up to "Nouvel an de l'hégire" only; the list and the change are those of the press.
      seen: "report",
      readOn: "2026-11-29",
      quote: "وكان عيد الثورة، وفق الأمر السابق عدد 317 لسنة 2011 المؤرخ في 26 مارس 2011، يوافق يوم 14 جانفي",
      later: "nothing found",
    },
    list2024: {
      title: "Les jours fériés en Tunisie 2024, Tunisie-Tribune, 30 octobre 2023",
      class: "law",
      date: "2023-10-30",
      address: "https://www.tunisie-tribune.com/2023/10/30/les-jours-feries-en-tunisie-2024/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Mardi 9 Avril 2024 : Congés Aïd El Fitr (2 jours",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "list2024" },
    {
      on: "01-14",
      until: 2021,
      name: { en: "Revolution and Youth Day", fr: "Fête de la Révolution et de la Jeunesse" },
      by: "decree2021",
      endedBy: "decree2021",
    },
    { on: "03-20", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "list2024" },
    { on: "04-09", name: { en: "Martyrs’ Day", fr: "Journée des martyrs" }, by: "list2024" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "list2024" },
    { on: "07-25", name: { en: "Republic Day", fr: "Fête de la République" }, by: "list2024" },
    { on: "08-13", name: { en: "Women’s Day", fr: "Fête de la Femme" }, by: "list2024" },
    { on: "10-15", name: { en: "Evacuation Day", fr: "Fête de l’Évacuation" }, by: "list2024" },
    {
      on: "12-17",
      since: 2021,
      name: { en: "Revolution Day", fr: "Fête de la Révolution" },
      by: "decree2021",
    },
    { on: "hijri 01-01", by: "list2024" },
    { on: "hijri 03-12", by: "list2024" },
    { on: "hijri 10-01", length: 2, by: "list2024" },
    { on: "hijri 12-10", length: 2, by: "list2024" },
  ],
});
