import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { openAppStore } from "./app-store.ts";
import { createMetrics, createMetricsListener } from "./metrics.ts";

describe("the metrics", () => {
  it("tell answers by status, jobs that wait and jobs that were given up, without addresses or names", async () => {
    const store = await openAppStore({ kind: "sqlite", file: ":memory:" });
    const failures = new Map([["no-answer", 3]]);
    const metrics = createMetrics(store, { away: () => ({ reason: "no-answer" }), failures });
    const at = "2026-12-01T09:00:00Z";
    await store.jobs.enqueue(
      [{ key: "remind:secret", kind: "remind", payload: { user: "U0SENEGAL" }, dueAt: at }],
      at,
    );
    metrics.answered("web", 304);
    metrics.answered("web", 304);
    metrics.answered("slack", 200);
    const text = await metrics.text();
    for (const line of [
      'rabat_http_answers_total{side="web",status="304"} 2',
      'rabat_http_answers_total{side="slack",status="200"} 1',
      "rabat_jobs_waiting 1",
      "rabat_jobs_buried 0",
      "rabat_inbox_deliveries 0",
      "rabat_store_writable 1",
      "rabat_slack_connected 0",
      'rabat_slack_failures_total{reason="no-answer"} 3',
    ])
      expect(text).toContain(line);
    expect(text).toContain("process_resident_memory_bytes");
    expect(text).not.toMatch(/secret|U0SENEGAL/);
    expect(metrics.contentType).toMatch(/^text\/plain; version=/);
    await store.close();
  });

  it("tell what they can while the store does not answer, and nothing of a Slack that is not configured", async () => {
    const store = await openAppStore({ kind: "sqlite", file: ":memory:" });
    const metrics = createMetrics(store, undefined);
    await metrics.text();
    await store.close();
    const text = await metrics.text();
    expect(text).toContain("process_resident_memory_bytes");
    expect(text).not.toMatch(/^rabat_jobs_waiting \d|^rabat_inbox_deliveries \d|rabat_slack/m);
  });

  it.each([
    ["GET", "/metrics", 200],
    ["GET", "/", 200],
    ["GET", "/metrics?name=rabat", 200],
    ["POST", "/metrics", 405],
    ["GET", "/calendar.ics", 404],
  ])("answer %s %s with %i", async (method, path, status) => {
    const store = await openAppStore({ kind: "sqlite", file: ":memory:" });
    const server = createServer(createMetricsListener(createMetrics(store, undefined))).listen(
      0,
      "127.0.0.1",
    );
    await once(server, "listening");
    onTestFinished(async () => {
      server.close();
      await store.close();
    });
    const address = server.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
    expect(response.status).toBe(status);
    expect((await response.text()).includes("rabat_jobs_waiting")).toBe(status === 200);
  });
});
