import type { Fact } from "./fact.ts";

export const TN: readonly Fact[] = [
  ["2021-12-17", "off", "https://www.businessnews.com.tn/article,520,114476,3"],
  ["2020-12-17", "worked", "https://www.businessnews.com.tn/article,520,104366,1"],
];
