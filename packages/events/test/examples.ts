import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalendarEvent, EventFile } from "../src/index.ts";
import { formatIssue, parseEventFiles } from "../src/index.ts";

const folder = join(import.meta.dirname, "../../../examples");

/** The event files of `examples/`, with the activities of the Process as they were announced. */
export function readExampleFiles(): readonly EventFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".yaml"),
  );
  return names
    .toSorted()
    .map((name) => ({ source: name, text: readFileSync(join(folder, name), "utf8") }));
}

export const examples: readonly CalendarEvent[] = (() => {
  const result = parseEventFiles(readExampleFiles());
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join("\n"));
  return result.events;
})();

export function example(shortId: string): CalendarEvent {
  const event = examples.find(({ uid }) => uid === `${shortId}@rabat-process`);
  if (event === undefined) throw new Error(`examples/ has no ${shortId}`);
  return event;
}
