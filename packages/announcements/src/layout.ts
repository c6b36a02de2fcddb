import { withAnswers } from "./asked-labels.ts";
import type { Block, Sentence } from "./block.ts";
import { isFormality, isLetterDate } from "./formalities.ts";
import { fold, picturedLine } from "./source.ts";
import type { Span } from "./span.ts";

const bullet = /^\s*(?:[•◦▪●○·*–—-]\s+|\(?\d{1,2}[.)]\s+(?=\p{Lu})|\(?[a-z]\)\s+)/u;
/** The same within a list, where a number may stand before a small letter. */
const listed = /^\s*(?:[•◦▪●○·*–—-]\s+|\(?\d{1,2}[.)]\s+(?=[\p{L}\p{N}])|\(?[a-z]\)\s+)/u;
const label =
  /^\s*(?:[*_]{1,2})?([\p{L}][\p{L} '/-]{1,38}?(?:\(s\))?)(?:[*_]{1,2})?\s*:(?:[*_]{1,2})?\s+(?=\S)/u;
/** Labels that name a fact; any other words before a colon are words. */
const factLabels =
  /^(?:dates?|date\(s\)|dates? (?:and|et) \p{L}+|when|quand|jour|place|lieu|venue|location|where|ou|city|ville|country|pays|times?|hours?|heures?|horaires?|format|modality|modalites?|languages?|langues?|working languages?|langues? de travail|interpretation|organi[sz]ers?|organisateurs?|organi[sz]ation|organised by|organisee? par|co-?chairs?|co-?chaired by|co-?presidents?|co-?presidence|chairs?|chaired by|presidence|hosts?|hosted by|hote|platform|plateforme|participants?|participation|registration|inscriptions?|rsvp|deadline|status|statut|partners?|partenaires?|support|soutien|funding|funded by|financement)$/u;
const titleLabels =
  /^(?:title|titre|event|evenement|meeting|reunion|activity|activite|intitule|subject|objet|re|rappel|reminder)$/;
const longestHeading = 180;

/** The blocks of a text in their order; lines that a mail program wrapped are one paragraph again. */
export function readBlocks(text: string): readonly Block[] {
  const lines = [...text.matchAll(/[^\n]*(?:\n|$)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/\s+$/, "").length,
    words: match[0],
  }));
  const isWrapped = isHardWrapped(lines.map(({ words }) => words));
  const blocks: Block[] = [];
  let opens = true;
  for (const line of lines) {
    if (line.words.trim() === "") {
      opens = true;
      continue;
    }
    const last = blocks.at(-1);
    if (
      last !== undefined &&
      !opens &&
      continues(text.slice(last.start, last.end), line.words, isWrapped)
    ) {
      blocks[blocks.length - 1] = {
        ...last,
        end: line.end,
        kind: last.kind === "heading" ? "paragraph" : last.kind,
      };
    } else {
      const isList =
        last?.kind === "item" || (last !== undefined && text.charAt(last.end - 1) === ":");
      blocks.push(readBlock(line, opens, last, isList));
    }
    opens = false;
  }
  return withAnswers(text, withoutLetterDates(text, blocks));
}

/** "Brussels, 2 September 2027" on the first or the last line is the day of the letter. */
function withoutLetterDates(text: string, blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ kind }) => kind !== "formality");
  const isLast = (block: Block, index: number) =>
    block.opens && blocks.slice(index + 1).every(({ kind }) => kind === "formality");
  return blocks.map((block, index) => {
    const isAtEdge =
      (index === first && blocks[index + 1]?.opens !== false) || isLast(block, index);
    return isAtEdge && isLetterDate(text.slice(block.start, block.end))
      ? { ...block, kind: "formality" }
      : block;
  });
}

/** Whether a program broke the lines: none is long, and some begin in the middle of a sentence. */
function isHardWrapped(lines: readonly string[]): boolean {
  return (
    lines.every(({ length }) => length <= 100) &&
    lines.filter((line) => /^\p{Ll}/u.test(line)).length >= 2
  );
}

/** Whether a line goes on with the one before: wrapped by a program, or begun in the middle of a sentence. */
function continues(before: string, words: string, isWrapped: boolean): boolean {
  const lastLine = before.slice(before.lastIndexOf("\n") + 1);
  if (listed.test(words) || /[.!?:;]["')]*$/.test(lastLine)) return false;
  if (/^\s*\p{Ll}/u.test(words)) return true;
  return isWrapped && lastLine.length >= 58 && !label.test(words);
}

function readBlock(
  line: Span & { words: string },
  opens: boolean,
  last: Block | undefined,
  isList: boolean,
): Block {
  const picture = new RegExp(`^\\s*${picturedLine}\\s*`, "u").exec(line.words)?.[0].length ?? 0;
  const isPost = picture > 0 && /[.!?](?:\s|$)/.test(line.words);
  const marker = isPost
    ? 0
    : Math.max(picture, (isList ? listed : bullet).exec(line.words)?.[0].length ?? 0);
  const indent = /^\s*/.exec(line.words)?.[0].length ?? 0;
  const start = line.start + Math.max(marker, indent, picture);
  const span = { start: Math.min(start, line.end), end: line.end, opens };
  const words = line.words.slice(picture).trim();
  if (marker > 0) return { ...span, kind: "item" };
  // A line without a bullet that is indented below one: a second item of the same list.
  if (indent >= 2 && last?.kind === "item" && !opens) return { ...span, kind: "item" };
  if (isFormality(words)) return { ...span, kind: "formality" };
  const [prefix = "", name = ""] =
    label.exec(" ".repeat(picture) + line.words.slice(picture)) ?? [];
  const key = fold(name.trim().toLowerCase().replace("(s)", "s"));
  if (titleLabels.test(key)) return { ...span, kind: "heading", start: line.start + prefix.length };
  if (factLabels.test(key))
    return { ...span, kind: "label", label: key, start: line.start + prefix.length };
  // `Roundtable "Fair Recruitment: Who Pays?"`: the quotation asks, the line does not.
  const isQuoted = /^[^".!?]*"[^"]+[!?]"$/.test(words);
  const isSentence =
    !isQuoted &&
    /[.!?;]["')]*$/.test(words) &&
    (!/\b(?:p\.m|a\.m)\.$/.test(words) || /\s(?:is|are|will|was|were|has|have)\s/.test(words));
  const isQuestion = words.endsWith("?") && !/[.!?]\s/.test(words) && words.length < 60;
  if (isQuestion) return { ...span, kind: "heading" };
  if (words.endsWith(":") || isSentence || words.length > longestHeading)
    return { ...span, kind: "paragraph" };
  return { ...span, kind: "heading" };
}

/** Words with a full stop that end no sentence. */
const abbreviations =
  /(?:(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|St|Ste|e\.g|i\.e|etc|No|Nos|Art|vs|cf|approx|H\.E|S\.E|Mme|MM?|p|pp|[ap]\.m|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|janv|févr?|avr|juil|déc)|n°)\.$/iu;
/** "H. E. Mr", "J. Dupont": one capital alone. */
const initial = /(?<![\p{L}\p{N}])\p{Lu}\.$/u;

/** No sentence of an announcement is as long as this. */
const longestSentence = 2000;

/** What is longer than a sentence can be, in parts that end at a space: reading it takes no longer than other text. */
function cut(text: string, sentence: Sentence): readonly Sentence[] {
  const parts: Sentence[] = [];
  let { start } = sentence;
  while (sentence.end - start > longestSentence) {
    const space = text.lastIndexOf(" ", start + longestSentence);
    const end = space > start ? space : start + longestSentence;
    parts.push({ ...sentence, start, end });
    start = end;
  }
  return [...parts, { ...sentence, start }];
}

/** "Co-chairs: Malta and Ghana." behind other sentences is a fact with a label too. */
function withLabel(text: string, sentence: Sentence): Sentence {
  const { start, end, block, index } = sentence;
  if (index === 0 && block.answers !== undefined)
    return { ...sentence, block: { ...block, kind: "label", label: block.answers } };
  if (index === 0 || block.kind === "formality") return sentence;
  const [prefix = "", name = ""] = label.exec(text.slice(start, end)) ?? [];
  const key = fold(name.trim().toLowerCase());
  if (!factLabels.test(key)) return sentence;
  return {
    ...sentence,
    start: start + prefix.length,
    block: { ...block, kind: "label", label: key },
  };
}

/** What stands in quotes is no sentence of its own: `the webinar "Who cares? Health workers on the move"`. */
function withWholeQuotes(words: string): string {
  return words.replace(
    /"[^"\n]{3,220}"/g,
    (quote) => quote.slice(0, -2).replace(/[.!?…]/g, "x") + quote.slice(-2),
  );
}

/** The sentences of a block. */
export function readSentences(text: string, block: Block): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = block.start;
  const add = (end: number) => {
    if (text.slice(start, end).trim() === "") return;
    sentences.push(withLabel(text, { start, end, block, index: sentences.length }));
  };
  const words = withWholeQuotes(text.slice(block.start, block.end));
  // "Who collects what? Data on victims of trafficking": a heading asks, and goes on.
  const ends =
    block.kind === "heading"
      ? /\.+["')\]]*(?=\s+["'([]*[\p{Lu}\p{N}])/gu
      : /[.!?…]+["')\]]*(?=\s+["'([]*[\p{Lu}\p{N}])/gu;
  for (const match of words.matchAll(ends)) {
    const end = block.start + match.index + match[0].length;
    const before = text.slice(Math.max(block.start, end - 8), end);
    if (match[0] === "." && (abbreviations.test(before) || initial.test(before))) continue;
    add(end);
    start = end + (/^\s*/.exec(text.slice(end, block.end))?.[0].length ?? 0);
  }
  add(block.end);
  return sentences.flatMap((sentence) => cut(text, sentence));
}
