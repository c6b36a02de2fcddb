import type { Call, Command, ExitCode } from "@rabat-process/command-line";
import { listFiles, say, tell, UsageError } from "@rabat-process/command-line";
import { CalendarEvent, formatEvents } from "@rabat-process/events";
import { addDays, instantOf, isPlainDate } from "@rabat-process/timezones";
import type { PlainDate } from "@rabat-process/timezones";
import { readFileSync } from "node:fs";
import { describeLoss, readEvents } from "../src/read-events.ts";

const daysAhead = 366;
const kinds = CalendarEvent.shape.kind.options;

export const fromIcs: Command = {
  usage: "from-ics [--locale en|fr] [--kind <kind>] [--from <day>] [--to <day>] <file>…",
  help: "an event file of calendars (.ics) to standard output, and what it cannot keep to standard error; of series the times from today on for a year unless said, and 1 where an event lacks something",
  options: { locale: ["en", "fr"], kind: kinds, from: "text", to: "text" },
  run({ values, options }: Call): ExitCode {
    const at = instantOf(new Date());
    const from = dayIn("from", options["from"]) ?? (at.slice(0, 10) as PlainDate);
    const to = dayIn("to", options["to"]) ?? addDays(from, daysAhead);
    const kind = kinds.find((each) => each === options["kind"]);
    const events: CalendarEvent[] = [];
    let exitCode: ExitCode = 0;
    for (const file of values.flatMap((path) => listFiles(path, /\.ics$/i))) {
      const read = readEvents(readFileSync(file), {
        locale: options["locale"] === "fr" ? "fr" : "en",
        from,
        to,
        at,
        kind,
        known: events,
      });
      for (const loss of read.losses) tell(`${file}: ${describeLoss(loss, "en")}`);
      for (const { line, slug, completed } of read.events) {
        if (completed.ok) events.push(completed.event);
        else {
          const missing = completed.issues.map(({ path, message }) => `${path}: ${message}`);
          tell(`${file}:${line}: ${slug} is left out. ${missing.join("; ")}`);
          exitCode = 1;
        }
      }
    }
    say(formatEvents(events));
    return exitCode;
  },
};

function dayIn(name: string, value: string | boolean | undefined): PlainDate | undefined {
  if (value === undefined || isPlainDate(value)) return value;
  throw new UsageError(`--${name} is ${String(value)}: expected a day such as 2027-01-31.`);
}
