import type { RequestListener } from "node:http";
import { once } from "node:events";
import type { CalendarEvent } from "@rabat-process/events";
import type { ServerLimits } from "../src/limited-server.ts";
import type { WebDeps } from "../src/deps.ts";
import { createLimitedServer } from "../src/limited-server.ts";
import { openWeb } from "./open-web.ts";

export interface Site {
  /** Its address, without a slash at the end. */
  readonly address: string;
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** The pages and feeds on a port of this machine. */
export async function serveWeb(
  events: readonly CalendarEvent[],
  { limits, ...deps }: Partial<WebDeps> & { readonly limits?: ServerLimits } = {},
): Promise<Site> {
  const listener = Promise.withResolvers<RequestListener>();
  const server = createLimitedServer((request, response) => {
    void listener.promise.then((answerNow) => {
      answerNow(request, response);
    });
  }, limits);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  if (typeof bound !== "object" || bound === null) throw new Error("the system gave no port");
  const address = `http://127.0.0.1:${bound.port}`;
  const {
    listener: answer,
    store,
    errors,
  } = await openWeb(events, {
    ...deps,
    publicUrl: address,
  });
  listener.resolve(answer);
  return {
    address,
    errors,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      await store.close();
    },
  };
}
