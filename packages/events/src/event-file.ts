import {
  checkFields,
  checkList,
  checkObject,
  checkOptions,
  checkText,
} from "@rabat-process/timezones/arguments";
import * as z from "zod";
import { CalendarEvent } from "./event.ts";
import { isSame } from "./equality.ts";
import { slugOf } from "./identity.ts";
import { fieldNamesOf } from "./field-names.ts";
import { findIssues } from "./event-file-issues.ts";
import type { TextPlace } from "./yaml-text.ts";
import { maxIssues, readYaml } from "./yaml-text.ts";

/** An event file as it was read: its name, for messages, and its text in YAML or JSON. */
export interface EventFile {
  readonly source: string;
  readonly text: string;
}

/** What is wrong in an event file, and where. Lines and columns count from 1. */
export interface EventFileIssue {
  readonly source: string;
  readonly line: number;
  readonly column: number;
  /** The place in the file, such as `events[0].roles[1].party`. Empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  /** The offending value as JSON, shortened; absent where something is missing. */
  readonly received?: string;
  /** The right word, where the wrong one is only a slip of the pen. */
  readonly suggestion?: string;
}

/** The events of a file or of several, or all that is wrong in them; never a part of the events. */
export type EventFileResult =
  | { readonly ok: true; readonly events: readonly CalendarEvent[] }
  | { readonly ok: false; readonly issues: readonly EventFileIssue[] };

const withEvents = "expected events: with a list of events below it";

/** An event file. */
export const EventFileContent = z.strictObject(
  {
    /** Where an editor finds the schema of a JSON file: it reads it there, and nowhere else. */
    $schema: z.string().optional(),
    /** The events, in any order. */
    events: z.array(CalendarEvent, "expected a list of events, or [] where there is none"),
  },
  withEvents,
);

/**
 * Reads one event file (YAML 1.2; JSON is a part of it), in less than a second whatever it holds. The issues are told
 * together, each with its place, 100 of them at most. Nothing is repaired: a file with an issue gives no event.
 *
 * A UID and a slug may occur only once. Whether the events that a lineage names exist is not asked: they may stand in other
 * files, which `parseEventFiles` reads.
 */
export function parseEvents(text: string, options: { source: string }): EventFileResult {
  checkText("text", text);
  checkFields("options", options, { source: true });
  const { source } = options;
  checkText("source", source);
  const reading = read({ source, text });
  return reading.ok ? conclude([reading.found], findTwins([reading.found])) : reading;
}

/** What is wrong in a value, by its path; see {@link EventFileIssue}. */
export type EventIssue = Omit<EventFileIssue, "source" | "line" | "column">;

/** An event, or all that is wrong in what was given as one. */
export type EventResult =
  | { readonly ok: true; readonly event: CalendarEvent }
  | { readonly ok: false; readonly issues: readonly EventIssue[] };

/**
 * Reads one event from a value, such as a row of a database or the body of a request, with the issues that `parseEvents`
 * tells of a text. What counts is the value as JSON has it: a `Date` is its text, and `undefined` is left out.
 *
 * @example parseEvent({ uid: "som-2027@rabat-process", … })
 */
export function parseEvent(value: unknown): EventResult {
  const text = JSON.stringify({ events: [value ?? null] });
  const result = parseEvents(text, { source: "" });
  if (!result.ok) return { ok: false, issues: result.issues.map(withinEvent) };
  const [event] = result.events;
  if (event === undefined) throw new Error("one event was written, and none was read");
  return { ok: true, event };
}

function withinEvent({ source: _, line: __, column: ___, path, ...issue }: EventFileIssue) {
  return { path: path.replace(/^events\[0\]\.?/, ""), ...issue };
}

/** An event that is known already, such as one in a store; with its version, where people know of it. */
type KnownEvent = Pick<CalendarEvent, "uid" | "slug"> & Partial<Appointment>;

/** To what people were asked, and which version of the event says so. */
type Appointment = Pick<CalendarEvent, "sequence" | "lastModified" | "when" | "format" | "venue">;

/**
 * Reads several event files as one body of events. A UID and a slug may occur only once, and be those of no other event
 * that is `known`; each event that a lineage names must be among them, or known; and a later version of a known event that
 * is at another time or place, or of another format, has a higher `sequence`.
 */
export function parseEventFiles(
  files: readonly EventFile[],
  options: { known?: readonly KnownEvent[] | undefined } = {},
): EventFileResult {
  checkList("files", files);
  checkOptions(options, { known: true });
  const { known = [] } = options;
  const readings = files.map(read);
  const issues = readings.flatMap((reading) => (reading.ok ? [] : reading.issues));
  const found = readings.flatMap((reading) => (reading.ok ? [reading.found] : []));
  const uids = known.map(({ uid }) => uid);
  return conclude(found, [
    ...issues,
    ...findTwins(found),
    ...findTaken(found, known),
    ...findUnraised(found, known),
    // What a lineage names may stand in a file that could not be read.
    ...(issues.length > 0 ? [] : findLooseEnds(found, uids)),
  ]);
}

/**
 * One line for a person: `file:line:column path: what was expected; found …; did you mean …?`, of a value without the
 * place in a file.
 */
export function formatIssue(issue: EventFileIssue | EventIssue): string {
  checkObject("issue", issue, "message");
  const { path, message, received, suggestion } = issue;
  const place = "source" in issue ? [`${issue.source}:${issue.line}:${issue.column}`] : [];
  const where = [...place, path].filter((part) => part !== "").join(" ");
  const parts = [
    where === "" ? message : `${where}: ${message}`,
    ...(received === undefined ? [] : [`found ${received}`]),
    ...(suggestion === undefined ? [] : [`did you mean ${suggestion}?`]),
  ];
  return parts.join("; ");
}

/** The events of one file, and where a value of them stands in it. */
interface FoundEvents {
  readonly source: string;
  readonly events: readonly CalendarEvent[];
  readonly placeOf: (path: readonly PropertyKey[]) => TextPlace & { readonly path: string };
}

type Reading =
  | { readonly ok: true; readonly found: FoundEvents }
  | { readonly ok: false; readonly issues: readonly EventFileIssue[] };

function read({ source, text }: EventFile): Reading {
  checkText("text", text);
  const yaml = readYaml(text);
  if (!yaml.ok)
    return { ok: false, issues: yaml.issues.map((issue) => ({ source, path: "", ...issue })) };
  const parsed = EventFileContent.safeParse(yaml.document.toJS());
  const { issues, placeOf } = findIssues(parsed.error?.issues ?? [], yaml, fieldNames);
  if (parsed.success) return { ok: true, found: { source, events: parsed.data.events, placeOf } };
  return { ok: false, issues: issues.slice(0, maxIssues).map((issue) => ({ source, ...issue })) };
}

function conclude(
  found: readonly FoundEvents[],
  issues: readonly EventFileIssue[],
): EventFileResult {
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, events: found.flatMap(({ events }) => events) };
}

/** One UID, or one slug, that stands in two places. */
function findTwins(found: readonly FoundEvents[]): readonly EventFileIssue[] {
  const places = { uid: new Map<string, string>(), slug: new Map<string, string>() };
  return found.flatMap(({ source, events, placeOf }) =>
    events.flatMap((event, index) => {
      const values = { uid: event.uid, slug: slugOf(event) };
      const find = (name: "uid" | "slug") => {
        const [place, earlier] = [placeOf(["events", index, name]), places[name].get(values[name])];
        places[name].set(values[name], earlier ?? `${source}:${place.line}`);
        return earlier === undefined
          ? []
          : [{ source, ...place, message: twinWords[name](values[name], earlier) }];
      };
      const twins = find("uid");
      // One UID has one slug.
      return twins.length > 0 ? twins : find("slug");
    }),
  );
}

const twinWords = {
  uid: (uid: string, place: string) =>
    `expected a UID of its own, but ${uid} stands at ${place} too`,
  slug: (slug: string, place: string) =>
    `expected a slug of its own, but ${slug} stands at ${place} too`,
};

/** A slug of an event that is known, and that none of the files changes. */
function findTaken(
  found: readonly FoundEvents[],
  known: readonly KnownEvent[],
): readonly EventFileIssue[] {
  const uids = new Set(found.flatMap(({ events }) => events.map(({ uid }) => uid)));
  const others = known.filter(({ uid }) => !uids.has(uid));
  const owners = new Map(others.map((event) => [slugOf(event), event.uid]));
  return found.flatMap(({ source, events, placeOf }) =>
    events.flatMap((event, index) => {
      const slug = slugOf(event);
      const owner = owners.get(slug);
      if (owner === undefined) return [];
      const message = `expected a slug of its own, but ${slug} is that of another event: ${owner}`;
      return [{ source, ...placeOf(["events", index, "slug"]), message }];
    }),
  );
}

/** A later version at another time or place whose `sequence` does not say so: nobody could tell which one an answer is to. */
function findUnraised(
  found: readonly FoundEvents[],
  known: readonly KnownEvent[],
): readonly EventFileIssue[] {
  const byUid = new Map(known.map((event) => [event.uid, event]));
  const asked = ({ when, format, venue }: Partial<Appointment>) => [when, format, venue];
  return found.flatMap(({ source, events, placeOf }) =>
    events.flatMap((event, index) => {
      const { sequence, lastModified = event.lastModified, ...before } = byUid.get(event.uid) ?? {};
      if (event.sequence !== sequence || event.lastModified <= lastModified) return [];
      if (isSame(asked(event), asked(before))) return [];
      const message = `expected a higher sequence than ${sequence}, since the event was at another time or place, or of another format`;
      return [{ source, ...placeOf(["events", index, "sequence"]), message }];
    }),
  );
}

/** A lineage that names an event which is nowhere. */
function findLooseEnds(
  found: readonly FoundEvents[],
  known: readonly string[],
): readonly EventFileIssue[] {
  const uids = new Set([...known, ...found.flatMap(({ events }) => events.map(({ uid }) => uid))]);
  const message =
    known.length === 0
      ? "expected the UID of an event that is in one of the files"
      : "expected the UID of an event that is in one of the files, or known already";
  return found.flatMap(({ source, events, placeOf }) =>
    events.flatMap(({ lineage = [] }, index) =>
      lineage.flatMap(({ event }, position) => {
        if (uids.has(event)) return [];
        const place = placeOf(["events", index, "lineage", position, "event"]);
        return [{ source, ...place, message, received: JSON.stringify(event) }];
      }),
    ),
  );
}

let knownFieldNames: readonly string[] | undefined;

/** The names of all fields anywhere in an event file. Collected when somebody misspells one. */
function fieldNames(): readonly string[] {
  knownFieldNames ??= [...new Set(fieldNamesOf(EventFileContent))];
  return knownFieldNames;
}
