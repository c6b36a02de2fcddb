import type { CalendarEvent, DraftResult, EventDraft } from "@rabat-process/events";
import { completeDraft, proposeSlug, slugOf, wordingOf } from "@rabat-process/events";
import type { Instant, Locale, PlainDate, TimeZoneId } from "@rabat-process/timezones";
import { isInstant, isPlainDate } from "@rabat-process/timezones";
import {
  checkFields,
  checkLocale,
  checkValue,
  type FieldsOf,
} from "@rabat-process/timezones/arguments";
import { ownProdId } from "./identity.ts";
import type { ICalendarComponent, ParseOptions } from "./read/parse.ts";
import { parseICalendar, propertiesOf } from "./read/parse.ts";
import { unescapeText } from "./read/text.ts";
import { readZones } from "./read/values/vtimezone.ts";
import { findTimeZone } from "./read/values/zone-name.ts";
import type { Clock, Clocks } from "./read-events/clock.ts";
import type { DraftContext } from "./read-events/draft.ts";
import { readDraft, readStamps } from "./read-events/draft.ts";
import type { Stamps } from "./read-events/draft.ts";
import type { EventTime } from "./read-events/event-time.ts";
import { toWhen } from "./read-events/event-time.ts";
import type { Loss, Note } from "./read-events/loss.ts";
import { createNote } from "./read-events/loss.ts";
import type { OwnParts } from "./read-events/own-days.ts";
import { findOwnParts, repeatDaily } from "./read-events/own-days.ts";
import type { Budget, Days } from "./read-events/occurrences.ts";
import { createBudget } from "./read-events/occurrences.ts";
import { findTimes } from "./read-events/series.ts";

export { describeLoss } from "./read-events/loss.ts";
export type { Loss, LossReason } from "./read-events/loss.ts";

/** What a reader of calendars has to know beside the file. */
export interface ReadEventsOptions extends ParseOptions {
  /** The language of texts that do not name theirs. */
  readonly locale: Locale;
  /** The first and last day of which the times of series are told; what happens once is told whenever it is. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** At most how many times of series are told in all; 10,000 unless it is said. */
  readonly maxTimes?: number | undefined;
  /** When it is read: the instant of records that have none. */
  readonly at: Instant;
  /** What the events are, where their CATEGORIES have no word of the Process; without it, that is missing in them. */
  readonly kind?: CalendarEvent["kind"] | undefined;
  /** Its name, beside the kind `other`. */
  readonly kindName?: NonNullable<CalendarEvent["kindName"]> | undefined;
  /** By which clock times are that name none; without it their hours are kept as words. */
  readonly timeZone?: TimeZoneId | undefined;
  /** The events that are there already: they keep their slugs, and no other event gets one of them. */
  readonly known?: readonly Pick<CalendarEvent, "uid" | "slug">[] | undefined;
}

/** An event of a calendar. */
export interface ReadEvent {
  /** The line of its BEGIN:VEVENT. */
  readonly line: number;
  readonly uid: string;
  readonly slug: string;
  /** When its record was made and last changed, and how often date, place or status changed. */
  readonly stamps: Stamps;
  /** All that the file says of it. */
  readonly draft: EventDraft;
  /** The event, or what is missing in it. */
  readonly completed: DraftResult;
}

/**
 * Reads a calendar of any program into events, in the order of the file, and says line by line what of it they cannot
 * keep. Series become one event for each of their times, at most 500 of one and `maxTimes` in all. The file may have any shape that `parseICalendar` reads.
 *
 * Nothing is guessed: an hour whose clock is not named stays in words, a city that does not stand by itself is missing. A
 * joining address is kept as a private one, and people and private events are left out.
 *
 * @example
 * const options = { locale: "fr", from: "2027-01-01", to: "2027-12-31", at: "2026-11-29T10:00:00Z", kind: "webinar" } as const;
 * for (const { line, completed } of readEvents(file, options).events) {
 *   if (!completed.ok) console.log(line, completed.issues.map(({ path }) => path));
 * }
 *
 * @param file its bytes, or its text
 * @throws RangeError when `from`, `to` or `at` is no day or instant, or `charset` is not known
 */
export function readEvents(
  file: Uint8Array | string,
  options: ReadEventsOptions,
): { readonly events: readonly ReadEvent[]; readonly losses: readonly Loss[] } {
  checkOptions(options);
  const { components } = parseICalendar(file, { charset: options.charset });
  const losses: Loss[] = [];
  const slugs = createSlugs(options.known ?? []);
  const budget = createBudget(options.maxTimes);
  const events = components
    .filter(({ name }) => name === "VCALENDAR")
    .flatMap((calendar) => readCalendar(calendar, { options, losses, slugs, budget }));
  losses.sort((a, b) => a.line - b.line || a.column - b.column);
  return { events, losses };
}

/** In JavaScript, another word would give no events, or wrong ones. */
function checkOptions(options: ReadEventsOptions): void {
  checkFields("options", options, readFields);
  const { locale, from, to, at } = options;
  checkLocale(locale);
  for (const [name, day] of Object.entries({ from, to }))
    checkValue(name, day, { is: isPlainDate, expected: "a day such as 2027-01-31" });
  checkValue("at", at, {
    is: isInstant,
    expected: "an instant in UTC such as 2026-11-25T10:00:00Z",
  });
}

const readFields: FieldsOf<ReadEventsOptions> = {
  charset: true,
  locale: true,
  from: true,
  to: true,
  maxTimes: true,
  at: true,
  kind: true,
  kindName: true,
  timeZone: true,
  known: true,
};

/** Gives each event its slug. */
type Slugs = (uid: string, draft: EventDraft, isOfSeries: boolean) => string;

const ownUid = /^[a-z0-9]+(?:-[a-z0-9]+)*@rabat-process$/;

function createSlugs(known: readonly Pick<CalendarEvent, "uid" | "slug">[]): Slugs {
  const byUid = new Map(known.map((event) => [event.uid, slugOf(event)]));
  const taken = new Set(byUid.values());
  return (uid, { summary, when }, isOfSeries) => {
    const given = byUid.get(uid) ?? (ownUid.test(uid) ? slugOf({ uid }) : undefined);
    if (given !== undefined) return given;
    const day =
      when?.precision === "time" ? when.start : when?.precision === "day" ? when.first : undefined;
    const title = summary === undefined ? "" : wordingOf(summary, "en").text;
    const shown = isOfSeries ? day?.slice(0, 10).replaceAll("-", "") : day?.slice(0, 4);
    const slug = proposeSlug({ title, when: shown }, taken);
    taken.add(slug);
    if (uid !== "") byUid.set(uid, slug);
    return slug;
  };
}

interface FileContext {
  readonly options: ReadEventsOptions;
  readonly losses: Loss[];
  readonly slugs: Slugs;
  readonly budget: Budget;
}

/** What holds for all events of a calendar. */
interface CalendarContext extends FileContext {
  readonly clocks: Clocks;
  /** X-WR-TIMEZONE, by which Google means all times in UTC to be shown. */
  readonly shown: Clock | undefined;
  readonly isOwn: boolean;
  readonly isCancelled: boolean;
  readonly days: Days;
  readonly lastDays: OwnParts["lastDays"];
}

const noParts: OwnParts = { lastDays: new Map(), days: new Set(), sessions: new Set() };

/** Messages that tell of events; the others answer or ask (RFC 5546 §1.4). */
const methods: ReadonlySet<string> = new Set(["PUBLISH", "REQUEST", "ADD", "CANCEL"]);

function readCalendar(calendar: ICalendarComponent, context: FileContext): readonly ReadEvent[] {
  const { options, losses } = context;
  const note = createNote(losses, undefined);
  const [method] = propertiesOf(calendar, "METHOD");
  const word = method?.value.trim().toUpperCase() ?? "PUBLISH";
  if (method !== undefined && !methods.has(word)) {
    note(method, "message");
    return [];
  }
  for (const component of calendar.components) {
    if (component.name !== "VEVENT" && component.name !== "VTIMEZONE")
      note(component, "other-component");
  }
  const isOwn = propertiesOf(calendar, "PRODID")[0]?.value === ownProdId;
  const own = isOwn ? findOwnParts(calendar) : noParts;
  for (const session of own.sessions) note(session, "session");
  const shown = findTimeZone(propertiesOf(calendar, "X-WR-TIMEZONE")[0]?.value ?? "");
  const within: CalendarContext = {
    ...context,
    clocks: { zones: readZones(calendar), floating: options.timeZone },
    shown: shown === undefined ? undefined : { form: "tzdb", timeZone: shown },
    isOwn,
    isCancelled: word === "CANCEL",
    days: options,
    lastDays: own.lastDays,
  };
  const events = calendar.components.filter(
    (each) => each.name === "VEVENT" && !own.days.has(each) && !own.sessions.has(each),
  );
  return groupByUid(events, losses).flatMap(([uid, events]) => readGroup(uid, events, within));
}

/** Events by UID, since overrides stand beside their series. Without those that are private. */
function groupByUid(
  events: readonly ICalendarComponent[],
  losses: Loss[],
): readonly (readonly [uid: string, events: readonly ICalendarComponent[]])[] {
  const groups = new Map<string, ICalendarComponent[]>();
  const nameless: [string, ICalendarComponent[]][] = [];
  for (const event of events) {
    const [property] = propertiesOf(event, "UID");
    const uid = unescapeText(property?.value ?? "").trim();
    const [visibility] = propertiesOf(event, "CLASS");
    if (visibility !== undefined && !/^\s*PUBLIC\s*$/i.test(visibility.value)) {
      createNote(losses, uid || undefined)(event, "private-event");
      continue;
    }
    if (uid === "") {
      createNote(losses, undefined)(event, "no-uid");
      nameless.push(["", [event]]);
      continue;
    }
    const others = groups.get(uid);
    if (others === undefined) groups.set(uid, [event]);
    else others.push(event);
  }
  return [...groups, ...nameless];
}

function readGroup(
  uid: string,
  events: readonly ICalendarComponent[],
  context: CalendarContext,
): readonly ReadEvent[] {
  const note = createNote(context.losses, uid);
  return findTimes(events, { ...context, note }).map(({ event, time, suffix }) =>
    readEvent(
      event,
      { uid: addSuffix(uid, suffix), time, isOfSeries: suffix !== undefined },
      { ...context, note },
    ),
  );
}

/** `x-20270620@example.org` of `x@example.org`: a time of a series is an event of its own. */
function addSuffix(uid: string, suffix: string | undefined): string {
  if (suffix === undefined || uid === "") return uid;
  const at = uid.lastIndexOf("@");
  return at <= 0 ? `${uid}-${suffix}` : `${uid.slice(0, at)}-${suffix}${uid.slice(at)}`;
}

interface Which {
  readonly uid: string;
  readonly time: EventTime | undefined;
  readonly isOfSeries: boolean;
}

function readEvent(
  event: ICalendarComponent,
  { uid: given, time, isOfSeries }: Which,
  context: CalendarContext & { readonly note: Note },
): ReadEvent {
  const { options, note, shown, slugs } = context;
  const { kind, kindName, locale } = options;
  const draftContext: DraftContext = {
    ...context,
    locale,
    kind: { ...(kind !== undefined && { kind }), ...(kindName !== undefined && { kindName }) },
  };
  const lastDay = context.lastDays.get(given);
  const first = time && toWhen(time, shown, note);
  const when = first && lastDay !== undefined ? repeatDaily(first, lastDay) : first;
  const draft = { ...readDraft(event, draftContext), ...(when !== undefined && { when }) };
  const slug = slugs(given, draft, isOfSeries);
  const uid = given === "" ? `${slug}@rabat-process` : given;
  const stamps = readStamps(event, options.at, note);
  const { created, lastModified, sequence } = stamps;
  const identity = ownUid.test(uid) ? { uid, created } : { uid, slug, created };
  const completed = completeDraft(draft, identity);
  return {
    line: event.line,
    uid,
    slug,
    stamps,
    draft,
    completed: completed.ok
      ? { ok: true, event: { ...completed.event, sequence, lastModified } }
      : completed,
  };
}
