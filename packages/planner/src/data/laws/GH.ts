import { holidayLaw } from "./law.ts";

// Looked for the acts: Public Holidays and Commemorative Days Act, 2001 (Act 601) and its amendments of 2019 (Act 986) and
// 2025 (Act 1142): mint.gov.gh, parliament.gh, laws.africa, ghalii.org; their texts were not on the screen, the lists are
// those of the ministry's statement of 2019 and of the press of 2025.
export const GH = holidayLaw({
  sources: {
    act2019: {
      title: "Public Holidays (Amendment) Act, 2019 (Act 986)",
      class: "law",
      date: "2019-04-16",
      address:
        "https://www.graphic.com.gh/news/politics/ghana-news-july-1-no-longer-a-public-holiday.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Farmers day - 1st Friday in December",
      later:
        "amended by the Public Holidays and Commemorative Days (Amendment) Act, 2025 (Act 1142)",
    },
    act2025: {
      title:
        "Public Holidays and Commemorative Days (Amendment) Act, 2025 (Act 1142), passed 25 June 2025",
      class: "law",
      date: "2025-06-25",
      address:
        "https://myghanadaily.com/ghana-shifts-midweek-public-holidays-to-fridays-under-new-parliamentary-bill/?amp=1",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "all public holidays that fall on Tuesdays, Wednesdays, or Thursdays will be observed on the following Fridays",
      later:
        "nothing found; Christmas and New Year’s Day of 2025 and 2026 were kept on their Thursdays",
    },
    // An Executive Instrument each time: none was found wanting from 2019 to 2026.
    section2: {
      title: "Public Holidays and Commemorative Days Act, 2001 (Act 601)",
      class: "law",
      date: "2001-01-01",
      article: "section 2",
      address:
        "https://www.graphic.com.gh/news/general-news/december-27-28-declared-additional-public-holidays.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "fall on a Saturday and a Sunday respectively",
      later: "amended by the Act of 2025, which has Mondays for weekends as well",
    },
    order2026: {
      title: "Declaration of Friday, 9th January 2026 as a public holiday",
      class: "order",
      date: "2026-01-02",
      address: "https://www.mint.gov.gh/declaration-of-friday-9th-january2026-as-a-public-holiday/",
      seen: "government",
      readOn: "2026-11-29",
      quote:
        "declared Friday, 9th January 2026, as a Public Holiday and should be observed as such",
      later: "for this day alone",
    },
    // Others celebrated the day before; nothing was found that the ministry changed its day.
    fitr2024: {
      title: "Statement of the Ministry of the Interior, 3 April 2024",
      class: "order",
      date: "2024-04-03",
      address:
        "https://citinewsroom.com/2024/04/interior-minister-declares-april-11-as-holiday-for-eid-ul-fitr/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "declared Thursday, April 11, 2024, as a public holiday to commemorate Eid-ul-Fitr",
      later: "for this day alone",
    },
    fitr2025: {
      title: "Statement of the Ministry of the Interior, March 2025",
      class: "order",
      date: "2025-03-22",
      address:
        "https://www.pulse.com.gh/articles/news/government-declares-march-31-and-april-1-holidays-to-mark-eid-ul-fitr-2025032218472052375",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "declared Monday, 31st March 2025 and Tuesday, 1st April 2025 as additional Public Holidays",
      later: "for these days alone",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act2019" },
    {
      on: "01-07",
      except: [2026],
      name: { en: "Constitution Day", fr: "Jour de la Constitution" },
      by: "act2019",
    },
    {
      on: "2026-01-09",
      name: { en: "Constitution Day", fr: "Jour de la Constitution" },
      by: "order2026",
    },
    { on: "03-06", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "act2019" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "act2019" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act2019" },
    { on: "05-01", name: { en: "Workers’ Day", fr: "Fête du Travail" }, by: "act2019" },
    {
      on: "07-01",
      since: 2025,
      name: { en: "Republic Day", fr: "Fête de la République" },
      by: "act2025",
    },
    {
      on: "08-04",
      until: 2024,
      name: { en: "Founders’ Day", fr: "Journée des fondateurs" },
      by: "act2019",
      endedBy: "act2025",
    },
    {
      on: "09-21",
      until: 2024,
      name: { en: "Kwame Nkrumah Memorial Day", fr: "Journée commémorative de Kwame Nkrumah" },
      by: "act2019",
      endedBy: "act2025",
    },
    {
      on: "09-21",
      since: 2025,
      name: { en: "Founder’s Day", fr: "Journée du fondateur" },
      by: "act2025",
    },
    // Celebrated in November in 2020 and 2024, with no holiday then.
    {
      on: "FR>=12-01",
      name: { en: "Farmers’ Day", fr: "Journée des agriculteurs" },
      by: "act2019",
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act2019" },
    { on: "12-26", name: { en: "Boxing Day", fr: "Lendemain de Noël" }, by: "act2019" },
    { on: "hijri 10-01", except: [2024, 2025], by: "act2019" },
    { on: "2024-04-11", name: { en: "Eid al-Fitr", fr: "Aïd el-Fitr" }, by: "fitr2024" },
    { on: "2025-03-31 2025-04-01", name: { en: "Eid al-Fitr", fr: "Aïd el-Fitr" }, by: "fitr2025" },
    {
      on: "hijri 10-02",
      since: 2026,
      name: { en: "Shaqq Day, after Eid al-Fitr", fr: "Lendemain de l’Aïd el-Fitr (Shaqq Day)" },
      by: "act2025",
    },
    { on: "hijri 12-10", by: "act2019" },
  ],
  weekends: [
    { weekdays: [6, 7], to: "next-working-day", by: "section2" },
    // The President may put them on the Friday, or the Monday, by an instrument.
    {
      weekdays: [2, 3, 4],
      to: "friday",
      moves: true,
      isOrdered: true,
      since: 2026,
      only: ["01-07", "03-06", "05-01", "07-01", "09-21"],
      by: "act2025",
    },
  ],
  announced: [
    [
      "eid-al-fitr",
      "2022-05-03",
      "https://citinewsroom.com/2022/04/may-2nd-3rd-declared-pubic-holidays/",
    ],
    [
      "eid-al-adha",
      "2022-07-09",
      "https://citinewsroom.com/2022/07/july-11-declared-public-holiday-to-mark-eid-ul-adha/",
    ],
    [
      "eid-al-fitr",
      "2023-04-22",
      "https://riverside.edu.gh/post/public-holiday-on-monday-24th-april-2023-for-eid-ul-fitr",
    ],
    [
      "eid-al-adha",
      "2023-06-28",
      "https://mobile.ghanaweb.com/GhanaHomePage/NewsArchive/Government-declares-Wednesday-June-28-holiday-1790195",
    ],
    ["eid-al-fitr", "2026-03-20", "https://palestinenews.appsfornexus.com/?p=213327"],
  ],
});
