/** What a DATE or DATE-TIME says (RFC 5545 §3.3.4 and §3.3.5), as text that sorts. */
export interface TimeValue {
  readonly type: "DATE" | "DATE-TIME";
  /** `20210121`, `20210121T140000`. */
  readonly digits: string;
  readonly isUtc: boolean;
}

/** The value of a text; a sentence fragment, what is wrong, where it is neither date nor time. */
export function readTime(text: string): TimeValue | string {
  if (text.length === 8) return readDate(text);
  const isUtc = text.length === 16 && (text[15] === "Z" || text[15] === "z");
  if ((text.length !== 15 && !isUtc) || (text[8] !== "T" && text[8] !== "t"))
    return "no date or time";
  const date = readDate(text.slice(0, 8));
  if (typeof date === "string") return date;
  const time = text.slice(9, 15);
  if (!areDigits(time)) return "no date or time";
  if (!isTimeOfDay(time)) return "an hour that the clock does not have";
  if (isUtc && time.endsWith("60") && !isLeapSecond(date.digits, time))
    return "a leap second that there was not";
  return { type: "DATE-TIME", digits: `${date.digits}T${time}`, isUtc };
}

function readDate(digits: string): TimeValue | string {
  if (!areDigits(digits)) return "no date or time";
  const year = twoDigits(digits, 0) * 100 + twoDigits(digits, 2);
  const day = twoDigits(digits, 6);
  if (day < 1 || day > lengthOfMonth(year, twoDigits(digits, 4)))
    return "a day that the calendar does not have";
  return { type: "DATE", digits, isUtc: false };
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - 48) * 10 + text.charCodeAt(at + 1) - 48;
}

function areDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function lengthOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (lengths[month - 1] ?? 0);
}

/** They come at the end of June or December in UTC. */
function isLeapSecond(date: string, time: string): boolean {
  return time === "235960" && (date.endsWith("0630") || date.endsWith("1231"));
}

/** Second 60 is a leap second. */
export function isTimeOfDay(digits: string): boolean {
  return /^(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d|60)$/.test(digits);
}

/** `2027-06-20T10:00:00` of a DATE-TIME, `2027-06-20` of a DATE. */
export function toExtended({ digits }: TimeValue): string {
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`;
  if (digits.length === 8) return date;
  return `${date}T${digits.slice(9, 11)}:${digits.slice(11, 13)}:${digits.slice(13, 15)}`;
}
