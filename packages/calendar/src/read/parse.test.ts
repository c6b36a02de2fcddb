import { parseICalendar } from "@rabat-process/calendar";
import { describe, expect, test } from "vitest";

const lines = [
  "BEGIN:VCALENDAR",
  "VERSION:2.0",
  "BEGIN:VEVENT",
  "UID:one@example",
  "SUMMARY;LANGUAGE=fr:Réunion à Yaoundé 🙂",
  "END:VEVENT",
  "END:VCALENDAR",
];
const text = lines.map((line) => `${line}\r\n`).join("");
const utf8 = Buffer.from(text);
const latin1 = Buffer.from(text.replace(" 🙂", ""), "latin1");

/** The names of components and properties with their values, as an indented list. */
function outline(
  file: Uint8Array | string,
  options?: Parameters<typeof parseICalendar>[1],
): string {
  const write = ({ name, properties, components }: Component, indent: string): string =>
    [
      `${indent}${name}`,
      ...properties.map((property) => `${indent} ${property.name}=${property.value}`),
      ...components.map((component) => write(component, `${indent} `)),
    ].join("\n");
  return parseICalendar(file, options)
    .components.map((component) => write(component, ""))
    .join("\n");
}
type Component = ReturnType<typeof parseICalendar>["components"][number];

function faultsOf(file: Uint8Array | string): readonly string[] {
  return parseICalendar(file).faults.map(({ kind, line, column, text: about, unlisted }) =>
    [`${line}:${column}`, kind, about, unlisted === 0 ? "" : `(+${unlisted})`]
      .filter((part) => part !== "")
      .join(" "),
  );
}

function utf16(isLittle: boolean): Buffer {
  const bytes = Buffer.from(text, "utf16le");
  return isLittle ? bytes : bytes.swap16();
}

const expected = outline(text);

describe("the same calendar in another shape", () => {
  test.each<readonly [string, Uint8Array | string]>([
    ["bytes", utf8],
    ["a byte order mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8])],
    ["a byte order mark in a text", `\ufeff${text}`],
    ["UTF-16LE with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(true)])],
    ["UTF-16BE with a mark", Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(false)])],
    ["UTF-16LE without", utf16(true)],
    ["UTF-16BE without", utf16(false)],
    ["LF", text.replaceAll("\r\n", "\n")],
    ["CR", text.replaceAll("\r\n", "\r")],
    ["CR CR LF", text.replaceAll("\r\n", "\r\r\n")],
    ["doubled line ends", text.replaceAll("\r\n", "\r\n\r\n")],
    ["no last line end", text.slice(0, -2)],
    ["folds", text.replace("Réunion", "Ré\r\n uni\r\n\ton")],
    ["folds with doubled line ends", text.replace("Réunion", "Ré\r\n\r\n uni\r\n\r\n\ton")],
    ["blanks around BEGIN and END", text.replaceAll(/(BEGIN|END):(\w+)/g, "$1: $2\t")],
    ["blanks around a name", text.replace("UID:", "UID :")],
    ["a blank before the first line", ` ${text}`],
    [
      "small letters",
      text.replaceAll(/BEGIN|END|VEVENT|UID|VERSION/g, (name) => name.toLowerCase()),
    ],
    ["a mark within", text.replace("BEGIN:VEVENT", "\ufeffBEGIN:VEVENT")],
  ])("%s", (_, file) => {
    expect(outline(file)).toBe(expected);
  });

  test("folds within a character, at every octet", () => {
    for (let at = utf8.indexOf("Réunion"); at < utf8.indexOf("\r\nEND:VEVENT"); at++) {
      const file = Buffer.concat([utf8.subarray(0, at), Buffer.from("\r\n "), utf8.subarray(at)]);
      expect([at, outline(file)]).toEqual([at, expected]);
    }
  });

  test.each(["ISO-8859-1", "windows-1252", " latin1 "])("%s, declared", (charset) => {
    expect(outline(latin1, { charset })).toBe(expected.replace(" 🙂", ""));
    expect(parseICalendar(latin1, { charset }).faults).toEqual([]);
  });

  test("ISO-8859-1, neither declared nor meant to be anything else", () => {
    expect(outline(latin1)).toBe(expected.replace(" 🙂", ""));
    expect(faultsOf(latin1)).toEqual(["5:1 encoding"]);
  });

  test("UTF-8 declared to be something else, as mail servers do", () => {
    expect(outline(utf8, { charset: "iso-8859-1" })).toBe(expected);
  });

  test("an encoding that is not known is refused", () => {
    expect(() => parseICalendar(utf8, { charset: "koi8-r" })).toThrow(
      new RangeError(
        'charset is "koi8-r": expected one of utf-8, iso-8859-1, latin1, windows-1252, iso-8859-15, utf-16le, utf-16be. Decode the file yourself and pass the text.',
      ),
    );
  });
});

/** The parameters and value of one line, read as the property of an event. */
function readLine(line: string) {
  const file = `BEGIN:VCALENDAR\r\n${line}\r\nEND:VCALENDAR\r\n`;
  const [property] = parseICalendar(file).components[0]?.properties ?? [];
  return {
    parameters: Object.fromEntries(
      property?.parameters.map(({ name, values }) => [name, values]) ?? [],
    ),
    value: property?.value,
    faults: parseICalendar(file).faults.filter(({ kind }) => kind === "parameters").length,
  };
}

const [mailto, accepted] = ["mailto:ann@example.org", { PARTSTAT: ["ACCEPTED"] }];

test.each([
  ["a quoted value", 'CN="Ngo, Ann; Desk: 2"', { CN: ["Ngo, Ann; Desk: 2"] }, 0],
  [
    "a list",
    'MEMBER="mailto:a@b.org","mailto:c@b.org"',
    { MEMBER: ["mailto:a@b.org", "mailto:c@b.org"] },
    0,
  ],
  ["carets", "CN=Ann ^'A^' ^^ Lee^n2", { CN: ['Ann "A" ^ Lee\n2'] }, 0],
  ["escaped quotes within quotes", String.raw`CN="Ann \"A\" Lee"`, { CN: ['Ann "A" Lee'] }, 1],
  ["quotes within", 'CN=Ann "A" Lee', { CN: ['Ann "A" Lee'] }, 1],
  ["a bare colon", "CN=Desk: Ann", { CN: ["Desk: Ann"] }, 1],
  ["a bare colon without a blank", "CN=urn:Ann", { CN: ["urn:Ann"] }, 1],
  ["a quote that is not closed", 'CN="Ann', { CN: ['"Ann'] }, 1],
  ["a parameter without a value", "RSVP", { RSVP: [] }, 1],
  ["blanks", "CN = Ann ", { CN: ["Ann"] }, 1],
])("parameters with %s are read, whatever stands beside them", (_, written, parameters, faults) => {
  expect(readLine(`ATTENDEE;${written}:${mailto}`)).toEqual({ parameters, value: mailto, faults });
  const both = { parameters: { ...parameters, ...accepted }, value: mailto, faults };
  expect(readLine(`ATTENDEE;${written};PARTSTAT=ACCEPTED:${mailto}`)).toEqual(both);
  expect(readLine(`ATTENDEE;PARTSTAT=ACCEPTED;${written}:${mailto}`)).toEqual(both);
});

describe("what is wrong is told, with its place", () => {
  test.each<readonly [string, readonly string[]]>([
    [text, []],
    ["", []],
    [text.replace("2.0\r\n", "2.0\n"), ["2:12 line-end LF"]],
    [text.replaceAll("\r\n", "\n"), ["1:16 line-end LF (+6)"]],
    [text.slice(0, -2), ["7:14 no-line-end"]],
    [text.replace("UID", "\r\n\r\nUID"), ["4:1 blank-line (+1)"]],
    [text.replace("one@", "x".repeat(90)), ["4:76 long-line 101"]],
    [text.replace("one", "o\u0000ne\u0001"), ["4:6 control-character U+0000"]],
    [text.replace("one", "on\r\n e\u0007"), ["5:3 control-character U+0007"]],
    [text.replace("UID:", "UID "), ["4:1 no-content-line UID one@example"]],
    [text.replace("BEGIN:VEVENT", "BEGIN:VEVENT "), ["3:7 stray-blank BEGIN:VEVENT "]],
    ["X-A:1\r\n", ["1:1 outside X-A"]],
    [text.replace("END:VEVENT\r\n", ""), ["3:1 unclosed VEVENT"]],
    [text.slice(0, text.indexOf("END:VEVENT")), ["1:1 unclosed VCALENDAR", "3:1 unclosed VEVENT"]],
    [text + "END:VCALENDAR\r\n", ["8:1 unbalanced VCALENDAR"]],
  ])("%#", (file, faults) => {
    expect(faultsOf(file)).toEqual(faults);
  });

  test("a fold within a character", () => {
    const at = utf8.indexOf("é") + 1;
    const file = Buffer.concat([utf8.subarray(0, at), Buffer.from("\r\n "), utf8.subarray(at)]);
    expect(faultsOf(file)).toEqual(["6:2 split-character"]);
  });
});

test("properties, parameters and values know their places, also in folded lines", () => {
  const file =
    "BEGIN:VCALENDAR\r\nATTENDEE;CN=Ann;\r\n ROLE=CH\r\n AIR:mailto\r\n :x\r\nEND:VCALENDAR\r\n";
  const [property] = parseICalendar(file).components[0]?.properties ?? [];
  expect(property).toMatchObject({ line: 2, column: 1, valuePlace: { line: 4, column: 6 } });
  expect(property?.parameters).toMatchObject([
    { name: "CN", line: 2, column: 10 },
    { name: "ROLE", line: 3, column: 2, values: ["CHAIR"] },
  ]);
});

describe("a hostile file does no harm", () => {
  test("components within components, a hundred deep and more", () => {
    const file = "BEGIN:A\r\n".repeat(100_000) + "X:1\r\n" + "END:A\r\n".repeat(100_000);
    const { components, faults } = parseICalendar(file);
    let depth = 0;
    for (let [inner] = components; inner !== undefined; [inner] = inner.components) depth++;
    expect(depth).toBe(100);
    expect(faults.every(({ kind }) => kind === "too-deep")).toBe(true);
    expect(faults).toHaveLength(1000);
    expect(faults.at(-1)?.unlisted).toBe(100_000 - 100 - 1000);
  });

  /** Some 400 kB each: they take some hundredths of a second, and what is quadratic minutes. */
  test.each([
    ["blank lines", "\n".repeat(400_000)],
    ["rubbish", "x\n".repeat(200_000)],
    ["one line", `A:${"x".repeat(400_000)}\r\n`],
    ["parameters", `A${";B=c".repeat(100_000)}:x\r\n`],
    ["parameters that cannot be read", `A${";B=c".repeat(100_000)};=":x\r\n`],
    ["folds", `A:${"é\r\n ".repeat(80_000)}\r\n`],
    ["quotes", `A;B=${'"'.repeat(400_000)}`],
    ["blanks", `ATTENDEE;CN=a:${" ".repeat(400_000)}mailto\r\n`],
    ["ends", `${"BEGIN:A\n".repeat(90)}${"END:B\n".repeat(60_000)}`],
  ])("%s without end", (_, file) => {
    expect(parseICalendar(Buffer.from(file)).faults.length).toBeLessThan(2001);
  });
});
