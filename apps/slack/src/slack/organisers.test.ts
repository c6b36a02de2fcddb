import type { Instant } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import type { Answer } from "../../test/slack-client.ts";
import { openSlackClient } from "../../test/slack-client.ts";
import { createOrganisers } from "./organisers.ts";

function open(named: readonly string[], answers: Answer[] = []) {
  const { client, calls } = openSlackClient({ "usergroups.users.list": answers });
  let now: Instant = "2026-11-25T12:00:00Z";
  const warnings: string[] = [];
  const organisers = createOrganisers({
    named,
    clientOf: () => Promise.resolve(client),
    workspaces: () => Promise.resolve(["T1"]),
    personOf: (user) => Promise.resolve(user),
    clock: { now: () => now },
    log: { warn: (message) => warnings.push(message) },
  });
  return {
    ...organisers,
    calls,
    warnings,
    goTo(instant: Instant) {
      now = instant;
    },
  };
}

const group = (...users: string[]) => ({ ok: true, users });

describe("the organisers", () => {
  it("that are named need no Slack", async () => {
    const app = open(["U1", "W2"]);
    await app.know("T1");
    expect([await app.organisers(), app.calls]).toEqual([["U1", "W2"], []]);
  });

  it("are those who are named and the members of the user groups, each once", async () => {
    const app = open(["U1", "S1", "S2"], [group("U2", "U1"), group("U3")]);
    await app.know("T1");
    expect(await app.organisers()).toEqual(["U1", "U2", "U3"]);
    expect(["U3", "U4"].map((user) => app.isOrganiser(user))).toEqual([true, false]);
    expect(app.calls.map(({ fields }) => fields.get("usergroup"))).toEqual(["S1", "S2"]);
  });

  it("are asked for once by all who wait, and again after ten minutes while nobody waits", async () => {
    const app = open(["S1"], [group("U1"), group("U2")]);
    await Promise.all([app.know("T1"), app.know("T1")]);
    app.goTo("2026-11-25T12:09:59Z");
    await app.know("T1");
    expect([await app.organisers(), app.calls.length]).toEqual([["U1"], 1]);
    app.goTo("2026-11-25T12:10:00Z");
    await app.know("T1");
    expect(await app.organisers()).toEqual(["U1"]);
    await expect.poll(() => app.organisers()).toEqual(["U2"]);
    expect(app.calls).toHaveLength(2);
  });

  it("stay while Slack does not answer, and Slack is left alone for a minute", async () => {
    const app = open(["S1"], [group("U1"), "timeout", group("U2")]);
    await app.know("T1");
    app.goTo("2026-11-25T13:00:00Z");
    await app.know("T1");
    await expect.poll(() => app.warnings).toHaveLength(1);
    app.goTo("2026-11-25T13:00:59Z");
    await app.know("T1");
    expect([await app.organisers(), app.calls.length]).toEqual([["U1"], 2]);
    app.goTo("2026-11-25T13:01:00Z");
    await app.know("T1");
    await expect.poll(() => app.organisers()).toEqual(["U2"]);
  });

  it("are read where they are to be notified before anybody has asked, once", async () => {
    const app = open(["U1", "S1"], [group("U2")]);
    expect(await Promise.all([app.organisers(), app.organisers()])).toEqual([
      ["U1", "U2"],
      ["U1", "U2"],
    ]);
    expect(app.calls).toHaveLength(1);
  });

  it("cannot be told while Slack has given no answer yet: those who are named are not all", async () => {
    const app = open(["U1", "S1"], ["timeout", group("U2")]);
    await expect(app.organisers()).rejects.toThrow();
    expect(await app.organisers()).toEqual(["U1", "U2"]);
  });

  it("are nobody where a group cannot be read, and that is logged", async () => {
    const app = open(["S1"], [{ ok: false, error: "missing_scope" }]);
    await app.know("T1");
    expect([await app.organisers(), app.warnings]).toEqual([
      [],
      ["the user groups of organisers could not be read in the workspace T1"],
    ]);
  });

  it("of one workspace are not lost in another one that has no such group", async () => {
    const app = open(["S1"], [group("U1"), { ok: false, error: "no_such_subteam" }]);
    await app.know("T1");
    await app.know("T2");
    expect([await app.organisers(), app.warnings]).toEqual([["U1"], []]);
  });
});
