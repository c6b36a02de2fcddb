import { relocateEvent } from "@rabat-process/events/changes";
import { recordAnswer } from "@rabat-process/core/answers/record-answer";
import { endLink } from "@rabat-process/core/links/end-link";
import { expect, it } from "vitest";
import { change, event, openJobApp } from "../job-app.ts";

const organiser = "U0SECRETARIAT";

/** An app whose organisers named a person of Senegal by a mailbox, and sent her a link. */
async function open() {
  const app = await openJobApp();
  const actor = { by: organiser, at: app.clock.now() };
  const known = {
    delegation: "SN",
    name: "Awa",
    confirmedBy: organiser,
    focalPoint: true,
  } as const;
  await app.store.changeContacts(actor, () => ({
    apply: { people: [{ user: "pawa", mailbox: "awa@example.sn", known }], noted: {} },
  }));
  const begun = await app.store.beginLinks(
    [{ id: "l1", person: "pawa", event: event.uid }],
    actor.at,
  );
  const sent = begun.map((link) => ({ ...link, sentSequence: event.sequence }));
  await app.store.saveLinks(sent, actor);
  return app;
}

const byLink = (partstat: "ACCEPTED" | "DECLINED") =>
  ({
    ...{ uid: event.uid, user: "pawa", partstat, press: `link:${partstat}` },
    byLink: { id: "l1", counter: 0, refusals: 0, person: "pawa" },
  }) as const;

it("an answer by a link is told to the other people of the delegation in Slack, and to nobody else", async () => {
  const app = await open();
  await recordAnswer(app, byLink("ACCEPTED"));
  await app.until("2027-02-01T09:05:00Z");
  const posts = app.posts().filter((post) => !post.includes("C0SCHEDULE"));
  expect(posts).toHaveLength(1);
  expect(posts[0]).toMatch(/^DU0SENEGAL: Une réponse est arrivée par un lien/);
  expect(await app.store.jobs.buried()).toEqual([]);
});

it("is told once to a member whose answer it takes the place of, with the button that undoes it", async () => {
  const app = await open();
  await app.answer("U0SENEGAL", "DECLINED");
  await recordAnswer(app, byLink("ACCEPTED"));
  await app.until("2027-02-01T09:05:00Z");
  const told = app.posts().filter((post) => post.startsWith("DU0SENEGAL"));
  expect(told).toEqual([expect.stringContaining("Une réponse est arrivée par un lien")]);
});

it("is not told where another answer has taken its place meanwhile", async () => {
  const app = await open();
  await recordAnswer(app, byLink("ACCEPTED"));
  await app.answer("U0SENEGAL", "DECLINED");
  await app.until("2027-02-01T09:05:00Z");
  expect(app.posts().join("\n")).not.toContain("par un lien");
  expect(await app.store.jobs.buried()).toEqual([]);
});

it("a change is told to organisers with the number of those who were not written to", async () => {
  const app = await open();
  const to = { city: { en: "Dakar" }, country: "SN" } as const;
  await change(app, (current, context) => relocateEvent(current, { venue: to }, context));
  await app.until("2027-02-01T09:05:00Z");
  const posts = app.posts().filter((post) => post.startsWith("DU0SECRETARIAT"));
  expect(posts).toEqual([expect.stringContaining("Please write to those who cannot be notified")]);
});

it("organisers learn that a link reached somebody else", async () => {
  const app = await open();
  const link = await app.store.link("l1");
  const member = { ...(await app.store.person("pawa")), delegation: "SN" } as const;
  if (link === undefined) throw new Error("expected a link");
  await endLink(app, { ok: true, link, member });
  await app.until("2027-02-01T09:05:00Z");
  expect(app.posts()).toEqual([expect.stringContaining("DU0SECRETARIAT: Whoever opened the link")]);
  expect(await app.store.link("l1")).toMatchObject({ counter: 1 });
});
