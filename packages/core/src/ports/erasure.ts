import type { Actor, Refusal } from "./actor.ts";

/** What names a person: what doors call them, and their mailboxes and full names where they stand among participants. */
export interface Whom {
  readonly users: readonly string[];
  readonly emails: readonly string[];
  readonly names: readonly string[];
}

/** How many rows of each kind were about a person. */
export type ErasedRows = Readonly<
  Record<"people" | "feeds" | "answers" | "participants" | "versions" | "log" | "messages", number>
>;

/** What was erased; or that messages to or about the person are being sent just now. */
type Erased = { readonly ok: true; readonly rows: ErasedRows } | Refusal<"busy">;

export interface ErasureStore {
  /**
   * Erases a person from everything, for good, and notes that without saying whom. The answers that they gave stay, as
   * those of their delegation, and so does the number of people who come; their claims go. Who is erased twice changes nothing.
   */
  erasePerson(whom: Whom, actor: Actor): Promise<Erased>;
}
