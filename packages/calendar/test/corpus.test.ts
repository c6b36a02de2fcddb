import { readdirSync, readFileSync } from "node:fs";
import { lintICalendar } from "@rabat-process/calendar";
import { describe, expect, test } from "vitest";

// Made by ourselves, after what programs write and what they stumble over.
const corpus = new URL("corpus/", import.meta.url);

function filesOf(folder: string): readonly string[] {
  return readdirSync(new URL(folder, corpus)).filter((file) => file.endsWith(".ics"));
}

/** What the program does wrong of which a file is an example, by the property. */
const known: Readonly<Record<string, readonly string[]>> = {
  // The name of a sound, which Apple writes as if it were an address.
  "like-apple.ics": ["ATTACH"],
};

describe("a calendar of another program is accused of nothing else than what that does wrong", () => {
  test.each(filesOf("valid/"))("%s", (file) => {
    const errors = lintICalendar(readFileSync(new URL(`valid/${file}`, corpus))).filter(
      ({ severity }) => severity === "error",
    );
    expect(errors.map(({ property }) => property)).toEqual(known[file] ?? []);
  });
});

describe("a broken calendar has all its findings", () => {
  test.each(filesOf("broken/"))("%s", async (file) => {
    const findings = lintICalendar(readFileSync(new URL(`broken/${file}`, corpus)));
    expect(findings).not.toEqual([]);
    const lines = findings.map(
      ({ line, property, problem, advice, reference }) =>
        `${line} ${property ?? "–"}: ${problem}. ${advice} (${reference})\n`,
    );
    await expect(lines.join("")).toMatchFileSnapshot(
      `corpus/broken/${file.replace(".ics", ".findings.txt")}`,
    );
  });
});
