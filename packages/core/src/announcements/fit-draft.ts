import { readPlace } from "@rabat-process/announcements";
import type { CalendarEvent, EventDraft } from "@rabat-process/events";
import { completeDraft } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";

const needed = ["summary", "kind", "when"] as const;
export type NeededField = (typeof needed)[number];

/** As much of a draft as an event can hold. */
export interface FittedDraft {
  /** What it can hold as it is, without a name and a record of its own. */
  readonly fields: Partial<CalendarEvent>;
  /** What it lacks to be an event: for a person to say. */
  readonly missing: readonly NeededField[];
  /** What it cannot hold yet, by its place in the draft: a link to nobody knows what, a city in nobody knows which country. */
  readonly left: readonly string[];
}

/** Stands for what is missing while the rest is looked at; nothing of it is kept. */
const anything = {
  summary: { en: "–" },
  kind: "technical-meeting",
  when: { precision: "open", printed: { en: "–" } },
} as const;

/**
 * Takes of a draft what an event can hold. Nothing is made up, but that a draft which says nothing of it is planned, as
 * every new event, and that a known city tells its country.
 */
export function fitDraft(draft: EventDraft): FittedDraft {
  const missing = needed.filter((field) => draft[field] === undefined);
  const { candidate, left } = withPlace(draft);
  const fitted = dropUnfit({ ...anything, status: "planned", ...given(candidate) });
  const { uid: _, sequence: _0, created: _1, lastModified: _2, ...fields } = fitted.event;
  const kept = Object.entries(fields).filter(([name]) => !missing.some((field) => field === name));
  return { fields: Object.fromEntries(kept), missing, left: [...left, ...fitted.left] };
}

/** The event that a draft has become under a name of its own; undefined where something that it needs is missing. */
export function eventOf(
  { fields, missing }: FittedDraft,
  identity: { readonly uid: string; readonly created: Instant },
): CalendarEvent | undefined {
  if (missing.length > 0) return undefined;
  const { uid, created } = identity;
  return { ...fields, uid, sequence: 0, created, lastModified: created } as CalendarEvent;
}

function given(draft: EventDraft): EventDraft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}

function withPlace(draft: EventDraft): { candidate: EventDraft; left: readonly string[] } {
  const { venue, ...rest } = draft;
  if (venue === undefined) return { candidate: draft, left: [] };
  const { city, country = countryOf(city) } = venue;
  if (city !== undefined && country !== undefined)
    return { candidate: { ...rest, venue: { ...venue, country } }, left: [] };
  return {
    candidate: { ...rest, ...(country !== undefined && { venue: { country } }) },
    left: Object.keys(venue).flatMap((name) => (name === "country" ? [] : [`venue.${name}`])),
  };
}

function countryOf(city: NonNullable<EventDraft["venue"]>["city"]): string | undefined {
  const countries = [city?.en, city?.fr].flatMap((name) =>
    name === undefined ? [] : (readPlace(name)?.country ?? []),
  );
  return new Set(countries).size === 1 ? countries[0] : undefined;
}

const identity = { uid: "draft@rabat-process", created: "2000-01-01T00:00:00Z" } as const;

/**
 * Leaves out what an event refuses, until it refuses nothing.
 *
 * @param left what was left out so far
 */
function dropUnfit(
  draft: EventDraft,
  left: readonly string[] = [],
): { event: CalendarEvent; left: readonly string[] } {
  const result = completeDraft(without(draft, left), identity);
  if (result.ok) return { event: result.event, left };
  const unfit = new Set(result.issues.map(({ path }) => placeOf(path, left)));
  const news = [...unfit].filter((place) => !left.includes(place));
  // It would be asked for ever.
  if (news.length === 0)
    throw new RangeError(`a draft has no ${[...unfit].join(", ")} to leave out`);
  return dropUnfit(draft, [...left, ...news]);
}

/** The field of a draft that an issue is about, or the item of a list, by its place before any was left out. */
function placeOf(path: string, left: readonly string[]): string {
  const [, name = path, item] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? [];
  if (item === undefined) return name;
  let place = -1;
  for (let kept = -1; kept < Number(item);)
    if (!left.includes(`${name}[${(place += 1)}]`)) kept += 1;
  return `${name}[${place}]`;
}

function without(draft: EventDraft, left: readonly string[]): EventDraft {
  const kept = Object.entries(draft).flatMap(([name, value]): [string, unknown][] => {
    if (left.includes(name)) return [];
    if (!Array.isArray(value)) return [[name, value]];
    const items = value.filter((_, index) => !left.includes(`${name}[${index}]`));
    return items.length === 0 ? [] : [[name, items]];
  });
  return Object.fromEntries(kept);
}
