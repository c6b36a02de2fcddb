import { delegationName } from "@rabat-process/events";
import { findDelegation } from "../people/find-delegation.ts";
import { tidy } from "./typed-words.ts";

/** The longest name of a country or an organisation has so many words. */
const mostWords = 8;

/** A run of words, by where it stands among others. */
export interface NamedRun<Name> {
  readonly before: readonly string[];
  readonly name: Name;
  readonly after: readonly string[];
}

/** The longest run of words that is a name, wherever it stands; undefined where none is. */
export function findRun<Name>(
  typed: string,
  read: (run: string, isAlone: boolean) => Name | undefined,
): NamedRun<Name> | undefined {
  const words = tidy(typed)
    .split(" ")
    .filter((word) => word !== "");
  for (let length = Math.min(mostWords, words.length); length > 0; length -= 1)
    for (let start = 0; start + length <= words.length; start += 1) {
      const name = read(words.slice(start, start + length).join(" "), words.length === 1);
      if (name !== undefined)
        return { before: words.slice(0, start), name, after: words.slice(start + length) };
    }
  return undefined;
}

/** A delegation as people write it among other words. `in`, `it` and `me` are words; codes are in capitals, or alone. */
export function delegationIn(run: string, isAlone: boolean) {
  const isName = run.length > 2 || isAlone || run === run.toUpperCase();
  return isName
    ? findDelegation(run.replace(/^(?:in|en|au|aux|à|du|des|de|d') ?/i, ""))
    : undefined;
}

/** The same words with the name that the Process gives to a delegation: `visas au Cap-Vert` speaks of Cabo Verde. */
export function withUsualNames(typed: string): string {
  const run = findRun(typed, delegationIn);
  if (run === undefined) return typed;
  return [...run.before, delegationName(run.name, "en"), ...run.after].join(" ");
}
