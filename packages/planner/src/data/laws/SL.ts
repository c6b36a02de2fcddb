import { holidayLaw } from "./law.ts";

// Looked for the act: sierra-leone.org (laws), sierralii.org, Gazette notices, sierraloaded.sl: of the Public Holidays Act
// (Cap. 58) a lawyer’s words of section 2 were on the screen, not its schedule; later days were added by notices.
export const SL = holidayLaw({
  sources: {
    act1932: {
      title: "Public Holidays Act, 1932 (Cap. 58)",
      class: "law",
      date: "1932-01-01",
      article: "section 2",
      address:
        "https://sierraloaded.sl/news/yada-hashim-sierra-leone-governments-decision-public-holiday/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "if any such day falls on a Sunday, the day next following, not being itself a public holiday",
      later: "nothing found",
    },
    // The lawyer says that no law has it for a Saturday; governments did it all the same.
    saturdays: {
      title: "Declaration of 8 July 2022",
      class: "practice",
      date: "2022-07-08",
      address:
        "https://sierraloaded.sl/news/yada-hashim-sierra-leone-governments-decision-public-holiday/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "the government declared Monday 11th July 2022 to be a public holiday",
      later:
        "decided each time; Armed Forces Day of 2023 is said to have been observed on a Wednesday",
    },
    // A copy of Wikipedia: a weak report.
    list: {
      title: "Public holidays in Sierra Leone, Wikipedia",
      class: "law",
      date: "2026-11-29",
      address: "https://wikiwand.com/en/articles/Independence_Day_(Sierra_Leone)",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "National holidays are non-working days only, and employers have to give workers the day off",
      later: "nothing found",
    },
    adha2024: {
      title: "Public notice, June 2024",
      class: "law",
      date: "2024-06-16",
      address: "https://sierraloaded.sl/news/government-declares-public-holiday-eid-ul-adha/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Accordingly, Monday 17th June 2024 will be a public holiday nationwide",
      later: "nothing found",
    },
    mawlid2024: {
      title: "Public notice, September 2024",
      class: "law",
      date: "2024-09-15",
      address:
        "https://sierranews-sl.blogspot.com/2024/09/government-of-sierra-leone-declares.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "the religious feast will be observed on Sunday, September 15, 2024",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "list" },
    { on: "02-18", name: { en: "Armed Forces Day", fr: "Journée des forces armées" }, by: "list" },
    {
      on: "03-08",
      name: { en: "International Women’s Day", fr: "Journée internationale des femmes" },
      by: "list",
    },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "list" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "list" },
    { on: "04-27", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "list" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "list" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "list" },
    { on: "12-26", name: { en: "Boxing Day", fr: "Lendemain de Noël" }, by: "list" },
    { on: "hijri 03-12", by: "mawlid2024" },
    { on: "hijri 10-01", by: "list" },
    { on: "hijri 12-10", by: "adha2024" },
  ],
  weekends: [
    { weekdays: [7], to: "next-working-day", by: "act1932" },
    { weekdays: [6], to: "monday", isOrdered: true, by: "saturdays" },
  ],
  announced: [
    [
      "eid-al-adha",
      "2022-07-09",
      "https://sierraloaded.sl/news/yada-hashim-sierra-leone-governments-decision-public-holiday/",
    ],
    ["eid-al-fitr", "2023-04-21", "https://sierraloaded.sl/news/government-announces-holiday/"],
    [
      "eid-al-fitr",
      "2024-04-10",
      "https://sierraloaded.sl/news/sierra-leone-declares-public-holiday-eid-al-fitr-2024/",
    ],
    [
      "eid-al-adha",
      "2024-06-16",
      "https://sierraloaded.sl/news/government-declares-public-holiday-eid-ul-adha/",
    ],
    [
      "mawlid",
      "2024-09-15",
      "https://sierranews-sl.blogspot.com/2024/09/government-of-sierra-leone-declares.html",
    ],
  ],
});
