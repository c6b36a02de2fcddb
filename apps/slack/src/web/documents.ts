import type { CalendarEvent } from "@rabat-process/events";
import { endOf } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { addDays } from "@rabat-process/timezones";
import { createHash } from "node:crypto";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Store } from "../ports/store.ts";
import { today } from "../use-cases/show-event.ts";

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
  /**
   * Makes the document of a key out of the present state of all events, and keeps it; undefined where `render` says that
   * there is nothing of this name.
   */
  make(
    key: string,
    now: Instant,
    render: (events: readonly CalendarEvent[]) => Content | undefined | Promise<Content | undefined>,
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

/** How much text is kept: some hundred pages, or a hundred long feeds. */
const maxCharacters = 16_000_000;

/**
 * Keeps what was rendered until the day is over or an event ends, as long as the store has the revision that it was made
 * of. Whether it has is asked at each request, so that a change by another process is seen at once, and no event is read
 * for it.
 *
 * @param patienceMilliseconds after which a reader is told to come again, rather than left waiting
 */
export function createDocuments(
  store: Pick<Store, "revision" | "events" | "event">,
  patienceMilliseconds = 10_000,
): Documents {
  async function read<Result>(work: () => Promise<Result>): Promise<Result> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        reject(new Error(`no answer within ${patienceMilliseconds} ms`));
      }, patienceMilliseconds);
    });
    try {
      return await Promise.race([work(), patience]);
    } catch (cause) {
      throw new UnreadableStoreError("the store cannot be read", { cause });
    } finally {
      clearTimeout(timer);
    }
  }
  const kept = new Map<
    string,
    {
      readonly revision: string;
      readonly from: Instant;
      readonly until: Instant;
      readonly size: number;
      readonly document: Document;
    }
  >();
  let size = 0;
  let latest:
    | {
        readonly revision: string;
        readonly events: readonly CalendarEvent[];
        /** When each of them ends, the earliest first. */
        readonly ends: readonly Instant[];
      }
    | undefined;
  const forget = (key: string) => {
    size -= kept.get(key)?.size ?? 0;
    kept.delete(key);
  };
  return {
    async check() {
      // Any event: whether there is one of this name does not matter.
      await read(() => store.event("any@rabat-process"));
    },
    async find(key, now) {
      const revision = await read(() => store.revision());
      const known = kept.get(key);
      const holds = known?.revision === revision && known.from <= now && now < known.until;
      return holds ? known.document : undefined;
    },
    last(key) {
      return kept.get(key)?.document;
    },
    async make(key, now, render) {
      // Asked for before the events: what is saved in between may then be rendered twice, but is never missed.
      const revision = await read(() => store.revision());
      if (latest?.revision !== revision) {
        const events = await read(() => store.events());
        latest = { revision, events, ends: events.flatMap((event) => endOf(event) ?? []).toSorted() };
      }
      const midnight: Instant = `${addDays(today(now), 1)}T00:00:00Z`;
      const end = latest.ends.find((candidate) => candidate > now);
      const until = end !== undefined && end < midnight ? end : midnight;
      const content = await render(latest.events);
      forget(key);
      if (content === undefined) return undefined;
      const document = createDocument(content);
      kept.set(key, { revision, from: now, until, size: content.text.length, document });
      size += content.text.length;
      for (const oldest of kept.keys()) {
        if (size <= maxCharacters || oldest === key) break;
        forget(oldest);
      }
      return document;
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
