import type { CountryCode } from "./countries.ts";

/** Names in use beside the Process's own and those of CLDR. Case, accents, hyphens and spaces do not matter. */
export const countryAliases: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
  CD: ["DR Congo", "DRC", "Congo-Kinshasa", "RD Congo", "RDC"],
  CF: ["CAR", "Centrafrique", "RCA"],
  CG: ["Republic of the Congo", "Congo-Brazzaville", "République du Congo"],
  CI: ["Ivory Coast"],
  CV: ["Cape Verde", "Cap-Vert"],
  CZ: ["Czechia", "Tchéquie"],
  GM: ["The Gambia", "La Gambie"],
  GN: ["Guinea-Conakry", "Guinée-Conakry"],
  IE: ["Republic of Ireland"],
  NL: ["The Netherlands", "Holland", "Hollande"],
  SK: ["Slovak Republic", "République slovaque"],
  ST: ["São Tomé & Príncipe", "São Tomé"],
};

/** Codes that institutions write for a country, and the one of ISO 3166-1. The EU writes EL for Greece. */
export const otherCodes: Readonly<Record<string, CountryCode>> = { EL: "GR" };
