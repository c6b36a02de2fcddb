import type { Locale } from "@rabat-process/timezones";
import { describe, expect, it } from "vitest";
import { mrkdwnOf } from "../../test/mrkdwn-of.ts";
import { event } from "../../test/workshop-app.ts";
import { digest } from "./schedule.ts";

const digestOf = (changes: number, locale: Locale) =>
  mrkdwnOf(
    digest({
      dated: [event],
      undated: [],
      changes: Array.from({ length: changes }, (_, index) => ({
        event,
        words: `no. ${index + 1}`,
      })),
      locale,
      pageUrl: "https://calendar.example/",
      feedUrl: "https://calendar.example/calendar.ics",
    }),
  );
const told = (words: readonly string[]) => words.filter((line) => line.startsWith("• ")).length;

describe("the changes in a digest", () => {
  it.each([0, 1, 6])("are all told where there are %i, and nothing more is counted", (count) => {
    const words = digestOf(count, "en");
    expect(told(words)).toBe(count);
    expect(words.join("\n")).not.toContain("more on");
  });

  it("have the title only where there are any", () => {
    expect(digestOf(0, "fr").join("\n")).not.toContain("Nouveautés");
    expect(digestOf(1, "fr").join("\n")).toContain("Nouveautés");
  });

  it.each([
    ["en", 7, "1 more on the pages of the events."],
    ["en", 20, "14 more on the pages of the events."],
    ["fr", 7, "1 autre sur les pages des événements."],
    ["fr", 20, "14 autres sur les pages des événements."],
  ] as const)("are counted in %s where %i are too many to tell", (locale, count, words) => {
    const lines = digestOf(count, locale);
    expect(told(lines)).toBe(6);
    expect(lines).toContain(words);
  });
});
