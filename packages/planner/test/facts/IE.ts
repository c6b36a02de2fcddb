import type { Fact } from "./fact.ts";

export const IE: readonly Fact[] = [
  ["2023-02-06", "off", "https://www.csna.ie/extra-public-holiday/"],
  ["2022-03-18", "off", "http://www.wikipedia.org/wiki/User:Jnestorius/Public_holidays_in_Ireland"],
];
