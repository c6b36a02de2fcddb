import type { ICalendarProperty } from "./content-line.ts";
import { parameterOf } from "./parse.ts";

/**
 * The address alone, in small letters: `desk@example.org` of `MAILTO:Desk@Example.org`, `mailto: desk@example.org`,
 * `Desk <desk@example.org>` and `mailto:desk%40example.org?subject=…`. Any other URI stays what it is.
 */
export function toMailAddress(text: string): string {
  const bare = /<(?<address>[^<>]*)>\s*$/.exec(text)?.groups?.["address"] ?? text;
  const trimmed = bare.trim().replace(/^(["'])(.*)\1$/s, "$2");
  const address = trimmed.replace(/^(?:mailto:\s*)+/i, "");
  if (address === trimmed) return address.toLowerCase();
  // Behind the address a URI may have a subject; a question mark in a mailbox is not meant.
  return decodePercents(address.replace(/^([^?]*(?:@|%40)[^?]*)\?.*$/is, "$1"))
    .trim()
    .toLowerCase();
}

function decodePercents(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A bare percent sign is allowed in the name of a mailbox.
    return address;
  }
}

const mailbox = /^[^\s@]+@[^\s@]+$/;

/**
 * All mail addresses of an ORGANIZER or ATTENDEE, the most telling first: that of its value, then that of EMAIL (RFC
 * 7986 §6.2), which stands beside a principal or a telephone number. The value itself where there is none.
 */
export function mailAddressesOf(property: ICalendarProperty): readonly [string, ...string[]] {
  const value = toMailAddress(property.value);
  const email = toMailAddress(parameterOf(property, "EMAIL") ?? "");
  const found = [value, email].filter((address) => mailbox.test(address));
  const [first = value, ...others] = new Set(found);
  return [first, ...others];
}
