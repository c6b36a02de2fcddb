import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { freePort } from "@rabat-process/testing/free-port";
import { readConfig } from "../config.ts";
import { botScopes, optionalScopes } from "../manifest.ts";
import { openAppStore } from "../app-store.ts";
import { runCommand } from "./index.ts";

const secret = "0123456789abcdef0123456789abcdef";
const http = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: secret, ORGANISERS: "U024BE7LH" };

let folder: string;
let usual: Readonly<Record<string, string>>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rabat-check-config-"));
  usual = { DATABASE_FILE: join(folder, "rabat.sqlite"), PORT: String(await freePort()) };
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** What an operator sees: the code, and the sentences of each state. */
async function check(environment: Readonly<Record<string, string>>, ...options: readonly string[]) {
  const lines: string[] = [];
  const code = await runCommand(["check-config", ...options], {
    settings: {
      store: () => ({ kind: "sqlite", file: "" }),
      all: () => readConfig({ ...usual, ...environment }),
    },
    version: "1.2.3",
    terminal: { say: (line) => lines.push(line), tell: () => undefined },
  });
  const of = (state: string) =>
    lines.filter((line) => line.startsWith(state)).map((line) => line.slice(8));
  return { code, right: of("right"), remarks: of("remark"), wrong: of("wrong") };
}

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

describe("check-config", () => {
  it("says what is right of a machine that is set up, and has no remark", async () => {
    await (await openAppStore({ kind: "sqlite", file: usual["DATABASE_FILE"] ?? "" })).close();
    const environment = {
      ...{ ...http, PUBLIC_URL: "https://calendar.example", SECRETARIAT_EMAIL: "s@rabat.example" },
      LEGAL_NOTICE_URL: "https://rabat.example/notice",
      PRIVACY_URL: "https://rabat.example/privacy",
      ACCESSIBILITY_URL: "https://rabat.example/access",
    };
    const found = await check(environment);
    expect(found).toMatchObject({ code: 0, remarks: [], wrong: [] });
    expect(found.right).toEqual([
      "Each variable has the right form.",
      "One workspace by its token, over HTTP, at PUBLIC_URL/slack/events.",
      "People reach the pages at https://calendar.example.",
      expect.stringMatching(
        /^The file .* can be read, and its tables are those of this version\.$/,
      ),
      expect.stringMatching(/^PORT \d+ on 127\.0\.0\.1 is free\.$/),
    ]);
  });

  it("tells every wrong variable at once, and looks at nothing else", async () => {
    const found = await check({ SLACK_BOT_TOKEN: "xoxp-1", PORT: "http", LOG_LEVEL: "loud" });
    expect(found).toMatchObject({ code: 1, right: [] });
    expect(found.wrong.map((sentence) => sentence.split(" ")[0])).toEqual([
      "SLACK_BOT_TOKEN",
      "PORT",
      "LOG_LEVEL",
      "SLACK_APP_TOKEN",
    ]);
  });

  it.each([
    ["no Slack", {}, "No variable of Slack is set"],
    ["nobody who may announce", { ...http, ORGANISERS: "" }, "ORGANISERS is empty"],
    ["an address of this machine", http, "work on this machine only"],
    [
      "pages without https",
      { PUBLIC_URL: "http://calendar.example" },
      "without https, personal feeds",
    ],
    [
      "public pages without a sender",
      { PUBLIC_URL: "https://calendar.example" },
      "SECRETARIAT_EMAIL is not set: pages say nowhere how to reach the Secretariat.",
    ],
  ])("remarks %s, which the app can live with", async (_, environment, sentence) => {
    const found = await check(environment);
    expect(found).toMatchObject({ code: 0, wrong: [] });
    expect(found.remarks.join("\n")).toContain(sentence);
  });

  it("finds a file that is no database, event files with errors, and a port that others have", async () => {
    await writeFile(join(folder, "rabat.sqlite"), "Dear delegate, …".repeat(100));
    await writeFile(join(folder, "event.yaml"), "uid: x\n");
    const port = await serve((_, response) => response.end("a shop"));
    const found = await check({ EVENTS_DIRECTORY: folder, PORT: String(port) });
    expect(found.code).toBe(1);
    expect(found.wrong.join("\n")).toMatch(/is no SQLite database/);
    expect(found.wrong.join("\n")).toMatch(/event\.yaml/);
    expect(found.wrong.join("\n")).toContain(
      `PORT ${port} on 127.0.0.1 is in use by another program`,
    );
    const elsewhere = await check({
      DATABASE_URL: "postgres://rabat:secret@127.0.0.1:1/rabat",
      HOST: "192.0.2.1",
      METRICS_HOST: "198.51.100.7",
      METRICS_PORT: String(port),
    });
    expect(elsewhere.wrong).toEqual([
      expect.stringMatching(/^The PostgreSQL database 127\.0\.0\.1:1\/rabat cannot be reached/),
      expect.stringMatching(/^HOST 192\.0\.2\.1 is no address of this machine/),
      expect.stringMatching(/^METRICS_HOST 198\.51\.100\.7 is no address of this machine/),
    ]);
    expect(JSON.stringify(elsewhere)).not.toContain("secret");
  });

  it("prints no password, whatever characters it has", async () => {
    for (const password of ["S3cret#pw", "S3cret?pw", "S3cret/pw", "S3cret@pw", "S3cret%zz"]) {
      const found = await check({
        DATABASE_URL: `postgres://rabat:${password}@127.0.0.1:1/rabat`,
        HOST: "::1",
      });
      expect(found.wrong).toEqual([
        expect.stringMatching(/^The PostgreSQL database 127\.0\.0\.1:1\/rabat cannot be reached/),
      ]);
      expect(JSON.stringify(found)).not.toContain("S3cret");
    }
  });

  it("finds the app that runs already, and reads the database that it has", async () => {
    const store = await openAppStore({ kind: "sqlite", file: usual["DATABASE_FILE"] ?? "" });
    const port = await serve((_, response) => response.end("ok"));
    const found = await check({ PORT: String(port) });
    expect(found).toMatchObject({ code: 0, wrong: [] });
    expect(found.remarks).toContain(`PORT ${port} on 127.0.0.1 is in use: the app runs already.`);
    await store.close();
  });

  it.each([
    ["good tokens", { ok: true, team: "ICMPD", user: "rabat" }, botScopes, []],
    [
      "a token without a permission",
      { ok: true },
      botScopes.slice(1),
      [`lacks the permissions ${botScopes[0] ?? ""}`],
    ],
    [
      "a token without what a workspace may leave out",
      { ok: true },
      botScopes.filter((scope) => !optionalScopes.some((one) => one === scope)),
      [],
    ],
    [
      "tokens that were taken back",
      { ok: false, error: "token_revoked" },
      [],
      [
        "did not accept SLACK_BOT_TOKEN (An API error occurred: token_revoked)",
        "did not accept SLACK_APP_TOKEN",
      ],
    ],
  ])("asks Slack about %s", async (_, answer, scopes, sentences) => {
    const port = await serve((__, response) => {
      response.setHeader("x-oauth-scopes", scopes.join(","));
      response.setHeader("Content-Type", "application/json").end(JSON.stringify(answer));
    });
    const slack = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" };
    const found = await check(
      { ...slack, SLACK_API_URL: `http://127.0.0.1:${port}/api/` },
      "--online",
    );
    expect(found.wrong).toEqual(
      sentences.map((sentence) => expect.stringContaining(sentence) as unknown),
    );
    expect(found.code).toBe(sentences.length === 0 ? 0 : 1);
  });
});
