import type { Fact } from "./fact.ts";

export const TD: readonly Fact[] = [
  ["2021-12-01", "off", "https://www.journaldutchad.com/tag/journee-de-la-liberte-et-de-la-democratie/"],
  ["2021-12-02", "worked", "https://www.journaldutchad.com/tag/journee-de-la-liberte-et-de-la-democratie/"],
  [
    "2023-09-27",
    "off",
    "https://www.alwihdainfo.com/Fete-de-Maouloud-Journee-feriee-le-27-septembre-2023-au-Tchad_a126672.html",
  ],
  [
    "2023-09-28",
    "worked",
    "https://www.alwihdainfo.com/Fete-de-Maouloud-Journee-feriee-le-27-septembre-2023-au-Tchad_a126672.html",
  ],
  ["2023-11-28", "off", "https://lepaystchad.com/32941"],
  ["2024-12-02", "off", "https://loeildusahara.com/?p=21233"],
  [
    "2025-04-21",
    "off",
    "https://www.alwihdainfo.com/Tchad-Ferie-le-21-avril-2025-pour-la-Fete-de-Paques_a140321.html",
  ],
  [
    "2025-03-31",
    "worked",
    "https://alwihdainfo.com/Journee-feriee-annoncee-pour-l-Aid-El-Fitr-le-30-mars-2025-au-Tchad_a139869.html",
  ],
  [
    "2025-11-28",
    "off",
    "https://journaldutchad.com/tchad-les-journees-du-vendredi-28-novembre-et-lundi-1%E1%B5%89%CA%B3-decembre-2025-declarees-feriees/",
  ],
  [
    "2025-12-01",
    "off",
    "https://journaldutchad.com/tchad-les-journees-du-vendredi-28-novembre-et-lundi-1%E1%B5%89%CA%B3-decembre-2025-declarees-feriees/",
  ],
  [
    "2025-12-02",
    "worked",
    "https://journaldutchad.com/tchad-les-journees-du-vendredi-28-novembre-et-lundi-1%E1%B5%89%CA%B3-decembre-2025-declarees-feriees/",
  ],
  [
    "2025-11-03",
    "worked",
    "https://www.alwihdainfo.com/Tchad-Jour-ferie-pour-la-Toussaint-2025_a145533.html",
  ],
  ["2023-03-08", "off", "https://www.dfae.admin.ch/countries/chad/fr/home/actualite/jours-feries.html"],
  ["2023-08-11", "off", "https://www.dfae.admin.ch/countries/chad/fr/home/actualite/jours-feries.html"],
];
