import type { Instant } from "@rabat-process/timezones";
import { refusal } from "@rabat-process/timezones/arguments";
import type { Writer } from "./content-line.ts";
import { writeBytes } from "./content-line.ts";
import type { EntryOptions, Source } from "./entry.ts";
import type { Period } from "./period.ts";
import { createEntries } from "./sessions.ts";
import { writeEntry } from "./vevent.ts";

/** What was written of one event: its VEVENT, and those of its sessions. */
export interface Piece {
  readonly periods: readonly Period[];
  readonly changed: Instant;
}

interface KnownPiece extends Piece {
  readonly bytes: Uint8Array;
}

/** What was written of events, by all that it depends on. Its content is nobody else's business. */
export interface CalendarCache {
  readonly maxEvents: number;
  readonly pieces: Map<string, KnownPiece>;
}

/**
 * A memory for `toICalendar`: a feed in which one event changed is then written many times faster. One serves all feeds
 * and both languages. An event is written anew when its UID, sequence, lastModified or supplement changed, or one of
 * the events that its description names: `lastModified` has to move with each change, as the model has it.
 *
 * @param maxEvents how many are remembered at most, 1 or more, each some 2 kB; the oldest are forgotten
 * @throws RangeError when that is no whole number from 1 on
 */
export function createCalendarCache(maxEvents = 10_000): CalendarCache {
  if (!Number.isInteger(maxEvents) || maxEvents < 1) {
    const message = `maxEvents is ${maxEvents}: expected a whole number from 1 on.`;
    throw refusal(maxEvents, message, "number");
  }
  return { maxEvents, pieces: new Map() };
}

export interface PieceOptions extends EntryOptions {
  readonly html?: boolean | undefined;
  readonly cache?: CalendarCache | undefined;
}

/**
 * Writes one event, or what is remembered of it.
 *
 * @throws RangeError when a text holds a control character; the message names the event and the property.
 */
export function writePiece(writer: Writer, source: Source, options: PieceOptions): Piece {
  const { cache } = options;
  if (cache === undefined) return writeAnew(writer, source, options);
  const key = keyOf(source, options);
  const known = cache.pieces.get(key);
  if (known !== undefined) {
    writeBytes(writer, known.bytes);
    return known;
  }
  const start = writer.end;
  const piece = writeAnew(writer, source, options);
  cache.pieces.set(key, { ...piece, bytes: writer.bytes.slice(start, writer.end) });
  for (const oldest of cache.pieces.keys()) {
    if (cache.pieces.size <= cache.maxEvents) break;
    cache.pieces.delete(oldest);
  }
  return piece;
}

/** Not the release of tzdb: a process has but one. */
function keyOf({ event, related, supplement }: Source, options: PieceOptions): string {
  const { locale, localTimes = false, sessions = false, html = false } = options;
  let key = `${event.uid} ${event.sequence} ${event.lastModified} ${locale} ${localTimes} ${sessions} ${html}`;
  for (const { uid, lastModified } of related) key += ` ${uid} ${lastModified}`;
  for (const field in supplement) return `${key} ${field} ${JSON.stringify(supplement)}`;
  return key;
}

function writeAnew(writer: Writer, source: Source, options: PieceOptions): Piece {
  const entries = createEntries(source, options);
  for (const entry of entries) writeEntry(writer, entry, options);
  return {
    periods: entries.map(({ period }) => period),
    changed: entries[0]?.changed ?? source.event.lastModified,
  };
}
