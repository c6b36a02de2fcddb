import { App } from "@slack/bolt";
import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createSlackApp } from "./app.ts";
import { botScopes, createManifest, exampleUrl, manifestFiles, scopes } from "./manifest.ts";
import { openAppStore } from "./app-store.ts";
import { createLog } from "./system/log.ts";

const publicUrl = "https://calendar.example";

const kinds = (["socket", "http"] as const).flatMap((mode) =>
  (["one", "several"] as const).map((workspaces) => ({ mode, workspaces })),
);

/** What the app registers in Bolt when it is put together. */
async function listen() {
  const command = vi.spyOn(App.prototype, "command");
  const event = vi.spyOn(App.prototype, "event");
  const shortcut = vi.spyOn(App.prototype, "shortcut");
  const interactive = [
    shortcut,
    vi.spyOn(App.prototype, "action"),
    vi.spyOn(App.prototype, "view"),
    vi.spyOn(App.prototype, "options"),
  ];
  // What would not be seen by the names above.
  const message = vi.spyOn(App.prototype, "message");
  const customFunction = vi.spyOn(App.prototype, "function");
  const store = await openAppStore({ kind: "sqlite", file: ":memory:" });
  createSlackApp({
    slack: { mode: "http", botToken: "xoxb-1", signingSecret: "s".repeat(32), apiUrl: undefined },
    store,
    clock: { now: () => "2026-11-25T12:00:00Z" },
    organisers: [],
    retentionDays: 730,
    addresses: () => ({ page: "", subscribe: "", feed: "", event: () => "" }),
    feedTokens: { create: () => ({ hash: "", address: "" }) },
    log: createLog("error"),
  });
  await store.close();
  return {
    commands: command.mock.calls.map(([name]) => String(name)),
    // Slack tells of messages by the kind of conversation; Bolt calls them all the same.
    events: event.mock.calls
      .map(([name]) => String(name))
      .map((name) => (name === "message" ? "message.im" : name)),
    shortcuts: shortcut.mock.calls.map(([id]) => id as unknown),
    isInteractive: interactive.some(({ mock }) => mock.calls.length > 0),
    others: message.mock.calls.length + customFunction.mock.calls.length,
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(kinds)("the manifest for $mode and $workspaces", (kind) => {
  const { features, settings, oauth_config } = createManifest({ ...kind, publicUrl });

  it("names every listener of the app, and the app listens to all that it names", async () => {
    const app = await listen();
    expect(features?.slash_commands?.map(({ command }) => command).toSorted()).toEqual(
      app.commands.toSorted(),
    );
    expect(settings?.event_subscriptions?.bot_events?.toSorted()).toEqual(app.events.toSorted());
    // Bolt has other words for the two types than the manifest.
    const types = { global: "shortcut", message: "message_action" };
    const shortcuts = (features?.shortcuts ?? []).map(({ callback_id, type }) => ({
      callback_id,
      type: types[type],
    }));
    expect(shortcuts).toEqual(app.shortcuts);
    expect(settings?.interactivity?.is_enabled).toBe(app.isInteractive);
    expect(features?.app_home?.home_tab_enabled).toBe(app.events.includes("app_home_opened"));
    expect((features?.unfurl_domains ?? []).length > 0).toBe(app.events.includes("link_shared"));
    expect(app.others).toBe(0);
  });

  it("has the scopes that its events and commands need", () => {
    const needed = ["commands", "links:read", "links:write"];
    expect(oauth_config?.scopes?.bot).toEqual(botScopes);
    expect(botScopes).toEqual(expect.arrayContaining(needed));
  });
});

describe("the manifests", () => {
  it("lead Slack to the app over HTTP, and nowhere in Socket Mode", () => {
    const addresses = kinds.map((kind) => {
      const { features, settings } = createManifest({ ...kind, publicUrl });
      return [
        features?.slash_commands?.[0]?.url,
        settings?.event_subscriptions?.request_url,
        settings?.interactivity?.request_url,
      ];
    });
    const here = `${publicUrl}/slack/events`;
    const none = [undefined, undefined, undefined];
    expect(addresses).toEqual([none, none, [here, here, here], [here, here, here]]);
  });

  it("let tokens rotate only where the app keeps them, since rotation cannot be switched off again", () => {
    expect(kinds.map((kind) => createManifest({ ...kind, publicUrl }))).toMatchObject(
      kinds.map(({ workspaces }) => ({
        settings: { token_rotation_enabled: workspaces === "several", org_deploy_enabled: false },
      })),
    );
  });

  it("keep within Slack's lengths", () => {
    const { display_information: shown, features } = createManifest({
      mode: "http",
      workspaces: "one",
      publicUrl,
    });
    for (const { name, description } of features?.shortcuts ?? []) {
      expect(name.length).toBeLessThanOrEqual(24);
      expect(description.length).toBeLessThanOrEqual(150);
    }
    expect(shown.name.length).toBeLessThanOrEqual(35);
    expect(shown.description?.length).toBeLessThanOrEqual(140);
    expect(shown.long_description?.length).toBeGreaterThanOrEqual(175);
    expect(shown.long_description?.length).toBeLessThanOrEqual(4000);
  });

  it.each(Object.entries(manifestFiles))(
    "%s is what its source says (pnpm manifests writes it)",
    (file, kind) => {
      const text = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");
      expect(JSON.parse(text)).toEqual(createManifest({ ...kind, publicUrl: exampleUrl }));
    },
  );

  it("give a reason for each scope, another one in each language", () => {
    const sentences = Object.values(scopes).flatMap(({ en, fr }) => [en, fr]);
    expect(new Set(sentences).size).toBe(2 * botScopes.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });
});
