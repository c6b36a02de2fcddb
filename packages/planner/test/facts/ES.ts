import type { Fact } from "./fact.ts";

export const ES: readonly Fact[] = [
  [
    "2026-01-06",
    "off",
    "https://www.europapress.es/videos/video-boe-publica-calendario-laboral-2026-festivos-comunes-toda-espana-20251028122629.html",
  ],
  [
    "2026-04-03",
    "off",
    "https://www.europapress.es/videos/video-boe-publica-calendario-laboral-2026-festivos-comunes-toda-espana-20251028122629.html",
  ],
  [
    "2026-05-01",
    "off",
    "https://www.europapress.es/videos/video-boe-publica-calendario-laboral-2026-festivos-comunes-toda-espana-20251028122629.html",
  ],
  [
    "2026-10-12",
    "off",
    "https://www.europapress.es/videos/video-boe-publica-calendario-laboral-2026-festivos-comunes-toda-espana-20251028122629.html",
  ],
  [
    "2026-12-08",
    "off",
    "https://www.europapress.es/videos/video-boe-publica-calendario-laboral-2026-festivos-comunes-toda-espana-20251028122629.html",
  ],
];
