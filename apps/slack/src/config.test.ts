import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

const bot = { SLACK_BOT_TOKEN: "xoxb-1" };
const socket = { ...bot, SLACK_APP_TOKEN: "xapp-1" };
const secret = { SLACK_SIGNING_SECRET: "0123456789abcdef0123456789abcdef" };

describe("the environment", () => {
  it("without any variable gives pages and feeds on this machine alone", () => {
    expect(readConfig({})).toEqual({
      ok: true,
      config: {
        slack: undefined,
        organisers: [],
        host: "127.0.0.1",
        port: 8080,
        publicUrl: "http://127.0.0.1:8080",
        compression: true,
        store: { kind: "sqlite", file: "var/rabat-process.sqlite" },
        eventsDirectory: undefined,
        retentionDays: 730,
        trustProxy: false,
        metricsPort: undefined,
      },
    });
  });

  it.each([
    ["Socket Mode", socket, "socket"],
    ["HTTP", { ...bot, ...secret }, "http"],
    ["Socket Mode where both are set", { ...socket, ...secret }, "socket"],
    ["Socket Mode where the other is left empty", { ...socket, SLACK_SIGNING_SECRET: "" }, "socket"],
  ])("leads to %s", (_, environment, mode) => {
    const result = readConfig(environment);
    expect(result.ok && result.config.slack?.mode).toBe(mode);
  });

  it("reads lists and addresses as they are meant", () => {
    const result = readConfig({ ORGANISERS: "U0A, U0B", PUBLIC_URL: "https://calendar.example/", PORT: "0" });
    expect(result.ok && result.config).toMatchObject({
      organisers: ["U0A", "U0B"],
      publicUrl: "https://calendar.example",
      port: 0,
    });
  });

  it.each([
    [
      "no bot token",
      { SLACK_APP_TOKEN: "xapp-1" },
      /^SLACK_BOT_TOKEN is missing: .*OAuth & Permissions.*\.$/,
    ],
    [
      "neither way",
      bot,
      /^SLACK_APP_TOKEN .* or SLACK_SIGNING_SECRET .* is missing: .*Basic Information.*\.$/,
    ],
    [
      "a token of the wrong kind",
      { ...socket, SLACK_BOT_TOKEN: "xapp-1" },
      /^SLACK_BOT_TOKEN must begin with xoxb-: .*\.$/,
    ],
    [
      "an app token of the wrong kind",
      { ...bot, SLACK_APP_TOKEN: "xoxb-1" },
      /^SLACK_APP_TOKEN must begin with xapp-: .*\.$/,
    ],
    [
      "a secret that is none",
      { ...bot, SLACK_SIGNING_SECRET: "abc" },
      /^SLACK_SIGNING_SECRET must be 32 hexadecimal digits: .*\.$/,
    ],
    ["a port that is none", { PORT: "http" }, /^PORT must be a number from 0 to 65535/],
    ["a port beyond all ports", { PORT: "70000" }, /^PORT must be a number from 0 to 65535/],
    ["an address that is none", { PUBLIC_URL: "calendar" }, /^PUBLIC_URL must be the address/],
    [
      "a database that is none of ours",
      { DATABASE_URL: "mysql://host/db" },
      /^DATABASE_URL must be the address of a PostgreSQL/,
    ],
    ["organisers by name", { ORGANISERS: "@hanneke" }, /^ORGANISERS must be Slack user ids/],
  ])("with %s is one sentence that says what to set and where to find it", (_, environment, sentence) => {
    const result = readConfig(environment);
    expect(result.ok ? [] : result.problems).toEqual([expect.stringMatching(sentence)]);
  });
});
