import { holidayLaw } from "./law.ts";

// Looked for the act: placng.org, laws.lawnigeria.com, interior.gov.ng, Official Gazette: the Public Holidays Act was not on
// the screen; its ten days are those that a judgment of the Court of Appeal lists. Boxing Day, the second days of both Eids
// and the Mondays after a weekend are not in that list: the Minister of Interior declares them each year.
export const NG = holidayLaw({
  sources: {
    act2004: {
      title: "Public Holidays Act, Cap. P40, Laws of the Federation of Nigeria 2004",
      class: "law",
      date: "2004-01-01",
      article: "section 1 and schedule",
      address:
        "https://lawyersarena.com/community/practice-procedure/public-holidays-act-which-days-are-deemed-as-public-holidays-under-the-act",
      seen: "report",
      readOn: "2026-11-29",
      quote: "the Act specifically itemizes ten such days to be so observed as public holidays",
      later: "29 May replaced by 12 June, Public Holidays (Amendment) Act 2019",
    },
    act2019: {
      title: "Public Holidays (Amendment) Act, 2019, signed 10 June 2019",
      class: "law",
      date: "2019-06-10",
      address: "https://www.thisdaylive.com/index.php/2019/06/10/buhari-signs-june-12-bill/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "now removes May 29 of every year as a public holiday",
      later: "nothing found",
    },
    boxingDay: {
      title: "Ministry of Interior, 22 December 2025",
      class: "practice",
      date: "2025-12-22",
      address: "https://www.tvcnews.tv/fg-declares-25-26th-december-january-1st-public-holidays/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "public holidays to mark Christmas, Boxing Day, and the New Year celebrations",
      later: "declared each year, so in 2015, 2021 and 2023",
    },
    // Eid al-Adha had two days as well: 28 and 29 June 2023, 6 and 9 June 2025.
    eids: {
      title: "Ministry of Interior, March 2026",
      class: "practice",
      date: "2026-03-17",
      address: "https://wazam.net/news/197060",
      seen: "report",
      readOn: "2026-11-29",
      quote: "FG declares two-day public holiday for Eid-el-Fitr celebrations",
      later: "declared each year",
    },
    // 1 October 2022 was a Saturday, 12 June 2022 a Sunday.
    mondays: {
      title: "Ministry of Interior, 2022",
      class: "practice",
      date: "2022-10-03",
      address: "https://thestar.ng/tag/public-holiday/page/2",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "declared Monday, October 3 as public holiday to mark the country’s 62nd Independence anniversary",
      later: "declared each time",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act2004" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "act2004" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act2004" },
    { on: "05-01", name: { en: "Workers’ Day", fr: "Fête du Travail" }, by: "act2004" },
    // Once every four years; nothing was looked up of it but that it is no holiday otherwise.
    {
      on: "2023-05-29 2027-05-29 2031-05-29 2035-05-29",
      name: { en: "Presidential Inauguration Day", fr: "Investiture du président" },
    },
    { on: "06-12", name: { en: "Democracy Day", fr: "Journée de la démocratie" }, by: "act2019" },
    {
      on: "10-01",
      name: { en: "National Day", fr: "Fête nationale de l’Indépendance" },
      by: "act2004",
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act2004" },
    { on: "12-26", name: { en: "Boxing Day", fr: "Lendemain de Noël" }, by: "boxingDay" },
    { on: "hijri 03-12", by: "act2004" },
    // The schedule has the day that the Minister declares; he declares two.
    { on: "hijri 10-01", length: 2, by: "eids" },
    { on: "hijri 12-10", length: 2, by: "eids" },
  ],
  weekends: [{ weekdays: [6, 7], to: "next-working-day", by: "mondays" }],
  announced: [
    [
      "eid-al-adha",
      "2021-07-20",
      "https://www.tvcnews.tv/sultan-of-sokoto-declares-tuesday-july-20-eid-el-kabir/",
    ],
    [
      "eid-al-adha",
      "2022-07-09",
      "https://www.legit.ng/nigeria/1477269-sultan-declares-thursday-dhul-hijjah-1-announces-date-2022-eid-el-kabir/",
    ],
    [
      "eid-al-adha",
      "2023-06-28",
      "https://www.vanguardngr.com/2023/06/eid-el-kabir-sultan-declares-june-28-as-10th-of-dhul-hijjah/",
    ],
    ["eid-al-fitr", "2024-04-10", "https://microsecondnews.com/index.php/tag/eid-el-fitr"],
    [
      "eid-al-adha",
      "2024-06-16",
      "https://www.premiumtimesng.com/news/top-news/701729-just-in-sultan-declares-sunday-eid-el-kabir-day.html",
    ],
    [
      "eid-al-adha",
      "2025-06-06",
      "https://www.htsyndication.com/premium-times/article/democracy-day%3A-nigerian-govt-declares-thursday-public-holiday/90742199",
    ],
    // As declared two days before, with the next day.
    ["eid-al-fitr", "2026-03-19", "https://rhythm937.com/tag/eid-ul-fitr"],
  ],
});
