import type { Text, When } from "@rabat-process/events";
import { periodOf } from "../finding/period.ts";

/**
 * One date of two wordings: the same one in both languages, or the finer of two that go together (a day and its month).
 * Undefined where they contradict one another, be it that one leaves the date open.
 */
export function mergeWhen(one: When, other: When): When | undefined {
  if (isSameWhen(one, other)) return withWords(one, { ...other.printed, ...one.printed });
  const [coarse, fine] =
    order.indexOf(one.precision) < order.indexOf(other.precision) ? [one, other] : [other, one];
  return coarse.precision !== fine.precision && holds(coarse, fine) ? fine : undefined;
}

/** From what says least to what says most. */
const order: readonly When["precision"][] = [
  "open",
  "year",
  "half",
  "season",
  "quarter",
  "month",
  "day",
  "time",
];

/** Open words are put in many ways: two wordings of them are no contradiction. */
function isSameWhen(one: When, other: When): boolean {
  if (one.precision === "open") return other.precision === "open";
  return JSON.stringify(withoutWords(one)) === JSON.stringify(withoutWords(other));
}

function holds(coarse: When, fine: When): boolean {
  const [long, short] = [periodOf(coarse), periodOf(fine)];
  if (long === undefined || short === undefined) return false;
  return long.first <= short.first && short.last <= long.last;
}

function withoutWords({ printed: _, ...when }: When & { readonly printed?: unknown }) {
  return Object.fromEntries(
    Object.entries(when).toSorted(([name], [next]) => (name < next ? -1 : 1)),
  );
}

function withWords(when: When, printed: Partial<Text>): When {
  return Object.keys(printed).length === 0 ? when : { ...when, printed };
}
