import type { CountryCode } from "./countries.ts";

/** The countries of each French article, which an elision may shorten; those without one stand with `à` and `de`. */
export const frenchArticles = {
  le: "BJ BF CM TD CG GA GH LR ML MA NE NG SN TG DK LU PT",
  la: "DZ CI GM GN GQ GW LY MR CF CD SL TN AT BE BG HR CZ EE FI FR DE GR HU IE IT LV LT NO PL RO SK SI ES SE CH",
  les: "NL",
} as const;

/** English names that need `the`. The Process prints Congo without it. */
export const englishThe: readonly CountryCode[] = ["GM", "CF", "CD", "CZ", "NL"];
