import { recordAnswer } from "@rabat-process/core/answers/record-answer";
import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import type { OpenLinks } from "./open-links.ts";
import { fieldsOf, openLinks, organiser, other, people, webinar } from "./open-links.ts";

const answerOf = async ({ store }: OpenLinks, code = "NG") =>
  (await store.attendance(webinar.uid)).find(({ delegation }) => delegation === code);

/** Writes an answer as it came by another way. */
async function given(links: OpenLinks, answer: Partial<Attendee>): Promise<void> {
  const { applyChange } = await import("@rabat-process/core/events/apply-change");
  const actor = { uid: webinar.uid, by: organiser, at: links.time.now };
  await applyChange(links.store, actor, ({ attendance }) => ({
    ok: true,
    attendance: [
      ...attendance.filter(({ delegation }) => delegation !== "NG"),
      {
        ...{ delegation: "NG", partstat: "ACCEPTED", standing: "confirmed", people: [] },
        ...{ by: people.amina.user, at: "2026-11-25T11:00:00Z", ...answer },
      },
    ],
  }));
}

async function setEvent(links: OpenLinks, change: Partial<CalendarEvent>): Promise<void> {
  const { applyChange } = await import("@rabat-process/core/events/apply-change");
  const actor = { uid: webinar.uid, by: organiser, at: links.time.now };
  await applyChange(links.store, actor, ({ event }) => ({
    ok: true,
    event: { ...event, sequence: event.sequence + 1, lastModified: links.time.now, ...change },
  }));
}

const three = ["Amina Bello", "Bola Ige", "Chidi Obi"].map((name) => ({ name }));

describe("an answer that is given in the second in which another one was undone", () => {
  it("has a time of its own, so that no page of the former takes its place unseen", async () => {
    const links = await openLinks();
    const { store, time } = links;
    const { ngozi, amina } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    const form = fieldsOf(await (await links.get(ngozi.answer)).text(), "answer");
    await links.send(amina.answer, "undo", { confirm: "yes" });
    const roles = { isOrganiser: () => false, organisers: () => Promise.resolve([]) };
    const { user } = people.amina;
    const given = { uid: webinar.uid, user, partstat: "DECLINED", press: "p1" } as const;
    await recordAnswer({ store, clock: { now: () => time.now }, roles }, given);
    const times = (await store.answers(webinar.uid, "NG")).map(({ at }) => at);
    expect(new Set(times).size).toBe(2);
    expect((await links.post(ngozi.answer, { ...form, answer: "TENTATIVE" })).status).toBe(409);
    expect(await answerOf(links)).toMatchObject({ partstat: "DECLINED" });
  });
});

describe("an answer by a link that is undone", () => {
  const formers: readonly (readonly [string, Partial<Attendee>, Partial<CalendarEvent>])[] = [
    [
      "beyond the quota, by the leave of an organiser",
      { people: three, override: true, onBehalf: "organiser" },
      {},
    ],
    ["beyond a quota that was lowered since", { people: three }, {}],
    [
      "that names one twice, as an older rule let pass",
      { people: [{ name: "A" }, { name: "a" }] },
      {},
    ],
    ["with a comment and needs", { comment: "C", commentBy: "pAmina", needs: "N" }, {}],
    [
      "on which the organisers decided",
      { standing: "not-selected" },
      { participation: { mode: "expression-of-interest" } },
    ],
    [
      "beyond the capacity, by the leave of an organiser",
      { people: three, override: true, onBehalf: "organiser" },
      { participation: { mode: "open", capacity: 2 } },
    ],
    [
      "at the deadline",
      { people: three.slice(0, 1) },
      { participation: { mode: "open", deadline: "2026-11-26" } },
    ],
  ];
  it.each(formers)("gives back one %s", async (_, answer, event) => {
    const links = await openLinks([{ ...webinar, ...event }, other]);
    const { ngozi, amina } = await links.invite();
    await given(links, answer);
    const before = await answerOf(links);
    links.time.now = "2026-11-25T14:00:00Z";
    expect((await links.send(ngozi.answer, "answer", { answer: "DECLINED" })).status).toBe(303);
    links.time.now = "2026-11-27T13:00:00Z";
    expect((await links.send(amina.answer, "undo", { confirm: "yes" })).status).toBe(303);
    expect(await answerOf(links)).toEqual({
      ...before,
      ...{ at: "2026-11-27T13:00:00Z", givenAt: before?.at },
    });
  });

  it("stays when the time for answers is over, and the answer is older than two days", async () => {
    const participation = { mode: "open", deadline: "2026-11-26" } as const;
    const links = await openLinks([{ ...webinar, participation }, other]);
    const { ngozi, amina } = await links.invite();
    links.time.now = "2026-11-25T14:00:00Z";
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED", "name-1": "Ngozi Eze" });
    const form = fieldsOf(await (await links.get(amina.answer)).text(), "undo");
    links.time.now = "2026-11-27T14:00:00Z";
    expect(await (await links.get(amina.answer)).text()).not.toContain('value="undo"');
    const late = await links.post(amina.answer, { ...form, confirm: "yes" });
    expect(late.status).toBe(409);
    expect(await answerOf(links)).toMatchObject({ partstat: "ACCEPTED" });
  });

  it("says that the one before waits, first of all, where others have its places by now", async () => {
    const participation = { mode: "open", capacity: 1 } as const;
    const links = await openLinks([{ ...webinar, participation }, other]);
    const { ngozi, amina, marie } = await links.invite();
    await given(links, { people: three.slice(0, 1) });
    links.time.now = "2026-11-25T14:00:00Z";
    await links.send(ngozi.answer, "answer", { answer: "DECLINED" });
    await links.send(marie.answer, "answer", { answer: "ACCEPTED" });
    expect(await answerOf(links, "SN")).toMatchObject({ standing: "confirmed" });
    links.time.now = "2026-11-25T15:00:00Z";
    expect(await (await links.get(amina.answer)).text()).toContain(
      "The answer of Wednesday 25 November 2026, 12:00 (Abuja time, UTC+1) then counts again: On the waiting list.",
    );
    await links.send(amina.answer, "undo", { confirm: "yes" });
    expect(await answerOf(links)).toMatchObject({
      ...{ standing: "waiting", queuedAt: "2026-11-25T11:00:00Z", people: three.slice(0, 1) },
    });
    expect(await answerOf(links, "SN")).toMatchObject({ standing: "confirmed" });
  });

  it("is undone alone: the one before counts again as its page says, whoever gave it", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    const named = { answer: "ACCEPTED", "name-1": "Amina Bello", needs: "visa" };
    await links.send(amina.answer, "answer", named);
    const first = await answerOf(links);
    links.time.now = "2026-11-25T13:00:00Z";
    await links.send(amina.answer, "answer", { ...named, "name-2": "Bola Ige" });
    links.time.now = "2026-11-25T14:00:00Z";
    const page = await (await links.get(ngozi.answer)).text();
    expect(page).toContain("13:00 (Abuja time, UTC+1) then counts again: Will attend.");
    await links.send(ngozi.answer, "undo", { confirm: "yes" });
    expect(await answerOf(links)).toEqual({
      ...first,
      ...{ at: "2026-11-25T14:00:00Z", givenAt: first?.at },
    });
    // That one came by the link, too, and nothing was before it.
    expect(await (await links.get(ngozi.answer)).text()).toContain(
      "Your delegation then has no answer.",
    );
    await links.send(ngozi.answer, "undo", { confirm: "yes" });
    expect(await answerOf(links)).toBeUndefined();
  });

  it("is refused where something else came since, and a replay of that changes nothing", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "DECLINED" });
    const undo = {
      ...fieldsOf(await (await links.get(amina.answer)).text(), "undo"),
      confirm: "yes",
    };
    links.time.now = "2026-11-25T14:00:00Z";
    await links.send(ngozi.answer, "answer", { answer: "TENTATIVE" });
    const sent = [await links.post(amina.answer, undo), await links.post(amina.answer, undo)];
    expect(sent.map(({ status }) => status)).toEqual([409, 409]);
    expect(await answerOf(links)).toMatchObject({ partstat: "TENTATIVE" });
  });

  it("is not said to be undone where the same form is sent after another answer came", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "DECLINED" });
    const undo = {
      ...fieldsOf(await (await links.get(amina.answer)).text(), "undo"),
      confirm: "yes",
    };
    expect((await links.post(amina.answer, undo)).headers.get("Location")).toMatch(/^\?done=/);
    links.time.now = "2026-11-25T14:00:00Z";
    await links.send(ngozi.answer, "answer", { answer: "DECLINED" });
    expect((await links.post(amina.answer, undo)).headers.get("Location")).toBe("?");
    expect(await answerOf(links)).toMatchObject({ partstat: "DECLINED" });
  });

  it("stays where the event is over, called off or replaced: nothing is to be undone there", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "DECLINED" });
    const undo = {
      ...fieldsOf(await (await links.get(amina.answer)).text(), "undo"),
      confirm: "yes",
    };
    links.time.now = "2026-11-25T14:00:00Z";
    await setEvent(links, { status: "cancelled" });
    const refused = await links.post(amina.answer, undo);
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain("Nothing was changed");
    expect(await answerOf(links)).toMatchObject({ partstat: "DECLINED" });
  });
});
