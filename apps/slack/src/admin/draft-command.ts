import { fitFound, nameFound } from "@rabat-process/core/announcements/fit-found";
import { linkKnown } from "@rabat-process/core/announcements/link-events";
import { readAnnouncements } from "@rabat-process/core/announcements/read-announcements";
import type { Reading } from "@rabat-process/core/announcements/reading";
import { wordsIn, wordsOf } from "@rabat-process/core/announcements/reading";
import type { CalendarEvent, When } from "@rabat-process/events";
import { formatEvents, formatWhen } from "@rabat-process/events";
import { UnusableDatabaseError } from "@rabat-process/store/database";
import { readStore } from "@rabat-process/store/open-store";
import { readFileSync, statSync } from "node:fs";
import { doors } from "../app-store.ts";
import { systemClock as clock } from "../system/clock.ts";
import { markText } from "./marked-text.ts";
import type { Command, Settings } from "./outcome.ts";
import { CommandError } from "./outcome.ts";

export const draftCommand: Command = {
  usage: "events draft <file>…",
  help: "read an announcement, a file for each language, and write an event file with its proof",
  async run(files, settings, { say, tell }) {
    const texts = files.map(textAt);
    const known = await knownEvents(settings, tell);
    const reading = linkKnown(readAnnouncements(texts), known);
    const { events, texts: read } = reading;
    if (events.length === 0)
      throw new CommandError(
        `No event was found in ${files.join(" and ")}: a meeting with a date or a place was expected, in English or French.`,
      );
    const created = clock.now();
    const uids = nameFound(reading, { taken: known.map(({ uid }) => uid), created });
    const fitted = fitFound(reading, uids);
    const lines = [
      "Words in [brackets] gave the values that are named beneath them; those in {braces} were not understood.",
      ...read.flatMap((_, text) => ["", ...markText(reading, text)]),
      ...questionsOf(reading),
      ...fitted.flatMap((one, place) => leftOf(reading, place, one)),
    ];
    for (const line of lines) say(`# ${line}`.trimEnd());
    say(
      formatEvents(
        fitted.map(
          ({ fields }, place) =>
            ({
              uid: uids[place],
              sequence: 0,
              created,
              lastModified: created,
              ...fields,
            }) as CalendarEvent,
        ),
      ).trimEnd(),
    );
    const open = fitted.filter(({ missing }) => missing.length > 0).length;
    tell(
      `${events.length} found, ${reading.questions.length} questions, ${open} that cannot be imported as they are.`,
    );
  },
};

function textAt(file: string): string {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new CommandError(`There is no file ${file}: name a text file.`);
  return readFileSync(file, "utf8");
}

/** All events that the store knows, so that a new one takes none of their names; none where there is no store. */
async function knownEvents(
  settings: Settings,
  tell: (line: string) => void,
): Promise<readonly CalendarEvent[]> {
  try {
    return await readStore(settings.store(), doors, async (store) => [
      ...(await store.events()),
      ...(await store.drafts()),
    ]);
  } catch (error) {
    if (!(error instanceof UnusableDatabaseError || error instanceof CommandError)) throw error;
    tell(`Links to events that are known were not looked for: ${error.message}`);
    return [];
  }
}

function questionsOf(reading: Reading): readonly string[] {
  if (reading.questions.length === 0) return [];
  const lines = reading.questions.map(({ event, field, text, quotes, candidates = [] }) => {
    const about = [event === undefined ? [] : `event ${event + 1}`, field ?? []].flat().join(", ");
    const words = quotes
      .map((quote) => ` “${wordsOf(reading, quote)}”`)
      .filter((quoted) => !text.en.includes(quoted))
      .join("");
    const meanings = candidates.length === 0 ? "" : ` ${candidates.map(dateWords).join(" or ")}.`;
    return `  ${about === "" ? "" : `${about}: `}${text.en}${words}${meanings}`;
  });
  return ["", "Questions:", ...lines];
}

function dateWords(when: When): string {
  return formatWhen(when, "en");
}

function leftOf(
  reading: Reading,
  place: number,
  { missing, left }: ReturnType<typeof fitFound>[number],
): readonly string[] {
  const lines = [
    ...missing.map((field) => `  ${field} is missing: fill it in before you import the file.`),
    ...left.map((field) => {
      const words = wordsIn(reading, place, field).map((text) => ` “${text}”`);
      return `  ${field} was left out, since an event cannot hold it like this:${words.join("")}`;
    }),
  ];
  return lines.length === 0 ? [] : ["", `Event ${place + 1}:`, ...lines];
}
