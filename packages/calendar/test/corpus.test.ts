import { readdirSync, readFileSync } from "node:fs";
import { lintICalendar } from "@rabat-process/calendar";
import { describe, expect, test } from "vitest";

// Made by ourselves, after what programs write and what they stumble over.
const corpus = new URL("corpus/", import.meta.url);

function filesOf(folder: string): readonly string[] {
  return readdirSync(new URL(folder, corpus)).filter((file) => file.endsWith(".ics"));
}

describe("a valid calendar of another program has no findings", () => {
  test.each(filesOf("valid/"))("%s", (file) => {
    expect(lintICalendar(readFileSync(new URL(`valid/${file}`, corpus)))).toEqual([]);
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
