import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { anyEvent } from "./arbitrary-events.ts";
import { createEditorSchema, findUndescribed } from "./editor-schema.ts";
import { changed, issuesOf } from "./event-files.ts";
import { readExampleFiles } from "./examples.ts";

/** The published file, as an editor reads it. Formats are left to the reader of event files. */
const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, "../event-file.schema.json"), "utf8"),
) as object;
const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

const day = "{ precision: day, first: 2027-02-03, last: 2027-02-04 }";

function timed(start: string, timeZone = "Europe/Brussels"): string {
  return `{ precision: time, start: ${start}, end: 2027-02-01T12:00, timeZone: ${timeZone} }`;
}

describe("the JSON Schema that editors check event files by", () => {
  it.each(readExampleFiles().map((file) => [file.source, file.text] as const))(
    "accepts %s",
    (_, text) => {
      accepts(parse(text));
      expect(accepts.errors).toBeNull();
    },
  );

  it.each(readExampleFiles().map((file) => [file.source, file.text] as const))(
    "is named at the top of %s",
    (source, text) => {
      const up = "../".repeat(source.split("/").length);
      expect(text.split("\n")[0]).toBe(
        `# yaml-language-server: $schema=${up}packages/events/event-file.schema.json`,
      );
    },
  );

  it("accepts any event that the reader accepts", () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(accepts({ events: [event] })).toBe(true);
      }),
    );
  });

  it("is written from the model, with its doc comments", async () => {
    const written = createEditorSchema();
    expect(findUndescribed(written)).toEqual([]);
    await expect(`${JSON.stringify(written, undefined, 2)}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, "../event-file.schema.json"),
    );
  });

  it.each<[string, string, string]>([
    ["a field of another name", "status: planned", "statuz: planned"],
    ["a kind that is none", "kind: senior-officials-meeting", "kind: festival"],
    ["a country by its name", "party: FR", "party: France"],
    ["a precision that is none", "precision: day", "precision: days"],
    ["a language misspelt", "en: Senior", "eng: Senior"],
    ["a title in neither language", "{ en: Senior Officials’ Meeting }", "{}"],
    ["a title in another language alone", "en: Senior", "pt: Senior"],
    ["milliseconds", "created: 2026-11-25T00:00:00Z", "created: 2026-11-25T00:00:00.000Z"],
    ["an offset", "created: 2026-11-25T00:00:00Z", "created: 2026-11-25T00:00:00+01:00"],
    ["an hour that no clock shows", day, timed("2027-02-01T25:00")],
    ["seconds", day, timed("2027-02-01T10:00:30")],
    ["a zone that is none", day, timed("2027-02-01T10:00", "Foo/Bar")],
    ["an abbreviation of a zone", day, timed("2027-02-01T10:00", "EST5")],
    ["a year before 1970", "first: 2027-02-03", "first: 1969-02-03"],
    ["an address of another kind", "format: virtual", 'sources: ["ftp://example.org"]'],
    [
      "a theme that is none",
      "format: virtual",
      "programmes: [{ programme: cadiz-2022, theme: 6 }]",
    ],
    ["no list of events", "events:", "meetings:"],
  ])("refuses %s, as the reader does", (_, right, wrong) => {
    const text = changed(right, wrong);
    expect(accepts(parse(text))).toBe(false);
    expect(issuesOf(text)).not.toEqual([]);
  });

  it.each<[string, string, string]>([
    ["hours in a zone", day, timed("2027-02-01T10:00", "America/New_York")],
    ["another name of a zone", day, timed("2027-02-01T10:00", "Europe/Kiev")],
    ["a title in French alone", "en: Senior", "fr: Réunion"],
    ["an address in capital letters", "format: virtual", 'sources: ["HTTPS://example.org"]'],
    ["a UID of another program", "uid: som-2027@rabat-process", "uid: 7kuk@google.com, slug: som"],
    ["its own schema", "events:", "$schema: ./event-file.schema.json\nevents:"],
  ])("accepts %s, as the reader does", (_, right, other) => {
    const text = changed(right, other.replace(", slug", "\n    slug"));
    accepts(parse(text));
    expect(accepts.errors).toBeNull();
    expect(issuesOf(text)).toEqual([]);
  });

  // What one field says of another is beyond a schema of this size.
  it.each<[string, string, string]>([
    ["an end before the start", "last: 2027-02-04", "last: 2027-02-01"],
    ["a day that its month does not have", "first: 2027-02-03", "first: 2027-02-30"],
    ["a meeting in person at no place", "format: virtual", "format: in-person"],
    ["a change before it was made", "lastModified: 2026", "lastModified: 2025"],
  ])("leaves it to the reader to refuse %s", (_, right, wrong) => {
    const text = changed(right, wrong);
    expect(accepts(parse(text))).toBe(true);
    expect(issuesOf(text)).not.toEqual([]);
  });
});
