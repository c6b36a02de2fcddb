export { createCalendarCache } from "./cache.ts";
export type { CalendarCache } from "./cache.ts";
export { toICalendar, toICalendarBytes } from "./calendar.ts";
export type { CalendarOptions } from "./calendar.ts";
export { toCancellation, toInvitation, toPublication, toUninvitation } from "./invitation.ts";
export type { Invitation, InvitationOptions } from "./invitation.ts";
export { toJCal } from "./jcal.ts";
export type { JCalComponent, JCalProperty, JCalValue } from "./jcal.ts";
export { toJSCalendar } from "./jscalendar.ts";
export type { JSCalendarEvent, JSCalendarGroup, JSCalendarOptions } from "./jscalendar.ts";
export { toJsonLd } from "./json-ld.ts";
export type { JsonLdOptions } from "./json-ld.ts";
export { toAddLinks, toSubscribeLinks } from "./links.ts";
export type { AddLinks, SubscribeLinks } from "./links.ts";
export type { Finding, Severity } from "./lint/finding.ts";
export { lintICalendar } from "./lint/lint.ts";
export { parseICalendar } from "./read/parse.ts";
export type { ICalendarComponent, ICalendarFile, ParseOptions } from "./read/parse.ts";
export type { ICalendarParameter, ICalendarProperty } from "./read/content-line.ts";
export type { FaultKind, ICalendarFault, Place } from "./read/fault.ts";
export { readReply, supersedes } from "./reply.ts";
export type { Proposal, Reply, ReplyRefusal, ReplyResult } from "./reply.ts";
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
