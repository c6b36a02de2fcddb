import { readCharacter } from "../utf8.ts";
import { codePointOfByte, sizeOfCharacter } from "./encoding.ts";

/** A long text that is put together from octets; few at a time become a string, which is fastest. */
export interface TextBuilder {
  readonly units: Uint16Array;
  /** How many units wait to become a string. */
  waiting: number;
  /** How many units there are in all. */
  length: number;
  readonly parts: string[];
}

/** Few enough to be the arguments of one call. */
const unitsAtOnce = 8192;

export function createTextBuilder(): TextBuilder {
  return { units: new Uint16Array(unitsAtOnce), waiting: 0, length: 0, parts: [] };
}

export function builtText(builder: TextBuilder): string {
  flush(builder);
  return builder.parts.join("");
}

function flush(builder: TextBuilder): void {
  const waiting = builder.units.subarray(0, builder.waiting);
  builder.parts.push(String(Reflect.apply(String.fromCharCode, undefined, waiting)));
  builder.waiting = 0;
}

/**
 * Appends octets between two places as long as they are ASCII.
 *
 * @returns where the first one stands that is not; `to` where all are
 */
export function appendAscii(builder: TextBuilder, bytes: Uint8Array, from: number, to: number): number {
  const { units } = builder;
  let at = from;
  while (at < to) {
    if (builder.waiting === unitsAtOnce) flush(builder);
    const end = Math.min(to, at + unitsAtOnce - builder.waiting);
    const start = at;
    const offset = builder.waiting - at;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte >= 0x80) break;
      units[at + offset] = byte;
    }
    builder.waiting += at - start;
    builder.length += at - start;
    if (at < end) break;
  }
  return at;
}

function appendCodePoint(builder: TextBuilder, codePoint: number): void {
  if (builder.waiting > unitsAtOnce - 2) flush(builder);
  const { units } = builder;
  if (codePoint >= 0x10000) {
    units[builder.waiting++] = 0xd7c0 + (codePoint >> 10);
    units[builder.waiting++] = 0xdc00 | (codePoint & 0x3ff);
    builder.length += 2;
    return;
  }
  units[builder.waiting++] = codePoint;
  builder.length++;
}

/**
 * Appends octets from a place on, as UTF-8 or as windows-1252.
 *
 * @returns where the first character stands that begins at `to` or behind it
 */
export function appendOctets(
  builder: TextBuilder,
  bytes: Uint8Array,
  { from, to, isUtf8 }: { readonly from: number; readonly to: number; readonly isUtf8: boolean },
): number {
  let at = from;
  while (at < to) {
    at = appendAscii(builder, bytes, at, to);
    if (at === to) break;
    const size = isUtf8 ? sizeOfCharacter(bytes, at) : 1;
    appendCodePoint(builder, size === 1 ? codePointOfByte(bytes[at] ?? 0) : readCharacter(bytes, at, size));
    at += size;
  }
  return at;
}
