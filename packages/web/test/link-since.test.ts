import { participantTable } from "@rabat-process/core/answers/participant-tables";
import { undoAnswer } from "@rabat-process/core/links/undo-answer";
import { rescheduleEvent } from "@rabat-process/events/changes";
import { describe, expect, it } from "vitest";
import type { OpenLinks } from "./open-links.ts";
import { openLinks, organiser, webinar } from "./open-links.ts";
import { change, depsOf } from "./organiser.ts";

const wordsOf = async ({ get }: Pick<OpenLinks, "get">, path: string) =>
  (await (await get(path)).text()).replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

const changed = "Changed since you last answered or were written to";
const undone = "Your last answer was undone";

/** Nigeria answered to a meeting that was moved since. */
async function movedMeeting() {
  const links = await openLinks();
  const { ngozi, amina } = await links.invite();
  await links.send(amina.answer, "answer", { answer: "TENTATIVE" });
  links.time.now = "2026-11-26T12:00:00Z";
  const when = { precision: "day", first: "2027-06-16", last: "2027-06-16" } as const;
  await change(links, webinar.uid, (event, context) => rescheduleEvent(event, { when }, context));
  links.time.now = "2026-11-27T12:00:00Z";
  const paths = [ngozi.answer, ngozi.delegation, `${ngozi.delegation}/youth-2027`];
  return { links, ngozi, amina, paths };
}

describe("what changed since somebody last answered", () => {
  it.each([0, 2])(
    "is news on none of their pages once they answered by one of them: %i",
    async (by) => {
      const { links, paths } = await movedMeeting();
      for (const path of paths) expect(await wordsOf(links, path)).toContain(changed);
      const sent = await links.send(paths[by] ?? "", "answer", { answer: "ACCEPTED" });
      expect(sent.status).toBe(303);
      for (const path of paths) expect(await wordsOf(links, path)).not.toContain(changed);
    },
  );

  it("is news where another member answered, or they were written to of another meeting", async () => {
    const { links, amina, paths } = await movedMeeting();
    await links.send(amina.answer, "answer", { answer: "ACCEPTED" });
    await links.invite("summit-2027@rabat-process");
    for (const path of paths) expect(await wordsOf(links, path)).toContain(changed);
  });
});

/** Ngozi’s answer was undone by Amina. */
async function undoneAnswer(answer: string) {
  const links = await openLinks();
  const { ngozi, amina } = await links.invite();
  await links.send(ngozi.answer, "answer", { answer });
  links.time.now = "2026-11-25T13:00:00Z";
  await links.send(amina.answer, "undo", { confirm: "yes" });
  links.time.now = "2026-11-25T14:00:00Z";
  return { links, ngozi, amina };
}

describe("that an answer was undone", () => {
  it("is said until its giver answers anew, by whichever of their links", async () => {
    const { links, ngozi } = await undoneAnswer("ACCEPTED");
    const paths = [ngozi.answer, `${ngozi.delegation}/youth-2027`];
    for (const path of paths) expect(await wordsOf(links, path)).toContain(undone);
    await links.send(`${ngozi.delegation}/youth-2027`, "answer", { answer: "DECLINED" });
    for (const path of paths) expect(await wordsOf(links, path)).not.toContain(undone);
  });

  it("is said where what counts again is their own former answer", async () => {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    links.time.now = "2026-11-25T13:00:00Z";
    await links.send(ngozi.answer, "answer", { answer: "DECLINED" });
    links.time.now = "2026-11-25T14:00:00Z";
    await links.send(amina.answer, "undo", { confirm: "yes" });
    expect(await wordsOf(links, ngozi.answer)).toContain(undone);
  });
});

describe("an answer that counts again since another one was undone", () => {
  /** Ngozi’s of the 25th, since that of Amina was undone on the 29th, by Ngozi’s link or an organiser. */
  async function broughtBack(by: "link" | "organiser") {
    const links = await openLinks();
    const { ngozi, amina } = await links.invite();
    await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
    links.time.now = "2026-11-26T12:00:00Z";
    await links.send(amina.answer, "answer", { answer: "DECLINED" });
    links.time.now = "2026-11-29T09:00:00Z";
    if (by === "link") await links.send(ngozi.answer, "undo", { confirm: "yes" });
    else {
      const about = {
        uid: webinar.uid,
        delegation: "NG",
        version: "2026-11-26T12:00:00Z",
      } as const;
      await undoAnswer(depsOf(links), { ...about, user: organiser, press: "p" });
    }
    return { links, ngozi, amina };
  }

  it.each(["link", "organiser"] as const)(
    "has the time at which it was given: by %s",
    async (by) => {
      const { links, ngozi, amina } = await broughtBack(by);
      const { store } = links;
      expect(await wordsOf(links, amina.answer)).toContain(
        "Answered by Ngozi Eze on 25 November 2026, 13:00 in Nigeria",
      );
      expect(await wordsOf(links, ngozi.answer)).toContain("Recorded on 25 November 2026, 13:00");
      expect(await wordsOf(links, `${ngozi.answer}?lang=fr`)).toContain("25 novembre 2026");
      const list = {
        at: links.time.now,
        event: webinar,
        attendance: await store.attendance(webinar.uid),
      };
      const rows = participantTable(list, { locale: "en", nameOf: (person) => person });
      expect(rows.flat()).toContainEqual({ at: "2026-11-25T12:00:00Z" });
    },
  );

  it("keeps it, and is named with it, where it comes back once more", async () => {
    const { links, amina, ngozi } = await broughtBack("link");
    links.time.now = "2026-11-29T10:00:00Z";
    await links.send(amina.answer, "answer", { answer: "TENTATIVE" });
    expect(await wordsOf(links, ngozi.answer)).toContain(
      "The answer of Wednesday 25 November 2026, 13:00",
    );
    await links.send(ngozi.answer, "undo", { confirm: "yes" });
    expect(await wordsOf(links, ngozi.answer)).toContain("Recorded on 25 November 2026, 13:00");
  });
});
