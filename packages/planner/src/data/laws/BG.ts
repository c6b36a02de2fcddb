import { holidayLaw } from "./law.ts";

// Looked for the act: mnogoznaiko.com has article 154 in its own words, trudipravo.bg names it. 1 November is a day
// off for schools alone.
export const BG = holidayLaw({
  sources: {
    code2020: {
      title: "Кодекс на труда, чл. 154 (изм. ДВ бр. 107 от 18.12.2020)",
      class: "law",
      date: "2020-12-18",
      article: "чл. 154",
      address:
        "https://mnogoznaiko.com/%D1%87%D0%BB-154-%D0%BA%D0%BE%D0%B4%D0%B5%D0%BA%D1%81-%D0%BD%D0%B0-%D1%82%D1%80%D1%83%D0%B4%D0%B0/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Велики петък, Велика събота и Великден – неделя и понеделник",
      later: "nothing found",
    },
    euro2025: {
      title: "Решение на Министерския съвет, 19 ноември 2025",
      class: "order",
      date: "2025-11-19",
      address:
        "https://www.vesti.bg/bulgaria/oficialno-31-dekemvri-i-2-ianuari-shte-sa-nerabotni-dni-6244510",
      seen: "report",
      readOn: "2026-11-29",
      quote: "31 декември 2025 г. и 2 януари 2026 г. са обявени за неработни дни",
      later: "for these days alone",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "code2020" },
    {
      on: "03-03",
      name: { en: "Liberation Day", fr: "Fête nationale de la Libération" },
      by: "code2020",
    },
    { on: "orthodox-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "code2020" },
    { on: "orthodox-1", name: { en: "Holy Saturday", fr: "Samedi saint" }, by: "code2020" },
    { on: "orthodox+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "code2020" },
    { on: "orthodox+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "code2020" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "code2020" },
    {
      on: "05-06",
      name: { en: "St. George’s Day, Army Day", fr: "Saint-Georges, fête de l’Armée" },
      by: "code2020",
    },
    {
      on: "05-24",
      name: {
        en: "Day of Bulgarian Education, Culture and Letters",
        fr: "Fête de la culture et de l’écriture slaves",
      },
      by: "code2020",
    },
    { on: "09-06", name: { en: "Unification Day", fr: "Fête de l’Unification" }, by: "code2020" },
    { on: "09-22", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "code2020" },
    { on: "12-24", name: { en: "Christmas Eve", fr: "Veille de Noël" }, by: "code2020" },
    { on: "12-25", length: 2, name: { en: "Christmas Day", fr: "Noël" }, by: "code2020" },
    {
      on: "2025-12-31 2026-01-02",
      name: { en: "Introduction of the euro", fr: "Passage à l’euro" },
      by: "euro2025",
    },
  ],
  weekends: [{ weekdays: [6, 7], to: "next-working-day", by: "code2020" }],
});
