import { holdChange, stopDeparture } from "@rabat-process/core/events/departures";
import { versionOf } from "@rabat-process/core/events/version";
import { cancelEvent, editEvent } from "@rabat-process/events/changes";
import { expect, it } from "vitest";
import type { JobApp } from "../job-app.ts";
import { change, event, openJobApp } from "../job-app.ts";

const reason = { en: "Elections", fr: "Élections" };
const user = "U0SECRETARIAT";

async function hold(app: JobApp) {
  const outcome = await holdChange(app, {
    ...{ uid: event.uid, user, seen: versionOf(event) },
    decide: (current, context) => cancelEvent(current, { reason }, context),
  });
  if (!outcome.ok || outcome.held === undefined) throw new Error("expected a change that waits");
  return outcome.held;
}

/** An app with two answers, one of them of somebody whom nobody reaches. */
async function openAnswered() {
  const app = await openJobApp();
  await app.answer("U0SWEDEN", "ACCEPTED");
  await app.until("2027-02-01T09:00:30Z");
  app.posts();
  return app;
}

it("a change is made after two minutes: until then nobody hears of it but whoever made it", async () => {
  const app = await openAnswered();
  const held = await hold(app);
  expect(held).toMatchObject({ leavesAt: "2027-02-01T09:02:30Z" });
  expect(held.reach.people.map((person) => person.user)).toEqual(["U0SWEDEN"]);
  await app.until("2027-02-01T09:02:00Z");
  const [told, ...others] = app.posts();
  expect(told).toMatch(/^DU0SECRETARIAT: About to be sent: Workshop on return/);
  expect(others).toEqual([]);
  expect(await app.store.event(event.uid)).toEqual(event);

  await app.until("2027-02-01T09:03:00Z");
  expect(await app.store.event(event.uid)).toMatchObject({ status: "cancelled", sequence: 1 });
  const posts = app.posts();
  expect(posts.filter((post) => post.startsWith("DU0SWEDEN: Change of plan"))).toHaveLength(1);
  expect(posts.filter((post) => post.startsWith("C0SCHEDULE thread: Cancelled"))).toHaveLength(1);
  expect(posts.filter((post) => post.startsWith("DU0SECRETARIAT: It has been sent"))).toHaveLength(
    1,
  );
});

it("a change that was stopped is not made, and nobody hears of it", async () => {
  const app = await openAnswered();
  const { departure } = await hold(app);
  const decision = { uid: event.uid, departure };
  expect(await stopDeparture(app, { ...decision, user: "U0SWEDEN" })).toEqual({
    ok: false,
    reason: "organisers-only",
  });
  expect(await stopDeparture(app, { ...decision, user })).toEqual({ ok: true });
  await app.until("2027-02-01T10:00:00Z");
  expect(await app.store.event(event.uid)).toEqual(event);
  expect(app.posts().filter((post) => !post.startsWith("DU0SECRETARIAT: About"))).toEqual([]);
  // It may be decided on once more.
  await hold(app);
  await app.until("2027-02-01T10:03:00Z");
  expect((await app.store.event(event.uid))?.status).toBe("cancelled");
});

it("a change that was stopped before its author was told of it is not told any more", async () => {
  const app = await openAnswered();
  const { departure } = await hold(app);
  expect(await stopDeparture(app, { uid: event.uid, departure, user })).toEqual({ ok: true });
  await app.until("2027-02-01T09:01:00Z");
  expect(app.posts()).toEqual([]);
});

it("a change that waits gives way to one that was made meanwhile, and whoever made it is told", async () => {
  const app = await openAnswered();
  await hold(app);
  await change(app, (current, context) =>
    editEvent(current, { ...current, summary: { en: "Workshop on visas" } }, context),
  );
  await app.until("2027-02-01T09:03:00Z");
  expect(await app.store.event(event.uid)).toMatchObject({ status: "confirmed" });
  expect(app.posts().join("\n")).toContain("DU0SECRETARIAT: It has not been sent");
});

it("a change of which nobody would be notified is made at once", async () => {
  const app = await openJobApp();
  const { announced: _, ...unannounced } = event;
  const draft = { ...unannounced, uid: "draft-2027@rabat-process" };
  await app.store.saveDraft(draft, { by: user, at: "2027-02-01T09:00:00Z" });
  const outcome = await holdChange(app, {
    ...{ uid: draft.uid, user, seen: versionOf(draft) },
    decide: (current, context) => cancelEvent(current, {}, context),
  });
  expect(outcome).toMatchObject({ ok: true, event: { status: "cancelled" } });
  expect((await app.store.event(draft.uid))?.status).toBe("cancelled");
});
