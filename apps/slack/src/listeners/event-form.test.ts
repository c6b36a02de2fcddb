import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { leave } from "../../test/leave.ts";
import { fill } from "../../test/fill.ts";
import { choose, formOf, open, opened, submit } from "../../test/forms.ts";

const minimal = {
  "title-en": "Workshop on return",
  first: "2027-03-10",
  start: "10:00",
  end: "12:00",
};

describe("the form for a new event", () => {
  it("makes a draft in French of all that is filled in, and shows its card", async () => {
    const app = await open("fr");
    const view = await choose(app, await formOf(app, "nouveau"), "mode", "quota");
    const { body } = await submit(app, view, {
      kind: "workshop",
      "title-en": "Workshop on return",
      "title-fr": "Atelier sur le retour",
      "description-fr": "Deux jours\nd’échanges.",
      first: "2027-03-30",
      last: "2027-03-31",
      start: "9 h 30",
      end: "17 h",
      zone: "Africa/Lubumbashi",
      format: "in-person",
      country: "RDC",
      "city-fr": "Lubumbashi",
      "chair-1": "CM",
      "chair-2": "BE",
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
    expect(told).not.toMatch(/"type":"(actions|overflow|button)"/);
    expect(await app.store.event("workshop-on-return-2027@rabat-process")).toEqual({
      uid: "workshop-on-return-2027@rabat-process",
      sequence: 0,
      created: "2027-02-01T09:00:00Z",
      lastModified: "2027-02-01T09:00:00Z",
      status: "planned",
      kind: "workshop",
      summary: { en: "Workshop on return", fr: "Atelier sur le retour" },
      description: { fr: "Deux jours\nd’échanges." },
      when: {
        precision: "time",
        start: "2027-03-30T09:30",
        end: "2027-03-31T17:00",
        timeZone: "Africa/Lubumbashi",
      },
      format: "in-person",
      venue: { city: { fr: "Lubumbashi" }, country: "CD", timeZone: "Africa/Lubumbashi" },
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

  it.each([
    ["day", { first: "2027-03-10" }, { precision: "day", first: "2027-03-10", last: "2027-03-10" }],
    [
      "daily",
      { first: "2027-03-10", last: "2027-03-11", start: "9:00", end: "17:00" },
      { dailyHours: { start: "09:00", end: "17:00", timeZone: "Europe/Brussels" } },
    ],
    ["month", { month: "2027-06" }, { precision: "month", month: "2027-06" }],
    ["open", { "words-en": "at a future date" }, { precision: "open" }],
  ])("knows a date as %s", async (timing, filled, when) => {
    const app = await open();
    const view = await choose(app, await formOf(app, "new"), "timing", timing);
    await submit(app, view, { "title-en": "Handover", ...filled });
    expect(await app.store.drafts()).toMatchObject([{ status: "planned", when }]);
  });

  it.each<[Record<string, string>, string, RegExp]>([
    [{ "title-en": "" }, "title-en", /A title is needed/],
    [{ "title-en": "a\u202eb" }, "title-en", /One line of readable text/],
    [{ "description-fr": "a\u202eb" }, "description-fr", /without hidden characters/],
    [{ first: "" }, "first", /The day is missing/],
    [{ zone: "CET" }, "zone", /“CET” is no time zone/],
    [{ first: "2027-03-28", start: "02:30" }, "start", /at 02:00 the clocks go forward to 03:00/],
    [{ format: "in-person" }, "city-en", /needs a city and a country/],
    [{ format: "virtual", country: "Chad", "city-en": "Moundou" }, "country", /has no place/],
    [{ country: "Chad" }, "city-en", /The city is missing/],
    [{ "city-en": "Rabat" }, "country", /The country is missing/],
    [{ "chair-1": "CM", "chair-3": "CM" }, "chair-3", /named above/],
    [
      { programmes: "Cadiz\nLisbon" },
      "programmes",
      /“Lisbon” is no programme .* such as Cadiz Action Plan/,
    ],
    [
      { programmes: "Cadiz, objective 99" },
      "programmes",
      /no such theme, objective or action: Cadiz/,
    ],
    [{ programmes: "Cadiz, theme 6" }, "programmes", /no such theme/],
    [{ programmes: "Cadiz, theme 5, objective 9, room 3" }, "programmes", /no such theme/],
    [{ format: "virtual", "join-link": "zoom" }, "join-link", /no web address/],
    [{ format: "virtual", "join-link": "ftp://x.example" }, "join-link", /no web address/],
    [{ format: "virtual", platform: "a\u202eb" }, "platform", /One line of readable text/],
    [{ format: "virtual", "join-link-readers": "everybody" }, "join-link", /is missing/],
    [{ platform: "Zoom" }, "platform", /needs the form online or hybrid/],
    [{ "language-1": "fr", "language-2": "fr" }, "language-2", /chosen above/],
    [{ agenda: "09:00-08:00 Opening" }, "agenda", /end after they begin/],
    [{ agenda: "10:00 Opening\na | b | c" }, "agenda", /Line 2 is not understood/],
  ])("tells beside the field what is wrong with %j", async (filled, field, message) => {
    const app = await open();
    const { body } = await submit(app, await formOf(app, "new"), { ...minimal, ...filled });
    expect(body).toEqual({
      response_action: "errors",
      errors: { [field]: expect.stringMatching(message) as unknown },
    });
    expect(await app.store.drafts()).toEqual([]);
  });

  it.each<[string, Record<string, string>, object]>([
    ["quota", {}, { perDelegation: "A whole number from 1 to 20 is expected." }],
    [
      "quota",
      { perDelegation: "many", accompanying: "21", capacity: "0" },
      {
        perDelegation: "A whole number from 1 to 20 is expected.",
        accompanying: "A whole number from 1 to 20 is expected.",
        capacity: "A whole number from 1 on is expected.",
      },
    ],
    ["invitation", { capacity: "1.5" }, { capacity: "A whole number from 1 on is expected." }],
  ])("tells it of participation by %s with %j", async (mode, filled, errors) => {
    const app = await open();
    const view = await choose(app, await formOf(app, "new"), "mode", mode);
    const { body } = await submit(app, view, { ...minimal, ...filled });
    expect(body).toEqual({ response_action: "errors", errors });
  });

  it.each<[Record<string, string>, string]>([
    [{ timing: "month" }, "month"],
    [{ mode: "quota" }, "perDelegation"],
  ])(
    "is drawn for %j when it was submitted before it could be, and takes nothing yet",
    async (chosen, id) => {
      const app = await open();
      const { body } = await submit(app, await formOf(app, "new"), {
        "title-en": "Workshop",
        ...chosen,
      });
      expect(body).toMatchObject({ response_action: "update" });
      const { blocks } = body?.["view"] as ModalView;
      expect(blocks.map((block) => block.block_id)).toContain(id);
      expect(await app.store.drafts()).toEqual([]);
    },
  );

  it("that arrives twice makes one event; another of the same title gets its own name", async () => {
    const app = await open();
    const view = await formOf(app, "new");
    await submit(app, view, minimal);
    await submit(app, view, minimal);
    expect(await app.store.drafts()).toHaveLength(1);
    const later = {
      ...view,
      private_metadata: JSON.stringify({ opened: "2027-02-01T09:05:00Z", timing: "time" }),
    };
    await submit(app, later, minimal);
    expect((await app.store.drafts()).map(({ uid }) => uid).toSorted()).toEqual([
      "workshop-on-return-2027-2@rabat-process",
      "workshop-on-return-2027@rabat-process",
    ]);
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
    await app.command("U0SECRETARIAT", "annoncer workshop-on-return-2027");
    expect(app.news().map(({ method }) => method)).toContain("chat.postMessage");
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
