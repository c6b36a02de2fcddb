import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { announce } from "../announce.ts";
import { openBoltApp } from "../bolt-app.ts";
import { fill } from "../fill.ts";
import { leave } from "../leave.ts";
import { openPages } from "../open-pages.ts";
import { event } from "../workshop-app.ts";
import type { ModalView } from "@slack/types";

// What the app claims is counted: announced, notified.

const actor = { by: "U0SECRETARIAT", at: "2027-01-01T00:00:00Z" } as const;

async function openDraft(answers: Parameters<typeof openBoltApp>[0]["answers"] = {}) {
  const app = await openBoltApp({ events: [], answers });
  const { announced: _, ...draft } = event;
  await app.store.saveDraft(draft, actor);
  app.news();
  return app;
}

type App = Awaited<ReturnType<typeof openBoltApp>>;

const saidTo = (app: App) =>
  String(app.news().findLast(({ method }) => method === "respond")?.body["text"]);

async function isPublic({ store }: App): Promise<boolean> {
  const web = openPages(store);
  const page = await web.request("/events/workshop-2027");
  const feed = await (await web.request("/calendar.ics")).text();
  expect(page.status === 200).toBe(feed.includes("workshop-2027"));
  return page.status === 200;
}

describe("a draft that is announced", () => {
  it.each([
    ["not_in_channel", "the app is not in this channel"],
    ["channel_not_found", "the app is not in this channel"],
    ["is_archived", "the app is not in this channel"],
    ["msg_too_long", "Slack refused the message"],
    ["restricted_action", "Slack refused the message"],
  ])(
    "and refused by Slack with %s stays a draft, and its organiser hears why",
    async (error, words) => {
      const app = await openDraft({ "chat.postMessage": { ok: false, error } });
      const said = await announce(app, "announce workshop");
      expect(said).toContain(words);
      expect((await app.store.drafts()).map(({ uid }) => uid)).toEqual([event.uid]);
      expect(await isPublic(app)).toBe(false);
      const [entry] = await app.store.log({ event: event.uid, limit: 1 });
      expect(entry).toMatchObject({ act: "not-announced", details: { channel: "C0SCHEDULE" } });
      const waiting = await app.store.jobs.waiting(event.uid);
      expect(waiting.filter(({ kind }) => kind !== "departed-one")).toEqual([]);
    },
  );

  it("is public once it is posted, and only then", async () => {
    const app = await openDraft();
    expect(await isPublic(app)).toBe(false);
    expect(await announce(app, "announce workshop")).toContain("Posted in <#C0SCHEDULE>.");
    expect(await app.store.drafts()).toEqual([]);
    expect(await app.store.event(event.uid)).toMatchObject({
      announced: { at: "2027-02-01T09:00:00Z" },
    });
    expect(await isPublic(app)).toBe(true);
  });

  it("is no draft to be chased for: nobody else may see it", async () => {
    const app = await openDraft();
    await app.command("U0SECRETARIAT", "remind workshop");
    expect(saidTo(app)).toContain("This event is a draft: announce it first");
  });
});

describe("who is notified", () => {
  const planned: CalendarEvent = { ...event, status: "planned" };

  async function openAnswered() {
    const app = await openBoltApp({ events: [planned] });
    await app.store.savePerson("U0SWEDEN", { delegation: "SE", locale: "en" }, actor);
    await app.press("U0SWEDEN", { action_id: "rsvp:v1:ACCEPTED", value: event.uid });
    for (const delegation of ["France", "Germany", "Cameroon"])
      await app.command("U0SECRETARIAT", `rsvp workshop yes for ${delegation}`);
    app.news();
    return app;
  }

  async function formOf(app: App, words: string): Promise<ModalView> {
    await app.command("U0SECRETARIAT", words);
    return app.news().find(({ method }) => method === "views.open")?.body["view"] as ModalView;
  }

  it.each(["cancel workshop", "reschedule workshop", "edit workshop"])(
    "is counted in the form before the press: %s",
    async (words) => {
      const app = await openAnswered();
      const view = JSON.stringify(await formOf(app, words));
      expect(view).toContain("1 person will be notified in Slack.");
      expect(view).toContain("Please write to them yourself: Cameroon, France, Germany");
    },
  );

  it("is counted again after it, with those who cannot be reached, to be copied", async () => {
    const app = await openAnswered();
    const form = await formOf(app, "cancel workshop");
    const { body } = await app.submit("U0SECRETARIAT", fill(form, { "reason-en": "No room" }));
    const unreachable = "Please write to them yourself: Cameroon, France, Germany";
    expect(JSON.stringify(body)).toContain("1 person will be notified.");
    expect(JSON.stringify(body)).toContain(unreachable);
    const told = await leave(app, "U0SECRETARIAT", body);
    expect(told.split(unreachable)).toHaveLength(3);
    await expect
      .poll(
        () =>
          app.told.filter(({ body }) => String(body["text"]).startsWith("Change of plan")).length,
      )
      .toBe(1);
  });
});
