import type { Fact } from "./fact.ts";

export const DZ: readonly Fact[] = [
  ["2024-01-12", "off", "https://reveildalgerie.dz/FR/la-journee-du-yennayer-chomee-et-payee"],
  [
    "2025-05-01",
    "off",
    "https://www.algerie360.com/fonction-publique-le-jeudi-prochain-declare-chome-et-paye/",
  ],
  [
    "2025-03-31",
    "off",
    "https://www.algerie360.com/fonction-publique-le-jeudi-prochain-declare-chome-et-paye/",
  ],
  [
    "2025-04-01",
    "off",
    "https://www.algerie360.com/fonction-publique-le-jeudi-prochain-declare-chome-et-paye/",
  ],
  [
    "2025-04-02",
    "off",
    "https://www.algerie360.com/fonction-publique-le-jeudi-prochain-declare-chome-et-paye/",
  ],
  [
    "2026-01-01",
    "off",
    "https://dnalgerie.com/algerie-la-fonction-publique-fait-lannonce-tant-attendue",
  ],
];
