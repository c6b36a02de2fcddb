import type { AnswerState } from "@rabat-process/core/links/read-link";
import type { Member } from "@rabat-process/core/ports/people";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { Site } from "../addresses.ts";
import type { Typed } from "./answer-fields.ts";
import type { Problem } from "./link-layout.ts";

/** What the page of a person for an event is drawn from. */
export interface AnswerPage {
  readonly site: Site;
  readonly locale: Locale;
  readonly member: Member;
  readonly state: AnswerState;
  readonly now: Instant;
  /** What people are called whom the page names; undefined for whom it may not. */
  readonly nameOf: (person: string) => string | undefined;
  /** A nonce for each of its forms. */
  readonly nonces: Readonly<Record<"answer" | "undo" | "end", string>>;
  /** What was typed, where the page is shown once more. */
  readonly typed?: Typed | undefined;
  readonly problems: readonly Problem[];
  /** Whether organisers hear from the app of what is done here. */
  readonly isInSlack: boolean;
  /** Whether an answer was just recorded, or undone. */
  readonly done: "answer" | "undo" | undefined;
  /** Where all that the delegation is asked stands. */
  readonly delegationAddress: string | undefined;
}
