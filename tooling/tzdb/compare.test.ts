import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parseEvents } from "@rabat-process/events";
import { world } from "@rabat-process/timezones/internal";
import { compareReleases } from "./comparison.ts";
import { encodeZones } from "./encoding.ts";
import { readZoneinfo } from "./zoneinfo.ts";

// Two states of tzdb with four zones each, compiled by `zic -b slim` from the tzdata.zi beside them. Casablanca is that
// of tzdb 2026f in `after`, and in `before` as if Morocco had stayed at UTC+1. That Maputo is written +02 instead of CAT,
// that Accra comes and Dakar goes, is made up: tzdb has never dropped a name.
const fixtures = join(import.meta.dirname, "test");

function readState(name: string): typeof world {
  const zoneinfo = readZoneinfo(join(fixtures, name));
  return {
    version: zoneinfo.version,
    zones: Object.fromEntries(encodeZones(zoneinfo, zoneinfo.names)),
  };
}

function readEvents(when: string) {
  const text = `
events:
  - uid: webinar@rabat-process
    sequence: 0
    created: 2026-01-20T09:00:00Z
    lastModified: 2026-01-20T09:00:00Z
    summary: { en: Webinar }
    kind: webinar
    status: confirmed
    when: { ${when} }
`;
  const result = parseEvents(text, { source: "webinar.yaml" });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.events;
}

const [before, after] = [readState("before"), readState("after")];

describe("two releases", () => {
  it("differ in zones and in the events whose instant they move", () => {
    const events = readEvents(
      "precision: time, start: 2026-09-19T10:00, end: 2027-06-09T12:30, timeZone: Africa/Casablanca",
    );
    expect(compareReleases(before, after, events).join("\n")).toBe(`## tzdb 2026b → 2026c

### Zones whose clocks change: 2

- Africa/Casablanca: new: 2026-09-20T01:00:00Z, UTC+1 to UTC+0
- Africa/Maputo: letters only

### New zones: 1

- Africa/Accra

### Zones that are gone: 1

- Africa/Dakar

### Example events that start or end at another instant: 1

- webinar: 2027-06-09T12:30 (Africa/Casablanca) is 2027-06-09T12:30:00Z, was 2027-06-09T11:30:00Z
`);
  });

  it("differ the other way round in what is no more", () => {
    expect(compareReleases(after, before, [])).toContain(
      "- Africa/Casablanca: no more: 2026-09-20T01:00:00Z, UTC+1 to UTC+0",
    );
  });

  it.each([
    [
      "precision: time, start: 2026-09-19T10:00, end: 2026-09-19T12:00, timeZone: Africa/Casablanca",
      [],
    ],
    [
      "precision: time, start: 2027-06-09T10:00, end: 2027-06-09T12:00, timeZone: Africa/Maputo",
      [],
    ],
    ["precision: day, first: 2027-06-09, last: 2027-06-09", []],
    [
      "precision: time, start: 2027-06-09T10:00, end: 2027-06-09T12:00, timeZone: Africa/Dakar",
      ["- webinar: Africa/Dakar is gone"],
    ],
  ])("of an event with %s say %j", (when, expected) => {
    const lines = compareReleases(before, after, readEvents(when));
    expect(lines.filter((line) => line.startsWith("- webinar"))).toEqual(expected);
  });

  it("that are the same differ in nothing", () => {
    expect(compareReleases(before, before, []).filter((line) => line.startsWith("- "))).toEqual([]);
  });
});

describe("the program of the weekly job", () => {
  const folder = mkdtempSync(join(tmpdir(), "tzdb-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function compare(directory: string) {
    const program = join(import.meta.dirname, "compare.ts");
    return spawnSync(process.execPath, [program, directory], { encoding: "utf8" });
  }

  it("ends with 0 where the release is ours", () => {
    cpSync(join(fixtures, "after"), folder, { recursive: true });
    const file = join(folder, "tzdata.zi");
    writeFileSync(file, readFileSync(file, "utf8").replace("2026c", world.version));
    expect(compare(folder).status).toBe(0);
  });

  it("ends with 1 where it is another one, and names it in its first line, of which the job makes a title", () => {
    const { status, stdout } = compare(join(fixtures, "before"));
    expect(status).toBe(1);
    expect(stdout).toMatch(`## tzdb ${world.version} → 2026b\n`);
    expect(stdout).toContain(
      "- example-online-2027: 2027-06-09T10:00 (Africa/Casablanca) is 2027-06-09T09:00:00Z, was 2027-06-09T10:00:00Z",
    );
  });

  it("ends with 2 where there is nothing to read, and says what is missing", () => {
    const { status, stderr } = compare(join(fixtures, "nowhere"));
    expect(status).toBe(2);
    expect(stderr).toContain("nowhere/tzdata.zi");
  });
});
