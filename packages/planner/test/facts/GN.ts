import type { Fact } from "./fact.ts";

export const GN: readonly Fact[] = [
  ["2021-05-10", "off", "https://billetdujour.com/guinee-demain-lundi-10-mai-2021-declare-ferie/"],
  [
    "2023-04-10",
    "off",
    "https://guineevox.info/guinee-la-journee-du-lundi-10-avril-declaree-feriee-chomee-et-payee-copie/?amp=1",
  ],
  [
    "2023-09-27",
    "off",
    "https://kaloumpresse.com/2023/09/26/fonction-publique-la-journee-du-mercredi-declaree-feriee-chomee-et-payee/",
  ],
  [
    "2024-06-17",
    "off",
    "https://decotidien.com/actualite/tabaski-celebration-monday-june-17th-declared-official-holiday.html",
  ],
  [
    "2024-09-16",
    "worked",
    "https://www.guinee360.com/15/09/2024/guinee-le-lundi-16-septembre-nest-pas-ferie/",
  ],
  // Africa Day was a Sunday.
  [
    "2025-05-26",
    "worked",
    "https://www.africaguinee.com/non-le-26-mai-nest-pas-un-jour-ferie-en-guinee-voici-pourquoi/",
  ],
  [
    "2025-06-10",
    "off",
    "https://kibanyiguinee.info/2025/06/09/guinee-deux-jours-feries-de-trop-dans-un-pays-a-genoux",
  ],
  [
    "2025-11-11",
    "off",
    "https://ledjely.com/2025/11/08/demarrage-de-lexploitation-de-simandou-pas-de-travail-le-mardi-prochain/",
  ],
  ["2026-01-01", "off", "https://kytisa.com/?p=87332"],
];
