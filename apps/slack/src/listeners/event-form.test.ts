import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { leave } from "../../test/leave.ts";
import { announce } from "../../test/announce.ts";
import { fill } from "../../test/fill.ts";
import { chooserOf, formOf, open, opened, screen, submit } from "../../test/forms.ts";

const minimal = {
  "title-en": "Workshop on return",
  when: "10 March 2027, 10:00–12:00",
  zone: "Brussels",
};

describe("the form for a new event", () => {
  it("makes a draft in French of all that is filled in, and shows its card", async () => {
    const app = await open("fr");
    const { body } = await submit(app, await formOf(app, "nouveau"), {
      kind: "workshop",
      "title-en": "Workshop on return",
      "title-fr": "Atelier sur le retour",
      "description-fr": "Deux jours\nd’échanges.",
      when: "30-31 mars 2027, de 9 h 30 à 17 h",
      zone: "Lubumbashi",
      format: "in-person",
      place: "Lubumbashi, RDC",
      chairs: "Cameroun et Belgique",
      mode: "quota",
      programmes: "Cadix, objectif 9\nPACV",
      perDelegation: "1",
      accompanying: "1",
      capacity: "80",
      deadline: "2027-03-15",
      "language-1": "en",
      "language-2": "fr",
      agenda: "9 h 30-10 h 30 Ouverture\n2027-03-31 16:00-17:00 Closing | Clôture",
    });
    expect(body).toMatchObject({
      response_action: "update",
      view: { title: { text: "Enregistré" } },
    });
    const told = JSON.stringify(body);
    expect(told).toContain("`workshop-on-return-2027`");
    expect(told).toContain("Atelier sur le retour");
    expect(told).toContain("Jour férié\u00a0: Malte");
    // Of the card nothing can be pressed; of the draft its ways on.
    const actions = Array.from(told.matchAll(/"action_id":"([^"]+)"/g), ([, id]) => id);
    expect(actions).toEqual(["announce:v1:open", "command:v1", "draft:v1:delete"]);
    expect(await app.store.event("workshop-on-return-2027@rabat-process")).toEqual({
      uid: "workshop-on-return-2027@rabat-process",
      sequence: 0,
      created: "2027-02-01T09:00:00Z",
      lastModified: "2027-02-01T09:00:02Z",
      status: "planned",
      kind: "workshop",
      summary: { en: "Workshop on return", fr: "Atelier sur le retour" },
      description: { fr: "Deux jours\nd’échanges." },
      when: {
        precision: "day",
        first: "2027-03-30",
        last: "2027-03-31",
        dailyHours: { start: "09:30", end: "17:00", timeZone: "Africa/Lubumbashi" },
      },
      format: "in-person",
      venue: {
        city: { en: "Lubumbashi", fr: "Lubumbashi" },
        country: "CD",
        timeZone: "Africa/Lubumbashi",
      },
      roles: [
        { role: "co-chair", party: "CM" },
        { role: "co-chair", party: "BE" },
      ],
      programmes: [{ programme: "cadiz-2022", objective: "9" }, { programme: "jvap-2015" }],
      participation: {
        mode: "quota",
        perDelegation: 1,
        accompanying: 1,
        capacity: 80,
        deadline: "2027-03-15",
      },
      languages: ["en", "fr"],
      agenda: [
        {
          kind: "session",
          summary: { fr: "Ouverture" },
          start: "2027-03-30T09:30",
          end: "2027-03-30T10:30",
        },
        {
          kind: "session",
          summary: { en: "Closing", fr: "Clôture" },
          start: "2027-03-31T16:00",
          end: "2027-03-31T17:00",
        },
      ],
    });
  });

  it("asks for no more than ten things on a screen, and saves each as it is sent", async () => {
    const app = await open();
    let view = await formOf(app, "new");
    const inputs = ({ blocks }: ModalView) => blocks.filter(({ type }) => type === "input");
    for (const part of ["what", "where", "more"]) {
      expect(inputs(view).length).toBeLessThanOrEqual(10);
      expect(JSON.parse(view.private_metadata ?? "")).toMatchObject({ part });
      const filled = part === "what" ? minimal : {};
      const { body } = await app.submit("U0SECRETARIAT", fill(view, filled));
      expect(await app.store.drafts()).toHaveLength(1);
      view = body?.["view"] as ModalView;
    }
    expect(view.title.text).toBe("Saved");
    expect(await app.store.log({ limit: 3 })).toMatchObject([
      { act: "redraft" },
      { act: "redraft" },
      { act: "draft" },
    ]);
  });

  it("shows how the date was understood before it asks on", async () => {
    const app = await open();
    const { body } = await app.submit("U0SECRETARIAT", fill(await formOf(app, "new"), minimal));
    expect(JSON.stringify(body)).toContain(
      "Workshop on return\\nWednesday 10 March 2027, 10:00–12:00 (Brussels time, UTC+1)",
    );
  });

  it.each<[Record<string, string>, string, RegExp]>([
    [{ "title-en": "" }, "title-en", /A title is needed/],
    [{ "title-en": "a\u202eb" }, "title-en", /one line of readable text/],
    [{ "description-fr": "a\u202eb" }, "description-fr", /without hidden characters/],
    [{ when: "" }, "when", /Write when it takes place/],
    [{ when: "41 March" }, "when", /was not understood/],
    [{ when: "10 March 2027 or 11 April 2027" }, "when", /several dates/],
    [{ when: "03/04/2027" }, "when", /may be Saturday 3 April 2027 or Thursday 4 March 2027/],
    [{ when: "10 March 2027, 10:00" }, "when", /a beginning and an end/],
    [{ when: "Friday 10 March 2027, 10:00–12:00" }, "when", /the date is Wednesday 10 March/],
    [{ when: "28 March 2027, 02:30–05:00" }, "when", /at 02:00 the clocks go forward to 03:00/],
    [{ zone: "" }, "zone", /Whose clock shows these hours/],
    [{ zone: "Atlantis" }, "zone", /“Atlantis” names no time zone/],
    [{ format: "in-person" }, "place", /needs a city and a country/],
    [{ format: "virtual", place: "Moundou, Chad" }, "place", /cannot have a venue/],
    [{ place: "Tema" }, "place", /In which country\? Add it at the end: Tema, Ghana/],
    [{ chairs: "Cameroon, Cameroun" }, "chairs", /A delegation is named twice/],
    [{ chairs: "Cameroon, Ruritania" }, "chairs", /“Ruritania” was not recognised/],
    [{ capacity: "5" }, "capacity", /Choose above who may come/],
    [{ mode: "open", perDelegation: "2" }, "perDelegation", /does not go with “Open to/],
    [
      { programmes: "Cadiz\nLisbon" },
      "programmes",
      /“Lisbon” is not a programme .* such as Cadiz Action Plan/,
    ],
    [
      { programmes: "Cadiz, objective 99" },
      "programmes",
      /no such theme, objective or action: Cadiz/,
    ],
    [{ programmes: "Cadiz, theme 6" }, "programmes", /no such theme/],
    [{ programmes: "Cadiz, theme 5, objective 9, room 3" }, "programmes", /no such theme/],
    [{ format: "virtual", "join-link": "zoom" }, "join-link", /Not a valid web address/],
    [{ format: "virtual", "join-link": "ftp://x.example" }, "join-link", /Not a valid web address/],
    [{ format: "virtual", platform: "a\u202eb" }, "platform", /one line of readable text/],
    [{ platform: "Zoom" }, "platform", /needs an online or hybrid meeting/],
    [{ "language-1": "fr", "language-2": "fr" }, "language-2", /chosen above/],
    [{ agenda: "09:00-08:00 Opening" }, "agenda", /end after they begin/],
    [{ agenda: "10:00 Opening\na | b | c" }, "agenda", /Line 2 was not recognised/],
  ])("tells beside the field what is wrong with %j", async (filled, field, message) => {
    const app = await open();
    const { body } = await submit(app, await formOf(app, "new"), { ...minimal, ...filled });
    expect(body).toEqual({
      response_action: "errors",
      errors: { [field]: expect.stringMatching(message) as unknown },
    });
    // What was sent before is saved.
    const isFirst = field in fill(await formOf(app, "new")).values;
    expect(await app.store.drafts()).toHaveLength(isFirst ? 0 : 1);
  });

  it.each<[string, Record<string, string>, object]>([
    ["quota", {}, { perDelegation: "Enter a whole number from 1 to 20." }],
    [
      "quota",
      { perDelegation: "many", capacity: "0" },
      {
        perDelegation: "Enter a whole number from 1 to 20.",
        capacity: "Enter a whole number, 1 or more.",
      },
    ],
    [
      "quota",
      { perDelegation: "1", accompanying: "21" },
      { accompanying: "Enter a whole number from 1 to 20." },
    ],
    ["invitation", { capacity: "1.5" }, { capacity: "Enter a whole number, 1 or more." }],
  ])("tells it of participation by %s with %j", async (mode, filled, errors) => {
    const app = await open();
    const { body } = await submit(app, await formOf(app, "new"), { ...minimal, mode, ...filled });
    expect(body).toEqual({ response_action: "errors", errors });
  });

  it("that arrives twice makes one event; another of the same title gets its own name", async () => {
    const app = await open();
    const view = await formOf(app, "new");
    await submit(app, view, minimal);
    await submit(app, view, minimal);
    expect(await app.store.drafts()).toHaveLength(1);
    const later = {
      ...view,
      private_metadata: JSON.stringify({
        ...{ opened: "2027-02-01T09:05:00Z", part: "what", locale: "en" },
      }),
    };
    await submit(app, later, minimal);
    expect((await app.store.drafts()).map(({ uid }) => uid).toSorted()).toEqual([
      "workshop-on-return-2027-2@rabat-process",
      "workshop-on-return-2027@rabat-process",
    ]);
  });

  it("has no date of its own once people know it, and all of it while it is a draft", async () => {
    const app = await open();
    await submit(app, await formOf(app, "new"), minimal);
    const view = await screen(app, await formOf(app, "edit workshop"), "where", {
      when: "11 March 2027, 10:00–12:00",
    });
    await submit(app, view, { place: "Rabat", format: "hybrid" });
    expect(await app.store.drafts()).toMatchObject([
      { when: { start: "2027-03-11T10:00" }, venue: { country: "MA" }, format: "hybrid" },
    ]);
    await announce(app, "announce workshop");
    app.news();
    const known = fill(await formOf(app, "edit workshop")).values;
    expect(Object.keys(known)).toEqual(["part-what", "title-en", "title-fr", "kind"]);
  });

  it("says so where a text is too long to be taken along to another screen", async () => {
    const app = await open();
    await submit(app, await formOf(app, "new"), minimal);
    const more = await screen(app, await formOf(app, "edit workshop"), "more");
    const text = "long ".repeat(590);
    const same = await screen(app, more, "what", { "description-en": text });
    expect(JSON.stringify(same.blocks[0])).toContain("Save them first");
    expect(fill(same).values["description-en"]).toMatchObject({
      "description-en": { value: text },
    });
    expect(chooserOf(same)).toMatchObject({ element: { initial_option: { value: "more" } } });
    expect(chooserOf(same)?.block_id).not.toBe(chooserOf(more)?.block_id);
  });

  it("shows which screen it is, whichever one Slack had before", async () => {
    const app = await open();
    const { body } = await app.submit("U0SECRETARIAT", fill(await formOf(app, "new"), minimal));
    const where = body?.["view"] as ModalView;
    const next = await app.submit("U0SECRETARIAT", fill(where));
    const more = next.body?.["view"] as ModalView;
    expect(chooserOf(more)?.block_id).not.toBe(chooserOf(where)?.block_id);
    expect(chooserOf(more)).toMatchObject({ element: { initial_option: { value: "more" } } });
  });

  it("of an earlier version is refused, and stays open with what was typed", async () => {
    const app = await open();
    const view = await formOf(app, "new");
    const { body } = await app.submit("U0SECRETARIAT", {
      ...fill(view, minimal),
      callback_id: "event:v1",
      private_metadata: JSON.stringify({ opened: "2027-02-01T09:00:00Z", timing: "time" }),
    });
    expect(body).toMatchObject({ response_action: "errors" });
    expect(JSON.stringify(body)).toContain("from an earlier version of the app");
  });

  it("is corrected before it is announced without a trace, and nobody is told", async () => {
    const app = await open();
    await submit(app, await formOf(app, "new"), minimal);
    const view = await formOf(app, "reschedule workshop");
    const { body } = await submit(app, view, { first: "2027-03-11", last: "" });
    expect(JSON.stringify(body)).toContain("nobody is notified");
    const [draft] = await app.store.drafts();
    expect(draft).toMatchObject({ when: { start: "2027-03-11T10:00" } });
    expect(draft?.formerDates).toBeUndefined();
    expect((await app.store.jobs.waiting(draft?.uid)).map(({ kind }) => kind)).not.toContain(
      "tell",
    );
  });

  it("opens by a shortcut, and with the text of a message", async () => {
    const app = await open("fr");
    await app.shortcut("U0SECRETARIAT", "new_event");
    expect(fill(opened(app)).values["title-fr"]).toMatchObject({ "title-fr": { value: null } });
    await app.shortcut("U0SECRETARIAT", "event_from_message", {
      text: "Atelier &amp; dîner : <https://p.example|programme>, voir <#C1|canal>",
    });
    expect(fill(opened(app)).values["description-fr"]).toMatchObject({
      "description-fr": { value: "Atelier & dîner : programme (https://p.example), voir canal" },
    });
  });

  it("opens for organisers alone, and takes nothing from others", async () => {
    const app = await open();
    const view = await formOf(app, "new");
    await app.shortcut("U0SENEGAL", "new_event");
    expect(JSON.stringify(opened(app))).toContain("Seuls les organisateurs");
    const { body } = await app.submit("U0SENEGAL", fill(view, minimal));
    expect(JSON.stringify(body)).toContain("Seuls les organisateurs");
    expect(await app.store.drafts()).toEqual([]);
  });
});

describe("a French organiser", () => {
  it("makes an event, announces it, moves it, cancels it and reinstates it", async () => {
    const app = await open("fr");
    await submit(app, await formOf(app, "nouveau"), {
      ...minimal,
      "title-fr": "Atelier sur le retour",
    });
    expect(await announce(app, "annoncer workshop-on-return-2027")).toContain(
      "Publié dans <#C0SCHEDULE>.",
    );
    await app.press("U0SENEGAL", {
      action_id: "rsvp:v1:ACCEPTED",
      value: "workshop-on-return-2027@rabat-process",
    });
    for (const [words, filled, expected] of [
      [
        "reporter",
        { first: "2027-04-14", last: "" },
        "Nouvelle date\u00a0: mercredi 14 avril 2027",
      ],
      ["annuler", { "reason-fr": "Faute de participants" }, "Motif\u00a0: Faute de participants"],
      ["changer", {}, "Aura finalement lieu"],
    ] as const) {
      const view = await formOf(app, `${words} atelier`);
      const { body } = await submit(app, view, filled);
      expect(await leave(app, "U0SECRETARIAT", body)).toContain(expected);
    }
    expect(await app.store.events()).toMatchObject([
      { status: "planned", sequence: 3, when: { start: "2027-04-14T10:00" } },
    ]);
    expect(await app.store.attendance("workshop-on-return-2027@rabat-process")).toHaveLength(1);
    const acts = (await app.store.log({ limit: 9 })).map(({ act }) => act);
    expect(acts).toEqual(
      expect.arrayContaining(["announce", "rescheduled", "cancelled", "reinstated"]),
    );
  });
});
