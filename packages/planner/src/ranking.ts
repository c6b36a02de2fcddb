import { absenceOf, availabilityOf, certainly } from "./availability.ts";
import { addBusyTimes, refuseTaken } from "./busy-times.ts";
import { checkRequest } from "./check-request.ts";
import { type Invitee, inviteesOf } from "./invitee.ts";
import { isLimited, limitedCells } from "./limits.ts";
import { measure, type Measures } from "./measures.ts";
import { createGrid, type SlotGrid } from "./slot-grid.ts";
import type { SlotRequest } from "./slot-request.ts";
import { softPenalties } from "./soft-rules.ts";

/** All slots of a request, measured and put into order. A slot is known by its place in time, from 0. */
export interface Ranking extends Measures {
  readonly request: SlotRequest;
  /** In an order of their own: whoever asks in another one gets the same answer. */
  readonly participants: readonly Invitee[];
  /** The minutes of UTC at which the slots begin. */
  readonly starts: Int32Array;
  /** For each participant, what it is at each slot: see availability.ts. */
  readonly numbers: readonly Uint16Array[];
  /** How many soft rules speak against it. */
  readonly soft: Uint8Array;
  /** The slots from the best to the worst. */
  readonly order: Uint32Array;
}

/** @throws RangeError when the request cannot be, see {@link checkRequest}. */
export function rankSlots(request: SlotRequest): Ranking {
  checkRequest(request);
  const participants = inviteesOf(request.participants);
  const grid = createGrid(
    request,
    participants.map((one) => zoneFor(one, request)),
  );
  const { starts } = grid;
  const numbers = numbersOf(request, participants, grid);
  const measured = measure(request, participants, numbers, starts.length);
  refuseByRequest(request, grid, measured.isRefused);
  const soft = softPenalties(request, participants, starts);
  const order = sortSlots({ ...measured, soft });
  return { request, participants, starts, numbers, ...measured, soft, order };
}

/** Whose clock a participant is on: that of the place where all meet in person, else its own. */
function zoneFor({ timeZone }: Invitee, request: SlotRequest): string {
  return request.host === undefined ? timeZone : request.timeZone;
}

function numbersOf(
  request: SlotRequest,
  participants: readonly Invitee[],
  grid: SlotGrid,
): Uint16Array[] {
  const { host, overrides = [] } = request;
  const byCode = new Map(
    participants.map((one) => {
      const halfHours = availabilityOf(one.workplace, host, grid.days, overrides);
      const cells = grid.grain === 30 ? halfHours : quartersOf(halfHours);
      return [one.code, grid.hardest(zoneFor(one, request), cells)];
    }),
  );
  addBusyTimes(request, grid, byCode);
  return [...byCode.values()];
}

/** All that is known of a day is known of half hours; the quarters of one are as it is. */
function quartersOf(halfHours: Uint16Array): Uint16Array {
  const quarters = new Uint16Array(halfHours.length * 2);
  halfHours.forEach((number, index) => {
    if (number !== 0) quarters.fill(number, index * 2, index * 2 + 2);
  });
  return quarters;
}

/** Refuses what the request forbids: its hours, its days, times that are taken for all. */
function refuseByRequest(request: SlotRequest, grid: SlotGrid, isRefused: Uint8Array): void {
  refuseTaken(request, grid, isRefused);
  if (!isLimited(request)) return;
  grid.hardest(request.timeZone, limitedCells(request, grid)).forEach((number, slot) => {
    if (absenceOf(number) === certainly) isRefused[slot] = 1;
  });
}

/** Refusals last, then the fewest absences, the worst-off, the sum, the soft rules, and the earlier one first. */
function sortSlots(measures: Measures & Pick<Ranking, "soft">): Uint32Array {
  const { isRefused, absent, worst, total, soft } = measures;
  const order = Uint32Array.from(isRefused, (_, slot) => slot);
  const by = (values: Uint8Array | Float64Array, one: number, other: number): number =>
    (values[one] ?? 0) - (values[other] ?? 0);
  return order.sort(
    (one, other) =>
      by(isRefused, one, other) ||
      by(absent, one, other) ||
      by(worst, one, other) ||
      by(total, one, other) ||
      by(soft, one, other) ||
      one - other,
  );
}
