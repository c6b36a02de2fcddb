import { chaseNow } from "@rabat-process/core/answers/chase";
import { reachablePeople, reachOf } from "@rabat-process/core/notifications/recipients";
import { decidePerson } from "@rabat-process/core/people/know-people";
import { expect, it } from "vitest";
import { event, openJobApp } from "../job-app.ts";

const organiser = "U0SECRETARIAT";

/** An app whose organisers named a focal point of Ghana, and one of Senegal, by their mailboxes. */
async function openWithContacts() {
  const app = await openJobApp();
  const people = (["GH", "SN"] as const).map((delegation) => ({
    user: `p${delegation}`,
    mailbox: `${delegation.toLowerCase()}@example.org`,
    known: { delegation, name: delegation, confirmedBy: organiser, focalPoint: true },
  }));
  const actor = { by: organiser, at: app.clock.now() };
  await app.store.changeContacts(actor, () => ({ apply: { people, noted: {} } }));
  return app;
}

it("who is known by a mailbox alone is asked for no answer, and nothing to them fails", async () => {
  const app = await openWithContacts();
  const before = await chaseNow(await openJobApp(), {
    uid: event.uid,
    user: organiser,
    press: "p",
  });
  const outcome = await chaseNow(app, { uid: event.uid, user: organiser, press: "p" });
  // Senegal has a focal point in Slack as well; Ghana is to be written to.
  if (!before.ok) throw new Error(before.reason);
  expect(outcome).toMatchObject({ byFile: 1, without: before.without - 1 });
  await app.until("2027-02-01T09:05:00Z");
  const told = app.posts().map((post) => post.split(":")[0]);
  expect(told.toSorted()).toEqual(["DU0CAMEROON", "DU0SENEGAL"]);
  expect(await app.store.jobs.buried()).toEqual([]);
});

it("organisers who let go of such a person enqueue no message to them", async () => {
  const app = await openWithContacts();
  const decision = { user: "pGH", delegation: "GH", organiser, act: "remove" } as const;
  expect(await decidePerson(app, decision)).toMatchObject({ ok: true });
  await app.until("2027-02-01T09:05:00Z");
  expect([app.posts(), await app.store.jobs.buried()]).toEqual([[], []]);
});

it("a delegation of which only a mailbox is known counts as one that nobody can be notified for", async () => {
  const app = await openWithContacts();
  await app.store.savePerson(
    "U0GHANA",
    { delegation: "GH" },
    { by: "U0GHANA", at: app.clock.now() },
  );
  const at = app.clock.now();
  const given = { partstat: "ACCEPTED", standing: "confirmed", people: [], at } as const;
  await app.store.change(event.uid, { by: organiser, at }, () => ({
    ok: true,
    act: "answer",
    attendance: [{ ...given, delegation: "GH", by: organiser }],
  }));

  const attendance = await app.store.attendance(event.uid);
  expect(reachOf(await reachablePeople(app), attendance)).toEqual({
    people: [],
    unreachable: ["GH"],
  });
});
