import type { Instant } from "@rabat-process/timezones";
import type { Installation } from "@slack/oauth";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Answer } from "../../test/slack-client.ts";
import { openLog } from "../../test/log-lines.ts";
import { openSlackClient } from "../../test/slack-client.ts";
import type { Store } from "../ports/store.ts";
import { openAppStore } from "../app-store.ts";
import { EndedTokenError } from "./fresh-tokens.ts";
import { createInstallations, ForeignWorkspaceError } from "./installations.ts";
import { NotInstalledError } from "./saved-installation.ts";
import { createTokenCipher, UnreadableTokensError } from "./token-cipher.ts";

const newKey = new Uint8Array(32).fill(1);
const oldKey = new Uint8Array(32).fill(2);
const noon = Date.parse("2026-11-25T12:00:00Z") / 1000;
const hour = 3600;

/** What Slack answers to a token of twelve hours. */
const renewed = {
  ok: true,
  access_token: "xoxb-new",
  refresh_token: "xoxe-new",
  expires_in: 12 * hour,
};

/** A workspace whose token lives for so many seconds from noon. */
function installationOf(team: string, rest?: number): Installation {
  const rotation = rest === undefined ? {} : { refreshToken: "xoxe-old", expiresAt: noon + rest };
  return {
    team: { id: team, name: "One" },
    enterprise: undefined,
    user: { token: undefined, scopes: undefined, id: "U1" },
    bot: { token: "xoxb-old", scopes: ["chat:write"], id: "B1", userId: "U0BOT", ...rotation },
    authVersion: "v2",
    isEnterpriseInstall: false,
  };
}

async function openStoreInMemory(): Promise<Store> {
  const store = await openAppStore({ kind: "sqlite", file: ":memory:" });
  onTestFinished(() => store.close());
  return store;
}

/** The installations of one process, at noon until the test moves its clock. */
async function open({
  answers = [],
  others = {},
  keys = [newKey],
  store: shared,
  workspaces,
}: {
  answers?: Answer[];
  /** What Slack answers to other calls than that for a new token. */
  others?: Record<string, Answer[]>;
  keys?: readonly [Uint8Array, ...Uint8Array[]];
  store?: Store;
  workspaces?: readonly string[];
} = {}) {
  const store = shared ?? (await openStoreInMemory());
  const { client, calls } = openSlackClient({ ...others, "oauth.v2.access": answers });
  let now: Instant = "2026-11-25T12:00:00Z";
  const { log, messages } = openLog();
  const installations = createInstallations({
    store,
    personOf: (user) => Promise.resolve(user),
    cipher: createTokenCipher(keys),
    client,
    clientId: "1.2",
    clientSecret: "secret",
    workspaces,
    clock: { now: () => now },
    log,
  });
  return {
    store,
    calls,
    messages,
    ...installations,
    tokenOf: async (team: string) => (await installations.authorize(team)).botToken,
    goTo(instant: Instant) {
      now = instant;
    },
  };
}

describe("the token of a workspace", () => {
  it("that does not rotate is used as it is", async () => {
    const app = await open();
    await app.save(installationOf("T1"));
    expect(await app.authorize("T1")).toEqual({
      teamId: "T1",
      botToken: "xoxb-old",
      botId: "B1",
      botUserId: "U0BOT",
    });
    expect(app.calls).toEqual([]);
  });

  it("is left alone until two hours before its end", async () => {
    const app = await open();
    await app.save(installationOf("T1", 2 * hour + 1));
    expect(await app.tokenOf("T1")).toBe("xoxb-old");
    await app.settled();
    expect(app.calls).toEqual([]);
  });

  it("is renewed before its end, once, while nobody waits for that", async () => {
    const app = await open({ answers: [renewed] });
    await app.save(installationOf("T1", 2 * hour));
    expect(await Promise.all([app.tokenOf("T1"), app.tokenOf("T1")])).toEqual([
      "xoxb-old",
      "xoxb-old",
    ]);
    await app.settled();
    expect(await app.tokenOf("T1")).toBe("xoxb-new");
    expect(app.calls.map(({ method, fields }) => [method, Object.fromEntries(fields)])).toEqual([
      [
        "oauth.v2.access",
        {
          client_id: "1.2",
          client_secret: "secret",
          grant_type: "refresh_token",
          refresh_token: "xoxe-old",
        },
      ],
    ]);
    // Nobody installed anything, so the log says nothing of it.
    expect((await app.store.log({ limit: 10 })).map(({ act }) => act)).toEqual(["install"]);
  });

  it("that has ended is waited for, once by all who need it, and a job never gets the old one", async () => {
    const app = await open({ answers: [renewed] });
    await app.save(installationOf("T1", -1));
    const tokens = await Promise.all(Array.from({ length: 20 }, () => app.tokenOf("T1")));
    expect(new Set(tokens)).toEqual(new Set(["xoxb-new"]));
    expect(app.calls).toHaveLength(1);
  });

  it("lives as long as Slack says, from when it was given", async () => {
    const app = await open({ answers: [renewed, { ...renewed, access_token: "xoxb-newer" }] });
    await app.save(installationOf("T1", -1));
    await app.tokenOf("T1");
    app.goTo("2026-11-25T21:59:59Z");
    expect(await app.tokenOf("T1")).toBe("xoxb-new");
    app.goTo("2026-11-25T23:59:00Z");
    expect(await app.tokenOf("T1")).toBe("xoxb-newer");
  });

  it("goes on while Slack gives no new one, which is asked for again a minute later", async () => {
    const app = await open({ answers: ["timeout", renewed] });
    await app.save(installationOf("T1", hour));
    const tokens: string[] = [];
    for (const at of ["12:00:00", "12:00:30", "12:01:00", "12:01:01"] as const) {
      app.goTo(`2026-11-25T${at}Z`);
      tokens.push(await app.tokenOf("T1"));
      await app.settled();
    }
    expect(tokens).toEqual(["xoxb-old", "xoxb-old", "xoxb-old", "xoxb-new"]);
    expect(app.calls).toHaveLength(2);
  });

  it("that has ended and is not renewed is an error that says what to do, and Slack is not asked at once again", async () => {
    const app = await open({ answers: [{ ok: false, error: "invalid_refresh_token" }, renewed] });
    await app.save(installationOf("T1", -1));
    await expect(app.tokenOf("T1")).rejects.toThrow(EndedTokenError);
    await expect(app.tokenOf("T1")).rejects.toThrow(/T1 has ended .* must install the app again/);
    expect(app.calls).toHaveLength(1);
    app.goTo("2026-11-25T12:01:00Z");
    expect(await app.tokenOf("T1")).toBe("xoxb-new");
  });

  it("that another process renewed is taken from the store", async () => {
    const store = await openStoreInMemory();
    const one = await open({ store, answers: [renewed] });
    const other = await open({ store, answers: [{ ok: false, error: "invalid_refresh_token" }] });
    await one.save(installationOf("T1", -1));
    // Slack takes a refresh token once: who comes second is refused, and finds what the first one was given.
    const [mine, theirs] = await Promise.allSettled([one.tokenOf("T1"), other.tokenOf("T1")]);
    expect(mine).toMatchObject({ value: "xoxb-new" });
    if (theirs.status === "rejected") other.goTo("2026-11-25T12:01:00Z");
    expect(await other.tokenOf("T1")).toBe("xoxb-new");
  });

  it("is not written back for a workspace that left while it was renewed", async () => {
    const app = await open({ answers: [renewed] });
    await app.save(installationOf("T1", -1));
    const renewal = app.tokenOf("T1");
    await app.store.forgetInstallation("T1", { by: "", at: "2026-11-25T12:00:00Z" });
    await expect(renewal).rejects.toThrow(NotInstalledError);
    expect(await app.store.workspaces()).toEqual([]);
  });
});

describe("the workspaces", () => {
  it("that never installed the app are told apart by name", async () => {
    const app = await open();
    await expect(app.tokenOf("T2")).rejects.toThrow(NotInstalledError);
    await expect(app.tokenOf("T2")).rejects.toThrow("the workspace T2 does not have the app");
  });

  it.each([
    ["a whole organisation", { team: undefined, enterprise: { id: "E1" } }],
    ["an installation without a bot", { bot: undefined }],
  ])("are not %s", async (_, part) => {
    const app = await open();
    const installation = { ...installationOf("T1"), ...part } as Installation;
    await expect(app.save(installation)).rejects.toThrow("in one workspace at a time");
  });

  it("that were not named are turned away, and Slack is told to remove the app", async () => {
    const app = await open({ workspaces: ["T1"] });
    await app.save(installationOf("T1"));
    await expect(app.save(installationOf("T2"))).rejects.toThrow(ForeignWorkspaceError);
    expect(app.calls.map(({ method, fields }) => [method, fields.get("client_id")])).toEqual([
      ["apps.uninstall", "1.2"],
    ]);
    expect(await app.store.workspaces()).toEqual(["T1"]);
  });

  it("and where Slack does not remove the app, its token is revoked", async () => {
    const refusal = { ok: false, error: "internal_error" };
    const app = await open({ workspaces: ["T1"], others: { "apps.uninstall": [refusal] } });
    await expect(app.save(installationOf("T2"))).rejects.toThrow(ForeignWorkspaceError);
    expect(app.calls.map(({ method }) => method)).toEqual(["apps.uninstall", "auth.revoke"]);
    expect(await app.store.workspaces()).toEqual([]);
  });

  it("that are not named any more have the app no more", async () => {
    const store = await openStoreInMemory();
    await (await open({ store })).save(installationOf("T1"));
    await expect((await open({ store, workspaces: ["T2"] })).tokenOf("T1")).rejects.toThrow(
      NotInstalledError,
    );
  });

  it("are not mixed up, even by whoever can write to the database", async () => {
    const app = await open();
    await app.save(installationOf("T1"));
    const content = (await app.store.installation("T1")) ?? "";
    await app.store.saveInstallation("T2", content, { by: "", at: "2026-11-25T12:00:00Z" });
    await expect(app.tokenOf("T2")).rejects.toThrow(UnreadableTokensError);
  });

  it("are encrypted by the new key after a start, so that the old one may go", async () => {
    const store = await openStoreInMemory();
    await (await open({ store, keys: [oldKey] })).save(installationOf("T1"));
    const both = await open({ store, keys: [newKey, oldKey] });
    expect(await both.tokenOf("T1")).toBe("xoxb-old");
    await both.encryptAnew();
    expect(await (await open({ store })).tokenOf("T1")).toBe("xoxb-old");
  });

  it("that cannot be read any more do not keep the others from starting, and can be forgotten", async () => {
    const store = await openStoreInMemory();
    await (await open({ store, keys: [oldKey] })).save(installationOf("T1"));
    const app = await open({ store });
    await app.save(installationOf("T2"));
    await app.encryptAnew();
    expect(app.messages).toEqual([expect.stringContaining("T1 were encrypted by another key")]);
    expect(await app.tokenOf("T2")).toBe("xoxb-old");
    await app.forget("T1", noon);
    expect(await store.workspaces()).toEqual(["T2"]);
  });

  it("that installed the app again after they removed it are kept", async () => {
    const app = await open();
    await app.save(installationOf("T1"));
    await app.forget("T1", noon - 1);
    expect(await app.store.workspaces()).toEqual(["T1"]);
    await app.forget("T1", noon);
    expect(await app.store.workspaces()).toEqual([]);
  });
});
