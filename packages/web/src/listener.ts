import { getRequestListener } from "@hono/node-server";
import type { RequestListener } from "node:http";
import type { Web } from "./create-web.ts";

/**
 * Answers the requests of a server of Node. Most are programs that come again with the one tag they were given: those
 * are answered before anything of the request is read or routed, which more than halves what a 304 costs. What is
 * answered so was answered once by the long way, and everything else goes that way.
 */
export function createWebListener({ app, unchanged }: Web): RequestListener {
  const answer = getRequestListener(app.fetch);
  return (request, response) => {
    const { method, url, headers } = request;
    const tag = headers["if-none-match"];
    if (method !== "GET" || url === undefined || tag === undefined) {
      void answer(request, response);
      return;
    }
    unchanged(url, tag).then(
      (known) => {
        if (known === undefined) void answer(request, response);
        else response.writeHead(304, known).end();
      },
      // The long way fails too, and says so.
      () => void answer(request, response),
    );
  };
}
