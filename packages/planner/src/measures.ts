import { absenceOf, away, certainly, costOf } from "./availability.ts";
import type { Invitee } from "./invitee.ts";
import type { SlotRequest } from "./slot-request.ts";

/** How good the slots of a request are, each known by its place in time. */
export interface Measures {
  readonly isRefused: Uint8Array;
  /** The weights of all who are away, each by its chance, in hundredths. */
  readonly absent: Float64Array;
  /** How hard the slot is for the worst-off of those who may come, 0 to 100. */
  readonly worst: Uint8Array;
  /** How hard it is for all who may come, by their weights. */
  readonly total: Float64Array;
}

/** Measures each slot by what the participants are at it. */
export function measure(
  { quorum = {} }: SlotRequest,
  participants: readonly Invitee[],
  numbers: readonly Uint16Array[],
  length: number,
): Measures {
  const isRefused = new Uint8Array(length);
  const absent = new Float64Array(length);
  const worst = new Uint8Array(length);
  const total = new Float64Array(length);
  participants.forEach(({ weight, isRequired }, index) => {
    const own = numbers[index] ?? new Uint16Array(length);
    const whenAway = weight * certainly;
    for (let slot = 0; slot < length; slot++) {
      const number = own[slot] ?? 0;
      if (number === 0) continue;
      // Nights and weekends: most of a year.
      if (number === away) {
        absent[slot] = (absent[slot] ?? 0) + whenAway;
        if (isRequired) isRefused[slot] = 1;
        continue;
      }
      const absence = absenceOf(number);
      const cost = costOf(number);
      if (absence > 0) absent[slot] = (absent[slot] ?? 0) + weight * absence;
      total[slot] = (total[slot] ?? 0) + weight * cost;
      if (cost > (worst[slot] ?? 0) && weight > 0) worst[slot] = cost;
    }
  });
  for (const region of ["Africa", "Europe"] as const) {
    const least = quorum[region] ?? 0;
    if (least === 0) continue;
    presentOf(region, participants, numbers, length).forEach((present, slot) => {
      if (present < least) isRefused[slot] = 1;
    });
  }
  return { isRefused, absent, worst, total };
}

/** How many participants of a region are more likely to come than not. */
export function presentOf(
  region: "Africa" | "Europe",
  participants: readonly Invitee[],
  numbers: readonly Uint16Array[],
  length: number,
): Uint8Array {
  const present = new Uint8Array(length);
  participants.forEach((participant, index) => {
    if (participant.region !== region) return;
    const own = numbers[index] ?? new Uint16Array(length);
    for (let slot = 0; slot < length; slot++) {
      if (absenceOf(own[slot] ?? 0) < 50) present[slot] = (present[slot] ?? 0) + 1;
    }
  });
  return present;
}
