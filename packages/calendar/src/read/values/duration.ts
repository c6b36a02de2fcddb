/** How long something lasts, or how long before or after something it is (RFC 5545 §3.3.6). */
export interface DurationValue {
  readonly isNegative: boolean;
  /** Weeks and days, by the clock on the wall: a day in which the clock changes is one. */
  readonly days: number;
  /** Hours, minutes and seconds, as they pass. */
  readonly seconds: number;
}

/** Some 270 years: no calendar has more, and sums stay exact. */
const maxDays = 100_000;

/** The value of a text; a sentence fragment, what is wrong, where it is no duration. */
export function readDuration(text: string): DurationValue | string {
  const found =
    /^(?<sign>[+-]?)P(?:(?<weeks>\d+)W|(?:(?<days>\d+)D)?(?<time>T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+)S)?)?)$/i.exec(
      text,
    )?.groups;
  if (found === undefined) return explain(text);
  const { sign, weeks, days, time, hours, minutes, seconds } = found;
  if (weeks === undefined && days === undefined && time === undefined)
    return "not a duration: it has no length";
  if (time?.length === 1) return "not a duration: nothing follows its T";
  const value = {
    isNegative: sign === "-",
    days: Number(weeks ?? 0) * 7 + Number(days ?? 0),
    seconds: Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0),
  };
  if (value.days + value.seconds / 86_400 > maxDays) return "a duration of more than a lifetime";
  return value;
}

function explain(text: string): string {
  if (/^[+-]?P\d+[YM]/i.test(text))
    return "not a duration: it has no years and months, which differ in length";
  if (/^[+-]?P\d+W./i.test(text)) return "not a duration: weeks stand alone";
  if (/^[+-]?P[^T]*\d+[HS]/i.test(text))
    return "not a duration: hours, minutes and seconds follow a T";
  if (/^[+-]?\d/.test(text)) return "not a duration: it begins with P";
  return "not a duration";
}

/** Seconds, of days that have 24 hours; negative before. */
export function lengthInSeconds({ isNegative, days, seconds }: DurationValue): number {
  return (isNegative ? -1 : 1) * (days * 86_400 + seconds);
}
