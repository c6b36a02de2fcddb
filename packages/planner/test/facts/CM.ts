import type { Fact } from "./fact.ts";

export const CM: readonly Fact[] = [
  [
    "2021-07-20",
    "off",
    "https://cameroon-tribune.cm/article.html/41258/en.html/fete-du-mouton-un-long-week-end-en-perspective",
  ],
  ["2023-05-18", "off", "https://www.journalducameroun.com/tag/feries/"],
  ["2023-05-20", "off", "https://www.journalducameroun.com/tag/feries/"],
  [
    "2023-08-14",
    "off",
    "https://voixdesjeunes.com/actualite/cameroun-paul-biya-decrete-la-journee-du-14-aout-2023-feriee",
  ],
  [
    "2025-02-11",
    "off",
    "https://fr.journalducameroun.com/cameroun-un-ferie-le-lundi-10-fevrier-pourrait-prolonger-ce-week-end/",
  ],
];
