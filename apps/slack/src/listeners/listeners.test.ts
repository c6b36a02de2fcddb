import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { fill } from "../../test/fill.ts";
import { answer, event, openWorkshop } from "../../test/workshop-app.ts";

const yes = { action_id: "rsvp:v1:ACCEPTED", value: event.uid };

describe("a press", () => {
  it("that Slack delivers twice counts once", async () => {
    const app = await openWorkshop();
    await app.press("U0SENEGAL", yes);
    await app.press("U0SENEGAL", yes, { again: true });
    expect(await app.store.answers(event.uid, "SN")).toHaveLength(1);
    expect(answer(app)).toContain("Réponse enregistrée pour *le Sénégal*");
  });

  it("on what no version of the app understands is answered politely, and changes nothing", async () => {
    const app = await openWorkshop();
    for (const action of ["rsvp:v0:ACCEPTED", "rsvp:v1:PERHAPS", "vote:1", "details:v0"])
      expect((await app.press("U0CAMEROON", { ...yes, action_id: action })).status).toBe(200);
    const answers = app.news().filter(({ method }) => method === "respond");
    expect(answers.map(({ body }) => String(body["text"]).slice(0, 46))).toEqual(
      Array(4).fill("This button is from an older version of the ap"),
    );
    expect(await app.store.attendance(event.uid)).toEqual([]);
  });

  it("in a home records the answer and draws the home anew", async () => {
    const app = await openWorkshop();
    await app.press("U0CAMEROON", yes, { inHome: true });
    expect((await app.store.attendance(event.uid)).map(({ delegation }) => delegation)).toEqual([
      "CM",
    ]);
    expect(app.news().map(({ method }) => method)).toEqual(["views.publish"]);
  });

  it("in the menu of a card shows the local times, or the delegation's answer", async () => {
    const app = await openWorkshop();
    const menu = { type: "overflow", action_id: "more:v1", block_id: `card:v1:${event.uid}` };
    await app.press("U0CAMEROON", { ...menu, selected_option: { value: "times" } });
    expect(answer(app)).toContain("10:00–12:00 (UTC+0)");
    await app.press("U0CAMEROON", { ...menu, selected_option: { value: "mine" } });
    expect(answer(app)).toContain("has not answered yet");
    await app.press("U0CAMEROON", yes);
    await app.press("U0CAMEROON", { ...menu, selected_option: { value: "mine" } });
    expect(answer(app)).toContain(
      "*Cameroon*: *Will attend*, answered by <@U0CAMEROON> on Monday 1 February 2027.",
    );
    await app.press("U0CAMEROON", {
      ...menu,
      block_id: "card:v0:x",
      selected_option: { value: "mine" },
    });
    expect(answer(app)).toContain("older version");
  });
});

describe("the form for the people of a delegation", () => {
  const form = (values: Record<string, string>, locale = "en") => ({
    callback_id: "people:v1",
    private_metadata: JSON.stringify({ uid: event.uid, count: 2, locale }),
    values: Object.fromEntries(
      Object.entries(values).map(([id, value]) => [
        id,
        {
          [id]: /^(partstat|language|delegation)/.test(id)
            ? { selected_option: { value } }
            : { value },
        },
      ]),
    ),
  });

  it("opens with as many people as the delegation may send, and what it said before", async () => {
    const app = await openWorkshop();
    await app.press("U0SENEGAL", yes);
    app.news();
    await app.press("U0SENEGAL", { action_id: "details:v1", value: event.uid });
    const opened = app.news().find(({ method }) => method === "views.open");
    const view = JSON.stringify(opened?.body["view"]);
    expect(view).toContain("Personne 2\u00a0: nom");
    expect(view).not.toContain("Personne 3");
    expect(view).toContain("Pour le Sénégal");
  });

  it("records names, roles and languages, and says so when they are on the disk", async () => {
    const app = await openWorkshop();
    const done = await app.submit(
      "U0SENEGAL",
      form(
        {
          partstat: "ACCEPTED",
          "name:0": "Awa Diop",
          "role:0": "Directrice",
          "email:0": "awa@example.org",
          "language:0": "fr",
          "name:1": "Moussa Fall",
          "standsInFor:1": "Fatou Sow",
          comment: "Arrivée la veille",
        },
        "fr",
      ),
    );
    expect(done.body).toMatchObject({ response_action: "update", view: { type: "modal" } });
    expect(JSON.stringify(done.body)).toContain("Réponse enregistrée pour *le Sénégal*");
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
      { "email:0": "Not a valid email address. Example: name@ministry.example." },
    ],
  ])("tells beside the field what is wrong with %j", async (values, errors) => {
    const app = await openWorkshop();
    const { body } = await app.submit("U0CAMEROON", form({ partstat: "ACCEPTED", ...values }));
    expect(body).toEqual({ response_action: "errors", errors });
    expect(await app.store.attendance(event.uid)).toEqual([]);
  });

  it("asks a newcomer for the delegation in the same form", async () => {
    const app = await openWorkshop();
    await app.press("U0NEW", { action_id: "details:v1", value: event.uid });
    expect(JSON.stringify(app.news())).toContain("Choose a delegation");
    await app.submit("U0NEW", form({ delegation: "ES", partstat: "TENTATIVE" }));
    expect(await app.store.attendance(event.uid)).toMatchObject([
      { delegation: "ES", partstat: "TENTATIVE" },
    ]);
    expect((await app.store.person("U0NEW")).delegation).toBe("ES");
  });

  it("goes on in the language in which it began, with a newcomer whose Slack does not tell theirs", async () => {
    const app = await openWorkshop();
    const channel = { channel: "C0SCHEDULE", team: "T1", locale: "fr" } as const;
    await app.store.saveChannel(channel, { by: "U0SECRETARIAT", at: "2027-01-01T00:00:00Z" });
    await app.press("U0NEW", { action_id: "details:v1", value: event.uid });
    const view = app.news().find(({ method }) => method === "views.open")?.body[
      "view"
    ] as ModalView;
    const answered = { delegation: "TD", partstat: "ACCEPTED" };
    const refused = await app.submit("U0NEW", fill(view, { ...answered, "role:0": "Directrice" }));
    expect(refused.body).toMatchObject({ errors: { "name:0": "Le nom manque." } });
    const taken = await app.submit("U0NEW", fill(view, answered));
    expect(JSON.stringify(taken.body)).toContain("Réponse enregistrée pour *le Tchad*");
    expect((await app.store.person("U0NEW")).locale).toBe("fr");
  });
});

describe("organisers", () => {
  it("confirm whom people answer for and name focal points; nobody else does", async () => {
    const app = await openWorkshop();
    const cameroon = { value: "U0CAMEROON:CM" };
    await app.press("U0SENEGAL", { action_id: "person:v1:focal-point", ...cameroon });
    expect(answer(app)).toContain("Seuls les organisateurs");
    await app.press("U0SECRETARIAT", { action_id: "person:v1:focal-point", ...cameroon });
    expect(answer(app)).toContain("confirmed · focal point");
    expect(await app.store.person("U0CAMEROON")).toMatchObject({
      focalPoint: true,
      confirmedBy: "U0SECRETARIAT",
    });
    await app.press("U0SECRETARIAT", { action_id: "person:v1:no-focal-point", ...cameroon });
    expect((await app.store.person("U0CAMEROON")).focalPoint).toBe(false);
  });
});

describe("what could not be delivered", () => {
  it("is tried again by organisers alone, and that is in the log", async () => {
    const app = await openWorkshop();
    // Later than the app's own worker looks.
    const at = "2027-03-01T00:00:00Z";
    const job = { key: "remind:1:U0CAMEROON", kind: "unknown", payload: {}, dueAt: at } as const;
    await app.store.jobs.enqueue([job], at);
    const claimed = await app.store.jobs.claim("w1", at, job.key);
    if (claimed === undefined) throw new Error("expected a job");
    await app.store.jobs.settle(claimed, { result: "given-up", reason: "user_disabled" }, at);
    await app.press("U0CAMEROON", { action_id: "job:v1:rerun", value: job.key });
    expect(answer(app)).toContain("Only organisers");
    expect(await app.store.jobs.buried()).toHaveLength(1);
    await app.press("U0SECRETARIAT", { action_id: "job:v1:rerun", value: job.key });
    expect(answer(app)).toContain("A new attempt is under way");
    expect(await app.store.jobs.buried()).toEqual([]);
    expect(await app.store.log({ limit: 1 })).toMatchObject([
      { act: "rerun", by: "U0SECRETARIAT", details: { job: "unknown" } },
    ]);
  });
});

describe("settings", () => {
  it("change language, delegation and reminders, and make and withdraw a feed", async () => {
    const app = await openWorkshop();
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
    expect(answer(app)).toContain("Dès que le Secrétariat aura confirmé");
    expect(await app.store.feed("hash")).toBeUndefined();
    await app.press("U0SECRETARIAT", { action_id: "person:v1:confirm", value: "U0CAMEROON:TD" });
    await app.press("U0CAMEROON", { action_id: "feed:v1:all" });
    expect(answer(app)).toContain("https://p.example/feeds/secret.ics");
    expect(await app.store.feed("hash")).toMatchObject({
      delegation: "TD",
      scope: "all",
      locale: "fr",
    });
    await app.press("U0CAMEROON", { action_id: "feed:v1:revoke" });
    expect(answer(app)).toContain("retiré");
    expect(await app.store.feed("hash")).toBe("revoked");
  });
});

describe("the home", () => {
  it("shows a delegate what waits and what they set; an organiser also what is open, drafts and failures", async () => {
    const app = await openWorkshop();
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

describe("a press in a home", () => {
  it("is answered in their own conversation where there is nothing to draw anew", async () => {
    const app = await openWorkshop();
    for (const press of [
      { action_id: "feed:v1:all" },
      { action_id: "feed:v1:revoke" },
      { action_id: "vote:1" },
      { action_id: "details:v1", value: "gone@rabat-process" },
    ]) {
      await app.press("U0CAMEROON", press, { inHome: true });
      const told = app.news().map(({ method, body }) => [method, body["channel"]]);
      expect(told, press.action_id).toEqual([["chat.postMessage", "U0CAMEROON"]]);
    }
  });
});

describe("the button of a card that shows who comes", () => {
  it("opens a window with the delegations by region, in the language of the reader", async () => {
    const app = await openWorkshop();
    await app.press("U0CAMEROON", yes);
    app.news();
    await app.press("U0SENEGAL", { action_id: "who:v1", value: event.uid });
    const opened = app.news().find(({ method }) => method === "views.open");
    expect(JSON.stringify(opened?.body["view"])).toContain(
      "Participation confirmée (1)\u00a0: Cameroun",
    );
  });
});
