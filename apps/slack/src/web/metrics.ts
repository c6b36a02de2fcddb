import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";
import type { RequestListener } from "node:http";
import type { Store } from "../ports/store.ts";

export interface Metrics {
  /** Counts an answer by its status; which address it was is nobody's business. */
  readonly answered: (side: "web" | "slack", status: number) => void;
  /** All of it in the text format of Prometheus. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** What an operator watches: the process, the answers by status, the jobs that wait and those that were given up. */
export function createMetrics(store: Pick<Store, "jobs">): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const answers = new Counter({
    name: "rabat_http_answers_total",
    help: "HTTP requests that were answered, by side (web or slack) and status",
    labelNames: ["side", "status"],
    registers: [register],
  });
  const gauge = (name: string, help: string, count: () => Promise<number>) =>
    new Gauge({
      name,
      help,
      registers: [register],
      async collect() {
        this.set(await count());
      },
    });
  gauge(
    "rabat_jobs_waiting",
    "Jobs that wait, also those that are due later",
    async () => (await store.jobs.waiting()).length,
  );
  gauge(
    "rabat_jobs_buried",
    "Jobs that were given up and that an organiser may try again",
    async () => (await store.jobs.buried()).length,
  );
  return {
    answered: (side, status) => {
      answers.inc({ side, status });
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}

/** Answers whoever collects metrics: at `/metrics`, the usual path, and at `/`. */
export function createMetricsListener({ text, contentType }: Metrics): RequestListener {
  return ({ method, url = "" }, response) => {
    const [path] = url.split("?");
    if (path !== "/metrics" && path !== "/") response.writeHead(404).end();
    else if (method !== "GET") response.writeHead(405, { Allow: "GET" }).end();
    else
      text().then(
        (body) => response.setHeader("Content-Type", contentType).end(body),
        () => response.writeHead(503).end(),
      );
  };
}
