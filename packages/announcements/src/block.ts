import type { Span } from "./span.ts";

/**
 * What a line is by its looks: a `heading` stands alone and is no sentence, an `item` is one of a list, a `label` names
 * a fact ("Date: 15 June"), a `formality` is what letters have around their text, and what remains is a `paragraph`.
 */
type BlockKind = "heading" | "item" | "label" | "formality" | "paragraph";

export interface Block extends Span {
  readonly kind: BlockKind;
  /** Of a label: what stands before the colon, in small letters. */
  readonly label?: string;
  /** The label of its first sentence, where the heading above asks for it: "Who chairs?". */
  readonly answers?: string;
  /** Whether an empty line stands before it. */
  readonly opens: boolean;
}

export interface Sentence extends Span {
  readonly block: Block;
  /** Its place among the sentences of its block. */
  readonly index: number;
}
