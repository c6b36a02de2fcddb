import type { Locale } from "@rabat-process/timezones";

/** What stands between two cells: where Excel speaks French, a comma stands within numbers. */
const separators: Readonly<Record<Locale, string>> = { en: ",", fr: ";" };

/** The byte order mark without which Excel takes UTF-8 for something else. */
const mark = "\uFEFF";

/** Rows as CSV (RFC 4180; in French with semicolons, as Excel expects it there) in which no program finds a formula. */
export function toCsv(rows: readonly (readonly string[])[], locale: Locale): string {
  const lines = rows.map((row) => row.map(toCell).join(separators[locale]));
  return mark + [...lines, ""].join("\r\n");
}

/** The end of a cell, whatever a program takes for it: that is a setting of the reader’s machine. */
const end = /[,;|\t\r\n]/;
/** What programs pass over at the beginning of a cell, or before an apostrophe. */
const blank = /[\s"\p{Cc}\p{Cf}]/u;
/** What may stand before a formula, so that each apostrophe added can be told from those that were there. */
const guard = /[\p{Cc}\p{Cf}']/u;
const formula = /[=+\-@＝＋－＠]/;

/**
 * Goes through a text once, and writes what `write` makes of each first character of a cell; whether a formula begins there
 * is known beforehand. A pattern would take the square or cube of the blanks that somebody typed.
 */
function atBeginnings(
  text: string,
  write: (character: string, leads: { readonly here: boolean; readonly behind: boolean }) => string,
): string {
  const characters = [...Array.from(text), ""];
  const leads = characters.map(() => false);
  for (let index = characters.length - 2; index >= 0; index -= 1) {
    const character = characters[index] ?? "";
    leads[index] = formula.test(character) || (guard.test(character) && leads[index + 1] === true);
  }
  let isBeginning = true;
  const written = characters.map((character, index) => {
    if (isBeginning && blank.test(character)) return character;
    const about = { here: leads[index] === true, behind: leads[index + 1] === true };
    const all = isBeginning ? write(character, about) : character;
    isBeginning = end.test(character);
    return all;
  });
  return written.join("");
}

/** A text in which a program finds no formula (https://owasp.org/www-community/attacks/CSV_Injection). */
function guardFormula(text: string): string {
  return atBeginnings(text, (character, { here }) => (here ? `'${character}` : character));
}

/** The text of which `toCsv` made a cell. */
export function unguardFormula(text: string): string {
  return atBeginnings(text, (character, { behind }) =>
    character === "'" && behind ? "" : character,
  );
}

function toCell(text: string): string {
  const harmless = guardFormula(text);
  return /[",;|\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
