import type { Fact } from "./fact.ts";

export const GH: readonly Fact[] = [
  ["2020-11-06", "worked", "https://www.adomonline.com/friday-november-6-not-a-public-holiday/"],
  ["2020-12-28", "off", "https://www.adomonline.com/28th-december-declared-public-holiday/"],
  [
    "2021-05-03",
    "off",
    "https://www.pulse.com.gh/news/local/monday-may-3-declared-public-holiday/ql1t48r",
  ],
  [
    "2021-12-28",
    "off",
    "https://citinewsroom.com/2021/12/government-declares-december-27th-28th-as-public-holidays/",
  ],
  [
    "2022-05-02",
    "off",
    "https://yen.com.gh/ghana/206396-public-holiday-may-2-may-3-declared-statutory-holidays-by-internal-ministry/",
  ],
  ["2022-12-27", "off", "https://ghanaguardian.com/govt-declares-december-27-public-holiday"],
  [
    "2023-01-09",
    "off",
    "https://www.modernghana.com/news/1204461/president-akufo-addo-signs-off-january-9-as-a-publ.html",
  ],
  [
    "2023-04-24",
    "off",
    "https://www.primenewsghana.com/general-news/monday-april-24-declared-public-holiday.html",
  ],
  [
    "2023-08-04",
    "off",
    "https://mint.gov.gh/declaration-of-friday-4th-august-2023-as-a-statutory-public-holiday",
  ],
  ["2024-01-08", "off", "https://www.adomonline.com/govt-declares-january-8-as-public-holiday/"],
  [
    "2024-04-11",
    "off",
    "https://www.graphic.com.gh/news/general-news/eid-ul-fitr-thursday-april-11-2024-declared-public-holiday.html",
  ],
  [
    "2024-11-08",
    "worked",
    "https://yen.com.gh/ghana/270487-farmers-day-holiday-interior-minister-november-8-a-holiday-celebration",
  ],
  ["2025-08-04", "worked", "https://thethundergh.com/tag/holiday"],
  [
    "2025-09-22",
    "off",
    "https://ghanaiantimes.com.gh/monday-september-22-declared-public-holiday-for-founders-day/",
  ],
  [
    "2025-12-25",
    "off",
    "https://ghanaguardian.com/govt-declares-christmas-boxing-day-and-new-year-public-holidays",
  ],
  [
    "2026-01-01",
    "off",
    "https://www.happyghana.com/dec-25-dec-26-and-jan-1-declared-statutory-public-holidays",
  ],
  ["2026-01-07", "worked", "https://ghanaeducation.org/january-9th-declared-a-public-holiday"],
  [
    "2026-01-09",
    "off",
    "https://publicholidaynews.com/20260103-ghana-moves-constitution-day-holiday-to-friday/amp",
  ],
  ["2026-03-23", "off", "https://palestinenews.appsfornexus.com/?p=213327"],
];
