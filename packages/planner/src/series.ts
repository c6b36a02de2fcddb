import { burdenOf, burdenOfMeetings, type LedgerLine, type Meeting } from "./burden.ts";
import { requestFields } from "./check-request.ts";
import { checkFields, checkList, type FieldsOf } from "@rabat-process/timezones/arguments";
import { type Ranking, rankSlots } from "./ranking.ts";
import { describeGain } from "./series-words.ts";
import { type Slot, slotOf } from "./slot.ts";
import type { DayWindow, MeetingNeeds } from "./slot-request.ts";

/** Several meetings of the same participants, each in a window of its own. */
export interface SeriesRequest extends MeetingNeeds {
  readonly windows: readonly DayWindow[];
  /** Meetings whose burden counts already. */
  readonly held?: readonly Meeting[] | undefined;
}

/** How the burden of a series is spread. */
export interface Spread {
  readonly ledger: readonly LedgerLine[];
  readonly most: number;
  readonly least: number;
  /** `most` to `least`; undefined where somebody bears nothing. */
  readonly ratio: number | undefined;
}

export type SeriesPlan =
  | {
      readonly ok: true;
      /** One slot for each window, in their order. */
      readonly slots: readonly Slot[];
      readonly fair: Spread;
      /** What it would be to take the best single slot of each window. */
      readonly best: Spread;
      /** The gain in a sentence. */
      readonly summary: string;
    }
  | { readonly ok: false; readonly reason: "all-slots-refused"; readonly window: DayWindow };

const { window: _, ...needsFields } = requestFields;
const seriesFields: FieldsOf<SeriesRequest> = { ...needsFields, windows: true, held: true };

/** Choosing again, each meeting in turn, comes to rest long before; the limit only says that it does. */
const mostRounds = 20;

/**
 * Spreads the burden of a series: of the slots of each window at which as few are away as can be, it takes the ones by
 * which the most burdened participant bears the least over all meetings, then by which the burdens lie closest.
 *
 * @throws RangeError when something in the request cannot be, TypeError when it is of another shape.
 */
export function planSeries(request: SeriesRequest): SeriesPlan {
  checkFields("request", request, seriesFields);
  const { windows, held = [], ...needs } = request;
  checkList("windows", windows);
  checkList("held", held);
  if (windows.length === 0)
    throw new RangeError("A series has no window: expected one for each meeting.");
  const rankings = windows.map((window) => rankSlots({ ...needs, window }));
  const choices = rankings.map(choicesOf);
  const refused = choices.findIndex((slots) => slots.length === 0);
  const window = windows[refused];
  if (window !== undefined) return { ok: false, reason: "all-slots-refused", window };
  const participants = rankings[0]?.participants ?? [];
  const before = participants.map((one) => burdenOfMeetings(one, held, needs.overrides));
  const fairSlots = chooseFairly(rankings, choices, before);
  const spread = (slots: readonly number[]): Spread =>
    spreadOf(
      participants.map(({ code }, place) => ({
        code,
        burden: sumOf(rankings, slots, place, before[place] ?? 0),
      })),
    );
  const [fair, best] = [spread(fairSlots), spread(choices.map((slots) => slots[0] ?? 0))];
  const slots = rankings.map((ranking, index) => {
    const slot = fairSlots[index] ?? 0;
    return slotOf(ranking, slot, ranking.order.indexOf(slot) + 1);
  });
  return {
    ok: true,
    slots,
    fair,
    best,
    summary: describeGain(windows.length, fair, best, { participants, locale: needs.locale }),
  };
}

/** The slots at which as few are away as at the best one, in their order. */
function choicesOf({ order, isRefused, absent }: Ranking): number[] {
  const best = order[0] ?? 0;
  return Array.from(order.filter((slot) => isRefused[slot] === 0 && absent[slot] === absent[best]));
}

function chooseFairly(
  rankings: readonly Ranking[],
  choices: readonly (readonly number[])[],
  before: readonly number[],
): number[] {
  const ledger = Float64Array.from(before);
  const chosen: number[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const changes = rankings.filter((ranking, index) => {
      const old = chosen[index];
      if (old !== undefined) addBurdens(ledger, ranking, old, -1);
      const next = leastUnfair(ranking, choices[index] ?? [], ledger);
      addBurdens(ledger, ranking, next, 1);
      chosen[index] = next;
      return next !== old;
    });
    if (changes.length === 0) break;
  }
  return chosen;
}

function addBurdens(ledger: Float64Array, { numbers }: Ranking, slot: number, sign: 1 | -1): void {
  numbers.forEach((own, place) => {
    ledger[place] = (ledger[place] ?? 0) + sign * burdenOf(own[slot] ?? 0);
  });
}

/** The first of the slots after which the most burdened bears the least, and the squares of all burdens are smallest. */
function leastUnfair({ numbers }: Ranking, slots: readonly number[], ledger: Float64Array): number {
  let [found, foundMost, foundSquares] = [slots[0] ?? 0, Infinity, Infinity];
  for (const slot of slots) {
    let [most, squares] = [0, 0];
    for (let place = 0; place < numbers.length; place++) {
      const burden = (ledger[place] ?? 0) + burdenOf(numbers[place]?.[slot] ?? 0);
      most = Math.max(most, burden);
      squares += burden * burden;
    }
    if (most < foundMost || (most === foundMost && squares < foundSquares)) {
      [found, foundMost, foundSquares] = [slot, most, squares];
    }
  }
  return found;
}

function sumOf(
  rankings: readonly Ranking[],
  slots: readonly number[],
  place: number,
  before: number,
): number {
  return rankings.reduce(
    (sum, { numbers }, index) => sum + burdenOf(numbers[place]?.[slots[index] ?? 0] ?? 0),
    before,
  );
}

function spreadOf(ledger: readonly LedgerLine[]): Spread {
  const burdens = ledger.map(({ burden }) => burden);
  const [most, least] = [Math.max(...burdens), Math.min(...burdens)];
  return { ledger, most, least, ratio: least > 0 ? most / least : undefined };
}
