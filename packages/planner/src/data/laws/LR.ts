import { holidayLaw } from "./law.ts";

// Looked for the acts: liberlii.org, legislature.gov.lr, mofa.gov.lr, emansion.gov.lr. The Patriotic and Cultural Observances
// Law (Title 25 of the code of 1956) was not on the screen; each day is an act of its own, which the President’s
// proclamation of the year names. A holiday on a Saturday stays on it.
export const LR = holidayLaw({
  sources: {
    newYear: {
      title: "Patriotic and Cultural Observances Law, Title 25, proclamation for 1 January 2018",
      class: "law",
      date: "2018-01-01",
      address:
        "https://www.liberianobserver.com/news/prez-sirleaf-declares-january-1-national-holiday/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "the first day of January each year is set aside as a Public Holiday",
      later: "nothing found",
    },
    armedForces: {
      title: "Act declaring Armed Forces Day, proclamation of February 2026",
      class: "law",
      date: "2026-02-10",
      address:
        "https://www.zawya.com/en/press-release/africa-press-releases/liberia-president-boakai-declares-wednesday-february-11-as-armed-forces-day-xg8dad3g",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "declaring the 11th day of February of each year as Armed Forces Day to be observed as a national holiday",
      later: "nothing found",
    },
    decoration: {
      title: "Act of October 24, 1916 (Decoration Day), proclamation of March 2025",
      class: "law",
      date: "1916-10-24",
      address:
        "https://www.zawya.com/en/press-release/africa-press-releases/liberia-president-boakai-declares-wednesday-march-12-2025-as-decoration-day-xdnbppqa",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "declaring the Second Wednesday in March of each year as “Decoration Day” to be observed as a Public Holiday",
      later: "nothing found",
    },
    roberts: {
      title: "Proclamation for 15 March 2013",
      class: "law",
      date: "2013-03-13",
      address:
        "https://qppstudio-public-holidays-news.blogspot.com/2013/03/liberian-public-holiday-march-15.html",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "marking the 204th Birth Anniversary of Liberia's first President Joseph Jenkins Roberts",
      later: "a bill to repeal it, of 2018, was not found to be an act",
    },
    fast: {
      title: "Act of 1883 (National Fast and Prayer Day), proclamation of April 2025",
      class: "law",
      date: "2025-04-11",
      address:
        "https://menafn.com/1109414590/President-Boakai-Declares-Friday-National-Fast-And-Prayer-Day",
      seen: "report",
      readOn: "2026-11-29",
      quote: "declaring the second Friday in April of each year as a National Fast and Prayer Day",
      later: "nothing found",
    },
    unification: {
      title: "Act of 1960 (National Unification Day), proclamation of May 2025",
      class: "law",
      date: "2025-05-13",
      address: "https://allafrica.com/stories/202505130317.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "to be celebrated as a National Holiday in Liberia",
      later: "nothing found",
    },
    independence: {
      title: "Patriotic and Cultural Observances Law, proclamation of July 2020",
      class: "law",
      date: "2020-07-25",
      address:
        "https://www.liberianobserver.com/news/president-weah-issues-independence-day-proclamation/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "set aside the 26th day of July of each year as a National Holiday",
      later: "nothing found",
    },
    flag: {
      title: "Act of October 1915 (National Flag Day), proclamation of August 2021",
      class: "law",
      date: "2021-08-23",
      address: "https://elbcnews.com/2021/08/23/pres-weah-declares-tuesday-a-natl-holiday",
      seen: "report",
      readOn: "2026-11-29",
      quote: "declaring the 24th Day of August each year as National Flag Day",
      later: "nothing found",
    },
    thanksgiving: {
      title: "Act of 1883 (National Thanksgiving Day), proclamation of November 2025",
      class: "law",
      date: "2025-11-05",
      address:
        "https://www.zawya.com/en/press-release/africa-press-releases/liberia-president-boakai-declares-thursday-nov-6-as-national-thanksgiving-day-pbh9ulu8",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "declaring the First Thursday in the Month of November of each year as a National Thanksgiving Day",
      later: "nothing found",
    },
    tubman: {
      title: "Proclamation for 29 November 2012",
      class: "law",
      date: "2012-11-27",
      address:
        "http://qppstudio-public-holidays-news.blogspot.com/2012/11/liberian-public-holiday-november-29.html",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "marking the 117th Birth Anniversary of Liberia’s 18th President William Vacanarat Shadrach Tubman",
      later: "a bill to repeal it, of 2018, was not found to be an act",
    },
    // A page without a date.
    christmas: {
      title:
        "Critics say too many public holidays cripple the country’s economy (The Liberian Post)",
      class: "law",
      date: "2026-11-29",
      address:
        "https://theliberianpost.com/critics-say-too-many-public-holidays-cripple-the-countrys-economy",
      seen: "report",
      readOn: "2026-11-29",
      quote: "December 25 which is also celebrated as Christmas Day globally",
      later: "nothing found",
    },
    // A site of holidays: a weak report, but proclamations of 2020 and 2024 did so. A page without a date.
    sundays: {
      title: "Labour Practices Law, Section 18, PublicHolidays.africa",
      class: "law",
      date: "2026-11-29",
      address: "https://publicholidays.africa/liberia/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "all holidays which occur on a Sunday are moved to the following Monday for observance",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "newYear" },
    {
      on: "02-11",
      name: { en: "Armed Forces Day", fr: "Journée des forces armées" },
      by: "armedForces",
    },
    {
      on: "WE>=03-08",
      name: { en: "Decoration Day", fr: "Journée des tombes (Decoration Day)" },
      by: "decoration",
    },
    {
      on: "03-15",
      name: { en: "J. J. Roberts’ Birthday", fr: "Anniversaire de J. J. Roberts" },
      by: "roberts",
    },
    {
      on: "FR>=04-08",
      name: { en: "National Fast and Prayer Day", fr: "Journée de jeûne et de prière" },
      by: "fast",
    },
    {
      on: "05-14",
      name: { en: "National Unification Day", fr: "Journée de l’unification nationale" },
      by: "unification",
    },
    {
      on: "07-26",
      name: { en: "Independence Day", fr: "Fête de l’Indépendance" },
      by: "independence",
    },
    { on: "08-24", name: { en: "National Flag Day", fr: "Journée du drapeau" }, by: "flag" },
    {
      on: "TH>=11-01",
      name: { en: "National Thanksgiving Day", fr: "Action de grâces" },
      by: "thanksgiving",
    },
    {
      on: "11-29",
      name: { en: "William Tubman’s Birthday", fr: "Anniversaire de William Tubman" },
      by: "tubman",
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "christmas" },
  ],
  weekends: [{ weekdays: [7], to: "monday", by: "sundays" }],
});
