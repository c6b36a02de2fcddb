const ordinalWords: readonly (readonly [RegExp, number])[] = [
  [/\b(?:first|1st|premiere?|1ere?|1re)\b/i, 1],
  [/\b(?:second|2nd|deuxieme|seconde|2eme|2e)\b/i, 2],
  [/\b(?:third|3rd|troisieme|3eme|3e)\b/i, 3],
  [/\b(?:fourth|quatrieme)\b/i, 4],
  [/\b(?:fifth|cinquieme)\b/i, 5],
  [/\b(?:sixth|sixieme)\b/i, 6],
  [/\b(?:seventh|septieme)\b/i, 7],
  [/\b(?:eighth|huitieme)\b/i, 8],
  [/\b(?:ninth|neuvieme)\b/i, 9],
  [/\b(?:tenth|dixieme)\b/i, 10],
  [/\b(?:eleventh|onzieme)\b/i, 11],
  [/\b(?:twelfth|douzieme)\b/i, 12],
  [/\b(?:thirteenth|treizieme)\b/i, 13],
  [/\b(?:fourteenth|quatorzieme)\b/i, 14],
  [/\b(?:fifteenth|quinzieme)\b/i, 15],
];

/** The number that an ordinal says: 4 of "fourth" and "4e". */
export function ordinalOf(words: string): number | undefined {
  const number = /\b(\d{1,2})(?:st|nd|rd|th|eme|e|ere|re)\b/i.exec(words)?.[1];
  if (number !== undefined) return Number(number);
  return ordinalWords.find(([pattern]) => pattern.test(words))?.[1];
}
