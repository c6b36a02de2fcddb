export type { AgendaItem } from "./agenda.ts";
export { formatWhen } from "./date-words.ts";
export {
  DelegationCode,
  Party,
  delegationCodes,
  delegationName,
  isDelegationCode,
} from "./delegation.ts";
export { describeEvent, describePlace, describeWhen } from "./description.ts";
export type { Fact } from "./description.ts";
export { EventDraft, completeDraft } from "./draft.ts";
export type { DraftIssue, DraftResult } from "./draft.ts";
export { formatIssue, parseEvent, parseEventFiles, parseEvents } from "./event-file.ts";
export type {
  EventFile,
  EventFileIssue,
  EventFileResult,
  EventIssue,
  EventResult,
} from "./event-file.ts";
export { formatEvents } from "./event-writer.ts";
export { CalendarEvent, isDatedEvent, publicEvent } from "./event.ts";
export type {
  Activity,
  DatedEvent,
  Kind,
  Output,
  Relation,
  Role,
  Series,
  Status,
} from "./event.ts";
export { proposeSlug, slugOf } from "./identity.ts";
export { describeIssue } from "./issue-words.ts";
export { Language } from "./language.ts";
export { mergeEvents } from "./merge-events.ts";
export type { Outcome } from "./outcome.ts";
export { Participation } from "./participation.ts";
export type { Format, Online, Venue } from "./place.ts";
export { ProgrammeKey, Theme } from "./programme.ts";
export type { ProgrammeReference } from "./programme.ts";
export { kindName } from "./terms.ts";
export { formatText, wordingOf } from "./text.ts";
export type { Text, Wording } from "./text.ts";
export { When, firstDay, instantsOf, isDated, lastDay } from "./when.ts";
export type { DatedWhen, DayWhen, TimedWhen } from "./when.ts";
