import type { Fact } from "./fact.ts";

export const TG: readonly Fact[] = [
  // No holiday since 2014, though libraries have it.
  ["2020-01-13", "worked", "http://news.alome.com/h/10104.html"],
  ["2021-05-03", "off", "https://gnadoemedia.com/togo-la-journee-du-3-mai-feriee"],
  [
    "2022-01-03",
    "off",
    "https://www.gakogoe.tg/togo-la-journee-de-lundi-03-janvier-declaree-feriee/",
  ],
  ["2025-05-02", "off", "https://africabeacon.news/author/admin/page/137"],
  ["2025-07-17", "off", "https://africabeacon.news/municipales-le-jeudi-17-juillet-ferie"],
  ["2026-01-02", "off", "https://lomegraph.tg/togo-jour-ferie-2-janvier-2026"],
];
