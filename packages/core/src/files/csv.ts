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

/** The end of a cell, whatever a program takes for it: that is a setting of the reader's machine. */
const end = String.raw`(^|[,;|\t\r\n])([\s"\p{Cc}\p{Cf}]*)`;
/** What begins a formula, also behind apostrophes, so that each one added can be told from those that were there. */
const formula = "(?=[\\p{Cc}\\p{Cf}']*[=+\\-@＝＋－＠])";
const bare = new RegExp(`${end}${formula}`, "gu");
const guarded = new RegExp(`${end}'${formula}`, "gu");

/** A text in which a program finds no formula (https://owasp.org/www-community/attacks/CSV_Injection). */
function guardFormula(text: string): string {
  return text.replaceAll(bare, "$1$2'");
}

/** The text of which `toCsv` made a cell. */
export function unguardFormula(text: string): string {
  return text.replaceAll(guarded, "$1$2");
}

function toCell(text: string): string {
  const harmless = guardFormula(text);
  return /[",;|\t\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
