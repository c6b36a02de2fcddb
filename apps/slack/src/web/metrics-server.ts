import { createServer } from "node:http";
import type { Metrics } from "./metrics.ts";

/**
 * Serves metrics at a port of their own, which no proxy shows to the world. It ends with the process.
 *
 * @param onError is told why the port cannot be used
 */
export function serveMetrics(
  metrics: Metrics,
  { host, port }: { readonly host: string; readonly port: number },
  onError: (reason: string) => void,
): void {
  createServer((_, response) => {
    void metrics.text().then(
      (text) => response.setHeader("Content-Type", metrics.contentType).end(text),
      () => response.writeHead(503).end(),
    );
  })
    .listen(port, host)
    .once("error", (error: NodeJS.ErrnoException) => {
      onError(error.code ?? error.message);
    })
    .unref();
}
