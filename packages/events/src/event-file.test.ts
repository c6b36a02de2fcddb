import { changed, issuesOf, read, validFile } from "../test/event-files.ts";
import { describe, expect, it } from "vitest";
import { readExampleFiles } from "../test/examples.ts";
import { formatEvents, formatIssue, parseEvent, parseEventFiles, parseEvents } from "./index.ts";

describe("an event file", () => {
  it("is read as it is written, in YAML and in JSON", () => {
    const result = parseEvents(validFile, { source: "file.yaml" });
    if (!result.ok) throw new Error(result.issues.map(formatIssue).join("\n"));
    const [event] = result.events;
    expect(event).toMatchObject({
      uid: "som-2027@rabat-process",
      roles: [{ party: "FR" }, { party: "CM" }],
    });
    expect(parseEvents(JSON.stringify({ events: [event] }), { source: "file.json" })).toEqual(
      result,
    );
  });

  it.each([
    [
      "a field of another name",
      changed("status:", "statuz:"),
      [
        "file.yaml:9:5 events[0].statuz: expected no field of this name",
        "file.yaml:2:5 events[0].status: expected this field",
      ],
    ],
    [
      "a text with a colon",
      changed("{ en: Senior Officials’ Meeting }", "{ fr: Réunion : hauts fonctionnaires }"),
      ["file.yaml:6:20: expected quotation marks around a text with “: ” in it"],
    ],
    [
      "a field of another form of date",
      changed(
        "day, first: 2027-02-03, last: 2027-02-04",
        "month, month: 2027-02, timeZone: Africa/Dakar",
      ),
      ["file.yaml:10:47 events[0].when.timeZone: expected no field of this name here"],
    ],
    [
      "a missing field",
      changed("    kind: senior-officials-meeting\n", ""),
      ["file.yaml:2:5 events[0].kind: expected this field"],
    ],
    [
      "a word that is none of the words",
      changed("status: planned", "status: fixed"),
      ["file.yaml:9:13 events[0].status: ", '"planned"', 'found "fixed"'],
    ],
    [
      "a country by its name",
      changed("party: CM", "party: Cameroon"),
      [
        "file.yaml:13:34 events[0].roles[1].party: expected the code of a delegation such as CM",
        'found "Cameroon"',
      ],
    ],
    [
      "a day that is none",
      changed("first: 2027-02-03", "first: 2027-02-30"),
      [
        "file.yaml:10:36 events[0].when.first: expected a day of the calendar",
        'found "2027-02-30"',
      ],
    ],
    [
      "a precision that is none",
      changed("precision: day", "precision: days"),
      [
        'file.yaml:10:24 events[0].when.precision: expected one of "time", "day", ',
        'found "days"; did you mean day?',
      ],
    ],
    [
      "a number in quotes",
      changed("sequence: 0", 'sequence: "0"'),
      ["file.yaml:3:15 events[0].sequence: expected a number", 'found "0"'],
    ],
    [
      "an UID twice",
      `${validFile}${validFile.replace("events:\n", "")}`,
      [
        "file.yaml:14:10 events[1].uid: expected a UID of its own, but som-2027@rabat-process stands at file.yaml:2 too",
      ],
    ],
    [
      "somebody from outside whose field is misspelt",
      changed("party: CM", "party: { outsidr: { en: Egypt } }"),
      [
        "events[0].roles[1].party.outsider: expected this field: a text in English",
        "file.yaml:13:36 events[0].roles[1].party.outsidr: expected no field of this name; did you mean outsider?",
      ],
    ],
    [
      "an address that runs code",
      `${validFile}    sources: ["javascript:alert(1)"]\n`,
      [
        "file.yaml:14:15 events[0].sources[0]: expected a web address such as https://www.rabat-process.org",
      ],
    ],
    [
      "a number where a title is expected",
      changed("en: Senior Officials’ Meeting", "en: 2027"),
      ["file.yaml:6:20 events[0].summary.en: expected a text"],
    ],
    [
      "a title that is too long",
      changed("en: Senior Officials’ Meeting", `en: ${"x".repeat(301)}`),
      ['events[0].summary.en: expected at most 300 characters; found "xxx'],
    ],
    [
      "an UID with a slash",
      changed("uid: som-2027@", "uid: som/2027@"),
      [
        "file.yaml:2:10 events[0].uid: expected small letters, digits and hyphens",
        'found "som/2027@rabat-process"',
      ],
    ],
    [
      "a title in neither language",
      changed("{ en: Senior Officials’ Meeting }", "{}"),
      [
        "file.yaml:6:14 events[0].summary: expected a text in English (en), in French (fr) or in both, found neither",
      ],
    ],
    [
      "a title over two lines",
      changed("en: Senior Officials’ Meeting", 'en: "A\\nB"'),
      ["file.yaml:6:20 events[0].summary.en: expected one line, found a line break"],
    ],
    [
      "a control character",
      changed("en: Senior Officials’ Meeting", 'en: "A\\rB"'),
      [
        "file.yaml:6:20 events[0].summary.en: expected readable text, found the hidden character U+000D: remove it",
      ],
    ],
    ...["   ", "\\u200B", "\\u3164", "\\u2800\\u00A0", "\\u0301", "\\u2060 \\u200D"].map(
      (blank): [string, string, string[]] => [
        `a title of nothing that is seen (${blank})`,
        changed("en: Senior Officials’ Meeting", `en: "${blank}"`),
        [
          "file.yaml:6:20 events[0].summary.en: expected words, found only spaces or invisible characters",
        ],
      ],
    ),
    [
      "a character that turns the text around",
      changed("en: Senior Officials’ Meeting", 'en: "A\\u202EB"'),
      ["U+202E"],
    ],
    [
      "an objective of another theme",
      `${validFile}    programmes: [{ programme: marrakesh-2018, theme: 4, objective: "10" }]\n`,
      [
        "file.yaml:14:68 events[0].programmes[0].objective: expected an objective of theme 4 of marrakesh-2018: 7, 8",
        'found "10"',
      ],
    ],
    [
      "hours on the agenda of a day without any",
      `${validFile}    agenda: [{ kind: panel, start: 2027-02-03T09:00 }]\n`,
      ["events[0].agenda[0].start: expected no hour: the event has none"],
    ],
    [
      "hours on another day",
      `${validFile.replace("last: 2027-02-04 }", 'last: 2027-02-04, dailyHours: { start: "09:00", end: "17:00", timeZone: Africa/Lagos } }')}    agenda: [{ kind: panel, start: 2027-02-05T09:00 }]\n`,
      [
        "events[0].agenda[0].start: expected hours between 2027-02-03 and 2027-02-04, the days of the event",
      ],
    ],
    [
      "a meeting in person at no place",
      changed("format: virtual", "format: in-person"),
      ["file.yaml:8:13 events[0].format: expected a venue beside the format in-person"],
    ],
    [
      "a change before it was made",
      changed("lastModified: 2026", "lastModified: 2025"),
      [
        "file.yaml:5:19 events[0].lastModified: expected an instant that is not before created, 2026-11-25T00:00:00Z",
      ],
    ],
    [
      "an event that follows itself",
      `${validFile}    lineage: [{ relation: follows, event: som-2027@rabat-process }]\n`,
      [
        'file.yaml:14:43 events[0].lineage[0].event: expected the UID of another event; found "som-2027@rabat-process"',
      ],
    ],
    ["something else", "- 1\n", ["file.yaml:1:1"]],
    ["nothing", "", ["file.yaml:1:1"]],
  ])("with %s is refused with its place and what was expected", (_, text, parts) => {
    const told = issuesOf(text).join("\n");
    for (const part of parts) expect(told).toContain(part);
  });

  it.each([
    ["a syntax error", "events:\n  - uid: [som\n"],
    ["a field twice", changed("    sequence: 0\n", "    sequence: 0\n    sequence: 1\n")],
    ["an alias", "a: &a [x]\nevents: [*a, *a]\n"],
    [
      "an alias bomb",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${"bcdefghi"
        .split("")
        .map(
          (name, index) =>
            `${name}: &${name} [${Array.from({ length: 9 }, () => `*${"abcdefgh"[index]}`).join(",")}]`,
        )
        .join("\n")}\nevents: *i\n`,
    ],
    ["a deep nest", `events: ${"[".repeat(5000)}${"]".repeat(5000)}\n`],
    ["a million characters", `events: "${"x".repeat(1_000_001)}"\n`],
    [
      "a prototype",
      changed("    sequence: 0\n", "    sequence: 0\n    __proto__: { admin: true }\n"),
    ],
    ["tags of other types", changed("summary: {", "summary: !!js/function {")],
  ])("with %s is refused within a second, and nothing is read", (_, text) => {
    const started = performance.now();
    const told = issuesOf(text);
    expect(told.length).toBeGreaterThan(0);
    expect(told[0]).toMatch(/^file\.yaml:\d+:\d+/);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it.each([
    [
      "statuz: planned",
      "status: planned",
      "statuz: expected no field of this name; did you mean status?",
    ],
    ["kind: festival", "kind: senior-officials-meeting", undefined],
    ["status: plannned", "status: planned", "did you mean planned?"],
    [
      "kind: Senior Officials Meeting",
      "kind: senior-officials-meeting",
      "did you mean senior-officials-meeting?",
    ],
    ["party: Cameron }", "party: CM }", "did you mean CM (Cameroon)?"],
    ["party: Cap Vert }", "party: CM }", "did you mean CV (Cabo Verde)?"],
    ["party: Yaounde }", "party: CM }", "did you mean CM (Cameroon)?"],
    ["party: Atlantis }", "party: CM }", undefined],
  ])("with “%s” is told the nearest right word", (wrong, right, suggestion) => {
    const told = issuesOf(changed(right, wrong)).join("\n");
    expect(told).not.toBe("");
    if (suggestion === undefined) expect(told).not.toContain("did you mean");
    else expect(told).toContain(suggestion);
  });

  it("with several issues tells them all", () => {
    const text = validFile
      .replace("sequence: 0", "sequence: -1")
      .replace("status: planned", "status: x")
      .replace("party: FR", "party: XX");
    expect(issuesOf(text)).toHaveLength(3);
  });
});

describe("several event files", () => {
  const other = validFile.replace("uid: som-2027", "uid: som-2028");

  it("are one body of events", () => {
    const result = parseEventFiles([
      { source: "a.yaml", text: validFile },
      { source: "b.yaml", text: other },
    ]);
    expect(result.ok && result.events.map(({ uid }) => uid)).toEqual([
      "som-2027@rabat-process",
      "som-2028@rabat-process",
    ]);
  });

  it.each([
    [
      "one UID in two of them",
      [validFile, validFile],
      "b.yaml:2:10 events[0].uid: expected a UID of its own, but som-2027@rabat-process stands at a.yaml:2 too",
    ],
    [
      "an event that follows one which is nowhere",
      [validFile, `${other}    lineage: [{ relation: follows, event: som-2020@rabat-process }]\n`],
      'b.yaml:14:43 events[0].lineage[0].event: expected the UID of an event that is in one of the files; found "som-2020@rabat-process"',
    ],
    [
      "an issue in one of them",
      [validFile, other.replace("status: planned", "status: x")],
      "b.yaml:9:13 events[0].status: ",
    ],
  ])("with %s give no event at all", (_, [a = "", b = ""], message) => {
    const result = parseEventFiles([
      { source: "a.yaml", text: a },
      { source: "b.yaml", text: b },
    ]);
    expect(result.ok ? [] : result.issues.map(formatIssue)).toEqual([
      expect.stringContaining(message),
    ]);
  });

  it("tell of a UID that stands twice, whatever else is wrong in another file", () => {
    const result = parseEventFiles([
      { source: "a.yaml", text: validFile },
      { source: "b.yaml", text: validFile },
      { source: "c.yaml", text: "events: [" },
    ]);
    const told = result.ok ? [] : result.issues.map(formatIssue);
    expect(told).toEqual([
      expect.stringContaining("c.yaml:1:9: expected ]"),
      expect.stringContaining("b.yaml:2:10 events[0].uid: expected a UID of its own"),
    ]);
  });

  it("of examples/ are read without an issue", () => {
    const result = parseEventFiles(readExampleFiles());
    expect(result.ok ? [] : result.issues.map(formatIssue)).toEqual([]);
    expect(result.ok && result.events.length).toBeGreaterThanOrEqual(10);
  });
});

describe("a file without an event", () => {
  it("is read as one, as the writer writes it", () => {
    expect(parseEvents(formatEvents([]), { source: "2027.yaml" })).toEqual({
      ok: true,
      events: [],
    });
  });

  it("may name its schema, as editors look for it", () => {
    const text = JSON.stringify({ $schema: "./event-file.schema.json", events: [] });
    expect(parseEvents(text, { source: "2027.json" })).toEqual({ ok: true, events: [] });
    expect(issuesOf(JSON.stringify({ $schema: 1, events: [] }))[0]).toContain(
      '$schema: expected a text: write "1", in quotation marks',
    );
  });
});

describe("parseEvent", () => {
  const [event] = read(validFile);

  it("gives the event of a value", () => {
    expect(parseEvent(event)).toEqual({ ok: true, event });
    expect(parseEvent({ ...event, description: undefined })).toEqual({ ok: true, event });
  });

  it.each<[string, unknown, readonly string[]]>([
    [
      "a slip of the pen",
      { ...event, kind: "webinarr" },
      ["kind: expected one of ", "did you mean webinar?"],
    ],
    [
      "a field of another name",
      { ...event, statuz: "held" },
      ["statuz: expected no field of this name", "did you mean status?"],
    ],
    ["a Date with its milliseconds", { ...event, created: new Date(0) }, ["created: expected"]],
    ["nothing", undefined, ["expected fields (name: value)"]],
    ["a list", [event], ["expected fields (name: value)"]],
  ])("tells of %s what the reader of files tells, without a line", (_, value, words) => {
    const result = parseEvent(value);
    const told = result.ok ? "" : result.issues.map(formatIssue).join("\n");
    for (const word of words) expect(told).toContain(word);
    expect(told).not.toMatch(/events\[0\]|^:/m);
  });
});
