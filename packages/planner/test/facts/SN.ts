import type { Fact } from "./fact.ts";

export const SN: readonly Fact[] = [
  // Tamkharit was a Sunday, and a year later Assumption.
  [
    "2020-08-31",
    "worked",
    "https://sanslimitesn.com/dimanche-lundi-fetes-legales-et-jours-feries-tout-ce-quil-faut-savoir",
  ],
  ["2021-08-16", "worked", "https://enqueteplus.com/node/69419"],
  [
    "2021-09-27",
    "off",
    "https://www.ndarinfo.com/Fetes-legales-Le-lendemain-du-Magal-declare-jour-ferie_a32430.html",
  ],
  [
    "2022-07-11",
    "off",
    "https://www.dakarposte.com/Lendemain-de-Tabaski-Le-lundi-11-juillet-declare-ferie-_a61740.html",
  ],
  [
    "2022-12-26",
    "off",
    "https://www.seneweb.com/news/Societe/26-decembre-jour-ferie-chome-et-paye_n_396890.html",
  ],
  ["2023-06-29", "off", "https://www.rewmi.com/la-conacoc-annonce-la-tabaski-2023-le-29-juin/"],
  [
    "2023-06-30",
    "off",
    "https://www.dakaractu.com/Fete-de-Tabaski-2023-Ce-vendredi-30-juin-2023-declare-jour-pont-et-ferie-decret_a235048.html",
  ],
  ["2025-06-07", "off", "https://www.enqueteplus.com/content/tabaski-7"],
];
