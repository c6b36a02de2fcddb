import type { Fact } from "./fact.ts";

export const LU: readonly Fact[] = [
  [
    "2023-08-15",
    "off",
    "https://lesfrontaliers.lu/emploi/quels-jours-sont-qualifies-de-jours-feries-legaux-au-luxembourg",
  ],
];
