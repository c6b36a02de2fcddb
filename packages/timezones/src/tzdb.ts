import { refusal } from "./arguments.ts";
import { decodeZoneRules, type ZoneRules } from "./zone-rules.ts";

/** The id of a zone or link of the IANA time zone database, such as `Africa/Casablanca`. */
export type TimeZoneId = string;

/**
 * Generated tz data. A zone's entry is its history (see `decodeZoneRules`), `=Africa/Lagos` where its clocks have
 * been those of another zone since 1970, or `>Europe/Kyiv` where it is another name of that zone.
 */
export interface TzdbData {
  readonly version: string;
  readonly zones: Readonly<Record<string, string>>;
}

export interface Tzdb {
  readonly version: string;
  readonly names: readonly TimeZoneId[];
  readonly has: (name: string) => boolean;
  /** The decoded rules; every zone is decoded once, when it is first asked for. */
  readonly rulesOf: (timeZone: TimeZoneId) => ZoneRules;
  /** The zone itself, or the one of which it is another name. */
  readonly primaryOf: (timeZone: TimeZoneId) => TimeZoneId;
}

/** Says of an unknown name why it is none of the known ones, and what to write instead. */
export type ExplainUnknownZone = (name: string, known: readonly TimeZoneId[]) => string;

/** Makes generated tz data readable. */
export function createTzdb(data: TzdbData, explainUnknownZone: ExplainUnknownZone): Tzdb {
  const decoded = new Map<TimeZoneId, ZoneRules>();

  function entryOf(timeZone: TimeZoneId): string {
    // An own property only: "constructor" is no zone.
    const entry = Object.hasOwn(data.zones, timeZone) ? data.zones[timeZone] : undefined;
    if (entry === undefined) {
      throw refusal(timeZone, explainUnknownZone(timeZone, Object.keys(data.zones)));
    }
    return entry;
  }

  function decode(timeZone: TimeZoneId): ZoneRules {
    const entry = entryOf(timeZone);
    const rules = /^[=>]/.test(entry) ? rulesOf(entry.slice(1)) : decodeZoneRules(entry);
    decoded.set(timeZone, rules);
    return rules;
  }

  function rulesOf(timeZone: TimeZoneId): ZoneRules {
    return decoded.get(timeZone) ?? decode(timeZone);
  }

  function primaryOf(timeZone: TimeZoneId): TimeZoneId {
    const entry = entryOf(timeZone);
    return entry.startsWith(">") ? primaryOf(entry.slice(1)) : timeZone;
  }

  return {
    version: data.version,
    names: Object.keys(data.zones),
    has: (name) => Object.hasOwn(data.zones, name),
    rulesOf,
    primaryOf,
  };
}
