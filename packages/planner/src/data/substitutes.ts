import type { ParticipantCode } from "../participant-code.ts";

/** Where a holiday on a rest day is made up for by the next day that is neither a rest day nor a holiday. */
export interface SubstituteRule {
  /** The days of the week that are made up for: 6 is Saturday, 7 Sunday. */
  readonly weekdays: readonly number[];
  /** The English names of the holidays for which it holds; without it, all that are not tied to Easter or the moon. */
  readonly only?: readonly string[];
  readonly source: string;
}

const source = "python-holidays 0.105";

/** These take the place of the substitute days of the base, except where `only` names some holidays. */
export const substitutes: Partial<Readonly<Record<ParticipantCode, SubstituteRule>>> = {
  BF: { weekdays: [7], source },
  CM: { weekdays: [7], source },
  CI: { weekdays: [7], only: ["Independence Day", "Labour Day", "Christmas Day"], source },
  GM: { weekdays: [6, 7], source },
  GN: { weekdays: [7], only: ["New Year’s Day", "Independence Day"], source },
  GQ: { weekdays: [6, 7], source },
  NE: { weekdays: [7], source },
  NG: { weekdays: [6, 7], source },
  SL: { weekdays: [6, 7], source },
  // As in Nigeria; nothing is known of its own day.
  ECOWAS: {
    weekdays: [6, 7],
    only: [
      "New Year’s Day",
      "Worker’s Day",
      "Democracy Day",
      "Independence Day",
      "Christmas Day",
      "Boxing Day",
    ],
    source,
  },
  BG: { weekdays: [6, 7], source },
};
