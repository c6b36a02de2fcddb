import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "@rabat-process/core/ports/log";
import { withoutToken } from "./addresses.ts";

/** What ids of requests look like that we believe, those of proxies among them. */
const idForm = /^[\w.:-]{8,128}$/;

/**
 * Gives each request an id, which its answer and all lines about it carry, and writes a line when it is answered: with
 * `debug` for each, else where it was refused, failed or was broken off. Who
 * asked is not noted, nor what they asked for beside the path.
 *
 * @param trustProxy whether only a proxy can reach this server: then the id that it gave counts (X-Request-Id)
 */
export function createRequestLog(log: Log, trustProxy: boolean) {
  return (request: IncomingMessage, response: ServerResponse, answer: () => void): void => {
    const began = performance.now();
    const id = idOf(request, trustProxy);
    response.setHeader("X-Request-Id", id);
    const names = { request: id };
    response.once("close", () => {
      log.within(names, () => {
        tell(log, request, { response, milliseconds: Math.round(performance.now() - began) });
      });
    });
    log.within(names, answer);
  };
}

function idOf({ headers }: IncomingMessage, trustProxy: boolean): string {
  const given = headers["x-request-id"];
  return trustProxy && typeof given === "string" && idForm.test(given) ? given : randomUUID();
}

function tell(
  log: Log,
  { method = "", url = "" }: IncomingMessage,
  { response, milliseconds }: { readonly response: ServerResponse; readonly milliseconds: number },
): void {
  const path = withoutToken(url.split("?", 1)[0] ?? "");
  const about = { status: response.statusCode, ms: milliseconds };
  if (!response.writableFinished) log.info(`${method} ${path} was broken off`, about);
  // Calendar programs and what watches the app ask all day long.
  else if (response.statusCode < 400) log.debug(`${method} ${path}`, about);
  else log.info(`${method} ${path}`, about);
}
