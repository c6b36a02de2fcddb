import type { CalendarEvent } from "@rabat-process/events";
/** To be replaced by the draft of `events`. */
export type EventDraft = Partial<Omit<CalendarEvent, "venue">> & Record<string, unknown>;
