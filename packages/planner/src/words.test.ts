import { countries } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { checkEvent, findSlots, planSeries, type SlotRequest } from "./index.ts";

/** Sentences of all kinds: a Friday in Ramadan, an Eid, a weekend, an ordinary day, and of all hours. */
const texts = ["2027-02-12", "2027-03-09", "2027-05-16", "2027-05-20", "2027-05-19"].flatMap(
  (date) => {
    const day = date as "2027-02-12";
    const participants = countries.map(({ code }) => ({ code, isRequired: code === "CM" }));
    const request: SlotRequest = {
      participants,
      quorum: { Africa: 20 },
      window: { first: day, last: "2027-05-21" },
      durationMinutes: 240,
      timeZone: "Europe/Brussels",
      locale: "fr",
    };
    const search = findSlots(request);
    const slots = [search.slotAt(`${day}T12:30`), search.slotAt(`${day}T08:00`)];
    const { window, ...needs } = request;
    const plan = planSeries({ ...needs, quorum: {}, windows: [window, window] });
    const event = {
      uid: "words@rabat-process",
      sequence: 0,
      created: "2026-11-25T00:00:00Z",
      lastModified: "2026-11-25T00:00:00Z",
      summary: { fr: "Réunion" },
      kind: "thematic-meeting",
      status: "planned",
      when: {
        precision: "time",
        start: `${day}T09:00`,
        end: `${day}T18:00`,
        timeZone: "Europe/Brussels",
      },
    } as const;
    const events = [event, { ...event, uid: "others@rabat-process" }];
    return [
      ...slots.flatMap((slot) => [...search.whyNot(slot), search.explain(slot).summary]),
      ...slots.flatMap((slot) => search.explain(slot).lines.map(({ text }) => text)),
      ...(plan.ok ? [plan.summary] : []),
      ...checkEvent(event, { events, locale: "fr" }).map(({ text }) => text),
    ];
  },
);

describe("French sentences", () => {
  it.each([
    ["a no-break space before high signs", /[^\u00a0][;?!%]|[^\u00a0]:(?!\d)/],
    ["typographic apostrophes", /'/],
    ["no word of English", /\b(the|and|public|holiday|hours|of 100)\b/i],
    ["no gap that was not filled", /undefined|NaN|\(\)|\s\s/],
  ])("have %s", (_, mistake) => {
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter((text) => mistake.test(text))).toEqual([]);
  });
});
