import {
  country,
  findCountry,
  isCountryCode,
  isTimeZoneId,
  timeZoneIds,
} from "@rabat-process/timezones";
import type { TimeZoneId } from "@rabat-process/timezones";
import { checkText } from "@rabat-process/timezones/arguments";
import { zoneBehind } from "./lexemes/hours.ts";
import { simplify } from "./lexemes/names.ts";
import { zoneOfCountry } from "./lexemes/parties.ts";
import { countryOfCity, zoneOfCity } from "./lexemes/places.ts";

/** A place as somebody types it. */
export interface PlaceReading {
  /** The same in both languages, but for capitals, which have a name in each. */
  readonly city: { readonly en: string; readonly fr: string };
  /** ISO 3166-1; absent where the text names none and the city is not known. */
  readonly country?: string;
  /** What stands between them: a building. */
  readonly venue?: string;
}

/**
 * The place that a short text names: a city, a building and a country, in this order with commas between them; the country
 * may be left out where the city is known. Undefined where there is no city.
 *
 * @example readPlace("Dakar, King Fahd Palace")
 * // { city: { en: "Dakar", fr: "Dakar" }, country: "SN", venue: "King Fahd Palace" }
 */
export function readPlace(text: string): PlaceReading | undefined {
  checkText("text", text);
  const parts = text
    .split(",")
    .map((part) => part.trim().replaceAll(/\s+/g, " "))
    .filter((part) => part !== "");
  const [name, ...others] = parts;
  if (name === undefined) return undefined;
  const last = others.at(-1);
  const named = last === undefined ? undefined : codeOf(last);
  const code = named ?? countryOfCity(name);
  const venue = (named === undefined ? others : others.slice(0, -1)).join(", ");
  return {
    city: capitalNamed(name, code) ?? { en: name, fr: name },
    ...(code !== undefined && { country: code }),
    ...(venue !== "" && { venue }),
  };
}

/** A country by its name, or one outside of the Process by its two letters. */
function codeOf(text: string): string | undefined {
  return findCountry(text)?.code ?? (/^[A-Z]{2}$/.test(text) ? text : undefined);
}

function capitalNamed(name: string, code: string | undefined) {
  if (!isCountryCode(code)) return undefined;
  const { en, fr } = country(code).capital.name;
  return [en, fr].some((known) => simplify(known) === simplify(name)) ? { en, fr } : undefined;
}

/**
 * The time zone that a short text names: a city ("Rabat"), a country, "Brussels time", "heure de Dakar", an abbreviation of
 * the region (GMT, CET, WAT), or a name of the IANA database in any spelling. Undefined where it names none.
 *
 * @example readTimeZone("bruxelles") // "Europe/Brussels"
 */
export function readTimeZone(text: string): TimeZoneId | undefined {
  checkText("text", text);
  const words = text.trim();
  const bare = words.replace(/\s+time$|^heure\s+(?:de\s+la\s+|de\s+l['’]|du\s+|de\s+|d['’])/i, "");
  return zoneNamed(bare) ?? zoneSpelt(bare) ?? zoneSpelt(words) ?? zoneAbbreviated(words);
}

function zoneNamed(name: string): TimeZoneId | undefined {
  const country = findCountry(name);
  const zone = zoneOfCity(name) ?? (country && zoneOfCountry(country.code));
  return zone !== undefined && isTimeZoneId(zone) ? zone : undefined;
}

function zoneSpelt(name: string): TimeZoneId | undefined {
  const wanted = spell(name);
  const ids = timeZoneIds.filter((id) =>
    /^(?:Africa|Europe|Atlantic|Indian|Asia|America)\//.test(id),
  );
  return (
    timeZoneIds.find((id) => spell(id) === wanted) ??
    ids.find((id) => spell(id.split("/").at(-1) ?? "") === wanted)
  );
}

function spell(name: string): string {
  return simplify(name)
    .replaceAll(/[^a-z0-9/]/gi, "")
    .toLowerCase();
}

function zoneAbbreviated(words: string): TimeZoneId | undefined {
  const { timeZone } = zoneBehind(` ${words.toUpperCase()}`, 0);
  return timeZone !== undefined && isTimeZoneId(timeZone) ? timeZone : undefined;
}
