import { encode, putCharacter } from "../utf8.ts";

/** What a file of bytes was before it became UTF-8, or what is left of it that is none. */
export interface EncodedText {
  /** UTF-8, as far as the file is: bytes that are none are dealt with line by line. */
  readonly bytes: Uint8Array;
  /** Whether the bytes are those of the file, so that octets can be counted. */
  readonly areOriginal: boolean;
  readonly hasMark: boolean;
}

/** How bytes may be declared, by the names of IANA in small letters. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  "iso-8859-1": fromWindows1252,
  latin1: fromWindows1252,
  "windows-1252": fromWindows1252,
  "iso-8859-15": fromLatin9,
  "utf-16le": (bytes) => fromUtf16(bytes, true),
  "utf-16be": (bytes) => fromUtf16(bytes, false),
};

/** Names of which the file itself shows more than the declaration. */
const unhelpful = ["utf-8", "utf8", "utf-16", "us-ascii", "ascii"];

/**
 * The bytes of a file as UTF-8. A mark, or the zeros of UTF-16, prove more than a declaration, and that a file is
 * UTF-8 does too: mail servers often declare what they do not send.
 *
 * @throws RangeError when the declared encoding is none that is known here
 */
export function toUtf8(file: Uint8Array | string, charset = "utf-8"): EncodedText {
  if (typeof file === "string") {
    const text = file.startsWith("\ufeff") ? file.slice(1) : file;
    return { bytes: encode(text), areOriginal: true, hasMark: text !== file };
  }
  const read = readerOf(charset);
  const [first, second, third] = file;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { bytes: file.subarray(3), areOriginal: true, hasMark: true };
  }
  const isLittle = first === 0xff && second === 0xfe;
  if (isLittle || (first === 0xfe && second === 0xff)) {
    return { bytes: fromUtf16(file.subarray(2), isLittle), areOriginal: false, hasMark: true };
  }
  // "B" of BEGIN, or a line end before it.
  if (first === 0 || second === 0) {
    return { bytes: fromUtf16(file, second === 0), areOriginal: false, hasMark: false };
  }
  if (read === undefined || isUtf8(file)) return { bytes: file, areOriginal: true, hasMark: false };
  return { bytes: read(file), areOriginal: false, hasMark: false };
}

function readerOf(charset: string): ((bytes: Uint8Array) => Uint8Array) | undefined {
  const name = charset.trim().toLowerCase();
  if (unhelpful.includes(name)) return undefined;
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined;
  if (read !== undefined) return read;
  const known = [...unhelpful.slice(0, 1), ...Object.keys(readers)].join(", ");
  throw new RangeError(
    `charset is ${JSON.stringify(charset)}: expected one of ${known}. Decode the file yourself and pass the text.`,
  );
}

/** Whether bytes are well-formed UTF-8 (RFC 3629 §4). */
export function isUtf8(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const size = sizeOfCharacter(bytes, at);
    if (size === 0) return false;
    at += size;
  }
  return true;
}

/** How many octets the character beyond ASCII at a place has, 2 to 4; 0 where they are no UTF-8. */
function sizeOfCharacter(bytes: Uint8Array, at: number): 0 | 2 | 3 | 4 {
  const first = bytes[at] ?? 0;
  const size =
    first >= 0xc2 && first < 0xe0
      ? 2
      : first >= 0xe0 && first < 0xf0
        ? 3
        : first >= 0xf0 && first < 0xf5
          ? 4
          : 0;
  for (let next = at + 1; next < at + size; next++)
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  // Longer than needed, a surrogate, beyond U+10FFFF.
  if (first === 0xe0 && second < 0xa0) return 0;
  if (first === 0xed && second > 0x9f) return 0;
  if (first === 0xf0 && second < 0x90) return 0;
  if (first === 0xf4 && second > 0x8f) return 0;
  return size;
}

function fromUtf16(bytes: Uint8Array, isLittle: boolean): Uint8Array {
  let text = "";
  const [high, low] = isLittle ? [1, 0] : [0, 1];
  const units: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    units.push(((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0));
    if (units.length === 4096) text += String.fromCharCode(...units.splice(0));
  }
  return encode(text + String.fromCharCode(...units));
}

function transcode(bytes: Uint8Array, toCodePoint: (byte: number) => number): Uint8Array {
  const encoded = new Uint8Array(bytes.length * 3);
  let end = 0;
  for (const byte of bytes)
    end = putCharacter(encoded, end, byte < 0x80 ? byte : toCodePoint(byte));
  return encoded.slice(0, end);
}

function fromWindows1252(bytes: Uint8Array): Uint8Array {
  return transcode(bytes, codePointOfByte);
}

/** What ISO 8859-15 has in place of signs of ISO 8859-1. */
const latin9: Readonly<Record<number, number>> = {
  0xa4: 0x20ac,
  0xa6: 0x160,
  0xa8: 0x161,
  0xb4: 0x17d,
  0xb8: 0x17e,
  0xbc: 0x152,
  0xbd: 0x153,
  0xbe: 0x178,
};

function fromLatin9(bytes: Uint8Array): Uint8Array {
  return transcode(bytes, (byte) => latin9[byte] ?? byte);
}

/** The characters of 0x80 to 0x9F in windows-1252; five of them have none. */
const windows1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** What a byte that is no UTF-8 means: what is called ISO-8859-1 is windows-1252 (WHATWG Encoding §4.2). */
export function codePointOfByte(byte: number): number {
  return byte >= 0x80 && byte < 0xa0 ? windows1252.charCodeAt(byte - 0x80) : byte;
}
