import { describe, expect, it } from "vitest";
import type { OpenLinks } from "./open-links.ts";
import { openLinks, organiser, people, webinar } from "./open-links.ts";

const actor = { by: organiser, at: "2026-11-25T12:00:00Z" } as const;
const statusOf = async (links: OpenLinks, path: string) => (await links.get(path)).status;
const idsOf = async ({ store }: OpenLinks, user: string) =>
  (await store.linksOf(user)).map(({ event }) => event ?? "delegation").toSorted();

describe("what is erased of links", () => {
  it("is all of them to an event that is long over, also those that were withdrawn", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    await links.send(ngozi.answer, "end", { confirm: "yes" });
    await links.store.eraseUnused("2026-11-25T11:00:00Z", [webinar.uid]);
    expect(await idsOf(links, people.ngozi.user)).toEqual(["delegation", webinar.uid]);
    await links.store.eraseUnused("2029-07-01T00:00:00Z", [webinar.uid]);
    for (const { user } of Object.values(people)) expect(await idsOf(links, user)).toEqual([]);
  });

  it("is the link to a delegation that nobody was sent or used for as long", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    links.time.now = "2026-11-30T12:00:00Z";
    await links.send(ngozi.delegation, "language", { locale: "fr" });
    await links.store.eraseUnused("2026-11-28T00:00:00Z", []);
    expect(await idsOf(links, people.ngozi.user)).toEqual(["delegation", webinar.uid]);
    expect(await idsOf(links, people.marie.user)).toEqual([webinar.uid]);
  });

  it("opens no address that was withdrawn, when its person is written to again", async () => {
    const links = await openLinks();
    const { ngozi, marie } = await links.invite();
    await links.send(ngozi.answer, "end", { confirm: "yes" });
    await links.store.eraseUnused("2029-07-01T00:00:00Z", [webinar.uid]);
    const again = await links.invite();
    for (const path of [ngozi.answer, ngozi.delegation])
      expect(await statusOf(links, path)).toBe(410);
    for (const path of [again.ngozi.answer, again.ngozi.delegation, again.marie.answer])
      expect(await statusOf(links, path)).toBe(200);
    expect(again.ngozi.answer).not.toBe(ngozi.answer);
    expect(await statusOf(links, marie.answer)).toBe(410);
  });

  it("is all of whoever left the list for ninety days", async () => {
    const links = await openLinks();
    await links.invite();
    const { user } = people.ngozi;
    await links.store.changeContacts(actor, () => ({
      apply: { people: [{ user, known: { delegation: null } }], noted: {} },
    }));
    await links.store.forgetFormer("2026-11-25T00:00:00Z");
    expect(await idsOf(links, user)).toHaveLength(2);
    await links.store.forgetFormer("2027-03-01T00:00:00Z");
    expect(await idsOf(links, user)).toEqual([]);
    expect(await idsOf(links, people.amina.user)).toHaveLength(2);
  });
});
