import { isNode, isPair, isScalar, LineCounter, parseDocument, visit } from "yaml";
import type { Document } from "yaml";
import { z } from "zod";
import { CalendarEvent } from "./event.ts";
import { programmeKeys } from "./programme.ts";
import { suggestDelegation, suggestWord } from "./suggestion.ts";

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

export type EventFileResult =
  | { readonly ok: true; readonly events: readonly CalendarEvent[] }
  | { readonly ok: false; readonly issues: readonly EventFileIssue[] };

const EventFileContent = z.strictObject({ events: z.array(CalendarEvent).min(1) });

/** The JSON Schema (draft 2020-12) of an event file, with which editors complete and check one. */
export function toJsonSchema(): object {
  return z.toJSONSchema(EventFileContent, { io: "input", unrepresentable: "any" });
}

/** The largest event file that is read, in UTF-16 units. */
const maxLength = 1_000_000;

/**
 * Reads one event file (YAML 1.2; JSON is a part of it). All issues are told at once, each with its place.
 * Nothing is repaired: a file with an issue gives no event.
 */
export function parseEvents(text: string, { source }: { source: string }): EventFileResult {
  const lines = new LineCounter();
  if (text.length > maxLength) {
    return refuse(source, `expected at most ${maxLength} characters, found ${text.length}`);
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: "1.2" });
  const syntax = [...document.errors, ...document.warnings];
  if (syntax.length > 0) {
    const issues = syntax.map(({ message, pos }) => ({ source, ...place(lines, pos[0]), path: "", message }));
    return { ok: false, issues };
  }
  if (hasAlias(document)) return refuse(source, "expected no YAML alias (*name): write the value out");

  const content: unknown = document.toJS();
  const parsed = EventFileContent.safeParse(content);
  if (parsed.success) return findClashes(source, parsed.data.events);
  return {
    ok: false,
    issues: parsed.error.issues.flatMap((issue) => locate(issue, document, lines, source)),
  };
}

/**
 * Reads several event files as one body of events. An UID may occur only once, and each event that a lineage
 * names must be among them.
 */
export function parseEventFiles(files: readonly EventFile[]): EventFileResult {
  const results = files.map(({ text, source }) => ({ source, result: parseEvents(text, { source }) }));
  const issues = results.flatMap(({ result }) => (result.ok ? [] : result.issues));
  if (issues.length > 0) return { ok: false, issues };

  const found = results.flatMap(({ source, result }) =>
    result.ok ? result.events.map((event) => ({ source, event })) : [],
  );
  const sources = new Map<string, string>();
  for (const { source, event } of found) {
    const earlier = sources.get(event.uid);
    if (earlier !== undefined) {
      issues.push(wholeFile(source, `expected an uid of its own, but ${event.uid} stands in ${earlier} too`));
    }
    sources.set(event.uid, source);
  }
  for (const { source, event } of found) {
    for (const { event: uid } of event.lineage ?? []) {
      if (!sources.has(uid)) {
        issues.push(
          wholeFile(source, `expected the event ${uid}, which ${event.uid} names, in one of the files`),
        );
      }
    }
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, events: found.map(({ event }) => event) };
}

/** One line for a person: `file:line:column path: what was expected; found …`. */
export function formatIssue(issue: EventFileIssue): string {
  const { source, line, column, path, message, received, suggestion } = issue;
  const parts = [
    `${source}:${line}:${column}${path === "" ? "" : ` ${path}`}: ${message}`,
    ...(received === undefined ? [] : [`found ${received}`]),
    ...(suggestion === undefined ? [] : [`did you mean ${suggestion}?`]),
  ];
  return parts.join("; ");
}

function findClashes(source: string, events: readonly CalendarEvent[]): EventFileResult {
  const uids = events.map(({ uid }) => uid);
  const twice = uids.find((uid, index) => uids.indexOf(uid) !== index);
  return twice === undefined
    ? { ok: true, events }
    : refuse(source, `expected an uid of its own, found ${twice} twice`);
}

function refuse(source: string, message: string): EventFileResult {
  return { ok: false, issues: [wholeFile(source, message)] };
}

function wholeFile(source: string, message: string): EventFileIssue {
  return { source, line: 1, column: 1, path: "", message };
}

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** One issue of zod as issues of the file: an unknown key is told at the key itself. */
function locate(
  issue: z.core.$ZodIssue,
  document: Document,
  lines: LineCounter,
  source: string,
): EventFileIssue[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      source,
      ...place(lines, offsetOf(document, [...issue.path, key], "key")),
      path: formatPath([...issue.path, key]),
      message: `expected no field of this name`,
      ...withSuggestion(suggestWord(key, fieldNames())),
    }));
  }
  const value: unknown = document.getIn(issue.path);
  const received = isNode(value) || value === undefined ? undefined : shorten(JSON.stringify(value));
  const expected = lowerFirst(issue.message);
  return [
    {
      source,
      ...place(lines, offsetOf(document, issue.path, "value")),
      path: formatPath(issue.path),
      message: value === undefined ? `expected this field: ${expected}` : expected,
      ...(received === undefined ? {} : { received }),
      ...withSuggestion(suggestValue(issue, value)),
    },
  ];
}

/** The right word for a wrong one, where it is only a slip of the pen. */
function suggestValue(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  if (issue.code === "invalid_value") return suggestWord(value, issue.values.map(String));
  const field = issue.path.findLast((key) => typeof key === "string");
  if (field === "programme" || field === "inLineWith") return suggestWord(value, programmeKeys);
  const delegation = field === "party" ? suggestDelegation(value) : undefined;
  return delegation && `${delegation.code} (${delegation.name})`;
}

function withSuggestion(suggestion: string | undefined): { suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}

let knownFieldNames: readonly string[] | undefined;

/** The names of all fields anywhere in an event file. Collected when somebody misspells one. */
function fieldNames(): readonly string[] {
  knownFieldNames ??= [...new Set(propertyNames(toJsonSchema()))];
  return knownFieldNames;
}

function propertyNames(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own =
    "properties" in schema && typeof schema.properties === "object"
      ? Object.keys(schema.properties ?? {})
      : [];
  return [...own, ...Object.values(schema).flatMap(propertyNames)];
}

/** Where a value (or its key) begins; where it is missing, where its nearest surroundings begin. */
function offsetOf(document: Document, path: readonly PropertyKey[], part: "key" | "value"): number {
  const last = path.at(-1);
  const parent: unknown = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  if (part === "key" && typeof parent === "object" && parent !== null && "items" in parent) {
    const items: unknown = parent.items;
    for (const item of Array.isArray(items) ? items : []) {
      if (isPair(item) && isScalar(item.key) && item.key.value === last) return item.key.range?.[0] ?? 0;
    }
  }
  const node: unknown = document.getIn(path, true);
  if (isNode(node)) return node.range?.[0] ?? 0;
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1), "value");
}

function place(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, "");
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}

function shorten(json: string): string {
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}
