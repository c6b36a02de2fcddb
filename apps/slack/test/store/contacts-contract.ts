import { describe, expect, it } from "vitest";
import type { ContactChange } from "@rabat-process/core/ports/contacts";
import { answer, event, saveAnswer } from "@rabat-process/testing/answered-meeting";
import type { Store } from "../../src/ports/store.ts";

const at = "2026-12-01T09:00:00Z";
const actor = { by: "U0SECRETARIAT", at } as const;
const awa: ContactChange = {
  user: "p1",
  mailbox: "awa@example.sn",
  known: { delegation: "SN", name: "Awa Diop", confirmedBy: "U0SECRETARIAT", focalPoint: true },
};

function write(store: Store, people: readonly ContactChange[], press?: string) {
  return store.changeContacts({ ...actor, ...(press !== undefined && { press }) }, () => ({
    apply: { people, noted: { added: people.length } },
  }));
}

/** What every store promises about the list of contacts. */
export function describeContacts(current: () => Store): void {
  describe("the list of contacts", () => {
    it("has those who come by a mailbox, with their names, which the log does not have", async () => {
      const store = current();
      await store.savePerson("U0MALI", { delegation: "ML" }, actor);
      await write(store, [awa]);
      const person = {
        ...{ user: "p1", name: "Awa Diop", delegation: "SN", confirmedBy: "U0SECRETARIAT" },
        ...{ focalPoint: true, reminders: true },
      };
      expect(await store.contacts()).toEqual([{ person, mailboxes: ["awa@example.sn"] }]);
      expect(await store.person("p1")).toEqual(person);
      expect((await store.people()).map(({ user }) => user)).toEqual(["U0MALI", "p1"]);
      const log = await store.log({ limit: 9 });
      expect(log.map(({ act, subject }) => [act, subject])).toEqual([
        ["import-contacts", undefined],
        ["save-person", "p1"],
        ["save-person", "U0MALI"],
      ]);
      expect(JSON.stringify(log)).not.toMatch(/Awa|example\.sn/);
    });

    it("knows when an organiser removed somebody", async () => {
      const store = current();
      await write(store, [awa]);
      expect((await store.contacts())[0]).not.toHaveProperty("removedAt");
      const left = { delegation: null, removedFrom: ["SN"] } as const;
      await store.savePerson("p1", left, { ...actor, at: "2026-12-03T09:00:00Z" });
      await store.savePerson("p1", { locale: "fr" }, { ...actor, at: "2026-12-05T09:00:00Z" });
      expect((await store.contacts())[0]).toMatchObject({ removedAt: "2026-12-03T09:00:00Z" });
    });

    it("forgets the name and mailbox of whoever left it, once the log says nothing newer of them", async () => {
      const store = current();
      const moussa = { ...awa, user: "p2", mailbox: "moussa@example.sn" };
      await write(store, [awa, moussa]);
      await store.savePerson("p1", { delegation: null }, { ...actor, at: "2026-12-03T09:00:00Z" });
      expect(await store.forgetFormer("2026-12-03T09:00:00Z")).toBe(0);
      expect(await store.contacts()).toHaveLength(2);
      expect(await store.forgetFormer("2026-12-03T09:00:01Z")).toBe(1);
      expect((await store.contacts()).map(({ person }) => person.user)).toEqual(["p2"]);
      expect(await store.person("p1")).not.toHaveProperty("name");
      expect(await store.forgetFormer("2027-12-03T09:00:01Z")).toBe(0);
    });

    it("changes as a whole or not at all", async () => {
      const store = current();
      await write(store, [awa]);
      const other = { user: "p2", mailbox: "moussa@example.sn", known: { name: "Moussa Fall" } };
      const twice = { ...other, user: "p3" };
      await expect(write(store, [other, twice])).rejects.toThrow();
      expect((await store.contacts()).map(({ person }) => person.user)).toEqual(["p1"]);
      expect(await store.person("p2")).not.toHaveProperty("name");
    });

    it("is decided on as it is, one change after the other", async () => {
      const store = current();
      const seen: number[] = [];
      const add = (name: string) =>
        store.changeContacts(actor, (contacts) => {
          seen.push(contacts.length);
          const person = { user: name, mailbox: `${name}@example.sn`, known: { name } };
          return { apply: { people: [person], noted: {} } };
        });
      await Promise.all(["a", "b", "c"].map(add));
      expect(seen).toEqual([0, 1, 2]);
      expect(await store.contacts()).toHaveLength(3);
    });

    it("gives the decision, writes nothing where that says so, and takes a press once", async () => {
      const store = current();
      const undecided = { apply: undefined, answer: 3 };
      expect(await store.changeContacts(actor, () => undecided)).toEqual(undecided);
      expect(await store.log({ limit: 9 })).toEqual([]);
      expect(await write(store, [awa], "press-1")).toHaveProperty("apply");
      expect(await write(store, [], "press-1")).toBeUndefined();
      expect(await store.log({ limit: 9 })).toHaveLength(2);
    });

    it("lets go of whoever leaves a delegation, and keeps no word against their return", async () => {
      const store = current();
      await write(store, [awa]);
      await write(store, [{ user: "p1", known: { delegation: null } }]);
      const [contact] = await store.contacts();
      expect(contact?.person).toMatchObject({ user: "p1", focalPoint: false });
      for (const gone of ["delegation", "confirmedBy", "removedFrom"])
        expect(contact?.person).not.toHaveProperty(gone);
    });

    it.each([
      ["mailbox", { users: [], emails: ["Awa@Example.sn"], names: [] }],
      ["name", { users: [], emails: [], names: ["awa  DIOP"] }],
    ])("has nothing of a person any more who is erased by their %s", async (_, whom) => {
      const store = current();
      await write(store, [awa, { ...awa, user: "p2", mailbox: "x@example.sn", known: {} }]);
      await store.saveEvents([event], actor);
      const people = [{ name: "A. Diop", email: "awa@example.sn" }];
      await saveAnswer(store, { ...answer, by: "U0MALI", people });
      expect(await store.erasePerson(whom, actor)).toMatchObject({
        ok: true,
        rows: { people: 2, participants: 2, log: 1 },
      });
      expect((await store.contacts()).map(({ person }) => person.user)).toEqual(["p2"]);
      expect(await store.person("p1")).not.toHaveProperty("name");
      expect(await store.account("mail", "awa@example.sn")).toBeUndefined();
    });

    it("leaves a namesake whose mailbox is another one", async () => {
      const store = current();
      await write(store, [awa]);
      const whom = { users: [], emails: ["other@example.sn"], names: ["Awa Diop"] };
      await store.erasePerson(whom, actor);
      expect(await store.contacts()).toHaveLength(1);
    });
  });
}
