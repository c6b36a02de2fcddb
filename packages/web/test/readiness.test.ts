import { describe, expect, it } from "vitest";
import type { Condition } from "../src/readiness.ts";
import { openWeb } from "./open-web.ts";

const fine: Condition = { isDraining: false, slackAway: undefined, unwritable: undefined };
const slackAway = { since: "2027-02-01T09:00:00Z", reason: "invalid_auth" };
const slackLine =
  "Slack cannot be used since 2027-02-01T09:00:00Z (invalid_auth), and is tried again and again";
const storeLine = "the store cannot be written (database or disk is full)";

describe("/readyz", () => {
  it.each<[string, Condition, boolean, number, readonly string[]]>([
    ["all is well", fine, true, 200, ["ready"]],
    ["Slack is away", { ...fine, slackAway }, true, 200, ["ready", slackLine]],
    [
      "the disk is full",
      { ...fine, unwritable: "database or\ndisk is full" },
      true,
      200,
      ["ready", storeLine],
    ],
    [
      "both are",
      { ...fine, slackAway, unwritable: "database or disk is full" },
      true,
      200,
      ["ready", slackLine, storeLine],
    ],
    ["the store cannot be read", fine, false, 503, ["not ready: the store cannot be read"]],
    ["the program ends", { ...fine, isDraining: true }, true, 503, ["draining"]],
  ])("while %s", async (_, condition, isReadable, status, lines) => {
    const { store } = await openWeb();
    const event = () => Promise.reject(new Error("away"));
    const { web } = await openWeb([], {
      store: isReadable ? store : { ...store, event },
      condition: () => condition,
    });
    const response = await web.request("/readyz");
    expect([response.status, (await response.text()).split("\n")]).toEqual([status, lines]);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect((await web.request("/healthz")).status).toBe(200);
  });
});
