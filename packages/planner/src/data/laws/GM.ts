import { holidayLaw } from "./law.ts";

// Looked for an act: op.gov.gm, statehouse.gm, thepoint.gm, allafrica.com, security-legislation.gm. None was found: the
// President declares each holiday under section 76 of the Constitution. 22 July, which libraries have, is not in the list
// and is said to be none since 2017; Islamic New Year is in the list, but only Ashura was found declared.
export const GM = holidayLaw({
  sources: {
    // A page without a date.
    list: {
      title: "Public holidays, Gambia (dgbl.gm)",
      class: "practice",
      date: "2026-11-29",
      address:
        "http://dgbl.gm/pr/subpage.php/lang=en/noback=1/pagetype=/pagecode=Subpage_subpageInfo6Feestdagen",
      seen: "report",
      readOn: "2026-11-29",
      quote: "End of Ramadan (usually 2 days)",
      later: "each day is declared each year",
    },
    august2021: {
      title: "State House, 12 August 2021, under section 76 (1) of the Constitution",
      class: "practice",
      date: "2021-08-12",
      address: "https://allafrica.com/stories/202108160227.html",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "declare Monday, 16th August and Thursday, 19th August 2021 as Public Holidays throughout The Gambia",
      later: "each day is declared each year",
    },
    gamo2021: {
      title: "State House, 16 October 2021",
      class: "practice",
      date: "2021-10-16",
      address: "https://allafrica.com/stories/202110180722.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "which will take place on the night of the 18th of October 2021",
      later: "each day is declared each year",
    },
    december2021: {
      title: "State House, 22 December 2021, under section 76 of the Constitution",
      class: "practice",
      date: "2021-12-22",
      address: "https://allafrica.com/stories/202112240250.html",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "declare Monday December 27th, 2021 and Monday January 3rd, 2022, as public holidays throughout The Gambia",
      later: "each day is declared each year",
    },
    advisory2021: {
      title: "State House advisory, July 2021 (standardisation of national public holidays)",
      class: "practice",
      date: "2021-07-20",
      address:
        "https://fatunetwork.net/president-barrow-tinkers-with-public-holiday-by-now-making-it-two-days-cancelling-his-initial-one-day-declaration/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "whenever a public holiday falls on a Saturday or Sunday, the following Monday will be declared a public holiday",
      later: "applied in August and December 2021, April 2024",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "list" },
    { on: "02-18", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "list" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "list" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "list" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "list" },
    { on: "05-25", name: { en: "Africa Day", fr: "Journée de l’Afrique" }, by: "list" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "august2021" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "list" },
    { on: "12-26", name: { en: "Boxing Day", fr: "Lendemain de Noël" }, by: "list" },
    { on: "hijri 01-10", by: "august2021" },
    // The day after the night of Gamo.
    { on: "hijri 03-12", by: "gamo2021" },
    // Libraries have it; it was not found declared.
    { on: "hijri 09-27" },
    // Two days each, as they mostly were before the advisory.
    { on: "hijri 10-01", length: 2, by: "advisory2021" },
    { on: "hijri 12-10", length: 2, by: "advisory2021" },
  ],
  weekends: [
    { weekdays: [7], to: "monday", by: "advisory2021" },
    // A library says that since 2025 a holiday on a Saturday stays on it.
    { weekdays: [6], to: "monday", isOrdered: true, by: "december2021" },
  ],
  announced: [
    ["ashura", "2019-09-09", "https://archive.statehouse.gm/public-holiday-announcement-4"],
    [
      "eid-al-adha",
      "2020-07-31",
      "https://thepoint.gm/africa/gambia/headlines/barrow-announces-friday-and-saturday-as-eid-holidays",
    ],
    [
      "eid-al-adha",
      "2021-07-20",
      "https://publicholidaynews.com/20210717-the-gambia-declares-tuesday-as-public-holiday-for-eidhul-adha/amp",
    ],
    ["ashura", "2021-08-19", "https://allafrica.com/stories/202108160227.html"],
    ["mawlid", "2021-10-19", "https://allafrica.com/stories/202110180722.html"],
    ["eid-al-adha", "2023-06-28", "https://allafrica.com/stories/202306280294.html"],
    ["eid-al-fitr", "2024-04-10", "https://allafrica.com/stories/202404090183.html"],
  ],
});
