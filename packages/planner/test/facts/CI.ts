import type { Fact } from "./fact.ts";

export const CI: readonly Fact[] = [
  ["2020-05-23", "off", "https://linfoexpress.com/cote-divoire-laid-el-fitr-celebree-ce-samedi"],
  ["2021-05-12", "off", "https://www.afrique-sur7.fr/478603-jeune-musulman-fete-ramadan"],
  // Labour Day was a Sunday.
  [
    "2022-05-02",
    "off",
    "https://www.afrique-sur7.ci/485844-ferie-cote-divoire-ramadan-fete-travail",
  ],
  [
    "2022-08-08",
    "off",
    "https://lementor.net/celebration-de-la-fete-nationale-le-gouvernement-declare-le-07-et-08-aout-2022-feries",
  ],
  ["2022-12-26", "off", "https://doingbuzz.com/la-journee-du-26-decembre-feriee-chomee-payee"],
  // New Year’s Day was a Sunday.
  [
    "2023-01-02",
    "worked",
    "https://crocinfos.net/propos-dobservateur-fetes-religieuses-et-jours-feries/",
  ],
  [
    "2025-03-27",
    "off",
    "https://yessouan.ci/Nuit-du-destin-2025-le-27-mars-declare-jour-ferie-chome-en-Cote-d-Ivoire_a2890.amp.html",
  ],
  [
    "2025-03-31",
    "off",
    "https://yessouan.ci/Aid-el-Fitr-Ramadan-2025-le-lundi-31-mars-declare-jour-ferie-chome-en-Cote-d-Ivoire_a2957.html",
  ],
];
