import type { Fact } from "./fact.ts";

export const SI: readonly Fact[] = [
  [
    "2026-01-02",
    "off",
    "https://n1info.si/novice/slovenija/slovenija-ena-redkih-drzav-ki-prihod-novega-leta-praznuje-tudi-2-januarja/komentarji",
  ],
  ["2022-02-08", "off", "https://www.slovenskenovice.si/nedeljske-novice/v-letu-2022-osem-dela-prostih-dni/"],
  ["2022-04-27", "off", "https://www.slovenskenovice.si/nedeljske-novice/v-letu-2022-osem-dela-prostih-dni/"],
  ["2022-05-02", "off", "https://www.slovenskenovice.si/nedeljske-novice/v-letu-2022-osem-dela-prostih-dni/"],
  ["2022-08-15", "off", "https://www.slovenskenovice.si/nedeljske-novice/v-letu-2022-osem-dela-prostih-dni/"],
  ["2022-10-31", "off", "https://www.slovenskenovice.si/nedeljske-novice/v-letu-2022-osem-dela-prostih-dni/"],
  ["2022-12-26", "off", "https://www.slovenskenovice.si/nedeljske-novice/v-letu-2022-osem-dela-prostih-dni/"],
];
