import type { EventDraft } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { fitDraft } from "../../src/announcements/fit-draft.ts";
import { linkKnown } from "../../src/announcements/link-events.ts";
import { readAnnouncements } from "../../src/announcements/read-announcements.ts";
import { examples } from "../finding/examples.ts";
import { textOf } from "./texts.ts";

const enough: EventDraft = {
  summary: { en: "Workshop on visas" },
  kind: "workshop",
  status: "confirmed",
  when: { precision: "day", first: "2027-05-04", last: "2027-05-04" },
};
const words = { en: "following the meeting in Praia" };

describe("what an event can hold of a draft", () => {
  it.each<[string, EventDraft, readonly string[], object]>([
    ["all of it", enough, [], enough],
    [
      "that it is planned, where nothing is said",
      { ...enough, status: undefined },
      [],
      { status: "planned" },
    ],
    [
      "the country of a city that is known",
      { ...enough, venue: { city: { fr: "Lisbonne" } } },
      [],
      { venue: { country: "PT" } },
    ],
    [
      "a country alone",
      { ...enough, venue: { country: "SN", name: { en: "Palace" } } },
      ["venue.name"],
      { country: "SN" },
    ],
    [
      "no city of nobody knows which country",
      { ...enough, venue: { city: { en: "Thornbury" } } },
      ["venue.city"],
      {},
    ],
    [
      "no link to nobody knows what",
      {
        ...enough,
        lineage: [
          { relation: "follows", words },
          { relation: "follows", event: "a-2020@rabat-process", words },
          { relation: "follows", words },
        ],
      },
      ["lineage[0]", "lineage[2]"],
      { lineage: [{ event: "a-2020@rabat-process", remark: words }] },
    ],
    [
      "no deadline where nobody says who may come",
      { ...enough, participation: { deadline: "2027-04-01" } },
      ["participation"],
      {},
    ],
    [
      "no hours of an agenda without a clock",
      { ...enough, agenda: [{ kind: "panel" }, { kind: "panel", start: "2027-05-04T10:00" }] },
      ["agenda[1]"],
      { agenda: [{ kind: "panel" }] },
    ],
    ["no format that needs a place", { ...enough, format: "in-person" }, ["format"], {}],
  ])("holds %s", (_, draft, left, fields) => {
    const fitted = fitDraft(draft);
    expect(fitted.left).toEqual(left);
    expect(fitted.fields).toMatchObject(fields);
    expect(fitted.missing).toEqual([]);
    for (const place of left.filter((one) => !one.includes("[")))
      expect(fitted.fields).not.toHaveProperty(place);
  });

  it("says what an event needs, and makes nothing of it up", () => {
    const { missing, fields } = fitDraft({ venue: { city: { en: "Dakar" }, country: "SN" } });
    expect(missing).toEqual(["summary", "kind", "when"]);
    expect(Object.keys(fields).toSorted()).toEqual(["status", "venue"]);
  });
});

describe("links to events that are known", () => {
  const linksIn = (text: string) =>
    linkKnown(readAnnouncements([text]), examples).events.flatMap(({ draft }) =>
      (draft.lineage ?? []).map(({ event }) => event),
    );

  it.each([
    ["seed/01-en-webinar-return-reintegration.txt", "return-brussels-2016@rabat-process"],
    ["seed/10-en-border-management-madrid.txt", "borders-madrid-2019@rabat-process"],
  ])("are found by date, city and kind: %s", (name, uid) => {
    expect(linksIn(textOf(name))).toEqual([uid]);
  });

  it.each([
    [
      "no date is named",
      "A webinar will be held on 4 May 2027, following a thematic meeting in Brussels.",
    ],
    [
      "nothing is known of that date",
      "A webinar will be held on 4 May 2027, following a meeting held in 1999 in Brussels.",
    ],
    [
      "nothing but the year fits",
      "A webinar will be held on 4 May 2027, following a ministerial conference held in 2017 in Tromsø.",
    ],
  ])("are left open where %s", (_, text) => {
    expect(linksIn(text).filter((uid) => uid !== undefined)).toEqual([]);
  });
});
