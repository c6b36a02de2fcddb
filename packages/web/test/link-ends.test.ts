import { applyContacts, previewContacts } from "@rabat-process/core/people/import-contacts";
import type { CalendarEvent } from "@rabat-process/events";
import { addMinutes } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { openLinks, organiser, people, webinar } from "./open-links.ts";

const day = 24 * 60;
const open: CalendarEvent = {
  ...webinar,
  uid: "later@rabat-process",
  when: { precision: "open", printed: { en: "to be confirmed" } },
};

describe("a link to an event without a date", () => {
  it("ends ninety days after it was last sent, and opens again with the next file", async () => {
    const site = await openLinks([open]);
    const { marie } = await site.invite(open.uid);
    const sent = site.time.now;
    for (const [days, status] of [
      [0, 200],
      [89, 200],
      [90, 410],
      [400, 410],
    ] as const) {
      site.time.now = addMinutes(sent, days * day);
      expect((await site.get(marie.answer)).status).toBe(status);
    }
    expect((await site.invite(open.uid)).marie).toEqual(marie);
    expect((await site.get(marie.answer)).status).toBe(200);
  });

  it("stays open for ninety days after something was sent by it", async () => {
    const site = await openLinks([open]);
    const { marie } = await site.invite(open.uid);
    site.time.now = addMinutes(site.time.now, 80 * day);
    expect((await site.send(marie.answer, "answer", { answer: "TENTATIVE" })).status).toBe(303);
    site.time.now = addMinutes(site.time.now, 80 * day);
    expect((await site.get(marie.answer)).status).toBe(200);
    site.time.now = addMinutes(site.time.now, 10 * day);
    expect((await site.get(marie.answer)).status).toBe(410);
  });

  it("ends with the membership as any other", async () => {
    const site = await openLinks([open]);
    const { marie } = await site.invite(open.uid);
    await site.store.savePerson(
      people.marie.user,
      { delegation: null },
      { by: "admin", at: site.time.now },
    );
    expect((await site.get(marie.answer)).status).toBe(410);
  });
});

describe("a mailbox that passes to another person", () => {
  const { mailbox } = people.marie;
  async function list(site: Awaited<ReturnType<typeof openLinks>>, name: string) {
    const rows = [
      ["delegation", "name", "mailbox"],
      ["SN", name, mailbox],
    ];
    const load = () => Promise.resolve({ ok: true, rows } as const);
    const roles = { isOrganiser: () => true, organisers: () => Promise.resolve([organiser]) };
    const deps = { store: site.store, roles, digest: (text: string) => text };
    const preview = await previewContacts(deps, { user: organiser, load });
    if (!preview.ok) throw new Error("expected a preview");
    const clock = { now: () => site.time.now };
    return applyContacts(
      { ...deps, clock, newPersonId: () => "pSuccessor" },
      { user: organiser, load, seen: preview.digest },
    );
  }

  it("opens nothing that was sent to the one before, and is sent links of its own", async () => {
    const site = await openLinks();
    const { marie } = await site.invite();
    expect(await list(site, "Ousmane Sarr")).toMatchObject({ ok: true });
    for (const path of [marie.answer, marie.delegation])
      expect((await site.get(path)).status).toBe(410);
    const sent = await site.inviteAll(webinar.uid);
    expect(sent).not.toContain(marie.answer);
    const pages = await Promise.all(sent.map(async (path) => (await site.get(path)).text()));
    expect(pages.filter((page) => page.includes("Ousmane Sarr")).length).toBeGreaterThan(0);
    expect((await site.get(marie.answer)).status).toBe(410);
    expect(await site.store.person(people.marie.user)).not.toHaveProperty("delegation");
    expect(await site.store.accountsOf(people.marie.user)).toEqual([]);
    // Whom nothing leads to any more is forgotten with those who left.
    await site.store.forgetFormer(addMinutes(site.time.now, day));
    expect(await site.store.person(people.marie.user)).not.toHaveProperty("name");
  });

  it("opens what it did where the same name is written otherwise", async () => {
    const site = await openLinks();
    const { marie } = await site.invite();
    expect(await list(site, "Marie NDIAYE")).toMatchObject({ ok: true });
    for (const path of [marie.answer, marie.delegation])
      expect((await site.get(path)).status).toBe(200);
  });
});

describe("the forms of a delegation’s page", () => {
  it.each([
    ["language", { locale: "en" }, "This was asked for too often today"],
    ["feed", { confirm: "yes" }, "This was asked for too often today"],
  ])("take twenty of %s a day, and say so", async (purpose, filled, words) => {
    const site = await openLinks();
    const { marie } = await site.invite();
    const path = `${marie.delegation}?lang=en`;
    for (let count = 0; count < 20; count += 1)
      expect((await site.send(path, purpose, filled)).status).toBe(200);
    const refused = await site.send(path, purpose, filled);
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain(words);
    site.time.now = addMinutes(site.time.now, day + 1);
    expect((await site.send(path, purpose, filled)).status).toBe(200);
  });

  it.each(["delegation", "feed", "language", "end"])(
    "refuse more than 64 KB: %s",
    async (purpose) => {
      const site = await openLinks();
      const { marie } = await site.invite();
      const sent = await site.send(marie.delegation, purpose, { more: "x".repeat(70_000) });
      expect(sent.status).toBe(413);
    },
  );
});
