import { webinarAnnouncement } from "@rabat-process/testing/webinar-announcement";
import { readExamples } from "@rabat-process/testing/examples";
import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { fill } from "../../test/fill.ts";
import type { App } from "../../test/forms.ts";
import { formOf, open, opened } from "../../test/forms.ts";

const user = "U0SECRETARIAT";
const text = (view: ModalView) => JSON.stringify(view.blocks);
const input = (view: ModalView, id: string) =>
  view.blocks.find(({ block_id }) => block_id === id) as
    { readonly element: object; readonly hint?: { readonly text: string } } | undefined;
const initial = (view: ModalView, id: string) => {
  const { element = {} } = input(view, id) ?? {};
  if ("initial_option" in element) return (element.initial_option as { value: string }).value;
  return "initial_value" in element ? element.initial_value : undefined;
};
const hint = (view: ModalView, id: string) => input(view, id)?.hint?.text;

function announcementIn({ private_metadata = "" }: ModalView): string {
  return (JSON.parse(private_metadata) as { announcement: string }).announcement;
}

/** Has the app read a message, and gives what it shows. */
async function read(app: App, words: string, files?: readonly object[]): Promise<ModalView> {
  await app.shortcut(user, "event_from_message", {
    text: words.replaceAll("&", "&amp;"),
    ...(files && { files }),
  });
  return opened(app);
}

async function send(app: App, view: ModalView, filled: Record<string, string> = {}) {
  const { body } = await app.submit(user, fill(view, filled));
  return body?.["view"] as ModalView;
}

/** Pastes texts into the form to which the button of an empty form leads. */
async function paste(app: App, words: string, filled: Record<string, string>) {
  const form = await formOf(app, words);
  await app.press(
    user,
    { action_id: "announcement:v1:paste", value: "paste" },
    {
      view: { ...form, state: { values: {} } },
    },
  );
  const [pushed] = app.news().filter(({ method }) => method === "views.push");
  const view = pushed?.body["view"] as ModalView;
  const { body } = await app.submit(user, fill(view, filled));
  return { view, body };
}

describe("the text of an announcement", () => {
  it("is read from a message: what was found, and what was not understood", async () => {
    const app = await open("en", readExamples());
    const view = await read(app, webinarAnnouncement.en);
    expect(view.submit?.text).toBe("Make 2 drafts");
    const told = text(view);
    expect(told).toContain("2 meetings were found in the English text");
    expect(told).toContain("*1. Webinar on voluntary return and reintegration*");
    expect(told).toContain("21 January 2021");
    expect(told).toContain("*2. Workshop*");
    expect(told).toContain("Comes after");
    expect(told).toContain("Left out, because");
    expect(told).toContain("a podcast will be released");
    expect(told).toContain("The event is also hoped to raise awareness");
    // The example of this repository is the same webinar.
    expect(told).toContain("`webinar-return-2021`");
    expect(await app.store.drafts()).toEqual([]);
  });

  it.each([
    ["en", "new", "Read in the text: “21 January 2021” · “le 21 janvier 2021”", "Make 2 drafts"],
    [
      "fr",
      "nouveau",
      "Lu dans le texte\u00a0: «\u00a021 January 2021\u00a0» · «\u00a0le 21 janvier 2021\u00a0»",
      "Créer 2 brouillons",
    ],
  ] as const)(
    "fills in the steps of the form, from two languages, in %s",
    async (locale, word, when, submit) => {
      const app = await open(locale);
      const { body } = await paste(app, word, {
        "text-en": webinarAnnouncement.en,
        "text-fr": webinarAnnouncement.fr,
      });
      expect(text(body?.["view"] as ModalView)).toMatch(/is being read|Lecture du texte/);
      const found = opened(app);
      expect(found.submit?.text).toBe(submit);
      const what = await send(app, found);
      expect(initial(what, "title-en")).toBe("Webinar on voluntary return and reintegration");
      expect(initial(what, "title-fr")).toBe(
        "Webinaire sur le retour volontaire et la réintégration",
      );
      expect(initial(what, "kind")).toBe("webinar");
      expect(hint(what, "when")).toBe(when);
      const where = await send(app, what);
      expect(initial(where, "format")).toBe("virtual");
      expect(initial(where, "chairs")).toBe(
        locale === "en" ? "France, Cameroon" : "France, Cameroun",
      );
      const more = await send(app, where);
      expect(hint(more, "programmes")).toMatch(/objective 10/);
      const done = await send(app, more);
      expect(text(done)).toContain("announcement:v1:event");
      const drafts = await app.store.drafts();
      const webinar = drafts.find(({ kind }) => kind === "webinar");
      expect(webinar).toMatchObject({
        status: "confirmed",
        when: { first: "2021-01-21", printed: { en: "21 January 2021", fr: "le 21 janvier 2021" } },
        aims: [{}, {}, {}, {}],
        audience: { en: expect.any(String) as string, fr: expect.any(String) as string },
        agenda: [{ kind: "panel" }, { kind: "panel" }, { kind: "screening", several: true }],
      });
      expect(drafts).toHaveLength(2);
    },
  );

  it("quotes no words beneath what somebody changed", async () => {
    const app = await open();
    const what = await send(
      app,
      await read(app, "A workshop on visas will be held in Dakar on 4 May 2027."),
    );
    expect(hint(what, "title-en")).toBe("Read in the text: “workshop on visas”");
    const where = await send(app, what, { when: "5 May 2027" });
    const part = { block: "part-where", action: "event:v2:part", value: "what" };
    await app.choose(user, where, part);
    const again = opened(app);
    expect(initial(again, "when")).toBe("Wednesday 5 May 2027");
    expect(hint(again, "when")).toMatch(/^As you would write it/);
    expect(hint(again, "title-en")).toMatch(/^Read in the text/);
  });

  it("asks in the first step what the text leaves open, and makes nothing up", async () => {
    const app = await open();
    const found = await read(
      app,
      "A workshop on visas will be held in Thornbury on 4 May, face-to-face.",
    );
    expect(text(found)).toContain(
      "In which year is “4 May”? – Tuesday 4 May 2027 or Monday 4 May 2026",
    );
    expect(text(found)).toContain("To be filled in: date.");
    expect(found.submit?.text).toBe("Continue");
    const what = await send(app, found);
    expect(await app.store.drafts()).toEqual([]);
    expect(initial(what, "when")).toBeUndefined();
    expect(hint(what, "when")).toBe("The text says: “4 May”");
    const where = await send(app, what, { when: "4 May 2027" });
    const [draft] = await app.store.drafts();
    expect(draft).toMatchObject({ summary: { en: "Workshop on visas" }, kind: "workshop" });
    expect(initial(where, "place")).toBeUndefined();
    expect(hint(where, "place")).toBe("The text says: “Thornbury”");
    expect(await app.store.announcementOf(draft?.uid ?? "")).toBeDefined();
  });

  it("asks for the kind of meeting where the texts do not agree on it", async () => {
    const app = await open();
    const { body } = await paste(app, "new", {
      "text-en": "A workshop on visas will be held on 4 May 2027.",
      "text-fr": "Un webinaire sur les visas aura lieu le 4 mai 2027.",
    });
    expect(body).toBeDefined();
    const found = opened(app);
    expect(text(found)).toContain("The texts do not agree here");
    const what = await send(app, found);
    expect(initial(what, "kind")).toBeUndefined();
    expect(hint(what, "kind")).toBe("The text says: “workshop” · “webinaire”");
  });

  it("links a side event to its meeting, and leads from one draft to the other", async () => {
    const app = await open();
    const words = `The Senior Officials’ Meeting (SOM) and a side event on visas will be held in Rabat, Morocco, on 4 May 2027.

Side event: “Visas without borders”
The side event is held in conjunction with the SOM.`;
    const found = await read(app, words);
    let view = await send(app, found);
    for (let step = 1; step <= 3; step += 1) view = await send(app, view);
    const drafts = await app.store.drafts();
    const uidOf = (kind: string) => drafts.find((one) => one.kind === kind)?.uid ?? "";
    expect(drafts.find(({ kind }) => kind === "side-event")?.lineage).toMatchObject([
      { relation: "side-event-of", event: uidOf("senior-officials-meeting") },
    ]);
    const value = JSON.stringify({ announcement: announcementIn(found), place: 1 });
    expect(text(view)).toContain(JSON.stringify(value));
    await app.press(
      user,
      { action_id: "announcement:v1:event", value },
      {
        view: { ...view, state: { values: {} } },
      },
    );
    expect(JSON.parse(opened(app).private_metadata ?? "")).toMatchObject({
      uid: uidOf("side-event"),
    });
  });

  it("is read from a text file of the message, and from the text beside it", async () => {
    const file = new TextEncoder().encode(webinarAnnouncement.fr);
    const app = await openBoltApp({ events: [], answers: { "long.txt": file } });
    const actor = { by: user, at: "2027-01-01T00:00:00Z" } as const;
    await app.store.savePerson(user, { locale: "en" }, actor);
    app.news();
    const found = await read(app, webinarAnnouncement.en, [
      { name: "long.txt", url_private: `${app.slackUrl}/files/long.txt` },
      { name: "picture.png", url_private: `${app.slackUrl}/files/picture.png` },
    ]);
    expect(text(found)).toContain("in the English and the French text");
    const lost = await read(app, "", [{ name: "lost.txt" }]);
    expect(text(lost)).toContain("“lost.txt” could not be read");
  });

  it("becomes the description of a new event where it speaks of none", async () => {
    const app = await open();
    const form = await read(app, "Dear all,\nthe room has changed.");
    expect(text(form)).toContain("No meeting was found in the text");
    expect(initial(form, "description-en")).toBe("Dear all,\nthe room has changed.");
    expect(text(await read(app, ""))).toContain("no text and no text file");
  });

  it.each([
    ["en", "nouveau", "text-en", "The text could not be read, and nothing was saved."],
    ["fr", "nouveau", "text-fr", "Le texte n’a pas pu être lu et rien n’a été enregistré."],
  ] as const)(
    "that cannot be read does not keep anybody waiting, in %s",
    async (locale, words, box, told) => {
      const app = await open(locale);
      app.store.saveAnnouncement = () => Promise.reject(new Error("no room on the disk"));
      await paste(app, words, { [box]: webinarAnnouncement[locale] });
      expect(text(opened(app))).toContain(told);
      expect(text(await read(app, webinarAnnouncement[locale]))).toContain(told);
    },
  );

  it("is read for organisers alone", async () => {
    const app = await open();
    await app.shortcut("U0SENEGAL", "event_from_message", { text: webinarAnnouncement.en });
    expect(text(opened(app))).toContain("Seuls les organisateurs");
    const { view } = await paste(app, "new", {
      "text-en": "A webinar will be held on 4 May 2027.",
    });
    const found = opened(app);
    for (const form of [fill(view, { "text-en": "A webinar" }), fill(found)]) {
      const { body } = await app.submit("U0SENEGAL", form);
      expect(JSON.stringify(body)).toContain("Seuls les organisateurs");
    }
    expect(await app.store.drafts()).toEqual([]);
  });

  it("is asked for where nothing was pasted", async () => {
    const app = await open();
    const { body } = await paste(app, "new", {});
    expect(body).toMatchObject({
      errors: { "text-en": expect.stringContaining("Paste a text") as string },
    });
  });

  it("makes each draft once, however often the form comes", async () => {
    const app = await open();
    const found = await read(app, webinarAnnouncement.en);
    await app.submit(user, fill(found));
    await app.submit(user, fill(found), { again: true });
    await app.submit(user, fill(found));
    expect(await app.store.drafts()).toHaveLength(2);
  });

  it("is quoted no more once it was erased, and the drafts stay", async () => {
    const app = await open();
    const found = await read(app, webinarAnnouncement.en);
    const what = await send(app, found);
    const later = { before: "2027-06-01T00:00:00Z", unused: "2027-06-01T00:00:00Z" } as const;
    expect(await app.store.eraseAnnouncements(later)).toBe(1);
    const where = await send(app, what);
    expect(hint(where, "chairs")).toMatch(/^Morocco, Sweden/);
    expect(text(await send(app, found))).toContain("The text is not kept any more");
  });
});
