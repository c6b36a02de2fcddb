import { africanCountries } from "./african-countries.ts";
import { europeanCountries } from "./european-countries.ts";

/** The 28 African, then the 29 European countries. */
export const countryFacts = [...africanCountries, ...europeanCountries] as const;

/** The ISO 3166-1 alpha-2 code of one of the 57 countries of the Rabat Process, such as `MA`. Greece is `GR`. */
export type CountryCode = (typeof countryFacts)[number]["code"];
