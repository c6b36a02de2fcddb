import { FixedOffsetZone, Zone, type ZoneOffsetFormat } from "luxon";
import { abbreviationAt, isSameTimeZone, offsetMinutesAt, type TimeZoneId } from "./index.ts";
import { formatOffset } from "./date-text.ts";
import { formatInstant } from "./instant.ts";

/**
 * A zone for luxon that takes its offsets from the rules of this package, so that luxon is right where `Intl` of the
 * runtime is not:
 *
 * ```ts
 * DateTime.fromISO("2026-11-23T12:00:00Z", { zone: createLuxonZone("Africa/Casablanca") }).toISO();
 * // "2026-11-23T12:00:00.000+00:00", also on Node 20
 * ```
 *
 * Before 1970 it gives the offset of the start of 1970. Its type is not "iana", so that luxon formats with our offsets
 * and does not ask `Intl`. luxon chooses between the two instants of a doubled wall time by today's season: convert
 * with `toInstant` first and give luxon the instant.
 *
 * @throws RangeError when `timeZone` is no zone; the message proposes the right one.
 */
export function createLuxonZone(timeZone: TimeZoneId): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  // Asks for the zone once, so that an unknown one is refused here and not in the middle of luxon.
  offsetMinutesAt("1970-01-01T00:00:00Z", timeZone);
  const zone = new OwnRulesZone(timeZone);
  zones.set(timeZone, zone);
  return zone;
}

const zones = new Map<TimeZoneId, Zone>();

class OwnRulesZone extends Zone {
  readonly #timeZone: TimeZoneId;

  constructor(timeZone: TimeZoneId) {
    super();
    this.#timeZone = timeZone;
  }

  override get type(): string {
    return "rabat-process";
  }

  override get name(): string {
    return this.#timeZone;
  }

  override get isUniversal(): boolean {
    return false;
  }

  override get isValid(): boolean {
    return true;
  }

  override offsetName(unixMilliseconds: number): string {
    const abbreviation = abbreviationAt(instantOf(unixMilliseconds), this.#timeZone);
    // Where tzdb has no letters it prints "+01", which nobody writes.
    return /^[A-Z]/.test(abbreviation) ? abbreviation : formatOffset(this.offset(unixMilliseconds));
  }

  override formatOffset(unixMilliseconds: number, format: ZoneOffsetFormat): string {
    return FixedOffsetZone.instance(this.offset(unixMilliseconds)).formatOffset(
      unixMilliseconds,
      format,
    );
  }

  override offset(unixMilliseconds: number): number {
    return offsetMinutesAt(instantOf(unixMilliseconds), this.#timeZone);
  }

  override equals(other: Zone): boolean {
    return other instanceof OwnRulesZone && isSameTimeZone(this.#timeZone, other.name);
  }
}

/** luxon also asks about moments before 1970, when it looks around for an offset. */
function instantOf(unixMilliseconds: number): ReturnType<typeof formatInstant> {
  return formatInstant(Math.max(0, Math.floor(unixMilliseconds / 1000)));
}
