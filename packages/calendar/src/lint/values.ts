import type { Property } from "./tree.ts";

/** What a DATE or DATE-TIME says, as text that sorts. */
export interface TimeValue {
  readonly type: "DATE" | "DATE-TIME";
  /** `20210121`, `20210121T140000`. */
  readonly digits: string;
  readonly isUtc: boolean;
}

/** The value of a property that holds a date or time; a text, the reason, where it holds none. */
export function readTime({ value, parameters }: Property): TimeValue | string {
  const found = /^(?<date>\d{8})(?<time>T\d{6})?(?<utc>Z)?$/.exec(value)?.groups;
  const { date = "", time, utc } = found ?? {};
  if (found === undefined || (time === undefined && utc !== undefined)) return "no date or time";
  if (!isDate(date)) return "a day that the calendar does not have";
  if (time !== undefined && !isTime(time)) return "an hour that the clock does not have";
  const type = time === undefined ? "DATE" : "DATE-TIME";
  const declared = parameters.get("VALUE")?.toUpperCase() ?? "DATE-TIME";
  if (declared !== type) return `a ${type}, where VALUE says ${declared}`;
  if (utc !== undefined && parameters.has("TZID")) return "both Z and TZID";
  return { type, digits: `${date}${time ?? ""}`, isUtc: utc !== undefined };
}

/** The parts of a recurrence rule, by names in capitals. */
export function readRule({ value }: Property): ReadonlyMap<string, string> {
  return new Map(
    value.split(";").map((part) => {
      const [name = "", rest = ""] = part.split("=", 2);
      return [name.toUpperCase(), rest];
    }),
  );
}

function isDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}

/** Second 60 is a leap second. */
function isTime(text: string): boolean {
  return /^T([01]\d|2[0-3])[0-5]\d([0-5]\d|60)$/.test(text);
}
