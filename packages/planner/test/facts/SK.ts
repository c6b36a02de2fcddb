import type { Fact } from "./fact.ts";

export const SK: readonly Fact[] = [
  [
    "2025-11-17",
    "worked",
    "https://dennikn.news/vlaky-budu-17-novembra-premavat-ako-v-ine-pracovne-dni",
  ],
  [
    "2025-09-01",
    "worked",
    "https://news.refresher.sk/187709-Blizi-sa-sviatok-1-septembra-Pre-Slovakov-to-uz-neznamena-den-volna-v-praci",
  ],
  [
    "2026-05-08",
    "worked",
    "https://news.refresher.sk/196259-TABULKA-Zmena-sviatkov-v-roku-2026-Kedy-budu-zatvorene-obchody-a-kedy-nepojdem-do-prace",
  ],
  [
    "2026-09-15",
    "worked",
    "https://news.refresher.sk/196259-TABULKA-Zmena-sviatkov-v-roku-2026-Kedy-budu-zatvorene-obchody-a-kedy-nepojdem-do-prace",
  ],
];
