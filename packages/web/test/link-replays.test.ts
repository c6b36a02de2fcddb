import { recordAnnouncement } from "@rabat-process/core/events/announce";
import { handleLinkJobs } from "@rabat-process/core/notifications/link-jobs";
import { handleHousekeeping } from "@rabat-process/core/jobs/housekeeping";
import { createKeyCutter } from "@rabat-process/core/links/without-keys";
import {
  editEvent,
  postponeEvent,
  rescheduleEvent,
  withdrawEvent,
} from "@rabat-process/events/changes";
import { describe, expect, it } from "vitest";
import { fieldOf } from "../src/links/delegation-page.ts";
import type { OpenLinks } from "./open-links.ts";
import { fieldsOf, openLinks, organiser, other, webinar } from "./open-links.ts";
import { change, depsOf } from "./organiser.ts";

const formOf = async (links: OpenLinks, path: string, purpose: string) =>
  fieldsOf(await (await links.get(path)).text(), purpose);
const saysMove = async (links: OpenLinks, path: string) =>
  (await (await links.get(path)).text()).includes("Moved from");
const answers = async (links: OpenLinks) => (await links.store.attendance(webinar.uid)).length;

const withdraw = (links: OpenLinks) =>
  change(links, webinar.uid, (event, context) => withdrawEvent(event, {}, context));
const announce = (links: OpenLinks) =>
  recordAnnouncement(depsOf(links), { uid: webinar.uid, by: organiser, details: {} });
const move = (links: OpenLinks) =>
  change(links, webinar.uid, (event, context) => {
    const when = { precision: "day", first: "2027-06-16", last: "2027-06-16" } as const;
    return rescheduleEvent(event, { when }, context);
  });

describe("a form that was refused", () => {
  it.each(["/r/", "/d/ of one meeting"])(
    "is no answer once its meeting is announced again: %s",
    async (which) => {
      const links = await openLinks();
      const { ngozi } = await links.invite();
      const path = which === "/r/" ? ngozi.answer : `${ngozi.delegation}/youth-2027`;
      const form = { ...(await formOf(links, path, "answer")), answer: "ACCEPTED" };
      await withdraw(links);
      expect((await links.post(path, form)).status).toBeGreaterThanOrEqual(404);
      await announce(links);
      links.time.now = "2026-11-28T12:00:00Z";
      expect((await links.post(path, form)).status).toBe(409);
      expect(await answers(links)).toBe(0);
    },
  );

  it("by a link that had expired is nothing after the next file: an answer, a feed, the end of a link", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    links.time.now = "2027-02-22T12:00:00Z";
    const path = ngozi.delegation;
    const sent = [
      { ...(await formOf(links, path, "delegation")), [fieldOf(webinar)]: "ACCEPTED" },
      { ...(await formOf(links, path, "feed")), confirm: "yes" },
      { ...(await formOf(links, path, "end")), confirm: "yes" },
    ];
    links.time.now = "2027-02-23T13:00:00Z";
    for (const form of sent) expect((await links.post(path, form)).status).toBe(410);
    links.time.now = "2027-02-24T12:00:00Z";
    const { ngozi: again } = await links.invite(other.uid);
    for (const form of sent) expect([400, 409]).toContain((await links.post(path, form)).status);
    expect(await answers(links)).toBe(0);
    expect((await links.get(again.delegation)).status).toBe(200);
  });

  it("is not shown with its choice where it is sent again another day, though its reason is", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const names = { "name-1": "Ada Obi", "name-2": "Bola Ige", "name-3": "Chi Eze" };
    const form = { ...(await formOf(links, ngozi.answer, "answer")), answer: "ACCEPTED", ...names };
    const first = await links.post(ngozi.answer, form);
    expect(fieldsOf(await first.text(), "answer")).toMatchObject({ answer: "ACCEPTED" });
    links.time.now = "2026-11-28T12:00:00Z";
    const replay = await links.post(ngozi.answer, form);
    const shown = fieldsOf(await replay.text(), "answer");
    expect(shown).not.toHaveProperty("answer");
    await change(links, webinar.uid, (event, context) => {
      const participation = { mode: "quota", perDelegation: 3 } as const;
      return editEvent(event, { ...event, participation }, context);
    });
    links.time.now = "2026-11-28T12:20:00Z";
    expect((await links.post(ngozi.answer, shown)).status).toBe(400);
    expect(await answers(links)).toBe(0);
  });
});

describe("what changed since", () => {
  it("is still said where another meeting was answered meanwhile, by either page", async () => {
    for (const path of ["", "/summit-2027"]) {
      const links = await openLinks();
      const { ngozi } = await links.invite();
      links.time.now = "2026-11-26T12:00:00Z";
      await move(links);
      links.time.now = "2026-11-27T12:00:00Z";
      const page = `${ngozi.delegation}${path}`;
      const form =
        path === ""
          ? { ...(await formOf(links, page, "delegation")), [fieldOf(other)]: "ACCEPTED" }
          : { ...(await formOf(links, page, "answer")), answer: "ACCEPTED" };
      expect((await links.post(page, form)).ok || path !== "").toBe(true);
      expect((await links.store.attendance(other.uid)).length).toBe(1);
      expect(await saysMove(links, ngozi.answer)).toBe(true);
    }
  });

  it("is no news once it was answered, by whichever page", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "TENTATIVE" });
    links.time.now = "2026-11-26T12:00:00Z";
    await move(links);
    links.time.now = "2026-11-27T12:00:00Z";
    expect(await saysMove(links, ngozi.delegation)).toBe(true);
    const page = `${ngozi.delegation}/youth-2027`;
    const form = { ...(await formOf(links, page, "answer")), answer: "ACCEPTED" };
    expect((await links.post(page, form)).status).toBe(303);
    for (const path of [page, ngozi.answer, ngozi.delegation])
      expect(await saysMove(links, path)).toBe(false);
  });

  it.each([
    ["language", { locale: "en" }],
    ["feed", { confirm: "yes" }],
  ])("is said after a form of a page that was drawn before: %s", async (purpose, typed) => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    const form = { ...(await formOf(links, ngozi.delegation, purpose)), ...typed };
    links.time.now = "2026-11-26T12:00:00Z";
    await move(links);
    links.time.now = "2026-11-27T12:00:00Z";
    const response = await links.post(ngozi.delegation, form);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("Moved from");
    expect(await saysMove(links, ngozi.answer)).toBe(true);
  });
});

it("two presses on a language are answered alike at the same moment", async () => {
  const links = await openLinks();
  const { ngozi } = await links.invite();
  const form = { ...(await formOf(links, ngozi.delegation, "language")), locale: "fr" };
  const both = await Promise.all([1, 2].map(() => links.post(ngozi.delegation, form)));
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
});

it("the page of the delegation is named where it opens, and stays open while its person answers", async () => {
  const links = await openLinks();
  const { ngozi } = await links.invite();
  links.time.now = "2027-02-20T12:00:00Z";
  await links.send(ngozi.answer, "answer", { answer: "TENTATIVE" });
  links.time.now = "2027-03-10T12:00:00Z";
  expect((await links.get(ngozi.delegation)).status).toBe(200);
  links.time.now = "2027-05-25T12:00:00Z";
  expect((await links.get(ngozi.delegation)).status).toBe(410);
  expect(await (await links.get(ngozi.answer)).text()).not.toContain(ngozi.delegation);
});

it("a withdrawn meeting is one also by the page of the delegation, for whom it was sent to", async () => {
  const links = await openLinks();
  const { ngozi } = await links.invite();
  await withdraw(links);
  const response = await links.get(`${ngozi.delegation}/youth-2027`);
  expect(response.status).toBe(410);
  expect(await response.text()).toContain("This meeting is not announced any more");
  expect((await links.get(`${ngozi.delegation}/nothing-2027`)).status).toBe(404);
});

it("the pages say until when an offered place can be taken, and not until when others could answer", async () => {
  const participation = { mode: "open", capacity: 1, deadline: "2026-12-01" } as const;
  const links = await openLinks([{ ...webinar, participation }, other]);
  const { ngozi, marie } = await links.invite();
  await links.send(marie.answer, "answer", { answer: "ACCEPTED" });
  links.time.now = "2026-11-26T12:00:00Z";
  await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
  links.time.now = "2026-12-01T10:00:00Z";
  await links.send(marie.answer, "answer", { answer: "DECLINED" });
  links.time.now = "2026-12-02T08:00:00Z";
  for (const path of [ngozi.answer, ngozi.delegation]) {
    const text = await (await links.get(path)).text();
    expect(text).toContain("3 December 2026, 11:00");
    expect(text).not.toContain("1 December");
  }
});

describe("an undoing", () => {
  const participation = { mode: "open", deadline: "2026-12-10" } as const;

  it("is told organisers as well where they were told that the delegation comes no longer", async () => {
    const links = await openLinks([{ ...webinar, participation }, other]);
    const { ngozi, amina } = await links.invite();
    const actor = { by: organiser, at: links.time.now };
    await links.store.savePerson("pAda", { delegation: "NG", confirmedBy: organiser }, actor);
    await links.store.saveAccount({ door: "slack", id: "U1", person: "pAda" });
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    links.time.now = "2026-12-12T12:00:00Z";
    await links.send(ngozi.answer, "decline", { confirm: "yes" });
    expect((await links.send(amina.answer, "undo", { confirm: "yes" })).status).toBe(303);
    const jobs = await links.store.jobs.waiting(webinar.uid);
    const job = jobs.find(({ kind }) => kind === "answer-undone");
    const told = await handleLinkJobs(depsOf(links) as never)["answer-undone"](job as never);
    const parts = told.result === "done" ? (told.next ?? []) : [];
    const people = parts.map(({ payload }) => (payload as { user: string }).user);
    expect(people.toSorted()).toEqual([organiser, "pAda"].toSorted());
  });

  it("after the time for answers takes back none that was given more than two days ago", async () => {
    const links = await openLinks([{ ...webinar, participation }, other]);
    const { ngozi, amina } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    links.time.now = "2026-12-10T12:00:00Z";
    await links.send(amina.answer, "answer", { answer: "TENTATIVE" });
    links.time.now = "2026-12-12T11:00:00Z";
    expect((await links.send(ngozi.answer, "undo", { confirm: "yes" })).status).toBe(303);
    links.time.now = "2026-12-14T10:00:00Z";
    expect(await (await links.get(amina.answer)).text()).not.toContain('value="undo"');
    expect(await answers(links)).toBe(1);
  });
});

it("what was said of a meeting without a day is not erased the night after it was said", async () => {
  const links = await openLinks();
  await links.invite();
  await change(links, webinar.uid, (event, context) => {
    const when = { precision: "open", printed: { en: "at a later date" } } as const;
    return postponeEvent(event, { when }, context);
  });
  const night = () => {
    const { retention } = handleHousekeeping({ ...depsOf(links), retentionDays: 730 } as never);
    return retention();
  };
  const said = { answer: "ACCEPTED", "name-1": "Bola Ige", needs: "a ramp", comment: "Thank you" };
  links.time.now = "2028-11-26T12:00:00Z";
  const { ngozi } = await links.invite();
  await links.send(ngozi.answer, "answer", said);
  links.time.now = "2028-11-27T03:00:00Z";
  await night();
  const kept = { needs: "a ramp", comment: "Thank you", people: [{ name: "Bola Ige" }] };
  expect(await links.store.attendance(webinar.uid)).toMatchObject([kept]);
  links.time.now = "2030-12-01T03:00:00Z";
  await night();
  expect(await links.store.attendance(webinar.uid)).toMatchObject([{ people: [] }]);
});

it("a text that is as long as a form may be is looked through for keys at few places", async () => {
  const { tokens } = await openLinks();
  let asked = 0;
  const cut = createKeyCutter((text) => {
    asked += 1;
    return tokens.isKey(text);
  });
  const letters = "A".repeat(65_000);
  expect(cut(letters)).toBe(letters);
  expect(cut("A\n".repeat(32_000))).toContain("A");
  expect(asked).toBeLessThanOrEqual(200);
});
