import { describe, expect, it } from "vitest";
import { answer, event, openWorkshop } from "../../test/workshop-app.ts";
import { createDoubleClicks } from "./double-click.ts";

const press = (at: string, changed: { user?: string; value?: string; message?: string } = {}) => ({
  type: "block_actions",
  user: { id: changed.user ?? "U1" },
  container: { type: "message", message_ts: changed.message ?? "1.1" },
  actions: [
    {
      type: "button",
      action_id: "rsvp",
      block_id: "answers",
      value: changed.value ?? "a",
      action_ts: at,
    },
  ],
});

describe("a second click", () => {
  it.each<[string, object, boolean]>([
    ["within a second", press("100.9"), true],
    ["after a second", press("101.0"), false],
    ["that is the same press, delivered twice", press("100.0"), false],
    ["that was pressed before", press("99.9"), false],
    ["on another button", press("100.1", { value: "b" }), false],
    ["on the same button of another message", press("100.1", { message: "2.2" }), false],
    ["by somebody else", press("100.1", { user: "U2" }), false],
    ["that is no press", { type: "view_submission", user: { id: "U1" } }, false],
  ])("%s", (_, second, expected) => {
    const clicks = createDoubleClicks();
    expect(clicks.isSecond(press("100.0"))).toBe(false);
    expect(clicks.isSecond(second)).toBe(expected);
  });

  it("counts where something else was pressed in between, or the first came to nothing", () => {
    const clicks = createDoubleClicks();
    clicks.isSecond(press("100.0"));
    clicks.isSecond(press("100.2", { value: "b" }));
    expect(clicks.isSecond(press("100.4"))).toBe(false);
    clicks.isSecond({ type: "view_submission", user: { id: "U1" } });
    expect(clicks.isSecond(press("100.45"))).toBe(false);
    clicks.forget(press("100.45"));
    expect(clicks.isSecond(press("100.5"))).toBe(false);
  });
});

describe("a double click", () => {
  it.each([false, true])(
    "is one answer, one entry in the log and one confirmation (in Home: %s)",
    async (inHome) => {
      const app = await openWorkshop();
      const yes = { action_id: "rsvp:v1:ACCEPTED", value: event.uid };
      await app.press("U0CAMEROON", yes, { inHome, ts: "1801400000.100000" });
      await app.press("U0CAMEROON", yes, { inHome, ts: "1801400000.400000" });
      expect(
        (await app.store.log({ limit: 9 })).filter(({ act }) => act === "answer"),
      ).toHaveLength(1);
      expect(app.news().filter(({ method }) => /respond|publish/.test(method))).toHaveLength(1);
    },
  );

  it("makes one feed, whose address answers", async () => {
    const app = await openWorkshop();
    const make = { action_id: "feed:v1:all", value: "CM" };
    await app.press("U0CAMEROON", make, { ts: "1801400000.100000" });
    await app.press("U0CAMEROON", make, { ts: "1801400000.400000" });
    expect(
      (await app.store.log({ limit: 9 })).filter(({ act }) => act === "make-feed"),
    ).toHaveLength(1);
  });

  it("after a press that failed counts", async () => {
    const app = await openWorkshop();
    const person = app.store.person.bind(app.store);
    app.store.person = () => Promise.reject(new Error("away"));
    const yes = { action_id: "rsvp:v1:ACCEPTED", value: event.uid };
    await app.press("U0CAMEROON", yes, { ts: "1801400000.100000" });
    app.store.person = person;
    await app.press("U0CAMEROON", yes, { ts: "1801400000.400000" });
    expect(answer(app)).toContain("Recorded for *Cameroon*");
  });
});
