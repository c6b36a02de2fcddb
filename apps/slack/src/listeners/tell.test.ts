import { createLinkTokens } from "@rabat-process/web/links/tokens";
import { createSite } from "@rabat-process/web/addresses";
import { readAnswerState } from "@rabat-process/core/links/read-link";
import { isMember } from "@rabat-process/core/people/membership";
import type { DelegationCode } from "@rabat-process/events";
import type { KnownBlock, ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { openBoltApp } from "../../test/bolt-app.ts";
import { fill } from "../../test/fill.ts";
import { event as workshop } from "../../test/workshop-app.ts";
import { judge } from "../../test/judge/judge.ts";
import { tellingView, toldMessage } from "../blocks/tell.ts";

const organiser = "U0SECRETARIAT";
const actor = { by: organiser, at: "2027-01-01T00:00:00Z" } as const;
const linkAddresses = createLinkTokens(Buffer.alloc(32, 3), createSite("https://p.example"));
const words = { "words-en": "The room is B now.\nPlease come early.", "words-fr": "" };

/** Senegal comes and is in Slack, Mali comes and has a mailbox, Ghana comes and nobody of it is known, Sweden does not. */
async function open() {
  const app = await openBoltApp({ events: [workshop], linkAddresses });
  await app.store.savePerson("U0SENEGAL", { delegation: "SN", confirmedBy: organiser }, actor);
  await app.store.changeContacts(actor, () => ({
    apply: {
      people: [
        {
          ...{ user: "pali", mailbox: "ali@example.org" },
          known: { delegation: "ML", name: "Ali Traoré", confirmedBy: organiser },
        },
      ],
      noted: {},
    },
  }));
  const answer = (delegation: DelegationCode, comes: boolean) => ({
    ...{ delegation, people: [], by: organiser, at: actor.at },
    ...(comes
      ? ({ partstat: "ACCEPTED", standing: "confirmed" } as const)
      : ({ partstat: "DECLINED", standing: "none" } as const)),
  });
  await app.store.change(workshop.uid, actor, () => ({
    ok: true,
    attendance: [answer("GH", true), answer("ML", true), answer("SE", false), answer("SN", true)],
  }));
  app.news();
  return app;
}

type App = Awaited<ReturnType<typeof open>>;

async function formOf(app: App, user = organiser): Promise<ModalView> {
  await app.command(user, "tell workshop");
  return app.news().find(({ method }) => method === "views.open")?.body["view"] as ModalView;
}

async function sent(app: App, view: ModalView, typed: Record<string, string>) {
  const { body } = await app.submit(organiser, fill(view, typed));
  return body as { view: ModalView; errors?: Record<string, string> };
}

async function waiting(app: App) {
  const preview = (await sent(app, await formOf(app), words)).view;
  return { preview, view: (await sent(app, preview, {})).view };
}

/** The value of a button in a window. */
function valueOf(view: ModalView, action: string): string {
  const blocks = view.blocks as KnownBlock[];
  const buttons = blocks.flatMap((block) => (block.type === "actions" ? block.elements : []));
  const found = buttons.find((each) => "action_id" in each && each.action_id === action);
  return found !== undefined && "value" in found ? (found.value ?? "") : "";
}

describe("/rabat tell", () => {
  it("shows before it leaves what is read, and how many people it reaches and does not reach", async () => {
    const app = await open();
    const { preview, view } = await waiting(app);
    for (const shown of [preview, view]) {
      const text = JSON.stringify(shown);
      expect(judge("views.open", { trigger_id: "1.2", view: shown })).toEqual([]);
      expect(text).toContain("> The room is B now.\\n> Please come early.");
      expect(text).toContain("1 person will be notified.");
      expect(text).toContain("1 person without an account can be written to");
      expect(text).toContain("Nobody can be told for: Ghana.");
    }
    expect(await app.store.log({ event: workshop.uid, acts: ["message"], limit: 9 })).toEqual([]);
    const waits = await app.store.jobs.waiting(workshop.uid);
    expect(waits.find(({ kind }) => kind === "message")?.payload["words"]).toEqual({
      en: "The room is B now.\nPlease come early.",
    });
  });

  it("is stopped by a press, and then nobody reads it", async () => {
    const app = await open();
    const { view } = await waiting(app);
    const value = valueOf(view, "departure:v1:stop");
    await app.press(organiser, { action_id: "departure:v1:stop", value });
    expect(JSON.stringify(app.news())).toContain("Stopped: nothing was changed");
    const waits = await app.store.jobs.waiting(workshop.uid);
    expect(waits.map(({ kind }) => kind)).not.toContain("message");
    await app.press(organiser, { action_id: "departure:v1:now", value });
    expect(JSON.stringify(app.news())).toContain("Too late");
    expect(await app.store.log({ event: workshop.uid, acts: ["message"], limit: 9 })).toEqual([]);
  });

  it("stands on the page of those who have no Slack, and in the files for them", async () => {
    const app = await open();
    const { view } = await waiting(app);
    const value = valueOf(view, "departure:v1:now");
    await app.press(organiser, { action_id: "departure:v1:now", value });
    const [entry] = await app.store.log({ event: workshop.uid, acts: ["message"], limit: 9 });
    expect(entry?.details).toMatchObject({ people: 1, byMail: 1, unreachable: ["GH"] });
    app.news();
    const files = { action_id: "tell:v1:files", value: `${entry?.at ?? ""} ${workshop.uid}` };
    await app.press(organiser, files);
    const news = app.news();
    expect(JSON.stringify(news)).toContain("Please come early.");
    expect(JSON.stringify(news)).toContain("Message: Workshop");
    expect(news.filter(({ method }) => method === "upload")).toHaveLength(3);
    const { store } = app;
    const clock = { now: () => "2027-02-01T09:00:00Z" as const };
    const member = await store.person("pali");
    if (!isMember(member)) throw new Error("expected a member");
    const link = { id: "l", person: member.user, counter: 0, refusals: 0, sentAt: actor.at };
    const opened = { ok: true, link, member } as const;
    const state = await readAnswerState({ store, clock }, { uid: workshop.uid, opened });
    expect(state?.messages).toMatchObject([
      { words: { en: expect.stringContaining("room is B") as string } },
    ]);
    await app.press("U0SENEGAL", files);
    expect(JSON.stringify(app.news())).toContain("Only organisers");
  });

  it.each([
    [{ "words-en": "", "words-fr": " " }, "words-en", "in English, in French, or in both"],
    [{ "words-fr": "a\u200bb\u202e" }, "words-fr", "without hidden characters"],
    [{ "words-en": "&".repeat(1200) }, "words-en", "too long for one message"],
    [{ "words-en": "a\n".repeat(600), "words-fr": "é\n".repeat(600) }, "words-en", "too long"],
  ])("tells beside the field what is wrong with %j", async (typed, field, error) => {
    const app = await open();
    const { errors } = await sent(app, await formOf(app), typed);
    expect(errors?.[field]).toContain(error);
  });

  it("is for organisers, and needs somebody who comes", async () => {
    const app = await open();
    expect(await formOf(app, "U0SENEGAL")).toBeUndefined();
    await app.store.change(workshop.uid, actor, () => ({ ok: true, attendance: [] }));
    await app.command(organiser, "informer workshop");
    expect(JSON.stringify(app.news())).toContain("there is nobody to tell");
  });

  it.each(["en", "fr"] as const)("fits into Slack in %s, however long it is", (locale) => {
    const long = { en: "&<>".repeat(180), fr: "é ".repeat(600) };
    const title = { en: "&".repeat(300), fr: "é".repeat(300) };
    const notice = {
      ...{ event: { ...workshop, summary: title }, locale, mention: (person: string) => person },
    };
    const audience = { people: 60, byMail: 1, unreachable: ["CD", "CF"] } as const;
    const waits = { departure: "x".repeat(200), leavesAt: actor.at, words: long, audience };
    const view = tellingView(notice, waits);
    expect(judge("views.open", { trigger_id: "1.2", view })).toEqual([]);
    const told = toldMessage(notice, { words: long });
    expect(judge("chat.postMessage", { channel: "C1", ...told })).toEqual([]);
  });
});
