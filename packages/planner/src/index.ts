export { coveredYears } from "./covered-years.ts";
export { isRamadan, type Ramadan, ramadansBetween } from "./islamic-dates.ts";
export { type Evidence, type Hours, workingDay, type WorkingDay } from "./working-time.ts";
export type { HolidayOverride } from "./holiday-overrides.ts";
export { type DayOff, type Holiday, holidaysBetween } from "./holidays.ts";
export type { Feast } from "./data/feasts.ts";
