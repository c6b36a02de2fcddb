import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { freePort } from "@rabat-process/testing/free-port";
import { client, idIn, startTwoWorkspaces } from "../two-workspaces.ts";
import { endChild, startChild } from "./running-app.ts";

it("the program that several workspaces use offers itself, is installed, and knows them after a restart", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rabat-scenario-"));
  const port = await freePort();
  const pages = `http://127.0.0.1:${port}`;
  const slack = await startTwoWorkspaces({ redirectUri: `${pages}/slack/oauth_redirect` });
  const environment = {
    PATH: process.env["PATH"],
    PORT: String(port),
    PUBLIC_URL: pages,
    DATABASE_FILE: join(folder, "store.sqlite"),
    SLACK_API_URL: slack.apiUrl,
    SLACK_CLIENT_ID: client.clientId,
    SLACK_CLIENT_SECRET: client.clientSecret,
    SLACK_SIGNING_SECRET: "0123456789abcdef0123456789abcdef",
    SLACK_STATE_SECRET: "s".repeat(32),
    TOKEN_KEYS: Buffer.alloc(32, 1).toString("base64"),
    ORGANISERS: `${idIn("A", "U")},S0GROUP`,
  };
  let child = await startChild(environment);
  onTestFinished(async () => {
    await endChild(child, "SIGTERM");
    await slack.stop();
    await rm(folder, { recursive: true });
  });

  const [offer = ""] =
    /href="\/slack\/install"/.exec(await (await fetch(`${pages}/permissions`)).text()) ?? [];
  expect(offer).not.toBe("");
  const begun = await fetch(`${pages}/slack/install`, { redirect: "manual" });
  const cookie = (begun.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const back = await slack.allow("A", begun.headers.get("location") ?? "");
  const installed = await fetch(back, { headers: { Cookie: cookie } });
  expect([installed.status, await installed.text()]).toEqual([
    200,
    expect.stringContaining("Workspace A"),
  ]);

  await endChild(child, "SIGKILL");
  slack.calls.splice(0);
  child = await startChild(environment);
  // It asks whether Slack is there, and then the workspace that it knows for the user group of the organisers; the
  // emulator has no user groups, and takes who sends no token for a user of the first workspace.
  expect(slack.calls.map(({ workspace, method }) => [workspace, method])).toEqual([
    ["A", "auth.test"],
    ["A", "usergroups.users.list"],
  ]);
  expect((await fetch(`${pages}/slack/events`)).status).toBe(404);
  expect((await fetch(`${pages}/slack/events`, { method: "POST", body: "a=b" })).status).toBe(401);
});
