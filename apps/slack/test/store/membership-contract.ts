import { describe, expect, it } from "vitest";
import type { Claim } from "@rabat-process/events/answers";
import type { Job } from "@rabat-process/core/ports/jobs";
import type { Store } from "../../src/ports/store.ts";
import { answer, event, saveAnswer } from "@rabat-process/testing/answered-meeting";

const at = "2026-12-01T09:00:00Z";
const actor = { by: "U0SECRETARIAT", at } as const;
const member = { delegation: "SN", confirmedBy: "U0SECRETARIAT", focalPoint: true } as const;
const claim: Claim = {
  delegation: "SN",
  partstat: "ACCEPTED",
  people: [{ name: "Awa Diop", email: "awa@example.sn" }],
  comment: "By train",
  by: "U0AWA",
  at,
  queuedAt: "2026-11-30T09:00:00Z",
};

function saveClaims(store: Store, claims: readonly Claim[]) {
  return store.change(event.uid, actor, () => ({ ok: true, act: "claim", claims }));
}

/** What every store promises about members of delegations, and about their claims. */
export function describeMembership(current: () => Store): void {
  describe("the members of a delegation", () => {
    it("lose with it the confirmation, the role of a focal point, their feed, their claims and what they were to be told", async () => {
      const store = current();
      await store.saveEvents([event], actor);
      await store.savePerson("U0AWA", member, actor);
      await store.saveFeed(
        "hash-1",
        { user: "U0AWA", delegation: "SN", scope: "all", locale: "fr" },
        actor,
      );
      const other = { ...claim, by: "U0AWANAMESAKE" };
      await saveClaims(store, [claim, other]);
      const job = { dueAt: at } as const;
      const jobs: readonly Job[] = [
        { ...job, key: "a", kind: "remind-one", payload: { user: "U0AWA" } },
        { ...job, key: "b", kind: "tell-one", payload: { user: "U0AWANAMESAKE" } },
        {
          ...job,
          key: "c",
          kind: "joined-one",
          payload: { user: "U0SECRETARIAT", member: "U0AWA" },
        },
        { ...job, key: "d", kind: "sum-up-one", payload: { user: "U0AWA" } },
        { ...job, key: "e", kind: "chase-one", payload: { user: "U0AWA" } },
      ];
      await store.jobs.enqueue(jobs, at);
      const given = await store.jobs.claim("w1", at, "e");
      if (given !== undefined)
        await store.jobs.settle(given, { result: "given-up", reason: "user_disabled" }, at);

      await store.savePerson("U0AWA", { delegation: "SN" }, actor);
      expect(await store.person("U0AWA")).toMatchObject(member);
      expect(await store.jobs.waiting()).toHaveLength(4);

      await store.savePerson("U0AWA", { delegation: "FR" }, actor);
      const person = await store.person("U0AWA");
      expect(person).toMatchObject({ delegation: "FR", focalPoint: false });
      expect(person).not.toHaveProperty("confirmedBy");
      expect(await store.feed("hash-1")).toBe("revoked");
      expect(await store.claims(event.uid)).toEqual([other]);
      expect((await store.jobs.waiting()).map(({ key }) => key).toSorted()).toEqual(["b", "d"]);
      expect(await store.jobs.buried()).toEqual([]);
    });

    it("can leave it for none, and what is decided about them is about that delegation alone", async () => {
      const store = current();
      await store.savePerson("U0AWA", member, actor);
      const senegal = { user: "U0AWA", delegation: "SN" } as const;
      expect(
        await store.saveMember({ ...senegal, delegation: "FR" }, { delegation: null }, actor),
      ).toBe(false);
      expect(
        await store.saveMember(senegal, { delegation: null, removedFrom: ["SN"] }, actor),
      ).toBe(true);
      expect(await store.person("U0AWA")).toEqual({
        user: "U0AWA",
        focalPoint: false,
        removedFrom: ["SN"],
        reminders: true,
      });
      expect(await store.people()).toEqual([]);
    });
  });

  describe("claims", () => {
    it("stand beside the answers until they are left out, one of each person for a delegation", async () => {
      const store = current();
      await store.saveEvents([event], actor);
      await saveAnswer(store, answer);
      const other: Claim = { delegation: "SN", partstat: "DECLINED", by: "U0MOUSSA", at };
      await saveClaims(store, [claim, other]);
      const later: Claim = { ...claim, partstat: "TENTATIVE", at: "2026-12-02T09:00:00Z" };
      const seen = await store.change(event.uid, actor, ({ claims }) => {
        expect(claims).toEqual([claim, other]);
        return { ok: true, act: "claim", claims: [other, later] };
      });
      expect(seen).toMatchObject({ ok: true, attendance: [answer], claims: [other, later] });
      expect(await store.claims(event.uid)).toEqual([other, later]);
      expect(await store.claimsBy("U0AWA")).toEqual([{ ...later, event: event.uid }]);
      await saveAnswer(store, answer);
      expect(await store.claims(event.uid)).toHaveLength(2);
      await saveClaims(store, []);
      expect(await store.claims(event.uid)).toEqual([]);
    });

    it("go with the person who made them, and name nobody who was erased", async () => {
      const store = current();
      await store.saveEvents([event], actor);
      const named = [{ name: "Awa Diop", email: "awa@example.sn" }, { name: "Moussa Fall" }];
      const other: Claim = { ...claim, by: "U0MOUSSA", people: named };
      await saveClaims(store, [claim, other]);
      const whom = { users: ["U0AWA"], emails: ["awa@example.sn"], names: [] };
      expect(await store.erasePerson(whom, actor)).toMatchObject({
        rows: { answers: 1, participants: 1 },
      });
      const people = [{ name: "— 1" }, { name: "Moussa Fall" }];
      expect(await store.claims(event.uid)).toEqual([{ ...other, people }]);
    });

    it("are erased with the people of an event that is over for long", async () => {
      const store = current();
      await store.saveEvents([event], actor);
      await saveClaims(store, [claim]);
      await store.erase("2020-01-01T00:00:00Z", [event.uid]);
      expect(await store.claims(event.uid)).toEqual([]);
    });
  });

  describe("the erasure of who entered something", () => {
    it("leaves what they entered of others, and takes their comment with them", async () => {
      const store = current();
      await store.saveEvents([event], actor);
      const people = [{ name: "Moussa Fall", namedBy: "U0AWA" }];
      const mixed = { ...answer, by: "U0MOUSSA", people, comment: "Wheelchair\nBy train" };
      await saveAnswer(store, {
        ...answer,
        by: "U0AWA",
        people,
        comment: "Wheelchair",
        commentBy: "U0AWA",
      });
      await saveAnswer(store, { ...mixed, at: "2026-12-02T09:00:00Z" });
      await store.erasePerson({ users: ["U0AWA"], emails: [], names: [] }, actor);
      const { comment, ...rest } = mixed;
      expect(comment).toContain("Wheelchair");
      expect(await store.attendance(event.uid)).toEqual([
        {
          ...rest,
          at: "2026-12-02T09:00:00Z",
          people: [{ name: "Moussa Fall", namedBy: "erased" }],
        },
      ]);
    });
  });
}
