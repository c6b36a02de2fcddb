import { changed, issuesOf, validFile } from "../test/event-files.ts";
import { describe, expect, it } from "vitest";
import { describeIssue, parseEvents } from "./index.ts";

const title = "en: Senior Officials’ Meeting";
const summary = `    summary: { ${title} }`;

describe("a text that is no YAML", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "a tab before a field",
      changed("    sequence", "\tsequence"),
      ["3:1: expected spaces at the start of the line, found a tab"],
    ],
    [
      "tabs before all fields",
      validFile.replaceAll("    ", "\t"),
      ["3:1: expected spaces at the start of the line, found a tab"],
    ],
    [
      "a quotation mark left open",
      changed(summary, '    summary:\n      en: "Senior'),
      ['7:11: expected another " at the end of the text that begins here'],
    ],
    [
      "a quotation mark left open within braces",
      changed(title, "en: 'Senior"),
      ["6:20: expected another ' at the end of the text that begins here"],
    ],
    [
      "an apostrophe between apostrophes",
      changed(title, "fr: 'Réunion de l'Union'"),
      ["6:34: expected nothing after the closing ' (within the text, write '' for ')"],
    ],
    [
      "a text that goes on behind its quotation marks",
      changed(title, 'en: "Senior" Officials'),
      [String.raw`6:29: expected nothing after the closing " (within the text, write \" for ")`],
    ],
    [
      "a brace left open",
      changed("Meeting }", "Meeting"),
      ["6:14: expected } at the end of what { begins here"],
    ],
    [
      "a bracket left open",
      `${validFile}    languages: [en, fr\n`,
      ["14:16: expected ] at the end of what [ begins here"],
    ],
    ["a brace too many", changed("Meeting }", "Meeting }}"), ["6:47: expected { before this }"]],
    [
      "a comment where none was meant",
      changed("Senior Officials’", "Senior #1"),
      ["6:14: expected quotation marks around a text with “ #” in it, which begins a comment"],
    ],
    ...["   kind", "     kind", "kind", "    - kind"].map(
      (moved): [string, string, readonly string[]] => [
        `a line of another indentation (${moved})`,
        changed("    kind", moved),
        ["expected the same indentation as the other lines at this level"],
      ],
    ),
    ...["sequence:0", "sequence 0"].map((field): [string, string, readonly string[]] => [
      `no colon or no space after it (${field})`,
      changed("sequence: 0", field),
      ["3:5: expected a name, a colon and a space before the value (name: value)"],
    ]),
    [
      "no space after a colon within braces",
      changed("en: Senior", "en:Senior"),
      [
        "6:16 events[0].summary.en:Senior Officials’ Meeting: expected a name, a colon and a space",
        "6:14 events[0].summary: expected a text in English",
      ],
    ],
    [
      "a list as the name of a field",
      changed("sequence: 0", "[sequence]: 0"),
      ["3:5: expected a name, a colon and a space before the value"],
    ],
    [
      "a comma too many",
      changed("day, first", "day,, first"),
      ["10:28: expected an entry before this comma"],
    ],
    [
      "titles with a colon, in two places",
      changed(title, "fr: Réunion : hauts fonctionnaires") + "    aims: { fr: But : aucun }\n",
      [
        "6:20: expected quotation marks around a text with “: ” in it, or a comma",
        "14:17: expected quotation marks around a text with “: ” in it, or a comma",
      ],
    ],
    [
      "a title with a colon on a line of its own",
      changed(summary, "    summary:\n      fr: Table ronde : Rabat"),
      ["7:11: expected quotation marks around a text with “: ” in it"],
    ],
    [
      "curly quotation marks around a colon",
      changed(title, "en: “Senior: Officials”"),
      ['6:20: expected straight quotation marks (") around a text with “: ” in it'],
    ],
    ...["@", "`", "%", "!", ">"].map((sign): [string, string, readonly string[]] => [
      `a title that begins with ${sign}`,
      changed("en: Senior", `en: ${sign}Senior`),
      [`6:20: expected quotation marks around a text that begins with “${sign}”`],
    ]),
    [
      "a title that begins with &",
      changed("en: Senior", "en: &Senior"),
      ["expected quotation marks around a text that begins with “&”"],
    ],
    [
      "a title that begins with *",
      changed("en: Senior", "en: *Senior"),
      ["6:20: expected no YAML alias (*name): write the value out, or put a text"],
    ],
    [
      "a title that begins with a hyphen",
      changed(summary, "    summary:\n      en: - Senior"),
      ["7:11: expected quotation marks around a text that begins with “- ”"],
    ],
    [
      "a text on the line of its sign",
      changed(`{ ${title} }`, "| Senior"),
      ["6:16: expected a line break after | or >"],
    ],
    [
      "a backslash between quotation marks",
      changed(title, String.raw`en: "C:\data"`),
      [String.raw`6:23: expected \\ for \ in a text between quotation marks`],
    ],
  ])("with %s is told where and how to mend it, and nothing else", (_, text, expected) => {
    const told = issuesOf(text);
    expect(told).toHaveLength(expected.length);
    for (const [index, words] of expected.entries())
      expect(told[index]?.replace("file.yaml:", "")).toContain(words);
  });

  it("is told in words of ours, in both languages, whatever is typed wherever", () => {
    const strange = ["", ":", "-", "\t", "{", "]", "'", '"', ",", "#", "&", "*", "!", "|", "? "];
    const places = Array.from(validFile.slice(0, 330)).flatMap((_, at) =>
      at % 4 === 0 ? [at] : [],
    );
    const texts = strange.flatMap((sign) =>
      places.map((at) => validFile.slice(0, at) + sign + validFile.slice(at + 1)),
    );
    const messages = texts.flatMap((text) => {
      const result = parseEvents(text, { source: "file.yaml" });
      return result.ok ? [] : result.issues;
    });
    expect(messages.length).toBeGreaterThan(1000);
    for (const issue of messages) {
      expect(issue.message).not.toContain("YAML that can be read");
      expect(describeIssue(issue, "fr")).toMatch(/^attendu\u00a0: /);
    }
  });
});

describe("a value that is not in its form", () => {
  it.each([
    [
      "a title that is no text in a language",
      changed(`{ ${title} }`, "Senior"),
      "6:14 events[0].summary: expected a text in English, French or both: { en: …, fr: … }; found ",
    ],
    [
      "no title",
      changed(`${summary}\n`, ""),
      "2:5 events[0].summary: expected this field: a text in English, French or both",
    ],
    [
      "a title that is a number",
      changed(title, "en: 2027.0"),
      '6:20 events[0].summary.en: expected a text: write "2027.0", in quotation marks; found 2027',
    ],
    [
      "a number in quotation marks",
      changed("sequence: 0", 'sequence: "0"'),
      '3:15 events[0].sequence: expected a number: write 0, without quotation marks; found "0"',
    ],
    [
      "a word in quotation marks",
      `${validFile}    highLevel: "true"\n`,
      "14:16 events[0].highLevel: expected true: write true, without quotation marks",
    ],
    [
      "a date in short",
      changed("{ precision: day, first: 2027-02-03, last: 2027-02-04 }", "2027-02-03"),
      "10:11 events[0].when: expected a date such as { precision: day, first: 2027-02-03",
    ],
    [
      "an event without “events”",
      validFile.replace("events:\n", ""),
      "1:3: expected events: with a list of events below it",
    ],
    ["nothing", "", "1:1: expected events: with a list of events below it"],
    ["a comment alone", "# to do\n", "1:1: expected events: with a list of events below it"],
    [
      "“events” with nothing below",
      "events:\n",
      "1:8 events: expected a list of events, or [] where there is none",
    ],
    [
      "a status in French",
      changed("status: planned", "status: annulée"),
      "did you mean cancelled?",
    ],
    [
      "a kind in French",
      changed("kind: senior-officials-meeting", "kind: Table ronde"),
      "did you mean roundtable?",
    ],
    ["a format in French", changed("format: virtual", "format: en ligne"), "did you mean virtual?"],
  ])("says what to write for %s", (_, text, words) => {
    expect(issuesOf(text)[0]?.replace("file.yaml:", "")).toContain(words);
  });
});
