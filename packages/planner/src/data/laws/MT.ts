import { holidayLaw } from "./law.ts";

// Read: section 2 of the act, as amended in 2021, as lawyers print it, with the five national holidays; the schedule with the others was
// not on the screen.
export const MT = holidayLaw({
  sources: {
    act2021: {
      title: "National Holidays and other Public Holidays Act, Cap. 252",
      class: "law",
      date: "2021-02-01",
      article: "section 2",
      address: "https://legal-malta.com/news/malta-national-public-holidays-laws",
      seen: "lawyer",
      readOn: "2026-11-29",
      quote: "the twenty first day of September known as Jum 1-Indipendenza,",
      later:
        "in the form of Act IV of February 2021, whose day is not on the page: the date is the first of the month; nothing found later",
    },
    list2024: {
      title: "Six extra leave days for 2024 holidays on weekends (Malta Today)",
      class: "law",
      date: "2024-01-05",
      address:
        "https://www.maltatoday.com.mt/news/national/126798/looking_forward_2024_six_extra_leave_days_for_2024_holidays_on_weekends",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "Malta has five national holidays: Independence Day, Republic Day, Freedom Day, Victory Day, and the Sette Giugno.",
      later: "nothing found",
    },
    list2016: {
      title: "Malta Holidays 2016",
      class: "law",
      date: "2016-01-01",
      address: "https://publicholydays.blogspot.com/2016/01/malta-holidays-2016.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Christmas Day",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "list2024" },
    {
      on: "02-10",
      name: { en: "St. Paul’s Shipwreck", fr: "Naufrage de saint Paul" },
      by: "list2024",
    },
    { on: "03-19", name: { en: "St. Joseph", fr: "Saint-Joseph" }, by: "list2024" },
    { on: "03-31", name: { en: "Freedom Day", fr: "Fête de la Liberté" }, by: "act2021" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "list2024" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "list2024" },
    { on: "06-07", name: { en: "Sette Giugno", fr: "Sette Giugno" }, by: "act2021" },
    {
      on: "06-29",
      name: { en: "Saints Peter and Paul", fr: "Saints Pierre et Paul" },
      by: "list2024",
    },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "list2024" },
    { on: "09-08", name: { en: "Victory Day", fr: "Fête de la Victoire" }, by: "act2021" },
    { on: "09-21", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "act2021" },
    {
      on: "12-08",
      name: { en: "Immaculate Conception", fr: "Immaculée Conception" },
      by: "list2024",
    },
    { on: "12-13", name: { en: "Republic Day", fr: "Fête de la République" }, by: "act2021" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "list2016" },
  ],
});
