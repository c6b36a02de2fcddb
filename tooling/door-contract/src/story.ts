import type { Answer } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode, Text } from "@rabat-process/events";
import { delegationName, describeWhen, formatText } from "@rabat-process/events";
import type { Instant, Locale, PlainDate } from "@rabat-process/timezones";
import { formatDays } from "@rabat-process/timezones";
import { expect } from "vitest";
import { begins, organisers, uid, workshop } from "./cast.ts";
import type { Act, Door, How, Opening, View } from "./door.ts";
import type { Fact, Heard } from "./hearing.ts";
import { expectWords, topicOf } from "./hearing.ts";
import type { Topic } from "./topics.ts";
import type { Wish } from "./wishes.ts";

/** A letter that is expected: what it is about, and words in it. */
export type Letter = readonly [Topic, ...Fact[]];

/** A person of a story, and what they do about its one event. */
export type Player = ReturnType<typeof createPlayer>;

/** A door with a story before it, all of whose people read one language. */
export interface Stage {
  readonly door: Door;
  readonly locale: Locale;
  readonly as: (who: string) => Player;
  /** The organiser who does what the story needs. */
  readonly salma: Player;
  readonly until: (instant: Instant) => Promise<void>;
  /** Has delegates join, whom the organiser confirms, and forgets the letters of that. */
  readonly seat: (seats: Readonly<Record<string, DelegationCode>>) => Promise<readonly Player[]>;
  readonly title: string;
  readonly nameOf: (delegation: DelegationCode) => string;
  readonly dayOf: (day: PlainDate) => string;
  readonly whenOf: (event: CalendarEvent) => string;
  /** The words by which readers know something. */
  readonly phrase: (topic: Topic) => readonly string[];
  readonly counts: (...replies: readonly [yes: number, maybe: number, no: number]) => string;
}

function createPlayer(door: Door, who: string, locale: Locale) {
  const does = async (act: Act, how?: How): Promise<Heard> => {
    const words = await door.act(who, act, how);
    return { words, topic: topicOf(door, words, locale) };
  };
  const manages =
    (act: "confirm" | "name-focal-point" | "end-focal-point" | "remove") =>
    (person: string, delegation: DelegationCode, how?: How) =>
      does({ do: "manage", person, delegation, act }, how);
  return {
    does,
    speaks: (chosen: Locale) => does({ do: "speak", locale: chosen }),
    sees: (view: View) => does({ do: "see", uid, view }),
    joins: (delegation: DelegationCode) => does({ do: "join", delegation }),
    answers: (partstat: Answer, how?: How) => does({ do: "answer", uid, partstat }, how),
    comesWith: (names: readonly string[]) =>
      does({ do: "answer", uid, partstat: "ACCEPTED", people: names.map((name) => ({ name })) }),
    answersByLink: (delegation: DelegationCode, partstat: Answer) =>
      does({ do: "answer-by-link", uid, delegation, partstat, contact: who }),
    undoes: (delegation: DelegationCode) => does({ do: "undo", uid, delegation }),
    takesOffer: (how?: How) => does({ do: "take-offer", uid }, how),
    decides: (claimant: string, delegation: DelegationCode, accepted: boolean) =>
      does({ do: "decide", uid, claimant, delegation, accepted }),
    wantsReminders: (reminders: boolean) => does({ do: "want-reminders", reminders }),
    wantsWeekNote: (weekNote: boolean) => does({ do: "want-week-note", weekNote }),
    sends: (event: CalendarEvent) => does({ do: "send", events: [event] }),
    announces: (how?: How) => does({ do: "announce", uid }, how),
    changes: (to: Wish, how: How & { readonly askAgain?: boolean } = {}) => {
      const { askAgain, ...rest } = how;
      return does({ do: "change", uid, to, ...(askAgain !== undefined && { askAgain }) }, rest);
    },
    tells: (words: Text, how?: How) => does({ do: "tell", uid, words }, how),
    chases: (how?: How) => does({ do: "chase", uid }, how),
    setsReminders: (times: readonly number[]) => does({ do: "set-reminders", uid, times }),
    answersFor: (delegation: DelegationCode, partstat: Answer) =>
      does({ do: "answer-for", uid, delegation, partstat }),
    selects: (delegation: DelegationCode, selected: boolean, how?: How) =>
      does({ do: "select", uid, delegation, selected }, how),
    confirms: manages("confirm"),
    removes: manages("remove"),
    makesFocalPoint: manages("name-focal-point"),
    names: (person: string, delegation: DelegationCode) => does({ do: "name", person, delegation }),
    /** Expects these letters since the last look, and no others; those of one moment may come in any order. */
    async isTold(...expected: readonly Letter[]): Promise<void> {
      const letters = (await door.letters(who)).map(
        (words) => [topicOf(door, words, locale) ?? words, words] as const,
      );
      const topicsOf = (list: readonly (readonly [string, ...unknown[]])[]) =>
        list.map(([topic]) => topic).toSorted();
      expect(topicsOf(letters), `${who} reads:\n${letters.join("\n---\n")}`).toEqual(
        topicsOf(expected),
      );
      for (const [topic, ...facts] of expected)
        expectWords(letters.find(([found]) => found === topic)?.[1] ?? "", facts);
    },
  };
}

/** What happens at a door, by its title. */
export type Stories = Readonly<Record<string, Story>>;

export interface Story {
  /** The event that it is about, where that is not the workshop as it is. */
  readonly event?: CalendarEvent;
  readonly tell: (stage: Stage) => Promise<void>;
}

export async function openStage(
  open: (opening: Opening) => Promise<Door>,
  locale: Locale,
  event: CalendarEvent = workshop,
): Promise<Stage> {
  const door = await open({ begins, locale, organisers });
  const as = (who: string) => createPlayer(door, who, locale);
  const salma = as("salma");
  // English is what people read who have not chosen.
  const speak = async (who: string) => (locale === "en" ? undefined : as(who).speaks(locale));
  for (const organiser of organisers) await speak(organiser);
  // One story is about the note of Monday; it would stand among the letters of all others.
  for (const organiser of organisers) await as(organiser).wantsWeekNote(false);
  await salma.sends(event);
  await salma.announces();
  let now: Instant = begins;
  const until = async (instant: Instant) => {
    if (instant < now) throw new RangeError(`time does not go back from ${now} to ${instant}`);
    now = instant;
    await door.until(instant);
  };
  await until("2027-03-22T08:01:00Z");
  return {
    ...{ door, locale, as, salma, until },
    async seat(seats) {
      for (const [who, delegation] of Object.entries(seats)) {
        await speak(who);
        await as(who).joins(delegation);
        await salma.confirms(who, delegation);
      }
      await door.until(now);
      for (const who of [...Object.keys(seats), ...organisers]) await door.letters(who);
      return Object.keys(seats).map(as);
    },
    title: formatText(workshop.summary, locale),
    nameOf: (delegation) => delegationName(delegation, locale),
    dayOf: (day) => formatDays(day, day, locale),
    whenOf: (shown) => describeWhen(shown, locale),
    phrase: (topic) => door.phrases(topic, locale),
    counts: (...replies) => door.counts(replies, locale),
  };
}
