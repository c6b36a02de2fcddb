import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

const bot = { SLACK_BOT_TOKEN: "xoxb-1" };
const socket = { ...bot, SLACK_APP_TOKEN: "xapp-1" };
const secret = { SLACK_SIGNING_SECRET: "0123456789abcdef0123456789abcdef" };

const key = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
const oldKey = "AgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgI=";
const oauth = {
  SLACK_APP_TOKEN: "xapp-1",
  SLACK_CLIENT_ID: "123.456",
  SLACK_CLIENT_SECRET: "fedcba9876543210fedcba9876543210",
  SLACK_STATE_SECRET: "s".repeat(32),
  TOKEN_KEYS: key,
  PUBLIC_URL: "https://calendar.example",
};

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
        sender: {},
        embedders: [],
        sisterCalendars: [],
        compression: true,
        store: { kind: "sqlite", file: "var/rabat-process.sqlite" },
        eventsDirectory: undefined,
        retentionDays: 730,
        trustProxy: false,
        metrics: undefined,
        logLevel: "info",
      },
    });
  });

  it("names who answers for the pages, each notice in one language or two", () => {
    const result = readConfig({
      SECRETARIAT_EMAIL: "secretariat@rabat.example",
      LEGAL_NOTICE_URL: "https://rabat.example/en/notice, https://rabat.example/fr/mentions",
      PRIVACY_URL: "https://rabat.example/privacy",
    });
    expect(result.ok && result.config.sender).toEqual({
      mailbox: "secretariat@rabat.example",
      legalNotice: {
        en: "https://rabat.example/en/notice",
        fr: "https://rabat.example/fr/mentions",
      },
      privacy: { en: "https://rabat.example/privacy", fr: "https://rabat.example/privacy" },
    });
    const wrong = readConfig({ SECRETARIAT_EMAIL: "us", LEGAL_NOTICE_URL: "rabat.example/notice" });
    expect(wrong.ok ? [] : wrong.problems).toEqual([
      expect.stringContaining("SECRETARIAT_EMAIL must be the e-mail address of the Secretariat"),
      expect.stringContaining("LEGAL_NOTICE_URL must be the address of a page"),
    ]);
  });

  it("names the sites that may show the meetings, as a browser compares them", () => {
    const result = readConfig({
      EMBED_SITES: "https://www.rabat-process.org, https://ministry.example:8443",
    });
    expect(result.ok && result.config.embedders).toEqual([
      "https://www.rabat-process.org",
      "https://ministry.example:8443",
    ]);
    for (const wrong of [
      ...["rabat-process.org", "https://rabat-process.org/", "https://*.example", "*"],
      ...["https://Rabat.example", "https://a.example; script-src *", "https://a.example,"],
    ]) {
      const refused = readConfig({ EMBED_SITES: wrong });
      expect([wrong, refused.ok ? [] : refused.problems]).toEqual([
        wrong,
        [expect.stringContaining("EMBED_SITES must be the sites that may show")],
      ]);
    }
  });

  it("names the calendars of other processes, with who takes part in them", () => {
    const two =
      "Khartoum Process | https://example.org/k.ics?key=1 | DE FR, GFMD | https://example.org/g.ics";
    const result = readConfig({ SISTER_CALENDARS: two });
    expect(result.ok && result.config.sisterCalendars).toEqual([
      {
        ...{ name: "Khartoum Process", address: "https://example.org/k.ics?key=1" },
        delegations: ["DE", "FR"],
      },
      { name: "GFMD", address: "https://example.org/g.ics", delegations: undefined },
    ]);
    for (const wrong of [
      ...["https://example.org/k.ics", "GFMD | http://example.org/g.ics", "| https://example.org/"],
      ...["GFMD | https://example.org/g.ics | XX", "GFMD | https://example.org/g.ics | DE | FR"],
      ...["GFMD | https://example.org/g.ics |", "GFMD | https://example.org/g.ics,"],
    ]) {
      const refused = readConfig({ SISTER_CALENDARS: wrong });
      expect([wrong, refused.ok ? [] : refused.problems]).toEqual([
        wrong,
        [expect.stringContaining("SISTER_CALENDARS must be calendars of other processes")],
      ]);
    }
  });

  it.each([
    ["::1", "http://[::1]:8080"],
    ["::", "http://[::]:8080"],
    ["192.0.2.1", "http://192.0.2.1:8080"],
  ])("has pages at HOST %s", (HOST, publicUrl) => {
    const result = readConfig({ HOST });
    expect(result.ok && result.config.publicUrl).toBe(publicUrl);
  });

  it.each([
    ["on this machine", { METRICS_PORT: "9464" }, { host: "127.0.0.1", port: 9464 }],
    [
      "on this machine, wherever the pages are",
      { HOST: "0.0.0.0", METRICS_PORT: "9464" },
      { host: "127.0.0.1", port: 9464 },
    ],
    [
      "where they are wanted",
      { METRICS_HOST: "10.0.0.5", METRICS_PORT: "9464" },
      { host: "10.0.0.5", port: 9464 },
    ],
    ["nowhere without a port", { METRICS_HOST: "10.0.0.5" }, undefined],
  ])("serves metrics %s", (_, environment, metrics) => {
    const result = readConfig(environment);
    expect(result.ok && result.config.metrics).toEqual(metrics);
  });

  it.each([
    ["Socket Mode", socket, "socket"],
    ["HTTP", { ...bot, ...secret }, "http"],
    ["Socket Mode where both are set", { ...socket, ...secret }, "socket"],
    [
      "Socket Mode where the other is left empty",
      { ...socket, SLACK_SIGNING_SECRET: "" },
      "socket",
    ],
  ])("leads to %s", (_, environment, mode) => {
    const result = readConfig(environment);
    expect(result.ok && result.config.slack?.mode).toBe(mode);
  });

  it("leads to several workspaces by OAuth, with the newest key first", () => {
    const result = readConfig({
      ...oauth,
      TOKEN_KEYS: `${key}, ${oldKey}`,
      SLACK_WORKSPACES: "T1, T2",
    });
    expect(result.ok && result.config.slack).toEqual({
      mode: "socket",
      appToken: "xapp-1",
      apiUrl: undefined,
      oauth: {
        clientId: "123.456",
        clientSecret: "fedcba9876543210fedcba9876543210",
        stateSecret: "s".repeat(32),
        tokenKeys: [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)],
        publicUrl: "https://calendar.example",
        workspaces: ["T1", "T2"],
      },
    });
  });

  it("reads lists and addresses as they are meant", () => {
    const result = readConfig({
      ORGANISERS: "U0A, S0B",
      PUBLIC_URL: "https://calendar.example/",
      PORT: "0",
    });
    expect(result.ok && result.config).toMatchObject({
      organisers: ["U0A", "S0B"],
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
    [
      "organisers by name",
      { ORGANISERS: "@hanneke" },
      /^ORGANISERS must be ids of Slack users or user groups/,
    ],
    [
      "both ways to workspaces",
      { ...oauth, ...bot },
      /^SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set: leave out/,
    ],
    [
      "OAuth without its id",
      { ...oauth, SLACK_CLIENT_ID: "" },
      /^SLACK_CLIENT_ID is missing: .*Basic Information/,
    ],
    [
      "OAuth without its secret",
      { ...oauth, SLACK_CLIENT_SECRET: "" },
      /^SLACK_CLIENT_SECRET is missing: copy/,
    ],
    [
      "OAuth without a secret of ours",
      { ...oauth, SLACK_STATE_SECRET: "" },
      /^SLACK_STATE_SECRET is missing: make/,
    ],
    [
      "OAuth without a key",
      { ...oauth, TOKEN_KEYS: "" },
      /^TOKEN_KEYS is missing: make one with .*openssl/,
    ],
    [
      "OAuth without an address",
      { ...oauth, PUBLIC_URL: "" },
      /^PUBLIC_URL is missing: set the address/,
    ],
    [
      "OAuth over http",
      { ...oauth, PUBLIC_URL: "http://calendar.example" },
      /^PUBLIC_URL must begin with https/,
    ],
    [
      "OAuth without a way to Slack",
      { ...oauth, SLACK_APP_TOKEN: "" },
      /^SLACK_APP_TOKEN .* is missing/,
    ],
    [
      "a client id that is none",
      { ...oauth, SLACK_CLIENT_ID: "A123" },
      /^SLACK_CLIENT_ID must be two numbers/,
    ],
    [
      "a client secret that is none",
      { ...oauth, SLACK_CLIENT_SECRET: "abc" },
      /^SLACK_CLIENT_SECRET must be 32/,
    ],
    [
      "a short secret of ours",
      { ...oauth, SLACK_STATE_SECRET: "abc" },
      /^SLACK_STATE_SECRET must have at least 32/,
    ],
    [
      "a workspace by name",
      { ...oauth, SLACK_WORKSPACES: "icmpd" },
      /^SLACK_WORKSPACES must be ids of workspaces/,
    ],
    [
      "a key that is too short",
      { ...oauth, TOKEN_KEYS: "AQEB" },
      /^TOKEN_KEYS must be 32 bytes in base64/,
    ],
    [
      "a key of 33 bytes",
      { ...oauth, TOKEN_KEYS: key.replace("E=", "EB") },
      /^TOKEN_KEYS must be 32 bytes/,
    ],
    [
      "a second key that is none",
      { ...oauth, TOKEN_KEYS: `${key},x` },
      /^TOKEN_KEYS must be 32 bytes in base64/,
    ],
  ])(
    "with %s is one sentence that says what to set and where to find it",
    (_, environment, sentence) => {
      const result = readConfig(environment);
      expect(result.ok ? [] : result.problems).toEqual([expect.stringMatching(sentence)]);
    },
  );

  it("tells all that is wrong at once, what was found, and never a secret", () => {
    const result = readConfig({
      SLACK_BOT_TOKEN: "xoxp-12345",
      SLACK_CLIENT_ID: "A1",
      PORT: "http",
      METRICS_PORT: "http",
      PUBLIC_URL: "mailto:calendar@example.org",
      DATABASE_URL: "mysql://root:secret@db/rabat",
      LOG_LEVEL: "trace",
    });
    const problems = result.ok ? [] : result.problems;
    expect(problems.map((sentence) => sentence.replace(/ .*Found:/, " … Found:"))).toEqual([
      "SLACK_BOT_TOKEN … Found: 10 characters.",
      "SLACK_CLIENT_ID … Found: “A1”.",
      "PORT … Found: “http”.",
      "PUBLIC_URL … Found: “mailto:calendar@example.org”.",
      "METRICS_PORT … Found: “http”.",
      "DATABASE_URL … Found: 28 characters.",
      "LOG_LEVEL … Found: “trace”.",
      expect.stringMatching(/^SLACK_BOT_TOKEN and SLACK_CLIENT_ID are both set/),
      expect.stringMatching(/^SLACK_CLIENT_SECRET is missing/),
      expect.stringMatching(/^SLACK_STATE_SECRET is missing/),
      expect.stringMatching(/^TOKEN_KEYS is missing/),
      expect.stringMatching(/^SLACK_APP_TOKEN .* is missing/),
      expect.stringMatching(/^METRICS_PORT is the PORT as well/),
    ]);
    expect(problems.join()).not.toMatch(/12345|secret@/);
  });
});
