import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseEvents } from "@rabat-process/events";
import { describe, expect, it } from "vitest";
import { readAnnouncement } from "../src/index.ts";

const root = join(import.meta.dirname, "../../..");
const text = readFileSync(
  join(import.meta.dirname, "texts/seed/01-en-webinar-return-reintegration.txt"),
  "utf8",
);
const body = text.split("\n").slice(3).join("\n");
const source = "examples/2021-01-21-voluntary-return-and-reintegration.yaml";
const file = parseEvents(readFileSync(join(root, source), "utf8"), { source });
const [webinar, workshop] = file.ok ? file.events : [];
const [first, second, ...others] = readAnnouncement(body).events.map(({ draft }) => draft);

/** Words of a text that were put otherwise by hand are compared by their first ones. */
const wordsOf = (words: string | undefined) =>
  words?.toLowerCase().split(" ").slice(0, 2).join(" ");

describe("the announcement with which the project began", () => {
  it("yields the two events of its example, and no other", () => {
    expect([first?.kind, second?.kind]).toEqual([webinar?.kind, workshop?.kind]);
    expect(others).toEqual([]);
  });

  it.each(["activity", "format", "when", "roles", "inLineWith"] as const)(
    "yields what the example says of the webinar: %s",
    (field) => {
      const { fr: _, ...printed } = { fr: "", ...webinar?.when.printed };
      const expected = field === "when" ? { ...webinar?.when, printed } : webinar?.[field];
      expect(first?.[field]).toEqual(expected);
    },
  );

  it("yields its title, its place in the programme and its series", () => {
    expect(first?.summary?.en).toBe(webinar?.summary.en);
    // The theme is not printed: the objective implies it.
    expect(webinar?.programmes).toMatchObject(first?.programmes ?? [{}]);
    expect(first?.programmes).toEqual([{ programme: "marrakesh-2018", objective: "10" }]);
    expect(first?.series?.map(({ form }) => form)).toEqual(
      webinar?.series?.map(({ form }) => form),
    );
  });

  it("yields its four aims, its agenda, its public and its podcast", () => {
    // The example has the aims in words of its own, in the same order.
    expect(first?.aims?.map(({ en }) => wordsOf(en))).toEqual([
      "present and",
      "discuss the",
      "exchange on",
      "understand the",
    ]);
    expect(webinar?.aims?.map(({ en }) => wordsOf(en)?.split(" ")[0])).toEqual([
      "present",
      "discuss",
      "exchange",
      "understand",
    ]);
    expect(first?.agenda).toEqual(webinar?.agenda);
    expect(wordsOf(first?.audience?.en)).toBe(wordsOf(webinar?.audience?.en));
    const podcast = webinar?.outputs?.find(({ kind }) => kind === "podcast");
    expect(first?.outputs).toEqual([
      { kind: "podcast", when: { precision: "open", printed: { en: podcast?.when?.printed?.en } } },
    ]);
  });

  it("follows the meeting in Brussels, whose day the text does not say", () => {
    expect(first?.lineage?.map(({ relation }) => relation)).toEqual(
      webinar?.lineage?.map(({ relation }) => relation),
    );
    expect(first?.lineage?.[0]?.words?.en).toContain("held in 2016 in Brussels");
    expect(first?.ordinal).toBeUndefined();
  });

  it("was a promise then, and is held now", () => {
    expect(first?.status).toBe("confirmed");
  });

  it("yields what the example says of the workshop", () => {
    expect(second?.status).toBe(workshop?.status);
    expect(second?.format).toBe(workshop?.format);
    expect(second?.when).toEqual({
      precision: "open",
      printed: { en: workshop?.when.printed?.en },
    });
    expect(second?.venue).toMatchObject({
      city: { en: "Yaoundé" },
      country: workshop?.venue?.country,
    });
    expect(second?.formerDates).toMatchObject([{ when: { precision: "year", year: 2020 } }]);
    expect(second?.formerDates?.[0]?.reason?.en).toContain("health crisis");
  });
});
