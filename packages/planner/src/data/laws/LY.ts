import { holidayLaw } from "./law.ts";

// Looked for 14 August, which python-holidays has since 2022: no decree and no report of it was found.
export const LY = holidayLaw({
  sources: {
    // The site files it under repealed acts; the government's orders of 2020 to 2026 are made under it.
    law2012: {
      title: "القانون رقم 5 لسنة 2012 بشأن العطلات الرسمية",
      class: "law",
      date: "2012-01-08",
      article: "art. 1, tableau annexé",
      address:
        "https://lawsociety.ly/legislation/%d8%a7%d9%84%d9%82%d8%a7%d9%86%d9%88%d9%86-%d8%b1%d9%82%d9%85-5-%d9%84%d8%b3%d9%86%d8%a9-2012-%d9%85-%d8%a8%d8%b4%d8%a3%d9%86-%d8%a7%d9%84%d8%b9%d8%b7%d9%84%d8%a7%d8%aa-%d8%a7%d9%84%d8%b1%d8%b3%d9%85",
      seen: "lawyer",
      readOn: "2026-11-29",
      quote: "تحدد العطلات الرسمية في ليبيا وفق الجدول المرفق بهذا القانون",
      later:
        "filed under repealed acts by lawsociety.ly, yet applied by order 55 of 2026 of the government in Tripoli",
    },
  },
  days: [
    { on: "02-17", name: { en: "Revolution Day", fr: "Fête de la Révolution" }, by: "law2012" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "law2012" },
    {
      on: "08-14",
      since: 2022,
      name: { en: "National Environmental Sanitation Day", fr: "Journée nationale de la propreté" },
    },
    { on: "09-16", name: { en: "Martyrs’ Day", fr: "Journée des martyrs" }, by: "law2012" },
    { on: "10-23", name: { en: "Liberation Day", fr: "Journée de la Libération" }, by: "law2012" },
    { on: "12-24", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "law2012" },
    { on: "hijri 01-01", by: "law2012" },
    { on: "hijri 03-12", by: "law2012" },
    { on: "hijri 10-01", length: 3, by: "law2012" },
    { on: "hijri 12-09", by: "law2012" },
    { on: "hijri 12-10", length: 3, by: "law2012" },
  ],
});
