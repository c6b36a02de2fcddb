import type { Fact } from "./fact.ts";

export const GM: readonly Fact[] = [
  ["2020-02-18", "off", "https://archive.statehouse.gm/independence-day-public-holiday-0"],
  [
    "2020-08-01",
    "off",
    "https://thepoint.gm/africa/gambia/headlines/barrow-announces-friday-and-saturday-as-eid-holidays",
  ],
  // Gamo was in the night after it.
  ["2021-10-18", "worked", "https://allafrica.com/stories/202110180722.html"],
  // Assumption was a Sunday.
  ["2021-08-16", "off", "https://allafrica.com/stories/202108160227.html"],
  [
    "2021-12-27",
    "off",
    "https://thepoint.gm/africa/gambia/national-news/christmas-and-new-year-public-holidays-declared",
  ],
  [
    "2022-01-03",
    "off",
    "https://thepoint.gm/africa/gambia/national-news/christmas-and-new-year-public-holidays-declared",
  ],
  [
    "2022-08-15",
    "off",
    "https://www.zawya.com/en/press-release/africa-press-releases/president-barrow-declares-assumption-day-as-public-holiday-hrthat38",
  ],
  ["2023-05-25", "off", "https://allafrica.com/stories/202305250296.html"],
  ["2024-04-11", "off", "https://allafrica.com/stories/202404090183.html"],
  ["2023-06-29", "off", "https://allafrica.com/stories/202306280294.html"],
];
