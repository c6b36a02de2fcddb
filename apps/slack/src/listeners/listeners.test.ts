import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";

const event: CalendarEvent = {
  uid: "workshop-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Workshop on return", fr: "Atelier sur le retour" },
  kind: "workshop",
  status: "confirmed",
  when: {
    precision: "time",
    start: "2027-03-10T10:00",
    end: "2027-03-10T12:00",
    timeZone: "Africa/Casablanca",
  },
  announced: { at: "2026-12-01T00:00:00Z", tzdbVersion: "2026f", offsetMinutes: 0 },
  participation: { mode: "quota", perDelegation: 1, accompanying: 1, deadline: "2027-03-01" },
};

async function open() {
  const app = await openBoltApp({ events: [event] });
  const actor = { by: "U0SECRETARIAT", at: "2027-01-01T00:00:00Z" } as const;
  await app.store.savePerson("U0SENEGAL", { delegation: "SN", locale: "fr" }, actor);
  await app.store.savePerson("U0CAMEROON", { delegation: "CM", locale: "en" }, actor);
  app.news();
  return app;
}

type App = Awaited<ReturnType<typeof open>>;

/** What the caller alone was told last, as text. */
function answer(app: App): string {
  const last = app.news().findLast(({ method }) => method === "respond");
  return JSON.stringify(last?.body ?? {});
}

const yes = { action_id: "rsvp:v1:ACCEPTED", value: event.uid };

describe("a press", () => {
  it("that Slack delivers twice counts once", async () => {
    const app = await open();
    await app.press("U0SENEGAL", yes);
    await app.press("U0SENEGAL", yes, { again: true });
    expect(await app.store.answers(event.uid, "SN")).toHaveLength(1);
    expect(answer(app)).toContain("Réponse enregistrée pour *Sénégal*");
  });

  it("on what no version of the app understands is answered politely, and changes nothing", async () => {
    const app = await open();
    for (const action of ["rsvp:v0:ACCEPTED", "rsvp:v1:PERHAPS", "vote:1", "details:v0"])
      expect((await app.press("U0CAMEROON", { ...yes, action_id: action })).status).toBe(200);
    const answers = app.news().filter(({ method }) => method === "respond");
    expect(answers.map(({ body }) => String(body["text"]).slice(0, 46))).toEqual(
      Array(4).fill("This button is from an older version of the ap"),
    );
    expect(await app.store.attendance(event.uid)).toEqual([]);
  });

  it("in a home records the answer and draws the home anew", async () => {
    const app = await open();
    await app.press("U0CAMEROON", yes, { inHome: true });
    expect((await app.store.attendance(event.uid)).map(({ delegation }) => delegation)).toEqual(["CM"]);
    expect(app.news().map(({ method }) => method)).toEqual(["views.publish"]);
  });

  it("in the menu of a card shows the local times, or the delegation's answer", async () => {
    const app = await open();
    const menu = { type: "overflow", action_id: "more:v1", block_id: `card:v1:${event.uid}` };
    await app.press("U0CAMEROON", { ...menu, selected_option: { value: "times" } });
    expect(answer(app)).toContain("10:00–12:00 (UTC+0)");
    await app.press("U0CAMEROON", { ...menu, selected_option: { value: "mine" } });
    expect(answer(app)).toContain("has not answered yet");
    await app.press("U0CAMEROON", yes);
    await app.press("U0CAMEROON", { ...menu, selected_option: { value: "mine" } });
    expect(answer(app)).toContain("*Cameroon*: *Will attend*, answered by <@U0CAMEROON> on 2027-02-01.");
    await app.press("U0CAMEROON", { ...menu, block_id: "card:v0:x", selected_option: { value: "mine" } });
    expect(answer(app)).toContain("older version");
  });
});

describe("the form for the people of a delegation", () => {
  const form = (values: Record<string, string>) => ({
    callback_id: "people:v1",
    private_metadata: JSON.stringify({ uid: event.uid, count: 2 }),
    values: Object.fromEntries(
      Object.entries(values).map(([id, value]) => [
        id,
        { [id]: /^(partstat|language|delegation)/.test(id) ? { selected_option: { value } } : { value } },
      ]),
    ),
  });

  it("opens with as many people as the delegation may send, and what it said before", async () => {
    const app = await open();
    await app.press("U0SENEGAL", yes);
    app.news();
    await app.press("U0SENEGAL", { action_id: "details:v1", value: event.uid });
    const [opened] = app.news();
    expect(opened?.method).toBe("views.open");
    const view = JSON.stringify(opened?.body["view"]);
    expect(view).toContain("Personne 2\u00a0: nom");
    expect(view).not.toContain("Personne 3");
    expect(view).toContain("Pour\u00a0: Sénégal");
  });

  it("records names, roles and languages, and says so when they are on the disk", async () => {
    const app = await open();
    const done = await app.submit(
      "U0SENEGAL",
      form({
        partstat: "ACCEPTED",
        "name:0": "Awa Diop",
        "role:0": "Directrice",
        "email:0": "awa@example.org",
        "language:0": "fr",
        "name:1": "Moussa Fall",
        "standsInFor:1": "Fatou Sow",
        comment: "Arrivée la veille",
      }),
    );
    expect(done.body).toMatchObject({ response_action: "update", view: { type: "modal" } });
    expect(JSON.stringify(done.body)).toContain("Réponse enregistrée pour *Sénégal*");
    expect(await app.store.attendance(event.uid)).toMatchObject([
      {
        delegation: "SN",
        comment: "Arrivée la veille",
        people: [
          { name: "Awa Diop", role: "Directrice", email: "awa@example.org", language: "fr" },
          { name: "Moussa Fall", standsInFor: "Fatou Sow" },
        ],
      },
    ]);
  });

  it.each([
    [{ "role:0": "Director" }, { "name:0": "The name is missing." }],
    [
      { "name:0": "Paul", "email:0": "paul at ministry" },
      { "email:0": "This is no e-mail address such as name@ministry.example." },
    ],
  ])("tells beside the field what is wrong with %j", async (values, errors) => {
    const app = await open();
    const { body } = await app.submit("U0CAMEROON", form({ partstat: "ACCEPTED", ...values }));
    expect(body).toEqual({ response_action: "errors", errors });
    expect(await app.store.attendance(event.uid)).toEqual([]);
  });

  it("asks a newcomer for the delegation in the same form", async () => {
    const app = await open();
    await app.press("U0NEW", { action_id: "details:v1", value: event.uid });
    expect(JSON.stringify(app.news())).toContain("Choose a delegation");
    await app.submit("U0NEW", form({ delegation: "ES", partstat: "TENTATIVE" }));
    expect(await app.store.attendance(event.uid)).toMatchObject([
      { delegation: "ES", partstat: "TENTATIVE" },
    ]);
    expect((await app.store.person("U0NEW")).delegation).toBe("ES");
  });
});

describe("commands", () => {
  it.each([
    ["U0CAMEROON", "hepl", "Did you mean `/rabat help`?"],
    ["U0SENEGAL", "programe", "Vouliez-vous dire `/rabat programme`"],
    ["U0CAMEROON", "schedule june", "No event with a date"],
    ["U0CAMEROON", "schedule 2027-03 workshop", "Workshop on return"],
    ["U0CAMEROON", "schedule tomorow", "“tomorow” is not understood"],
    ["U0CAMEROON", "next", "Workshop on return"],
    ["U0SENEGAL", "prochain", "Atelier sur le retour"],
    ["U0CAMEROON", "times workshop", "10:00–12:00 (UTC+0)"],
    ["U0SENEGAL", "heures atelier", "de 10\u00a0h à 12\u00a0h"],
    ["U0CAMEROON", "who workshop", "No answer yet (28)"],
    ["U0SENEGAL", "qui atelier", "Pas encore de réponse (28)"],
    ["U0CAMEROON", "rsvp workshop yes", "Recorded for *Cameroon*: *Will attend*"],
    ["U0SENEGAL", "répondre atelier peut-être", "*Peut-être*"],
    ["U0SENEGAL", "repondre atelier non", "*Ne participera pas*"],
    ["U0CAMEROON", "rsvp workshop", "Which answer to which event?"],
    ["U0CAMEROON", "rsvp workshop yes for Senegal", "Only organisers"],
    ["U0SECRETARIAT", "rsvp workshop yes for Senegal", "Recorded for *Senegal*"],
    ["U0SECRETARIAT", "rsvp workshop yes for Atlantis", "There is no delegation “Atlantis”"],
    ["U0CAMEROON", "settings", "You answer for Cameroon (not confirmed by the Secretariat yet)."],
    ["U0CAMEROON", "feed", "a feed of your own"],
    ["U0CAMEROON", "log", "Only organisers"],
    ["U0SECRETARIAT", "log", "changed settings of a person"],
    ["U0CAMEROON", "export workshop", "Only organisers"],
    ["U0CAMEROON", "remind workshop", "Only organisers"],
    ["U0SECRETARIAT", "remind workshop", "63 delegations without a definite answer have no focal point"],
    ["U0SECRETARIAT", "delegation Cameroon", "<@U0CAMEROON> — not confirmed"],
    ["U0CAMEROON", "delegation Cameroon", "Only organisers"],
    ["U0SECRETARIAT", "subscribe en theme 5 friday 14h Africa/Dakar", "Each Friday at 14:00 (Africa/Dakar)"],
    ["U0SECRETARIAT", "subscribe noon", "“noon” is not understood"],
    ["U0CAMEROON", "subscribe", "Only organisers"],
    ["U0SECRETARIAT", "unsubscribe", "Nothing is posted"],
    [
      "U0SECRETARIAT",
      "slots 2027-05-17..2027-05-21 3h Cameroon Belgium",
      "Wednesday 19 May 2027, 12:00–15:00 (Brussels time",
    ],
    ["U0SECRETARIAT", "créneaux 2027-W20 2h CM", "The 4 best days for 57 countries"],
    ["U0SECRETARIAT", "slots", "Which days?"],
    ["U0SECRETARIAT", "slots 2027-W20 Atlantis", "“Atlantis” is not understood"],
    ["U0SECRETARIAT", "slots 2050-W20", "“2050-W20” is not understood"],
    ["U0CAMEROON", "slots 2027-W20", "Only organisers"],
  ])("%s types “%s” and reads “%s”", async (user, words, expected) => {
    const app = await open();
    expect((await app.command(user, words)).status).toBe(200);
    expect(answer(app)).toContain(expected);
  });

  it("make a form with its date of a slot that was chosen", async () => {
    const app = await open();
    const when = {
      precision: "time",
      start: "2027-05-19T12:00",
      end: "2027-05-19T15:00",
      timeZone: "Europe/Brussels",
    };
    await app.press("U0SECRETARIAT", { action_id: "slot:v1", value: JSON.stringify(when) });
    const form = JSON.stringify(app.news().find(({ method }) => method === "views.open")?.body);
    expect(form).toContain('"initial_date":"2027-05-19"');
    expect(form).toContain('"initial_value":"15:00"');
    await app.press("U0CAMEROON", { action_id: "slot:v1", value: JSON.stringify(when) });
    expect(JSON.stringify(app.news())).toContain("Only organisers");
  });

  it("announce in another channel, once however often the command is delivered", async () => {
    const app = await open();
    await app.command("U0SECRETARIAT", "announce workshop <#C0OTHER|other>");
    expect(app.news().map(({ method, body }) => [method, body["channel"]])).toEqual([
      ["chat.postMessage", "C0OTHER"],
      ["respond", undefined],
    ]);
    expect((await app.store.cards(event.uid)).map(({ channel }) => channel)).toEqual(["C0OTHER"]);
  });

  it("say that the app is not in a channel, and post nothing later", async () => {
    const app = await openBoltApp({
      events: [event],
      answers: { "chat.postMessage": { ok: false, error: "not_in_channel" } },
    });
    await app.command("U0SECRETARIAT", "announce workshop");
    expect(JSON.stringify(app.news().at(-1)?.body)).toContain("/invite @rabat");
    expect((await app.store.jobs.waiting()).filter(({ kind }) => kind === "post")).toEqual([]);
  });

  it("send the participants as a file to the organiser alone, with no formula in it", async () => {
    const app = await open();
    const actor = { by: "U0SENEGAL", at: "2027-02-01T08:00:00Z" } as const;
    await app.store.change(event.uid, actor, () => ({
      ok: true,
      act: "answer",
      attendance: [
        {
          ...actor,
          delegation: "SN",
          partstat: "ACCEPTED",
          standing: "confirmed",
          people: [{ name: '=HYPERLINK("https://evil.example")', role: "Chef, service" }],
        },
      ],
    }));
    await app.command("U0SECRETARIAT", "export workshop");
    const news = app.news();
    const file = news.find(({ method }) => method === "upload");
    expect(JSON.stringify(file?.body)).toContain("'=HYPERLINK(");
    expect(news.find(({ method }) => method === "files.completeUploadExternal")?.body).toMatchObject({
      channel_id: "D1",
    });
    expect(news.at(-1)?.method).toBe("respond");
    expect((await app.store.log({ limit: 1 }))[0]?.act).toBe("export");
  });
});

describe("organisers", () => {
  it("confirm whom people answer for and name focal points; nobody else does", async () => {
    const app = await open();
    await app.press("U0SENEGAL", { action_id: "person:v1:focal-point", value: "U0CAMEROON" });
    expect(answer(app)).toContain("Seuls les organisateurs");
    await app.press("U0SECRETARIAT", { action_id: "person:v1:focal-point", value: "U0CAMEROON" });
    expect(answer(app)).toContain("confirmed · focal point");
    expect(await app.store.person("U0CAMEROON")).toMatchObject({
      focalPoint: true,
      confirmedBy: "U0SECRETARIAT",
    });
    await app.press("U0SECRETARIAT", { action_id: "person:v1:no-focal-point", value: "U0CAMEROON" });
    expect((await app.store.person("U0CAMEROON")).focalPoint).toBe(false);
  });
});

describe("settings", () => {
  it("change language, delegation and reminders, and make and withdraw a feed", async () => {
    const app = await open();
    await app.press("U0CAMEROON", { action_id: "reminders:v1:stop" });
    await app.press("U0CAMEROON", {
      action_id: "language:v1",
      type: "static_select",
      selected_option: { value: "fr" },
    });
    await app.press("U0CAMEROON", {
      action_id: "delegation:v1:change",
      type: "static_select",
      selected_option: { value: "TD" },
    });
    expect(await app.store.person("U0CAMEROON")).toMatchObject({
      reminders: false,
      locale: "fr",
      delegation: "TD",
    });
    await app.press("U0CAMEROON", { action_id: "feed:v1:all" });
    expect(answer(app)).toContain("https://p.example/feeds/secret.ics");
    expect(await app.store.feed("hash")).toMatchObject({ delegation: "TD", scope: "all", locale: "fr" });
    await app.press("U0CAMEROON", { action_id: "feed:v1:revoke" });
    expect(answer(app)).toContain("retiré");
    expect(await app.store.feed("hash")).toBe("revoked");
  });
});

describe("the home", () => {
  it("shows a delegate what waits and what they set; an organiser also what is open, drafts and failures", async () => {
    const app = await open();
    const draft = { ...event, uid: "draft-2027@rabat-process", summary: { en: "A draft" } };
    const { announced, ...unannounced } = draft;
    expect(announced).toBeDefined();
    await app.store.saveDraft(unannounced, { by: "U0SECRETARIAT", at: "2027-01-01T00:00:00Z" });
    await app.event({ type: "app_home_opened", user: "U0SENEGAL", tab: "home", channel: "D1" });
    const own = JSON.stringify(app.news().at(-1)?.body);
    expect(own).toContain("En attente de votre réponse");
    expect(own).toContain("Atelier sur le retour");
    expect(own).not.toContain("A draft");
    await app.event({ type: "app_home_opened", user: "U0SECRETARIAT", tab: "home", channel: "D1" });
    const organisers = JSON.stringify(app.news().at(-1)?.body);
    expect(organisers).toContain("0 of 63 delegations have answered");
    expect(organisers).toContain("A draft");
  });
});
