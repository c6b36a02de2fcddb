export { createCalendarCache } from "./cache.ts";
export type { CalendarCache } from "./cache.ts";
export { toICalendar, toICalendarBytes } from "./calendar.ts";
export type { CalendarOptions } from "./calendar.ts";
export { toAddLinks, toSubscribeLinks } from "./links.ts";
export type { AddLinks, SubscribeLinks } from "./links.ts";
export type { Finding } from "./lint/finding.ts";
export { lintICalendar } from "./lint/lint.ts";
export { excludedFrom } from "./selection.ts";
export type { Exclusion, Selection } from "./selection.ts";
export type {
  Alarm,
  Attendee,
  CalendarUser,
  Conference,
  ConferenceFeature,
  Image,
  Partstat,
  Supplement,
} from "./supplement.ts";
