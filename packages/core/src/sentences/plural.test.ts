import { describe, expect, it } from "vitest";
import { sentences } from "./index.ts";
import { pluralIn } from "./plural.ts";

describe("a number", () => {
  it.each([
    ["en", 0, "many"],
    ["en", 1, "one"],
    ["en", 2, "many"],
    ["fr", 0, "one"],
    ["fr", 1, "one"],
    ["fr", 1.5, "one"],
    ["fr", 2, "many"],
    // For which French has a third form that no sentence needs.
    ["fr", 1_000_000, "many"],
  ] as const)("in %s, %d, is %s", (locale, count, expected) => {
    expect(pluralIn(locale)(count, { one: "one", other: "many" })).toBe(expected);
  });

  it("is said as each language says it", () => {
    expect([1, 2].map((count) => sentences.fr.reminders.duration(count, "day"))).toEqual([
      "1\u00a0jour",
      "2\u00a0jours",
    ]);
    expect([0, 1, 3].map(sentences.en.remind.asked)).toEqual([
      "Nobody will be asked.",
      "1 focal point will be asked.",
      "3 focal points will be asked.",
    ]);
  });
});
