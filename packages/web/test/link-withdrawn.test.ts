import { recordAnnouncement } from "@rabat-process/core/events/announce";
import { changeEvent } from "@rabat-process/core/events/change-event";
import { deleteDraft, draftEvent } from "@rabat-process/core/events/draft-event";
import { loadEvents } from "@rabat-process/core/events/load-events";
import { versionOf } from "@rabat-process/core/events/version";
import { recordForAnother } from "@rabat-process/core/answers/record-answer";
import type { Only } from "@rabat-process/core/links/invite";
import { inviteByLink } from "@rabat-process/core/links/invite";
import { untoldOf } from "@rabat-process/core/links/untold";
import {
  addresseeOf,
  mergeRows,
  toText,
  writeInvitation,
} from "@rabat-process/core/links/write-invitation";
import { sentences } from "@rabat-process/core/sentences/index";
import { sentMessages } from "@rabat-process/core/messages/sent-messages";
import {
  editEvent,
  postponeEvent,
  rescheduleEvent,
  withdrawEvent,
} from "@rabat-process/events/changes";
import { describe, expect, it } from "vitest";
import { fieldOf } from "../src/links/delegation-page.ts";
import type { OpenLinks } from "./open-links.ts";
import { fieldsOf, openLinks, organiser, webinar } from "./open-links.ts";
import { change, depsOf } from "./organiser.ts";

const { announced: _, ...draft } = webinar;
const moved = {
  ...draft,
  created: "2026-11-25T14:00:00Z",
  lastModified: "2026-11-25T14:00:00Z",
  when: {
    precision: "time",
    start: "2027-06-16T10:00",
    end: "2027-06-16T12:30",
    timeZone: "Africa/Casablanca",
  },
} as const;

async function draftAnew(links: OpenLinks, event: typeof draft): Promise<string> {
  const deps = depsOf(links);
  const drafted = await draftEvent(deps, { draft: event, user: organiser });
  if (!drafted.ok) throw new Error(drafted.reason);
  await recordAnnouncement(deps, { uid: drafted.event.uid, by: organiser, details: {} });
  return drafted.event.uid;
}

/** An event that was announced, sent out, withdrawn and deleted, with a form of a page that was open meanwhile. */
async function deletedEvent({ isEnded = true } = {}) {
  const links = await openLinks([]);
  const uid = await draftAnew(links, draft);
  const { ngozi, amina } = await links.invite(uid);
  const forms = {
    answer: fieldsOf(await (await links.get(ngozi.answer)).text(), "answer"),
    delegation: fieldsOf(await (await links.get(ngozi.delegation)).text(), "delegation"),
  };
  if (isEnded) await links.send(amina.answer, "end", { confirm: "yes" });
  links.time.now = "2026-11-25T13:00:00Z";
  const deps = depsOf(links);
  const event = await links.store.event(uid);
  const seen = event === undefined ? "" : versionOf(event);
  const withdrawn = await changeEvent(deps, {
    ...{ uid, user: organiser, seen },
    decide: (present, context) => withdrawEvent(present, {}, context),
  });
  const answers = [ngozi.answer, amina.answer].map(async (path) => (await links.get(path)).status);
  expect(await Promise.all(answers)).toEqual([410, 410]);
  const page = await (await links.get(ngozi.answer)).text();
  expect(page).toContain("This meeting is not announced any more");
  const deleted = await deleteDraft(deps, { uid, user: organiser });
  links.time.now = "2026-11-25T14:00:00Z";
  if (!withdrawn.ok || !deleted.ok) throw new Error("it was not deleted");
  return { links, uid, ngozi, amina, forms };
}

describe("an event that was withdrawn and is announced again", () => {
  it("has none of what was said to those who came to the former", async () => {
    const links = await openLinks();
    const { store, time } = links;
    const deps = depsOf(links);
    const say = (en: string) =>
      store.note(
        "message",
        { by: organiser, at: time.now },
        { event: webinar.uid, details: { words: { en } } },
      );
    await say("Room 5");
    time.now = "2026-11-25T13:00:00Z";
    await changeEvent(deps, {
      ...{ uid: webinar.uid, user: organiser, seen: versionOf(webinar) },
      decide: (present, context) => withdrawEvent(present, {}, context),
    });
    expect(await sentMessages(store, webinar.uid)).toEqual([]);
    time.now = "2026-11-25T14:00:00Z";
    await say("Room 6");
    expect(await sentMessages(store, webinar.uid)).toMatchObject([{ words: { en: "Room 6" } }]);
  });
});

describe("an event that a file moves", () => {
  it.each([
    [0, false],
    [1, true],
  ])(
    "is answered by no page of the former date, whatever its sequence (%s)",
    async (sequence, ok) => {
      const links = await openLinks();
      const { ngozi } = await links.invite();
      const form = fieldsOf(await (await links.get(ngozi.answer)).text(), "answer");
      const { when, lastModified } = moved;
      const text = JSON.stringify({ events: [{ ...webinar, when, lastModified, sequence }] });
      expect(await loadEvents(depsOf(links), [{ source: "a.json", text }])).toMatchObject({ ok });
      const response = await links.post(ngozi.answer, { ...form, answer: "ACCEPTED" });
      const [answer] = await links.store.attendance(webinar.uid);
      const isTaken = answer !== undefined;
      expect([response.status, isTaken]).toEqual(ok ? [409, false] : [303, true]);
      expect((await links.store.event(webinar.uid))?.when).toEqual(ok ? when : webinar.when);
    },
  );
});

describe("an event that was withdrawn, deleted and made anew", () => {
  it("is another one: no address of the former opens it, and no form of the former answers it", async () => {
    const { links, uid, ngozi, amina, forms } = await deletedEvent();
    const again = await draftAnew(links, moved);
    expect(again).not.toBe(uid);
    const sent = await links.invite(again);
    for (const path of [ngozi.answer, amina.answer, amina.delegation])
      expect((await links.get(path)).status).toBe(410);
    // Whoever travels to it reads that the address is right and the meeting gone, not that a line was cut off.
    const page = await (await links.get(ngozi.answer)).text();
    expect(page).toContain("This link is no longer valid");
    for (const path of [sent.ngozi.answer, sent.amina.answer, sent.amina.delegation])
      expect((await links.get(path)).status).toBe(200);
    const answer = { ...forms.answer, answer: "ACCEPTED" };
    for (const path of [ngozi.answer, sent.ngozi.answer])
      expect((await links.post(path, answer)).status).not.toBe(303);
    await links.post(ngozi.delegation, {
      ...forms.delegation,
      [fieldOf({ uid })]: "ACCEPTED",
    });
    for (const one of [uid, again]) expect(await links.store.attendance(one)).toEqual([]);
  });

  it.each([true, false])(
    "comes back by a file of a higher sequence alone, and opens none of the former addresses, somebody having ended theirs: %s",
    async (isEnded) => {
      const { links, uid, ngozi, amina, forms } = await deletedEvent({ isEnded });
      const load = async (sequence: number) =>
        loadEvents(depsOf(links), [
          { source: "a.json", text: JSON.stringify({ events: [{ ...moved, uid, sequence }] }) },
        ]);
      for (const sequence of [0, 1])
        expect(await load(sequence)).toMatchObject({ ok: true, published: [], deleted: [{ uid }] });
      expect(await load(2)).toMatchObject({ ok: true, published: [{ uid }], deleted: [] });
      const sent = await links.invite(uid);
      for (const path of [ngozi.answer, amina.answer])
        expect((await links.get(path)).status).toBe(410);
      expect((await links.get(sent.ngozi.answer)).status).toBe(200);
      const answer = { ...forms.answer, answer: "ACCEPTED" };
      for (const path of [ngozi.answer, sent.ngozi.answer])
        expect((await links.post(path, answer)).status).not.toBe(303);
      await links.post(ngozi.delegation, {
        ...forms.delegation,
        [fieldOf({ uid })]: "ACCEPTED",
      });
      expect(await links.store.attendance(uid)).toEqual([]);
    },
  );
});

describe("a link to an event whose date is taken away", () => {
  it("opens for ninety days from then, however long ago it was sent", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    links.time.now = "2027-04-01T12:00:00Z";
    await changeEvent(depsOf(links), {
      ...{ uid: webinar.uid, user: organiser, seen: versionOf(webinar) },
      decide: (event, context) =>
        postponeEvent(event, { when: { precision: "open", printed: { en: "Later" } } }, context),
    });
    expect((await links.get(ngozi.answer)).status).toBe(200);
    links.time.now = "2027-07-02T12:00:00Z";
    expect((await links.get(ngozi.answer)).status).toBe(410);
  });
});

describe("people without Slack whose meeting is not announced any more", () => {
  /** Nigeria answered to what was withdrawn since; all were written to. */
  async function withdrawnEvent() {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    links.time.now = "2026-11-26T12:00:00Z";
    await change(links, webinar.uid, (event, context) => withdrawEvent(event, {}, context));
    const deps = { ...depsOf(links), linkAddresses: links.tokens };
    const write = (only: Only) =>
      inviteByLink(deps, { uid: webinar.uid, user: organiser, only }, () => Promise.resolve());
    const untold = async () => {
      const state = await links.store.state(webinar.uid);
      return state === undefined ? [] : untoldOf(deps, state);
    };
    return { ...links, ngozi, write, untold };
  }

  it("are named to organisers once, in files that say so and have no links", async () => {
    const { time, write, untold } = await withdrawnEvent();
    expect(await untold()).toHaveLength(3);
    time.now = "2026-11-26T13:00:00Z";
    const outcome = await write("untold");
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome.invited.map(({ mailbox }) => mailbox)).toHaveLength(3);
    for (const locale of ["en", "fr"] as const) {
      const [one] = outcome.invited;
      if (one === undefined) throw new Error("expected somebody");
      const text = toText(
        writeInvitation(outcome, addresseeOf(one, outcome.event, locale), locale),
      );
      const rows = mergeRows(outcome, outcome.invited, locale).flat().join(" ");
      const { withdrawn } = sentences[locale].notices;
      expect(text).toContain(withdrawn);
      expect(text).toContain({ en: "Announcement withdrawn", fr: "Annonce retirée" }[locale]);
      expect(`${text} ${rows}`).not.toContain("https://calendar.example/");
      expect(text).not.toMatch(
        /honour to invite|l’honneur d’inviter|personal page|page personnelle/,
      );
    }
    expect(await untold()).toEqual([]);
    expect(await write("untold")).toEqual({ ok: false, reason: "nobody" });
  });

  it("read of it as it was announced, and of no draft that organisers write since", async () => {
    const links = await withdrawnEvent();
    links.time.now = "2026-11-26T13:00:00Z";
    const rest = { summary: { en: "Secret plan" } };
    await change(links, webinar.uid, (event, context) =>
      editEvent(event, { ...event, ...rest }, context),
    );
    const outcome = await links.write("untold");
    expect(outcome).toMatchObject({ ok: true, event: { summary: webinar.summary } });
  });

  it("are told where an organiser gave the answer of their delegation", async () => {
    const links = await openLinks();
    const given = { uid: webinar.uid, user: organiser, delegation: "SN", press: "p1" } as const;
    const deps = depsOf(links);
    await recordForAnother(deps, { ...given, partstat: "ACCEPTED" });
    links.time.now = "2026-11-26T12:00:00Z";
    await change(links, webinar.uid, (event, context) => withdrawEvent(event, {}, context));
    const state = await links.store.state(webinar.uid);
    const untold = state === undefined ? [] : await untoldOf(deps, state);
    expect(untold.map(({ user }) => user)).toEqual(["pMarie"]);
  });

  it.each(["all", "undecided", "coming"] as const)("are invited to nothing: %s", async (only) => {
    const { write } = await withdrawnEvent();
    expect(await write(only)).toEqual({ ok: false, reason: "draft" });
  });

  it.each(["en", "fr"] as const)(
    "are invited anew where they read of nothing before it was announced again, in %s",
    async (locale) => {
      const links = await withdrawnEvent();
      links.time.now = "2026-11-27T12:00:00Z";
      await change(links, webinar.uid, (event, context) =>
        rescheduleEvent(event, { when: moved.when }, context),
      );
      links.time.now = "2026-11-27T13:00:00Z";
      await recordAnnouncement(depsOf(links), { uid: webinar.uid, by: organiser, details: {} });
      await recordAnnouncement(depsOf(links), { uid: webinar.uid, by: organiser, details: {} });
      expect(await links.untold()).toHaveLength(3);
      links.time.now = "2026-11-27T14:00:00Z";
      const { announcedAgain } = sentences[locale].notices;
      const page = await (await links.get(`${links.ngozi.answer}?lang=${locale}`)).text();
      expect(page).toContain(announcedAgain);
      const outcome = await links.write("untold");
      if (!outcome.ok) throw new Error(outcome.reason);
      for (const one of outcome.invited) {
        const addressee = addresseeOf(one, outcome.event, locale);
        const text = toText(writeInvitation({ ...outcome, ...one }, addressee, locale));
        expect(text).toMatch(/honour to invite|l’honneur d’inviter/);
        expect(text).toContain(announcedAgain);
        const former = /Announcement withdrawn\.|Annonce retirée\.|Moved from|Nouvelle date/;
        expect(text).not.toMatch(former);
        expect(page).not.toMatch(former);
      }
      expect(await links.untold()).toEqual([]);
    },
  );

  it("are told of what changed after it was announced again, beside that", async () => {
    const links = await withdrawnEvent();
    links.time.now = "2026-11-27T13:00:00Z";
    await recordAnnouncement(depsOf(links), { uid: webinar.uid, by: organiser, details: {} });
    links.time.now = "2026-11-28T13:00:00Z";
    await change(links, webinar.uid, (event, context) =>
      rescheduleEvent(event, { when: moved.when }, context),
    );
    const outcome = await links.write("untold");
    expect(outcome).toMatchObject({
      ...{ ok: true, isWithdrawn: false },
      changes: [{ act: "announce" }, { act: "rescheduled" }],
    });
    links.time.now = "2026-11-29T13:00:00Z";
    await change(links, webinar.uid, (event, context) => withdrawEvent(event, {}, context));
    expect(await links.write("untold")).toMatchObject({
      ok: true,
      changes: [{ act: "withdrawn" }],
    });
  });

  it("are to be invited once it is announced again", async () => {
    const links = await withdrawnEvent();
    links.time.now = "2026-11-26T13:00:00Z";
    await links.write("untold");
    links.time.now = "2026-11-27T13:00:00Z";
    await recordAnnouncement(depsOf(links), { uid: webinar.uid, by: organiser, details: {} });
    expect(await links.untold()).toHaveLength(3);
    expect(await links.write("untold")).toMatchObject({
      ok: true,
      isWithdrawn: false,
      changes: [],
    });
  });
});
