/**
 * Says what a directory of compiled zones would change, and writes nothing:
 *
 *     pnpm --filter @rabat-process/tzdb compare [directory]
 *
 * It ends with 0 where the release is the one that we carry, with 1 where it is another one, with 2 on an error.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import {
  type CalendarEvent,
  formatIssue,
  parseEventFiles,
  shortId,
} from "../../packages/events/src/index.ts";
import { createClocks } from "../../packages/timezones/src/clocks.ts";
import { formatOffset } from "../../packages/timezones/src/date-text.ts";
import { world } from "../../packages/timezones/src/data/world/index.ts";
import { createTzdb } from "../../packages/timezones/src/tzdb.ts";
import { explainUnknownZone } from "../../packages/timezones/src/unknown-zone.ts";
import { encodeZones } from "./encoding.ts";
import { readZoneinfo } from "./zoneinfo.ts";

try {
  const zoneinfo = readZoneinfo(process.argv[2] ?? "/usr/share/zoneinfo");
  const zones = Object.fromEntries(encodeZones(zoneinfo, zoneinfo.names));
  console.log(report({ version: zoneinfo.version, zones }).join("\n"));
  process.exitCode = zoneinfo.version === world.version ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function report(data: typeof world): readonly string[] {
  const before = createTzdb(world, explainUnknownZone);
  const after = createTzdb(data, explainUnknownZone);
  const ours = { before: createClocks(before), after: createClocks(after) };
  const added = after.names.filter((name) => !before.has(name));
  const gone = before.names.filter((name) => !after.has(name));
  const changed = before.names.filter(
    (name) => after.has(name) && !isDeepStrictEqual(before.rulesOf(name), after.rulesOf(name)),
  );
  return [
    `## tzdb ${before.version} → ${after.version}`,
    "",
    ...list(
      "Zones whose clocks change",
      changed.map((name) => `${name}: ${firstDifference(name, ours)}`),
    ),
    ...list("New zones", added),
    ...list("Zones that are gone", gone),
    ...list("Example events that start or end at another instant", movedEvents(ours)),
  ];
}

interface Both {
  readonly before: ReturnType<typeof createClocks>;
  readonly after: ReturnType<typeof createClocks>;
}

/** The first change of the clocks, from 1970 to 2099, that only one of both knows. */
function firstDifference(name: string, { before, after }: Both): string {
  const [old, now] = [before, after].map((clocks) =>
    clocks
      .transitionsBetween("1970-01-01T00:00:00Z", "2099-12-31T00:00:00Z", name)
      .map(
        ({ instant, offsetMinutesBefore, offsetMinutesAfter }) =>
          `${instant}, ${formatOffset(offsetMinutesBefore)} to ${formatOffset(offsetMinutesAfter)}`,
      ),
  );
  const first = (now ?? []).find((change) => !(old ?? []).includes(change));
  const lost = (old ?? []).find((change) => !(now ?? []).includes(change));
  return [first && `new: ${first}`, lost && `no more: ${lost}`].filter(Boolean).join("; ") || "letters only";
}

function movedEvents({ before, after }: Both): readonly string[] {
  return readExamples().flatMap((event) => {
    if (event.when.precision !== "time") return [];
    const { start, end, timeZone } = event.when;
    return [start, end].flatMap((time) => {
      const [old, now] = [before.toInstant(time, timeZone), after.toInstant(time, timeZone)];
      return old === now ? [] : [`${shortId(event)}: ${time} (${timeZone}) is ${now}, was ${old}`];
    });
  });
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

function list(title: string, lines: readonly string[]): readonly string[] {
  return [
    `### ${title}: ${lines.length}`,
    "",
    ...lines.map((line) => `- ${line}`),
    ...(lines.length > 0 ? [""] : []),
  ];
}
