import type { Change } from "@rabat-process/events/changes";
import type { CalendarEvent } from "@rabat-process/events";
import {
  cancelEvent,
  editEvent,
  reinstateEvent,
  rescheduleEvent,
} from "@rabat-process/events/changes";
import { upcoming } from "@rabat-process/events/schedule";
import type { Instant } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { loadEvents } from "@rabat-process/core/events/load-events";
import { readHome } from "@rabat-process/core/people/read-home";
import { recordAnswer, recordForAnother } from "@rabat-process/core/answers/record-answer";
import { readEventState } from "@rabat-process/core/events/show-event";
import type { JobApp } from "../job-app.ts";
import { change, event, openJobApp } from "../job-app.ts";
import { openPages } from "../open-pages.ts";

// One event's life in every order. Each story was a fault that strangers found; it has the right outcome.

const standings = async (app: JobApp) =>
  Object.fromEntries(
    (await app.store.attendance(event.uid)).map(({ delegation, standing }) => [
      delegation,
      standing,
    ]),
  );

const answerOf = (app: JobApp, user: string, partstat: "ACCEPTED" | "DECLINED") =>
  recordAnswer(app, { uid: event.uid, user, partstat });

/** Senegal and France have the two places, Cameroon and Sweden wait. */
async function openFull(events?: readonly CalendarEvent[]) {
  const app = await openJobApp(events === undefined ? {} : { events });
  for (const user of ["U0SENEGAL", "U0FRANCE", "U0CAMEROON", "U0SWEDEN"] as const)
    await app.answer(user, "ACCEPTED");
  await app.until("2027-02-01T09:00:10Z");
  app.posts();
  return app;
}

/** Sends a file with the event as it is now, changed. */
async function sendFile(app: JobApp, changes: Partial<CalendarEvent>) {
  const now = (await app.store.event(event.uid)) ?? event;
  const newer = { ...now, sequence: now.sequence + 1, lastModified: app.clock.now(), ...changes };
  return loadEvents(app, [{ source: "x.json", text: JSON.stringify({ events: [newer] }) }], {
    by: "U0SECRETARIAT",
  });
}

const offers = (posts: readonly string[]) =>
  posts.filter((post) => /place is free|place est libre/.test(post));

describe("the waiting list", () => {
  it.each<[string, Partial<CalendarEvent>, Instant]>([
    ["with a date", {}, "2027-03-20T00:00:00Z"],
    [
      "known by its month",
      { when: { precision: "month", month: "2027-03" } },
      "2028-03-01T00:00:00Z",
    ],
  ])("of a cancelled event %s is at rest", async (_, known, end) => {
    const app = await openFull([{ ...event, ...known }]);
    await app.answer("U0SENEGAL", "DECLINED");
    await app.until("2027-02-01T09:01:00Z");
    expect(offers(app.posts())).toHaveLength(1);
    await change(app, (current, context) => cancelEvent(current, {}, context));
    await app.until(end);
    expect(offers(app.posts())).toEqual([]);
    expect(await standings(app)).toMatchObject({ CM: "waiting", SE: "waiting" });
    expect((await app.store.jobs.waiting(event.uid)).map(({ kind }) => kind)).toEqual([]);
  });

  it("moves on when a cancelled event takes place after all", async () => {
    const app = await openFull();
    await app.answer("U0SENEGAL", "DECLINED");
    await change(app, (current, context) => cancelEvent(current, {}, context));
    await change(app, (current, context) => reinstateEvent(current, context));
    expect(await standings(app)).toMatchObject({ CM: "offered", SE: "waiting" });
  });

  it("makes an offer that names a later time than the deadline, and it can be taken until then", async () => {
    const app = await openFull();
    await app.until("2027-03-01T20:00:00Z");
    await app.answer("U0SENEGAL", "DECLINED");
    await app.until("2027-03-02T08:00:00Z");
    expect(await app.answer("U0CAMEROON", "ACCEPTED")).toMatchObject({
      ok: true,
      attendee: { standing: "confirmed" },
    });
    expect(await answerOf(app, "U0SWEDEN", "ACCEPTED")).toEqual({
      ok: false,
      reason: "deadline-passed",
    });
  });

  it("offers nothing once answers are closed", async () => {
    const app = await openFull();
    await app.until("2027-03-02T08:00:00Z");
    app.posts();
    const declined = await recordForAnother(app, {
      ...{ uid: event.uid, user: "U0SECRETARIAT", partstat: "DECLINED", delegation: "SN" },
    });
    expect(declined.ok).toBe(true);
    await app.until("2027-03-20T00:00:00Z");
    expect(offers(app.posts())).toEqual([]);
    expect(await standings(app)).toMatchObject({ CM: "waiting", SE: "waiting" });
  });

  const places = (capacity: number | undefined) => ({
    participation: {
      mode: "quota" as const,
      perDelegation: 1,
      ...(capacity && { capacity }),
      deadline: "2027-03-01" as const,
    },
  });

  it.each<[string, (app: JobApp, to: number | undefined) => Promise<unknown>]>([
    [
      "the form",
      (app, to) =>
        change(app, (current, context) =>
          editEvent(current, { ...current, ...places(to) }, context),
        ),
    ],
    ["a file", (app, to) => sendFile(app, places(to))],
  ])("moves at once when there are more places, by %s", async (_, more) => {
    const app = await openFull();
    await more(app, 3);
    await app.until("2027-02-01T09:01:00Z");
    expect(await standings(app)).toMatchObject({ CM: "offered", SE: "waiting" });
    expect(offers(app.posts())).toHaveLength(1);
    await more(app, undefined);
    expect(await standings(app)).toMatchObject({ CM: "offered", SE: "confirmed" });
  });
});

describe("a change has the same consequences whichever way it comes", () => {
  const move = {
    when: { ...event.when, start: "2027-02-20T10:00", end: "2027-02-20T12:00" },
  } as const;
  const words = "Moved from Wednesday 10 March 2027";

  it.each<[string, (app: JobApp) => Promise<unknown>, string]>([
    [
      "moved by form",
      (app) => change(app, (current, context) => rescheduleEvent(current, move, context)),
      words,
    ],
    ["moved by file", (app) => sendFile(app, move), words],
    [
      "cancelled by form",
      (app) => change(app, (current, context) => cancelEvent(current, {}, context)),
      "Cancelled.",
    ],
    ["cancelled by file", (app) => sendFile(app, { status: "cancelled" }), "Cancelled."],
  ])("%s: a note in the thread, and a message to all who answered", async (_, make, said) => {
    const app = await openFull();
    await make(app);
    await app.until("2027-02-01T09:02:00Z");
    const bodies = app.calls
      .filter(({ method }) => method === "chat.postMessage")
      .map(({ fields }) => fields);
    const notes = bodies
      .filter((fields) => fields.has("thread_ts"))
      .map((fields) => fields.get("text"));
    expect(notes).toEqual([expect.stringContaining(said)]);
    const told = app.posts().filter((post) => /Change of plan|Changement/.test(post));
    expect(told.map((post) => post.split(":")[0]).toSorted()).toEqual([
      "DU0CAMEROON",
      "DU0FRANCE",
      "DU0SENEGAL",
      "DU0SWEDEN",
    ]);
  });

  it("a file that changes nothing, or only what is past, notifies nobody", async () => {
    const app = await openFull();
    expect(await sendFile(app, {})).toMatchObject({
      ...{ ok: true, read: 1 },
      published: [{ uid: event.uid }],
      drafts: [],
    });
    await app.until("2027-03-11T00:00:00Z");
    app.posts();
    await sendFile(app, { status: "held" });
    await app.until("2027-03-12T00:00:00Z");
    expect(app.posts()).toEqual([]);
  });

  it("counts what a file brought: nothing, where it is known already", async () => {
    const app = await openFull();
    const text = JSON.stringify({ events: [event] });
    expect(await loadEvents(app, [{ source: "x.json", text }])).toEqual({
      ok: true,
      read: 1,
      published: [],
      drafts: [],
      deleted: [],
    });
  });
});

describe("an event that another one replaces", () => {
  const heir: CalendarEvent = {
    ...event,
    uid: "meeting-2027@rabat-process",
    summary: { en: "Meeting on return", fr: "Réunion sur le retour" },
    lineage: [{ relation: "replaces", event: event.uid }],
  };
  const replace = (app: JobApp) =>
    loadEvents(app, [{ source: "x.json", text: JSON.stringify({ events: [heir] }) }], {
      by: "U0SECRETARIAT",
    });

  it("takes no answers, says what replaced it, and notifies who answered", async () => {
    const app = await openFull();
    await replace(app);
    await app.until("2027-02-01T09:02:00Z");
    expect(await answerOf(app, "U0SWEDEN", "DECLINED")).toEqual({ ok: false, reason: "replaced" });
    expect(await readEventState(app, event.uid)).toMatchObject({
      closed: "replaced",
      replacedBy: { uid: heir.uid },
    });
    const told = app.calls.filter(({ fields }) => fields.get("text")?.startsWith("Change of plan"));
    expect(told).toHaveLength(2);
    expect(told[0]?.fields.get("blocks")).toContain("Replaced by: Meeting on return");
    expect(told[0]?.fields.get("blocks")).toContain("show:v1");
    expect((await app.store.jobs.waiting(event.uid)).map(({ kind }) => kind)).toEqual([]);
  });

  it("is as before while what is to replace it is a draft", async () => {
    const app = await openFull();
    await app.store.saveDraft(heir, { by: "U0SECRETARIAT", at: app.clock.now() });
    expect((await answerOf(app, "U0SWEDEN", "DECLINED")).ok).toBe(true);
  });
});

describe("who is reminded", () => {
  it("are the confirmed people of a delegation whose answer the Secretariat recorded", async () => {
    const app = await openJobApp();
    const actor = { by: "U0SECRETARIAT", at: app.clock.now() };
    await app.store.savePerson("U0SWEDEN", { confirmedBy: "U0SECRETARIAT" }, actor);
    await recordForAnother(app, {
      ...{ uid: event.uid, user: "U0SECRETARIAT", partstat: "ACCEPTED", delegation: "SE" },
    });
    await app.until("2027-03-09T10:00:00Z");
    expect(app.posts()).toContain("DU0SWEDEN: Reminder: Workshop on return");
  });

  it("is not who has left the delegation for which they answered", async () => {
    const app = await openJobApp();
    await app.answer("U0SWEDEN", "ACCEPTED");
    const actor = { by: "U0SWEDEN", at: app.clock.now() };
    await app.store.savePerson("U0SWEDEN", { delegation: "MA" }, actor);
    await change(app, (current, context) => cancelEvent(current, {}, context));
    await app.until("2027-03-11T10:00:00Z");
    expect(app.posts().filter((post) => post.startsWith("DU0SWEDEN"))).toEqual([]);
  });

  it("is nobody of an event that was postponed and still has its old date", async () => {
    const app = await openJobApp({ events: [{ ...event, status: "postponed" }] });
    await app.answer("U0SWEDEN", "ACCEPTED");
    await app.until("2027-03-11T10:00:00Z");
    expect(app.posts()).toEqual([]);
  });
});

describe("the passing of time", () => {
  it("has cards drawn anew when answers are closed, and when the event is over", async () => {
    const app = await openJobApp();
    await app.until("2027-02-01T10:00:00Z");
    const at: Instant[] = [];
    for (const { kind, dueAt } of await app.store.jobs.waiting(event.uid))
      if (kind === "turn") at.push(dueAt);
    expect(at).toEqual(["2027-03-02T00:00:00Z", "2027-03-10T12:00:00Z"]);
  });

  it.each<[CalendarEvent["status"], Change["kind"] | "over" | "held"]>([
    ["held", "held"],
    ["planned", "over"],
  ])("says of a past event that is %s only what is known: %s", async (status, closed) => {
    const past = {
      ...event,
      status,
      when: { ...event.when, start: "2027-01-10T10:00", end: "2027-01-10T12:00" },
    };
    const app = await openJobApp({ events: [past as CalendarEvent] });
    expect(await readEventState(app, event.uid)).toMatchObject({ closed });
  });
});

describe("on the last evening, west of UTC", () => {
  const venue = { city: { en: "Praia" }, country: "CV" } as const;
  it.each<[string, CalendarEvent["when"], Instant]>([
    ["days", { precision: "day", first: "2027-02-03", last: "2027-02-04" }, "2027-02-05T00:30:00Z"],
    [
      "hours",
      {
        precision: "time",
        start: "2027-02-04T21:00",
        end: "2027-02-04T23:50",
        timeZone: "Atlantic/Cape_Verde",
      },
      "2027-02-05T00:30:00Z",
    ],
  ])(
    "an event of %s is to come for schedule, page, Home and answers alike",
    async (_, when, now) => {
      const { participation: _rules, ...open } = event;
      const app = await openJobApp({ events: [{ ...open, when, venue }] });
      await app.until(now);
      const at = async (instant: Instant) => {
        const web = openPages(app.store, { now: instant });
        const home = await readHome({ ...app, clock: { now: () => instant } }, "U0SWEDEN");
        return {
          schedule: upcoming(await app.store.events(), instant).dated.length === 1,
          page: (await (await web.request("/")).text()).includes("workshop-2027"),
          home: home.events.length === 1,
          answers:
            (await readEventState({ ...app, clock: { now: () => instant } }, event.uid))?.closed ===
            undefined,
        };
      };
      const all = (value: boolean) => ({
        schedule: value,
        page: value,
        home: value,
        answers: value,
      });
      expect(await at(now)).toEqual(all(true));
      expect(await at("2027-02-05T01:00:00Z")).toEqual(all(false));
    },
  );
});

describe("events that name each other", () => {
  const followUp: CalendarEvent = {
    ...event,
    uid: "follow-up-2027@rabat-process",
    summary: { en: "Follow-up" },
    lineage: [{ relation: "follow-up-of", event: event.uid }],
  };
  const redraws = async (app: JobApp, { uid }: CalendarEvent) =>
    (await app.store.jobs.waiting(uid)).filter(({ kind }) => kind === "redraw");

  it.each<[string, (app: JobApp) => Promise<unknown>]>([
    ["in Slack", (app) => change(app, (current, context) => cancelEvent(current, {}, context))],
    ["by a file", (app) => sendFile(app, { status: "cancelled" })],
  ])(
    "have their cards drawn anew when the one changes %s that the other names",
    async (_, changeIt) => {
      const app = await openJobApp({ events: [event, followUp] });
      await app.until("2027-02-01T09:00:10Z");
      expect(await redraws(app, followUp)).toEqual([]);
      await changeIt(app);
      expect(await redraws(app, followUp)).toHaveLength(1);
    },
  );
});
