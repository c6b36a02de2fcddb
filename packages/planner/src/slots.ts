import { type PlainDate, type PlainDateTime, toInstant } from "@rabat-process/timezones";
import { alphabetical } from "./alphabetical.ts";
import { absenceOf, certainly, costOf } from "./availability.ts";
import { busyObstacles } from "./busy-times.ts";
import { localPeriod, obstaclesOf, type SlotExplanation } from "./explanation.ts";
import { dayOf, instantOf, minuteOf } from "./minutes.ts";
import type { Obstacle } from "./obstacles.ts";
import { type Ranking, rankSlots } from "./ranking.ts";
import { sittingsOf, type Slot, slotOf, startOf } from "./slot.ts";
import type { SlotRequest } from "./slot-request.ts";
import { describeLine, reasonsAgainst, summarise } from "./slot-words.ts";

/** All slots of a request. They are measured and ranked once; words are made when they are asked for. */
export interface SlotSearch {
  readonly count: number;
  /** The best slots in their order, at most so many. Refused ones are left out. */
  readonly best: (count: number) => Slot[];
  /** The best slot of each of the best days, at most so many: what to offer people to choose from. */
  readonly bestDays: (count: number) => Slot[];
  /** @throws RangeError when no slot of the request begins then. */
  readonly slotAt: (start: PlainDateTime) => Slot;
  readonly explain: (slot: Slot) => SlotExplanation;
  /** What sets a slot behind the best one, in sentences; none for the best. */
  readonly whyNot: (slot: Slot) => string[];
}

/**
 * Ranks every slot of a window: refused ones last, then by who is expected to be away, by the worst-off of those who may
 * come, by the hours of all, by soft rules (a clock change in the week before, another activity in the same week), and
 * the earlier one first. The order of the participants changes nothing.
 *
 * Refused is what the request forbids – hours, days, busy times of all – and where somebody required is certainly away
 * or a region has not its quorum.
 *
 * @throws RangeError when something in the request cannot be, TypeError when it is of another shape; the message says what
 *   was found and what was expected.
 * @example
 * const search = findSlots({
 *   participants: [{ code: "CM", isRequired: true }, { code: "BE" }, { code: "IOM" }],
 *   durationMinutes: 45,
 *   stepMinutes: 15,
 *   window: { first: "2027-05-17", last: "2027-05-21" },
 *   timeZone: "Europe/Brussels",
 *   earliest: "09:30",
 *   latest: "16:00",
 *   excludedWeekdays: [5],
 *   busy: [{ from: "2027-05-19T08:00:00Z", until: "2027-05-19T09:30:00Z", codes: ["CM"] }],
 *   locale: "en",
 * });
 * search.best(1)[0]?.start; // "2027-05-19T11:30"
 */
export function findSlots(request: SlotRequest): SlotSearch {
  const ranking = rankSlots(request);
  const toSlot = (index: number): Slot => slotOf(ranking, index, ranking.order.indexOf(index) + 1);
  const slotAt = (start: PlainDateTime): Slot => toSlot(indexOf(ranking, start));
  return {
    count: ranking.starts.length,
    best: (count) => Array.from(accepted(ranking).slice(0, checkCount(count)), toSlot),
    bestDays: (count) => bestOfDays(ranking, checkCount(count)).map(toSlot),
    slotAt,
    explain: (slot) => explain(ranking, indexOf(ranking, slot.start)),
    whyNot: (slot) => {
      const index = indexOf(ranking, slot.start);
      const best = ranking.order[0] ?? index;
      const [own, other] = [index, best].map((one) => ({
        slot: toSlot(one),
        ...explain(ranking, one),
      }));
      return own && other && (own.slot.isRefused || index !== best)
        ? reasonsAgainst(ranking, index, own, other)
        : [];
    },
  };
}

function checkCount(count: number): number {
  if (Number.isInteger(count) && count >= 1) return count;
  throw new RangeError(`${count} is no number of slots: expected a whole number from 1 on.`);
}

/** The slots that are not refused, in their order. */
function accepted({ order, isRefused }: Ranking): Uint32Array {
  return order.filter((index) => isRefused[index] === 0);
}

function bestOfDays(ranking: Ranking, count: number): number[] {
  const byDay = new Map<PlainDate, number>();
  for (const index of accepted(ranking)) {
    if (byDay.size === count) break;
    const day = dayOf(startOf(ranking.request, instantOf(ranking.starts[index] ?? 0)));
    if (!byDay.has(day)) byDay.set(day, index);
  }
  return [...byDay.values()];
}

function indexOf({ request, starts }: Ranking, start: PlainDateTime): number {
  const wanted = minuteOf(toInstant(start, request.timeZone));
  const index = starts.indexOf(wanted);
  if (index < 0 || startOf(request, instantOf(wanted)) !== start) {
    throw new RangeError(
      `No slot begins at ${start} in ${request.timeZone}: expected one from ${request.window.first} to ` +
        `${request.window.last}, every ${request.stepMinutes ?? 30} minutes from midnight.`,
    );
  }
  return index;
}

function explain(ranking: Ranking, index: number): SlotExplanation {
  const { request, participants, numbers } = ranking;
  const { host, timeZone, locale } = request;
  const sittings = sittingsOf(ranking, index);
  const [first] = sittings;
  if (first === undefined) throw new RangeError("A meeting has at least one day.");
  const lines = participants.map((one, place) => {
    const number = numbers[place]?.[index] ?? 0;
    const zone = host === undefined ? one.timeZone : timeZone;
    const facts = {
      code: one.code,
      name: one.name[locale],
      ...localPeriod(one, request, first),
      areHolidaysKnown: typeof one.workplace === "string",
      absence: absenceOf(number) / certainly,
      cost: costOf(number),
      obstacles: withBusy(
        busyObstacles(one, request, sittings, zone),
        obstaclesOf(one, request, sittings),
      ),
    };
    return { ...facts, text: describeLine(facts, locale) };
  });
  const sorted = alphabetical(lines, ({ name }) => name, locale);
  return { summary: summarise(sorted, locale), lines: sorted };
}

/** Who is busy cannot come: how hard the hours would be is no matter, nor what is only possible. */
function withBusy(busy: readonly Obstacle[], others: readonly Obstacle[]): readonly Obstacle[] {
  if (busy.length === 0) return others;
  const away = others.filter(({ kind }) => ["holiday", "rest-day", "night"].includes(kind));
  return [...busy, ...away];
}
