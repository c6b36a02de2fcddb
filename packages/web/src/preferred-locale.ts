import type { Locale } from "@rabat-process/timezones";
import type { Context } from "hono";
import { accepts } from "hono/accepts";

/** The first of our languages in Accept-Language, by its weights, whatever the region (RFC 9110 §12.5.4); else English. */
export function preferredLocale(context: Context): Locale {
  const chosen = accepts(context, {
    header: "Accept-Language",
    supports: ["en", "fr"],
    default: "en",
    match: (accepted, { default: otherwise, supports }) =>
      accepted
        .filter(({ q }) => q > 0)
        .toSorted((one, other) => other.q - one.q)
        .map(({ type }) => type.toLowerCase().split("-")[0] ?? "")
        .find((language) => supports.includes(language)) ?? otherwise,
  });
  return chosen === "fr" ? "fr" : "en";
}
