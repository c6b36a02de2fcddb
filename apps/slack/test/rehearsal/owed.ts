/** What people are still to hear of what they and others did, or are to hear no more. */
export interface Owed {
  /** What organisers decided last on what a delegation asked for, and when: `e1 SN`. */
  readonly selections: Map<string, { readonly isSelected: boolean; readonly at: number }>;
  /** When somebody said that they answer for another delegation than before. */
  readonly joins: Map<string, number>;
  /** Whether somebody wants reminders, and since when; undefined where nothing was heard of their choice. */
  readonly reminders: Map<string, { readonly wanted: boolean | undefined; readonly at: number }>;
  /** When the last day for answers to an event was changed. */
  readonly deadlines: Map<string, number>;
  /** When an organiser had those asked who have not answered. */
  readonly chases: { readonly id: string; readonly at: number }[];
  /** When a delegation was last seen to ask for no place: `e1 SN`. */
  readonly outside: Map<string, number>;
  /** Who waits by an answer that was accepted, and since when it has asked: `e1 SN`. */
  readonly accepted: Map<string, number>;
  /** Who may wait since an earlier time than that at which they were last seen to ask for none: `e1 SN`. */
  readonly earlier: Set<string>;
  /** The form that the French organiser has before them, and what the event was when it was opened. */
  openForm: { readonly id: string; readonly content: string } | undefined;
}

export function createOwed(): Owed {
  return {
    selections: new Map(),
    joins: new Map(),
    reminders: new Map(),
    deadlines: new Map(),
    chases: [],
    outside: new Map(),
    accepted: new Map(),
    earlier: new Set(),
    openForm: undefined,
  };
}

/** Whether somebody surely wanted reminders at some time, or surely not; undefined where that may be either. */
export function wantedReminders(
  { reminders }: Pick<Owed, "reminders">,
  user: string,
  at: number,
): boolean | undefined {
  const choice = reminders.get(user);
  if (choice === undefined) return true;
  return choice.at < at ? choice.wanted : undefined;
}
