import type { CalendarEvent } from "@rabat-process/events";
import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { fill } from "../../test/fill.ts";
import { buttonIn, leave, pressIn } from "../../test/leave.ts";
import { workshop } from "../../test/workshop.ts";

const event: CalendarEvent = {
  ...workshop,
  status: "planned",
  announced: { at: "2026-12-01T00:00:00Z", tzdbVersion: "2026f", offsetMinutes: 0 },
};

async function open(locale: "en" | "fr" = "en") {
  const app = await openBoltApp({ events: [event] });
  const actor = { by: "U0SECRETARIAT", at: "2027-01-01T00:00:00Z" } as const;
  await app.store.savePerson("U0SECRETARIAT", { locale }, actor);
  await app.store.savePerson("U0SENEGAL", { delegation: "SN", locale: "fr" }, actor);
  await app.press("U0SENEGAL", { action_id: "rsvp:v1:ACCEPTED", value: event.uid });
  app.news();
  return app;
}

type App = Awaited<ReturnType<typeof open>>;

/** The form that a command opens. */
async function formOf(app: App, words: string, user = "U0SECRETARIAT"): Promise<ModalView> {
  await app.command(user, words);
  const opened = app.news().find(({ method }) => method === "views.open");
  if (opened === undefined) throw new Error(`${words} opened no form`);
  return opened.body["view"] as ModalView;
}

/** The form with another act chosen, as Slack is told to draw it. */
async function chosen(app: App, view: ModalView, act: string): Promise<ModalView> {
  await app.choose("U0SECRETARIAT", view, { block: "act", action: "change:v1:act", value: act });
  return app.news().find(({ method }) => method === "views.update")?.body["view"] as ModalView;
}

/** Cancels by the form, with a reason and the second press. */
async function cancelled(app: App, view: ModalView) {
  const { body } = await app.submit("U0SECRETARIAT", fill(view, { "reason-en": "No room" }));
  await leave(app, "U0SECRETARIAT", body);
}

const labels = (view: ModalView) =>
  view.blocks.flatMap((block) => (block.type === "input" ? [block.block_id] : []));

describe("the form for changes", () => {
  it.each([
    ["reschedule workshop", "reschedule"],
    ["reporter atelier", "reschedule"],
    ["cancel workshop", "cancel"],
    ["annuler atelier", "cancel"],
    ["change workshop", "reschedule"],
    ["changer atelier", "reschedule"],
  ])("opens by `%s` with “%s” chosen", async (words, act) => {
    const app = await open();
    const view = await formOf(app, words);
    expect(fill(view).values["act"]).toMatchObject({
      "change:v1:act": { selected_option: { value: act } },
    });
  });

  it("opens for organisers alone, and not for what has taken place", async () => {
    const app = await open();
    await app.command("U0SENEGAL", "annuler atelier");
    expect(JSON.stringify(app.news())).toContain("Seuls les organisateurs");
    const held = { ...event, sequence: 1, status: "held" as const };
    await app.store.saveEvents([held], { by: "", at: "2027-02-01T09:00:00Z" });
    await app.command("U0SECRETARIAT", "cancel workshop");
    const [news, ...others] = app.news();
    expect(others).toEqual([]);
    expect(String(news?.body["text"])).toContain("has taken place");
  });

  it.each([
    ["postpone", ["act", "month", "words-en", "words-fr", "reason-en", "reason-fr", "answers"]],
    [
      "move-online",
      ["act", "platform", "join-link", "join-link-readers", "reason-en", "reason-fr", "answers"],
    ],
    [
      "relocate",
      [
        "act",
        "country",
        "city-en",
        "city-fr",
        "venue-en",
        "venue-fr",
        "reason-en",
        "reason-fr",
        "answers",
      ],
    ],
    ["confirm", ["act"]],
    [
      "hold",
      [
        ...["act", "participants", "countries", "countriesAndOrganisations"],
        ...["africa", "europe", "other", "documents-en", "documents-fr"],
      ],
    ],
  ])("asks for %s what that needs", async (act, expected) => {
    const app = await open();
    expect(labels(await chosen(app, await formOf(app, "change workshop"), act))).toEqual(expected);
  });

  it("moves a date in French, tells what changed and who is told, and asks for the answers again", async () => {
    const app = await open("fr");
    const view = await formOf(app, "reporter atelier");
    const filled = fill(view, {
      first: "2027-03-17",
      last: "",
      start: "9 h 30",
      end: "12 h",
      "reason-fr": "Jour férié",
      answers: "ask",
    });
    const { body } = await app.submit("U0SECRETARIAT", filled);
    expect(body).toMatchObject({ response_action: "update" });
    expect(await app.store.event(event.uid)).toEqual(event);
    const told = await leave(app, "U0SECRETARIAT", body);
    expect(told).toContain(
      "Nouvelle date\u00a0: mercredi 17 mars 2027, de 9\u00a0h\u00a030 à 12\u00a0h",
    );
    expect(told).toContain("Motif\u00a0: Jour férié");
    expect(told).toContain("1\u00a0personne sera informée.");
    expect(told).toContain("invitées à répondre de nouveau");
    expect(told).toContain("Envoi effectué");
    expect(await app.store.event(event.uid)).toMatchObject({
      sequence: 1,
      when: { start: "2027-03-17T09:30", end: "2027-03-17T12:00", timeZone: "Africa/Casablanca" },
      formerDates: [{ when: event.when, reason: { fr: "Jour férié" } }],
    });
    expect(await app.store.attendance(event.uid)).toEqual([]);
  });

  it.each<[string, Record<string, string>, object]>([
    [
      "postpone",
      { "words-en": "at a future date" },
      { status: "postponed", when: { precision: "open", printed: { en: "at a future date" } } },
    ],
    ["postpone", { month: "2027-09" }, { when: { precision: "month", month: "2027-09" } }],
    ["move-online", {}, { format: "virtual", formerDates: [{ venue: event.venue }] }],
    [
      "relocate",
      { country: "Cap-Vert", "city-en": "Praia", "venue-en": "" },
      { venue: { city: { en: "Praia" }, country: "CV" } },
    ],
    [
      "relocate",
      { country: "CH", "city-en": "Geneva", "city-fr": "Genève" },
      { venue: { country: "CH" } },
    ],
    ["cancel", { "reason-en": "No room" }, { status: "cancelled" }],
    ["confirm", {}, { status: "confirmed" }],
  ])("does %s with %j, and answers stay", async (act, filled, expected) => {
    const app = await open();
    const view = await chosen(app, await formOf(app, "change workshop"), act);
    const { body } = await app.submit("U0SECRETARIAT", fill(view, filled));
    expect(body).toMatchObject({ response_action: "update" });
    await leave(app, "U0SECRETARIAT", body);
    expect(await app.store.event(event.uid)).toMatchObject({ ...expected, sequence: 1 });
    expect(await app.store.attendance(event.uid)).toHaveLength(1);
  });

  it("asks for what was chosen last when that was submitted before the form could be drawn for it", async () => {
    const app = await open();
    const view = await formOf(app, "reschedule workshop");
    const { body } = await app.submit(
      "U0SECRETARIAT",
      fill(view, { act: "postpone", "reason-en": "No room" }),
    );
    expect(body).toMatchObject({ response_action: "update" });
    const redrawn = body?.["view"] as ModalView;
    expect(labels(redrawn)).toContain("words-en");
    expect(await app.store.event(event.uid)).toEqual(event);
    const sent = await app.submit(
      "U0SECRETARIAT",
      fill(redrawn, { "words-en": "at a future date" }),
    );
    await leave(app, "U0SECRETARIAT", sent.body);
    expect(await app.store.event(event.uid)).toMatchObject({ status: "postponed" });
  });

  it("offers for a cancelled event only to reinstate it", async () => {
    const app = await open();
    await cancelled(app, await formOf(app, "cancel workshop"));
    const view = await formOf(app, "change workshop");
    expect(labels(view)).toEqual(["act", "answers"]);
    const { body } = await app.submit("U0SECRETARIAT", fill(view));
    expect(await leave(app, "U0SECRETARIAT", body)).toContain("Takes place after all");
    expect((await app.store.event(event.uid))?.status).toBe("planned");
  });

  describe("for an event that waits for a date since a month that is over", () => {
    const openLate = async () => {
      const app = await open();
      const when = { precision: "month", month: "2027-03" } as const;
      const late = { ...event, sequence: 1, status: "postponed", when } as const;
      await app.store.saveEvents([late], { by: "", at: "2027-02-01T09:00:00Z" });
      app.moveTo("2027-04-20T09:00:00Z");
      return app;
    };
    const date = {
      first: "2027-05-05",
      last: "",
      start: "10:00",
      end: "12:00",
      zone: "Africa/Casablanca",
    };

    // It never had a day, so nobody knows that it is past.
    it.each<[string, Record<string, string>]>([
      ["reschedule", date],
      ["postpone", { month: "2027-09" }],
      ["cancel", { "reason-en": "No room" }],
    ])("says before and after a change by %s that people are notified", async (act, filled) => {
      const app = await openLate();
      const view = await chosen(app, await formOf(app, "change workshop"), act);
      expect(JSON.stringify(view)).toContain("1 person will be notified in Slack.");
      const { body } = await app.submit("U0SECRETARIAT", fill(view, filled));
      expect(body).toMatchObject({ response_action: "update" });
      expect(JSON.stringify(body)).toContain("1 person will be notified.");
    });
  });

  it.each<[string, Record<string, string>, object]>([
    ["reschedule", {}, { act: "This is already its date." }],
    ["reschedule", { first: "2026-03-10", last: "2026-03-10" }, { act: "This date has passed." }],
    ["reschedule", { first: "" }, { first: "The day is missing." }],
    [
      "reschedule",
      { "reason-en": "x\u202e" },
      { "reason-en": "Enter one line of readable text, 300 characters at most." },
    ],
    ["relocate", {}, { act: "This is already its place." }],
    [
      "relocate",
      { country: "Atlantis", "city-en": "" },
      {
        country:
          "“Atlantis” is not a Rabat Process country. For another country, enter its two letters, such as EG.",
        "city-en": "The city is missing.",
      },
    ],
    ["hold", {}, { act: "It is not over yet." }],
  ])("tells beside the field why %s with %j is refused", async (act, filled, errors) => {
    const app = await open();
    const view = await chosen(app, await formOf(app, "change workshop"), act);
    const { body } = await app.submit("U0SECRETARIAT", fill(view, filled));
    expect(body).toEqual({ response_action: "errors", errors });
    expect(await app.store.event(event.uid)).toEqual(event);
  });

  it("tells the second of two organisers that the event has changed meanwhile", async () => {
    const app = await open();
    const [first, second] = [
      await formOf(app, "cancel workshop"),
      await formOf(app, "reschedule workshop"),
    ];
    await cancelled(app, first);
    // Choosing something else in an old form does not make it a new one.
    const redrawn = await chosen(app, second, "postpone");
    const { body } = await app.submit("U0SECRETARIAT", fill(redrawn));
    expect(body).toMatchObject({
      response_action: "errors",
      errors: { act: expect.stringContaining("Somebody else has changed this event") as unknown },
    });
    expect((await app.store.event(event.uid))?.status).toBe("cancelled");
  });

  it("refuses what somebody else sends in the name of the form", async () => {
    const app = await open();
    const view = await formOf(app, "cancel workshop");
    const { body } = await app.submit("U0SENEGAL", fill(view));
    expect(JSON.stringify(body)).toContain("Seuls les organisateurs");
    expect(await app.store.event(event.uid)).toEqual(event);
  });
});

describe("a change of which people will be notified", () => {
  const isWaiting = async (app: App) =>
    (await app.store.jobs.waiting(event.uid)).some(({ kind }) => kind === "depart");
  const moved = { first: "2027-03-17", last: "" };

  it("waits for two minutes, in which nothing is changed and nobody is told, and then leaves", async () => {
    const app = await open();
    const { body } = await app.submit(
      "U0SECRETARIAT",
      fill(await formOf(app, "reschedule workshop"), moved),
    );
    const drawn = JSON.stringify(body);
    expect(drawn).toContain("Moved from Wednesday 10 March 2027");
    expect(drawn).toContain("1 person will be notified.");
    expect(drawn).toContain("This will be sent at Monday 1 February 2027, 09:02");
    expect(await app.store.event(event.uid)).toEqual(event);
    const [job] = await app.store.jobs.waiting(event.uid);
    expect(job).toMatchObject({ kind: "leaving-one", payload: { user: "U0SECRETARIAT" } });
    expect(await isWaiting(app)).toBe(true);
  });

  it("is stopped, and then nothing was changed, and it cannot be sent any more", async () => {
    const app = await open();
    const { body } = await app.submit(
      "U0SECRETARIAT",
      fill(await formOf(app, "reschedule workshop"), moved),
    );
    const view = body?.["view"] as ModalView;
    await app.press("U0SENEGAL", buttonIn(view, "departure:v1:stop") ?? { action_id: "" });
    expect(JSON.stringify(app.news())).toContain("Seuls les organisateurs");
    expect(await isWaiting(app)).toBe(true);
    const ended = await pressIn(app, "U0SECRETARIAT", view, "departure:v1:stop");
    expect(JSON.stringify(ended)).toContain("Stopped: nothing was changed");
    expect(await isWaiting(app)).toBe(false);
    for (const action of ["departure:v1:now", "departure:v1:stop"])
      expect(JSON.stringify(await pressIn(app, "U0SECRETARIAT", view, action))).toContain(
        "Too late",
      );
    expect(await app.store.event(event.uid)).toEqual(event);
    const acts = (await app.store.log({ event: event.uid, limit: 9 })).map(({ act }) => act);
    expect(acts).toContain("stop-departure");
    expect(acts).not.toContain("rescheduled");
  });

  it("keeps another one from being made meanwhile", async () => {
    const app = await open();
    const form = await formOf(app, "reschedule workshop");
    await app.submit("U0SECRETARIAT", fill(form, moved));
    const { body } = await app.submit(
      "U0SECRETARIAT",
      fill(form, { first: "2027-03-18", last: "" }),
    );
    expect(body).toMatchObject({
      errors: { act: expect.stringContaining("is about to be sent") as unknown },
    });
  });

  it("asks for a reason before it cancels, and for a second press, which is red; the way back loses nothing", async () => {
    const app = await open();
    const form = await formOf(app, "cancel workshop");
    const refused = await app.submit("U0SECRETARIAT", fill(form));
    expect(refused.body).toMatchObject({
      errors: {
        "reason-en": expect.stringContaining("Delegations read the reason first") as unknown,
      },
    });
    const { body } = await app.submit("U0SECRETARIAT", fill(form, { "reason-en": "No room" }));
    const asked = body?.["view"] as ModalView;
    expect(JSON.stringify(asked)).toContain("Cancelled. Reason: No room.");
    expect(JSON.stringify(asked)).toContain("1 person will be notified.");
    expect(JSON.stringify(asked)).toContain('"style":"danger"');
    expect(asked.submit).toBeUndefined();
    expect(await isWaiting(app)).toBe(false);
    const back = await pressIn(app, "U0SECRETARIAT", asked, "cancel:v1:back");
    expect(fill(back).values["reason-en"]).toMatchObject({ "reason-en": { value: "No room" } });
    const leaving = await pressIn(app, "U0SECRETARIAT", asked, "cancel:v1");
    expect(JSON.stringify(leaving)).toContain("Stop");
    expect((await app.store.event(event.uid))?.status).toBe("planned");
    await pressIn(app, "U0SECRETARIAT", leaving, "departure:v1:now");
    expect((await app.store.event(event.uid))?.status).toBe("cancelled");
  });
});
