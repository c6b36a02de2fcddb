import type { Fact } from "./fact.ts";

export const BJ: readonly Fact[] = [
  [
    "2022-07-09",
    "off",
    "https://beninwebtv.com/benin-la-journee-du-samedi-9-juillet-declaree-feriee-chomee-et-payee/",
  ],
  ["2023-05-01", "off", "https://www.24haubenin.info/?Le-lundi-1er-mai-declare-journee-feriee"],
  [
    "2024-04-01",
    "off",
    "https://africaho.bj/article/fete-de-paques-2024-au-benin-le-lundi-1er-avril-declare-journee-feriee-chomee-et-payee",
  ],
  ["2024-08-15", "off", "https://www.24haubenin.info/?Le-jeudi-15-aout-ferie-au-Benin"],
  [
    "2025-01-09",
    "off",
    "https://leradar.info/2025/01/06/fete-des-religions-traditionnelles-au-benin-les-9-et-10-janvier-declares-feries-chomes-et-payes",
  ],
  [
    "2025-06-06",
    "off",
    "https://lemeilleurquotidien.bj/fetes-religieuses-au-benin-les-vendredi-6-et-lundi-9-juin-declares-feries-chomes-et-payes",
  ],
  [
    "2025-06-09",
    "off",
    "https://lemeilleurquotidien.bj/fetes-religieuses-au-benin-les-vendredi-6-et-lundi-9-juin-declares-feries-chomes-et-payes",
  ],
  [
    "2025-09-04",
    "off",
    "https://beninwebtv.bj/benin-le-jeudi-4-septembre-2025-declare-chome-et-ferie/",
  ],
  [
    "2026-01-08",
    "off",
    "https://lepotentiel.bj/2026/01/02/fete-annuelle-des-religions-traditionnelles-au-benin-les-journees-du-8-et-9-janvier-2026-officiellement-feriees-et-chomees",
  ],
  [
    "2026-01-09",
    "off",
    "https://lepotentiel.bj/2026/01/02/fete-annuelle-des-religions-traditionnelles-au-benin-les-journees-du-8-et-9-janvier-2026-officiellement-feriees-et-chomees",
  ],
];
