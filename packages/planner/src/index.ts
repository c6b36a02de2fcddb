export { coveredYears } from "./covered-years.ts";
export { isRamadan, type Ramadan, ramadansBetween } from "./islamic-dates.ts";
export { type Evidence, type Hours, workingDay, type WorkingDay } from "./working-time.ts";
export type { HolidayOverride } from "./holiday-overrides.ts";
export { holidaysBetween } from "./holidays.ts";
export type { DayOff, Holiday } from "./holidays-of-year.ts";
export type { Certainty } from "./certainty.ts";
export type { Source } from "./data/laws/law.ts";
export type { Feast } from "./data/feasts.ts";
export type { SlotExplanation, SlotLine } from "./explanation.ts";
export type { Obstacle, ObstacleKind } from "./obstacles.ts";
export type { ParticipantCode } from "./participant-code.ts";
export type { Slot } from "./slot.ts";
export { findSlots, type SlotSearch } from "./slots.ts";
export type {
  BusyTime,
  DayWindow,
  Delegate,
  Guest,
  SlotParticipant,
  SlotRequest,
} from "./slot-request.ts";
export { ledgerOf, type LedgerLine, type Meeting } from "./burden.ts";
export { planSeries, type SeriesPlan, type SeriesRequest, type Spread } from "./series.ts";
export { checkEvent, type CheckOptions, type Warning } from "./check.ts";
export { parseOverrides } from "./override-file.ts";
