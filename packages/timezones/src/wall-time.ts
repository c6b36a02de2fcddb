import { checkOptions, found as shown, refusal } from "./arguments.ts";
import { formatInstant, type Instant, epochSeconds } from "./instant.ts";
import { formatWallSeconds, parsePlainDateTime, type PlainDateTime } from "./plain-date-time.ts";
import type { TimeZoneId, Tzdb } from "./tzdb.ts";
import {
  brokenData,
  changesWithin,
  offsetSecondsOf,
  quietOffset,
  settingOf,
  type ZoneRules,
} from "./zone-rules.ts";

/**
 * Which instant to take for a wall time that a clock change skipped (gap) or showed twice (overlap), as in Temporal:
 *
 * | | gap | overlap |
 * |---|---|---|
 * | `compatible` | later | earlier |
 * | `earlier` | earlier | earlier |
 * | `later` | later | later |
 * | `reject` | RangeError | RangeError |
 *
 * `compatible` is what RFC 5545 asks of calendars: a skipped 02:30 becomes 03:30, a doubled one is the first.
 */
export type Disambiguation = "compatible" | "earlier" | "later" | "reject";

/** What a wall time means at a place. */
export type WallTimeResolution =
  | {
      /** The clocks showed it once. */
      readonly kind: "unique";
      readonly instant: Instant;
      readonly candidates: readonly [Instant];
    }
  | {
      /** `gap`: the clocks went past it. `overlap`: they showed it twice. */
      readonly kind: "gap" | "overlap";
      /** The choice of `compatible`: the later one in a gap, the earlier one in an overlap. */
      readonly instant: Instant;
      readonly candidates: readonly [earlier: Instant, later: Instant];
      /** When the clocks changed. */
      readonly transition: Instant;
    };

export interface WallTimes {
  readonly offsetMinutesAt: (instant: Instant, timeZone: TimeZoneId) => number;
  readonly abbreviationAt: (instant: Instant, timeZone: TimeZoneId) => string;
  readonly toWallTime: (instant: Instant, timeZone: TimeZoneId) => PlainDateTime;
  readonly toInstant: (
    wallTime: PlainDateTime,
    timeZone: TimeZoneId,
    options?: { readonly disambiguation?: Disambiguation | undefined },
  ) => Instant;
  readonly resolveWallTime: (wallTime: PlainDateTime, timeZone: TimeZoneId) => WallTimeResolution;
}

const disambiguations: readonly Disambiguation[] = ["compatible", "earlier", "later", "reject"];

/** The conversions between instants and wall times over one set of tz data. */
export function createWallTimes(tzdb: Tzdb): WallTimes {
  function offsetMinutesAt(instant: Instant, timeZone: TimeZoneId): number {
    return offsetSecondsOf(tzdb.rulesOf(timeZone), epochSeconds(instant)) / 60;
  }

  function abbreviationAt(instant: Instant, timeZone: TimeZoneId): string {
    return settingOf(tzdb.rulesOf(timeZone), epochSeconds(instant)).abbreviation;
  }

  function toWallTime(instant: Instant, timeZone: TimeZoneId): PlainDateTime {
    const seconds = epochSeconds(instant);
    return formatWallSeconds(seconds + offsetSecondsOf(tzdb.rulesOf(timeZone), seconds));
  }

  function toInstant(
    wallTime: PlainDateTime,
    timeZone: TimeZoneId,
    options?: { readonly disambiguation?: Disambiguation | undefined },
  ): Instant {
    checkOptions(options, { disambiguation: true });
    const disambiguation = options?.disambiguation ?? "compatible";
    if (!disambiguations.includes(disambiguation)) {
      const expected = '"compatible", "earlier", "later" or "reject"';
      throw refusal(
        disambiguation,
        `disambiguation is ${shown(disambiguation)}: expected ${expected}.`,
      );
    }
    const found = resolveWallSeconds(tzdb.rulesOf(timeZone), parsePlainDateTime(wallTime));
    if (found.kind === "unique" || disambiguation === "earlier")
      return formatInstant(found.earlier);
    if (disambiguation === "later") return formatInstant(found.later);
    if (disambiguation === "compatible") return formatInstant(compatibleInstant(found));
    throw new RangeError(explainAmbiguity(wallTime, timeZone, found));
  }

  function resolveWallTime(wallTime: PlainDateTime, timeZone: TimeZoneId): WallTimeResolution {
    const found = resolveWallSeconds(tzdb.rulesOf(timeZone), parsePlainDateTime(wallTime));
    const instant = formatInstant(compatibleInstant(found));
    if (found.kind === "unique") return { kind: "unique", instant, candidates: [instant] };
    const candidates = [formatInstant(found.earlier), formatInstant(found.later)] as const;
    return { kind: found.kind, instant, candidates, transition: formatInstant(found.transition) };
  }

  return { offsetMinutesAt, abbreviationAt, toWallTime, toInstant, resolveWallTime };
}

export interface FoundInstants {
  readonly kind: "unique" | "gap" | "overlap";
  readonly earlier: number;
  readonly later: number;
  /** The clock change that makes the wall time ambiguous; the instant itself when it is not. */
  readonly transition: number;
}

const day = 86_400;

/**
 * Finds the instants of a wall time. No clock differs from UTC by a day or more, so only changes within a day of the
 * wall time, read as if it were UTC, can matter.
 */
export function resolveWallSeconds(rules: ZoneRules, wallSeconds: number): FoundInstants {
  const quiet = quietOffset(rules, wallSeconds - day, wallSeconds + day);
  if (quiet !== undefined) {
    const instant = wallSeconds - quiet;
    return { kind: "unique", earlier: instant, later: instant, transition: instant };
  }
  const changes = changesWithin(rules, wallSeconds - day, wallSeconds + day);
  let offset = offsetSecondsOf(rules, wallSeconds - day);
  const instants: number[] = [];
  let gap: FoundInstants | undefined;
  let overlapAt: number | undefined;
  let from = -Infinity;
  for (const change of changes) {
    const next = change.setting.offsetSeconds;
    const instant = wallSeconds - offset;
    if (instant >= from && instant < change.at) {
      instants.push(instant);
      overlapAt ??= change.at;
    } else if (instant >= change.at && wallSeconds - next < change.at) {
      gap = { kind: "gap", earlier: wallSeconds - next, later: instant, transition: change.at };
    }
    offset = next;
    from = change.at;
  }
  if (wallSeconds - offset >= from) instants.push(wallSeconds - offset);

  const [earlier, ...others] = instants;
  if (earlier === undefined) return gap ?? brokenData();
  const later = others.at(-1) ?? earlier;
  return later === earlier
    ? { kind: "unique", earlier, later, transition: earlier }
    : { kind: "overlap", earlier, later, transition: overlapAt ?? later };
}

/** The choice of `compatible`. */
export function compatibleInstant({ kind, earlier, later }: FoundInstants): number {
  return kind === "gap" ? later : earlier;
}

function explainAmbiguity(
  wallTime: PlainDateTime,
  timeZone: TimeZoneId,
  found: FoundInstants,
): string {
  const what = found.kind === "gap" ? "does not exist" : "happens twice";
  const [earlier, later] = [formatInstant(found.earlier), formatInstant(found.later)];
  return `${wallTime} ${what} in ${timeZone}: choose "earlier" (${earlier}) or "later" (${later}).`;
}
