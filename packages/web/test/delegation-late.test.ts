import type { CalendarEvent } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { fieldOf } from "../src/links/delegation-page.ts";
import type { OpenLinks } from "./open-links.ts";
import { fieldsOf, openLinks, organiser, other, webinar } from "./open-links.ts";

const answerTo = async ({ store }: OpenLinks, { uid }: CalendarEvent) =>
  (await store.attendance(uid)).find(({ delegation }) => delegation === "NG")?.partstat;

const quota = { mode: "quota", perDelegation: 2 } as const;
const closing: CalendarEvent = {
  ...other,
  participation: { ...quota, deadline: "2026-12-01" },
};

describe("the page of a delegation that was opened a while ago", () => {
  it.each<[how: string, now: Instant, after: CalendarEvent]>([
    ["is past its deadline", "2026-12-02T12:00:00Z", closing],
    ["is called off", "2026-11-25T12:00:00Z", { ...closing, status: "cancelled", sequence: 1 }],
  ])("says what became of each choice where one of the events %s", async (_, now, after) => {
    const links = await openLinks([webinar, closing]);
    const { ngozi } = await links.invite();
    await links.invite(closing.uid);
    const form = fieldsOf(await (await links.get(ngozi.delegation)).text(), "delegation");
    const chosen = { ...form, [fieldOf(webinar)]: "ACCEPTED", [fieldOf(other)]: "ACCEPTED" };
    links.time.now = now;
    await links.store.saveEvents([after], { by: organiser, at: now });
    const page = await links.post(ngozi.delegation, chosen);
    expect(page.status).toBe(409);
    const text = await page.text();
    for (const words of ["Not everything was recorded", "Summit – ", "One answer is recorded"])
      expect(text).toContain(words);
    expect(text).not.toContain("Nothing was changed");
    expect(await answerTo(links, webinar)).toBe("ACCEPTED");
    expect(await answerTo(links, closing)).toBeUndefined();
    // What was refused is never taken later, however it is sent again.
    await links.store.saveEvents([{ ...other, sequence: 5 }], { by: organiser, at: now });
    await links.post(ngozi.delegation, chosen);
    expect(await answerTo(links, closing)).toBeUndefined();
  });

  it("says until when to answer as the page of the event does, on the clock of the delegation", async () => {
    const inBrussels: CalendarEvent = {
      ...webinar,
      participation: { ...quota, deadline: "2027-05-26" },
      when: {
        precision: "time",
        ...{ start: "2027-06-09T10:00", end: "2027-06-09T12:30", timeZone: "Europe/Brussels" },
      },
    };
    const links = await openLinks([inBrussels]);
    const { marie } = await links.invite();
    for (const path of [marie.answer, marie.delegation]) {
      const page = await (await links.get(`${path}?lang=en`)).text();
      expect(page.replaceAll("\u00a0", " ")).toContain("26 May 2027, 21:59");
    }
  });
});

describe("a delegation that can no longer attend, after the deadline", () => {
  async function lateAnswer(answer: string) {
    const links = await openLinks([closing]);
    const { ngozi, amina } = await links.invite(closing.uid);
    await links.send(ngozi.answer, "answer", {
      answer,
      "name-1": "Ngozi Eze",
      comment: "By train",
    });
    links.time.now = "2026-12-03T12:00:00Z";
    return { links, ngozi, amina };
  }

  it.each(["en", "fr"])("says so on its page, by a box to tick: %s", async (lang) => {
    const { links, ngozi } = await lateAnswer("ACCEPTED");
    for (const address of [ngozi.answer, `${ngozi.delegation}/summit-2027`]) {
      const path = `${address}?lang=${lang}`;
      const page = await (await links.get(path)).text();
      expect(page).toContain({ en: "can no longer attend", fr: "ne pouvons plus" }[lang]);
      const untouched = await links.post(path, fieldsOf(page, "decline"));
      expect(untouched.status).toBe(409);
      expect(await untouched.text()).toContain(
        { en: "Tick the box", fr: "Veuillez d’abord cocher" }[lang],
      );
      expect(await answerTo(links, closing)).toBe("ACCEPTED");
    }
    const form = {
      ...fieldsOf(await (await links.get(ngozi.answer)).text(), "decline"),
      confirm: "yes",
    };
    for (const press of [1, 2])
      expect([press, (await links.post(ngozi.answer, form)).status]).toEqual([press, 303]);
    const [answer] = await links.store.attendance(closing.uid);
    expect(answer).toMatchObject({ partstat: "DECLINED", people: [], comment: "By train" });
    expect(await (await links.get(ngozi.answer)).text()).not.toContain("can no longer attend");
  });

  it("changes nothing where a colleague said so before, which the page then says", async () => {
    const { links, ngozi, amina } = await lateAnswer("TENTATIVE");
    const form = {
      ...fieldsOf(await (await links.get(ngozi.answer)).text(), "decline"),
      confirm: "yes",
    };
    await links.send(amina.answer, "decline", { confirm: "yes" });
    const response = await links.post(ngozi.answer, form);
    expect(response.status).toBe(409);
    expect(await response.text()).toContain("Nigeria will not attend");
  });

  it("is not asked on the page of one that does not come, or of a meeting that is over", async () => {
    const { links, ngozi } = await lateAnswer("DECLINED");
    expect(await (await links.get(ngozi.answer)).text()).not.toContain("can no longer attend");
    const { links: later, ngozi: hers } = await lateAnswer("ACCEPTED");
    later.time.now = "2027-03-05T12:00:00Z";
    expect(await (await later.get(hers.answer)).text()).not.toContain("can no longer attend");
  });
});
