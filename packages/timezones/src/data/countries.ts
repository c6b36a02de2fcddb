import { africanCountries } from "./african-countries.ts";
import { europeanCountries } from "./european-countries.ts";

/** The 28 African, then the 29 European countries. */
export const countryFacts = [...africanCountries, ...europeanCountries] as const;
