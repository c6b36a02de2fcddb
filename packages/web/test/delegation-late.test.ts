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
