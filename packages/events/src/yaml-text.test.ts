import { describe, expect, it } from "vitest";
import { formatIssue, parseEvents } from "./index.ts";
import { readYaml } from "./yaml-text.ts";

const event = `events:
  - uid: som-2027@rabat-process
    sequence: 0
    created: 2026-11-25T00:00:00Z
    lastModified: 2026-11-25T00:00:00Z
    summary: { en: Senior Officials’ Meeting }
    kind: senior-officials-meeting
    status: planned
    when: { precision: day, first: 2027-02-03, last: 2027-02-04 }
`;

function fields(count: number, name: (index: number) => string): string {
  return event + Array.from({ length: count }, (_, index) => `    ${name(index)}: 1\n`).join("");
}

describe("a file that wants to keep the reader busy", () => {
  it.each([
    [
      "opens 400,000 lists",
      `events: ${"[".repeat(400_000)}`,
      "file.yaml:1:40: expected at most 32 levels",
    ],
    ["nests 100,000 objects", `events: ${"{a: ".repeat(100_000)}`, "expected at most 32 levels"],
    [
      "nests 200,000 lists by hyphens",
      `events:\n  ${"- ".repeat(200_000)}x\n`,
      "expected at most 32 levels",
    ],
    [
      "nests by indentation",
      Array.from({ length: 1200 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
      "expected at most 32 levels",
    ],
    [
      "has 300,000 empty objects",
      `events: [${"{},".repeat(300_000)}]`,
      "expected at most 100000 words and signs in one file",
    ],
    [
      "has 30,000 empty objects",
      `events: [${"{},".repeat(30_000)}]`,
      "file.yaml:1:9: expected at most 1000 entries in a list, found 30000",
    ],
    [
      "has 60,000 unknown fields",
      fields(60_000, (index) => `f${index}`),
      "expected at most 100000 words",
    ],
    [
      "has 10,000 unknown fields",
      fields(10_000, (index) => `statu${index}`),
      "file.yaml:10:5 events[0].statu0: expected no field of this name; did you mean status?",
    ],
    [
      "has one field 12,000 times",
      fields(12_000, () => "a"),
      "file.yaml:11:5: expected the field a once, found it twice",
    ],
    ["closes 100,000 objects", `events: ${"}".repeat(100_000)}`, "expected { before this }"],
    [
      "has a word of 900,000 letters",
      event.replace("planned", "x".repeat(900_000)),
      "expected one of",
    ],
    [
      "has a field of 900,000 letters",
      `${event}    ? ${"x".repeat(900_000)}\n    : 1\n`,
      "no field of this name",
    ],
    [
      "has a delegation of 900,000 letters",
      `${event}    roles: [{ role: host, party: ${"x".repeat(900_000)} }]\n`,
      "expected the code of a delegation",
    ],
    [
      "has two million characters",
      "#".repeat(2_000_000),
      "expected at most 1000000 characters, found 2000000",
    ],
  ])("is refused within a second and in few words: it %s", (_, text, message) => {
    // The processor's time, not the clock's: other tests run beside this one.
    const started = process.cpuUsage();
    const result = parseEvents(text, { source: "file.yaml" });
    const told = result.ok ? [] : result.issues.map(formatIssue);
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(1000);
    expect(told[0]).toContain(message);
    expect(told.length).toBeLessThanOrEqual(100);
    for (const line of told) expect(line.length).toBeLessThan(500);
  });
});

describe("a file that is merely large", () => {
  it("is read: 300 events in one file", () => {
    const body = event.replace("events:\n", "");
    const many = Array.from({ length: 300 }, (_, index) =>
      body.replace("som-2027", `som-${index}`),
    );
    const result = parseEvents(`events:\n${many.join("")}`, { source: "file.yaml" });
    expect(result.ok && result.events.length).toBe(300);
  });
});

describe("YAML", () => {
  it.each([
    [
      "a second document",
      "a: 1\n---\nb: 2\n",
      "2:1 expected one YAML document, found a second one behind “---”",
    ],
    [
      "a field twice",
      "a: 1\nb:\n  c: 1\n  c: 2\n",
      "4:3 expected the field c once, found it twice",
    ],
    [
      "a field twice, once in quotes",
      '1: a\n"1": b\n',
      "2:1 expected the field 1 once, found it twice",
    ],
    [
      "an alias",
      "a: 1\nb: *a\n",
      "2:4 expected no YAML alias (*name): write the value out, or put a text that begins with * in quotation marks",
    ],
  ])("with %s is refused at its place", (_, text, told) => {
    const result = readYaml(text);
    const issues = result.ok ? [] : result.issues;
    expect(issues.map(({ line, column, message }) => `${line}:${column} ${message}`)[0]).toBe(told);
  });

  it.each([
    ["with a byte order mark", "\ufeffa: 1\n"],
    ["with the line ends of Windows", "a: 1\r\n"],
    ["as JSON", '{ "a": 1 }'],
  ])("%s is read", (_, text) => {
    const result = readYaml(text);
    expect(result.ok && result.document.toJS()).toEqual({ a: 1 });
  });
});
