import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What a feed answers: a body, or a status alone. */
export interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly contentType?: string;
}

/** A feed on the loopback interface whose answer can be changed. */
export interface FeedServer {
  readonly url: string;
  /** From now on the feed answers so; a body that the client has already with 304. */
  readonly answer: (answer: Answer) => void;
  /** The statuses that were sent, in order. */
  readonly sent: readonly number[];
  readonly close: () => void;
}

export async function createFeedServer(): Promise<FeedServer> {
  let current: Answer = { status: 404 };
  const sent: number[] = [];
  const server = createServer((request, response) => {
    const { body = "", contentType = "text/calendar; charset=utf-8" } = current;
    const etag = `"${createHash("sha256").update(body).digest("hex")}"`;
    const isKnown = current.status === 200 && request.headers["if-none-match"] === etag;
    const status = isKnown ? 304 : current.status;
    sent.push(status);
    response.writeHead(status, status < 400 ? { etag, "content-type": contentType } : {});
    response.end(isKnown ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/calendar.ics`,
    answer: (answer) => {
      current = answer;
    },
    sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
