import { holidayLaw } from "./law.ts";

// Looked for the act: 9anoun.tn (its preamble and the first words of article 1 only), iort.gov.tn, legislation.tn.
export const TN = holidayLaw({
  sources: {
    // The list of the act as the press reprints it; the act itself was on the screen up to "Nouvel an de l’hégire".
    decree2021: {
      title: "Décret présidentiel n° 2021-223 du 7 décembre 2021",
      class: "law",
      date: "2021-12-07",
      article: "art. 1",
      address:
        "http://tunisiatoday.com/314/092654-%D8%A8%D8%B9%D8%AF-%D8%A5%D8%B9%D8%AA%D9%85%D8%A7%D8%AF-17-%D8%AF%D9%8A%D8%B3%D9%85%D8%A8%D8%B1-%D8%B9%D9%8A%D8%AF%D8%A7-%D9%84%D9%84%D8%AB%D9%88%D8%B1%D8%A9-%D9%85%D9%88%D8%A7%D8%B9%D9%8A%D8%AF-%D8%A7%D9%84%D8%A3%D8%B9%D9%8A%D8%A7%D8%AF-%D9%88%D8%A7%D9%84%D8%B9%D8%B7%D9%84-%D8%A7%D9%84%D8%B1%D8%B3%D9%85%D9%8A%D8%A9-%D9%81%D9%8A-%D8%AA%D9%88%D9%86%D8%B3",
      seen: "report",
      readOn: "2026-11-29",
      quote: "اعتماد يوم 17 ديسمبر رسميا، كعيد للثورة بدلا عن يوم 14 جانفي من كل سنة",
      later: "nothing found",
    },
    decree2011: {
      title: "Décret n° 2011-317 du 26 mars 2011",
      class: "law",
      date: "2011-03-26",
      address:
        "https://ar.webmanagercenter.com/2021/12/07/326234/%d8%b5%d8%af%d9%88%d8%b1-%d8%a7%d9%84%d8%a3%d9%85%d8%b1-%d8%a7%d9%84%d8%b1%d8%a6%d8%a7%d8%b3%d9%8a-%d8%a7%d9%84%d8%b0%d9%8a-%d9%8a%d9%82%d8%b1-%d9%8a%d9%88%d9%85-17-%d8%af%d9%8a%d8%b3%d9%85%d8%a8",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "وكان عيد الثورة، وفق الأمر السابق عدد 317 لسنة 2011 المؤرخ في 26 مارس 2011، يوافق يوم 14 جانفي",
      later: "repealed by décret présidentiel n° 2021-223",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "decree2021" },
    {
      on: "01-14",
      until: 2021,
      name: { en: "Revolution and Youth Day", fr: "Fête de la Révolution et de la Jeunesse" },
      by: "decree2011",
      endedBy: "decree2021",
    },
    {
      on: "03-20",
      name: { en: "Independence Day", fr: "Fête de l’Indépendance" },
      by: "decree2021",
    },
    { on: "04-09", name: { en: "Martyrs’ Day", fr: "Journée des martyrs" }, by: "decree2021" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "decree2021" },
    { on: "07-25", name: { en: "Republic Day", fr: "Fête de la République" }, by: "decree2021" },
    { on: "08-13", name: { en: "Women’s Day", fr: "Fête de la Femme" }, by: "decree2021" },
    { on: "10-15", name: { en: "Evacuation Day", fr: "Fête de l’Évacuation" }, by: "decree2021" },
    {
      on: "12-17",
      since: 2021,
      name: { en: "Revolution Day", fr: "Fête de la Révolution" },
      by: "decree2021",
    },
    { on: "hijri 01-01", by: "decree2021" },
    { on: "hijri 03-12", by: "decree2021" },
    { on: "hijri 10-01", length: 3, by: "decree2021" },
    { on: "hijri 12-10", length: 2, by: "decree2021" },
  ],
  announced: [
    ["eid-al-adha", "2023-06-28", "https://leconomistemaghrebin.com/?p=506429"],
    [
      "eid-al-adha",
      "2024-06-16",
      "https://realites.com.tn/fr/les-jours-du-conge-de-laid-officiellement-annonces/amp",
    ],
  ],
});
