import type { CalendarEvent } from "@rabat-process/events";
import { cancelEvent, rescheduleEvent } from "@rabat-process/events/changes";
import type { Instant } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { decideClaim } from "@rabat-process/core/answers/decide-claim";
import { decidePerson, joinDelegation } from "@rabat-process/core/people/know-people";
import { recordAnswer } from "@rabat-process/core/answers/record-answer";
import type { JobApp } from "../job-app.ts";
import { change, event, openJobApp, openJobs } from "../job-app.ts";
import { sameAccounts } from "../same-accounts.ts";
import { SlackAwayError } from "../../src/slack/refusals.ts";

// An answer by somebody who is not confirmed replaces nothing of a delegation that has confirmed members.

const organiser = "U0SECRETARIAT";
const { participation, ...withoutDeadline } = event;

const answer = (
  app: JobApp,
  user: string,
  partstat: "ACCEPTED" | "TENTATIVE" | "DECLINED",
  people?: readonly { name: string }[],
) => recordAnswer(app, { uid: event.uid, user, partstat, ...(people && { people }) });

async function openWithClaimant(events: readonly CalendarEvent[] = [event]) {
  const app = await openJobApp({ events });
  await joinDelegation(app, { user: "U0PAUL", delegation: "FR", locale: "en" });
  await app.until("2027-02-01T09:00:10Z");
  app.posts();
  return app;
}

async function decide(app: JobApp, user: string, accepted: boolean) {
  const [claim] = await app.store.claims(event.uid);
  if (claim === undefined) throw new Error("expected a claim");
  const { delegation, by: claimant, at: version } = claim;
  const press = `${user}:${accepted}:${version}`;
  return decideClaim(app, { uid: event.uid, user, delegation, claimant, version, accepted, press });
}

const france = async (app: JobApp) =>
  (await app.store.attendance(event.uid)).find(({ delegation }) => delegation === "FR");

/** Who was told what since the last look, as of a minute later. */
async function told(app: Pick<JobApp, "until" | "posts">, instant: Instant) {
  await app.until(instant);
  return app.posts().toSorted();
}

describe("an answer by somebody who is not confirmed, where others are,", () => {
  it("replaces nothing; confirmed members and organisers are asked to decide on it", async () => {
    const app = await openWithClaimant();
    await answer(app, "U0FRANCE", "ACCEPTED", [{ name: "Jean Martin" }]);
    const outcome = await answer(app, "U0PAUL", "DECLINED");
    expect(outcome).toMatchObject({ ok: true, claim: { by: "U0PAUL", partstat: "DECLINED" } });
    expect(await france(app)).toMatchObject({ partstat: "ACCEPTED", by: "U0FRANCE" });
    await app.until("2027-02-01T09:01:00Z");
    const blocks = app.calls.map(({ fields }) => fields.get("blocks") ?? "").join("\n");
    expect(blocks).toContain("claim:v1:accept");
    expect(blocks).toContain(
      "<@U0PAUL>, who is not confirmed, answered for France: *Will not attend*.",
    );
    expect(blocks).toContain("The answer of the delegation is *Will attend* at present.");
    expect(app.posts().toSorted()).toEqual([
      "DU0FRANCE: Une réponse à accepter\u00a0: Atelier sur le retour",
      "DU0SECRETARIAT: An answer to accept: Workshop on return",
    ]);
  });

  it("is asked about by an app that has just begun, to which nobody has said who organises", async () => {
    const app = await openWithClaimant();
    await answer(app, "U0FRANCE", "ACCEPTED");
    await answer(app, "U0PAUL", "DECLINED");
    const roles = { isOrganiser: () => false, organisers: () => Promise.resolve([organiser]) };
    const next = openJobs(app.store, { accounts: sameAccounts("T1"), roles });
    expect(await told(next, "2027-02-01T09:01:00Z")).toEqual([
      "DU0FRANCE: Une réponse à accepter\u00a0: Atelier sur le retour",
      "DU0SECRETARIAT: An answer to accept: Workshop on return",
    ]);
  });

  it("is asked about once Slack is there that knows who organises", async () => {
    const app = await openWithClaimant();
    await answer(app, "U0FRANCE", "ACCEPTED");
    await answer(app, "U0PAUL", "DECLINED");
    let isAway = true;
    const organisers = () =>
      isAway ? Promise.reject(new SlackAwayError("no-answer")) : Promise.resolve([organiser]);
    const roles = { isOrganiser: () => false, organisers };
    const next = openJobs(app.store, { accounts: sameAccounts("T1"), roles });
    expect(await told(next, "2027-02-01T09:01:00Z")).toEqual([]);
    isAway = false;
    expect(await told(next, "2027-02-01T09:06:00Z")).toContain(
      "DU0SECRETARIAT: An answer to accept: Workshop on return",
    );
    expect(next.lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  });

  it.each(["U0FRANCE", organiser])(
    "counts once %s accepts it, and those concerned are told",
    async (user) => {
      const app = await openWithClaimant();
      await answer(app, "U0FRANCE", "TENTATIVE", [{ name: "Jean Martin" }]);
      await answer(app, "U0PAUL", "ACCEPTED");
      await told(app, "2027-02-01T09:01:00Z");
      expect(await decide(app, user, true)).toMatchObject({ ok: true, standing: "confirmed" });
      expect(await france(app)).toMatchObject({
        partstat: "ACCEPTED",
        by: "U0PAUL",
        people: [{ name: "Jean Martin", namedBy: "U0FRANCE" }],
      });
      expect(await app.store.claims(event.uid)).toEqual([]);
      expect(await told(app, "2027-02-01T09:02:00Z")).toEqual([
        "DU0FRANCE: Une autre réponse compte désormais\u00a0: Atelier sur le retour",
        "DU0PAUL: Answer accepted: Workshop on return",
      ]);
    },
  );

  it("does not count once it is refused, and only whoever made it is told", async () => {
    const app = await openWithClaimant();
    await answer(app, "U0PAUL", "ACCEPTED");
    await told(app, "2027-02-01T09:01:00Z");
    expect(await decide(app, "U0FRANCE", false)).toMatchObject({ ok: true });
    expect(await france(app)).toBeUndefined();
    expect(await told(app, "2027-02-01T09:02:00Z")).toEqual([
      "DU0PAUL: Answer not accepted: Workshop on return",
    ]);
  });

  it("is decided on by nobody else, once, and as it was shown", async () => {
    const app = await openWithClaimant();
    await answer(app, "U0PAUL", "ACCEPTED");
    const [shown] = await app.store.claims(event.uid);
    if (shown === undefined) throw new Error("expected a claim");
    for (const user of ["U0PAUL", "U0SWEDEN", "U0NOBODY"])
      expect(await decide(app, user, true), user).toEqual({ ok: false, reason: "not-yours" });
    await app.until("2027-02-01T09:05:00Z");
    await answer(app, "U0PAUL", "DECLINED");
    const old = { uid: event.uid, user: organiser, delegation: "FR", claimant: "U0PAUL" } as const;
    const press = { version: shown.at, accepted: true, press: "p1" };
    expect(await decideClaim(app, { ...old, ...press })).toEqual({ ok: false, reason: "gone" });
    expect(await decide(app, organiser, true)).toMatchObject({ ok: true });
    expect(await decideClaim(app, { ...old, ...press, press: "p2" })).toEqual({
      ok: false,
      reason: "gone",
    });
    expect(await france(app)).toMatchObject({ partstat: "DECLINED" });
  });

  it("is asked about again after ten minutes when it is changed, and not at all when it says the same", async () => {
    const app = await openWithClaimant();
    await answer(app, "U0PAUL", "ACCEPTED");
    expect(await told(app, "2027-02-01T09:01:00Z")).toHaveLength(2);
    await answer(app, "U0PAUL", "ACCEPTED");
    expect(await told(app, "2027-02-01T10:00:00Z")).toEqual([]);
    for (const partstat of ["TENTATIVE", "ACCEPTED", "DECLINED"] as const)
      await answer(app, "U0PAUL", partstat);
    expect(await told(app, "2027-02-01T10:09:00Z")).toEqual([]);
    await app.until("2027-02-01T10:10:00Z");
    const blocks = app.calls.map(({ fields }) => fields.get("blocks") ?? "");
    expect(blocks.filter((text) => text.includes("claim:v1:accept"))).toHaveLength(2);
    expect(blocks.join("")).toContain("answered for France: *Will not attend*");
  });

  it("is not accepted where it would bring more people than the delegation may send", async () => {
    const app = await openWithClaimant();
    await answer(app, "U0FRANCE", "ACCEPTED", [{ name: "Jean Martin" }]);
    await answer(app, "U0PAUL", "ACCEPTED", [{ name: "Paul Durand" }]);
    expect(await decide(app, "U0FRANCE", true)).toEqual({ ok: false, reason: "over-quota" });
    expect(await app.store.claims(event.uid)).toHaveLength(1);
    expect(await france(app)).toMatchObject({ people: [{ name: "Jean Martin" }] });
  });

  it("holds no place, and keeps its time for the waiting list", async () => {
    const app = await openWithClaimant();
    await answer(app, "U0PAUL", "ACCEPTED");
    await app.until("2027-02-01T10:00:00Z");
    await answer(app, "U0SENEGAL", "ACCEPTED");
    await answer(app, "U0CAMEROON", "ACCEPTED");
    await app.until("2027-02-01T11:00:00Z");
    await answer(app, "U0SWEDEN", "ACCEPTED");
    expect(await decide(app, organiser, true)).toMatchObject({ ok: true, standing: "waiting" });
    await answer(app, "U0SENEGAL", "DECLINED");
    expect(await france(app)).toMatchObject({ standing: "offered" });
  });

  it.each<[string, readonly CalendarEvent[], Instant, Instant]>([
    ["at the deadline", [event], "2027-03-01T23:00:00Z", "2027-03-02T00:00:00Z"],
    [
      "without one two days before the event",
      [withoutDeadline],
      "2027-03-08T09:59:00Z",
      "2027-03-08T10:00:00Z",
    ],
  ])("lapses %s, and all are told", async (_, events, before, after) => {
    const app = await openWithClaimant(events);
    await answer(app, "U0PAUL", "ACCEPTED");
    await told(app, before);
    expect(await app.store.claims(event.uid)).toHaveLength(1);
    const posts = await told(app, after);
    expect(await app.store.claims(event.uid)).toEqual([]);
    expect(posts.filter((post) => /lapsed|caduque/.test(post))).toEqual([
      "DU0FRANCE: Réponse caduque\u00a0: Atelier sur le retour",
      "DU0PAUL: Answer lapsed: Workshop on return",
      "DU0SECRETARIAT: Answer lapsed: Workshop on return",
    ]);
    expect(await france(app)).toBeUndefined();
  });

  it("follows the event to its new date, and lapses with it when it is cancelled", async () => {
    const app = await openWithClaimant([withoutDeadline]);
    await answer(app, "U0PAUL", "ACCEPTED");
    const when = { ...event.when, start: "2027-04-14T10:00", end: "2027-04-14T12:00" };
    await change(app, (current, context) => rescheduleEvent(current, { when } as never, context));
    await app.until("2027-04-12T08:00:00Z");
    expect(await app.store.claims(event.uid)).toHaveLength(1);
    await change(app, (current, context) => cancelEvent(current, {}, context));
    expect(await app.store.claims(event.uid)).toEqual([]);
    expect(
      (await told(app, "2027-04-12T08:01:00Z")).filter((post) => post.includes("lapsed")),
    ).toHaveLength(2);
  });

  it("lapses where the answers are asked for again, since it was made for another date", async () => {
    const app = await openWithClaimant();
    await answer(app, "U0PAUL", "ACCEPTED");
    await change(app, (current, context) => cancelEvent(current, {}, context), true);
    expect(await app.store.claims(event.uid)).toEqual([]);
  });

  it("goes when whoever made it is confirmed and answers, or leaves the delegation", async () => {
    const app = await openWithClaimant();
    await answer(app, "U0PAUL", "ACCEPTED");
    await decidePerson(app, { user: "U0PAUL", delegation: "FR", organiser, act: "confirm" });
    expect(await app.store.claims(event.uid)).toHaveLength(1);
    await answer(app, "U0PAUL", "TENTATIVE");
    expect(await app.store.claims(event.uid)).toEqual([]);
    expect(await france(app)).toMatchObject({ partstat: "TENTATIVE", by: "U0PAUL" });

    const other = await openWithClaimant();
    await answer(other, "U0PAUL", "ACCEPTED");
    await joinDelegation(other, { user: "U0PAUL", delegation: "MA", locale: "en" });
    expect(await other.store.claims(event.uid)).toEqual([]);
  });
});

describe("where nobody of a delegation is confirmed, an answer", () => {
  it("counts; who answered before is told, and not by whom", async () => {
    const app = await openJobApp();
    for (const user of ["U0ONE", "U0TWO"])
      await joinDelegation(app, { user, delegation: "MA", locale: "en" });
    await answer(app, "U0ONE", "ACCEPTED", [{ name: "Awa Diop" }]);
    await answer(app, "U0TWO", "TENTATIVE", [{ name: "Moussa Fall" }]);
    const [morocco] = await app.store.attendance(event.uid);
    expect(morocco).toMatchObject({
      partstat: "TENTATIVE",
      by: "U0TWO",
      people: [
        { name: "Awa Diop", namedBy: "U0ONE" },
        { name: "Moussa Fall", namedBy: "U0TWO" },
      ],
    });
    await app.until("2027-02-01T09:01:00Z");
    const letter = app.calls.find(({ fields }) =>
      (fields.get("text") ?? "").startsWith("Another answer"),
    );
    expect(letter?.fields.get("channel")).toBe("DU0ONE");
    expect(letter?.fields.get("blocks")).toContain("Another person answered for Morocco: *Maybe*.");
    expect(letter?.fields.get("blocks")).not.toMatch(/U0TWO|Moussa/);
  });

  it("stays in force when somebody else is confirmed", async () => {
    const app = await openJobApp();
    for (const user of ["U0ONE", "U0TWO"])
      await joinDelegation(app, { user, delegation: "MA", locale: "en" });
    await answer(app, "U0ONE", "ACCEPTED", [{ name: "Awa Diop" }]);
    const [before] = await app.store.attendance(event.uid);
    await decidePerson(app, { user: "U0TWO", delegation: "MA", organiser, act: "confirm" });
    expect(await app.store.attendance(event.uid)).toEqual([before]);
    expect(await answer(app, "U0ONE", "DECLINED")).toMatchObject({
      ok: true,
      claim: { by: "U0ONE" },
    });
    expect(await app.store.attendance(event.uid)).toEqual([before]);
  });

  it("leaves the places that others named as they are, also within the quota", async () => {
    const app = await openJobApp();
    for (const user of ["U0ONE", "U0TWO"])
      await joinDelegation(app, { user, delegation: "MA", locale: "en" });
    await answer(app, "U0ONE", "ACCEPTED", [{ name: "Awa Diop" }]);
    expect(await answer(app, "U0TWO", "ACCEPTED", [{ name: "Moussa Fall" }])).toEqual({
      ok: false,
      reason: "over-quota",
    });
    expect(await answer(app, "U0TWO", "DECLINED")).toMatchObject({
      ok: true,
      attendee: { people: [{ name: "Awa Diop", namedBy: "U0ONE" }] },
    });
  });
});
