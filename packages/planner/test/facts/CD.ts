import type { Fact } from "./fact.ts";

export const CD: readonly Fact[] = [
  ["2023-04-06", "off", "https://fr.allafrica.com/stories/202304050561.html"],
  [
    "2024-04-06",
    "off",
    "https://enquete.cd/2024/04/05/rdc-la-journee-du-06-avril-2024-declaree-chomee-et-payee-sur-lensemble-du-pays-communique/",
  ],
  [
    "2025-04-04",
    "off",
    "https://drc-news.com/2025/04/02/rdc-le-vendredi-4-avril-2025-declare-jour-chome-et-paye-sur-toute-letendue-du-territoire-national",
  ],
  ["2025-05-16", "off", "https://equilibre.cd/rdc-vendredi-16-mai-2025-declare-chome-et-paye/"],
  [
    "2021-04-06",
    "worked",
    "https://actualite.cd/2021/04/08/institutionnalisation-dune-journee-feriee-en-rdc-le-president-de-la-republique-statue",
  ],
  [
    "2020-01-24",
    "worked",
    "https://actualite.cd/2019/12/09/rdc-24-janvier-journee-historique-mais-pas-feriee-explications",
  ],
  [
    "2026-01-16",
    "off",
    "https://congoprofond.net/rdc-les-16-et-19-janvier-2026-declares-jours-feries-chomes-et-payes-sur-toute-letendue-du-pays",
  ],
];
