import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { anyEvent } from "./arbitrary-events.ts";
import { readExampleFiles } from "./examples.ts";

/** The published file, as an editor reads it. Formats are left to the reader of event files. */
const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, "../event-file.schema.json"), "utf8"),
) as object;
const accepts = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);

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

  it.each([
    ["a field of another name", "    status:", "    statuz:"],
    ["a kind that is none", "kind: webinar", "kind: festival"],
    ["a country by its name", "party: FR", "party: France"],
    ["a theme that is none", "theme: 5", "theme: 6"],
    ["a precision that is none", "precision: day", "precision: days"],
    ["a third language alone misspelt", "      fr: Webinaire", "      fra: Webinaire"],
  ])("refuses %s", (_, right, wrong) => {
    const [file] = readExampleFiles().filter(({ source }) => source.startsWith("2021-01-21"));
    if (!file?.text.includes(right)) throw new Error(`no “${right}” in the example`);
    expect(accepts(parse(file.text.replace(right, wrong)))).toBe(false);
  });
});
