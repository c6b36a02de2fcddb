import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { startApp, uid } from "../app-process.ts";
import { freePort } from "@rabat-process/testing/free-port";
import type { Mood } from "../fragile-slack.ts";
import { startFragileSlack } from "../fragile-slack.ts";
import { know } from "../known-user.ts";

// The app as it is run, from outside, beside a Slack that fails.

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-away-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

const socketMode = { SLACK_SIGNING_SECRET: undefined, SLACK_APP_TOKEN: "xapp-1-test" };

async function openSlack(port?: number) {
  const slack = await startFragileSlack(port);
  onTestFinished(() => {
    slack.close();
  });
  return slack;
}

async function open(slackUrl: string, changed: Readonly<Record<string, string | undefined>> = {}) {
  const metricsPort = await freePort();
  const app = await startApp(folder, slackUrl, { METRICS_PORT: String(metricsPort), ...changed });
  onTestFinished(async () => {
    await app.end("SIGKILL");
  });
  const get = async (path: string) => {
    const response = await fetch(`${app.url}${path}`);
    return [response.status, await response.text()] as const;
  };
  return {
    ...app,
    get,
    ready: async () => (await get("/readyz")).join(" "),
    metrics: async () => (await fetch(`http://127.0.0.1:${metricsPort}/`)).text(),
    answers() {
      const database = new DatabaseSync(app.file, { readOnly: true });
      const rows = database.prepare("select partstat from rsvps where event = ?").all(uid);
      database.close();
      return rows.map((row) => row["partstat"]);
    },
  };
}

/** Pages, feeds and health go on. */
async function expectServed({
  get,
}: {
  get: (path: string) => Promise<readonly [number, string]>;
}) {
  expect((await get("/calendar.ics"))[1]).toContain("END:VCALENDAR");
  expect([(await get("/"))[0], (await get("/healthz"))[0], (await get("/readyz"))[0]]).toEqual([
    200, 200, 200,
  ]);
}

/** Lines of the log of years ago, and nothing that says that old ones were looked for today. */
function leaveOldLines(file: string): void {
  const database = new DatabaseSync(file, { timeout: 5000 });
  const old = database.prepare(
    "insert into audit (id, at, by_user, act, details) values (?, '2020-01-01T00:00:00Z', 'U1', 'answer', '{}')",
  );
  for (let id = 0; id < 1000; id += 1) old.run(`old-${id}`);
  database.exec("delete from jobs where kind = 'retention'");
  database.close();
}

const countOldLines = (file: string) =>
  countIn(file, "select count(*) as count from audit where id like 'old-%'");

function countIn(file: string, sql: string) {
  const reader = new DatabaseSync(file, { readOnly: true });
  const row = reader.prepare(sql).get();
  reader.close();
  return row?.["count"];
}

describe("at a start", { timeout: 60_000 }, () => {
  it.each<[string, Mood, string]>([
    ["refuses the token", { error: "invalid_auth" }, "invalid_auth"],
    ["is in trouble", { error: "internal_error" }, "internal_error"],
    ["is overloaded", { status: 503 }, "http-503"],
  ])(
    "with a Slack that %s, pages and feeds are served, and Slack is tried again",
    async (_, mood, reason) => {
      const slack = await openSlack();
      slack.behave(mood);
      const app = await open(slack.url);
      await expectServed(app);
      expect(await app.ready()).toMatch(
        new RegExp(
          `^200 ready\nSlack cannot be used since 20\\d\\d-.*Z \\(${reason}\\), and is tried again`,
        ),
      );
      expect(app.said.out).toContain(
        `Slack cannot be used (${reason}), and is tried again and again.`,
      );
      expect(await app.metrics()).toContain("rabat_slack_connected 0");
      expect(await app.metrics()).toMatch(
        new RegExp(`rabat_slack_failures_total\\{reason="${reason}"\\} [1-9]`),
      );
      slack.behave("fine");
      await expect.poll(() => app.ready(), { timeout: 20_000 }).toBe("200 ready");
      expect(await app.metrics()).toContain("rabat_slack_connected 1");
      expect(app.said.out).toContain("Slack works again");
    },
  );

  it.each([
    ["HTTP", {}],
    ["Socket Mode", socketMode],
  ])(
    "with no Slack at all, in %s, everything else goes on, and Slack joins in when it is there",
    async (_, mode) => {
      const port = await freePort();
      const app = await open(`http://127.0.0.1:${port}`, mode);
      await expectServed(app);
      expect(await app.ready()).toContain("(no-answer)");
      const slack = await openSlack(port);
      await expect.poll(() => app.ready(), { timeout: 30_000 }).toBe("200 ready");
      if (mode === socketMode) expect(slack.sockets()).toBe(1);
      expect(await app.end()).toBe(0);
    },
  );

  it("with a Slack that takes calls and says nothing, pages and feeds are served meanwhile and after", async () => {
    const slack = await openSlack();
    slack.behave("silent");
    const app = await open(slack.url);
    await expectServed(app);
    await expect.poll(() => app.ready(), { timeout: 20_000 }).toContain("(no-answer)");
    await expectServed(app);
    slack.behave("fine");
    await expect.poll(() => app.ready(), { timeout: 30_000 }).toBe("200 ready");
  });

  it("with a Slack that refuses the token, what is too old is erased", async () => {
    const slack = await openSlack();
    slack.behave({ error: "invalid_auth" });
    const first = await open(slack.url);
    await first.end();
    leaveOldLines(first.file);
    const app = await open(slack.url);
    expect(await app.ready()).toContain("(invalid_auth)");
    await expect.poll(() => countOldLines(app.file), { timeout: 20_000 }).toBe(0);
  });

  it("with no Slack at all a press is recorded, and its person told when Slack is back", async () => {
    const port = await freePort();
    const app = await open(`http://127.0.0.1:${port}`);
    const database = new DatabaseSync(app.file, { timeout: 10_000 });
    know(database);
    database.close();
    expect((await app.press("rsvp:v1:ACCEPTED")).status).toBe(200);
    await expect.poll(() => app.answers(), { timeout: 10_000 }).toEqual(["ACCEPTED"]);
    await expect.poll(() => app.said.out, { timeout: 10_000 }).toContain("and is told later");
    const slack = await openSlack(port);
    await expect
      .poll(() => slack.calls.filter((method) => method === "chat.postMessage").length, {
        timeout: 40_000,
      })
      .toBe(1);
  });
});

describe("while running", { timeout: 60_000 }, () => {
  it("a token refused while the socket is opened again ends nothing, and a new word of Slack's mends it", async () => {
    const slack = await openSlack();
    const app = await open(slack.url, socketMode);
    expect([await app.ready(), slack.sockets()]).toEqual(["200 ready", 1]);
    slack.behave({ error: "invalid_auth" }, "apps.connections.open");
    slack.breakSockets();
    await expect.poll(() => app.ready(), { timeout: 20_000 }).toContain("(invalid_auth)");
    await expectServed(app);
    expect(app.said.out).toMatch(/Slack cannot be used \(invalid_auth\).*SLACK_APP_TOKEN/);
    slack.behave("fine", "apps.connections.open");
    await expect.poll(() => app.ready(), { timeout: 30_000 }).toBe("200 ready");
    expect(slack.sockets()).toBe(1);
    expect(await app.end()).toBe(0);
  });

  it("a slow Slack keeps nobody waiting for an acknowledgement, of a press or of a form", async () => {
    const slack = await openSlack();
    const app = await open(slack.url);
    slack.behave("silent");
    const took = async (request: Promise<Response>) => {
      const began = performance.now();
      const { status } = await request;
      return [status, performance.now() - began < 2500];
    };
    const change = { uid, seen: "1", act: "cancel" };
    const draft = { part: "what", opened: "2026-12-01T00:00:00Z" };
    const form = (callback_id: string, metadata: object) =>
      app.submit({
        callback_id,
        private_metadata: JSON.stringify(metadata),
        state: { values: {} },
      });
    expect([
      await took(app.press("rsvp:v1:ACCEPTED", "U0NEW")),
      await took(app.command("announce example-online-2027")),
      // Of an organiser whose language nobody has stored: it is that of the form, or English.
      await took(form("change:v1", { ...change, locale: "fr" })),
      await took(form("change:v1", change)),
      await took(form("event:v2", { ...draft, locale: "fr" })),
      await took(form("event:v1", draft)),
    ]).toEqual(Array.from({ length: 6 }, () => [200, true]));
    await expectServed(app);
  });
});

describe("while another program locks the SQLite file", { timeout: 60_000 }, () => {
  it("health checks, pages and feeds are answered, and what was pressed is recorded after it", async () => {
    const slack = await openSlack();
    const app = await open(slack.url);
    const other = new DatabaseSync(app.file, { timeout: 5000 });
    know(other);
    other.exec("begin immediate");
    const pressed = app.press("rsvp:v1:ACCEPTED");
    const slowest = { healthz: 0, readyz: 0, feed: 0 };
    for (const end = performance.now() + 6000; performance.now() < end;) {
      for (const [name, path] of [
        ["healthz", "/healthz"],
        ["readyz", "/readyz"],
        ["feed", "/calendar.ics"],
      ] as const) {
        const began = performance.now();
        expect((await app.get(path))[0]).toBe(200);
        slowest[name] = Math.max(slowest[name], performance.now() - began);
      }
    }
    other.exec("rollback");
    other.close();
    // Twelve seconds, when a lock of twelve seconds was waited for inside SQLite.
    expect(Object.values(slowest).filter((milliseconds) => milliseconds > 3000)).toEqual([]);
    // Slack was not told in time that it was taken, and shows so; recorded and told it is nevertheless.
    expect((await pressed).status).toBe(404);
    await expect.poll(() => app.answers(), { timeout: 10_000 }).toEqual(["ACCEPTED"]);
    await expect
      .poll(() =>
        slack.calls.some((call) => call.startsWith("answer: ") && call.includes("Recorded")),
      )
      .toBe(true);
  });
});

describe("without a variable of Slack", { timeout: 60_000 }, () => {
  it("what is too old is erased, and what would be told waits", async () => {
    const none = {
      SLACK_BOT_TOKEN: undefined,
      SLACK_SIGNING_SECRET: undefined,
      SLACK_API_URL: undefined,
    };
    const first = await open("http://127.0.0.1:9", none);
    await first.end();
    leaveOldLines(first.file);
    const database = new DatabaseSync(first.file, { timeout: 5000 });
    database.exec(
      "insert into jobs (key, kind, event, payload, created_at, due_at) values ('redraw:a', 'redraw', 'a', '{}', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')",
    );
    database.close();
    const app = await open("http://127.0.0.1:9", none);
    await expect.poll(() => countOldLines(app.file), { timeout: 20_000 }).toBe(0);
    await expect
      .poll(() =>
        countIn(
          app.file,
          "select count(*) as count from jobs where key = 'redraw:a' and reason = 'no-slack' and attempts = 0",
        ),
      )
      .toBe(1);
    expect(await app.ready()).toBe("200 ready");
  });
});
