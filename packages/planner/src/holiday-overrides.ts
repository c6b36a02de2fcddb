import {
  type BilingualName,
  daysBetween,
  isPlainDate,
  type PlainDate,
} from "@rabat-process/timezones";
import { checkList } from "@rabat-process/timezones/arguments";
import { checkParticipant, type ParticipantCode } from "./participant-code.ts";
import { type Feast, feasts } from "./data/feasts.ts";

/**
 * What a government has announced after this release: the days of a feast that was only estimated, a further day off, or
 * a day that is no holiday after all. Plain data, so that it can be kept in a file.
 */
export type HolidayOverride =
  | {
      readonly kind: "feast";
      readonly code: ParticipantCode;
      readonly feast: Feast;
      readonly first: PlainDate;
      readonly last: PlainDate;
      readonly source: string;
    }
  | {
      readonly kind: "day-off";
      readonly code: ParticipantCode;
      readonly name: BilingualName;
      readonly first: PlainDate;
      readonly last: PlainDate;
      readonly source: string;
    }
  | {
      readonly kind: "working-day";
      readonly code: ParticipantCode;
      readonly date: PlainDate;
      readonly source: string;
    };

/** @throws RangeError when a country, feast or day is none, or the last day comes before the first. */
export function checkOverrides(overrides: readonly HolidayOverride[]): void {
  checkList("overrides", overrides);
  for (const override of overrides) {
    checkParticipant(override.code);
    const [first, last] = daysOf(override);
    if (!isPlainDate(first) || !isPlainDate(last) || daysBetween(first, last) < 0) {
      throw new RangeError(
        `The override for ${override.code} begins on "${first}" and ends on "${last}": expected two days, ` +
          `YYYY-MM-DD, the last on or after the first.`,
      );
    }
    if (override.kind === "feast" && !Object.hasOwn(feasts, override.feast)) {
      throw new RangeError(
        `"${override.feast}" is no feast: expected one of ${Object.keys(feasts).join(", ")}.`,
      );
    }
  }
}

function daysOf(override: HolidayOverride): [PlainDate, PlainDate] {
  return override.kind === "working-day"
    ? [override.date, override.date]
    : [override.first, override.last];
}
