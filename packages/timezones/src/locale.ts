/** The languages in which the Rabat Process publishes. */
export type Locale = "en" | "fr";

/** Says whether a value is one of the two languages, such as one that a browser asks for: "fr-FR" and "de" are not. */
export function isLocale(value: unknown): value is Locale {
  return value === "en" || value === "fr";
}
