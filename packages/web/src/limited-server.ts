import type { RequestListener, Server } from "node:http";
import { createServer } from "node:http";

export interface ServerLimits {
  /** How long a caller may take to send the head of a request, and the whole of it. */
  readonly headersMilliseconds: number;
  readonly requestMilliseconds: number;
  readonly headerBytes: number;
  /** No form and no message of Slack comes near this. */
  readonly bodyBytes: number;
}

const usual: ServerLimits = {
  headersMilliseconds: 10_000,
  requestMilliseconds: 20_000,
  headerBytes: 16_384,
  bodyBytes: 1_000_000,
};

/**
 * A server that nobody can hold up by sending slowly, or fill up by sending much. Node itself answers 408 and 431; what
 * is announced as too large is refused before it is read. A body of unknown length is left to who reads it: the pages
 * and feeds read none, and Slack's side counts.
 */
export function createLimitedServer(
  listener: RequestListener,
  limits: ServerLimits = usual,
): Server {
  return createServer(
    {
      headersTimeout: limits.headersMilliseconds,
      requestTimeout: limits.requestMilliseconds,
      connectionsCheckingInterval: limits.headersMilliseconds / 2,
      maxHeaderSize: limits.headerBytes,
    },
    (request, response) => {
      const refusal = findRefusal(request.headers, limits);
      if (refusal === undefined) {
        listener(request, response);
        return;
      }
      const [status, sentence] = refusal;
      response.writeHead(status, {
        "Content-Type": "text/plain; charset=utf-8",
        Connection: "close",
      });
      response.end(`${sentence}\n`);
    },
  );
}

function findRefusal(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  { bodyBytes }: ServerLimits,
): readonly [number, string] | undefined {
  if (Number(headers["content-length"] ?? 0) > bodyBytes)
    return [413, `The body is too large: expected at most ${bodyBytes} bytes.`];
  return undefined;
}
