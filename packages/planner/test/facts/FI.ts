import type { Fact } from "./fact.ts";

export const FI: readonly Fact[] = [
  ["2022-12-06", "off", "https://yle.fi/uutiset/3-12562785?origin=rss"],
];
