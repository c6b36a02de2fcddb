import type { CalendarEvent } from "@rabat-process/events";
import { parseEvents } from "@rabat-process/events";
import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";

const folder = new URL("../../../../examples/", import.meta.url);

/** Everything in `examples`, by the names of its files. */
export const exampleFiles: ReadonlyMap<string, readonly CalendarEvent[]> = new Map(
  globSync("**/*.yaml", { cwd: folder }).map((source) => {
    const result = parseEvents(readFileSync(new URL(source, folder), "utf8"), { source });
    if (!result.ok) throw new Error(`${source} has issues`);
    return [basename(source), result.events];
  }),
);

export const examples: readonly CalendarEvent[] = [...exampleFiles.values()].flat();
