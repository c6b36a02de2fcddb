import type { CalendarEvent } from "@rabat-process/events";
import { cancelEvent } from "@rabat-process/events/changes";
import { describe, expect, it } from "vitest";
import { chaseNow } from "@rabat-process/core/answers/chase";
import type { PersonAct } from "@rabat-process/core/people/know-people";
import {
  decidePerson,
  joinDelegation,
  nameFocalPoint,
} from "@rabat-process/core/people/know-people";
import { recordAnswer, recordForAnother } from "@rabat-process/core/answers/record-answer";
import type { JobApp } from "../job-app.ts";
import { change, event, openJobApp } from "../job-app.ts";

// Roles and rights end with what they rest on.

const joinUrl = "https://join.example/secret";
const online: CalendarEvent = {
  ...event,
  format: "virtual",
  online: { platform: "Zoom", joinUrl },
};
const organiser = "U0SECRETARIAT";

const join = (
  app: JobApp,
  user: string,
  delegation: "FR" | "MA" | "ES" | "SE" | "IT" | "PT" | "TG",
) => joinDelegation(app, { user, delegation, locale: "en" });

const decide = (app: JobApp, user: string, delegation: "FR" | "MA" | "ES" | "SE", act: PersonAct) =>
  decidePerson(app, { user, delegation, organiser, act });

const answer = (app: JobApp, user: string, partstat: "ACCEPTED" | "DECLINED" = "ACCEPTED") =>
  recordAnswer(app, { uid: event.uid, user, partstat });

/** What was posted since the last look: to whom, its first words, and all its blocks. */
function letters(app: JobApp) {
  return app.calls
    .splice(0)
    .filter(({ method }) => method === "chat.postMessage")
    .map(({ fields }) => ({
      to: (fields.get("channel") ?? "").replace(/^D/, ""),
      text: fields.get("text") ?? "",
      blocks: fields.get("blocks") ?? "",
    }));
}

describe("whoever leaves a delegation", () => {
  it("is a focal point of neither, is asked for neither, and organisers learn of both", async () => {
    const app = await openJobApp();
    await join(app, "U0SENEGAL", "FR");
    const left = await app.store.person("U0SENEGAL");
    expect(left).toMatchObject({ delegation: "FR", focalPoint: false });
    expect(left.confirmedBy).toBeUndefined();
    await app.until("2027-02-01T09:01:00Z");
    const [told] = letters(app);
    expect(told?.text).toContain("<@U0SENEGAL> answers for France from now on.");
    expect(told?.blocks).toContain(
      "Until now <@U0SENEGAL> answered for Senegal and was its focal point.",
    );
    expect(await chaseNow(app, { uid: event.uid, user: organiser, press: "p1" })).toMatchObject({
      people: 1,
      without: 62,
    });
    await app.until("2027-02-01T09:02:00Z");
    expect(letters(app).map(({ to }) => to)).toEqual(["U0CAMEROON"]);
  });

  it("gets no reminder with its join link, and no notice, of what the delegation attends", async () => {
    const app = await openJobApp({ events: [online] });
    await answer(app, "U0SWEDEN");
    await join(app, "U0SWEDEN", "MA");
    await app.until("2027-03-09T10:00:00Z");
    await change(app, (current, context) => cancelEvent(current, {}, context));
    await app.until("2027-03-09T10:01:00Z");
    const all = letters(app);
    expect(all.filter(({ to }) => to === "U0SWEDEN")).toEqual([]);
    expect(JSON.stringify(all)).not.toContain(joinUrl);
  });

  it("gets no notice either that was still to be sent", async () => {
    const busy = { ok: false, error: "ratelimited" } as const;
    const app = await openJobApp({
      events: [online],
      answers: { "chat.postMessage": [busy, busy] },
    });
    await answer(app, "U0SWEDEN");
    await app.until("2027-03-03T10:00:00Z");
    app.calls.length = 0;
    expect((await app.store.jobs.waiting(event.uid)).map(({ kind }) => kind)).toContain(
      "remind-one",
    );
    await join(app, "U0SWEDEN", "MA");
    expect((await app.store.jobs.waiting(event.uid)).map(({ kind }) => kind)).not.toContain(
      "remind-one",
    );
  });

  it("cannot go from one delegation to the next all day", async () => {
    const app = await openJobApp();
    for (const code of ["FR", "MA", "ES", "SE", "IT"] as const)
      expect(await join(app, "U0NEW", code)).toEqual({ ok: true });
    expect(await join(app, "U0NEW", "PT")).toEqual({ ok: false, reason: "too-often" });
    expect(await join(app, "U0NEW", "IT")).toEqual({ ok: true });
    await app.until("2027-02-02T09:01:00Z");
    expect(await join(app, "U0NEW", "PT")).toEqual({ ok: true });
  });
});

describe("organisers", () => {
  it("refuse a person, who is told, answers no longer and comes back only when an organiser names them", async () => {
    const app = await openJobApp();
    await join(app, "U0STRANGER", "MA");
    expect(await answer(app, "U0STRANGER")).toMatchObject({ ok: true });
    expect(await decide(app, "U0STRANGER", "MA", "remove")).toMatchObject({ ok: true });
    await app.until("2027-02-01T09:01:00Z");
    const told = letters(app).find(({ to }) => to === "U0STRANGER");
    expect(told?.text).toContain("did not confirm that you answer for Morocco");
    expect(await answer(app, "U0STRANGER", "DECLINED")).toEqual({
      ok: false,
      reason: "unknown-delegation",
    });
    expect(await join(app, "U0STRANGER", "MA")).toEqual({ ok: false, reason: "removed" });
    expect(await join(app, "U0STRANGER", "ES")).toEqual({ ok: true });
    const named = { user: "U0STRANGER", delegation: "MA", organiser, team: "T1" } as const;
    expect(await nameFocalPoint(app, named)).toMatchObject({
      ok: true,
      member: { delegation: "MA", confirmedBy: organiser, focalPoint: true },
    });
    expect(await app.store.person("U0STRANGER")).not.toHaveProperty("removedFrom");
  });

  it("name somebody in advance, who is told, can be asked and may read all", async () => {
    const app = await openJobApp();
    const named = { user: "U0CAMILLE", delegation: "MA", organiser, team: "T7" } as const;
    await nameFocalPoint(app, named);
    await chaseNow(app, { uid: event.uid, user: organiser, press: "p1" });
    await app.until("2027-02-01T09:01:00Z");
    const texts = letters(app).filter(({ to }) => to === "U0CAMILLE");
    expect(texts.map(({ text }) => text).toSorted()).toEqual([
      "The Secretariat has named you a focal point of Morocco: you are asked for its answers and get its reminders. `/rabat help` shows what you can do here.",
      "Your answer is awaited: Workshop on return",
    ]);
    expect(await nameFocalPoint(app, { ...named, organiser: "U0SWEDEN" })).toEqual({
      ok: false,
      reason: "organisers-only",
    });
  });

  it("decide about nobody who has gone to another delegation meanwhile", async () => {
    const app = await openJobApp();
    await join(app, "U0NEW", "MA");
    await join(app, "U0NEW", "FR");
    for (const act of ["confirm", "name-focal-point", "end-focal-point", "remove"] as const)
      expect(await decide(app, "U0NEW", "MA", act)).toEqual({ ok: false, reason: "not-a-member" });
    const { delegation, confirmedBy } = await app.store.person("U0NEW");
    expect([delegation, confirmedBy]).toEqual(["FR", undefined]);
  });

  it("are asked for nobody who has gone or was confirmed before the question was sent", async () => {
    const app = await openJobApp();
    await join(app, "U0NEW", "MA");
    await join(app, "U0NEW", "ES");
    await join(app, "U0OTHER", "MA");
    await decide(app, "U0OTHER", "MA", "confirm");
    await app.until("2027-02-01T09:01:00Z");
    const asked = letters(app).filter(({ to }) => to === organiser);
    expect(asked.map(({ text }) => text)).toEqual([
      "<@U0NEW> answers for Spain from now on. Please confirm or refuse this.",
    ]);
  });
});

describe("the link to join", () => {
  it("goes to confirmed people only; who answered learns that it follows, and gets it once confirmed", async () => {
    const app = await openJobApp({ events: [online] });
    await join(app, "U0STRANGER", "MA");
    await answer(app, "U0STRANGER");
    await answer(app, "U0SWEDEN");
    await app.until("2027-03-03T10:00:00Z");
    const all = letters(app);
    const to = (user: string) => all.filter((letter) => letter.to === user);
    expect(to("U0SWEDEN").map(({ blocks }) => blocks.includes(joinUrl))).toEqual([true]);
    const [, ...later] = to("U0STRANGER");
    expect(to("U0STRANGER").map(({ text }) => text)).toEqual(["Reminder: Workshop on return"]);
    expect(later).toEqual([]);
    expect(to("U0STRANGER")[0]?.blocks).toContain("The link to join is sent to you once");
    expect(JSON.stringify(to("U0STRANGER"))).not.toContain(joinUrl);

    await decide(app, "U0STRANGER", "MA", "confirm");
    await app.until("2027-03-03T10:01:00Z");
    const after = letters(app);
    expect(after.map(({ text }) => text)).toEqual([
      "The Secretariat has confirmed that you answer for Morocco. You now see everything that your delegation entered, and `/rabat feed` gives you a calendar with its answers.",
      "Reminder: Workshop on return",
    ]);
    expect(after[1]?.blocks).toContain(joinUrl);
    await decide(app, "U0STRANGER", "MA", "confirm");
    await app.until("2027-03-03T10:02:00Z");
    expect(letters(app)).toEqual([]);
  });

  it("has organisers asked for members to confirm, 7 days and 1 day before, as long as nobody is", async () => {
    const app = await openJobApp({ events: [online] });
    await app.store.savePerson(
      "U0STRANGER",
      { reminders: false },
      { by: "U0STRANGER", at: app.clock.now() },
    );
    await join(app, "U0STRANGER", "MA");
    await answer(app, "U0STRANGER");
    const behalf = {
      uid: event.uid,
      user: organiser,
      delegation: "ES",
      partstat: "ACCEPTED",
    } as const;
    await recordForAnother(app, behalf);
    await app.until("2027-03-03T09:59:00Z");
    letters(app);
    await app.until("2027-03-03T10:00:00Z");
    const first = letters(app);
    const asked = first.find(({ to }) => to === organiser);
    expect(asked?.text).toBe("Please confirm who answers: Workshop on return");
    expect(asked?.blocks).toContain("*Morocco* comes, and none of its members is confirmed.");
    expect(asked?.blocks).toContain('"value":"U0STRANGER:MA"');
    expect(asked?.blocks).toContain("/rabat delegation ES @person");
    expect(first.find(({ to }) => to === "U0STRANGER")?.text).toBe(
      "The link to join follows: Workshop on return",
    );
    await decide(app, "U0STRANGER", "MA", "confirm");
    await app.until("2027-03-09T10:00:00Z");
    const second = letters(app).filter(({ text }) => text.startsWith("Please confirm who answers"));
    expect(second.map(({ to }) => to)).toEqual([organiser]);
    expect(second[0]?.blocks).toContain("*Spain*");
    expect(second[0]?.blocks).not.toContain("*Morocco*");
  });

  it("is not asked about where every delegation that comes has a confirmed member, nor of a cancelled event", async () => {
    const app = await openJobApp({ events: [online] });
    await answer(app, "U0SWEDEN");
    await app.until("2027-03-03T10:00:00Z");
    await join(app, "U0STRANGER", "MA");
    await answer(app, "U0STRANGER");
    await change(app, (current, context) => cancelEvent(current, {}, context));
    await app.until("2027-03-09T10:00:00Z");
    const asked = letters(app).filter(({ text }) => text.startsWith("Please confirm who answers"));
    expect(asked).toEqual([]);
  });
});

describe("whoever was removed from one delegation and is confirmed for another", () => {
  it("is notified as everybody is, and holds up nobody else", async () => {
    const app = await openJobApp();
    await join(app, "U0SENEGAL", "FR");
    await decide(app, "U0SENEGAL", "FR", "remove");
    await join(app, "U0SENEGAL", "SE");
    await decide(app, "U0SENEGAL", "SE", "confirm");
    await answer(app, "U0SENEGAL");
    await app.until("2027-02-01T09:01:00Z");
    letters(app);
    await change(app, (current, context) => cancelEvent(current, {}, context));
    await app.until("2027-02-01T09:02:00Z");
    expect(letters(app).map(({ to }) => to)).toContain("U0SENEGAL");
  });
});
