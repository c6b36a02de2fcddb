import { changeEvent } from "@rabat-process/core/events/change-event";
import { versionOf } from "@rabat-process/core/events/version";
import type { CalendarEvent } from "@rabat-process/events";
import {
  cancelEvent,
  reinstateEvent,
  relocateEvent,
  rescheduleEvent,
} from "@rabat-process/events/changes";
import type { Instant } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { describeShift } from "../src/date-shift.ts";
import type { OpenLinks } from "./open-links.ts";
import { openLinks, organiser, webinar } from "./open-links.ts";
import { change, depsOf } from "./organiser.ts";

const reason = { en: "the hall is closed", fr: "la salle est fermée" };
const later = { ...webinar.when, start: "2027-06-16T10:00", end: "2027-06-16T12:30" } as const;
const move = (event: CalendarEvent, context: Parameters<typeof rescheduleEvent>[2]) =>
  rescheduleEvent(event, { when: later, reason }, context);

/** The page of the webinar as text, with a line through what is struck. */
async function read(links: OpenLinks, path = "/events/youth-2027"): Promise<string> {
  const page = await (await links.get(path)).text();
  const main = page.slice(page.indexOf("<main"), page.indexOf("</main>"));
  return main
    .replaceAll("<s>", " ~")
    .replaceAll("</s>", "~ ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/[ \n]+/g, " ");
}

async function openAt(now: Instant): Promise<OpenLinks> {
  const links = await openLinks();
  links.time.now = now;
  return links;
}

describe("the page of an event that was changed", () => {
  it("says at its top and on its line when it was called off, and why", async () => {
    const links = await openAt("2027-05-10T08:00:00Z");
    await change(links, webinar.uid, (event, context) => cancelEvent(event, { reason }, context));
    const page = await read(links);
    expect(page).toContain(
      "Cancelled on 10 May 2027. Reason: the hall is closed. No answer is needed any more.",
    );
    expect(page).toMatch(/10 May 2027 Cancelled ~9 June 2027~ This webinar/);
    const french = await read(links, "/fr/evenements/youth-2027");
    expect(french).toContain(
      "Annulé le 10 mai 2027. Motif\u00a0: la salle est fermée. Aucune réponse n’est plus nécessaire.",
    );
    links.time.now = "2027-07-01T08:00:00Z";
    expect(await read(links)).toMatch(
      /Cancelled on 10 May 2027\. Reason: the hall is closed\. When/,
    );
    const html = await (await links.get("/events/youth-2027")).text();
    expect(html).toMatch(/<li class="here"[^>]*><span class="quiet">10 May 2027/);
  });

  it("says without a date that it is off where nobody wrote down when that was", async () => {
    const links = await openLinks([{ ...webinar, status: "cancelled" }]);
    const page = await read(links);
    expect(page).toContain("It will not take place, and no answer is needed any more.");
    expect(page).toContain("~9 June 2027~ Cancelled This webinar");
  });

  it("says nothing of a cancellation that was taken back", async () => {
    const links = await openAt("2027-05-10T08:00:00Z");
    await change(links, webinar.uid, (event, context) => cancelEvent(event, { reason }, context));
    await change(links, webinar.uid, reinstateEvent);
    expect(await read(links)).not.toMatch(/Cancelled|the hall is closed/);
  });

  it("says how far it moved, when that was announced, and that answers stay", async () => {
    const links = await openAt("2027-05-10T08:00:00Z");
    await change(links, webinar.uid, move);
    const page = await read(links);
    expect(page).toContain("New date: a week later, same hours. Reason: the hall is closed. When");
    expect(page).toContain("Two people per delegation Answers that were given stay.");
    expect(page).toMatch(
      /10 May 2027 New date announced ~9 June 2027~ First date, which did not hold 16 June 2027 This webinar/,
    );
  });

  it("asks again whose answer no longer counts, and promises nothing once some did not stay", async () => {
    const links = await openAt("2027-05-10T08:00:00Z");
    const event = (await links.store.event(webinar.uid)) ?? webinar;
    const request = { uid: webinar.uid, user: organiser, seen: versionOf(event), decide: move };
    await changeEvent(depsOf(links), { ...request, askAgain: true });
    expect(await read(links)).toContain(
      "Answers given before no longer count: please answer again.",
    );
    const venue = { city: { en: "Dakar", fr: "Dakar" }, country: "SN" } as const;
    await change(links, webinar.uid, (one, context) => relocateEvent(one, { venue }, context));
    const page = await read(links);
    expect(page).toContain("New place announced");
    expect(page).not.toMatch(/Answers (?:given before|that were given)/);
  });

  it("tells nobody what was done before it was announced", async () => {
    const links = await openLinks();
    links.time.now = "2026-11-10T08:00:00Z";
    await change(links, webinar.uid, move);
    expect(await read(links)).not.toMatch(/New date announced|Answers that were given/);
  });
});

describe("how a new date stands to the one before", () => {
  const day = (first: string, last = first) =>
    ({ precision: "day", first, last }) as CalendarEvent["when"];
  const times: readonly (readonly [
    CalendarEvent["when"],
    string | undefined,
    string | undefined,
  ])[] = [
    [later, "a week later, same hours", "une semaine plus tard, mêmes horaires"],
    [
      {
        ...webinar.when,
        start: "2027-06-08T09:00",
        end: "2027-06-08T12:30",
      } as CalendarEvent["when"],
      "a day earlier, other hours",
      "un jour plus tôt, autres horaires",
    ],
    [
      {
        ...webinar.when,
        start: "2027-06-09T14:00",
        end: "2027-06-09T16:30",
      } as CalendarEvent["when"],
      "same day, other hours",
      "même jour, autres horaires",
    ],
    [day("2027-06-20"), "11 days later, other hours", "11 jours plus tard, autres horaires"],
    [day("2027-06-20", "2027-06-21"), undefined, undefined],
    [day("2027-12-20"), undefined, undefined],
    [{ precision: "month", month: "2027-07" }, undefined, undefined],
  ];
  it.each(times)("to %o is %s", (to, english, french) => {
    expect(describeShift(webinar.when, to, "en")).toBe(english);
    expect(describeShift(webinar.when, to, "fr")).toBe(french);
  });

  it("says nothing of hours that nobody knows", () => {
    expect(describeShift(day("2027-06-01"), day("2027-06-15"), "en")).toBe("two weeks later");
  });
});
