import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { cancelEvent, withdrawEvent } from "@rabat-process/events/changes";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { change, event, openJobApp } from "../job-app.ts";
import { handleHousekeeping } from "@rabat-process/core/jobs/housekeeping";
import { recordAnswer } from "@rabat-process/core/answers/record-answer";
import { subscribe } from "../../src/slack/subscriptions.ts";

const mondays = { themes: [], digestDay: 1, digestHour: 9, timeZone: "Europe/Brussels" };
const english = { user: "U0SECRETARIAT", team: "T1", channel: "C0SCHEDULE", locale: "en" } as const;

describe("the digest of a channel", () => {
  it("comes each week at its hour on the clock of the channel, with what changed, also across a clock change", async () => {
    const app = await openJobApp();
    const subscription = { themes: [], digestDay: 1, digestHour: 9, timeZone: "Europe/Brussels" };
    const wish = {
      user: "U0SECRETARIAT",
      team: "T1",
      channel: "C0SCHEDULE",
      locale: "en" as const,
      subscription,
    };
    expect(await subscribe(app, { ...wish, user: "U0SWEDEN" })).toEqual({
      ok: false,
      reason: "organisers-only",
    });
    expect(await subscribe(app, wish)).toEqual({ ok: true });
    const due = async () =>
      (await app.store.jobs.waiting()).find(({ kind }) => kind === "digest")?.dueAt;
    expect(await due()).toBe("2027-02-08T08:00:00Z");
    await app.until("2027-02-05T00:00:00Z");
    await change(app, (current, context) => cancelEvent(current, {}, context));
    await app.until("2027-02-08T08:00:00Z");
    expect(app.calls.at(-1)?.fields.get("blocks")).toContain("*Workshop on return* — Cancelled.");
    expect(app.posts().at(-1)).toBe("C0SCHEDULE: Coming weeks in the Rabat Process");
    expect(await due()).toBe("2027-02-15T08:00:00Z");
    for (let week = 1; week <= 7; week += 1)
      await app.until(addMinutes("2027-02-08T08:00:00Z", week * 7 * 24 * 60));
    expect(await due()).toBe("2027-04-05T07:00:00Z");
  });
});

describe("what is new in a digest", () => {
  it("is what was announced and what changed after that, however much else was done in that week", async () => {
    const fresh = {
      ...event,
      uid: "fresh-2027@rabat-process",
      summary: { en: "Fresh talks" },
      announced: { at: "2027-02-04T00:00:00Z", tzdbVersion: "2026f" },
    } as const;
    const app = await openJobApp({ events: [event, fresh] });
    const [before, after] = ["2027-02-03T00:00:00Z", "2027-02-05T00:00:00Z"] as const;
    const words = (text: string) => ({ details: { en: text, fr: text } });
    await app.store.note(
      "edited",
      { by: "U1", at: before },
      { event: fresh.uid, ...words("As a draft.") },
    );
    await app.store.note(
      "rescheduled",
      { by: "U1", at: after },
      { event: event.uid, ...words("Moved.") },
    );
    for (let index = 0; index < 1200; index += 1)
      await app.store.note("answer", { by: "U1", at: after }, { event: event.uid });
    const subscription = { themes: [], digestDay: 1, digestHour: 9, timeZone: "Europe/Brussels" };
    const channel = { team: "T1", channel: "C0SCHEDULE", locale: "en" as const };
    await subscribe(app, { ...channel, user: "U0SECRETARIAT", subscription });
    await app.until("2027-02-08T08:00:00Z");
    const blocks = app.calls.at(-1)?.fields.get("blocks") ?? "";
    expect(blocks).toContain("*Fresh talks* — Announced.");
    expect(blocks).toContain("*Workshop on return* — Moved.");
    expect(blocks).not.toContain("As a draft.");
  });
});

describe("a digest of chosen themes", () => {
  const about = (theme: 2 | 4, uid: string, title: string): CalendarEvent => ({
    ...event,
    uid,
    summary: { en: title },
    programmes: [{ programme: "cadiz-2022", theme }],
    announced: { at: "2027-02-04T00:00:00Z", tzdbVersion: "2026f" },
  });
  const old = about(2, "old-2027@rabat-process", "Old talks");
  const heir: CalendarEvent = {
    ...about(4, "heir-2027@rabat-process", "New talks"),
    lineage: [{ relation: "replaces", event: old.uid }],
  };

  it("does not list what was replaced by an event of another theme, and says that it was", async () => {
    const app = await openJobApp({
      events: [event, old, heir, about(2, "other-2027@rabat-process", "Other talks")],
    });
    await subscribe(app, { ...english, subscription: { ...mondays, themes: [2] } });
    await app.until("2027-02-08T08:00:00Z");
    const blocks = app.calls.at(-1)?.fields.get("blocks") ?? "";
    expect(blocks).toContain("*Other talks* — Announced.");
    expect(blocks).toContain("*Old talks* — Replaced by: New talks");
    expect(blocks).not.toContain("*Old talks* — Announced.");
    expect(blocks).not.toMatch(/`(?:old|heir)-2027`/);
  });
});

describe("a digest that goes out late", () => {
  it("tells what changed since the one before, as the next one does", async () => {
    const late = { retryAfter: 3600 };
    const answers = { "chat.postMessage": [late, late] };
    const app = await openJobApp({ answers });
    await subscribe(app, { ...english, subscription: mondays });
    const told = async (at: Instant, until: Instant) => {
      const words = { en: `Changed at ${at}.`, fr: "" };
      await app.store.note("edited", { by: "U1", at }, { event: event.uid, details: words });
      await app.until(until);
      return (app.calls.at(-1)?.fields.get("blocks") ?? "").includes(words.en);
    };
    await app.until("2027-02-08T08:00:00Z");
    await app.until("2027-02-08T09:00:00Z");
    app.posts();
    // Between its hour and when Slack took it.
    expect(await told("2027-02-08T08:30:00Z", "2027-02-08T10:00:00Z")).toBe(true);
    // Soon after the hour of the one before, and told a day late.
    expect(await told("2027-02-08T10:30:00Z", "2027-02-16T12:00:00Z")).toBe(true);
  });

  it("tells what changed since the last one of another day, where the day was changed", async () => {
    const app = await openJobApp();
    await subscribe(app, { ...english, subscription: { ...mondays, digestDay: 5 } });
    await app.until("2027-02-05T08:00:00Z");
    const at = "2027-02-06T08:00:00Z";
    await app.store.note(
      "edited",
      { by: "U1", at },
      { event: event.uid, details: { en: "Edited.", fr: "" } },
    );
    await app.until("2027-02-09T08:00:00Z");
    await subscribe(app, { ...english, subscription: mondays });
    await app.until("2027-02-15T08:00:00Z");
    const digest = app.calls.findLast(({ fields }) => fields.get("channel") === english.channel);
    expect(digest?.fields.get("blocks")).toContain("*Workshop on return* — Edited.");
  });
});

describe("housekeeping", () => {
  it("tells organisers once of an event that new rules of the clock have moved, however often it looks", async () => {
    const announced = {
      at: "2026-06-01T00:00:00Z",
      tzdbVersion: "2025c",
      offsetMinutes: 60,
    } as const;
    const app = await openJobApp({ events: [{ ...event, announced }] });
    for (const day of [
      "2027-02-01T09:01:00Z",
      "2027-02-02T09:01:00Z",
      "2027-02-05T09:01:00Z",
    ] as const)
      await app.until(day);
    expect(app.posts()).toEqual(["DU0SECRETARIAT: A state changes its clock: Workshop on return"]);
  });

  it("erases, once a day, who came to what was over long ago, and keeps how delegations answered", async () => {
    const app = await openJobApp();
    const attendee: Attendee = {
      delegation: "SN",
      partstat: "ACCEPTED",
      people: [{ name: "Awa Diop" }],
      standing: "confirmed",
      by: "U0SENEGAL",
      at: app.clock.now(),
    };
    await app.store.change(event.uid, { by: "U0SENEGAL", at: app.clock.now() }, () => ({
      ok: true,
      act: "answer",
      attendance: [attendee],
    }));
    await app.until("2029-03-09T00:00:00Z");
    expect((await app.store.attendance(event.uid))[0]?.people).toHaveLength(1);
    await app.until("2029-03-11T00:00:00Z");
    expect(await app.store.attendance(event.uid)).toEqual([{ ...attendee, people: [] }]);
  });
});

describe("what people said of themselves for an event that was withdrawn", () => {
  it.each([
    ["has a date", event],
    ["has none", { ...event, when: { precision: "open", printed: { en: "Soon" } } }],
  ] as const)(
    "is erased: their needs at once, the rest like that of others (%s)",
    async (_, of) => {
      const app = await openJobApp({ events: [of] });
      const given = { uid: event.uid, user: "U0SENEGAL", partstat: "ACCEPTED" } as const;
      const about = { people: [{ name: "Awa Diop" }], comment: "By train", needs: "Wheelchair" };
      expect(await recordAnswer(app, { ...given, ...about })).toMatchObject({ ok: true });
      const kept = async () => JSON.stringify(await app.store.answers(event.uid, "SN"));
      expect(await kept()).toContain("Wheelchair");
      await change(app, (current, context) => withdrawEvent(current, {}, context));
      expect(await kept()).toContain("By train");
      expect(await kept()).not.toContain("Wheelchair");
      await app.until("2029-03-11T00:00:00Z");
      expect(await kept()).not.toMatch(/Awa|train/);
    },
  );
});

describe("a link to the page of a delegation", () => {
  it("is kept for ninety days, however soon the rest is forgotten", async () => {
    const app = await openJobApp();
    const housekeeping = handleHousekeeping({ ...app, retentionDays: 30 });
    const at = app.clock.now();
    await app.store.beginLinks([{ id: "l1", person: "U0SENEGAL" }], at);
    for (const [days, isKept] of [
      [89, true],
      [91, false],
    ] as const) {
      await app.until(addMinutes(at, days * 24 * 60));
      await housekeeping.retention();
      expect((await app.store.link("l1")) !== undefined).toBe(isKept);
    }
  });
});

describe("who was to come to a meeting that never got a date", () => {
  it("is erased when nobody has changed the meeting, or answered, for as long", async () => {
    const app = await openJobApp({
      events: [
        {
          ...event,
          when: { precision: "open", printed: { en: "At a future date" } },
          lastModified: "2027-01-15T00:00:00Z",
        },
      ],
    });
    const answeredAt = app.clock.now();
    const people = [{ name: "Awa Diop" }];
    const answer = {
      delegation: "SN",
      partstat: "ACCEPTED",
      standing: "confirmed",
      by: "U0SENEGAL",
    } as const;
    await app.store.change(event.uid, { by: "U0SENEGAL", at: app.clock.now() }, () => ({
      ok: true,
      act: "answer",
      attendance: [{ ...answer, people, at: app.clock.now() }],
    }));
    await app.until(addMinutes(answeredAt, 729 * 24 * 60));
    expect((await app.store.attendance(event.uid)).map((attendee) => attendee.people)).toEqual([
      people,
    ]);
    await app.until(addMinutes(answeredAt, 732 * 24 * 60));
    expect((await app.store.attendance(event.uid)).map((attendee) => attendee.people)).toEqual([
      [],
    ]);
  });
});

describe("what cannot be delivered", () => {
  it("is given up, shown with its reason, and delivered after all when an organiser tries again", async () => {
    const app = await openJobApp({
      answers: { "conversations.open": [{ ok: false, error: "user_disabled" }] },
    });
    await app.answer("U0SWEDEN", "ACCEPTED");
    await app.until("2027-03-09T10:00:00Z");
    const [buried] = await app.store.jobs.buried();
    expect(buried).toMatchObject({ kind: "remind-one", reason: "user_disabled" });
    await app.store.jobs.rerun(buried?.key ?? "", app.clock.now());
    await app.until("2027-03-09T10:01:00Z");
    expect(app.posts()).toEqual(["DU0SWEDEN: Reminder: Workshop on return"]);
  });
});

describe("the texts of announcements", () => {
  it("are erased once no event of theirs is a draft, and after 90 days at the latest", async () => {
    const app = await openJobApp();
    const draft = { ...event, uid: "draft-2027@rabat-process" };
    const actor = { by: "U0SECRETARIAT", at: "2027-02-01T09:00:00Z" } as const;
    await app.store.saveDraft(draft, actor);
    for (const id of ["unused", "drafted"])
      await app.store.saveAnnouncement({ id, texts: ["A workshop …"], at: actor.at });
    await app.store.noteDraft("drafted", { place: 0, event: draft.uid });
    const kept = async () =>
      (await Promise.all(["unused", "drafted"].map((id) => app.store.announcement(id)))).flatMap(
        (announcement) => announcement?.id ?? [],
      );
    await app.until("2027-02-02T08:00:00Z");
    expect(await kept()).toEqual(["unused", "drafted"]);
    await app.until("2027-02-04T09:00:00Z");
    expect(await kept()).toEqual(["drafted"]);
    await app.until("2027-05-01T00:00:00Z");
    expect(await kept()).toEqual(["drafted"]);
    await app.until("2027-05-04T09:00:00Z");
    expect(await kept()).toEqual([]);
  });
});
