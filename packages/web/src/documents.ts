import type { CalendarEvent } from "@rabat-process/events";
import { deadlineOf, endOf } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import { addDays } from "@rabat-process/timezones";
import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { KnownChange } from "@rabat-process/core/events/known-changes";
import { readKnownChanges } from "@rabat-process/core/events/known-changes";
import { today } from "@rabat-process/core/events/show-event";
import type { EventReader } from "./deps.ts";

/** What is sent, before it is bytes. */
export interface Content {
  readonly text: string;
  readonly type: string;
}

export type Encoding = "identity" | "gzip" | "br";

/** A text as it is sent: made once, and sent to everybody until an event changes. */
export interface Document {
  readonly type: string;
  /** The hash of the text, the same in every process and after every restart. */
  readonly hash: string;
  /** The bytes; compressed when first asked for. */
  readonly bytes: (encoding: Encoding) => Uint8Array<ArrayBuffer>;
  /** What is answered with 304 to whoever sends a tag: its headers, once they were sent under that tag. */
  readonly unchanged: Map<string, Readonly<Record<string, string>>>;
}

export interface Documents {
  /** The document of a key, if it was made of the present state and no event has ended since. */
  find(key: string, now: Instant): Promise<Document | undefined>;
  /** The document of a key as it was last made. */
  last(key: string): Document | undefined;
  /** What happened to an event since it was announced, the oldest first. */
  readonly changesOf: (event: CalendarEvent) => Promise<readonly KnownChange[]>;
  /** The present state of all events, for an answer that is kept for nobody. */
  events(): Promise<readonly CalendarEvent[]>;
  /**
   * Makes the document of a key out of the present state of all events, and keeps it; undefined where `render` says that
   * there is nothing of this name.
   */
  make(
    key: string,
    now: Instant,
    render: (
      events: readonly CalendarEvent[],
    ) => Content | undefined | Promise<Content | undefined>,
  ): Promise<Document | undefined>;
  /**
   * @throws UnreadableStoreError while the store does not answer
   */
  check(): Promise<void>;
}

/** The store did not answer: not the fault of whoever asks, and likely to pass. */
export class UnreadableStoreError extends Error {
  override readonly name = "UnreadableStoreError";
}

/**
 * Keeps what was rendered until the day is over or an event ends, as long as the store has the revision that it was made
 * of. Whether it has is asked at each request, so that a change by another process is seen at once, and no event is read
 * for it.
 *
 * @param patienceMilliseconds after which a reader is told to come again, rather than left waiting
 */
export function createDocuments(store: EventReader, patienceMilliseconds = 10_000): Documents {
  const read = <Result>(work: () => Promise<Result>) => readWithin(patienceMilliseconds, work);
  const cache = createCache();
  let latest: Latest | undefined;
  const present = async () => {
    // Asked for before the events: what is saved in between may then be rendered twice, but is never missed.
    const revision = await read(() => store.revision());
    if (latest?.revision !== revision)
      latest = toLatest(revision, await read(() => store.events()));
    return latest;
  };
  return {
    async check() {
      // Any event: whether there is one of this name does not matter.
      await read(() => store.event("any@rabat-process"));
    },
    async find(key, now) {
      const revision = await read(() => store.revision());
      const known = cache.find(key);
      const holds = known?.revision === revision && known.from <= now && now < known.until;
      return holds ? known.document : undefined;
    },
    last: (key) => cache.find(key)?.document,
    changesOf: (event) => read(() => readKnownChanges(store, event)),
    events: async () => (await present()).events,
    async make(key, now, render) {
      const made = await present();
      const until = expiryOf(made, now);
      const content = await render(made.events);
      if (content === undefined) {
        cache.forget(key);
        return undefined;
      }
      const document = createDocument(content);
      cache.keep(key, {
        revision: made.revision,
        from: now,
        until,
        size: content.text.length,
        document,
      });
      return document;
    },
  };
}

/** @throws UnreadableStoreError where the work fails or takes too long */
async function readWithin<Result>(
  milliseconds: number,
  work: () => Promise<Result>,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    return await Promise.race([work(), patience]);
  } catch (cause) {
    throw new UnreadableStoreError("the store cannot be read", { cause });
  } finally {
    clearTimeout(timer);
  }
}

interface Latest {
  readonly revision: string;
  readonly events: readonly CalendarEvent[];
  /** When each of them ends, and the time for its answers, the earliest first. */
  readonly ends: readonly Instant[];
}

function toLatest(revision: string, events: readonly CalendarEvent[]): Latest {
  const ends = events.flatMap((event) => [endOf(event) ?? [], deadlineOf(event) ?? []].flat());
  return { revision, events, ends: ends.toSorted() };
}

/** When what is rendered now is true no longer: at the end of the next event or time for answers, or of the day. */
function expiryOf({ ends }: Latest, now: Instant): Instant {
  const midnight: Instant = `${addDays(today(now), 1)}T00:00:00Z`;
  const end = ends.find((candidate) => candidate > now);
  return end !== undefined && end < midnight ? end : midnight;
}

interface Cached {
  readonly revision: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly size: number;
  readonly document: Document;
}

/** How much text is kept: some hundred pages, or a hundred long feeds. */
const maxCharacters = 16_000_000;

/** Documents by their keys. Where they are too long together, those that were made first are forgotten. */
function createCache() {
  const cached = new Map<string, Cached>();
  let size = 0;
  const forget = (key: string) => {
    size -= cached.get(key)?.size ?? 0;
    cached.delete(key);
  };
  return {
    find: (key: string) => cached.get(key),
    forget,
    keep(key: string, document: Cached) {
      forget(key);
      cached.set(key, document);
      size += document.size;
      for (const oldest of cached.keys()) {
        if (size <= maxCharacters || oldest === key) break;
        forget(oldest);
      }
    },
  };
}
export function createDocument({ text, type }: Content): Document {
  const plain = new TextEncoder().encode(text);
  const made = new Map<Encoding, Uint8Array<ArrayBuffer>>([["identity", plain]]);
  return {
    type,
    hash: createHash("sha256").update(plain).digest("base64url"),
    unchanged: new Map(),
    bytes(encoding) {
      const bytes = made.get(encoding) ?? compress(plain, encoding);
      made.set(encoding, bytes);
      return bytes;
    },
  };
}

function compress(bytes: Uint8Array, encoding: Encoding): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    encoding === "gzip"
      ? gzipSync(bytes)
      : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  );
}
