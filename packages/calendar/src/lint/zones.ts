import type { TimeZoneId } from "@rabat-process/timezones";
import { epochSeconds, isPlainDateTime, toInstant } from "@rabat-process/timezones";
import { toExtended } from "../read/values/time.ts";
import type { FileZone } from "../read/values/vtimezone.ts";
import { offsetSecondsAt, zoneKey } from "../read/values/vtimezone.ts";
import { findTimeZone } from "../read/values/zone-name.ts";
import type { ZonedTime } from "./zoned-time.ts";

/** The zones that a calendar defines, by what a TZID is compared by. */
export type Zones = ReadonlyMap<string, FileZone>;

/** The zone of tzdb that a TZID means, by its name or by its definition. */
function timeZoneOf(tzid: string, zones: Zones): TimeZoneId | undefined {
  const key = zoneKey(tzid);
  return zones.get(key)?.timeZone ?? findTimeZone(key);
}

/** The instant of a time in Unix seconds: by tzdb where it knows the zone, else by the definition. */
export function instantOf(time: ZonedTime, zones: Zones): number | undefined {
  const extended = toExtended(time);
  // The first day of 1970 may be the last of 1969 in UTC, of which tzdb says nothing here.
  if (!isPlainDateTime(extended) || time.digits < "19700102") return undefined;
  const asIfInUtc = epochSeconds(toInstant(extended, "Etc/UTC"));
  if (time.isUtc) return asIfInUtc;
  if (time.tzid === undefined) return undefined;
  const timeZone = timeZoneOf(time.tzid, zones);
  if (timeZone !== undefined) return epochSeconds(toInstant(extended, timeZone));
  const zone = zones.get(zoneKey(time.tzid));
  const offset = zone === undefined ? undefined : offsetSecondsAt(zone, time.digits);
  return offset === undefined ? undefined : asIfInUtc - offset;
}
