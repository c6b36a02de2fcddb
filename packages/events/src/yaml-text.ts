import { Composer, isNode, isScalar, Lexer, LineCounter, Parser, visit } from "yaml";
import type { Document, YAMLMap } from "yaml";
import type { Fault } from "./yaml-faults.ts";
import { aliasesOf, findFaults, named } from "./yaml-faults.ts";

/** A place in a text. Lines and columns count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** A document with the places of its parts, or all that is wrong in the text. */
export type YamlResult =
  | {
      readonly ok: true;
      readonly document: Document;
      readonly placeAt: (offset: number) => TextPlace;
    }
  | { readonly ok: false; readonly issues: readonly (TextPlace & { readonly message: string })[] };

/** How many issues of one text are told. Whoever wrote more of them wants to see the first ones. */
export const maxIssues = 100;
/** The longest text that is read, in UTF-16 units. */
const maxLength = 1_000_000;
/** An event has some 250 tokens and 10 levels; what has far more wants to keep the reader busy. */
const maxTokens = 100_000;
const maxLevels = 32;
const maxEntries = 1000;

type CstToken = Parser["stack"][number];

/**
 * Reads one YAML 1.2 document, in less than a second whatever it holds: all limits are looked at while the text is
 * cut into tokens, before anything is built of them. Fields must be unique, aliases are refused.
 */
export function readYaml(text: string): YamlResult {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const refuse = (faults: readonly Fault[]): YamlResult => ({
    ok: false,
    issues: faults
      .slice(0, maxIssues)
      .map(({ offset, message }) => ({ ...placeAt(offset), message })),
  });

  const { tokens, fault } = tokenise(text, lines);
  if (fault !== undefined) return refuse([fault]);
  const { document, faults } = compose(tokens, text);
  if (document === undefined || faults.length > 0) return refuse(faults);
  const misuses = findMisuses(document);
  return misuses.length > 0 ? refuse(misuses) : { ok: true, document, placeAt };
}

function tokenise(
  text: string,
  lines: LineCounter,
): { tokens: readonly CstToken[]; fault?: Fault } {
  if (text.length > maxLength) {
    const message = `expected at most ${maxLength} characters, found ${text.length}`;
    return { tokens: [], fault: { offset: 0, message } };
  }
  const parser = new Parser(lines.addNewLine);
  const tokens: CstToken[] = [];
  let count = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors += 1;
    }
    count += 1;
    if (parser.stack.length > maxLevels)
      return { tokens, fault: tooMuch(parser, `${maxLevels} levels`) };
    if (count > maxTokens)
      return { tokens, fault: tooMuch(parser, `${maxTokens} words and signs`) };
    if (errors > maxIssues) break;
  }
  tokens.push(...parser.end());
  return { tokens };
}

function tooMuch({ offset }: Parser, limit: string): Fault {
  return { offset, message: `expected at most ${limit} in one file, found more` };
}

function compose(
  tokens: readonly CstToken[],
  text: string,
): { document: Document | undefined; faults: readonly Fault[] } {
  // Whether a field is there twice is asked below: the composer compares each with each, which takes minutes.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, version: "1.2" });
  const [document, second] = composer.compose(tokens, true, text.length);
  const faults = document === undefined ? [] : findFaults(document, text);
  if (second === undefined || faults.length > 0) return { document, faults };
  const message = "expected one YAML document, found a second one behind “---”";
  return { document, faults: [{ offset: second.range[0], message }] };
}

/** What YAML allows and an event file does not: one field twice, lists without end, and aliases. */
function findMisuses(document: Document): readonly Fault[] {
  const faults: Fault[] = [...aliasesOf(document)];
  visit(document, {
    Map: (_, map) => {
      faults.push(...findTwins(map));
    },
    Seq: (_, { items, range }) => {
      if (items.length <= maxEntries) return;
      const message = `expected at most ${maxEntries} entries in a list, found ${items.length}`;
      faults.push({ offset: range?.[0] ?? 0, message });
    },
  });
  return faults.toSorted((one, other) => one.offset - other.offset);
}

function offsetOf(key: unknown): number {
  return isNode(key) ? (key.range?.[0] ?? 0) : 0;
}

function findTwins(map: YAMLMap): readonly Fault[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    // In YAML, a list may be the name of a field.
    if (!isScalar(key)) return [{ offset: offsetOf(key), message: named }];
    const name = String(key.value);
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [
      {
        offset: key.range?.[0] ?? 0,
        message: `expected the field ${shorten(name)} once, found it twice`,
      },
    ];
  });
}

/** A text that fits into a message. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
