import type { Fact } from "./fact.ts";

export const RO: readonly Fact[] = [
  [
    "2025-01-06",
    "off",
    "https://jurnalul.info/oficial-6-si-7-ianuarie-zile-libere-nelucratoare-iohannis-a-semnat-decretul-de-promulgare/",
  ],
  [
    "2025-01-07",
    "off",
    "https://jurnalul.info/oficial-6-si-7-ianuarie-zile-libere-nelucratoare-iohannis-a-semnat-decretul-de-promulgare/",
  ],
];
