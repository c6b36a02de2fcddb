import { describe, expect, it } from "vitest";
import type { Store } from "../../src/ports/store.ts";
import { answer, event, saveAnswer } from "@rabat-process/testing/answered-meeting";

const at = "2026-12-01T09:00:00Z";
const actor = { by: "U0SECRETARIAT", at } as const;
const byText = (one: object, other: object) =>
  JSON.stringify(one) < JSON.stringify(other) ? -1 : 1;

/** What every store promises to whoever wants to be erased. */
export function describeErasure(current: () => Store): void {
  describe("the erasure of people", () => {
    it("takes the accounts of a person with the person, by whichever of them they are named", async () => {
      const store = current();
      await store.saveEvents([event], { by: "U0SECRETARIAT", at });
      for (const id of ["U0AWA", "U0AWAHOME", "U0OTHER"]) {
        const person = id === "U0OTHER" ? "p2" : "p1";
        await store.saveAccount({ door: "slack", id, person });
      }
      await store.savePerson("p1", { delegation: "SN" }, { by: "p1", at });
      await store.note("language", { by: "p1", at, press: "p1:language:1" });
      const whom = { users: ["U0AWAHOME"], emails: [], names: [] };
      expect(await store.erasePerson(whom, { by: "admin", at })).toMatchObject({
        ok: true,
        rows: { people: 3, log: 2 },
      });
      expect(await store.people()).toEqual([]);
      expect(await store.accountsAt("slack")).toEqual([
        { door: "slack", id: "U0OTHER", person: "p2" },
      ]);
      expect(JSON.stringify(await store.log({ limit: 9 }))).not.toContain("p1");
      // Whoever comes again is somebody new.
      const again = await store.saveAccount({ door: "slack", id: "U0AWA", person: "p3" });
      expect(again.person).toBe("p3");
    });

    it("takes a person out of everything that names them, for good, and keeps what delegations answered", async () => {
      const store = current();
      await store.saveEvents([event], { by: "U0SENEGAL", at });
      const awa = { name: "Awa Diop", email: "awa@example.sn", role: "Director" };
      const namesake = { name: "Awa Diop", email: "other@example.sn" };
      const people = [awa, { name: "Moussa Fall", standsInFor: "Awa Diop" }, namesake];
      await saveAnswer(store, {
        ...answer,
        people: [{ name: "Awa  DIOP" }],
        comment: "I need a visa",
      });
      const colleague = {
        ...answer,
        people,
        comment: "I need a visa",
        by: "U0COLLEAGUE",
        at: "2026-12-02T09:00:00Z",
      } as const;
      await saveAnswer(store, colleague, "U0COLLEAGUE:press-1");
      const others = {
        ...answer,
        delegation: "ML",
        by: "U0SENEGALESE",
        people: [{ name: "Awa Diop" }],
        comment: "None",
      } as const;
      await saveAnswer(store, others);
      await store.savePerson(
        "U0SENEGAL",
        { delegation: "SN", locale: "fr" },
        { by: "U0SENEGAL", at },
      );
      await store.savePerson(
        "U0COLLEAGUE",
        { delegation: "SN", confirmedBy: "U0SENEGAL" },
        { by: "U0SENEGAL", at },
      );
      await store.saveFeed(
        "hash-1",
        { user: "U0SENEGAL", delegation: "SN", scope: "all", locale: "fr" },
        actor,
      );
      const job = { kind: "tell-one", dueAt: at } as const;
      const answered = (by: string) => [
        { by, delegation: "SN" },
        { by: "U0SENEGALESE", delegation: "ML" },
      ];
      await store.jobs.enqueue(
        [
          { ...job, key: "tell:1:U0SENEGAL", payload: { user: "U0SENEGAL" } },
          { ...job, key: "tell:2", payload: { answered: answered("U0SENEGAL") } },
          { ...job, key: "post:C1:U0SENEGAL:x", payload: { channel: "C1", by: "U0SENEGAL" } },
          { ...job, key: "joined:U0SENEGAL:U0X", payload: { user: "U0X", member: "U0SENEGAL" } },
          { ...job, key: "decided:1:U0SENEGAL", payload: { claimant: "U0SENEGAL" } },
          { ...job, key: "decided:1:U0SENEGALESE", payload: { claimant: "U0SENEGALESE" } },
        ],
        at,
      );
      const whom = { users: ["U0SENEGAL"], emails: ["Awa@example.sn"], names: [] };
      expect(await store.erasePerson(whom, { by: "admin", at })).toEqual({
        ok: true,
        rows: {
          people: 2,
          feeds: 1,
          answers: 1,
          participants: 5,
          versions: 1,
          log: 5,
          messages: 5,
        },
      });

      const rest = {
        people: [{ name: "— 1" }, { name: "Moussa Fall" }, namesake],
        by: "U0COLLEAGUE",
        at: colleague.at,
      };
      expect(
        (await store.attendance(event.uid)).find(({ delegation }) => delegation === "SN"),
      ).toEqual({
        delegation: "SN",
        partstat: "ACCEPTED",
        standing: "confirmed",
        ...rest,
      });
      expect(await store.answers(event.uid, "SN")).toMatchObject([
        { people: [{ name: "— 1" }], by: "erased" },
        rest,
      ]);
      expect(await store.answers(event.uid, "ML")).toEqual([others]);
      expect(await store.feed("hash-1")).toBe("revoked");
      expect((await store.people()).map(({ user, confirmedBy }) => [user, confirmedBy])).toEqual([
        ["U0COLLEAGUE", "erased"],
      ]);
      expect((await store.history(event.uid)).map(({ by }) => by)).toEqual(["erased"]);
      const waiting = await store.jobs.waiting();
      expect(waiting.map(({ payload }) => payload).toSorted(byText)).toEqual(
        [
          { answered: answered("erased") },
          { channel: "C1", by: "erased" },
          { claimant: "U0SENEGALESE" },
        ].toSorted(byText),
      );
      // Whether it was they who are gone nobody can try out on a key.
      const post = waiting.find(({ payload }) => payload["channel"] === "C1");
      const spelled = { ...job, key: "post:C1:U0SENEGAL:x", payload: { by: "U0SENEGAL" } };
      expect(post && store.jobs.isKeyOf(spelled.key, { ...post, payload: spelled.payload })).toBe(
        false,
      );
      const log = await store.log({ limit: 20 });
      expect(log.find(({ act }) => act === "erase-person")).toEqual({
        at,
        by: "admin",
        act: "erase-person",
        details: { count: 20 },
      });
      expect(JSON.stringify([waiting, log])).not.toMatch(/U0SENEGAL\b|awa/i);

      expect(await store.erasePerson(whom, { by: "admin", at })).toMatchObject({
        rows: { people: 0, log: 0 },
      });
      expect(await store.log({ limit: 20 })).toHaveLength(log.length);
    });

    it("takes them out of the log by whom an entry is about, and forgets their presses alone", async () => {
      const store = current();
      await store.saveEvents([event], actor);
      const press = (by: string) => ({ ...actor, by, press: `${by}:rsvp:v1:ACCEPTED:1.0` });
      for (const by of ["U0AWA", "U0MOUSSA"])
        expect(await store.noteOnce("send-file", press(by))).toBe(true);
      await store.note("accept-claim", actor, { subject: "U0AWA", details: { delegation: "SN" } });
      expect(await store.log({ limit: 1 })).toMatchObject([{ subject: "U0AWA" }]);
      const whom = { users: ["U0AWA"], emails: [], names: [] };
      expect(await store.erasePerson(whom, actor)).toMatchObject({ rows: { log: 2 } });
      expect((await store.log({ limit: 9 })).find(({ act }) => act === "accept-claim")).toEqual({
        ...{
          at,
          by: "U0SECRETARIAT",
          act: "accept-claim",
          subject: "erased",
          details: { delegation: "SN" },
        },
      });
      expect(await store.noteOnce("send-file", press("U0MOUSSA"))).toBe(false);
      expect(await store.noteOnce("send-file", press("U0AWA"))).toBe(true);
    });

    it("goes by a name alone, and waits while a message to the person is being sent", async () => {
      const store = current();
      await store.saveEvents([event], actor);
      await saveAnswer(store, answer);
      const whom = { users: ["U0SENEGAL"], emails: [], names: ["awa diop"] };
      const job = {
        key: "tell:1:U0SENEGAL",
        kind: "tell-one",
        dueAt: at,
        payload: { user: "U0SENEGAL" },
      } as const;
      await store.jobs.enqueue([job], at);
      const claimed = await store.jobs.claim("w1", at);
      expect(await store.erasePerson(whom, actor)).toEqual({ ok: false, reason: "busy" });
      expect(await store.attendance(event.uid)).toEqual([answer]);
      if (claimed !== undefined) await store.jobs.settle(claimed, { result: "done" }, at);
      expect(await store.erasePerson(whom, actor)).toMatchObject({
        rows: { participants: 2, answers: 2, messages: 1 },
      });
      expect(await store.attendance(event.uid)).toEqual([
        { ...answer, people: [{ name: "— 1" }], by: "erased" },
      ]);
    });
  });
}
