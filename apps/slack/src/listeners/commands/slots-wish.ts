import type { PlainDate } from "@rabat-process/timezones";
import { fold, tidy } from "@rabat-process/core/finding/typed-words";
import type { ClauseKind, SlotsClauses } from "./slots-clauses.ts";
import { readClause } from "./slots-clauses.ts";
import type { Misread, SlotsFrame } from "./slots-frame.ts";
import { readFrame } from "./slots-frame.ts";

export type SlotsWish = SlotsFrame & SlotsClauses;

/** Words behind which another clause begins: what is left out, who is busy, who is invited, how often slots begin. */
const clauseWords =
  /(?:^|[\s,])(?:(except|sauf)|(busy|occupee?s?|indisponibles?)|(with|avec)|(every|toutes les))\s/g;
const clauseKinds: readonly ClauseKind[] = ["except", "busy", "with", "every"];

const noClauses: SlotsClauses = {
  stepMinutes: 30,
  excludedDays: [],
  excludedWeekdays: [],
  busy: [],
  guests: [],
};

/**
 * Reads what `readFrame` does and then, behind their words, what else is asked for: `except Fridays, 20 May`,
 * `busy Cameroon 18 May 10:00-12:00`, `with IOM, Africa/Cairo 9:00-15:00`, `every 15 min`.
 */
export function readSlotsWish(argument: string, today: PlainDate): SlotsWish | Misread {
  // A comma that a blank follows is taken away as one of prose; here it parts one thing from the next.
  const typed = tidy(argument.replaceAll(/\s*,\s*/g, ","));
  const found = [...fold(typed).matchAll(clauseWords)];
  const frame = readFrame(typed.slice(0, found[0]?.index ?? typed.length), today);
  if ("misread" in frame) return frame;
  let clauses = noClauses;
  for (const [position, match] of found.entries()) {
    const kind = clauseKinds[match.slice(1).findIndex(Boolean)];
    const end = found[position + 1]?.index ?? typed.length;
    const text = typed.slice(match.index + match[0].length, end).trim();
    const read = kind === undefined ? undefined : readClause(kind, text, frame);
    if (read === undefined)
      return {
        misread: typed
          .slice(match.index, end)
          .replace(/^[\s,]+/, "")
          .trim()
          .replaceAll(",", ", "),
      };
    clauses = addClause(clauses, read);
  }
  return { ...frame, ...clauses };
}

function addClause(known: SlotsClauses, read: Partial<SlotsClauses>): SlotsClauses {
  return {
    stepMinutes: read.stepMinutes ?? known.stepMinutes,
    excludedDays: [...known.excludedDays, ...(read.excludedDays ?? [])],
    excludedWeekdays: [...known.excludedWeekdays, ...(read.excludedWeekdays ?? [])],
    busy: [...known.busy, ...(read.busy ?? [])],
    guests: [...known.guests, ...(read.guests ?? [])],
  };
}
