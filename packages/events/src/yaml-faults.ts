import { visit } from "yaml";
import type { Document, YAMLError } from "yaml";

/** What is wrong, and at which character of the text somebody mends it. */
export interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** A fault as the reader of YAML noticed it. */
interface Sighting {
  readonly text: string;
  readonly document: Document;
  readonly offset: number;
}

/**
 * Why a text is no YAML, in words of ours. The reader of YAML goes on after a fault and finds others that are none, so the
 * first is told alone; texts with a colon, of which a file may have many, are told together.
 */
export function findFaults(document: Document, text: string): readonly Fault[] {
  const errors = [...document.errors, ...document.warnings];
  if (errors.length === 0) return [];
  const isColon = errors.map((error) => isColonInText(error, errors));
  const faults = errors.map((error, index) => ({
    offset: error.pos[0],
    ...(isColon[index] === true ? colonFault(error, text) : faultOf(error, document, text)),
  }));
  const told = [...faults, ...aliasesOf(document)].toSorted(
    (one, other) => one.offset - other.offset,
  );
  if (!isColon.includes(false)) return told;
  // A bracket that an open quotation mark swallowed is no fault of its own.
  const quote = errors.findIndex(({ message }) => message.startsWith("Missing closing"));
  return [faults[quote] ?? told[0]].filter((fault) => fault !== undefined);
}

/** Aliases, of which a bomb can be made, and what they would repeat. */
export function aliasesOf(document: Document): readonly Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      const message =
        "expected no YAML alias (*name): write the value out, or put a text that begins with * in quotation marks";
      faults.push({ offset: range?.[0] ?? 0, message });
    },
    Value: (_, { anchor, range }) => {
      if (anchor !== undefined) faults.push({ offset: range?.[0] ?? 0, message: beginsWith("&") });
    },
  });
  return faults;
}

const fieldInField: ReadonlySet<string> = new Set(["BLOCK_IN_FLOW", "BLOCK_AS_IMPLICIT_KEY"]);

/**
 * Whether a field within a field was found, which is mostly a text such as “Table ronde : Rabat”. Where that field is said
 * to go over two lines, it is its line that begins at the wrong column.
 */
function isColonInText({ code, pos, message }: YAMLError, errors: readonly YAMLError[]): boolean {
  const isMoved = errors.some(
    (other) => other.code === "MULTILINE_IMPLICIT_KEY" && other.pos[0] === pos[0],
  );
  return fieldInField.has(code) && !message.includes("block sequence") && !isMoved;
}

function colonFault({ code, pos }: YAMLError, text: string): { message: string } {
  if (/^[“”„«]/.test(text.slice(pos[0]))) {
    return {
      message: String.raw`expected straight quotation marks (") around a text with “: ” in it`,
    };
  }
  return code === "BLOCK_IN_FLOW"
    ? {
        message:
          "expected quotation marks around a text with “: ” in it, or a comma before the next field",
      }
    : { message: "expected quotation marks around a text with “: ” in it" };
}

function faultOf(
  { code, pos, message }: YAMLError,
  document: Document,
  text: string,
): Partial<Fault> & { message: string } {
  const sighting = { text, document, offset: pos[0] };
  const rule = rules.find(([pattern]) => pattern.test(`${code} ${message}`));
  const told = rule?.[1](sighting) ?? `expected YAML that can be read (${message})`;
  return typeof told === "string" ? { message: told } : told;
}

const indented = "expected the same indentation as the other lines at this level";
/** What a field looks like. */
export const named = "expected a name, a colon and a space before the value (name: value)";

/** By code and message of the reader of YAML; the first that fits counts. */
const rules: readonly (readonly [RegExp, (sighting: Sighting) => Fault | string])[] = [
  [/^TAB_AS_INDENT/, () => "expected spaces at the start of the line, found a tab"],
  [/Missing closing/, openQuote],
  [/Flow (map|sequence) .*end with a/, openBracket],
  [/Unexpected flow-(map|seq)-end/, ({ text, offset }) => closesNothing(text.charAt(offset))],
  [/Unexpected (,|empty item)/, () => "expected an entry before this comma"],
  [/Missing ,/, () => "expected a comma between two entries"],
  [/Missing space after :/, () => named],
  [/^BLOCK_AS_IMPLICIT_KEY|^BLOCK_IN_FLOW|^BAD_INDENT/, () => indented],
  [/Sequence item without -|Block scalars? with/, () => indented],
  [/block-seq-ind on same line/, () => beginsWith("- ")],
  [/^MULTILINE_IMPLICIT_KEY|^KEY_OVER|Implicit map keys need|Map comment/, () => named],
  [/Not a YAML token|Block scalar header/, () => "expected a line break after | or >"],
  [/^BAD_SCALAR_START|^TAG|^BAD_ALIAS|^MULTIPLE_TAGS|^MULTIPLE_ANCHORS|^ALIAS/, textWithSign],
  [/^BAD_DQ_ESCAPE/, () => String.raw`expected \\ for \ in a text between quotation marks`],
  [/at node end/, afterTheEnd],
  [/^BAD_DIRECTIVE/, () => beginsWith("%")],
  [/Tags and anchors|props$/, () => beginsWith("!")],
  [/Comments must be separated/, () => "expected a space before this #"],
  [/^UNEXPECTED_TOKEN/, ({ text, offset }) => outOfPlace(text.charAt(offset))],
];

/** Where the quotation mark stands that nothing closes; the reader notices it at the end of the file. */
function openQuote({ document, offset, text }: Sighting): Fault {
  let start = offset;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range?.[1] === offset) start = range[0];
    },
  });
  const mark = text.charAt(start);
  return {
    offset: start,
    message: `expected another ${mark} at the end of the text that begins here`,
  };
}

const counterparts: Readonly<Record<string, string>> = { "[": "]", "{": "}", "]": "[", "}": "{" };

/** Where the bracket stands that nothing closes. */
function openBracket({ document, offset, text }: Sighting): Fault {
  let start = offset;
  visit(document, {
    Collection: (_, { flow, range }) => {
      if (flow === true && range?.[1] === offset) start = range[0];
    },
  });
  const [bracket = ""] = text.slice(start);
  const [line = ""] = text.slice(start).split("\n", 1);
  const message = /\s#/.test(line)
    ? "expected quotation marks around a text with “ #” in it, which begins a comment"
    : `expected ${counterparts[bracket]} at the end of what ${bracket} begins here`;
  return { offset: start, message };
}

function closesNothing(bracket: string): string {
  return `expected ${counterparts[bracket]} before this ${bracket}`;
}

function beginsWith(sign: string): string {
  return `expected quotation marks around a text that begins with “${sign}”`;
}

function textWithSign({ text, offset }: Sighting): string {
  return beginsWith(text.charAt(offset));
}

function outOfPlace(sign: string): string {
  return `expected no “${sign}” here, or quotation marks around the text that it belongs to`;
}

/** Something stands after a text in quotation marks, or after a bracket. */
function afterTheEnd({ text, offset }: Sighting): string {
  const mark = text.slice(0, offset).trimEnd().at(-1) ?? "";
  if (mark === "'") return "expected nothing after the closing ' (within the text, write '' for ')";
  if (mark === '"')
    return String.raw`expected nothing after the closing " (within the text, write \" for ")`;
  return "expected nothing after the end of the value";
}

/** See `issue-words.ts`: what stands behind “expected”, in French. */
export const frenchOfYaml: readonly (readonly [english: string, french: string])[] = [
  ["YAML that can be read ({})", "du YAML lisible ({})"],
  [
    "quotation marks around a text with “: ” in it, or a comma before the next field",
    "des guillemets droits autour d’un texte qui contient « : », ou une virgule avant le champ suivant",
  ],
  [
    "quotation marks around a text with “: ” in it",
    "des guillemets droits autour d’un texte qui contient « : »",
  ],
  [
    'straight quotation marks (") around a text with “: ” in it',
    'des guillemets droits (") autour d’un texte qui contient « : »',
  ],
  [
    "quotation marks around a text with “ #” in it, which begins a comment",
    "des guillemets droits autour d’un texte qui contient « # », signe qui ouvre un commentaire",
  ],
  [
    "quotation marks around a text that begins with “{}”",
    "des guillemets droits autour d’un texte qui commence par « {} »",
  ],
  [
    "no YAML alias (*name): write the value out, or put a text that begins with * in quotation marks",
    "aucun alias YAML (*nom) : écrivez la valeur en entier, ou mettez entre guillemets droits un texte qui commence par *",
  ],
  [
    "one YAML document, found a second one behind “---”",
    "un seul document YAML, et non un second après « --- »",
  ],
  ["the field {} once, found it twice", "le champ {} une seule fois, et non deux"],
  [
    "spaces at the start of the line, found a tab",
    "des espaces en début de ligne, et non une tabulation",
  ],
  [
    "the same indentation as the other lines at this level",
    "le même retrait que les autres lignes de ce niveau",
  ],
  [
    "a name, a colon and a space before the value (name: value)",
    "un nom, deux-points et un espace avant la valeur (nom: valeur)",
  ],
  [
    "another {} at the end of the text that begins here",
    "un second {} à la fin du texte qui commence ici",
  ],
  ["{} at the end of what {} begins here", "{} à la fin de ce que {} ouvre ici"],
  ["{} before this {}", "{} avant ce {}"],
  ["an entry before this comma", "un élément avant cette virgule"],
  ["a comma between two entries", "une virgule entre deux éléments"],
  ["a line break after | or >", "un saut de ligne après | ou >"],
  [
    String.raw`\\ for \ in a text between quotation marks`,
    String.raw`\\ pour \ dans un texte entre guillemets droits`,
  ],
  [
    "nothing after the closing {} (within the text, write {} for {})",
    "rien après le {} fermant (dans le texte, écrivez {} pour {})",
  ],
  ["nothing after the end of the value", "rien après la fin de la valeur"],
  ["a space before this #", "un espace avant ce #"],
  [
    "no “{}” here, or quotation marks around the text that it belongs to",
    "aucun « {} » à cet endroit, ou des guillemets droits autour du texte dont il fait partie",
  ],
];
