import { describe, expect, it } from "vitest";
import { event } from "@rabat-process/testing/answered-meeting";
import type { Store } from "../../src/ports/store.ts";

const at = "2027-02-01T09:00:00Z";
const actor = { by: "U0SECRETARIAT", at } as const;
const texts = ["A webinar …", "Un webinaire …"];
const never = { before: "2000-01-01T00:00:00Z", unused: "2000-01-01T00:00:00Z" } as const;

/** What every store promises about the texts that organisers had read. */
export function describeAnnouncements(current: () => Store): void {
  describe("the text of an announcement", () => {
    it("is kept with the drafts of its events, and found by each of them", async () => {
      const store = current();
      await store.saveAnnouncement({ id: "V1", texts, at });
      await store.noteDraft("V1", { place: 1, event: "b@rabat-process" });
      await store.noteDraft("V1", { place: 0, event: "a@rabat-process" });
      await store.noteDraft("V1", { place: 0, event: "a@rabat-process" });
      const kept = {
        ...{ id: "V1", texts, at },
        drafts: [
          { place: 0, event: "a@rabat-process" },
          { place: 1, event: "b@rabat-process" },
        ],
      };
      expect(await store.announcement("V1")).toEqual(kept);
      expect(await store.announcementOf("b@rabat-process")).toEqual(kept);
      expect(await store.announcement("V2")).toBeUndefined();
      expect(await store.announcementOf("c@rabat-process")).toBeUndefined();
    });

    it("gives way to another one under its id", async () => {
      const store = current();
      await store.saveAnnouncement({ id: "V1", texts, at });
      await store.noteDraft("V1", { place: 0, event: "a@rabat-process" });
      await store.saveAnnouncement({ id: "V1", texts: ["Another"], at });
      expect(await store.announcement("V1")).toEqual({
        ...{ id: "V1", texts: ["Another"], at },
        drafts: [],
      });
    });

    it("has no draft noted once it is gone", async () => {
      const store = current();
      await store.noteDraft("V1", { place: 0, event: "a@rabat-process" });
      expect(await store.announcementOf("a@rabat-process")).toBeUndefined();
    });

    it("is erased when it is too old, or none of its events is a draft", async () => {
      const store = current();
      const { uid } = event;
      await store.saveDraft(event, actor);
      for (const id of ["drafted", "gone", "unused", "new"])
        await store.saveAnnouncement({ id, texts, at: id === "new" ? "2027-02-03T00:00:00Z" : at });
      await store.noteDraft("drafted", { place: 0, event: uid });
      await store.noteDraft("gone", { place: 0, event: "no-more@rabat-process" });
      expect(await store.eraseAnnouncements(never)).toBe(0);
      const day = { ...never, unused: "2027-02-02T00:00:00Z" } as const;
      expect(await store.eraseAnnouncements(day)).toBe(2);
      expect(await store.announcement("drafted")).toBeDefined();
      expect(await store.announcement("new")).toBeDefined();
      // Announced, it is a draft no more.
      await store.change(uid, actor, () => ({ ok: true, isDraft: false }));
      expect(await store.eraseAnnouncements(day)).toBe(1);
      expect(await store.announcementOf(uid)).toBeUndefined();
      const months = { before: "2027-05-01T00:00:00Z", unused: "2000-01-01T00:00:00Z" } as const;
      expect(await store.eraseAnnouncements(months)).toBe(1);
    });
  });
}
