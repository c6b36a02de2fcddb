export { readAnnouncement } from "./read-announcement.ts";
export type {
  AnnouncementQuestion,
  AnnouncementReading,
  ReadOptions,
} from "./read-announcement.ts";
export type { Evidence } from "./drafts.ts";
export { readPlace, readTimeZone } from "./read-place.ts";
export type { PlaceReading } from "./read-place.ts";
export { readWhen } from "./read-when.ts";
export type { WhenOptions, WhenReading } from "./read-when.ts";
export type { Span } from "./span.ts";
