import { ordinalOf } from "./ordinals.ts";

const definite =
  /^(?:the|this|that|its|their|our|these|those|le|la|les|l|cette|cet|ce|ces|sa|son|ses|leur|leurs|notre|du|au|des|aux)$/i;

const indefinite =
  /^(?:an?|another|each|every|any|some|several|one|two|three|four|five|six|une?|autre|chaque|plusieurs|deux|trois|quatre|cinq|six|such|these|d)$/i;

/** Words that end a noun phrase to its left. */
const outside =
  /^(?:of|in|on|at|to|for|with|by|and|or|from|under|as|into|during|after|following|before|between|about|is|are|was|were|be|been|will|has|have|had|hold|held|host|hosts|hosted|that|which|who|via|organi[sz]e[sd]?|attend|at|this|de|en|a|et|ou|par|pour|avec|sur|sous|dans|lors|que|qui|dont|est|sera|aura|lieu|tenu|organise|accueillera|prochainement|through|both|via|not|also|it|than|-)$/i;

export type Determiner = "definite" | "indefinite" | "none";

/** What stands to the left of a noun. */
export interface Left {
  readonly length: number;
  readonly determinerLength: number;
  readonly determiner: Determiner;
  readonly isMany: boolean;
}

const many =
  /^(?:two|three|four|five|six|several|some|each|every|these|those|deux|trois|quatre|cinq|six|plusieurs|chaque|les|des|ces|ses|leurs|aux)$/i;

/** How far a noun phrase reaches to the left of its noun. */
export function readLeft(before: string): Left {
  const elided = /(?<!\p{L})([ld])'$/iu.exec(before);
  if (elided !== null)
    return {
      length: 2,
      determinerLength: 2,
      determiner: /l/i.test(elided[0]) ? "definite" : "indefinite",
      isMany: false,
    };
  let length = 0;
  let kept = 0;
  for (let count = 0; count < 8; count++) {
    const token = /(\S+)(\s+|-|")$/u.exec(before.slice(0, before.length - length));
    const word = token?.[1]?.replace(/^["(]+/, "");
    if (token === null || word === undefined || word === "" || /[,.;:!?)]$/.test(word)) break;
    const width = token[0].length - ((token[1]?.length ?? 0) - word.length);
    const elision = /^(?:[ld])'(.+)$/i.exec(word);
    if (elision !== null && /^une?$/i.test(elision[1] ?? "")) {
      return {
        length: length + width - 2,
        determinerLength: width - 2,
        determiner: "indefinite",
        isMany: false,
      };
    }
    if (elision !== null)
      return { length: length + width, determinerLength: 2, determiner: "definite", isMany: false };
    if (definite.test(word) || indefinite.test(word)) {
      const hasAnother = /^(?:une?)$/i.test(word) || !definite.test(word);
      return {
        length: length + width,
        determinerLength: width,
        determiner: hasAnother ? "indefinite" : "definite",
        isMany: many.test(word),
      };
    }
    if (outside.test(word)) break;
    length += width;
    if (/^[\p{Lu}\d]/u.test(word) || ordinalOf(word) !== undefined || modifier.test(word))
      kept = length;
    if (token[1] !== word) break;
  }
  return { length: kept, determinerLength: 0, determiner: "none", isMany: false };
}

const modifier =
  /^(?:upcoming|next|virtual|online|hybrid|in-person|face-to-face|high-level|regional|thematic|technical|joint|international|annual|special|previous|last|past|prochaine?s?|prochains|nouvelle|grande?|virtuelle?)$/i;
