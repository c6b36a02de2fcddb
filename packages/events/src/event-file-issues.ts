import { isNode, isPair, isScalar } from "yaml";
import type { Document } from "yaml";
import type { z } from "zod";
import { expectationOf } from "./expectation.ts";
import {
  suggestDelegation,
  suggestProgramme,
  suggestTerm,
  suggestTimeZone,
  suggestWord,
} from "./suggestion.ts";
import type { TextPlace } from "./yaml-text.ts";
import { named } from "./yaml-faults.ts";
import { maxIssues, shorten } from "./yaml-text.ts";

type Path = readonly PropertyKey[];

/** An issue at its place in the text. */
interface PlacedIssue extends TextPlace {
  readonly path: string;
  readonly message: string;
  readonly received?: string;
  readonly suggestion?: string;
}

interface YamlText {
  readonly document: Document;
  readonly placeAt: (offset: number) => TextPlace;
}

/**
 * The issues of zod as issues of the text, the first ones of them, and a function that tells where a value stands.
 *
 * @param fieldNames the names of all fields, among which the nearest to an unknown one is looked for
 */
export function findIssues(
  issues: readonly z.core.$ZodIssue[],
  { document, placeAt }: YamlText,
  fieldNames: () => readonly string[],
): {
  issues: readonly PlacedIssue[];
  readonly placeOf: (path: Path) => TextPlace & { path: string };
} {
  const placeOf = (path: Path, part: "key" | "value" = "value") => ({
    ...placeAt(offsetOf(document, path, part)),
    path: formatPath(path),
  });
  const tellUnknownField = (path: Path, key: string): PlacedIssue => {
    const place = placeOf([...path, key], "key");
    if (key.includes(":")) return { ...place, message: named };
    // A field of something else: the nearest word would be itself.
    if (fieldNames().includes(key))
      return { ...place, message: "expected no field of this name here" };
    return {
      ...place,
      message: "expected no field of this name",
      ...withSuggestion(suggestWord(key, fieldNames())),
    };
  };
  const tell = (issue: z.core.$ZodIssue): readonly PlacedIssue[] => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.slice(0, maxIssues).map((key) => tellUnknownField(issue.path, key));
    const nearer = branchOf(issue);
    if (nearer !== undefined) return nearer.flatMap(tell);
    const value: unknown = document.getIn(issue.path);
    const expected = expectationOf(issue, writtenAt(document, issue.path));
    const isShown = !isNode(value) && value !== undefined && issue.path.length > 0;
    const received = isShown ? shorten(JSON.stringify(value)) : undefined;
    return [
      {
        ...placeOf(issue.path),
        message:
          value === undefined && issue.path.length > 0
            ? `expected this field: ${expected.replace(/^expected /, "")}`
            : expected,
        ...(received !== undefined && { received }),
        ...withSuggestion(suggestValue(issue, value)),
      },
    ];
  };
  return { issues: issues.slice(0, maxIssues).flatMap(tell), placeOf };
}

/**
 * Where several forms are possible (a code, or `outsider` with a text) and the value has the form of one, what is
 * wrong within that one, rather than that it is none of them.
 */
function branchOf(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] | undefined {
  if (issue.code !== "invalid_union") return undefined;
  const isWithin = ({ code, path }: z.core.$ZodIssue) =>
    path.length > 0 || code === "unrecognized_keys";
  return issue.errors
    .find((branch) => branch.every(isWithin))
    ?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** A value that is no list and no fields, as it is written in the file. */
function writtenAt(document: Document, path: Path): string | undefined {
  const node: unknown = document.getIn(path, true);
  if (!isScalar(node) || node.value === null) return undefined;
  return typeof node.value === "string" ? node.value : node.source;
}

/** The right word for a wrong one, where it is only a slip of the pen. */
function suggestValue(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const field = issue.path.findLast((key) => typeof key === "string");
  const suggest = field === undefined ? undefined : suggestionsOf.get(field);
  if (issue.code === "invalid_value") {
    const isWord = issue.values.every((allowed) => typeof allowed === "string");
    return isWord ? (suggestWord(value, issue.values) ?? suggest?.(value)) : undefined;
  }
  if (issue.code === "invalid_union" && "options" in issue && Array.isArray(issue.options))
    return suggestWord(value, issue.options.map(String));
  return suggest?.(value);
}

/** What the words of some fields are compared with. */
const suggestionsOf: ReadonlyMap<PropertyKey, (word: string) => string | undefined> = new Map([
  ["programme", suggestProgramme],
  ["inLineWith", suggestProgramme],
  ["timeZone", suggestTimeZone],
  ["status", suggestTerm.status],
  ["kind", suggestTerm.kind],
  ["format", suggestTerm.format],
  ["country", suggestDelegation],
  ["party", (word: string) => suggestWord(word, ["SECRETARIAT"]) ?? suggestDelegation(word)],
]);

function withSuggestion(suggestion: string | undefined): { suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}

/** Where a value (or its key) begins; where it is missing, where its nearest surroundings begin. */
function offsetOf(document: Document, path: Path, part: "key" | "value"): number {
  const last = path.at(-1);
  const parent: unknown = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  if (part === "key" && typeof parent === "object" && parent !== null && "items" in parent) {
    const items: unknown = parent.items;
    for (const item of Array.isArray(items) ? items : []) {
      if (isPair(item) && isScalar(item.key) && item.key.value === last)
        return item.key.range?.[0] ?? 0;
    }
  }
  const node: unknown = document.getIn(path, true);
  if (isNode(node)) return node.range?.[0] ?? 0;
  return path.length === 0 ? 0 : offsetOf(document, path.slice(0, -1), "value");
}

function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    const name = shorten(String(key));
    return text === "" ? name : `${text}.${name}`;
  }, "");
}
