import type { EventFile, EventFileIssue } from "@rabat-process/events";
import {
  describeWhen,
  formatEvents,
  formatIssue,
  parseEventFiles,
  shortId,
} from "@rabat-process/events";
import { existsSync, writeFileSync } from "node:fs";
import { doors, openAppStore } from "../app-store.ts";
import { readStore } from "@rabat-process/store/open-store";
import { systemClock as clock } from "../system/clock.ts";
import { readEventFiles } from "../system/event-files.ts";
import { loadEvents } from "@rabat-process/core/events/load-events";
import { importCalendarFile, isCalendarFile } from "./calendar-import.ts";
import { draftCommand } from "./draft-command.ts";
import type { Command } from "./outcome.ts";
import { CommandError } from "./outcome.ts";

export const eventCommands: readonly Command[] = [
  {
    usage: "events list",
    help: "one line for each event in the store, also while the app runs",
    async run(_, settings, { say }) {
      const events = await readStore(settings.store(), doors, (store) => store.events());
      const lines = events.map((event) =>
        [
          shortId(event),
          event.status,
          describeWhen(event, "en"),
          event.summary.en ?? event.summary.fr,
        ].join("\t"),
      );
      for (const line of lines.toSorted()) say(line);
    },
  },
  {
    usage: "events lint <path>",
    help: "check event files, without the store",
    run([path = ""], _, { tell }) {
      const parsed = parseEventFiles(filesAt(path));
      if (!parsed.ok) throw new CommandError(describeIssues(parsed.issues));
      tell(`${parsed.events.length} events, no errors.`);
      return Promise.resolve();
    },
  },
  draftCommand,
  {
    usage: "events import <path>",
    help: "take event files into the store: all of them, or none if one has an error; a calendar file (.ics) as drafts",
    async run([path = ""], settings, terminal) {
      if (isCalendarFile(path) && existsSync(path))
        return importCalendarFile(path, settings, terminal);
      const files = filesAt(path);
      const store = await openAppStore(settings.store());
      try {
        const outcome = await loadEvents({ store, clock }, files);
        if (!outcome.ok)
          throw new CommandError(`Nothing was taken in.\n${describeIssues(outcome.issues)}`);
        terminal.tell(
          `${outcome.read} events read, ${outcome.taken} of them new or newer and taken in.`,
        );
      } finally {
        await store.close();
      }
    },
  },
  {
    usage: "events export <file>",
    help: "write all events into an event file in YAML, also while the app runs",
    async run([file = ""], settings, { tell }) {
      if (existsSync(file))
        throw new CommandError(
          `${file} exists: an export never replaces a file. Name another one.`,
        );
      const events = await readStore(settings.store(), doors, (store) => store.events());
      writeFileSync(
        file,
        formatEvents(events.toSorted((one, other) => (one.uid < other.uid ? -1 : 1))),
        {
          flag: "wx",
        },
      );
      tell(`${file}: ${events.length} events.`);
    },
  },
];

function filesAt(path: string): readonly EventFile[] {
  if (!existsSync(path))
    throw new CommandError(`There is nothing at ${path}: name a folder of event files, or one.`);
  return readEventFiles(path);
}

function describeIssues(issues: readonly EventFileIssue[]): string {
  return issues.map(formatIssue).join("\n");
}
