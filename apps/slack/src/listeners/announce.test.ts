import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { announce } from "../../test/announce.ts";
import { fill } from "../../test/fill.ts";
import type { App } from "../../test/forms.ts";
import { formOf, open, opened, submit } from "../../test/forms.ts";
import { buttonIn, leave, pressIn } from "../../test/leave.ts";
import { event } from "../../test/workshop-app.ts";

const user = "U0SECRETARIAT";
const { announced: _, ...draft } = event;
const { uid } = event;

async function openDraft(locale: "en" | "fr" = "en") {
  const app = await open(locale);
  await app.store.saveDraft(draft, { by: user, at: "2027-01-01T00:00:00Z" });
  return app;
}

/** Presses a button that stands in a message, and gives the window that opens. */
async function pressed(app: App, action_id: string, by = user): Promise<ModalView> {
  await app.press(by, { action_id, value: uid });
  return opened(app);
}

const isDraft = async (app: App) => (await app.store.state(uid))?.isDraft;

describe("an announcement", () => {
  it("shows the card, the channels and who is asked, before anything leaves", async () => {
    const app = await openDraft();
    const focal = { delegation: "SN", confirmedBy: user, focalPoint: true } as const;
    await app.store.savePerson("U0SENEGAL", focal, { by: user, at: "2027-01-01T00:00:00Z" });
    const view = await formOf(app, "announce workshop");
    const told = JSON.stringify(view);
    for (const words of [
      "Announce an event",
      "<#C0SCHEDULE> (English)",
      "Also ask 1 focal point for an answer",
      "62 delegations have no focal point in Slack",
      "two minutes",
      "Please answer by Monday 1 March 2027.",
    ])
      expect(told).toContain(words);
    // Of the card nothing can be pressed.
    expect(told).not.toContain("rsvp:v1");
    expect(await isDraft(app)).toBe(true);
  });

  it("warns where a title is missing in a language", async () => {
    const app = await open();
    const english = { ...draft, summary: { en: "Workshop" } };
    await app.store.saveDraft(english, { by: user, at: "2027-01-01T00:00:00Z" });
    expect(JSON.stringify(await formOf(app, "announce workshop"))).toContain(
      "There is no French title: French channels will show the English one.",
    );
  });

  it("waits for two minutes, and can be stopped", async () => {
    const app = await openDraft();
    const { body } = await submit(app, await formOf(app, "announce workshop"), {});
    const waiting = body?.["view"] as ModalView;
    expect(JSON.stringify(waiting)).toContain("Announcement in <#C0SCHEDULE>");
    expect(JSON.stringify(waiting)).toContain("09:02");
    expect(await app.store.cards(uid)).toEqual([]);
    const stopped = await pressIn(app, user, waiting, "departure:v1:stop");
    expect(JSON.stringify(stopped)).toContain("nothing was changed, and nobody was notified");
    expect(await isDraft(app)).toBe(true);
    const jobs = (await app.store.jobs.waiting(uid)).map(({ kind }) => kind);
    expect(jobs).not.toContain("depart");
  });

  it("goes to several channels, and asks the focal points once the event is known", async () => {
    const app = await openDraft();
    const by = { by: user, at: "2027-01-01T00:00:00Z" } as const;
    const focal = { delegation: "SN", confirmedBy: user, focalPoint: true } as const;
    await app.store.savePerson("U0SENEGAL", focal, by);
    await app.store.saveChannel({ channel: "C0FR", team: "T1", locale: "fr" }, by);
    const view = await formOf(app, "announce workshop");
    expect(JSON.stringify(view)).toContain("<#C0FR> (French)");
    const filled = { channels: "T1/C0SCHEDULE T1/C0FR", ask: "yes" };
    const { body } = await app.submit(user, fill(view, filled));
    expect(await leave(app, user, body)).toContain("Posted in <#C0SCHEDULE> and <#C0FR>.");
    expect((await app.store.cards(uid)).map(({ channel }) => channel)).toEqual(
      expect.arrayContaining(["C0SCHEDULE", "C0FR"]),
    );
    expect(await isDraft(app)).toBe(false);
    const log = (await app.store.log({ limit: 9 })).map(({ act }) => act);
    expect(log.filter((act) => act === "announce")).toHaveLength(2);
    const asked = app.told.some(({ body: sent }) => String(sent["text"]).includes("Sénégal"));
    const waits = (await app.store.jobs.waiting(uid)).some(({ key }) => key.startsWith("chase"));
    expect(asked || waits).toBe(true);
  });

  it("needs a channel, and an organiser", async () => {
    const app = await openDraft();
    const view = await formOf(app, "announce workshop");
    const { body } = await app.submit(user, fill(view, { channels: "" }));
    expect(body).toEqual({
      response_action: "errors",
      errors: { channels: "Choose a channel." },
    });
    const { body: refused } = await app.submit("U0SENEGAL", fill(view));
    expect(JSON.stringify(refused)).toContain("organisat");
    expect(JSON.stringify(await pressed(app, "announce:v1:open", "U0SENEGAL"))).toContain(
      "Seuls les organisateurs",
    );
    expect(await isDraft(app)).toBe(true);
  });

  it("is not made of what somebody else changed meanwhile", async () => {
    const app = await openDraft();
    const view = await formOf(app, "announce workshop");
    await submit(app, await formOf(app, "edit workshop"), { "title-en": "Other workshop" });
    const { body } = await app.submit(user, fill(view));
    expect(JSON.stringify(body)).toContain("Somebody else has changed this event");
  });
});

describe("an announcement that is withdrawn", () => {
  it("is a draft again without answers and cards, and who answered is told", async () => {
    const app = await openDraft();
    const by = { by: user, at: "2027-01-01T00:00:00Z" } as const;
    await app.store.savePerson("U0SENEGAL", { delegation: "SN", confirmedBy: user }, by);
    await announce(app, "announce workshop");
    await app.press("U0SENEGAL", { action_id: "rsvp:v1:ACCEPTED", value: uid });
    app.news();
    const form = await pressed(app, "announce:v1:withdraw");
    expect(JSON.stringify(form)).toContain("1 person will be notified in Slack");
    const { body } = await app.submit(user, fill(form, { "reason-en": "A wrong date" }));
    const waiting = body?.["view"] as ModalView;
    expect(JSON.stringify(waiting)).toContain("Announcement withdrawn. Reason: A wrong date.");
    expect(JSON.stringify(waiting)).toMatch(
      /The (?:\d )?messages? that shows? the event will be deleted/,
    );
    await pressIn(app, user, waiting, "departure:v1:now");
    expect(await app.store.state(uid)).toMatchObject({ isDraft: true, attendance: [] });
    expect(await app.store.events()).toEqual([]);
    await expect.poll(() => app.store.cards(uid)).toEqual([]);
    await expect
      .poll(() => JSON.stringify(app.told.map(({ body: sent }) => sent["text"])))
      .toContain("Annonce retirée");
  });

  it("is not offered for a draft", async () => {
    const app = await openDraft();
    const view = await formOf(app, "change workshop");
    expect(JSON.stringify(view)).not.toContain("withdraw");
  });
});

describe("drafts", () => {
  it.each([
    ["en", "drafts", "Only organisers see them", "Announce in…"],
    ["fr", "brouillons", "Seuls les organisateurs les voient", "Annoncer dans…"],
  ] as const)(
    "are listed with what can be done with each, in %s",
    async (locale, words, ...said) => {
      const app = await openDraft(locale);
      await app.command(user, words);
      const told = JSON.stringify(app.news().at(-1)?.body);
      for (const text of said) expect(told).toContain(text);
      await app.command("U0SENEGAL", words);
      expect(JSON.stringify(app.news())).toContain("Seuls les organisateurs");
    },
  );

  it("are looked at, with what deserves a second look and the ways on", async () => {
    const app = await openDraft();
    const view = await pressed(app, "draft:v1:preview");
    expect(buttonIn(view, "announce:v1:open")).toMatchObject({ value: uid });
    expect(JSON.stringify(view)).toContain("Workshop on return");
    expect(JSON.stringify(await pressed(app, "draft:v1:preview", "U0SENEGAL"))).not.toContain(
      "Workshop",
    );
  });

  it("are deleted by a second press alone, and by organisers alone", async () => {
    const app = await openDraft();
    const question = await pressed(app, "draft:v1:delete");
    expect(JSON.stringify(question)).toContain('"style":"danger"');
    expect(await app.store.drafts()).toHaveLength(1);
    await pressIn(app, "U0SENEGAL", question, "draft:v1:delete-now");
    expect(await app.store.drafts()).toHaveLength(1);
    const gone = await pressIn(app, user, question, "draft:v1:delete-now");
    expect(JSON.stringify(gone)).toContain("The draft is deleted.");
    expect(await app.store.drafts()).toEqual([]);
    expect(await app.store.event(uid)).toBeUndefined();
    const again = await pressIn(app, user, question, "draft:v1:delete-now");
    expect(JSON.stringify(again)).toContain("no longer a draft");
  });
});
