import type { CalendarEvent } from "@rabat-process/events";
import { rescheduleEvent } from "@rabat-process/events/changes";
import { slugOf } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { examples } from "../../test/finding/examples.ts";
import { findEvent } from "./find-event.ts";
import { takingAnswers } from "./message.ts";

const now = "2026-11-30T15:00:00Z";
const webinar = "example-online-2027";
const dakar = "example-dakar-2027";

const found = (typed: string, events: readonly CalendarEvent[] = examples) => {
  const { events: some, nearest } = findEvent(events, typed, now);
  return { events: some.map(slugOf), nearest: nearest.map(slugOf) };
};

describe("what people type", () => {
  it.each([
    ["9 June", webinar],
    ["9 juin", webinar],
    ["le 9 juin 2027", webinar],
    ["2027-06-09", webinar],
    ["2027-6-9", webinar],
    ["09/06/2027", webinar],
    ["2027-06", webinar],
    ["Q2 2027 webinar", webinar],
    ["https://agenda.example/events/example-online-2027", webinar],
    ["https://agenda.example/fr/evenements/example-online-2027?theme=2#agenda", webinar],
    ["<https://agenda.example/events/example-online-2027>", webinar],
    ['"example-online-2027"', webinar],
    ['"youth mobility"', webinar],
    ["“youth mobility”", webinar],
    ["« mobilité des jeunes »", webinar],
    ["EXAMPLE-ONLINE-2027@rabat-process", webinar],
    ["next", webinar],
    ["the next meeting", webinar],
    ["next online", webinar],
    ["next webinar", webinar],
    ["prochain webinaire", webinar],
    ["next meeting in Dakar", dakar],
    ["la prochaine réunion à Dakar", dakar],
    ["diaspora investment", dakar],
    ["investissement des diasporas", dakar],
    ["19-20 October 2027", dakar],
    ["20 octobre 2027", dakar],
    ["senior officials' meeting in paris", "som-paris-2020"],
    ["senior officials’ meeting in paris", "som-paris-2020"],
    ["d'élaboration de scénarios sur la technologie", "scenarios-technology-2021"],
    ["last webinar", "label-migdev-2021"],
  ])("“%s” finds %s alone", (typed, slug) => {
    expect(found(typed)).toEqual({ events: [slug], nearest: [] });
  });

  it.each([
    ["webinar", [webinar, "label-migdev-2021", "webinar-return-2021"]],
    ["webinars", [webinar, "label-migdev-2021", "webinar-return-2021"]],
    ["dakar", [dakar, "conference-dakar-2011"]],
    ["upcoming", ["summit-2027", webinar, dakar]],
  ])("“%s” finds what is to come before what is past", (typed, slugs) => {
    const { events } = found(typed);
    expect(events.toSorted()).toEqual(slugs.toSorted());
    expect(events[0]).toBe(slugs[0]);
  });

  it.each([
    ["example-onlnie-2027", webinar],
    ["exmaple-online-2027", webinar],
    ["webinra youth", webinar],
    ["17 June", webinar],
    ["mobilité des jeunnes", webinar],
  ])("“%s” finds nothing, but something near: %s", (typed, slug) => {
    expect(found(typed)).toEqual({ events: [], nearest: [slug] });
  });

  it.each([
    "",
    "  ",
    "it",
    "the",
    "elephant",
    "Berlin",
    "2099",
    "« »",
    "31 February 2027 elephant",
  ])("“%s” finds nothing at all", (typed) => {
    expect(found(typed)).toEqual({ events: [], nearest: [] });
  });

  it("finds the date that stands on everybody’s invitation, after the event was moved", () => {
    const before = examples.find((event) => slugOf(event) === webinar);
    if (before?.when.precision !== "time") throw new Error("expected a webinar with hours");
    const when = { ...before.when, start: "2027-06-16T10:00", end: "2027-06-16T12:30" } as const;
    const moved = rescheduleEvent(before, { when }, { at: now, sequence: before.sequence });
    if (!moved.ok) throw new Error(moved.reason);
    const events = examples.map((event) => (event === before ? moved.event : event));
    for (const typed of ["2027-06-09", "9 juin 2027", "16 June"])
      expect(found(typed, events).events).toEqual([webinar]);
  });

  it("finds only what takes answers, where an answer is meant", () => {
    expect(found("webinar", takingAnswers(examples, now)).events).toEqual([webinar]);
  });
});
