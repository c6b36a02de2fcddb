import type { CalendarEvent } from "@rabat-process/events";
import { parseEventFiles } from "@rabat-process/events";
import { globSync, readFileSync } from "node:fs";

/** Everything in `examples`, as an installation has it. */
export function readExamples(): readonly CalendarEvent[] {
  const folder = new URL("../../../examples/", import.meta.url);
  const files = globSync("**/*.yaml", { cwd: folder }).map((source) => ({
    source,
    text: readFileSync(new URL(source, folder), "utf8"),
  }));
  const result = parseEventFiles(files);
  if (!result.ok) throw new Error("the examples have issues");
  return result.events;
}
