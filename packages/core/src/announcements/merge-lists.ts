import type { When } from "@rabat-process/events";
import { mergeWhen } from "./merge-when.ts";

/** Two lists as one, and where each of their items stands in it; undefined where it was left out. */
export interface MergedList {
  readonly items: readonly unknown[];
  readonly places: readonly [readonly (number | undefined)[], readonly (number | undefined)[]];
}

type List = readonly unknown[];

/** All that differ: of parties, kinds, languages. A programme goes where the other list names a part of it. */
export function joinSets(one: List, other: List): MergedList {
  const all = [...one, ...other];
  const items = all.filter(
    (item, index) =>
      all.findIndex((known) => isEqual(known, item)) === index &&
      !all.some((known) => isPartOf(known, item)),
  );
  const placeOf = (item: unknown) => {
    const place = items.findIndex((kept) => isEqual(kept, item) || isPartOf(kept, item));
    return place < 0 ? undefined : place;
  };
  return { items, places: [one.map(placeOf), other.map(placeOf)] };
}

/** Whether something says all that another one says, and more: an objective of a plan, and that plan. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (!isRecord(part) || !isRecord(whole) || isEqual(part, whole)) return false;
  return Object.entries(whole).every(([name, value]) => isEqual(part[name], value));
}

/**
 * Item by item: what one language lists, the other one lists in the same order. Undefined where the lists are not of one
 * length, or two items cannot be the same.
 */
export function pairItems(one: List, other: List): MergedList | undefined {
  if (one.length !== other.length) return undefined;
  const items = one.map((item, index) => mergeItem(item, other[index]));
  if (items.includes(undefined)) return undefined;
  const places = items.map((_, index) => index);
  return { items, places: [places, places] };
}

function mergeItem(one: unknown, other: unknown): unknown {
  if (isWording(one) && isWording(other)) return { ...other, ...one };
  if (!isRecord(one) || !isRecord(other)) return isEqual(one, other) ? one : undefined;
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const fields = names.map((name) => [name, mergeField(name, one[name], other[name])] as const);
  return fields.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(fields);
}

function mergeField(name: string, one: unknown, other: unknown): unknown {
  if (one === undefined || other === undefined) return one ?? other;
  return name === "when" ? mergeWhen(one as When, other as When) : mergeItem(one, other);
}

/** A text in its languages. */
export function isWording(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.keys(value).every((name) => name === "en" || name === "fr");
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
