import { answerByLink } from "@rabat-process/core/links/answer-by-link";
import { openAnswerLink } from "@rabat-process/core/links/open-link";
import { createSite } from "@rabat-process/web/addresses";
import { createLinkTokens } from "@rabat-process/web/links/tokens";
import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { event as workshop } from "../../test/workshop-app.ts";

const organiser = "U0SECRETARIAT";
const actor = { by: organiser, at: "2027-01-01T00:00:00Z" } as const;
const tokens = createLinkTokens(Buffer.alloc(32, 3), createSite("https://p.example"));
const clock = { now: () => "2027-02-01T09:00:00Z" as const };
const roles = { isOrganiser: () => false, organisers: () => Promise.resolve([]) };

/** An app with two contacts of Senegal, of whom one is in Slack as well, and one of Mali. */
async function open(linkAddresses = tokens) {
  const app = await openBoltApp({ events: [workshop], linkAddresses });
  const contact = (user: string, delegation: "SN" | "ML", name: string) => ({
    ...{ user, mailbox: `${user}@example.org` },
    known: { delegation, name, confirmedBy: organiser, focalPoint: true },
  });
  await app.store.changeContacts(actor, () => ({
    apply: {
      people: [contact("pawa", "SN", "Awa Diop"), contact("pali", "ML", "Ali Traoré")],
      noted: {},
    },
  }));
  await app.store.savePerson("U0SENEGAL", { delegation: "SN", confirmedBy: organiser }, actor);
  app.news();
  return app;
}

type App = Awaited<ReturnType<typeof open>>;

/** The texts of the files that were uploaded, and what the caller was told. */
function told(app: App) {
  const news = app.news();
  const uploads = news.filter(({ method }) => method === "upload");
  const last = news.findLast(({ method }) => method === "respond");
  return { uploads: uploads.length, text: String(last?.body["text"]), all: JSON.stringify(news) };
}

async function answer(app: App, partstat: "ACCEPTED" | "DECLINED") {
  const [link] = (await app.store.linksTo(workshop.uid)).filter(({ person }) => person === "pawa");
  const token = link && tokens.addressOf(link).split("/").at(-1);
  const presented = tokens.read(token ?? "");
  if (presented === undefined) throw new Error("expected a link");
  const opened = await openAnswerLink({ store: app.store, clock }, presented);
  if (!opened.ok) throw new Error(opened.reason);
  const given = {
    ...{ partstat, shown: {}, event: opened.event },
    ...{ nonce: partstat, drawnAt: clock.now() },
  };
  return answerByLink({ store: app.store, clock, roles }, opened, given);
}

describe("/rabat invite", () => {
  it("sends an organiser a merge file, a text and letters, with a link for each person", async () => {
    const app = await open();
    await app.command(organiser, `invite ${workshop.uid.split("@")[0] ?? ""}`);
    const { uploads, text, all } = told(app);
    expect(uploads).toBe(3);
    expect(text).toContain("2 people are in the files that were sent to you");
    expect(text).toContain("No message has been sent");
    for (const words of ["invitation-workshop-2027.xlsx", "{{Personal link}}", "Dear {{Name}},"])
      expect(all).toContain(words);
    const links = await app.store.linksTo(workshop.uid);
    expect(links.map(({ person }) => person).toSorted()).toEqual(["pali", "pawa"]);
    expect(await app.store.log({ limit: 1 })).toMatchObject([
      { act: "send-links", by: organiser, event: workshop.uid, details: { count: 2 } },
    ]);
  });

  it("is for organisers, and needs people, an announced event and a key", async () => {
    const app = await open();
    await app.command("U0SENEGAL", "invite workshop");
    expect(told(app).text).toContain("Only organisers");
    await app.command(organiser, "inviter zzz");
    expect(told(app)).toMatchObject({ uploads: 0 });
    const bare = await openBoltApp({ events: [workshop] });
    await bare.command(organiser, "invite workshop");
    expect(JSON.stringify(bare.news())).toContain("LINK_KEY");
    const empty = await openBoltApp({ events: [workshop], linkAddresses: tokens });
    await empty.command(organiser, "invite workshop");
    expect(JSON.stringify(empty.news())).toContain("There is nobody to write to");
  });

  it("by the button of a note takes only those who were not told of the change", async () => {
    const app = await open();
    await app.command(organiser, "invite workshop");
    app.news();
    const press = () =>
      app.press(organiser, { action_id: "invite:v1:untold", value: workshop.uid });
    await press();
    expect(told(app)).toMatchObject({ uploads: 0 });
    await app.store.saveEvents([{ ...workshop, sequence: workshop.sequence + 1 }], actor);
    await press();
    expect(told(app).text).toContain("2 people are in the files");
    await press();
    expect(told(app)).toMatchObject({ uploads: 0 });
  });
});

describe("a draft that was withdrawn", () => {
  it("is deleted only after a look at those without Slack who were not told, with their file", async () => {
    const app = await open();
    const { uid } = workshop;
    await app.command(organiser, "invite workshop");
    await app.store.change(uid, { ...actor, at: "2027-02-01T09:30:00Z" }, () => ({
      ...{ ok: true, act: "withdrawn", isDraft: true },
      details: { changes: [{ kind: "withdrawn" }] },
    }));
    app.moveTo("2027-02-01T10:00:00Z");
    const ask = async () => {
      app.news();
      await app.press(organiser, { action_id: "draft:v1:delete", value: uid });
      return JSON.stringify(app.news());
    };
    const question = await ask();
    expect(question).toContain("2 people whom the app cannot notify were not told");
    expect(question).toContain("Awa Diop (Senegal)");
    expect(question).toContain("invite:v1:untold");
    await app.press(organiser, { action_id: "invite:v1:untold", value: uid });
    expect(told(app)).toMatchObject({ uploads: 3 });
    const again = await ask();
    expect(again).toContain("Delete this draft?");
    expect(again).not.toContain("invite:v1:untold");
  });
});

describe("an answer that came by a link", () => {
  it("is undone by a colleague who presses the button, once, and by no stranger", async () => {
    const app = await open();
    await app.command(organiser, "invite workshop");
    app.news();
    expect(await answer(app, "ACCEPTED")).toMatchObject({ ok: true });
    const [attendee] = await app.store.attendance(workshop.uid);
    const value = `SN|${attendee?.at ?? ""}|${workshop.uid}`;
    const press = (user: string) => app.press(user, { action_id: "answer:v1:undo", value });
    await press("U0MALI");
    expect(told(app).text).toContain("Only confirmed members");
    await press("U0SENEGAL");
    expect(told(app).text).toContain("Undone. There is now no answer for Senegal.");
    expect(await app.store.attendance(workshop.uid)).toEqual([]);
    await press("U0SENEGAL");
    expect(told(app).text).toContain("there was nothing to undo");
    // What is sent once more by the page counted before, and was undone.
    expect(await answer(app, "ACCEPTED")).toMatchObject({ ok: false, reason: "answer-changed" });
  });
});
