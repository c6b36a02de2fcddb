#!/usr/bin/env node
import type { Call, ExitCode } from "@rabat-process/command-line";
import { listFiles, runProgram, say, tell } from "@rabat-process/command-line";
import type { CalendarEvent } from "@rabat-process/events";
import { completeDraft, formatEvents, proposeSlug } from "@rabat-process/events";
import { instantOf } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { readFileSync } from "node:fs";
import type { AnnouncementReading } from "../src/index.ts";
import { readAnnouncement } from "../src/index.ts";

function draft({ values }: Call): ExitCode {
  const created = instantOf(new Date());
  const taken = new Set<string>();
  let exitCode: ExitCode = 0;
  const events: CalendarEvent[] = [];
  for (const file of values.flatMap((path) => listFiles(path, /\.(txt|md)$/))) {
    const text = readFileSync(file, "utf8");
    const reading = readAnnouncement(text);
    if (reading.events.length === 0) {
      tell(`${file}: no event was found, in English or French.`);
      exitCode = 1;
    }
    for (const [index, found] of reading.events.entries()) {
      const { uid, ...result } = complete(found, { created, taken });
      say([`# ${uid}`, ...commentsOn(reading, index, text)].join("\n# ").concat("\n"));
      if (result.event === undefined) exitCode = 1;
      else events.push(result.event);
      for (const issue of result.issues) tell(`${file}: ${uid} is left out. ${issue}`);
    }
  }
  say(formatEvents(events));
  return exitCode;
}

interface Completed {
  readonly uid: string;
  readonly event?: CalendarEvent;
  readonly issues: readonly string[];
}

function complete(
  { draft }: AnnouncementReading["events"][number],
  { created, taken }: { readonly created: Instant; readonly taken: Set<string> },
): Completed {
  const { summary = {}, when } = draft;
  const year = /"(\d{4})/.exec(JSON.stringify(when ?? {}))?.[1];
  const slug = proposeSlug({ title: summary.en ?? summary.fr ?? "", when: year }, taken);
  taken.add(slug);
  const uid = `${slug}@rabat-process`;
  const result = completeDraft(draft, { uid, created });
  return result.ok
    ? { uid, event: result.event, issues: [] }
    : { uid, issues: result.issues.map(({ path, message }) => `${path}: ${message}`) };
}

/** The words that prove each value, and what they leave open. */
function commentsOn(
  { events, questions }: AnnouncementReading,
  index: number,
  text: string,
): readonly string[] {
  const words = ({ start, end }: { readonly start: number; readonly end: number }) =>
    `“${text.slice(start, end).replaceAll(/\s+/g, " ")}”`;
  const proof = events[index]?.evidence.map(({ field, span }) => `  ${field}: ${words(span)}`);
  const open = questions.filter(({ event }) => event === index || event === undefined);
  return [...(proof ?? []), ...open.map(({ text: question }) => `  Question: ${question.en}`)];
}

process.exitCode = await runProgram(
  {
    name: "rabat-announcements",
    about:
      "Drafts events of announcements in English or French, with the words that prove each value.",
    manifest: new URL("../package.json", import.meta.url),
    commands: [
      {
        usage: "draft <file>…",
        help: "an event file of the announcements in text files to standard output, with its proof and open questions as comments; 1 where one has no event, or one that lacks something",
        run: draft,
      },
    ],
  },
  process.argv.slice(2),
);
