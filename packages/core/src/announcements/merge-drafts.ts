import { readPlace } from "@rabat-process/announcements";
import type { Text, When } from "@rabat-process/events";
import { EventDraft } from "@rabat-process/events";
import { distance } from "fastest-levenshtein";
import { tokensOf } from "../finding/typed-words.ts";
import type { MergedList } from "./merge-lists.ts";
import { isEqual, isRecord, isWording, joinSets, pairItems } from "./merge-lists.ts";
import { mergeWhen } from "./merge-when.ts";

/** One draft of two, which speak of the same event. */
export interface MergedDraft {
  readonly draft: EventDraft;
  /** The fields in which the two differ: of a list the longer one was kept, all others were left out. */
  readonly conflicts: readonly string[];
  /** Where a field of one of the two (0 or 1) stands now; undefined where it was left out. */
  readonly placeOf: (side: 0 | 1, field: string) => string | undefined;
}

/** Lists of names, in which order says nothing. */
const sets: ReadonlySet<string> = new Set([
  "roles",
  "alsoKinds",
  "inLineWith",
  "languages",
  "programmes",
]);
/** Lists of what is put into words, which both languages have in one order. */
const rows: ReadonlySet<string> = new Set([
  "aims",
  "agenda",
  "outputs",
  "formerDates",
  "lineage",
  "series",
  "jointWith",
]);
/** What has fields of its own, of which the two may know some each. */
const holders: ReadonlySet<string> = new Set([
  "venue",
  "online",
  "participation",
  "handover",
  "outcome",
  "outcome.byContinent",
]);

const firm: ReadonlySet<unknown> = new Set(["planned", "confirmed"]);

type Fields = Record<string, unknown>;

interface Merging {
  readonly conflicts: string[];
  readonly lists: Map<string, MergedList>;
}

/**
 * Merges what two texts say of one event: wordings stand side by side, what only one of them knows is kept, and where they
 * contradict one another neither is believed.
 */
export function mergeDrafts(one: EventDraft, other: EventDraft): MergedDraft {
  const merging: Merging = { conflicts: [], lists: new Map() };
  const merged = mergeHolder("", { one, other }, merging);
  const draft = soundDraft(merged, merging.conflicts);
  return {
    draft,
    conflicts: merging.conflicts,
    placeOf: (side, field) => placeIn(merging.lists, side, field),
  };
}

interface Pair {
  readonly one: unknown;
  readonly other: unknown;
}

function mergeHolder(path: string, { one, other }: Pair, merging: Merging): Fields {
  const [fields, others] = [isRecord(one) ? one : {}, isRecord(other) ? other : {}];
  const names = new Set([...Object.keys(fields), ...Object.keys(others)]);
  const merged = [...names].flatMap((name) => {
    const pair = { one: fields[name], other: others[name] };
    const value = mergeField(path === "" ? name : `${path}.${name}`, pair, merging);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(merged);
}

function mergeField(path: string, { one, other }: Pair, merging: Merging): unknown {
  if (one === undefined || other === undefined) return one ?? other;
  if (Array.isArray(one) && Array.isArray(other)) return mergeLists(path, [one, other], merging);
  if (holders.has(path)) return mergeHolder(path, { one, other }, merging);
  const value = mergeValue(path, { one, other });
  if (value === undefined) merging.conflicts.push(path);
  return value;
}

function mergeValue(path: string, { one, other }: Pair): unknown {
  if (path === "when") return mergeWhen(one as When, other as When);
  if (isEqual(one, other)) return one;
  // A text that knows no more than the month says “planned for May”.
  if (path === "status" && [one, other].every((status) => firm.has(status))) return "confirmed";
  if (!isWording(one) || !isWording(other)) return undefined;
  if (path === "venue.city" && !isSameCity(one, other)) return undefined;
  return { ...other, ...one };
}

function mergeLists(
  path: string,
  [one, other]: readonly [readonly unknown[], readonly unknown[]],
  { conflicts, lists }: Merging,
): readonly unknown[] {
  const paired = rows.has(path) ? pairItems(one, other) : undefined;
  const merged = paired ?? (sets.has(path) ? joinSets(one, other) : undefined);
  if (merged !== undefined) {
    lists.set(path, merged);
    return merged.items;
  }
  conflicts.push(path);
  const isFirst = one.length >= other.length;
  const [kept, left] = [one.map((_, index) => index), []];
  const all = other.map((_, index) => index);
  lists.set(path, {
    items: isFirst ? one : other,
    places: isFirst ? [kept, left] : [left, all],
  });
  return isFirst ? one : other;
}

/** A city by its names in two languages: one of a capital, or two that are spelt much alike. */
export function isSameCity(one: Partial<Text>, other: Partial<Text>): boolean {
  return namesOf(one).some((name) =>
    namesOf(other).some((name2) => isAlike(foldName(name), foldName(name2))),
  );
}

function namesOf(city: Partial<Text>): readonly string[] {
  const names = Object.values(city).filter((name) => name !== undefined);
  return [...names, ...names.flatMap((name) => Object.values(readPlace(name)?.city ?? {}))];
}

function foldName(name: string): string {
  return tokensOf(name).join("");
}

function isAlike(one: string, other: string): boolean {
  return distance(one, other) * 2 <= Math.max(one.length, other.length);
}

/** What is sound on each side may not be together: more countries by continent than in all. */
function soundDraft(fields: Fields, conflicts: string[]): EventDraft {
  const parsed = EventDraft.safeParse(fields);
  if (parsed.success) return parsed.data;
  const wrong = new Set(parsed.error.issues.map(({ path }) => String(path[0])));
  conflicts.push(...wrong);
  return EventDraft.parse(
    Object.fromEntries(Object.entries(fields).filter(([name]) => !wrong.has(name))),
  );
}

function placeIn(
  lists: ReadonlyMap<string, MergedList>,
  side: 0 | 1,
  field: string,
): string | undefined {
  const match = /^(\w+)\[(\d+)\](.*)$/.exec(field);
  const list = match?.[1] === undefined ? undefined : lists.get(match[1]);
  if (match === null || list === undefined) return field;
  const place = list.places[side][Number(match[2])];
  return place === undefined ? undefined : `${match[1] ?? ""}[${place}]${match[3] ?? ""}`;
}
