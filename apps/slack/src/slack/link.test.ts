import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRequestError } from "@slack/web-api";
import { describe, expect, it, onTestFinished } from "vitest";
import { openLog } from "../../test/log-lines.ts";
import { openSlackClient } from "../../test/slack-client.ts";
import { socketLine, webApiLine } from "./lines.ts";
import type { Line } from "./link.ts";
import { createLink } from "./link.ts";

const refused = (error: string) => new WebAPIPlatformError({ ok: false, error });

/** A line that works or fails as the test says, from the first try on. */
function lineOf(outcomes: (Error | "works")[]) {
  const tries: number[] = [];
  let breaks = (): unknown => undefined;
  const line: Line = {
    open() {
      tries.push(performance.now());
      const outcome = outcomes.length > 1 ? outcomes.shift() : outcomes[0];
      if (outcome instanceof Error) return Promise.reject(outcome);
      const until = new Promise<void>((resolve) => (breaks = resolve));
      return Promise.resolve({ until });
    },
    advise: (reason) => (reason === "invalid_auth" ? "Copy the token again." : undefined),
  };
  return {
    line,
    tries,
    break: () => {
      breaks();
    },
  };
}

function open(...lines: readonly Line[]) {
  const { log, messages } = openLog();
  let back = 0;
  const link = createLink({
    lines,
    clock: { now: () => "2027-02-01T09:00:00Z" },
    log,
    onBack: () => {
      back += 1;
      return Promise.resolve();
    },
  });
  onTestFinished(() => {
    link.stop();
  });
  return { link, messages, back: () => back };
}

describe("the link to Slack", () => {
  it.each([
    [
      "a token that Slack refuses",
      refused("invalid_auth"),
      "invalid_auth",
      "Copy the token again.",
    ],
    [
      "a network that leads nowhere",
      new WebAPIRequestError(new Error("ECONNREFUSED")),
      "no-answer",
      "go on",
    ],
    ["Slack’s own trouble", new WebAPIHTTPError(503, "Unavailable", {}), "http-503", "go on"],
    ["an answer of no form", new Error("no JSON"), "no-answer", "go on"],
  ])(
    "over %s is away, said once with what to do, and tried again",
    async (_, error, reason, advice) => {
      const { line, tries } = lineOf([error]);
      const { link, messages, back } = open(line);
      await link.start();
      expect(link.away()).toEqual({ since: "2027-02-01T09:00:00Z", reason });
      await expect.poll(() => tries.length, { timeout: 10_000 }).toBe(3);
      expect(messages).toEqual([
        expect.stringMatching(new RegExp(`cannot be used \\(${reason}\\).*${advice}`)),
      ]);
      expect([link.failures.get(reason), back()]).toEqual([3, 0]);
    },
  );

  it("waits twice as long after each failure", async () => {
    const { line, tries } = lineOf([new Error("away")]);
    await open(line).link.start();
    await expect.poll(() => tries.length, { timeout: 10_000 }).toBe(3);
    const [first = 0, second = 0, third = 0] = tries;
    expect(second - first).toBeGreaterThan(950);
    expect(third - second).toBeGreaterThan(1950);
  });

  it("works when all its lines do, and says so when it had not", async () => {
    const [api, socket] = [lineOf([new Error("away"), "works"]), lineOf(["works"])];
    const { link, messages, back } = open(api.line, socket.line);
    await link.start();
    expect([link.away()?.reason, link.away(socket.line), back()]).toEqual([
      "no-answer",
      undefined,
      0,
    ]);
    await expect.poll(back, { timeout: 5000 }).toBe(1);
    expect(link.away()).toBeUndefined();
    expect(messages.at(-1)).toBe("Slack works again, after it did not since 2027-02-01T09:00:00Z");
  });

  it("opens a line again that breaks, and one that breaks at once not without a pause", async () => {
    const socket = lineOf(["works"]);
    const { link } = open(socket.line);
    await link.start();
    socket.break();
    await expect.poll(() => socket.tries.length, { timeout: 5000 }).toBe(2);
    const [first = 0, second = 0] = socket.tries;
    expect(second - first).toBeGreaterThan(950);
  });

  it("ends when it is stopped, also before the first try has ended", async () => {
    const { link } = open({
      open: () => Promise.withResolvers<never>().promise,
      advise: () => undefined,
    });
    const started = link.start();
    link.stop();
    await started;
  });
});

describe("the Web API", () => {
  const open = (onlyToken: string | undefined, answer: object) => {
    const known: object[] = [];
    const { client } = openSlackClient({ "auth.test": [{ ...answer }] });
    const line = webApiLine(client, { onlyToken, identify: (is) => known.push(is) });
    return { opened: line.open(), known };
  };

  it("of one workspace works with its token, and says who the app is", async () => {
    const { opened, known } = open("xoxb-1", { ok: true, bot_id: "B1", user_id: "U1" });
    await opened;
    expect(known).toEqual([{ botId: "B1", botUserId: "U1" }]);
  });

  it.each([
    ["xoxb-1", "invalid_auth", false],
    [undefined, "not_authed", true],
    [undefined, "internal_error", false],
  ])("with the token %s and the answer %s works: %s", async (token, error, works) => {
    const { opened } = open(token, { ok: false, error });
    if (works) await opened;
    else await expect(opened).rejects.toThrow(error);
  });
});

describe("the socket", () => {
  it("works until it is disconnected", async () => {
    let disconnected = (): unknown => undefined;
    const line = socketLine({
      start: () => Promise.resolve(),
      disconnect: () => Promise.resolve(),
      once: (_, listener) => (disconnected = listener),
    });
    const { until } = await line.open();
    disconnected();
    await until;
  });

  it.each(["invalid_auth", "not_authed", "token_revoked"])(
    "that Slack refuses with %s fails, with advice on its token",
    async (error) => {
      const line = socketLine({
        start: () => Promise.reject(refused(error)),
        disconnect: () => Promise.resolve(),
        once: () => undefined,
      });
      await expect(line.open()).rejects.toThrow(error);
      expect(line.advise(error)).toContain("SLACK_APP_TOKEN");
      expect(line.advise("no-answer")).toBeUndefined();
    },
  );
});
