import { checkOptions, type FieldsOf } from "./arguments.ts";
import type { Clocks } from "./clocks.ts";
import { countries } from "./countries.ts";
import { formatInstant, type Instant, epochSeconds } from "./instant.ts";
import type { TimeZoneId } from "./tzdb.ts";

/** A zone for which `Intl` of this process says something else than this package. */
export interface RuntimeDifference {
  readonly timeZone: TimeZoneId;
  /** The first instant of those compared at which they differ. */
  readonly instant: Instant;
  readonly offsetMinutes: number;
  /** Undefined when the runtime does not know the zone. */
  readonly runtimeOffsetMinutes: number | undefined;
}

/** How the clocks of this package and of `Intl` in this process agree. */
export interface RuntimeComparison {
  readonly agrees: boolean;
  /** The release of tzdb in this package. */
  readonly tzdbVersion: string;
  /** The release in the runtime; undefined where it does not say, as in browsers. */
  readonly runtimeTzdbVersion: string | undefined;
  /** Whose rules are newer; `unknown` where the runtime does not say. */
  readonly newer: "package" | "runtime" | "neither" | "unknown";
  /** At most one for each zone. */
  readonly differences: readonly RuntimeDifference[];
  /** What to do about them, in one English sentence for a log; undefined when there is nothing to do. */
  readonly advice: string | undefined;
}

export interface CompareOptions {
  /** Zones to compare; by default those of the 57 countries and Western Sahara's. */
  readonly timeZones?: readonly TimeZoneId[] | undefined;
  /** The years to compare, both included; by default 2013 to 2037. */
  readonly years?: readonly [first: number, last: number] | undefined;
}

const compareFields: FieldsOf<CompareOptions> = { timeZones: true, years: true };

/** Offsets east of UTC as somebody else knows them, in minutes at Unix seconds; undefined for an unknown zone. */
type OffsetSource = (timeZone: TimeZoneId) => ((unixSeconds: number) => number) | undefined;

export interface Runtime {
  readonly tzdbVersion: string | undefined;
  readonly offsetsOf: OffsetSource;
}

export function createCompareWithRuntime(
  clocks: Clocks,
  runtime: Runtime,
): (options?: CompareOptions) => RuntimeComparison {
  return function compareWithRuntime(options) {
    checkOptions(options, compareFields);
    const timeZones = options?.timeZones ?? [
      ...countries.flatMap((country) => country.timeZones),
      "Africa/El_Aaiun",
    ];
    const instants = seasonsOf(...(options?.years ?? ([2013, 2037] as const)));
    const differences = timeZones.flatMap((timeZone) =>
      compareZone(clocks, runtime, timeZone, instants),
    );
    const agrees = differences.length === 0;
    const newer = whoIsNewer(clocks.tzdbVersion, runtime.tzdbVersion);
    return {
      agrees,
      tzdbVersion: clocks.tzdbVersion,
      runtimeTzdbVersion: runtime.tzdbVersion,
      newer,
      differences,
      advice: agrees
        ? undefined
        : advise(
            newer,
            clocks.tzdbVersion,
            runtime.tzdbVersion ?? "an unknown release",
            differences,
          ),
    };
  };
}

/**
 * Four noons a year, for the changes that only the runtime knows; those that only we know are compared at their instant.
 */
function seasonsOf(firstYear: number, lastYear: number): Instant[] {
  const instants: Instant[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    for (const month of ["01", "04", "07", "10"] as const) {
      instants.push(formatInstant(epochSeconds(`${year}-${month}-15T12:00:00Z`)));
    }
  }
  return instants;
}

function compareZone(
  clocks: Clocks,
  runtime: Runtime,
  timeZone: TimeZoneId,
  seasons: readonly Instant[],
): RuntimeDifference[] {
  const offsetAt = runtime.offsetsOf(timeZone);
  const first = seasons[0];
  const last = seasons.at(-1);
  if (first === undefined || last === undefined) return [];
  const changes = clocks.transitionsBetween(first, last, timeZone).map(({ instant }) => instant);
  for (const instant of [...seasons, ...changes].sort()) {
    const offsetMinutes = clocks.offsetMinutesAt(instant, timeZone);
    const runtimeOffsetMinutes = offsetAt?.(epochSeconds(instant));
    if (runtimeOffsetMinutes !== offsetMinutes)
      return [{ timeZone, instant, offsetMinutes, runtimeOffsetMinutes }];
  }
  return [];
}

/** Releases of tzdb are named by year and letter, so they sort as text. */
function whoIsNewer(ours: string, theirs: string | undefined): RuntimeComparison["newer"] {
  if (theirs === undefined) return "unknown";
  if (ours === theirs) return "neither";
  return ours > theirs ? "package" : "runtime";
}

function advise(
  newer: RuntimeComparison["newer"],
  ours: string,
  theirs: string,
  differences: readonly RuntimeDifference[],
): string {
  const zones = differences.map(({ timeZone }) => timeZone).join(", ");
  const what = `Intl of this process has the clocks of tzdb ${theirs}, @rabat-process/timezones those of ${ours}; they differ for ${zones}.`;
  if (newer === "runtime") return `${what} Update @rabat-process/timezones.`;
  return (
    `${what} Use Node 22.23.3, 24.20.0 or 26.6.0 or later, or start Node with ICU_TIMEZONE_FILES_DIR naming a folder ` +
    `with the time zone files of ICU for ${ours}; until then take local times from @rabat-process/timezones only.`
  );
}

/** What this process says by itself. */
export const thisRuntime: Runtime = { tzdbVersion: readRuntimeVersion(), offsetsOf: offsetsOfIntl };

function readRuntimeVersion(): string | undefined {
  const { process } = globalThis as {
    readonly process?: { readonly versions?: { readonly tz?: string } };
  };
  return process?.versions?.tz;
}

function offsetsOfIntl(timeZone: TimeZoneId): ((unixSeconds: number) => number) | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  } catch {
    // RangeError: an id that this runtime does not know.
    return undefined;
  }
  return (unixSeconds) => {
    const parts = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(format.format(unixSeconds * 1000));
    const minutes = Number(parts?.[2] ?? 0) * 60 + Number(parts?.[3] ?? 0);
    return parts?.[1] === "-" ? -minutes : minutes;
  };
}
