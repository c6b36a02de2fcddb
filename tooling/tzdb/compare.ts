/**
 * Says what a directory of compiled zones would change, and writes nothing:
 *
 *     pnpm --filter @rabat-process/tzdb compare [directory]
 *
 * It ends with 0 where the release is the one that we carry, with 1 where it is another one, with 2 on an error.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalendarEvent } from "@rabat-process/events";
import { formatIssue, parseEventFiles } from "@rabat-process/events";
import { world } from "@rabat-process/timezones/internal";
import { compareReleases } from "./comparison.ts";
import { encodeZones } from "./encoding.ts";
import { readZoneinfo } from "./zoneinfo.ts";

try {
  const zoneinfo = readZoneinfo(process.argv[2] ?? "/usr/share/zoneinfo");
  const zones = Object.fromEntries(encodeZones(zoneinfo, zoneinfo.names));
  console.log(
    compareReleases(world, { version: zoneinfo.version, zones }, readExamples()).join("\n"),
  );
  process.exitCode = zoneinfo.version === world.version ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function readExamples(): readonly CalendarEvent[] {
  const folder = join(import.meta.dirname, "../../examples");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .map((source) => ({ source, text: readFileSync(join(folder, source), "utf8") }));
  const result = parseEventFiles(files);
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join("\n"));
  return result.events;
}
