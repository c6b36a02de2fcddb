import type { Fact } from "./fact.ts";

export const LY: readonly Fact[] = [
  ["2020-02-17", "off", "https://palsawa.com/post/246377/هل-غدا-17-فبراير-عطلة-رسمية-في-ليبيا"],
  ["2020-08-20", "off", "https://w.almustaqbal.ly/?p=12073"],
  [
    "2020-10-29",
    "off",
    "https://alnnas.ly/%D9%84%D9%8A%D8%A8%D9%8A%D8%A7-%D8%AA%D8%B9%D9%84%D9%86-%D8%A7%D9%84%D8%AE%D9%85%D9%8A%D8%B3-%D8%B9%D8%B7%D9%84%D8%A9-%D8%B1%D8%B3%D9%85%D9%8A%D8%A9-%D8%A8%D9%85%D9%86%D8%A7%D8%B3%D8%A8%D8%A9-%D8%B0/",
  ],
  [
    "2022-02-17",
    "off",
    "https://lawsociety.ly/legislation/%d9%82%d8%b1%d8%a7%d8%b1-%d8%b1%d9%82%d9%85-89-%d9%84%d8%b3%d9%86%d8%a9-2022-%d9%85-%d8%a8%d8%b4%d8%a3%d9%86-%d8%aa%d8%ad%d8%af%d9%8a%d8%af-%d9%8a%d9%88%d9%85-%d8%b9%d8%b7%d9%84%d8%a9-%d8%b1%d8%b3",
  ],
  [
    "2022-07-30",
    "off",
    "https://lawsociety.ly/legislation/%d9%82%d8%b1%d8%a7%d8%b1-%d8%b1%d9%82%d9%85-333-%d9%84%d8%b3%d9%86%d8%a9-2022-%d9%85-%d8%a8%d8%b4%d8%a3%d9%86-%d8%b9%d8%b7%d9%84%d8%a9-%d8%b9%d9%8a%d8%af-%d8%b1%d8%a3%d8%b3-%d8%a7%d9%84%d8%b3%d9%86",
  ],
  ["2023-06-27", "off", "https://lywitness.com/?p=60310"],
  ["2023-06-28", "off", "https://lywitness.com/?p=60310"],
  ["2023-06-30", "off", "https://lywitness.com/?p=60310"],
  ["2024-07-07", "off", "https://dmpmedia.ly/2024/07/06/17438"],
  ["2024-09-11", "worked", "https://ammanalyoum.com/libya-news/2442693.html"],
  [
    "2025-09-16",
    "off",
    "https://www.eanlibya.com/%D8%A7%D9%84%D8%AB%D9%84%D8%A7%D8%AB%D8%A7%D8%A1-%D8%B9%D8%B7%D9%84%D8%A9-%D8%B1%D8%B3%D9%85%D9%8A%D8%A9-%D8%A5%D8%AD%D9%8A%D8%A7%D8%A1%D9%8B-%D9%84%D8%B0%D9%83%D8%B1%D9%89-%D8%A7%D8%B3%D8%AA%D8%B4/",
  ],
  [
    "2025-10-23",
    "off",
    "https://saudia.masrmix.com/299749/%d8%a7%d9%84%d8%ad%d9%83%d9%88%d9%85%d8%a9-%d8%aa%d8%b9%d9%84%d9%86-%d8%b9%d8%b7%d9%84%d8%a9-%d8%b1%d8%b3%d9%85%d9%8a%d8%a9-%d9%84%d9%8a%d9%88%d9%85-%d8%a7%d9%84%d8%ae%d9%85%d9%8a%d8%b3-%d8%a7%d9%84",
  ],
  ["2026-02-17", "off", "https://www.eanlibya.com/?p=681723"],
];
