import type { Fact } from "./fact.ts";

export const CF: readonly Fact[] = [
  [
    "2026-01-05",
    "worked",
    "https://lengosongo.cf/2026/01/07/le-ministere-du-travail-et-de-lemploi-dement-les-rumeurs-dun-jour-ferie-en-rca",
  ],
];
