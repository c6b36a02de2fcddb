import { isWithin, wordsIn, wordsOf } from "@rabat-process/core/announcements/reading";
import type { ReadAnnouncement } from "@rabat-process/core/announcements/take-announcement";
import type { Locale } from "@rabat-process/timezones";
import type { InputBlock } from "@slack/types";
import { say } from "../locales/index.ts";
import { inputsOf, nothing } from "./event-inputs.ts";
import type { EventForm, Quotes } from "./event-parts.ts";
import { parts } from "./event-parts.ts";
import { drawnIn } from "./event-reader.ts";
import { shorten } from "./mrkdwn.ts";

/** Which values of a draft each input shows. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  "title-en": ["summary"],
  "title-fr": ["summary"],
  kind: ["kind"],
  when: ["when"],
  format: ["format"],
  place: ["venue"],
  platform: ["online.platform"],
  chairs: ["roles"],
  mode: ["participation.mode"],
  perDelegation: ["participation.perDelegation"],
  capacity: ["participation.capacity"],
  deadline: ["participation.deadline"],
  programmes: ["programmes"],
  "language-1": ["languages[0]"],
  "language-2": ["languages[1]"],
  accompanying: ["participation.accompanying"],
  agenda: ["agenda"],
};

/** What a text says for each input of the form for one of its events. */
export function quotesFor(
  { reading, fitted, announcement }: ReadAnnouncement,
  place: number,
  locale: Locale,
): Quotes {
  const fields = fitted[place]?.fields ?? {};
  const found = { announcement: announcement.id, place, fields };
  const form: EventForm = {
    target: { opened: announcement.at, found },
    ...{ part: "what", reminderTimes: [], locale },
  };
  return new Map(
    parts
      .flatMap((part) => inputsOf[part](form))
      .flatMap((input) => {
        const id = input.block_id ?? "";
        const words = wordsFor(reading, place, id);
        return words.length === 0 ? [] : [[id, { drawn: drawnIn(input), words }] as const];
      }),
  );
}

function wordsFor(
  reading: ReadAnnouncement["reading"],
  place: number,
  id: string,
): readonly string[] {
  const language = /^title-(en|fr)$/.exec(id)?.[1];
  if (language === undefined)
    return (fieldsOf[id] ?? []).flatMap((field) => [
      ...new Set([...wordsIn(reading, place, field), ...askedAbout(reading, place, field)]),
    ]);
  // A title is quoted from the text in its language.
  const proofs = reading.events[place]?.evidence.filter(
    ({ field, text }) => field === "summary" && reading.texts[text]?.language === language,
  );
  return (proofs ?? []).map((proof) => wordsOf(reading, proof));
}

/** The words about which something is asked. */
function askedAbout(
  reading: ReadAnnouncement["reading"],
  place: number,
  name: string,
): readonly string[] {
  const asked = reading.questions.filter(
    ({ event, field }) => event === place && field !== undefined && isWithin(field, name),
  );
  return asked.flatMap(({ quotes }) => quotes.map((quote) => wordsOf(reading, quote)));
}

const mostQuotes = 4;
const mostLetters = 150;

/**
 * The inputs of a form with the words beneath them that gave what they hold. An input that somebody changed has none; an
 * empty one tells what the text says, though no event can hold it like that.
 */
export function withQuotes(
  inputs: readonly InputBlock[],
  { quotes, locale }: Pick<EventForm, "quotes" | "locale">,
): InputBlock[] {
  const words = say(locale).announcement;
  return inputs.map((input) => {
    const quote = quotes?.get(input.block_id ?? "");
    const now = drawnIn(input);
    if (quote === undefined || (now !== quote.drawn && now !== "" && now !== nothing)) return input;
    const quoted = quote.words.slice(0, mostQuotes).map((one) => shorten(one, mostLetters));
    const hint = now === quote.drawn && now !== "" && now !== nothing ? words.read : words.says;
    return { ...input, hint: { type: "plain_text", text: hint(quoted), emoji: false } };
  });
}
