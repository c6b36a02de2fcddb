import type { Fact } from "./fact.ts";

export const AT: readonly Fact[] = [
  [
    "2023-01-06",
    "off",
    "https://www.arbeitsinspektion.gv.at/Arbeitszeit-_Arbeitsruhe/Arbeitsruhe/Feiertagsruhe.html",
  ],
  [
    "2023-10-26",
    "off",
    "https://www.arbeitsinspektion.gv.at/Arbeitszeit-_Arbeitsruhe/Arbeitsruhe/Feiertagsruhe.html",
  ],
];
