import type { Fact } from "./fact.ts";

export const SI: readonly Fact[] = [
  [
    "2026-01-02",
    "off",
    "https://n1info.si/novice/slovenija/slovenija-ena-redkih-drzav-ki-prihod-novega-leta-praznuje-tudi-2-januarja/komentarji",
  ],
];
