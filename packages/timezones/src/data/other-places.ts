import type { BilingualName } from "./country-facts.ts";

/** The places of the zones that are not the first one of their country. */
export const otherPlaces: Readonly<Record<string, BilingualName>> = {
  "Africa/Lubumbashi": { en: "Lubumbashi", fr: "Lubumbashi" },
  "Africa/Ceuta": { en: "Ceuta", fr: "Ceuta" },
  "Asia/Famagusta": { en: "Famagusta", fr: "Famagouste" },
  "Atlantic/Azores": { en: "Azores", fr: "Açores" },
  "Atlantic/Canary": { en: "Canary Islands", fr: "Îles Canaries" },
  "Atlantic/Madeira": { en: "Madeira", fr: "Madère" },
  "Europe/Busingen": { en: "Büsingen", fr: "Büsingen" },
};
