import type { Fact } from "./fact.ts";

export const HU: readonly Fact[] = [
  [
    "2026-01-02",
    "off",
    "https://www.penzcentrum.hu/karrier/20250501/itt-a-kormany-hivatalos-rendelete-tenyleg-nem-kell-dolgozni-december-24-en-rengeteg-magyar-melos-orulhet-1178236/amp",
  ],
  [
    "2026-08-21",
    "off",
    "https://www.penzcentrum.hu/karrier/20250501/itt-a-kormany-hivatalos-rendelete-tenyleg-nem-kell-dolgozni-december-24-en-rengeteg-magyar-melos-orulhet-1178236/amp",
  ],
  ["2026-12-24", "off", "https://modszertan.maltai.hu/?p=27851"],
];
