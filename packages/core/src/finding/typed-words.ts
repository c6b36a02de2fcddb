/** As it was typed, with plain signs: telephones set other apostrophes, quotes and blanks than keyboards. */
export function tidy(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\u2018\u2019\u02bc\u2032`´]/g, "'")
    .replaceAll(/["\u201c-\u201f«»\u2039\u203a]|(?<!\p{L})'|'(?!\p{L})/gu, " ")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll(/[?!,;.:]+(?=\s|$)/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
}

/** What is longer is a letter, whose beginning says what it is about; nobody makes the app read the rest for long. */
const mostLetters = 200;

/** As much of what was typed as is read. */
export function beginningOf(typed: string): string {
  return typed.slice(0, mostLetters);
}

/** Without capitals and accents, letter for letter: offsets stay. */
export function fold(text: string): string {
  return text
    .replaceAll(/[\u00c0-\u024f]/g, (letter) => letter.normalize("NFD").charAt(0))
    .toLowerCase();
}

/** The words of a text as they are compared: `d’asile` is `d` and `asile`, `fifth` and `5e` are `5`. */
export function tokensOf(text: string): readonly string[] {
  return fold(tidy(text))
    .replaceAll("œ", "oe")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map(withoutOrdinal);
}

const ordinals: readonly (readonly string[])[] = [
  ["first", "premier", "premiere", "ie", "ier", "iere"],
  ["second", "deuxieme", "seconde", "iie"],
  ["third", "troisieme", "iiie"],
  ["fourth", "quatrieme", "ive"],
  ["fifth", "cinquieme", "ve"],
  ["sixth", "sixieme", "vie"],
  ["seventh", "septieme", "viie"],
  ["eighth", "huitieme", "viiie"],
  ["ninth", "neuvieme", "ixe"],
  ["tenth", "dixieme", "xe"],
];

function withoutOrdinal(word: string): string {
  const number = /^(\d{1,2})(?:st|nd|rd|th|e|eme|er|ere)$/.exec(word)?.[1];
  if (number !== undefined) return number;
  const index = ordinals.findIndex((names) => names.includes(word));
  return index < 0 ? word : String(index + 1);
}

/** What joins words, and what a question is asked with: they say nothing of an event. */
const smallWords = new Set(
  (
    "a about an and any anything are at be by can did do does for going happening list on planned scheduled something taking from has have held how i in hello hey hi help is it me my next of on our please s " +
    "take place that the there this to us was we what what's when where which who will with you your " +
    "a aide au aux avec bonjour salut c ce ces cet cette d dans de des du elle en est et il j je l la le les lieu m ma me mon ne nos notre " +
    "nous on ou par pour prochain prochaine prochaines prochains qu quand que quel quelle quelles quels qui prevu prevue prevues prevus s sa se liste quelque chose " +
    "sera sont sur un une va vers vos votre voudrais"
  ).split(" "),
);

/** What most events are, so that these words choose only where something else does not. */
const commonWords = new Set(
  (
    "everything schedule programme event events meeting meetings activity activities session sessions date dates thing one rabat process calendar " +
    "evenement evenements reunion reunions rencontre rencontres activite activites seance processus calendrier"
  ).split(" "),
);

/** The words that choose an event, and those that only may. */
export interface ChoosingWords {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  /** Whether all of them are words for most events. */
  readonly isCommon: boolean;
}

export function choosingWords(text: string): ChoosingWords {
  const words = tokensOf(text).filter((word) => !smallWords.has(word));
  const strong = words.filter((word) => !commonWords.has(word));
  return strong.length === 0
    ? { strong: words, weak: [], isCommon: true }
    : { strong, weak: words.filter((word) => commonWords.has(word)), isCommon: false };
}

/**
 * Whether some words have one that begins as the wanted one or its singular does; a long one may stand inside of another,
 * and a short one has to be the same.
 */
export function hasWord(tokens: readonly string[], wanted: string): boolean {
  if (/^\d+$/.test(wanted)) return tokens.includes(wanted);
  if (wanted.length < 4) return tokens.includes(wanted);
  const forms = [wanted, ...singularsOf(wanted)];
  return tokens.some((token) =>
    forms.some((form) => token.startsWith(form) || (form.length >= 5 && token.includes(form))),
  );
}

function singularsOf(word: string): readonly string[] {
  if (word.length < 4) return [];
  return [
    ...(word.endsWith("ies") ? [`${word.slice(0, -3)}y`] : []),
    ...(word.endsWith("aux") ? [`${word.slice(0, -3)}al`] : []),
    ...(/[sx]$/.test(word) ? [word.slice(0, -1)] : []),
  ];
}
