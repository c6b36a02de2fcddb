import type { Fact } from "./fact.ts";

export const SE: readonly Fact[] = [
  ["2021-01-06", "off", "https://tech-archive.net/sv/roda-dagar/"],
  ["2021-04-02", "off", "https://tech-archive.net/sv/roda-dagar/"],
  ["2021-05-13", "off", "https://tech-archive.net/sv/roda-dagar/"],
  ["2021-06-25", "off", "https://tech-archive.net/sv/roda-dagar/"],
  [
    "2025-04-18",
    "off",
    "https://socionomen.se/aktuellt/rekord-i-ledighet-under-2025-har-ar-alla-roda-dagar",
  ],
  [
    "2025-05-29",
    "off",
    "https://socionomen.se/aktuellt/rekord-i-ledighet-under-2025-har-ar-alla-roda-dagar",
  ],
  [
    "2025-06-06",
    "off",
    "https://socionomen.se/aktuellt/rekord-i-ledighet-under-2025-har-ar-alla-roda-dagar",
  ],
];
