import { describe, expect, it } from "vitest";
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
