import { describe, expect, it } from "vitest";
import type { Change, When } from "./index.ts";
import { describeChange } from "./index.ts";

const october: When = { precision: "day", first: "2020-10-19", last: "2020-10-19" };
const day: When = { precision: "day", first: "2021-04-19", last: "2021-04-19" };
const open: When = {
  precision: "open",
  printed: { en: "when conditions permit", fr: "lorsque les conditions le permettront" },
};
const health = { en: "the health crisis", fr: "la crise sanitaire" };
const paris = { city: { en: "Paris", fr: "Paris" }, country: "FR" };

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
      "Reporté\u00a0: lorsque les conditions le permettront (auparavant, lundi 19 octobre 2020). Motif\u00a0: la crise sanitaire.",
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
    [{ kind: "cancelled" }, "Cancelled.", "Annulé."],
    [{ kind: "reinstated" }, "Takes place after all.", "Aura finalement lieu."],
    [{ kind: "confirmed" }, "Confirmed.", "Confirmé."],
    [{ kind: "held" }, "Has taken place.", "A eu lieu."],
  ])("%j", (change, english, french) => {
    expect([describeChange(change, "en"), describeChange(change, "fr")]).toEqual([english, french]);
  });
});
