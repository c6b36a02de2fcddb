import { found } from "./arguments.ts";
import { type CountryCode, countryFacts } from "./data/countries.ts";
import { countryZones } from "./data/country-zones.ts";
import { meetingPlaces } from "./data/meeting-places.ts";
import { nearestSpelling, simplifySpelling } from "./spelling.ts";

/** Says why a name is no time zone of the world and what to write instead. */
export function explainUnknownZone(given: unknown, names: readonly string[]): string {
  // From JavaScript it may be anything, most often undefined.
  const name = String(given);
  const quoted = found(given);
  if (/^(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?$/.test(name)) {
    return (
      `${quoted} is an offset, no time zone: it does not say when the clocks change. ` +
      `Write the IANA zone of the venue, such as "Africa/Casablanca" or "Europe/Brussels".`
    );
  }
  if (name.endsWith(" Standard Time")) {
    return (
      `${quoted} is a Windows name, no IANA zone: translate it with fromWindowsZone(), ` +
      `or write the IANA zone of the venue, such as "Europe/Brussels".`
    );
  }
  if (/^[A-Z]{3,5}(?:\d[A-Z]{3,4})?$/.test(name)) {
    const place = placeInAbbreviation[name] ?? "Europe/Brussels";
    return (
      `${quoted} is an abbreviation, no place: the same letters stand for other rules elsewhere (CET stays at UTC+1 ` +
      `in Tunis and moves in Brussels). Write the IANA zone of the venue, such as "${place}".`
    );
  }
  return `${quoted} is no IANA zone${proposeZone(name, names)}`;
}

/** tzdb still has these as ids for old programs. As the zone of an event each is a mistake waiting for summer. */
const placeInAbbreviation: Readonly<Record<string, string>> = {
  CET: "Europe/Brussels",
  MET: "Europe/Brussels",
  EET: "Europe/Athens",
  WET: "Europe/Lisbon",
  EST: "America/Panama",
  MST: "America/Phoenix",
  HST: "Pacific/Honolulu",
  EST5EDT: "America/New_York",
  CST6CDT: "America/Chicago",
  MST7MDT: "America/Denver",
  PST8PDT: "America/Los_Angeles",
};

function proposeZone(name: string, names: readonly string[]): string {
  const wanted = simplifySpelling(name);
  const sameLetters = names.find((known) => simplifySpelling(known) === wanted);
  if (sameLetters) return `: write it ${JSON.stringify(sameLetters)}.`;

  const owner = ownerOf(simplifySpelling(cityOf(name)));
  if (owner)
    return `; ${possessive(owner.name.en)} is ${JSON.stringify(countryZones[owner.code][0])}.`;

  const nearest = nearestZone(name, names);
  return nearest
    ? `; did you mean ${JSON.stringify(nearest)}?`
    : `: expected an id such as "Africa/Casablanca" (area, slash, city in English).`;
}

/** The country that a name means: its own, its capital's, or that of a city where the Process has met. */
function ownerOf(place: string): (typeof countryFacts)[number] | undefined {
  const cities: Readonly<Partial<Record<CountryCode, readonly string[]>>> = meetingPlaces;
  return countryFacts.find(({ code, name, capital }) =>
    [name.en, name.fr, capital.name.en, capital.name.fr, ...(cities[code] ?? [])].some(
      (known) => simplifySpelling(known) === place,
    ),
  );
}

/** By the city alone, and a slip of the pen only within the area: "Europe/Nice" is not meant for Pacific/Niue. */
function nearestZone(name: string, names: readonly string[]): string | undefined {
  const city = simplifySpelling(cityOf(name));
  if (city === "") return undefined;
  const sameCity = names.find((known) => simplifySpelling(cityOf(known)) === city);
  if (sameCity) return sameCity;
  const area = name.slice(0, name.indexOf("/") + 1).toLowerCase();
  const near = names.filter((known) => known.toLowerCase().startsWith(area));
  const nearest = nearestSpelling(city, near.map(cityOf));
  return near.find((known) => cityOf(known) === nearest);
}

function cityOf(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf("/") + 1);
}

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}'` : `${name}'s`;
}
