import type { CountryCode } from "./countries.ts";

/**
 * Names in use beside the Process's own and those of CLDR: what people call it, what it calls itself (CLDR 48), and what
 * the tables of the World Bank write. Case, accents, hyphens and spaces do not matter.
 */
export const countryAliases: Readonly<Partial<Record<CountryCode, readonly string[]>>> = {
  AT: ["Österreich"],
  BE: ["België", "Belgien"],
  BF: ["Burkina"],
  BG: ["България"],
  CD: ["DR Congo", "DRC", "Congo-Kinshasa", "RD Congo", "RDC", "Congo, Dem. Rep."],
  CF: ["CAR", "Central African Rep.", "Centrafrique", "RCA"],
  CG: ["Republic of the Congo", "Congo-Brazzaville", "République du Congo", "Congo, Rep."],
  CH: ["Schweiz", "Svizzera", "Svizra"],
  CI: ["Ivory Coast"],
  CV: ["Cape Verde", "Cap-Vert"],
  CY: ["Κύπρος", "Kıbrıs"],
  CZ: ["Czechia", "Tchéquie", "Česko", "Česká republika"],
  DE: ["Deutschland"],
  DK: ["Danmark"],
  EE: ["Eesti"],
  FI: ["Suomi"],
  GM: ["The Gambia", "La Gambie", "Gambia, The"],
  GN: ["Guinea-Conakry", "Guinée-Conakry"],
  GR: ["Ελλάδα", "Hellas"],
  HR: ["Hrvatska"],
  HU: ["Magyarország"],
  IE: ["Republic of Ireland", "Éire"],
  LT: ["Lietuva"],
  LU: ["Lëtzebuerg"],
  LV: ["Latvija"],
  MA: ["Kingdom of Morocco", "Royaume du Maroc"],
  NL: ["The Netherlands", "Holland", "Hollande", "Nederland"],
  NO: ["Norge", "Noreg"],
  PL: ["Polska"],
  RO: ["România"],
  SE: ["Sverige"],
  SI: ["Slovenija"],
  SK: ["Slovak Republic", "République slovaque", "Slovensko"],
  ST: ["São Tomé & Príncipe", "São Tomé"],
};

/** Codes that institutions write for a country, and the one of ISO 3166-1. The EU writes EL for Greece. */
export const otherCodes: Readonly<Record<string, CountryCode>> = { EL: "GR" };
