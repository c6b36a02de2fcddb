import type { Fact } from "./fact.ts";

export const LR: readonly Fact[] = [
  // Independence Day was a Sunday.
  [
    "2020-07-27",
    "off",
    "https://www.liberianobserver.com/news/president-weah-issues-independence-day-proclamation/",
  ],
  ["2020-11-05", "off", "https://allafrica.com/stories/202011040244.html"],
  ["2020-11-30", "off", "https://allafrica.com/stories/202011270593.html"],
  [
    "2021-03-10",
    "off",
    "https://newsite.elbcradio.com/2021/03/09/prez-weah-declares-wednesday-march-10-national-decoration-day-as-national-holiday-to-be-observed-throughout-liberia/",
  ],
  [
    "2021-04-09",
    "off",
    "https://www.liberianobserver.com/news/pres-weah-declares-april-9-national-fast-and-prayer-day/",
  ],
  // Armed Forces Day was a Sunday.
  [
    "2024-02-12",
    "off",
    "https://reports231.com/2024/02/08/president-boakai-declares-sunday-february-11-armed-forces-day/",
  ],
  [
    "2024-03-13",
    "off",
    "https://www.newrepublicliberia.com/liberia-news-liberians-remember-their-love-ones/",
  ],
  [
    "2024-04-12",
    "off",
    "https://dailypost.ng/2024/04/12/liberian-president-bokai-declares-april-12-national-fast-and-prayer-day/",
  ],
  ["2025-05-14", "off", "https://mofa.gov.lr"],
  ["2025-11-29", "off", "https://allafrica.com/stories/202512010287.html"],
];
