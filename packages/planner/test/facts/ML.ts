import type { Fact } from "./fact.ts";

export const ML: readonly Fact[] = [
  ["2022-09-23", "off", "http://news.abamako.com/h/275250.html"],
  [
    "2022-10-14",
    "half",
    "https://lepays.ml/fete-de-maouloud-samedi-chome-demi-journee-pour-les-services-du-vendredi/",
  ],
  [
    "2022-10-15",
    "off",
    "https://lepays.ml/fete-de-maouloud-samedi-chome-demi-journee-pour-les-services-du-vendredi/",
  ],
  [
    "2025-01-14",
    "worked",
    "https://bamada.net/la-journee-nationale-de-la-souverainete-retrouvee-nest-pas-chomee",
  ],
  [
    "2025-09-11",
    "off",
    "https://maliactu.net/maouloud-2025-deux-jours-de-conges-officiels-annonces-au-mali/amp",
  ],
  [
    "2025-09-12",
    "off",
    "https://maliactu.net/maouloud-2025-deux-jours-de-conges-officiels-annonces-au-mali/amp",
  ],
];
