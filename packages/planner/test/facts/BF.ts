import type { Fact } from "./fact.ts";

export const BF: readonly Fact[] = [
  [
    "2024-05-15",
    "off",
    "https://matinlibre.bf/les-pratiques-coutumieres-et-traditionnelles-desormais-celebrees-le-15-mai-au-burkina-faso/",
  ],
  [
    "2024-06-17",
    "off",
    "https://teledakar.net/2024/06/11/tabaski-2024-la-journee-du-lundi-17-juin-2024-declaree-chomee-et-payee-dans-ce-pays-africain",
  ],
  ["2024-09-16", "off", "https://journaldufaso.com/?p=57218"],
  [
    "2025-10-31",
    "off",
    "https://netafrique.net/burkina-faso-la-journee-du-vendredi-31-octobre-2025-declaree-chomee-et-payee",
  ],
  // International Women’s Day was a Sunday.
  ["2026-03-09", "worked", "https://www.kaweru.com/?p=46043"],
  [
    "2026-04-06",
    "worked",
    "https://www.ouestaf.com/burkina-faso-le-gouvernement-reforme-le-regime-des-jours-feries",
  ],
  [
    "2026-05-15",
    "off",
    "https://afrikahabari.com/burkina-faso-les-jours-chomes-et-payes-reduits-de-15-a-11",
  ],
  [
    "2026-08-05",
    "worked",
    "https://www.ouestinfo.bf/burkina-faso-lalt-acte-la-reduction-des-jours-chomes-et-payes-de-15-a-11",
  ],
];
