import { readAnnouncement } from "@rabat-process/announcements";
import type { PlainDate } from "@rabat-process/timezones";
import { linkEvents } from "./link-events.ts";
import { mergeReadings } from "./merge-readings.ts";
import type { Reading } from "./reading.ts";
import { splitLanguages } from "./split-languages.ts";

const nothing: Reading = { texts: [], events: [], questions: [], unread: [] };

/**
 * Reads the texts of one announcement: one, or one in English and one in French, be it in one text behind one another.
 * What they say of one event is merged; events of one text are linked where it says how they stand to each other. Equal
 * texts give equal readings.
 *
 * @param texts the wordings of one announcement, as they were published
 * @param options.published the day on which they came out: a day without a year is asked for with the nearest two
 */
export function readAnnouncements(
  texts: readonly string[],
  options: { readonly published?: PlainDate } = {},
): Reading {
  const readings = texts
    .flatMap(splitLanguages)
    .filter((text) => text.trim() !== "")
    .map((text) => readOne(text, options));
  const [first, ...others] = readings;
  if (first === undefined) return nothing;
  return linkEvents(others.reduce(mergeReadings, first));
}

function readOne(text: string, options: { readonly published?: PlainDate }): Reading {
  const { language, events, questions, unread } = readAnnouncement(text, options);
  return {
    texts: [{ text, language }],
    events: events.map(({ draft, evidence }) => ({
      draft,
      evidence: evidence.map((proof) => ({ ...proof, text: 0 })),
    })),
    questions: questions.map(({ span, text: words, ...question }) => ({
      ...question,
      text: words,
      quotes: span === undefined ? [] : [{ text: 0, span }],
    })),
    unread: unread.map((span) => ({ text: 0, span })),
  };
}
