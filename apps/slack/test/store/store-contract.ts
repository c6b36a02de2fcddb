import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Store } from "../../src/ports/store.ts";
import { answer, event, saveAnswer } from "@rabat-process/testing/answered-meeting";
import { describeChannels } from "./channels-contract.ts";
import { describeAnnouncements } from "./announcements-contract.ts";
import { describeContacts } from "./contacts-contract.ts";
import { describeErasure } from "./erasure-contract.ts";
import { describeInbox } from "./inbox-contract.ts";
import { describeJobs } from "./jobs-contract.ts";
import { describeMembership } from "./membership-contract.ts";

const at = "2026-12-01T09:00:00Z";
const actor = { by: "U0SECRETARIAT", at } as const;

/** What every store promises. `open` gives one on the same data each time, `reset` empties that. */
export function describeStore(
  name: string,
  { open, reset }: { open: () => Promise<Store>; reset: () => Promise<void> },
): void {
  describe(`the store ${name}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => {
      await store.close();
      await reset();
    });

    it("gives events back as they were taken in", async () => {
      await store.saveEvents([event], actor);
      expect(await store.events()).toEqual([event]);
      expect(await store.event(event.uid)).toEqual(event);
      expect(await store.event("other@rabat-process")).toBeUndefined();
    });

    it.each([
      ["a higher sequence", { sequence: 1 }, true],
      ["a later change of the same sequence", { lastModified: "2026-11-26T00:00:00Z" }, true],
      ["an equal version", {}, false],
      [
        "an earlier change",
        { lastModified: "2026-11-24T00:00:00Z", created: "2026-11-24T00:00:00Z" },
        false,
      ],
    ] as const)("replaces an event by %s only if it is newer", async (_, change, replaced) => {
      await store.saveEvents([event], actor);
      await store.saveEvents([{ ...event, ...change, summary: { en: "Newer" } }], actor);
      expect((await store.event(event.uid))?.summary.en).toBe(
        replaced ? "Newer" : event.summary.en,
      );
    });

    it("has one revision for one state of the events, and another one after each change", async () => {
      const revisions = [await store.revision()];
      const changes = [
        {},
        { uid: "other-2027@rabat-process" },
        { lastModified: "2026-11-26T00:00:00Z" },
        { sequence: 1 },
        { sequence: 2, created: "2026-11-20T00:00:00Z", lastModified: "2026-11-20T00:00:00Z" },
      ] as const;
      for (const change of changes) {
        await store.saveEvents([{ ...event, ...change }], actor);
        revisions.push(await store.revision());
      }
      expect(new Set(revisions).size).toBe(changes.length + 1);
      await store.saveEvents([event], actor);
      await store.close();
      store = await open();
      expect(await store.revision()).toBe(revisions.at(-1));
    });

    it("shows a draft to nobody until it is published, and never writes over an event", async () => {
      expect(await store.saveDraft(event, actor)).toBe(true);
      const before = await store.revision();
      expect([await store.events(), await store.drafts()]).toEqual([[], [event]]);
      expect(await store.event(event.uid)).toEqual(event);
      const other = { ...event, lastModified: at, summary: { en: "Somebody else’s" } } as const;
      expect(await store.saveDraft(other, actor)).toBe(false);
      await store.change(event.uid, actor, () => ({ ok: true, act: "announce", isDraft: false }));
      expect([await store.events(), await store.drafts()]).toEqual([[event], []]);
      expect(await store.revision()).not.toBe(before);
    });

    it("shows one that was withdrawn to nobody again, and deletes drafts alone, with all that is known of them", async () => {
      await store.saveEvents([event], actor);
      await saveAnswer(store, answer);
      const before = await store.revision();
      await store.events();
      expect(await store.deleteDraft(event.uid, actor)).toBe(false);
      const withdrawal = { ok: true, act: "withdrawn", isDraft: true, attendance: [] } as const;
      await store.change(event.uid, actor, () => withdrawal);
      expect([await store.events(), await store.drafts()]).toEqual([[], [event]]);
      expect(await store.revision()).not.toBe(before);
      expect(await store.deleteDraft(event.uid, actor)).toBe(true);
      expect([await store.drafts(), await store.event(event.uid)]).toEqual([[], undefined]);
      expect(await store.history(event.uid)).toEqual([]);
    });

    it("shows one no more that was withdrawn and deleted, also where nobody read in between", async () => {
      await store.saveEvents([event, { ...event, uid: "other-2027@rabat-process" }], actor);
      expect(await store.events()).toHaveLength(2);
      await store.change(event.uid, actor, () => ({ ok: true, isDraft: true }));
      await store.deleteDraft(event.uid, actor);
      expect((await store.events()).map(({ uid }) => uid)).toEqual(["other-2027@rabat-process"]);
    });

    it("gives nobody the UID of a deleted event that people saw, unless it is newer than that", async () => {
      const draft = { ...event, uid: "unseen-2027@rabat-process" };
      for (const one of [draft, event]) await store.saveDraft(one, actor);
      await store.change(event.uid, actor, () => ({ ok: true, act: "withdrawn" }));
      for (const { uid } of [draft, event]) await store.deleteDraft(uid, actor);
      expect(await store.saveDraft(draft, actor)).toBe(true);
      const later = { ...event, lastModified: "2028-01-01T00:00:00Z" } as const;
      expect(await store.saveDraft(later, actor)).toBe(false);
      expect(await store.saveEvents([later], actor)).toEqual([]);
      expect(await store.saveEvents([{ ...later, sequence: 1 }], actor)).toEqual([event.uid]);
    });

    it("takes in all events of a call or none", async () => {
      const unserializable = { ...event, uid: "bad@rabat-process", sequence: Number.NaN };
      await expect(store.saveEvents([event, unserializable], actor)).rejects.toThrow();
      expect(await store.events()).toEqual([]);
    });

    it("counts the last answer of each delegation, whoever gave it, and remembers the others", async () => {
      await store.saveEvents([event], actor);
      await saveAnswer(store, answer);
      await saveAnswer(store, {
        ...answer,
        delegation: "EU",
        partstat: "TENTATIVE",
        standing: "none",
        people: [],
      });
      const changed: Attendee = {
        ...answer,
        partstat: "DECLINED",
        standing: "none",
        people: [],
        by: "U0COLLEAGUE",
        onBehalf: "focal-point",
        at: "2026-12-02T09:00:00Z",
        pressedAt: 1_796_202_000.000_1,
      };
      await saveAnswer(store, changed);
      expect((await store.attendance(event.uid)).map(({ delegation }) => delegation)).toEqual([
        "EU",
        "SN",
      ]);
      expect((await store.attendance(event.uid))[1]).toEqual(changed);
      expect(await store.answers(event.uid, "SN")).toEqual([answer, changed]);
      expect(await store.answersOf("SN")).toEqual([
        { event: event.uid, partstat: "DECLINED", standing: "none", at: changed.at },
      ]);
    });

    it("forgets that an answer counted, not that it was given", async () => {
      await store.saveEvents([event], actor);
      await saveAnswer(store, answer);
      await store.change(event.uid, actor, () => ({ ok: true, act: "cancelled", attendance: [] }));
      expect(await store.attendance(event.uid)).toEqual([]);
      expect(await store.answers(event.uid, "SN")).toEqual([answer]);
    });

    it("says nothing in the log of what was written without an act", async () => {
      await store.saveEvents([event], actor);
      const before = await store.log({ limit: 9 });
      await store.change(event.uid, actor, () => ({ ok: true, attendance: [answer] }));
      expect(await store.attendance(event.uid)).toEqual([answer]);
      expect(await store.log({ limit: 9 })).toEqual(before);
    });

    it("refuses an answer to an event that it does not know", async () => {
      expect(await saveAnswer(store, answer)).toEqual({ ok: false, reason: "unknown-event" });
    });

    it("counts a press that comes twice once", async () => {
      await store.saveEvents([event], actor);
      expect(await saveAnswer(store, answer, "U0SENEGAL:press-1")).toMatchObject({
        ok: true,
        repeated: false,
      });
      expect(
        await saveAnswer(store, { ...answer, partstat: "DECLINED" }, "U0SENEGAL:press-1"),
      ).toMatchObject({
        ok: true,
        repeated: true,
        attendance: [answer],
      });
      expect(await store.answers(event.uid, "SN")).toEqual([answer]);
    });

    it("writes nothing of a change that is refused, or that fails in the middle", async () => {
      await store.saveEvents([event], actor);
      expect(await store.change(event.uid, actor, () => ({ ok: false, reason: "over" }))).toEqual({
        ok: false,
        reason: "over",
      });
      const stale = store.change(event.uid, actor, () => ({
        ok: true,
        act: "reschedule",
        attendance: [answer],
        event: { ...event, summary: { en: "The same sequence and moment" } },
      }));
      await expect(stale).rejects.toThrow("a higher sequence or a later change was expected");
      expect(await store.attendance(event.uid)).toEqual([]);
      expect((await store.log({ event: event.uid, limit: 10 })).map(({ act }) => act)).toEqual([]);
    });

    it("lets nobody decide on what another is changing: no place is given twice", async () => {
      await store.saveEvents([event], actor);
      const codes = ["SN", "CM", "FR", "MA", "ES", "ML", "TG", "BJ"] as const;
      const outcomes = await Promise.all(
        codes.map((delegation) =>
          store.change(event.uid, actor, ({ attendance }) =>
            attendance.length < 3
              ? { ok: true, act: "answer", attendance: [...attendance, { ...answer, delegation }] }
              : { ok: false, reason: "no-room" },
          ),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3);
      expect(await store.attendance(event.uid)).toHaveLength(3);
    });

    it("remembers every state of an event, and who brought it about", async () => {
      await store.saveEvents([event], actor);
      const moved: CalendarEvent = { ...event, sequence: 1, lastModified: at };
      await store.change(event.uid, { by: "U0OTHER", at }, () => ({
        ok: true,
        act: "reschedule",
        event: moved,
      }));
      await store.change(event.uid, { by: "U0OTHER", at }, () => ({ ok: true, act: "remind" }));
      expect(await store.history(event.uid)).toEqual([
        { event, by: "U0SECRETARIAT", at },
        { event: moved, by: "U0OTHER", at },
      ]);
      expect(await store.event(event.uid)).toEqual(moved);
      expect(
        (await store.log({ event: event.uid, limit: 10 })).map(({ act, by }) => [act, by]),
      ).toEqual(
        expect.arrayContaining([
          ["reschedule", "U0OTHER"],
          ["remind", "U0OTHER"],
        ]),
      );
    });

    it("knows by which accounts people come: the first word on whose it is counts, and of where", async () => {
      expect(await store.account("slack", "U0SENEGAL")).toBeUndefined();
      const account = { door: "slack", id: "U0SENEGAL", person: "p1" };
      expect(await store.saveAccount(account)).toEqual(account);
      const placed = { ...account, workspace: "T1" };
      expect(await store.saveAccount({ ...placed, person: "p2" })).toEqual(placed);
      expect(await store.saveAccount({ ...placed, workspace: "T2" })).toEqual(placed);
      expect(await store.account("slack", "U0SENEGAL")).toEqual(placed);
      // One name at two doors, and two names of one person.
      await store.saveAccount({ door: "mail", id: "U0SENEGAL", person: "p3" });
      await store.saveAccount({ door: "mail", id: "awa@example.sn", person: "p1" });
      expect((await store.accountsOf("p1")).map(({ door, id }) => [door, id])).toEqual([
        ["mail", "awa@example.sn"],
        ["slack", "U0SENEGAL"],
      ]);
      expect((await store.accountsAt("mail")).map(({ id }) => id).toSorted()).toEqual([
        "U0SENEGAL",
        "awa@example.sn",
      ]);
    });

    it("knows nothing of a person until it is told, and each thing on its own", async () => {
      const nobody = { user: "U0SENEGAL", focalPoint: false, reminders: true };
      expect(await store.person("U0SENEGAL")).toEqual(nobody);
      await store.savePerson("U0SENEGAL", { locale: "fr" }, actor);
      await store.savePerson("U0SENEGAL", { delegation: "SN" }, actor);
      await store.savePerson(
        "U0SENEGAL",
        { confirmedBy: "U0SECRETARIAT", focalPoint: true },
        actor,
      );
      await store.savePerson("U0SENEGAL", { reminders: false }, actor);
      const known = { ...nobody, locale: "fr", delegation: "SN", reminders: false };
      const member = { ...known, focalPoint: true, confirmedBy: "U0SECRETARIAT" };
      expect(await store.person("U0SENEGAL")).toEqual(member);
      expect(await store.people()).toEqual([member]);
      expect(await store.membersOf("SN")).toEqual([member]);
      expect(await store.membersOf("FR")).toEqual([]);
      await store.savePerson("U0SENEGAL", { weekNote: false }, actor);
      expect(await store.person("U0SENEGAL")).toEqual({ ...member, weekNote: false });
      await store.savePerson("U0SENEGAL", { weekNote: true }, actor);
      expect(await store.person("U0SENEGAL")).toEqual(member);
    });

    it("notes once what Slack delivers twice", async () => {
      const sent = { ...actor, press: "event:Ev1" };
      expect([
        await store.noteOnce("send-file", sent),
        await store.noteOnce("send-file", sent),
      ]).toEqual([true, false]);
      expect(await store.noteOnce("send-file", { ...actor, press: "event:Ev2" })).toBe(true);
      expect(await store.log({ limit: 9 })).toHaveLength(2);
    });

    it("has one personal feed of a person, and knows which ones were revoked", async () => {
      const feed = { user: "U0SENEGAL", delegation: "SN", scope: "all", locale: "fr" } as const;
      await store.savePerson(
        "U0SENEGAL",
        { delegation: "SN", confirmedBy: "U0SECRETARIAT" },
        actor,
      );
      await store.saveFeed("hash-1", feed, actor);
      await store.saveFeed("hash-2", { ...feed, scope: "yes-and-maybe" }, actor);
      expect(await store.feed("hash-1")).toBe("revoked");
      expect(await store.feed("hash-2")).toEqual({ ...feed, scope: "yes-and-maybe" });
      expect(await store.feed("hash-3")).toBeUndefined();
      expect(await store.revokeFeeds("U0SENEGAL", actor)).toBe(1);
      expect(await store.feed("hash-2")).toBe("revoked");
    });

    it("forgets a workspace with its cards and channels, and keeps the answers", async () => {
      await store.saveEvents([event], actor);
      await saveAnswer(store, answer);
      await store.saveInstallation("T1", "encrypted", actor);
      await store.saveInstallation("T1", "encrypted again", actor);
      expect(await store.installation("T1")).toBe("encrypted again");
      await store.saveCard({ event: event.uid, channel: "C1", ts: "1.1", team: "T1" });
      await store.saveCard({ event: event.uid, channel: "C2", ts: "1.2", team: "T2" });
      await store.forgetInstallation("T1", actor);
      expect(await store.installation("T1")).toBeUndefined();
      expect((await store.cards(event.uid)).map(({ channel }) => channel)).toEqual(["C2"]);
      expect(await store.attendance(event.uid)).toEqual([answer]);
    });

    it("renews what was read of a workspace, unless it changed or left meanwhile", async () => {
      await store.saveInstallation("T1", "one", actor);
      await store.saveInstallation("T2", "other", actor);
      expect((await store.workspaces()).toSorted()).toEqual(["T1", "T2"]);
      expect(await store.renewInstallation("T1", "one", "two")).toBe(true);
      expect(await store.renewInstallation("T1", "one", "three")).toBe(false);
      await store.forgetInstallation("T1", actor);
      expect(await store.renewInstallation("T1", "two", "three")).toBe(false);
      expect(await store.workspaces()).toEqual(["T2"]);
      expect(await store.log({ limit: 10 })).toHaveLength(3);
    });

    it("erases who came and what was done before a day, and keeps how delegations answered", async () => {
      await store.saveEvents([event], actor);
      await saveAnswer(store, answer);
      await store.note(
        "export",
        { by: "U0SECRETARIAT", at: "2027-12-01T09:00:00Z" },
        { event: event.uid },
      );
      expect(await store.erase("2027-06-01T00:00:00Z", [event.uid])).toBe(4);
      expect(await store.attendance(event.uid)).toEqual([{ ...answer, people: [] }]);
      expect((await store.log({ limit: 10 })).map(({ act }) => act)).toEqual(["export"]);
    });

    it("keeps settings, the last one of each name", async () => {
      for (const release of ["2026c", "2026f"]) await store.saveSetting("tzdb", release);
      expect([await store.setting("tzdb"), await store.setting("none")]).toEqual([
        "2026f",
        undefined,
      ]);
    });

    it("has everything after it was closed and opened again", async () => {
      await store.saveEvents([event], actor);
      await saveAnswer(store, answer);
      await store.savePerson("U0SENEGAL", { delegation: "SN" }, actor);
      await store.close();
      store = await open();
      expect(await store.attendance(event.uid)).toEqual([answer]);
      expect((await store.person("U0SENEGAL")).delegation).toBe("SN");
    });

    describeMembership(() => store);
    describeChannels(() => store, event);
    describeContacts(() => store);
    describeAnnouncements(() => store);
    describeErasure(() => store);
    describeJobs(() => store, event);
    describeInbox(() => store);
  });
}
