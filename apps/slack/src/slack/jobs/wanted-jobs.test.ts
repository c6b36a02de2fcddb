import type { CalendarEvent } from "@rabat-process/events";
import { addMinutes, isInstant } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { event, openJobApp } from "../../../test/job-app.ts";
import type { JobApp } from "../../../test/job-app.ts";
import type { Answer } from "../../../test/slack-client.ts";
import type { Subscription } from "../../ports/channels.ts";
import { joinJobs } from "../../join-jobs.ts";
import { chooseChannelLanguage, digestTasks, subscribe, unsubscribe } from "../subscriptions.ts";

const weekly: Subscription = {
  themes: [],
  digestDay: 1,
  digestHour: 9,
  timeZone: "Europe/Brussels",
};
const organiser = { user: "U0SECRETARIAT", team: "T1", channel: "C0SCHEDULE" };
const english = { ...organiser, locale: "en" as const };

/** The digests of the channel that are to come, by their hours. */
async function toCome(app: JobApp): Promise<readonly Instant[]> {
  const waiting = (await app.store.jobs.waiting()).filter(({ kind }) => kind === "digest");
  // One that Slack has put off is due later than its hour.
  return waiting.flatMap(({ payload: { slot } }) =>
    isInstant(slot) && slot > app.clock.now() ? [slot] : [],
  );
}

const digests = (app: JobApp) => app.posts().filter((post) => post.startsWith("C0SCHEDULE: "));

describe("what is wanted", () => {
  const of = (channel: Partial<Subscription>, now: Instant) =>
    digestTasks(
      { channel: "C1", team: "T1", locale: "en", subscription: { ...weekly, ...channel } },
      now,
    ).map(({ dueAt }) => dueAt);

  it.each([
    ["2027-02-01T07:59:00Z", {}, ["2027-02-01T08:00:00Z"]],
    // For two days the one before is of use.
    ["2027-02-01T08:00:00Z", {}, ["2027-02-01T08:00:00Z", "2027-02-08T08:00:00Z"]],
    ["2027-02-02T22:59:00Z", {}, ["2027-02-01T08:00:00Z", "2027-02-08T08:00:00Z"]],
    ["2027-02-02T23:00:00Z", {}, ["2027-02-08T08:00:00Z"]],
    // What was asked for after its hour has none before.
    ["2027-02-01T08:30:00Z", { since: "2027-02-01T08:10:00Z" }, ["2027-02-08T08:00:00Z"]],
    // Across a change of the clock it stays at nine.
    ["2027-03-25T00:00:00Z", {}, ["2027-03-29T07:00:00Z"]],
  ] as const)("at %s of the digests of %j is %j", (now, subscription, expected) => {
    expect(of(subscription, now)).toEqual(expected);
  });

  it("has, at any instant and for any rhythm, one digest to come within a week", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 * 24 * 400 }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom(
          "Europe/Brussels",
          "Africa/Casablanca",
          "Africa/Dakar",
          "Pacific/Kiritimati",
        ),
        (minutes, digestDay, digestHour, timeZone) => {
          const now = addMinutes("2026-12-01T00:00:00Z", minutes);
          const later = of({ digestDay, digestHour, timeZone }, now).filter((dueAt) => dueAt > now);
          expect(later).toHaveLength(1);
          expect(later[0] ?? "").toMatch(/./);
          // A week, and the hour that a clock may be set back.
          expect((later[0] ?? "9") <= addMinutes(now, (7 * 24 + 1) * 60)).toBe(true);
        },
      ),
    );
  });

  it("is the plan of each event, the cards that Slack refused to change, and what is done each day", async () => {
    const app = await openJobApp();
    const now = "2027-02-01T09:00:00Z";
    const [card] = await app.store.cards(event.uid);
    if (card === undefined) throw new Error("expected a card");
    await app.store.saveRefusal(card, now);
    await app.store.change(event.uid, { by: "U0SECRETARIAT", at: now }, () => ({
      ok: true,
      reminderTimes: [60],
    }));
    const wanted = await joinJobs(app).wanted(now);
    expect(wanted.map(({ key }) => key)).toEqual([
      `remind:${event.uid}:2027-03-10T10:00:00Z:1h`,
      `unconfirmed:${event.uid}:2027-03-10T10:00:00Z:7d`,
      `unconfirmed:${event.uid}:2027-03-10T10:00:00Z:1d`,
      `chase:${event.uid}:2027-03-02T00:00:00Z:7d`,
      `chase:${event.uid}:2027-03-02T00:00:00Z:2d`,
      `sum-up:${event.uid}:2027-03-02T00:00:00Z`,
      `turn:${event.uid}:2027-03-02T00:00:00Z`,
      `turn:${event.uid}:2027-03-10T12:00:00Z`,
      "week-note:2027-02-08:U0SECRETARIAT",
      "retention:2027-02-01",
      "tz-check:2027-02-01",
      `redraw:${event.uid}`,
    ]);
  });
});

describe("a card that Slack refuses to change", () => {
  it.each([
    ["its event", "2027-03-01T09:00:00Z", "planned", 1],
    ["a month after it", "2027-04-08T09:00:00Z", "planned", 1],
    ["a day after it was marked as held", "2027-03-11T09:00:00Z", "held", 1],
    ["more than a month after it", "2027-04-12T09:00:00Z", "planned", 0],
    ["more than a month after it was held", "2027-04-12T09:00:00Z", "held", 0],
  ] as const)(
    "is tried again before and up to a month after its event: %s",
    async (_, now, status, count) => {
      const app = await openJobApp();
      await app.until(now);
      const actor = { by: "U0SECRETARIAT", at: now };
      await app.store.change(event.uid, actor, (state) => ({
        ok: true,
        event: { ...state.event, status, lastModified: now },
      }));
      const [card] = await app.store.cards(event.uid);
      if (card === undefined) throw new Error("expected a card");
      await app.store.saveRefusal(card, now);
      const wanted = await joinJobs(app).wanted(now);
      expect(wanted.filter(({ kind }) => kind === "redraw")).toHaveLength(count);
    },
  );
});

describe("the digests of a channel", () => {
  it("go on when an organiser sets its language, and speak that language from the next one on", async () => {
    const app = await openJobApp();
    await subscribe(app, { ...english, subscription: weekly });
    await chooseChannelLanguage(app, { ...organiser, locale: "fr" });
    await app.until("2027-02-08T08:00:00Z");
    expect(digests(app)).toEqual(["C0SCHEDULE: Les prochaines semaines du Processus de Rabat"]);
    await app.until("2027-02-15T08:00:00Z");
    expect(digests(app)).toHaveLength(1);
  });

  it("that Slack has not taken yet are posted after all when the language is set meanwhile", async () => {
    const app = await openJobApp({ answers: { "chat.postMessage": [{ retryAfter: 600 }] } });
    await subscribe(app, { ...english, subscription: weekly });
    await app.until("2027-02-08T08:00:00Z");
    await chooseChannelLanguage(app, { ...organiser, locale: "fr" });
    app.posts();
    await app.until("2027-02-08T08:10:00Z");
    expect(digests(app)).toEqual(["C0SCHEDULE: Les prochaines semaines du Processus de Rabat"]);
    expect(await toCome(app)).toEqual(["2027-02-15T08:00:00Z"]);
  });

  it("go on after weeks in which the app did not run; the one of yesterday is made up for", async () => {
    const app = await openJobApp();
    await subscribe(app, { ...english, subscription: weekly });
    await app.until("2027-03-02T09:00:00Z");
    expect(digests(app)).toHaveLength(1);
    await app.until("2027-03-08T08:00:00Z");
    expect(digests(app)).toHaveLength(1);
  });

  it("go on after their jobs were lost", async () => {
    const app = await openJobApp();
    await subscribe(app, { ...english, subscription: weekly });
    // As a back-up of another day would have it: the channel is there, and none of its jobs.
    const channel = await app.store.channel("C0SCHEDULE");
    if (channel === undefined) throw new Error("expected a channel");
    await app.store.saveChannel(channel, { by: "admin", at: app.clock.now() });
    expect(await toCome(app)).toEqual([]);
    await app.until("2027-02-01T10:00:00Z");
    expect(await toCome(app)).toEqual(["2027-02-08T08:00:00Z"]);
  });

  it("of another day replace those of the day before, also where one of those is under way", async () => {
    const app = await openJobApp();
    await subscribe(app, { ...english, subscription: weekly });
    const [monday] = (await app.store.jobs.waiting()).filter(({ kind }) => kind === "digest");
    await subscribe(app, { ...english, subscription: { ...weekly, digestDay: 2 } });
    expect(await toCome(app)).toEqual(["2027-02-02T08:00:00Z"]);
    if (monday !== undefined) await app.store.jobs.enqueue([monday], app.clock.now());
    await app.until("2027-02-08T12:00:00Z");
    expect(digests(app)).toHaveLength(0);
    expect(await toCome(app)).toEqual(["2027-02-09T08:00:00Z"]);
  });

  it(
    "are exactly one to come for each subscription, whatever happens",
    { timeout: 30_000 },
    async () => {
      const steps = fc.array(
        fc.oneof(
          fc.record({
            kind: fc.constant("wait" as const),
            minutes: fc.integer({ min: 1, max: 60 * 24 * 9 }),
          }),
          fc.record({
            kind: fc.constant("language" as const),
            locale: fc.constantFrom("en" as const, "fr" as const),
          }),
          fc.record({
            kind: fc.constant("subscribe" as const),
            day: fc.integer({ min: 1, max: 7 }),
          }),
          fc.record({ kind: fc.constant("unsubscribe" as const) }),
          fc.record({
            kind: fc.constant("refuse" as const),
            answer: fc.constantFrom<Answer>({ ok: false, error: "not_in_channel" }, "timeout", {
              retryAfter: 90,
            }),
          }),
        ),
        { minLength: 1, maxLength: 12 },
      );
      await fc.assert(
        fc.asyncProperty(steps, async (all) => {
          const refusals: Answer[] = [];
          const app = await openJobApp({ answers: { "chat.postMessage": refusals } });
          for (const step of all) {
            if (step.kind === "wait") await app.until(addMinutes(app.clock.now(), step.minutes));
            if (step.kind === "language")
              await chooseChannelLanguage(app, { ...organiser, locale: step.locale });
            if (step.kind === "subscribe")
              await subscribe(app, {
                ...english,
                subscription: { ...weekly, digestDay: step.day },
              });
            if (step.kind === "unsubscribe") await unsubscribe(app, organiser);
            if (step.kind === "refuse") refusals.push(step.answer);
            const wanted = (await app.store.subscriptions()).length;
            expect(await toCome(app)).toHaveLength(wanted);
          }
          await app.store.close();
        }),
        { numRuns: 25 },
      );
    },
  );
});

describe("the reminders of an event", () => {
  it("that are still to come are planned anew where their jobs were lost, and come once", async () => {
    const app = await openJobApp();
    await app.answer("U0SWEDEN", "ACCEPTED");
    // Takes back what waits, and plans nothing.
    const actor = { by: "admin", at: app.clock.now() };
    await app.store.change(event.uid, actor, () => ({ ok: true, act: "edited", drop: ["remind"] }));
    for (const instant of [
      "2027-03-09T10:00:00Z",
      "2027-03-09T12:00:00Z",
      "2027-03-10T09:00:00Z",
    ] as const)
      await app.until(instant);
    expect(app.posts().filter((post) => post.includes("Reminder"))).toHaveLength(2);
  });

  it("of a date that does not hold any more are not sent, whoever left them in the queue", async () => {
    const app = await openJobApp();
    await app.answer("U0SWEDEN", "ACCEPTED");
    const left = (await app.store.jobs.waiting(event.uid)).filter(({ kind }) => kind === "remind");
    const moved: CalendarEvent = {
      ...event,
      sequence: 1,
      when: {
        precision: "time",
        start: "2027-04-14T10:00",
        end: "2027-04-14T12:00",
        timeZone: "Africa/Casablanca",
      },
    };
    await app.store.saveEvents([moved], { by: "", at: app.clock.now() });
    await app.store.jobs.enqueue(left, app.clock.now());
    await app.until("2027-03-10T09:00:00Z");
    expect(app.posts().filter((post) => post.includes("Reminder"))).toEqual([]);
    await app.until("2027-04-07T10:00:00Z");
    expect(app.posts()).toEqual(["DU0SWEDEN: Reminder: Workshop on return"]);
  });
});
