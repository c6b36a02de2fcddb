const footerPattern =
  /^(?<standard>[A-Za-z]+|<[^>]+>)(?<standardWest>[-+\d:]+)(?<daylight>[A-Za-z]+|<[^>]+>)(?<daylightWest>[-+\d:]*),(?<toDaylight>[^,]+),(?<toStandard>[^,]+)$/;
const startPattern = /^M(?<month>\d+)\.(?<week>\d)\.(?<weekday>\d)(?:\/(?<time>[-+\d:]+))?$/;

/**
 * Writes a TZ string of POSIX with the extension of RFC 9636 that has two changes a year, such as
 * `CET-1CEST,M3.5.0,M10.5.0/3`, in the way that `decodeRuleOfYears` reads. A text without a rule becomes nothing. Only
 * the form that names a weekday of a month is read; no zone uses another one today, and the generator stops when one does.
 *
 * @throws RangeError for any other text.
 */
export function encodeFooter(text: string): string {
  if (!text.includes(",")) return "";
  const parts = footerPattern.exec(text)?.groups;
  if (!parts) throw unreadable(text);
  const standard = -parseClock(parts["standardWest"] ?? "");
  const west = parts["daylightWest"] ?? "";
  const daylight = west === "" ? standard + 60 : -parseClock(west);
  return [
    writeHalf(parts["standard"] ?? "", standard, parts["toStandard"] ?? ""),
    writeHalf(parts["daylight"] ?? "", daylight, parts["toDaylight"] ?? ""),
  ].join(" ");
}

function writeHalf(abbreviation: string, offsetMinutes: number, start: string): string {
  const parts = startPattern.exec(start)?.groups;
  if (!parts) throw unreadable(start);
  // POSIX counts weeks up to 5 for the last one, and weekdays from 0 for Sunday.
  const week = parts["week"] === "5" ? "-1" : parts["week"];
  const weekday = parts["weekday"] === "0" ? "7" : parts["weekday"];
  const numbers = [parts["month"], week, weekday, parseClock(parts["time"] ?? "2")];
  return `${abbreviation.replace(/[<>]/g, "")}=${[offsetMinutes, ...numbers].join(",")}`;
}

/** `3`, `-1` or `2:45` as minutes. */
function parseClock(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = text.replace(/^[-+]/, "").split(":").map(Number);
  const size = hours * 60 + minutes + seconds / 60;
  return text.startsWith("-") ? -size : size;
}

function unreadable(text: string): RangeError {
  return new RangeError(
    `Cannot read the rule ${JSON.stringify(text)} of the tz data: expected two changes a year on a weekday of a month, ` +
      `such as "CET-1CEST,M3.5.0,M10.5.0/3".`,
  );
}
