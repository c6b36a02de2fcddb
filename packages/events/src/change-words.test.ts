import { describe, expect, it } from "vitest";
import type { CalendarEvent, When } from "./index.ts";
import type { Change } from "./entries/changes.ts";
import { describeChange } from "./entries/changes.ts";

const october: When = { precision: "day", first: "2020-10-19", last: "2020-10-19" };
const day: When = { precision: "day", first: "2021-04-19", last: "2021-04-19" };
const open: When = {
  precision: "open",
  printed: { en: "when conditions permit", fr: "lorsque les conditions le permettront" },
};
const health = { en: "the health crisis", fr: "la crise sanitaire" };
const paris = { city: { en: "Paris", fr: "Paris" }, country: "FR" };

describe("an edit in words", () => {
  const before: CalendarEvent = {
    uid: "webinar-2027@rabat-process",
    sequence: 0,
    created: "2026-11-25T00:00:00Z",
    lastModified: "2026-11-25T00:00:00Z",
    summary: { en: "Webinar", fr: "Webinaire" },
    kind: "webinar",
    format: "virtual",
    status: "planned",
    when: day,
  };
  const joinUrl = "https://meet.example/room";
  const open: CalendarEvent = { ...before, online: { joinUrl, joinUrlIsPublic: true } };
  const closed: CalendarEvent = { ...before, online: { joinUrl } };

  it.each<[string, CalendarEvent, CalendarEvent, string, string]>([
    [
      "a link for all",
      before,
      open,
      `Join at: ${joinUrl}.`,
      `Lien de connexion\u00a0: ${joinUrl}.`,
    ],
    ["a link for those who come", before, closed, "Updated.", "Mis à jour."],
    [
      "a link for all that is so no more",
      open,
      closed,
      "Join at: –.",
      "Lien de connexion\u00a0: –.",
    ],
    [
      "a platform",
      { ...before, online: { platform: "Zoom" } },
      { ...before, online: { platform: "Webex" } },
      "Platform: Webex (before: Zoom).",
      "Plateforme\u00a0: Webex (auparavant\u00a0: Zoom).",
    ],
    [
      "a source",
      before,
      { ...before, sources: ["https://www.rabat-process.org"] },
      "Updated.",
      "Mis à jour.",
    ],
  ])("tells %s", (_, one, other, english, french) => {
    const change: Change = { kind: "edited", before: one, after: other };
    expect([describeChange(change, "en"), describeChange(change, "fr")]).toEqual([english, french]);
  });
});

describe("a change in words", () => {
  it.each<[Change, string, string]>([
    [
      { kind: "rescheduled", from: october, to: day },
      "Moved from Monday 19 October 2020 to Monday 19 April 2021.",
      "Nouvelle date\u00a0: lundi 19 avril 2021 (auparavant, lundi 19 octobre 2020).",
    ],
    [
      { kind: "postponed", from: october, to: open, reason: health },
      "Postponed: when conditions permit (before: Monday 19 October 2020). Reason: the health crisis.",
      "Report\u00a0: lorsque les conditions le permettront (auparavant, lundi 19 octobre 2020). Motif\u00a0: la crise sanitaire.",
    ],
    [
      { kind: "moved-online", from: paris },
      "Held online instead of in Paris.",
      "Se tient en ligne, et non à Paris.",
    ],
    [
      { kind: "moved-online", from: { city: { en: "Brussels" }, country: "BE" }, reason: health },
      "Held online instead of in Brussels. Reason: the health crisis.",
      "Se tient en ligne, et non à [EN] Brussels. Motif\u00a0: la crise sanitaire.",
    ],
    [{ kind: "moved-online", from: undefined }, "Held online.", "Se tient en ligne."],
    [{ kind: "cancelled" }, "Cancelled.", "Annulation."],
    [
      {
        kind: "cancelled",
        reason: { en: "The hosts asked for it.", fr: "À la demande des hôtes." },
      },
      "Cancelled. Reason: The hosts asked for it.",
      "Annulation. Motif\u00a0: À la demande des hôtes.",
    ],
    [
      { kind: "withdrawn", reason: { en: "a wrong date", fr: "date erronée" } },
      "Announcement withdrawn. Reason: a wrong date.",
      "Annonce retirée. Motif\u00a0: date erronée.",
    ],
    [{ kind: "reinstated" }, "Takes place after all.", "Aura finalement lieu."],
    [{ kind: "confirmed" }, "Confirmed.", "Confirmation."],
    [{ kind: "held" }, "Has taken place.", "A eu lieu."],
    [
      {
        kind: "held",
        outcome: { participants: 68, documents: [{ title: { en: "Report", fr: "Rapport" } }] },
      },
      "Has taken place. Took part: 68 people. Documents: Report.",
      "A eu lieu. Participants\u00a0: 68 personnes. Documents\u00a0: Rapport.",
    ],
  ])("%j", (change, english, french) => {
    expect([describeChange(change, "en"), describeChange(change, "fr")]).toEqual([english, french]);
  });
});
