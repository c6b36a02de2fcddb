import { describe, expect, it } from "vitest";
import { openJobApp } from "../../test/job-app.ts";
import { openBoltApp } from "../../test/bolt-app.ts";
import { event } from "../../test/workshop-app.ts";
import { tokenLostTask } from "../slack/jobs/tasks.ts";

const revoked = { type: "tokens_revoked", tokens: { bot: ["U0BOT"] } };
const removed = { type: "app_uninstalled" };

describe("an app of one workspace whose token Slack takes back", () => {
  it.each([
    ["is told so", [revoked]],
    ["is told so twice, and that it was removed", [revoked, revoked, removed]],
  ])(
    "that %s keeps cards, channels and answers, and notes it for the organisers once",
    async (_, events) => {
      const refused = { ok: false, error: "token_revoked" };
      const answers = { "auth.test": refused, "conversations.open": refused };
      const app = await openBoltApp({ events: [event], answers });
      const actor = { by: "", at: "2027-01-01T00:00:00Z" } as const;
      await app.store.saveCard({ event: event.uid, channel: "C1", ts: "1.1", team: "T1" });
      await app.store.saveChannel({ channel: "C1", team: "T1", locale: "fr" }, actor);
      for (const one of events) expect((await app.event(one)).status).toBe(200);
      expect(await app.store.cards(event.uid)).toHaveLength(1);
      expect(await app.store.channel("C1")).toMatchObject({ locale: "fr" });
      expect((await app.store.log({ limit: 9 })).map(({ act }) => act)).toContain("token-lost");
      const waiting = async () =>
        (await app.store.jobs.waiting()).filter(({ kind }) => kind.startsWith("token"));
      await expect
        .poll(async () => (await waiting()).map(({ kind, payload }) => [kind, payload["user"]]))
        .toEqual([["token-lost-one", "U0SECRETARIAT"]]);
    },
  );

  it.each([
    ["yesterday", -24 * 60 * 60],
    ["just now", 0],
  ])(
    "and that takes it nevertheless is not believed: said of %s, delivered late",
    async (_, seconds) => {
      const app = await openBoltApp({ events: [event] });
      const at = Date.parse("2027-02-01T09:00:00Z") / 1000 + seconds;
      for (const one of [revoked, removed]) expect((await app.event(one, { at })).status).toBe(200);
      expect((await app.store.log({ limit: 9 })).map(({ act }) => act)).not.toContain("token-lost");
      expect((await app.store.jobs.waiting()).filter(({ kind }) => kind === "token-lost")).toEqual(
        [],
      );
    },
  );

  it("does not care for the tokens of persons", async () => {
    const app = await openBoltApp({ events: [event] });
    await app.event({ type: "tokens_revoked", tokens: { oauth: ["U1"] } });
    expect((await app.store.log({ limit: 9 })).map(({ act }) => act)).not.toContain("token-lost");
  });

  it("tells the organisers when it has a token again", async () => {
    const app = await openJobApp({
      answers: { "conversations.open": [{ ok: false, error: "token_revoked" }] },
    });
    await app.store.jobs.enqueue([tokenLostTask("2027-02-01T09:00:00Z")], "2027-02-01T09:00:00Z");
    await app.until("2027-02-01T09:01:00Z");
    expect([app.posts(), await app.store.jobs.buried()]).toEqual([[], []]);
    await app.until("2027-02-01T10:01:00Z");
    expect(app.posts()).toEqual([
      expect.stringContaining("On Monday 1 February 2027, at 09:00 (UTC), Slack took back"),
    ]);
  });
});
