import type { CalendarEvent, EventFile, EventFileIssue } from "@rabat-process/events";
import {
  describeWhen,
  formatEvents,
  formatIssue,
  parseEventFiles,
  slugOf,
} from "@rabat-process/events";
import { existsSync, writeFileSync } from "node:fs";
import { doors, openAppStore } from "../app-store.ts";
import { readStore } from "@rabat-process/store/open-store";
import { systemClock as clock } from "../system/clock.ts";
import { readEventFiles } from "../system/event-files.ts";
import { loadEvents } from "@rabat-process/core/events/load-events";
import { importCalendarFile, isCalendarFile } from "./calendar-import.ts";
import { draftCommand } from "./draft-command.ts";
import type { Command, Settings } from "./outcome.ts";
import { CommandError } from "./outcome.ts";

export const eventCommands: readonly Command[] = [
  {
    usage: "events list",
    help: "one line for each event in the store, public or draft, also while the app runs",
    async run(_, settings, { say }) {
      for (const line of linesOf(await readKnown(settings)).toSorted()) say(line);
    },
  },
  {
    usage: "events lint <path>",
    help: "check event files, without the store",
    run([path = ""], _, { tell }) {
      const parsed = parseEventFiles(filesAt(path));
      if (!parsed.ok) throw new CommandError(describeIssues(parsed.issues));
      tell(`${countEvents(parsed.events.length)}, no errors.`);
      return Promise.resolve();
    },
  },
  draftCommand,
  {
    usage: "events import <path> [--public]",
    help: "take event files into the store, new events as drafts, with --public for all to see: all, or none if one has an error; a calendar file (.ics) as drafts",
    async run([path = "", ...options], settings, terminal) {
      if (isCalendarFile(path) && existsSync(path))
        return importCalendarFile(path, settings, terminal);
      const { say, tell } = terminal;
      const asDrafts = !options.includes("--public");
      const files = filesAt(path);
      const store = await openAppStore(settings.store());
      try {
        const outcome = await loadEvents({ store, clock }, files, { asDrafts });
        if (!outcome.ok)
          throw new CommandError(`Nothing was taken in.\n${describeIssues(outcome.issues)}`);
        const { read, published, drafts, deleted } = outcome;
        const taken = published.length + drafts.length;
        tell(`${countEvents(read)} read, ${taken} of them new or newer and taken in.`);
        for (const line of linesOf(outcome)) say(line);
        for (const { uid } of deleted)
          tell(`${uid} was deleted after people had seen it: a higher sequence brings it back.`);
        if (drafts.length > 0)
          tell("Drafts are shown to organisers alone: /rabat announce <event> in Slack.");
      } finally {
        await store.close();
      }
    },
  },
  {
    usage: "events export <file>",
    help: "write all events, drafts too, into an event file in YAML, also while the app runs",
    async run([file = ""], settings, { tell }) {
      if (existsSync(file))
        throw new CommandError(
          `${file} exists: an export never replaces a file. Name another one.`,
        );
      const known = await readKnown(settings);
      writeFileSync(file, exportOf(known), { flag: "wx" });
      const { published, drafts } = known;
      const count = countEvents(published.length + drafts.length);
      tell(`${file}: ${count}, ${drafts.length} of them drafts.`);
    },
  },
];

interface Known {
  readonly published: readonly CalendarEvent[];
  /** Such as only organisers see. */
  readonly drafts: readonly CalendarEvent[];
}

function readKnown(settings: Settings): Promise<Known> {
  return readStore(settings.store(), doors, async (store) => ({
    published: await store.events(),
    drafts: await store.drafts(),
  }));
}

function linesOf({ published, drafts }: Known): readonly string[] {
  return [
    ...published.map((event) => `public\t${lineOf(event)}`),
    ...drafts.map((event) => `draft\t${lineOf(event)}`),
  ];
}

function lineOf(event: CalendarEvent): string {
  const { status, summary } = event;
  const title = summary.en ?? summary.fr;
  return [slugOf(event), status, describeWhen(event, "en"), title].join("\t");
}

/** An event file has no word for a draft: which ones are stands above them. */
function exportOf({ published, drafts }: Known): string {
  const named = drafts.map(({ uid }) => `#   ${uid}\n`).toSorted();
  const head = named.length === 0 ? [] : ["# Drafts, which only organisers see:\n", ...named];
  const all = [...published, ...drafts];
  const text = formatEvents(all.toSorted((one, other) => (one.uid < other.uid ? -1 : 1)));
  return [...head, text].join("");
}

function filesAt(path: string): readonly EventFile[] {
  if (!existsSync(path))
    throw new CommandError(`There is nothing at ${path}: name a folder of event files, or one.`);
  return readEventFiles(path);
}

function countEvents(count: number): string {
  return `${count} ${count === 1 ? "event" : "events"}`;
}

function describeIssues(issues: readonly EventFileIssue[]): string {
  return issues.map(formatIssue).join("\n");
}
