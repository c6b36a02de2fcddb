import { lengthInSeconds, readDuration } from "./duration.ts";
import { isTimeOfDay, readTime } from "./time.ts";

/** What is wrong with a value of a type: a sentence fragment; undefined where nothing is. */
export type Check = (text: string) => string | undefined;

/** RFC 5545 §3.3.8: 32 bits with a sign. */
export const checkInteger: Check = (text) => {
  if (!/^[+-]?\d+$/.test(text)) return "no whole number";
  return Math.abs(Number(text)) > 2_147_483_647 ? "a number of more than 32 bits" : undefined;
};

/** RFC 5545 §3.3.7. */
export const checkFloat: Check = (text) =>
  /^[+-]?\d+(?:\.\d+)?$/.test(text) ? undefined : "no number";

/** RFC 5545 §3.3.2. */
export const checkBoolean: Check = (text) =>
  /^(?:TRUE|FALSE)$/i.test(text) ? undefined : "neither TRUE nor FALSE";

/** RFC 5545 §3.3.1: Base64 of RFC 4648 §4. */
export const checkBinary: Check = (text) =>
  text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text) ? undefined : "no Base64";

/** RFC 5545 §3.3.12. */
export const checkTimeOfDay: Check = (text) => {
  const digits = text.replace(/z$/i, "");
  if (!/^\d{6}$/.test(digits)) return "no time of day";
  return isTimeOfDay(digits) ? undefined : "an hour that the clock does not have";
};

/** RFC 5545 §3.3.14. */
export const checkUtcOffset: Check = (text) => {
  if (!/^[+-]\d{4}(?:\d\d)?$/.test(text)) return "no offset such as +0100";
  if (!isTimeOfDay(text.slice(1).padEnd(6, "0")) || text.endsWith("60"))
    return "an offset beyond the clock";
  return /^-0+$/.test(text) ? "-0000, which does not exist" : undefined;
};

/** RFC 5545 §3.8.1.6: a latitude and a longitude. */
export const checkGeo: Check = (text) => {
  const parts = text.split(";");
  const [latitude, longitude] = parts;
  if (parts.length !== 2 || latitude === undefined || longitude === undefined) {
    return "no latitude and longitude with a semicolon between";
  }
  if (checkFloat(latitude) !== undefined || checkFloat(longitude) !== undefined)
    return "no two numbers";
  if (Math.abs(Number(latitude)) > 90) return "a latitude beyond 90 degrees";
  return Math.abs(Number(longitude)) > 180 ? "a longitude beyond 180 degrees" : undefined;
};

/** RFC 3986 §3, as far as clients depend on it: a scheme, and no blank or quote. */
export const checkUri: Check = (text) => {
  if (/\s/.test(text)) return "no URI: it has a blank";
  const rest = /^[a-z][a-z0-9+.-]*:(?<rest>.*)$/is.exec(text)?.groups?.["rest"];
  if (rest === undefined) return "no URI: it has no scheme such as https:";
  if (rest === "" || /^\/\/(?:[/?#]|$)/.test(rest.replace(/^\/\/\//, "//x")))
    return "no URI: nothing follows its scheme";
  if (/["<>\\^`{|}]/.test(rest))
    return "no URI: it has a character that is written with a percent sign";
  return /%(?![0-9a-f]{2})/i.test(rest) ? "no URI: a percent sign without two digits" : undefined;
};

/** RFC 5545 §3.3.3: a URI, with `mailto:` that of a mailbox (RFC 6068 §2). */
export const checkCalAddress: Check = (text) => {
  const problem = checkUri(text);
  if (problem !== undefined) return problem.replace("https:", "mailto:");
  const mailbox = /^mailto:(?<mailbox>[^?]*)/i.exec(text)?.groups?.["mailbox"];
  if (mailbox === undefined || /^[^@]+(?:@|%40)[^@]+$/i.test(mailbox)) return undefined;
  return "no mail address";
};

/** RFC 5545 §3.3.9: a start, and an end or a duration. */
export const checkPeriod: Check = (text) => {
  const [start = "", end, further] = text.split("/");
  if (end === undefined || further !== undefined)
    return "no period: a start, a slash, and an end or a duration";
  const from = readTime(start);
  if (typeof from === "string") return `no period: its start is ${from}`;
  if (from.type === "DATE") return "no period: its start is a day, not a time";
  if (/^[+-]?P/i.test(end)) {
    const length = readDuration(end);
    if (typeof length === "string") return `no period: its length is ${length}`;
    return lengthInSeconds(length) > 0 ? undefined : "a period without length";
  }
  const to = readTime(end);
  if (typeof to === "string") return `no period: its end is ${to}`;
  if (to.type === "DATE") return "no period: its end is a day, not a time";
  if (to.isUtc !== from.isUtc) return "no period: one of its times has Z, the other has none";
  return to.digits > from.digits ? undefined : "a period that does not end after its start";
};

/** RFC 5545 §3.3.11: what stands bare or is escaped and should not, such as `";"`. */
export function findUnescaped(text: string, isList: boolean): string | undefined {
  if (!/[\\;,]/.test(text)) return undefined;
  return (text.match(/\\.?|[;,]/gs) ?? []).find(
    (piece) => !/^\\[\\;,nN]$/.test(piece) && !(isList && piece === ","),
  );
}

/** A language tag by its form (RFC 5646 §2.1). */
export const checkLanguage: Check = (text) =>
  /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(text) ? undefined : "no language such as fr or fr-CM";

/** A media type (RFC 4288 §4.2). */
export const checkMediaType: Check = (text) =>
  /^[\w!#$&.+^-]+\/[\w!#$&.+^-]+$/.test(text) ? undefined : "no media type such as text/html";
