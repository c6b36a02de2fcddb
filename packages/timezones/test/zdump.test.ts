import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { world } from "../src/data/world/index.ts";
import { createTzdb } from "../src/tzdb.ts";
import { explainUnknownZone } from "../src/unknown-zone.ts";
import { changesWithin, settingOf } from "../src/zone-rules.ts";
import zdump from "./zdump.json" with { type: "json" };

// The oracle: what the C library's zdump says of the compiled zones, from 1970 to 2199.
const end = Date.UTC(2200, 0, 1) / 1000;
const tzdb = createTzdb(world, explainUnknownZone);

test("all zones and links are those of the same release of tzdb", () => {
  expect(tzdb.version).toBe(zdump.version);
  expect([...tzdb.names].sort()).toEqual(Object.keys(zdump.digests).sort());
});

test("every transition of every zone, with its offset and letters, is what zdump says", () => {
  const digests = Object.fromEntries(tzdb.names.map((name) => [name, digest(describe(name))]));
  expect(digests).toEqual(zdump.digests);
});

function describe(name: string): string[] {
  const rules = tzdb.rulesOf(name);
  const { offsetSeconds, abbreviation } = settingOf(rules, 0);
  const changes = changesWithin(rules, 1, end);
  return [
    `0 ${offsetSeconds} ${abbreviation}`,
    ...changes.map(({ at, setting }) => `${at} ${setting.offsetSeconds} ${setting.abbreviation}`),
  ];
}

function digest(lines: readonly string[]): string {
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16);
}
