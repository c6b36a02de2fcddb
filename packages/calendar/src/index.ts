export { excludedFrom, toICalendar } from "./calendar.ts";
export type { CalendarOptions, Exclusion } from "./calendar.ts";
