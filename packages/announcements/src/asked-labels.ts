import type { Block } from "./block.ts";
import { fold } from "./source.ts";

/** What a heading asks for, as the label of its answer. */
const questions: readonly (readonly [string, RegExp])[] = [
  ["date", /^(?:when\s+(?:is|will|does)|quand\s|a\s+quelle\s+date\s|(?:when|quand)\s*\?)/],
  [
    "place",
    /^(?:where\s+(?:is|will|does|are)|ou\s+(?:se\s+(?:tien|derou)|a-t-|aura|est|la\s|l'|le\s)|(?:where|ou)\s*\?)/,
  ],
  ["chair", /^(?:who\s+chairs|who\s+will\s+chair|qui\s+preside)/],
  ["host", /^(?:who\s+hosts|who\s+is\s+the\s+host|qui\s+accueille|qui\s+est\s+l'hote)/],
  ["organisers", /^(?:who\s+organi[sz]es|who\s+is\s+organi[sz]ing|qui\s+organise)/],
  ["funding", /^(?:who\s+(?:pays|funds)|qui\s+(?:paie|finance))/],
  [
    "languages",
    /^(?:in\s+)?(?:which|what)\s+languages?\s|^(?:dans\s+|en\s+)?quelles?\s+langues?\s/,
  ],
];

/** "Where does it take place?" above "In Lisbon.": the answer is a fact with a label. */
export function withAnswers(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    const above = blocks[index - 1];
    if (above?.kind !== "heading" || block.kind !== "paragraph") return block;
    const asked = fold(text.slice(above.start, above.end)).toLowerCase();
    if (!/\?\s*$/.test(asked)) return block;
    const label = questions.find(([, pattern]) => pattern.test(asked))?.[0];
    return label === undefined ? block : { ...block, answers: label };
  });
}
