import { checkOptions, checkText } from "./arguments.ts";
import { country, type CountryCode } from "./countries.ts";
import { windowsNames, windowsZones } from "./data/windows-zones.ts";
import { nearestSpelling } from "./spelling.ts";
import type { TimeZoneId } from "./tzdb.ts";

/**
 * The IANA zone that a time zone name of Windows and Outlook means, such as `Romance Standard Time`.
 *
 * Such a name covers many countries: "W. Central Africa Standard Time" is Algeria, Nigeria and ten more. Give the
 * `country` when you know it, and the answer is that country's own zone (`Africa/Algiers`); without it, or when the
 * name is not used in that country, it is the one that stands for all (`Africa/Lagos`). The answer is a zone with
 * rules of tzdb, whatever rules Windows has for the name.
 *
 * Source: windowsZones of CLDR 48.
 *
 * @throws RangeError when Windows has no such name; the message proposes the nearest one.
 */
export function fromWindowsZone(
  name: string,
  options?: { readonly country?: CountryCode | undefined },
): TimeZoneId {
  checkText("name", name);
  checkOptions(options, { country: true });
  const worldwide = Object.hasOwn(windowsZones, name) ? windowsZones[name] : undefined;
  if (worldwide === undefined) {
    const nearest = nearestSpelling(name, Object.keys(windowsZones));
    throw new RangeError(
      `${JSON.stringify(name)} is no time zone name of Windows; ${
        nearest
          ? `did you mean ${JSON.stringify(nearest)}?`
          : `expected one such as "Romance Standard Time".`
      }`,
    );
  }
  const zones = options?.country === undefined ? [] : country(options.country).timeZones;
  return zones.find((zone) => windowsNames[zone] === name) ?? worldwide;
}
