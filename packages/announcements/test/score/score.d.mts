import type { PlainDate } from "@rabat-process/timezones";

/** How many values of a field were right, wrong, missed, invented, or allowed. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly invented: number;
  readonly allowed: number;
  readonly precision: number;
  readonly recall: number;
}

export interface Summary extends Counts {
  readonly texts: number;
  readonly goldFacts: number;
  readonly drafts: number;
  /** Drafts in which nothing is wrong or invented in when, place, roles and programmes. */
  readonly clean: number;
  readonly traps: number;
  readonly taken: number;
  readonly leaves: number;
  readonly withoutEvidence: number;
  readonly badSpans: number;
  readonly strayEvidence: number;
  readonly crashes: number;
  readonly medianMs: number;
}

export interface Score {
  readonly headline: Summary;
  readonly fields: Readonly<Record<string, Counts>>;
  /** One line for each value that is not right. */
  readonly cases: readonly string[];
  readonly english: Summary;
  readonly french: Summary;
  readonly process: Summary;
  readonly sister: Summary;
  /** The texts with these numbers alone. */
  readonly told: (numbers: readonly string[]) => Summary;
}

export function scoreFolders(
  folders: readonly string[],
  read: (text: string, options: { readonly published?: PlainDate }) => unknown,
): Score;
