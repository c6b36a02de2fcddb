import type { CalendarEvent } from "@rabat-process/events";
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { personForm } from "../src/blocks/people-views.ts";
import { createSlackApp, listenerFor } from "../src/app.ts";
import { slackPath } from "../src/slack/receiver.ts";
import { botScopes } from "../src/manifest.ts";
import { openAppStore } from "../src/app-store.ts";
import { postTask } from "../src/slack/jobs/tasks.ts";
import { fill } from "./fill.ts";
import { freePort } from "@rabat-process/testing/free-port";
import type { Workspace } from "./two-workspaces.ts";
import { client, idIn, startTwoWorkspaces } from "./two-workspaces.ts";
import { openLog } from "./log-lines.ts";

const signingSecret = "0123456789abcdef0123456789abcdef";
const tokenKey = new Uint8Array(32).fill(1);

const event: CalendarEvent = {
  uid: "workshop-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Workshop on return", fr: "Atelier sur le retour" },
  kind: "workshop",
  format: "virtual",
  status: "confirmed",
  when: { precision: "day", first: "2027-03-10", last: "2027-03-10" },
};

/** The app as several workspaces install it, between browsers and the two workspaces. */
async function open(mode: "http" | "socket" = "http", workspaces?: readonly string[]) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const slack = await startTwoWorkspaces({ redirectUri: `${url}/slack/oauth_redirect` });
  const store = await openAppStore({ kind: "sqlite", file: ":memory:" });
  await store.saveEvents([event], { by: "", at: "2026-11-25T00:00:00Z" });
  const app = createSlackApp({
    slack: {
      ...(mode === "http" ? { mode, signingSecret } : { mode, appToken: "xapp-1" }),
      apiUrl: slack.apiUrl,
      oauth: {
        ...client,
        stateSecret: "s".repeat(32),
        tokenKeys: [tokenKey],
        publicUrl: url,
        workspaces,
      },
    },
    store,
    clock: { now: () => "2026-11-25T12:00:00Z" },
    organisers: [idIn("A", "U")],
    retentionDays: 730,
    addresses: () => ({ page: url, subscribe: url, feed: url, event: () => url }),
    feedTokens: { create: () => ({ hash: "hash", address: url }) },
    log: openLog().log,
  });
  const said: string[] = [];
  const server = createServer((request, response) => {
    if (request.url === "/respond") {
      void request.setEncoding("utf8").on("data", (text: string) => said.push(text));
      request.on("end", () => response.end("ok"));
      return;
    }
    const listener = listenerFor(app, request);
    if (listener === undefined) response.writeHead(404).end();
    else listener(request, response);
  });
  await once(server.listen(port, "127.0.0.1"), "listening");
  if (mode === "http") await app.start();
  onTestFinished(async () => {
    if (mode === "http") await app.stop();
    server.closeAllConnections();
    server.close();
    await slack.stop();
    await store.close();
  });

  const begin = async () => {
    const response = await fetch(`${url}/slack/install`, { redirect: "manual" });
    const [cookie = ""] = (response.headers.get("set-cookie") ?? "").split(";");
    return { response, cookie, consent: response.headers.get("location") ?? "" };
  };
  const comeBack = (address: string, cookie: string, languages = "en-GB,en;q=0.9") =>
    fetch(address, { headers: { Cookie: cookie, "Accept-Language": languages } });
  const send = async (body: string, type: string) => {
    const time = String(Math.floor(Date.now() / 1000));
    const signature = createHmac("sha256", signingSecret)
      .update(`v0:${time}:${body}`)
      .digest("hex");
    const headers = {
      "Content-Type": type,
      "X-Slack-Request-Timestamp": time,
      "X-Slack-Signature": `v0=${signature}`,
    };
    const response = await fetch(url + slackPath, { method: "POST", headers, body });
    await app.settled();
    return response.status;
  };
  return {
    url,
    store,
    slack,
    begin,
    comeBack,
    /** What the app answered to commands since the last look. */
    answers: () => said.splice(0).join("\n"),
    async install(workspace: Workspace, languages?: string) {
      const { cookie, consent } = await begin();
      return comeBack(await slack.allow(workspace, consent), cookie, languages);
    },
    command: (workspace: Workspace, words: string) =>
      send(
        new URLSearchParams({
          command: "/rabat",
          text: words,
          user_id: idIn(workspace, "U"),
          channel_id: idIn(workspace, "C"),
          team_id: idIn(workspace, "T"),
          trigger_id: `${workspace} ${words}`,
          response_url: `${url}/respond`,
        }).toString(),
        "application/x-www-form-urlencoded",
      ),
    submit: (payload: object) =>
      send(
        new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
        "application/x-www-form-urlencoded",
      ),
    event: (workspace: Workspace, inner: object, at: string) =>
      send(
        JSON.stringify({
          type: "event_callback",
          team_id: idIn(workspace, "T"),
          api_app_id: "A1",
          event_id: `Ev-${workspace}`,
          event_time: Date.parse(at) / 1000,
          event: inner,
        }),
        "application/json",
      ),
  };
}

describe.each(["http", "socket"] as const)(
  "a workspace that installs the app (%s mode)",
  (mode) => {
    it("is asked for the scopes of the manifest and no other, and comes back to a page", async () => {
      const app = await open(mode);
      const { response, cookie, consent } = await app.begin();
      expect(response.status).toBe(302);
      expect(response.headers.getSetCookie()).toEqual([
        expect.stringMatching(/; Secure; HttpOnly; Path=\/; .*; SameSite=Lax$/),
      ]);
      expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
      const asked = new URL(consent).searchParams;
      expect(asked.get("scope")?.split(",")).toEqual(botScopes);
      expect(asked.get("user_scope")).toBeNull();
      const page = await app.comeBack(await app.slack.allow("A", consent), cookie);
      expect(page.status).toBe(200);
      expect(page.headers.get("cache-control")).toBe("no-store");
      expect(page.headers.getSetCookie()).toEqual([
        expect.stringMatching(/=deleted; .*; SameSite=Lax$/),
      ]);
      expect(await page.text()).toContain("The workspace Workspace A has the app now.");
      expect(await app.store.workspaces()).toEqual([idIn("A", "T")]);
      const stored = await app.store.installation(idIn("A", "T"));
      expect(stored).toMatch(/^v1(\.[\w-]+){4}$/);
      expect(stored).not.toContain("xoxb");
      const account = await app.store.account("slack", idIn("A", "U"));
      expect(account?.person).toMatch(/./);
      expect(account?.workspace).toBe(idIn("A", "T"));
      expect(await app.store.log({ limit: 1 })).toMatchObject([
        { act: "install", by: account?.person, details: { team: idIn("A", "T") } },
      ]);
    });

    it("reads the page in French where its browser wants that", async () => {
      const app = await open(mode);
      const page = await (await app.install("A", "fr-FR,fr;q=0.9,en;q=0.8")).text();
      expect(page).toContain('<html lang="fr">');
      expect(page).toContain("L’espace de travail Workspace A dispose désormais de l’application.");
    });
  },
);

describe("an installation", () => {
  it.each([
    ["of another browser", "expired", "began in another browser"],
    ["with a forged state", "forged", "began in another browser"],
    ["that was not allowed", "cancelled", "You did not allow it in Slack"],
    ["with a code that Slack does not know", "unknown", "could not complete the installation"],
  ])("%s is refused in words that say what to do", async (_, kind, words) => {
    const app = await open();
    const { cookie, consent } = await app.begin();
    const back = new URL(await app.slack.allow("A", consent));
    const other = kind === "expired" ? (await app.begin()).cookie : cookie;
    if (kind === "forged") back.searchParams.set("state", "forged");
    if (kind === "cancelled") back.search = "?error=access_denied";
    if (kind === "unknown") back.searchParams.set("code", "unknown");
    const forged = kind === "forged" ? `${cookie.split("=")[0] ?? ""}=forged` : other;
    const page = await app.comeBack(back.href, forged);
    expect(page.status).toBe(kind === "unknown" ? 500 : 400);
    expect(await page.text()).toContain(words);
    expect(await app.store.workspaces()).toEqual([]);
  });

  it("in a workspace that was not named is refused", async () => {
    const app = await open("http", [idIn("B", "T")]);
    const page = await app.install("A");
    expect(page.status).toBe(400);
    expect(await page.text()).toContain("only workspaces that the Secretariat has named");
    expect(app.slack.calls.map(({ method }) => method)).toContain("apps.uninstall");
    expect(await app.store.workspaces()).toEqual([]);
  });

  it("leaves other addresses and methods alone", async () => {
    const app = await open();
    const tries = [
      ["GET", slackPath],
      ["POST", "/slack/install"],
      ["GET", "/slack/installed"],
    ] as const;
    const answers = tries.map(([method, path]) => fetch(app.url + path, { method }));
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});

describe("two workspaces", () => {
  it("use the app side by side, each with its own token, and one that removes it is forgotten", async () => {
    const app = await open();
    await app.install("A");
    await app.install("B");
    expect((await app.store.workspaces()).toSorted()).toEqual([idIn("A", "T"), idIn("B", "T")]);

    app.slack.calls.splice(0);
    for (const workspace of ["A", "B"] as const) {
      expect(await app.command(workspace, "show workshop")).toBe(200);
      expect(app.answers()).toContain("Workshop on return");
      expect(app.slack.calls.splice(0)).toEqual([
        { workspace, method: "users.info", error: undefined, needed: undefined },
      ]);
      // So that a job can write to them.
      expect(await app.store.account("slack", idIn(workspace, "U"))).toMatchObject({
        workspace: idIn(workspace, "T"),
      });
    }

    // A job posts in each.
    const posted = (workspace: Workspace) => {
      const place = { channel: idIn(workspace, "C"), team: idIn(workspace, "T") };
      return postTask(event.uid, { ...place, by: "U0SECRETARIAT" }, "2026-11-25T12:00:00Z");
    };
    await app.store.jobs.enqueue([posted("A"), posted("B")], "2026-11-25T12:00:00Z");
    await vi.waitFor(async () => {
      const teams = (await app.store.cards(event.uid)).map(({ team }) => team);
      expect(teams.toSorted()).toEqual([idIn("A", "T"), idIn("B", "T")]);
    });
    const posts = app.slack.calls.filter(({ method }) => method === "chat.postMessage");
    expect(posts.map(({ workspace, error }) => [workspace, error])).toEqual([
      ["A", undefined],
      ["B", undefined],
    ]);

    // B removes the app. What Slack tells of an earlier time than the installation is no news.
    await app.event("B", { type: "app_uninstalled" }, "2026-11-25T11:00:00Z");
    expect(await app.store.workspaces()).toHaveLength(2);
    app.slack.remove("B");
    await app.event(
      "B",
      { type: "tokens_revoked", tokens: { oauth: ["U1"] } },
      "2026-11-25T13:00:00Z",
    );
    expect(await app.store.workspaces()).toHaveLength(2);
    await app.event("B", { type: "app_uninstalled" }, "2026-11-25T13:00:00Z");
    await app.event(
      "B",
      { type: "tokens_revoked", tokens: { bot: ["U2"] } },
      "2026-11-25T13:00:00Z",
    );
    expect(await app.store.workspaces()).toEqual([idIn("A", "T")]);
    expect((await app.store.cards(event.uid)).map(({ team }) => team)).toEqual([idIn("A", "T")]);
    const log = await app.store.log({ limit: 20 });
    expect(log.filter(({ act }) => act === "uninstall")).toMatchObject([
      { details: { team: idIn("B", "T") } },
    ]);

    // What waits for it is given up, and A goes on.
    await app.store.jobs.enqueue([posted("B")], "2026-11-25T12:00:00Z");
    await vi.waitFor(async () => {
      expect(await app.store.jobs.buried()).toMatchObject([{ reason: "not-installed" }]);
    });
    app.slack.calls.splice(0);
    await app.store.jobs.enqueue([posted("A")], "2026-11-25T12:00:00Z");
    await vi.waitFor(() => {
      expect(app.slack.calls.map(({ workspace }) => workspace)).toContain("A");
    });
    expect(app.slack.calls.map(({ workspace }) => workspace)).not.toContain("B");

    // And B may come back.
    expect(await (await app.install("B")).text()).toContain(
      "The workspace Workspace B has the app now.",
    );
    await app.command("B", "show workshop");
    expect(app.answers()).toContain("Workshop on return");
    expect(app.slack.calls.filter(({ error }) => error !== undefined)).toEqual([]);
  });
});

describe("a person of another workspace", () => {
  it("answers in a channel that the workspace shares with theirs, and is known by the one that has the app", async () => {
    const app = await open();
    await app.install("A");
    const form = personForm({ event, delegation: undefined, given: undefined, locale: "en" });
    const { values, ...view } = fill(form, { delegation: "SN", name: "Awa Diop" });
    // In a form, Slack names the workspace of the person beside the one that has the app.
    await app.submit({
      type: "view_submission",
      team: { id: idIn("B", "T") },
      user: { id: idIn("B", "U"), team_id: idIn("B", "T") },
      api_app_id: "A1",
      view: {
        ...view,
        type: "modal",
        id: "V1",
        hash: "1.a",
        app_installed_team_id: idIn("A", "T"),
        state: { values },
      },
    });
    expect(await app.store.attendance(event.uid)).toMatchObject([
      { delegation: "SN", partstat: "ACCEPTED" },
    ]);
    const account = await app.store.account("slack", idIn("B", "U"));
    expect(account).toMatchObject({ workspace: idIn("A", "T") });
    expect(await app.store.person(account?.person ?? "")).toMatchObject({ delegation: "SN" });
  });
});
