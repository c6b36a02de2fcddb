import type { Change } from "@rabat-process/events/changes";
import { CalendarEvent, publicEvent, When } from "@rabat-process/events";
import { describeChange } from "@rabat-process/events/changes";
import type { Locale } from "@rabat-process/timezones";
import { z } from "zod";

// A change is stored as data, and put into words when somebody reads them: on their clock, in a language of a later day.

const { summary: Title, venue: Venue, outcome: Outcome } = CalendarEvent.shape;
const reason = Title.exactOptional();

/** An event as a change needs it: what is the same before and after may be left out, so the rules of an event do not hold. */
const Excerpt = z.strictObject(CalendarEvent.shape);

/** A change as it stands in a job or in the log. */
export const StoredChange = z.union([
  z.object({ kind: z.enum(["rescheduled", "postponed"]), from: When, to: When, reason }),
  z.object({ kind: z.literal("moved-online"), from: Venue, reason }).transform(knowingFrom),
  z
    .object({ kind: z.literal("relocated"), from: Venue, to: Venue.unwrap(), reason })
    .transform(knowingFrom),
  z.object({ kind: z.enum(["announced", "confirmed", "reinstated"]) }),
  z.object({ kind: z.literal("held"), outcome: Outcome.unwrap().exactOptional() }),
  z.object({ kind: z.literal("edited"), before: Excerpt, after: Excerpt }),
  z.object({ kind: z.literal("replaced"), by: Excerpt }),
  z.object({ kind: z.enum(["cancelled", "withdrawn"]), reason }),
]) satisfies z.ZodType<Change>;
export type StoredChange = z.output<typeof StoredChange>;

/** JSON leaves out what is undefined: that no place was known before. */
function knowingFrom<Stored extends { from?: unknown }>(
  stored: Stored,
): Stored & { from: Stored["from"] } {
  return { ...stored, from: stored.from };
}

/** What was said of a change of an event. */
export interface ToldChange {
  readonly changes?: readonly StoredChange[];
  /** The words of the day on which it happened, in what was written before changes were stored. */
  readonly en?: string;
  readonly fr?: string;
}

/** The same in a payload. */
export const toldChange = {
  changes: z.array(StoredChange).readonly().exactOptional(),
  en: z.string().exactOptional(),
  fr: z.string().exactOptional(),
};

/** Whether it is that the announcement of an event was taken back: then it is shown to nobody any more. */
export function tellsWithdrawal({ changes = [] }: ToldChange): boolean {
  return changes.some(({ kind }) => kind === "withdrawn");
}

/** A change in words: those of the day on which it happened, where only they were written down. */
export function describeTold({ changes, ...words }: ToldChange, locale: Locale): string {
  return changes?.map((change) => describeChange(change, locale)).join(" ") ?? words[locale] ?? "";
}

/** The change that an entry of the log is about, in words; undefined where it is about none. */
export function describeEntry(
  details: Readonly<Record<string, unknown>>,
  locale: Locale,
): string | undefined {
  const { data } = z.object(toldChange).safeParse(details);
  const words = data === undefined ? "" : describeTold(data, locale);
  return words === "" ? undefined : words;
}

/** The changes that an entry of the log is about; none where it is about none, or has them in words alone. */
export function changesIn(
  details: Readonly<Record<string, unknown>> | undefined,
): readonly StoredChange[] {
  return z.object(toldChange).safeParse(details).data?.changes ?? [];
}

/** What is kept of a change. Of an event that is what its words need: not the long texts that stayed as they were. */
export function storeChange(change: Change): StoredChange {
  if (change.kind === "replaced") return { kind: change.kind, by: without(change.by, long) };
  if (change.kind !== "edited") return change;
  const [before, after] = [publicEvent(change.before), publicEvent(change.after)];
  const same = long.filter(
    (field) => JSON.stringify(before[field]) === JSON.stringify(after[field]),
  );
  return { kind: change.kind, before: without(before, same), after: without(after, same) };
}

/** What may be long, and on which the words of no other fact depend. */
const long = [
  ...(["description", "aims", "agenda", "outputs", "outcome", "audience"] as const),
  ...(["announced", "formerDates", "lineage", "sources"] as const),
];

function without(event: CalendarEvent, fields: readonly string[]): CalendarEvent {
  return Excerpt.parse(
    Object.fromEntries(Object.entries(event).filter(([name]) => !fields.includes(name))),
  );
}
