/**
 * Puts one character into bytes, as UTF-8 (RFC 3629 §3).
 *
 * @param at where; there is room for four octets
 * @returns where the next one goes
 */
export function putCharacter(bytes: Uint8Array, at: number, codePoint: number): number {
  if (codePoint < 0x80) {
    bytes[at] = codePoint;
    return at + 1;
  }
  if (codePoint < 0x800) {
    bytes[at] = 0xc0 | (codePoint >> 6);
    bytes[at + 1] = 0x80 | (codePoint & 0x3f);
    return at + 2;
  }
  if (codePoint < 0x10000) {
    bytes[at] = 0xe0 | (codePoint >> 12);
    bytes[at + 1] = 0x80 | ((codePoint >> 6) & 0x3f);
    bytes[at + 2] = 0x80 | (codePoint & 0x3f);
    return at + 3;
  }
  bytes[at] = 0xf0 | (codePoint >> 18);
  bytes[at + 1] = 0x80 | ((codePoint >> 12) & 0x3f);
  bytes[at + 2] = 0x80 | ((codePoint >> 6) & 0x3f);
  bytes[at + 3] = 0x80 | (codePoint & 0x3f);
  return at + 4;
}

/** The bytes of a text in UTF-8; half a surrogate pair, which has none, becomes U+FFFD. */
export function encode(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[length++] = unit;
      continue;
    }
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint >= 0x10000) index++;
    length = putCharacter(bytes, length, isSurrogate(codePoint) ? 0xfffd : codePoint);
  }
  return bytes.slice(0, length);
}

/** Whether a number is half of a character beyond U+FFFF, and none by itself. */
export function isSurrogate(codePoint: number): boolean {
  return codePoint >= 0xd800 && codePoint <= 0xdfff;
}

/** Few enough to be the arguments of one call. */
const unitsAtOnce = 8192;

/** The text of bytes that are known to be UTF-8, since we wrote them. */
export function decode(bytes: Uint8Array): string {
  const units = new Uint16Array(unitsAtOnce);
  let text = "";
  let count = 0;
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      units[count++] = first;
      at += 1;
    } else {
      const size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
      const codePoint = readCharacter(bytes, at, size);
      at += size;
      if (size === 4) units[count++] = 0xd7c0 + (codePoint >> 10);
      units[count++] = size === 4 ? 0xdc00 | (codePoint & 0x3ff) : codePoint;
    }
    if (count >= unitsAtOnce - 1 || at >= bytes.length) {
      // Several times faster than `String.fromCharCode(...units)`.
      text += String(Reflect.apply(String.fromCharCode, undefined, units.subarray(0, count)));
      count = 0;
    }
  }
  return text;
}

/** The code point of a character of so many octets, 2 to 4, that is known to be UTF-8. */
function readCharacter(bytes: Uint8Array, at: number, size: number): number {
  let codePoint = (bytes[at] ?? 0) & (0xff >> (size + 1));
  for (let next = at + 1; next < at + size; next++)
    codePoint = (codePoint << 6) | ((bytes[next] ?? 0) & 0x3f);
  return codePoint;
}
