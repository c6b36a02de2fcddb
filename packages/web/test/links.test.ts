import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { fieldOf } from "../src/links/delegation-page.ts";
import { fieldsOf, openLinks, organiser, other, people, webinar } from "./open-links.ts";

const answerOf = async ({ store }: Awaited<ReturnType<typeof openLinks>>, code = "NG") =>
  (await store.attendance(webinar.uid)).find(({ delegation }) => delegation === code);

describe("the page by which a person answers", () => {
  it("shows the hour of their country first, and that of the venue", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const response = await links.get(ngozi.answer);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain("<strong>Wednesday 9 June 2027<br />11:00–\u206013:30</strong");
    expect(html).toMatch(/in Nigeria\s*<small\s*>10:00 Rabat time/);
    expect(html).toContain("Webinar on youth &lt;mobility&gt;");
    // Who sent it, and whom to ask.
    expect(html).toContain("Secretariat of the Rabat Process");
    expect(html).toContain('href="mailto:secretariat@rabat.example"');
    expect(await (await links.get("/r/nothing")).text()).toContain("Write to the Secretariat");
    expect(html).not.toContain("checked");
    expect(html).not.toContain("<script");
    expect(html).not.toContain("https://meet.example");
  });

  it("speaks the language of the person, or the one that is asked for", async () => {
    const links = await openLinks();
    const { marie } = await links.invite();
    const actor = { by: organiser, at: links.time.now };
    await links.store.savePerson(people.marie.user, { locale: "fr" }, actor);
    expect(await (await links.get(marie.answer)).text()).toContain('lang="fr"');
    expect(await (await links.get(`${marie.answer}?lang=en`)).text()).toContain('lang="en"');
  });

  it("records an answer with its people, as that of the person, once", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const response = await links.send(ngozi.answer, "answer", {
      answer: "ACCEPTED",
      "name-1": "Amina Bello",
      "role-1": "Ministry of Youth",
      "email-1": "amina@ministry.example",
      needs: "Captions in French",
      comment: "Thank you",
    });
    expect(response.status).toBe(303);
    expect(await answerOf(links)).toMatchObject({
      partstat: "ACCEPTED",
      standing: "confirmed",
      by: people.ngozi.user,
      needs: "Captions in French",
      comment: "Thank you",
      people: [{ name: "Amina Bello", role: "Ministry of Youth", email: "amina@ministry.example" }],
    });
    const html = await (
      await links.get(`${ngozi.answer}${response.headers.get("Location") ?? ""}`)
    ).text();
    expect(html).toContain("Your answer is recorded.");
    expect(html).toContain("https://meet.example/room");
    expect(html).toContain('value="Amina Bello"');
  });

  it.each([
    [{}, "Choose one of the three answers"],
    [{ answer: "YES" }, "Choose one of the three answers"],
    [{ answer: "ACCEPTED", "role-1": "Minister" }, "Enter the name of person 1"],
    [
      { answer: "ACCEPTED", "name-1": "A", "email-1": "amina@" },
      "Enter an address such as name@ministry.example",
    ],
    [{ answer: "ACCEPTED", comment: "x".repeat(2001) }, "Enter at most 2000 characters"],
  ])("refuses %o and keeps what was typed", async (filled, problem) => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const response = await links.send(ngozi.answer, "answer", { ...filled, needs: "A ramp" });
    const html = await response.text();
    expect(response.status).toBe(400);
    expect(html).toContain(problem);
    expect(html).toContain("A ramp");
    expect(await answerOf(links)).toBeUndefined();
  });

  it("refuses more people than the quota, in the words of the rules", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const response = await links.send(ngozi.answer, "answer", {
      ...{ answer: "ACCEPTED", "name-1": "A", "name-2": "B", "name-3": "C" },
    });
    expect(await response.text()).toContain("exceeds your delegation’s quota");
    expect(await answerOf(links)).toBeUndefined();
  });

  it("takes no answer to what no longer holds: the event moved, or a colleague answered", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    const html = await (await links.get(ngozi.answer)).text();
    const stale = { ...fieldsOf(html, "answer"), answer: "DECLINED" };
    links.time.now = "2026-11-25T13:00:00Z";
    await links.send(amina.answer, "answer", { answer: "ACCEPTED" });
    const response = await links.post(ngozi.answer, stale);
    expect(response.status).toBe(409);
    expect(await response.text()).toContain("The answer of your delegation has changed");
    expect(await answerOf(links)).toMatchObject({ partstat: "ACCEPTED" });
  });

  it("has an answer that came by a colleague’s link undone, and says so to the colleague", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    links.time.now = "2026-11-25T13:00:00Z";
    await links.send(ngozi.answer, "answer", { answer: "TENTATIVE" });
    links.time.now = "2026-11-25T14:00:00Z";
    await links.send(amina.answer, "answer", { answer: "DECLINED" });
    links.time.now = "2026-11-25T15:00:00Z";
    const untouched = await links.send(ngozi.answer, "undo");
    expect(await untouched.text()).toContain("Tick the box first");
    expect(await answerOf(links)).toMatchObject({ partstat: "DECLINED" });
    const undone = await links.send(ngozi.answer, "undo", { confirm: "yes" });
    expect(undone.status).toBe(303);
    expect(await answerOf(links)).toMatchObject({ partstat: "TENTATIVE", by: people.ngozi.user });
    expect(await (await links.get(amina.answer)).text()).toContain("Your last answer was undone");
  });

  it("restores no answer that counted no more when the undone one was given", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    links.time.now = "2026-11-25T13:00:00Z";
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    links.time.now = "2026-11-25T14:00:00Z";
    await forget(links);
    links.time.now = "2026-11-25T15:00:00Z";
    await links.send(amina.answer, "answer", { answer: "DECLINED" });
    links.time.now = "2026-11-25T16:00:00Z";
    const undone = await links.send(ngozi.answer, "undo", { confirm: "yes" });
    expect(undone.status).toBe(303);
    expect(await answerOf(links)).toBeUndefined();
  });

  it("says what changed since the person last did something there", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    links.time.now = "2026-11-26T12:00:00Z";
    await move(links);
    const html = await (await links.get(ngozi.answer)).text();
    expect(html).toContain("Changed since you last answered or were written to");
    expect(html).toContain("Thursday 10 June 2027");
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    expect(await (await links.get(ngozi.answer)).text()).not.toContain("Changed since");
  });
});

describe("the page of a delegation", () => {
  it("takes several answers at once, and leaves the others as they are", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const chosen = { [fieldOf(webinar)]: "ACCEPTED" };
    const response = await links.send(ngozi.delegation, "delegation", chosen);
    expect(await response.text()).toContain("One answer is recorded.");
    expect(await answerOf(links)).toMatchObject({ partstat: "ACCEPTED", by: people.ngozi.user });
    expect(await links.store.attendance(other.uid)).toEqual([]);
    const [, page = ""] =
      /href="https:\/\/calendar\.example([^"]*youth[^"]*)"/.exec(
        await (await links.get(ngozi.delegation)).text(),
      ) ?? [];
    expect(await (await links.get(page)).text()).toContain("Will Nigeria attend?");
  });

  it("shows the address of a feed once, after its box was ticked", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    expect(await (await links.send(ngozi.delegation, "feed")).text()).toContain(
      "Tick the box first",
    );
    const html = await (await links.send(ngozi.delegation, "feed", { confirm: "yes" })).text();
    const [address = ""] = /\/feeds\/[\w-]+\.ics/.exec(html) ?? [];
    expect((await links.get(address)).status).toBe(200);
    expect(await (await links.get(ngozi.delegation)).text()).not.toContain("/feeds/");
  });

  it("saves the language that was chosen", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    expect(await (await links.send(ngozi.delegation, "language")).text()).toContain(
      "Choose a language",
    );
    await links.send(ngozi.delegation, "language", { locale: "fr" });
    expect(await links.store.person(people.ngozi.user)).toMatchObject({ locale: "fr" });
  });
});

describe("a link", () => {
  it("ends for a person when somebody else says that it is not theirs, and changes no answer", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    expect((await links.send(ngozi.answer, "end")).status).toBe(400);
    const response = await links.send(ngozi.answer, "end", { confirm: "yes" });
    expect(await response.text()).toContain("The link is disabled");
    expect([
      (await links.get(ngozi.answer)).status,
      (await links.get(ngozi.delegation)).status,
      (await links.get(amina.answer)).status,
    ]).toEqual([410, 410, 200]);
    expect(await answerOf(links)).toMatchObject({ partstat: "ACCEPTED" });
    const kinds = (await links.store.jobs.waiting()).map(({ kind }) => kind);
    expect(kinds).toContain("link-ended");
    expect(kinds).toContain("answered-by-link");
    // The next file has another address for them.
    const anew = await links.invite();
    expect(anew.ngozi.answer).not.toBe(ngozi.answer);
    expect(anew.amina.answer).toBe(amina.answer);
    expect((await links.get(anew.ngozi.answer)).status).toBe(200);
  });

  it("is open for 30 days also after an event that organisers say took place", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    links.time.now = "2027-06-10T12:00:00Z";
    await setEvent(links, { ...webinar, sequence: 1, status: "held" });
    expect((await links.get(ngozi.answer)).status).toBe(200);
    links.time.now = "2027-07-09T12:30:01Z";
    expect((await links.get(ngozi.answer)).status).toBe(410);
  });

  it("ends with the membership, and 30 days after the event, or 90 without use", async () => {
    const links = await openLinks();
    const { ngozi, marie } = await links.invite();
    const actor = { by: organiser, at: links.time.now };
    await links.store.savePerson(people.marie.user, { delegation: null }, actor);
    expect((await links.get(marie.answer)).status).toBe(410);
    await links.store.savePerson(
      people.marie.user,
      { delegation: "SN", confirmedBy: organiser },
      actor,
    );
    expect((await links.get(marie.answer)).status).toBe(410);
    links.time.now = "2027-02-23T11:59:59Z";
    expect((await links.get(ngozi.delegation)).status).toBe(200);
    links.time.now = "2027-02-23T12:00:00Z";
    expect((await links.get(ngozi.delegation)).status).toBe(410);
    links.time.now = "2027-07-09T12:29:59Z";
    expect((await links.get(ngozi.answer)).status).toBe(200);
    links.time.now = "2027-07-09T12:30:01Z";
    expect((await links.get(ngozi.answer)).status).toBe(410);
  });

  it("opens nothing under another key, with another letter, or on the other kind of page", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const token = ngozi.answer.slice("/r/".length);
    const last = token.at(-2) === "A" ? "B" : "A";
    const wrong = [
      `/r/${token.slice(0, -2)}${last}${token.at(-1) ?? ""}`,
      `/r/${token}A`,
      `/r/${token.slice(0, 20)}`,
      `/d/${token}`,
      `/r/${ngozi.delegation.slice("/d/".length)}`,
      "/r/%00",
    ];
    const statuses = await Promise.all(wrong.map(async (path) => (await links.get(path)).status));
    expect(statuses).toEqual(wrong.map(() => 404));
  });

  it("is in no cache, no search engine, no Referer and no line of the log", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const { headers } = await links.get(ngozi.answer);
    expect([
      headers.get("Cache-Control"),
      headers.get("Referrer-Policy"),
      headers.get("X-Robots-Tag"),
      headers.get("Content-Security-Policy"),
    ]).toEqual([
      "no-store",
      "no-referrer",
      "noindex, nofollow",
      expect.stringContaining("frame-ancestors 'none'"),
    ]);
    await links.store.close();
    expect((await links.get(ngozi.answer)).status).toBe(503);
    expect(links.errors.join("\n")).toContain("/r/…");
    expect(links.errors.join("\n")).not.toContain(ngozi.answer.slice(3));
  });

  it("is changed by no GET, HEAD or OPTIONS, nor by a form sent as it stands or once more", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    await links.send(amina.answer, "answer", { answer: "TENTATIVE" });
    links.time.now = "2026-11-25T13:00:00Z";
    const before = await everything(links);
    for (const path of [ngozi.answer, ngozi.delegation, `${ngozi.answer}?done=answer`])
      for (const method of ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH"])
        await links.web.request(path, { method });
    for (const purpose of ["answer", "undo", "end"]) await links.send(ngozi.answer, purpose);
    for (const purpose of ["delegation", "feed", "language", "end"])
      await links.send(ngozi.delegation, purpose);
    expect(await everything(links)).toEqual(before);
  });

  it("takes a form once: what is replayed later changes nothing", async () => {
    const links = await openLinks();
    const { ngozi } = await links.invite();
    const html = await (await links.get(ngozi.answer)).text();
    const yes = { ...fieldsOf(html, "answer"), answer: "ACCEPTED" };
    await links.post(ngozi.answer, yes);
    links.time.now = "2026-11-25T13:00:00Z";
    const no = fieldsOf(await (await links.get(ngozi.answer)).text(), "answer");
    await links.post(ngozi.answer, { ...no, answer: "DECLINED" });
    await links.post(ngozi.answer, yes);
    expect(await answerOf(links)).toMatchObject({ partstat: "DECLINED" });
    await links.store.change(webinar.uid, { by: organiser, at: links.time.now }, () => ({
      ok: true,
      attendance: [],
    }));
    await links.post(ngozi.answer, yes);
    await links.post(ngozi.answer, { ...no, answer: "DECLINED" });
    expect(await answerOf(links)).toBeUndefined();
  });

  it("takes nothing from a page of another site, nor with a nonce of another page", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    const theirs = fieldsOf(await (await links.get(amina.answer)).text(), "answer");
    await links.post(ngozi.answer, { ...theirs, answer: "ACCEPTED" });
    const own = fieldsOf(await (await links.get(ngozi.answer)).text(), "answer");
    await links.web.request(ngozi.answer, {
      method: "POST",
      headers: {
        "Content-Type": "application/x-www-form-urlencoded",
        "Sec-Fetch-Site": "cross-site",
      },
      body: new URLSearchParams({ ...own, answer: "ACCEPTED" }).toString(),
    });
    await links.post(ngozi.answer, {
      ...own,
      nonce: "2026-11-25T12:00:00Z.a.b",
      answer: "ACCEPTED",
    });
    links.time.now = "2026-12-02T12:00:01Z";
    await links.post(ngozi.answer, { ...own, answer: "ACCEPTED" });
    expect(await answerOf(links)).toBeUndefined();
  });
});

type Links = Awaited<ReturnType<typeof openLinks>>;

/** Moves the webinar by a day, as an organiser does. */
/** Asks for the answers again, as a change of date can. */
const forget = (links: Links) => decide(links, { attendance: [] });
const setEvent = (links: Links, event: CalendarEvent) => decide(links, { event });

async function decide({ store, time }: Links, what: object): Promise<void> {
  const { applyChange } = await import("@rabat-process/core/events/apply-change");
  const actor = { uid: webinar.uid, by: organiser, at: time.now };
  await applyChange(store, actor, () => ({ ok: true, ...what }));
}

async function move({ store, time }: Links): Promise<void> {
  const { applyChange } = await import("@rabat-process/core/events/apply-change");
  const { storeChange } = await import("@rabat-process/core/events/stored-change");
  const { rescheduleEvent } = await import("@rabat-process/events/changes");
  await applyChange(store, { uid: webinar.uid, by: organiser, at: time.now }, ({ event }) => {
    const to = { ...webinar.when, start: "2027-06-10T10:00", end: "2027-06-10T12:30" } as const;
    const result = rescheduleEvent(event, { when: to }, { at: time.now, sequence: event.sequence });
    if (!result.ok) throw new Error(result.reason);
    return {
      ...{ ok: true, act: "rescheduled", event: result.event, changes: [result.change] },
      details: { changes: [storeChange(result.change)] },
    };
  });
}

/** All that links can change: answers, people, links, jobs and the log. */
async function everything({ store }: Links) {
  return {
    answers: [await store.attendance(webinar.uid), await store.attendance(other.uid)],
    people: await store.people(),
    links: [await store.linksTo(webinar.uid), await store.linksOf(people.ngozi.user)],
    jobs: await store.jobs.waiting(),
    log: await store.log({ limit: 1000 }),
  };
}
