import type { Refusal } from "./actor.ts";

/** Why a file is not read as a table. Nothing in it is guessed. */
export type SheetRefusal =
  /** The door does not give it. */
  | "not-loaded"
  | "too-large"
  | "too-many-rows"
  /** Bytes that are no Unicode, such as Windows-1252: which letters they mean nobody can know. */
  | "not-unicode"
  /** A workbook of the old form, or one with a password. */
  | "old-workbook"
  | "not-readable"
  /** A workbook with something in more than one sheet. */
  | "several-sheets"
  /** A quotation mark that nothing closes. */
  | "open-quote";

/** A table, row by row as its file numbers them: empty rows are empty lists. */
export type Sheet =
  { readonly ok: true; readonly rows: readonly (readonly string[])[] } | Refusal<SheetRefusal>;
