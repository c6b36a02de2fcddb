import { isDeepStrictEqual } from "node:util";
import type { CalendarEvent } from "@rabat-process/events";
import { slugOf } from "@rabat-process/events";
import {
  createClocks,
  createTzdb,
  explainUnknownZone,
  formatOffset,
} from "@rabat-process/timezones/internal";
import type { TzdbData } from "@rabat-process/timezones/internal";

/** What one release of tzdb changes against another, and for which events, as lines of Markdown. */
export function compareReleases(
  old: TzdbData,
  now: TzdbData,
  events: readonly CalendarEvent[],
): readonly string[] {
  const before = createTzdb(old, explainUnknownZone);
  const after = createTzdb(now, explainUnknownZone);
  const clocks = { before: createClocks(before), after: createClocks(after) };
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
      changed.map((name) => `${name}: ${firstDifference(name, clocks)}`),
    ),
    ...list("New zones", added),
    ...list("Zones that are gone", gone),
    ...list("Example events that start or end at another instant", movedEvents(events, clocks)),
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
  return (
    [first && `new: ${first}`, lost && `no more: ${lost}`].filter(Boolean).join("; ") ||
    "letters only"
  );
}

function movedEvents(events: readonly CalendarEvent[], { before, after }: Both): readonly string[] {
  return events.flatMap((event) => {
    if (event.when.precision !== "time") return [];
    const { start, end, timeZone } = event.when;
    if (!after.timeZoneIds.includes(timeZone)) return [`${slugOf(event)}: ${timeZone} is gone`];
    return [start, end].flatMap((time) => {
      const [old, now] = [before.toInstant(time, timeZone), after.toInstant(time, timeZone)];
      return old === now ? [] : [`${slugOf(event)}: ${time} (${timeZone}) is ${now}, was ${old}`];
    });
  });
}

function list(title: string, lines: readonly string[]): readonly string[] {
  return [
    `### ${title}: ${lines.length}`,
    "",
    ...lines.map((line) => `- ${line}`),
    ...(lines.length > 0 ? [""] : []),
  ];
}
