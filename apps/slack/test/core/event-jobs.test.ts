import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { cancelEvent, editEvent, rescheduleEvent } from "@rabat-process/events/changes";
import { describe, expect, it } from "vitest";
import { change, event, openJobApp } from "../job-app.ts";
import { changeEvent } from "@rabat-process/core/events/change-event";
import { versionOf } from "@rabat-process/core/events/version";
import { chaseNow } from "@rabat-process/core/answers/chase";
import { planEvent, usualReminderTimes } from "@rabat-process/core/events/event-plan";
import { loadEvents } from "@rabat-process/core/events/load-events";
import { decideSelection } from "@rabat-process/core/answers/decide-selection";
import { joinDelegation } from "@rabat-process/core/people/know-people";

describe("reminders", () => {
  it("reach those who come and their focal points, in their language and on their clock, 7 days, 1 day and 1 hour before", async () => {
    const app = await openJobApp();
    await app.answer("U0SENEGAL", "ACCEPTED");
    await app.answer("U0SWEDEN", "ACCEPTED");
    await app.answer("U0CAMEROON", "TENTATIVE");
    await app.until("2027-03-03T09:59:00Z");
    app.posts();
    for (const instant of [
      "2027-03-03T10:00:00Z",
      "2027-03-09T10:00:00Z",
      "2027-03-10T09:00:00Z",
    ] as const) {
      await app.until(instant);
      expect(app.posts().toSorted()).toEqual([
        "DU0SENEGAL: Rappel\u00a0: Atelier sur le retour",
        "DU0SWEDEN: Reminder: Workshop on return",
      ]);
    }
    await app.until("2027-03-11T10:00:00Z");
    expect(app.posts()).toEqual([]);
  });

  it("say the hour of the reader's own clock", async () => {
    const app = await openJobApp();
    await app.answer("U0SWEDEN", "ACCEPTED");
    await app.until("2027-03-09T10:00:00Z");
    const last = app.calls.at(-1)?.fields.get("blocks") ?? "";
    expect(last).toContain("11:00–13:00 (Stockholm time, UTC+1)");
  });

  it("do not reach whoever wants none", async () => {
    const app = await openJobApp();
    await app.answer("U0SWEDEN", "ACCEPTED");
    await app.store.savePerson(
      "U0SWEDEN",
      { reminders: false },
      { by: "U0SWEDEN", at: app.clock.now() },
    );
    await app.until("2027-03-09T10:00:00Z");
    expect(app.posts()).toEqual([]);
  });

  it("that come too late to be useful are dropped, and that is logged", async () => {
    const app = await openJobApp();
    await app.answer("U0SWEDEN", "ACCEPTED");
    await app.until("2027-03-10T09:55:00Z");
    expect(app.posts()).toEqual([]);
    expect(
      app.lines.filter((line) => /"kind":"remind".*came too late to be useful/.test(line)),
    ).toHaveLength(3);
  });

  it.each(["remind", "offer", "admitted"] as const)(
    "are not sent of what another event has replaced before its own jobs say so: %s",
    async (kind) => {
      const app = await openJobApp();
      await app.answer("U0SWEDEN", "ACCEPTED");
      await app.answer("U0SENEGAL", "ACCEPTED");
      await app.answer("U0CAMEROON", "ACCEPTED");
      await app.answer("U0FRANCE", "ACCEPTED");
      if (kind === "admitted") {
        const participation = { mode: "open" } as const;
        await change(app, (current, context) =>
          editEvent(current, { ...current, participation }, context),
        );
      }
      if (kind === "offer") await app.answer("U0SWEDEN", "DECLINED");
      const heir: CalendarEvent = {
        ...event,
        uid: "heir-2027@rabat-process",
        summary: { en: "New workshop" },
        lineage: [{ relation: "replaces", event: event.uid }],
      };
      const at = app.clock.now();
      await app.store.saveEvents([heir], { by: "", at });
      await app.until(kind === "remind" ? "2027-03-09T10:00:00Z" : "2027-02-01T09:00:01Z");
      // What changed of it before is told all the same.
      expect(app.posts().filter((post) => !/thread|Change of plan|Changement/.test(post))).toEqual(
        [],
      );
    },
  );

  it("go to the new date of an event that was taken in anew", async () => {
    const app = await openJobApp();
    await app.answer("U0SWEDEN", "ACCEPTED");
    const when = { ...event.when, start: "2027-04-14T10:00", end: "2027-04-14T12:00" };
    const text = JSON.stringify({ events: [{ ...event, sequence: 1, when }] });
    expect(await loadEvents(app, [{ source: "events.json", text }])).toMatchObject({ ok: true });
    const plan = (await app.store.jobs.waiting(event.uid)).filter(({ kind }) => kind === "remind");
    expect(plan.map(({ dueAt }) => dueAt)).toEqual([
      "2027-04-07T10:00:00Z",
      "2027-04-13T10:00:00Z",
      "2027-04-14T09:00:00Z",
    ]);
  });

  it("move with the event, and go when it is cancelled", async () => {
    const app = await openJobApp();
    await app.answer("U0SWEDEN", "ACCEPTED");
    await app.until("2027-02-20T00:00:00Z");
    await change(app, (current, context) =>
      rescheduleEvent(
        current,
        {
          when: {
            precision: "time",
            start: "2027-04-14T10:00",
            end: "2027-04-14T12:00",
            timeZone: "Africa/Casablanca",
          },
        },
        context,
      ),
    );
    await app.until("2027-03-09T10:00:00Z");
    expect(app.posts().filter((post) => post.includes("Reminder"))).toEqual([]);
    await app.until("2027-04-07T10:00:00Z");
    expect(app.posts()).toEqual(["DU0SWEDEN: Reminder: Workshop on return"]);
    await change(app, (current, context) => cancelEvent(current, {}, context));
    await app.until("2027-04-13T10:00:00Z");
    expect(app.posts().filter((post) => post.includes("Reminder"))).toEqual([]);
    expect((await app.store.jobs.waiting(event.uid)).map(({ kind }) => kind)).toEqual([]);
  });

  it("of an event without hours come in the morning, not at midnight", () => {
    const days: CalendarEvent = {
      ...event,
      when: { precision: "day", first: "2027-03-10", last: "2027-03-11" },
      venue: { city: { en: "Yaoundé" }, country: "CM" },
    };
    const known = {
      event: days,
      attendance: [],
      claims: [],
      reminderTimes: usualReminderTimes,
      isDraft: false,
    };
    const plan = planEvent(known, "2027-02-01T09:00:00Z").filter(({ kind }) => kind === "remind");
    expect(plan.map(({ dueAt }) => dueAt)).toEqual([
      "2027-03-03T08:00:00Z",
      "2027-03-09T08:00:00Z",
    ]);
  });
});

describe("a change", () => {
  it("is noted in the thread of each card and told to those who answered", async () => {
    const app = await openJobApp();
    await app.store.saveChannel(
      { channel: "C0CALENDRIER", team: "T1", locale: "fr" },
      { by: "U1", at: app.clock.now() },
    );
    await app.store.saveCard({ event: event.uid, channel: "C0CALENDRIER", ts: "1.2", team: "T1" });
    await app.answer("U0SWEDEN", "DECLINED");
    await app.answer("U0FRANCE", "ACCEPTED");
    await app.until("2027-02-02T00:00:00Z");
    app.posts();
    await change(app, (current, context) =>
      cancelEvent(current, { reason: { en: "Elections", fr: "Élections" } }, context),
    );
    await app.until("2027-02-02T00:01:00Z");
    expect(app.posts().toSorted()).toEqual([
      "C0CALENDRIER thread: Annulation. Motif\u00a0: Élections.",
      "C0SCHEDULE thread: Cancelled. Reason: Elections.",
      "DU0FRANCE: Changement\u00a0: Atelier sur le retour. Annulation. Motif\u00a0: Élections. Mercredi 10 mars 2027, de 10\u00a0h à 12\u00a0h (heure de Rabat, UTC+0). Cet événement est annulé. Aucune réponse n’est attendue. Boutons\u00a0: Détails.",
      "DU0SWEDEN: Change of plan: Workshop on return. Cancelled. Reason: Elections. Wednesday 10 March 2027, 10:00–12:00 (Rabat time, UTC+0). Your time: 11:00–13:00 (Stockholm time, UTC+1). This event is cancelled. No answer is needed. Buttons: More.",
    ]);
  });

  it("may ask for the answers again: they count no more, stay in the history, and those who gave them are told", async () => {
    const app = await openJobApp();
    await app.answer("U0FRANCE", "ACCEPTED");
    await change(app, (current, context) => cancelEvent(current, {}, context), true);
    expect(await app.store.attendance(event.uid)).toEqual([]);
    expect(await app.store.answers(event.uid, "FR")).toHaveLength(1);
    await app.until("2027-02-02T00:00:00Z");
    expect(app.posts().join("\n")).toContain("DU0FRANCE: Changement\u00a0: Atelier sur le retour.");
    expect(app.calls).toEqual([]);
  });

  it("by whoever saw an old version is refused", async () => {
    const app = await openJobApp();
    const decide: Parameters<typeof changeEvent>[1]["decide"] = (current, context) =>
      cancelEvent(current, {}, context);
    const request = { uid: event.uid, user: "U0SECRETARIAT", seen: versionOf(event), decide };
    expect(await changeEvent(app, request)).toMatchObject({ ok: true });
    expect(await changeEvent(app, request)).toEqual({ ok: false, reason: "stale" });
    expect(await changeEvent(app, { ...request, user: "U0SWEDEN" })).toEqual({
      ok: false,
      reason: "organisers-only",
    });
  });
});

describe("the waiting list", () => {
  it("offers it with its button, also to whom that can be told only when the time for answers is over", async () => {
    const app = await openJobApp();
    for (const user of ["U0SENEGAL", "U0FRANCE", "U0CAMEROON"] as const)
      await app.answer(user, "ACCEPTED");
    await app.until("2027-03-01T22:00:00Z");
    app.calls.splice(0);
    await app.answer("U0SENEGAL", "DECLINED");
    await app.until("2027-03-02T05:00:00Z");
    const offer = app.calls.find(({ fields }) => fields.get("text")?.startsWith("A place is free"));
    expect(offer?.fields.get("blocks")).toContain("rsvp:v1:ACCEPTED");
    expect(offer?.fields.get("blocks")).not.toContain("deadline for answers has passed");
  });

  it("offers a free place to the next, who is told until when, then to the one behind", async () => {
    const app = await openJobApp();
    for (const user of ["U0SENEGAL", "U0FRANCE", "U0CAMEROON", "U0SWEDEN"] as const)
      await app.answer(user, "ACCEPTED");
    await app.answer("U0FRANCE", "DECLINED");
    await app.until("2027-02-01T09:01:00Z");
    expect(app.posts()).toEqual(["DU0CAMEROON: A place is free: Workshop on return"]);
    expect(app.calls).toEqual([]);
    await app.until("2027-02-03T09:01:00Z");
    expect(app.posts()).toEqual(["DU0SWEDEN: A place is free: Workshop on return"]);
    const answered = await app.answer("U0SWEDEN", "ACCEPTED");
    expect(answered).toMatchObject({ ok: true, attendee: { standing: "confirmed" } });
    expect(
      (await app.store.attendance(event.uid)).map(({ delegation, standing }) => [
        delegation,
        standing,
      ]),
    ).toEqual([
      ["CM", "waiting"],
      ["FR", "none"],
      ["SE", "confirmed"],
      ["SN", "confirmed"],
    ]);
  });
});

describe("those who have not answered", () => {
  it("are asked before the time is over, and organisers are told the sum after it", async () => {
    const app = await openJobApp();
    await app.answer("U0SENEGAL", "ACCEPTED");
    await app.until("2027-02-22T23:59:00Z");
    app.posts();
    await app.until("2027-02-23T12:00:00Z");
    expect(app.posts()).toEqual(["DU0CAMEROON: Your answer is awaited: Workshop on return"]);
    await app.answer("U0CAMEROON", "DECLINED");
    await app.until("2027-02-28T12:00:00Z");
    expect(app.posts()).toEqual([]);
    await app.until("2027-03-02T12:00:00Z");
    expect(app.posts()).toEqual([
      "DU0SECRETARIAT: The deadline for answers has passed: Workshop on return",
    ]);
  });

  it("are asked at once when an organiser wants it, who learns how many cannot be reached", async () => {
    const app = await openJobApp();
    const asked = await chaseNow(app, { uid: event.uid, user: "U0SECRETARIAT", press: "p1" });
    expect(asked).toEqual({ ok: true, people: 2, without: 61, byFile: 0 });
    await app.until("2027-02-01T09:01:00Z");
    expect(app.posts()).toHaveLength(2);
    expect(await chaseNow(app, { uid: event.uid, user: "U0SWEDEN", press: "p2" })).toEqual({
      ok: false,
      reason: "organisers-only",
    });
  });
});

describe("an expression of interest", () => {
  it("is decided by organisers, and the delegation is told", async () => {
    const interested: CalendarEvent = {
      ...event,
      participation: { mode: "expression-of-interest", capacity: 1 },
    };
    const app = await openJobApp({ events: [interested] });
    for (const user of ["U0SENEGAL", "U0FRANCE"] as const) await app.answer(user, "ACCEPTED");
    const decide = (delegation: DelegationCode, selected: boolean, user = "U0SECRETARIAT") =>
      decideSelection(app, {
        uid: event.uid,
        user,
        delegation,
        selected,
        press: `${user}${delegation}`,
      });
    expect(await decide("SN", true, "U0SWEDEN")).toEqual({ ok: false, reason: "organisers-only" });
    expect(await decide("SN", true)).toEqual({ ok: true });
    expect(await decide("FR", true)).toMatchObject({
      ok: false,
      reason: "beyond-places",
      beyond: { delegation: "FR", people: 1, places: { taken: 2, capacity: 1 }, waiting: [] },
    });
    expect(await decide("FR", false)).toEqual({ ok: true });
    await app.until("2027-02-01T09:01:00Z");
    expect(app.posts()).toEqual([
      "DU0FRANCE: Sélection des participants\u00a0: Atelier sur le retour",
      "DU0SENEGAL: Sélection des participants\u00a0: Atelier sur le retour",
    ]);
  });
});

describe("whoever says for the first time whom they answer for", () => {
  it("is told to the organisers once, who are asked to confirm it", async () => {
    const app = await openJobApp();
    for (let press = 0; press < 2; press += 1)
      await joinDelegation(app, { user: "U0NEW", delegation: "ES", locale: "en" });
    await app.until("2027-02-01T09:01:00Z");
    const posted = app.calls.findLast(({ method }) => method === "chat.postMessage");
    expect(posted?.fields.get("blocks")).toContain("person:v1:confirm");
    expect(app.posts()).toEqual([
      "DU0SECRETARIAT: <@U0NEW> answers for Spain from now on. Please confirm or refuse this.",
    ]);
  });
});
