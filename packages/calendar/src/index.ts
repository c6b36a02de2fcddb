export { excludedFrom, toICalendar } from "./calendar.ts";
export type { CalendarOptions, Exclusion } from "./calendar.ts";
export { toAddLinks, toSubscribeLinks } from "./links.ts";
export type { AddLinks, SubscribeLinks } from "./links.ts";
