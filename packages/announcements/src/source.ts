import type { Span } from "./span.ts";

/**
 * The text as the rules read it: composed letters, plain spaces, straight quotes and hyphens. All rules work on
 * `plain`; `toOriginal` leads back to the text as it was given.
 */
export interface Source {
  readonly plain: string;
  readonly original: string;
  /** The same without accents, unit for unit: what all patterns are matched against. */
  readonly folded: string;
  readonly toOriginal: (span: Span) => Span;
}

/** Stands for a picture at the beginning of a line. */
export const picturedLine = "◆";

/** Typographic signs that differ by taste alone; each has one unit, so that offsets stay. */
const plainSigns: readonly (readonly [RegExp, string])[] = [
  [/[\r\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " "],
  [/[\u2018\u2019\u02bc\u2032\u0060\u00b4]/g, "'"],
  [/[\u2010-\u2015\u2212\u00ad]/g, "-"],
  [/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2028\u2029\u0085\v\f]/g, "\n"],
];

/** A picture before a line is its bullet, as in posts; all others, and flags, are blank. */
function withoutPictures(text: string): string {
  return text
    .replace(
      /^([ \t]*)((?:\p{Extended_Pictographic}[\ufe0f\u200d]*)+)/gmu,
      (_, indent: string, picture: string) =>
        `${indent}${picturedLine}`.padEnd(indent.length + picture.length),
    )
    .replace(/(?:\p{Extended_Pictographic}|\p{Regional_Indicator})[\ufe0f\u200d]*/gu, (picture) =>
      " ".repeat(picture.length),
    );
}

/** Makes a text plain without losing where each unit came from. */
export function readSource(text: string): Source {
  const { composed, origins } = compose(text);
  const plain = plainSigns.reduce(
    (result, [signs, sign]) => result.replace(signs, sign),
    withoutPictures(composed),
  );
  const originOf = (offset: number) => origins?.[offset] ?? offset;
  return {
    plain,
    original: text,
    folded: fold(plain),
    toOriginal: ({ start, end }) => ({ start: originOf(start), end: originOf(end) }),
  };
}

/** Without accents, case and length kept: "À Yaoundé" → "A Yaounde". */
export function fold(text: string): string {
  return text.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) =>
    letter.normalize("NFD").charAt(0),
  );
}

/** Letters and their combining accents as one ("e" + "́" → "é"); `origins` where that moved any offset. */
function compose(text: string): { composed: string; origins?: readonly number[] } {
  if (!/\p{Mark}/u.test(text)) return { composed: text };
  const origins: number[] = [];
  let composed = "";
  for (const match of text.matchAll(/[^\p{Mark}]\p{Mark}*|\p{Mark}+/gsu)) {
    const letter = match[0].normalize("NFC");
    for (let index = 0; index < letter.length; index++) {
      origins.push(match.index + Math.min(index, match[0].length - 1));
    }
    composed += letter;
  }
  return { composed, origins: [...origins, text.length] };
}
