import type { Locale } from "@rabat-process/timezones";
import { expect } from "vitest";
import type { Door } from "./door.ts";
import type { Topic } from "./topics.ts";
import { topics } from "./topics.ts";

/** What something is about: the first words in it by which readers of a language know that. */
export function topicOf(
  door: Pick<Door, "phrases">,
  words: string,
  locale: Locale,
): Topic | undefined {
  const found = topics.flatMap((topic) =>
    door
      .phrases(topic, locale)
      .map((phrase) => ({ topic, at: words.indexOf(phrase), length: phrase.length }))
      .filter(({ at }) => at >= 0),
  );
  return found.toSorted((one, other) => one.at - other.at || other.length - one.length)[0]?.topic;
}

/** Something that a person read, in their language. */
export interface Heard {
  readonly words: string;
  readonly topic: Topic | undefined;
}

/** Words that are expected in a text: any of several, where a door says it in several ways; or that none of them is there. */
export type Fact = string | readonly string[] | { readonly without: string | readonly string[] };

/** Expects what somebody reads to be about something, and to have these words in it. */
export async function reads(
  heard: Promise<Heard>,
  topic: Topic,
  ...facts: readonly Fact[]
): Promise<void> {
  const { words, topic: found } = await heard;
  expect({ about: found, words }).toEqual({ about: topic, words });
  expectWords(words, facts);
}

/** Expects words in what somebody looks at. */
export async function shows(heard: Promise<Heard>, ...facts: readonly Fact[]): Promise<void> {
  const { words } = await heard;
  expectWords(words, facts);
}

export const without = (words: string | readonly string[]): Fact => ({ without: words });

export function expectWords(words: string, facts: readonly Fact[]): void {
  for (const fact of facts) {
    const isUnwanted = typeof fact === "object" && "without" in fact;
    const phrases = [isUnwanted ? fact.without : fact].flat();
    const found = phrases.filter((phrase) => words.includes(phrase));
    if (isUnwanted) expect(found, words).toEqual([]);
    else expect(found.length > 0, `${phrases.join(" or ")} in:\n${words}`).toBe(true);
  }
}
