import type { Fact } from "./fact.ts";

export const SL: readonly Fact[] = [
  [
    "2022-02-18",
    "off",
    "https://sierraloaded.sl/news/government-sierra-leone-declares-public-holiday-2022-armed-forces-day/",
  ],
  [
    "2023-06-12",
    "worked",
    "https://sierraloaded.sl/news/minister-education-clarifies-monday-june-12th-not-public-holiday/",
  ],
  // The feasts were Sundays.
  [
    "2024-06-17",
    "off",
    "https://sierraloaded.sl/news/government-declares-public-holiday-eid-ul-adha/",
  ],
  [
    "2024-09-16",
    "off",
    "https://sierranews-sl.blogspot.com/2024/09/government-of-sierra-leone-declares.html",
  ],
];
