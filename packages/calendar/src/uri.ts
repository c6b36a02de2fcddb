import { checkCalAddress, checkUri } from "./read/values/scalar.ts";

/**
 * An address as RFC 3986 writes it, in which what browsers take besides (letters with accents, bars, braces) stands
 * behind a percent sign. Blanks and control characters are left for the writer to refuse.
 */
export function toUri(address: string): string {
  return address.replaceAll(
    /%(?![\da-f]{2})|[^\s\p{Cc}\u2028\u2029%\w\-.~:/?#[\]@!$&'()*+,;=]/giu,
    (character) => (isSurrogate(character) ? character : encodeURIComponent(character)),
  );
}

/** Half a character has no octets. */
function isSurrogate(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xd800 && code <= 0xdfff;
}

/** Whether an address is a URI once it is written as one. */
export function isUri(address: unknown): boolean {
  return typeof address === "string" && checkUri(toUri(address)) === undefined;
}

const mailAddress = /^[^\s@:<>"]+@[^\s@:<>"]+$/;

/** CAL-ADDRESS of RFC 5545 §3.3.3: a URI, of a mail address `mailto:` (RFC 6068 §2). */
export function toCalAddress(address: string): string {
  if (!mailAddress.test(address)) return toUri(address);
  // In a mailto: URI these begin something else than the address, and a percent sign an escape.
  const escaped = toUri(address.replaceAll("%", "%25"));
  return `mailto:${escaped.replaceAll(/[?&#/]/g, encodeURIComponent)}`;
}

/** Whether an address is one of mail or a URI. */
export function isCalAddress(address: unknown): boolean {
  return typeof address === "string" && checkCalAddress(toCalAddress(address)) === undefined;
}
