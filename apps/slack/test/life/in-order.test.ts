import type { CalendarEvent } from "@rabat-process/events";
import { cancelEvent, editEvent, rescheduleEvent } from "@rabat-process/events/changes";
import { describe, expect, it } from "vitest";
import { reachOfChange } from "@rabat-process/core/events/change-event";
import { chaseNow } from "@rabat-process/core/answers/chase";
import {
  decidePerson,
  joinDelegation,
  nameFocalPoint,
} from "@rabat-process/core/people/know-people";
import { loadEvents } from "@rabat-process/core/events/load-events";
import { readHome } from "@rabat-process/core/people/read-home";
import { recordAnswer } from "@rabat-process/core/answers/record-answer";
import { readEventState } from "@rabat-process/core/events/show-event";
import { subscribe } from "../../src/slack/subscriptions.ts";
import type { JobApp } from "../job-app.ts";
import { change, event, openJobApp } from "../job-app.ts";

// One change after another, in orders that nobody plans. Each story was a fault that an attacker found.

const organiser = "U0SECRETARIAT";
const { uid } = event;
const everybody = ["DU0CAMEROON", "DU0FRANCE", "DU0SENEGAL", "DU0SWEDEN"];

async function openAnswered(known: Partial<CalendarEvent> = {}) {
  const app = await openJobApp({ events: [{ ...event, ...known }] });
  for (const user of ["U0SENEGAL", "U0FRANCE", "U0CAMEROON", "U0SWEDEN"] as const)
    await app.answer(user, "ACCEPTED");
  await app.until("2027-02-01T09:00:10Z");
  app.posts();
  return app;
}

async function newer(
  app: JobApp,
  changes: Partial<CalendarEvent>,
  of = uid,
): Promise<CalendarEvent> {
  const current = await app.store.event(of);
  if (current === undefined) throw new Error(`expected ${of}`);
  return { ...current, sequence: current.sequence + 1, lastModified: app.clock.now(), ...changes };
}

const send = (app: JobApp, events: readonly CalendarEvent[]) =>
  loadEvents(app, [{ source: "x.json", text: JSON.stringify({ events }) }], { by: organiser });

const standings = async (app: JobApp) =>
  Object.fromEntries(
    (await app.store.attendance(uid)).map(({ delegation, standing }) => [delegation, standing]),
  );

/** To whom messages went that begin so, since the last look. */
const toldOf = (app: JobApp, words: RegExp) =>
  app
    .posts()
    .filter((post) => words.test(post))
    .map((post) => post.split(":")[0])
    .toSorted();

const moved = {
  when: { ...event.when, start: "2027-02-20T10:00", end: "2027-02-20T12:00" },
} as const;

describe("two changes within one second", () => {
  it("are both told", async () => {
    const app = await openAnswered();
    await change(app, (current, context) => rescheduleEvent(current, moved, context));
    await app.until(app.clock.now());
    await change(app, (current, context) => cancelEvent(current, {}, context));
    await app.until(app.clock.now());
    expect(toldOf(app, /Change of plan|Changement/)).toEqual(
      [...everybody, ...everybody].toSorted(),
    );
  });
});

describe("an event that takes another’s place no longer", () => {
  const heir: CalendarEvent = {
    ...event,
    uid: "heir-2027@rabat-process",
    lineage: [{ relation: "replaces", event: uid }],
  };

  async function openRestored(known: Partial<CalendarEvent> = {}) {
    const app = await openAnswered();
    await send(app, [heir, ...(known.status === undefined ? [] : [await newer(app, known)])]);
    await app.until("2027-02-01T09:02:00Z");
    app.posts();
    await send(app, [await newer(app, { lineage: [] }, heir.uid)]);
    return app;
  }

  it("has it planned and drawn anew, and those who answered are notified", async () => {
    const app = await openRestored();
    await app.until("2027-02-01T09:03:00Z");
    const notes = app.calls.map(({ fields }) => fields).filter((fields) => fields.has("thread_ts"));
    expect(notes.map((fields) => fields.get("text"))).toEqual(["Takes place after all."]);
    expect(toldOf(app, /Change of plan|Changement/)).toEqual(everybody);
    expect((await readEventState(app, uid))?.closed).toBeUndefined();
    const kinds = (await app.store.jobs.waiting(uid)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["remind", "chase", "turn"]));
  });

  it("does not have one take place that was cancelled itself", async () => {
    const app = await openRestored({ status: "cancelled" });
    await app.until("2027-02-01T09:03:00Z");
    expect(app.posts()).toEqual([]);
    expect((await app.store.jobs.waiting(uid)).map(({ kind }) => kind)).toEqual([]);
  });

  it("can take it again, and that is told again", async () => {
    const app = await openRestored();
    await app.until("2027-02-01T09:03:00Z");
    app.posts();
    await send(app, [await newer(app, { lineage: heir.lineage }, heir.uid)]);
    await app.until("2027-02-01T09:04:00Z");
    expect(toldOf(app, /Change of plan|Changement/)).toEqual(everybody);
  });
});

describe("a change by a file", () => {
  it("stands in the log of the event and in the next digest, as one that was made in Slack", async () => {
    const app = await openAnswered();
    const subscription = { themes: [], digestDay: 1, digestHour: 9, timeZone: "Europe/Brussels" };
    await subscribe(app, {
      ...{ user: organiser, team: "T1", channel: "C0DIGEST", locale: "en", subscription },
    });
    await app.until("2027-02-03T09:00:00Z");
    await send(app, [await newer(app, moved)]);
    const entries = await app.store.log({ event: uid, limit: 1 });
    expect(entries).toMatchObject([{ by: organiser, act: "rescheduled" }]);
    await app.until("2027-02-08T09:00:00Z");
    const digest = app.calls.find(({ fields }) => fields.get("channel") === "C0DIGEST");
    expect(digest?.fields.get("blocks")).toContain("Moved from Wednesday 10 March 2027");
  });
});

describe("an event that was announced", () => {
  it("stays so when a file that does not know of it changes the event", async () => {
    const app = await openAnswered();
    const { announced, ...unknown } = await newer(app, {
      summary: { en: "Talks", fr: "Entretiens" },
    });
    await send(app, [unknown]);
    expect((await app.store.event(uid))?.announced).toEqual(announced);
    expect((await readHome(app, "U0SENEGAL")).events).toHaveLength(1);
    const kinds = (await app.store.jobs.waiting(uid)).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["chase", "sum-up"]));
  });

  it("is not said to be new in the digest after it was moved", async () => {
    const app = await openAnswered();
    const subscription = { themes: [], digestDay: 1, digestHour: 9, timeZone: "Europe/Brussels" };
    await subscribe(app, {
      ...{ user: organiser, team: "T1", channel: "C0DIGEST", locale: "en", subscription },
    });
    await app.until("2027-02-03T09:00:00Z");
    await change(app, (current, context) => rescheduleEvent(current, moved, context));
    await app.until("2027-02-08T09:00:00Z");
    const digest = app.calls.find(({ fields }) => fields.get("channel") === "C0DIGEST");
    expect(digest?.fields.get("blocks")).toContain("Moved from Wednesday 10 March 2027");
    expect(digest?.fields.get("blocks")).not.toContain("Announced.");
  });
});

describe("what is erased after some time", () => {
  it.each<[string, CalendarEvent["when"]]>([
    ["by month", { precision: "month", month: "2029-06" }],
    ["by year", { precision: "year", year: 2029 }],
  ])(
    "is nothing of an event that is still to come, though it is known %s only",
    async (_, when) => {
      const app = await openJobApp({
        events: [{ ...event, when, participation: { mode: "open" } }],
      });
      await recordAnswer(app, {
        uid,
        user: "U0FRANCE",
        partstat: "ACCEPTED",
        people: [{ name: "Jean Martin" }],
      });
      await app.until("2029-05-20T09:00:00Z");
      const [france] = await app.store.attendance(uid);
      expect(france?.people).toMatchObject([{ name: "Jean Martin" }]);
      await app.until("2032-02-01T09:00:00Z");
      expect((await app.store.attendance(uid))[0]?.people).toEqual([]);
    },
  );
});

describe("somebody who is not confirmed and whose answer counts", () => {
  /** Xavier answered for Spain before anybody of it was confirmed; by now Yolanda is. */
  async function openCounting() {
    const app = await openJobApp();
    await joinDelegation(app, { user: "U0XAVIER", delegation: "ES", locale: "en" });
    await recordAnswer(app, { uid, user: "U0XAVIER", partstat: "ACCEPTED" });
    await nameFocalPoint(app, { user: "U0YOLANDA", delegation: "ES", organiser });
    return app;
  }

  it("is not told that it does not count when they give it again, and nobody is asked", async () => {
    const app = await openCounting();
    const again = await recordAnswer(app, { uid, user: "U0XAVIER", partstat: "ACCEPTED" });
    expect(again).toMatchObject({ ok: true, attendee: { standing: "confirmed", by: "U0XAVIER" } });
    expect(await app.store.claims(uid)).toEqual([]);
  });

  it("takes back by it what they wished instead", async () => {
    const app = await openCounting();
    await recordAnswer(app, { uid, user: "U0XAVIER", partstat: "DECLINED" });
    expect(await app.store.claims(uid)).toHaveLength(1);
    await recordAnswer(app, { uid, user: "U0XAVIER", partstat: "ACCEPTED" });
    expect(await app.store.claims(uid)).toEqual([]);
  });

  it("replaces nothing by it once a confirmed member has answered", async () => {
    const app = await openCounting();
    await recordAnswer(app, { uid, user: "U0YOLANDA", partstat: "ACCEPTED" });
    expect(await recordAnswer(app, { uid, user: "U0XAVIER", partstat: "ACCEPTED" })).toHaveProperty(
      "claim",
    );
  });
});

describe("who may come is changed", () => {
  const participation = { mode: "expression-of-interest", capacity: 2 } as const;
  const into = (app: JobApp, to: CalendarEvent["participation"]) =>
    change(app, (current, context) =>
      editEvent(current, { ...current, ...(to && { participation: to }) }, context),
    );

  it("from a selection to all: those who waited for it have their places, and are told", async () => {
    const app = await openAnswered({ participation });
    await into(app, { mode: "open" });
    expect(new Set(Object.values(await standings(app)))).toEqual(new Set(["confirmed"]));
    await app.until("2027-02-01T09:01:00Z");
    expect(toldOf(app, /Your place is confirmed|Votre place est confirmée/)).toEqual(everybody);
  });

  it("from a selection to a number of places: they are offered, in the order of asking", async () => {
    const app = await openAnswered({ participation });
    await into(app, { mode: "open", capacity: 3 });
    expect(Object.values(await standings(app)).toSorted()).toEqual([
      "offered",
      "offered",
      "offered",
      "waiting",
    ]);
  });

  it("from places to a selection: those who waited wait for it, and nobody passes it by an offer", async () => {
    const app = await openAnswered();
    await into(app, { mode: "expression-of-interest", capacity: 3 });
    expect(await standings(app)).toMatchObject({ SN: "confirmed", CM: "pending", SE: "pending" });
  });
});

describe("whoever is confirmed after they answered", () => {
  it("learns that this answer does not count yet, and it counts once they give it again", async () => {
    const app = await openJobApp();
    await joinDelegation(app, { user: "U0PAUL", delegation: "FR", locale: "en" });
    await recordAnswer(app, { uid, user: "U0PAUL", partstat: "ACCEPTED" });
    await app.until("2027-02-01T09:01:00Z");
    app.posts();
    await decidePerson(app, { user: "U0PAUL", delegation: "FR", organiser, act: "confirm" });
    await app.until("2027-02-01T09:02:00Z");
    const blocks = app.calls.map(({ fields }) => fields.get("blocks") ?? "").join("\n");
    expect(blocks).toContain("The answers that you gave before this do not count yet.");
    expect(blocks).toContain("Workshop on return");
    await recordAnswer(app, { uid, user: "U0PAUL", partstat: "ACCEPTED" });
    expect(await app.store.claims(uid)).toEqual([]);
    expect(await standings(app)).toEqual({ FR: "confirmed" });
  });

  it("is told nothing of that where they had given none", async () => {
    const app = await openJobApp();
    await joinDelegation(app, { user: "U0PAUL", delegation: "FR", locale: "en" });
    await decidePerson(app, { user: "U0PAUL", delegation: "FR", organiser, act: "confirm" });
    await app.until("2027-02-01T09:02:00Z");
    expect(app.calls.map(({ fields }) => fields.get("blocks") ?? "").join()).not.toContain(
      "before this",
    );
  });
});

describe("a focal point who is asked", () => {
  it("is not said to have given no answer where they gave one before the message went out", async () => {
    const limited = { ok: false, error: "ratelimited" } as const;
    const app = await openJobApp({ answers: { "chat.postMessage": [limited, limited] } });
    await chaseNow(app, { uid, user: organiser, press: "p1" });
    await app.until("2027-02-01T09:00:01Z");
    app.posts();
    await app.answer("U0SENEGAL", "ACCEPTED");
    await app.until("2027-02-01T12:00:00Z");
    expect(toldOf(app, /answer is awaited|réponse est attendue/)).toEqual(["DU0CAMEROON"]);
  });
});

describe("whoever gave an answer that is not accepted yet", () => {
  it("is notified of a new date as those are whose answers count, and is counted among them", async () => {
    const app = await openJobApp();
    await joinDelegation(app, { user: "U0PAUL", delegation: "FR", locale: "en" });
    await recordAnswer(app, { uid, user: "U0PAUL", partstat: "ACCEPTED" });
    await app.answer("U0SWEDEN", "ACCEPTED");
    await app.until("2027-02-01T09:01:00Z");
    app.posts();
    expect(
      (await reachOfChange(app, { uid, act: "reschedule" }))?.people.map(({ user }) => user),
    ).toEqual(["U0PAUL", "U0SWEDEN"]);
    const outcome = await change(app, (current, context) =>
      rescheduleEvent(current, moved, context),
    );
    expect(outcome).toMatchObject({ ok: true, done: { reach: { unreachable: [] } } });
    await app.until("2027-02-01T09:02:00Z");
    // France has not answered: its confirmed member is not concerned.
    expect(toldOf(app, /Change of plan|Changement/)).toEqual(["DU0PAUL", "DU0SWEDEN"]);
  });
});

describe("a delegation of which nobody is in Slack", () => {
  it("is offered a place, and organisers are asked to tell it", async () => {
    const app = await openAnswered();
    await decidePerson(app, { user: "U0CAMEROON", delegation: "CM", organiser, act: "remove" });
    await app.until("2027-02-01T09:01:00Z");
    app.posts();
    await app.answer("U0SENEGAL", "DECLINED");
    await app.until("2027-02-01T09:02:00Z");
    expect(await standings(app)).toMatchObject({ CM: "offered" });
    const blocks = app.calls.map(({ fields }) => fields.get("blocks") ?? "").join("\n");
    expect(blocks).toContain(
      "No one in Slack answers for Cameroon, so it was not told: “A place is free”.",
    );
    expect(blocks).toContain("until Wednesday 3 February 2027, 09:01");
    expect(blocks).toContain("`/rabat rsvp workshop-2027 yes for CM` takes it.");
    expect(app.posts()).toEqual(["DU0SECRETARIAT: Please tell a delegation: Workshop on return"]);
  });
});

describe("organisers who name a focal point", () => {
  it("learn of which delegation they took the person", async () => {
    const app = await openJobApp();
    const naming = { user: "U0SENEGAL", delegation: "ML", organiser, team: "T1" } as const;
    expect(await nameFocalPoint(app, naming)).toMatchObject({
      ok: true,
      left: { delegation: "SN", wasFocalPoint: true },
    });
    expect(await nameFocalPoint(app, naming)).not.toHaveProperty("left");
  });
});

describe("a file with an event that is a draft", () => {
  it("does not have it take the place of another one before it is announced", async () => {
    const app = await openAnswered();
    const draft = { ...event, uid: "heir-2027@rabat-process" };
    await app.store.saveDraft(draft, { by: organiser, at: app.clock.now() });
    const heir = await newer(app, { lineage: [{ relation: "replaces", event: uid }] }, draft.uid);
    await app.answer("U0SENEGAL", "DECLINED");
    await send(app, [heir, await newer(app, { summary: { en: "Workshop", fr: "Atelier" } })]);
    expect(await standings(app)).toMatchObject({ CM: "offered" });
    expect((await app.store.jobs.waiting(uid)).map(({ kind }) => kind)).toContain("remind");
  });
});
