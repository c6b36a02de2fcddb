import type { Call, Command, ExitCode } from "@rabat-process/command-line";
import { readEventFiles, say, tell } from "@rabat-process/command-line";
import { formatIssue, parseEventFiles } from "@rabat-process/events";
import { excludedFrom, toICalendarBytes } from "../src/index.ts";

export const toIcs: Command = {
  usage: "to-ics [--locale en|fr] [--name <name>] <path>…",
  help: "one calendar of event files, or of those of a folder, to standard output; English and “Rabat Process” unless said",
  options: { locale: ["en", "fr"], name: "text" },
  run({ values, options: { locale, name = "Rabat Process" } }: Call): ExitCode {
    const result = parseEventFiles(readEventFiles(values));
    if (!result.ok) {
      for (const issue of result.issues) tell(formatIssue(issue));
      return 1;
    }
    for (const { uid, reason } of excludedFrom(result.events))
      tell(`${uid} is left out: ${reason}`);
    return say(
      toICalendarBytes(result.events, {
        locale: locale === "fr" ? "fr" : "en",
        name: String(name),
      }),
    );
  },
};
