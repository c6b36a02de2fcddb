import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";
import type { RequestListener } from "node:http";
import type { Store } from "./ports/store.ts";

export interface Metrics {
  /** Counts an answer by its status; which address it was is nobody's business. */
  readonly answered: (side: "web" | "slack", status: number) => void;
  /** All of it in the text format of Prometheus. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

/** What is known of Slack: undefined where none is configured. */
type Slack =
  { readonly away: () => unknown; readonly failures: ReadonlyMap<string, number> } | undefined;

/**
 * What an operator watches: the process, the answers by status, the jobs that wait and those that were given up, and
 * whether Slack and the store can be used. What the store does not tell is left out, and the rest is told.
 */
export function createMetrics(
  store: Pick<Store, "jobs" | "inbox" | "health">,
  slack: Slack,
): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const answers = new Counter({
    name: "rabat_http_answers_total",
    help: "HTTP requests that were answered, by side (web or slack) and status",
    labelNames: ["side", "status"],
    registers: [register],
  });
  registerStore(register, store);
  if (slack !== undefined) registerSlack(register, slack);
  return {
    answered: (side, status) => {
      answers.inc({ side, status });
    },
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}

function registerStore(register: Registry, store: Pick<Store, "jobs" | "inbox" | "health">): void {
  const gauges: Readonly<Record<string, readonly [help: string, count: () => Promise<number>]>> = {
    rabat_jobs_waiting: [
      "Jobs that wait, also those that are due later",
      async () => (await store.jobs.waiting()).length,
    ],
    rabat_jobs_buried: [
      "Jobs that were given up and that an organiser may try again",
      async () => (await store.jobs.buried()).length,
    ],
    rabat_inbox_deliveries: [
      "What Slack delivered and is not dealt with yet",
      () => store.inbox.size(),
    ],
    rabat_store_writable: [
      "1 while the store can be written; 0 where it was refused, as on a full disk",
      () => Promise.resolve(store.health.unwritable() === undefined ? 1 : 0),
    ],
  };
  for (const [name, [help, count]] of Object.entries(gauges))
    new Gauge({
      name,
      help,
      registers: [register],
      async collect() {
        this.reset();
        const value = await count().catch(() => undefined);
        if (value === undefined) this.remove();
        else this.set(value);
      },
    });
}

function registerSlack(register: Registry, { away, failures }: NonNullable<Slack>): void {
  new Gauge({
    name: "rabat_slack_connected",
    help: "1 while Slack can be used; 0 where it does not answer or refuses the app",
    registers: [register],
    collect() {
      this.set(away() === undefined ? 1 : 0);
    },
  });
  new Counter({
    name: "rabat_slack_failures_total",
    help: "Tries to connect to Slack that failed, by the reason",
    labelNames: ["reason"],
    registers: [register],
    collect() {
      this.reset();
      for (const [reason, count] of failures) this.inc({ reason }, count);
    },
  });
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
