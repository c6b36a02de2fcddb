import type { ClientRequest, IncomingMessage } from "node:http";
import type { Agent } from "node:https";
import { request } from "node:https";
import { RequestFilteringHttpsAgent } from "request-filtering-agent";

/** Larger than any calendar of meetings; a process of the size of this one has some 100 kB. */
const maxBytes = 1_000_000;

/** By which way a calendar is fetched, and for how long one waits. */
interface Way {
  readonly agent: Agent;
  readonly milliseconds: number;
}

/** The way to the world, without private addresses. */
const toTheWorld: Way = { agent: new RequestFilteringHttpsAgent(), milliseconds: 10_000 };

/** What a server gave; undefined where nothing changed since the tag that it gave before. */
export type FetchedCalendar =
  { readonly bytes: Uint8Array; readonly tag: string | undefined } | undefined;

/** Why a calendar was not read, in words for the operator. They do not name its address, which may hold a secret. */
export class CalendarAwayError extends Error {
  override readonly name = "CalendarAwayError";
}

/**
 * Fetches a calendar by https, within ten seconds and one megabyte. Addresses within a private network are refused where
 * the name is resolved, so that no name leads there. It follows nowhere: the operator names the last address.
 *
 * @throws CalendarAwayError
 */
export async function fetchCalendar(
  address: string,
  tag?: string,
  { agent, milliseconds }: Way = toTheWorld,
): Promise<FetchedCalendar> {
  const headers = {
    Accept: "text/calendar",
    "Accept-Encoding": "identity",
    ...(tag !== undefined && { "If-None-Match": tag }),
  };
  const signal = AbortSignal.timeout(milliseconds);
  const asked = request(address, { agent, headers, signal });
  // Once there is an answer, it is the answer that breaks off.
  asked.on("error", () => undefined);
  asked.end();
  try {
    return await read(await answerTo(asked));
  } catch (error) {
    throw error instanceof CalendarAwayError ? error : new CalendarAwayError(wordsOf(error));
  } finally {
    asked.destroy();
  }
}

async function answerTo(asked: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.once("response", resolve);
    asked.once("error", reject);
  });
}

async function read(answer: IncomingMessage): Promise<FetchedCalendar> {
  const { statusCode, headers } = answer;
  if (statusCode === 304) return undefined;
  if (statusCode !== 200)
    throw new CalendarAwayError(`it answers with status ${statusCode ?? "unknown"}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > maxBytes) throw new CalendarAwayError(`it has more than ${maxBytes} bytes`);
    parts.push(part);
  }
  return { bytes: Buffer.concat(parts), tag: headers.etag };
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (/^(?:Abort|Timeout)Error$/.test(error.name)) return "it did not answer in time";
  if (error.message.includes("not allowed")) return "its address is within a private network";
  return "code" in error ? String(error.code) : error.name;
}
