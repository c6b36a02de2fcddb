import type { Fact } from "./fact.ts";

export const NE: readonly Fact[] = [
  [
    "2023-09-27",
    "off",
    "https://information.tv5monde.com/afrique/video/niger-la-fete-du-maouloud-bat-son-plein-2669193",
  ],
  ["2024-04-01", "off", "https://www.fedee.com/kb/countries/niger/leave-niger/"],
  ["2024-04-24", "off", "https://www.fedee.com/kb/countries/niger/leave-niger/"],
  ["2024-06-17", "off", "https://www.fedee.com/kb/countries/niger/leave-niger/"],
  ["2024-07-26", "off", "https://libreinfo.net/26-juillet-fete-legale"],
];
