export {
  Participant,
  placesTaken,
  quotaOf,
  Standing,
  takeAnswer,
  waitingOf,
} from "./attendance.ts";
export type {
  AnswerRefusal,
  AnswerRequest,
  Attendance,
  AttendanceResult,
  Attendee,
  NamedParticipant,
} from "./attendance.ts";
export { endOffers, followMode, offerPlaces, select, withdrawOffers } from "./places.ts";
export type { OfferRules, Selection, SelectionResult } from "./places.ts";
export { keepAnnounced } from "./announcement.ts";
export { delegationGroups, groupOfDelegation, summariseAttendance } from "./attendance-summary.ts";
export type { AttendanceSummary, DelegationGroup, Reply } from "./attendance-summary.ts";
export { describeChange } from "./change-words.ts";
export { changesBetween } from "./changes-between.ts";
export { diffEvents } from "./diff-events.ts";
export type { EventDifference, EventsDiff } from "./diff-events.ts";
export { mergeEvents } from "./merge-events.ts";
export {
  announce,
  cancel,
  confirm,
  edit,
  hold,
  moveOnline,
  postpone,
  reinstate,
  withdraw,
  relocate,
  replaceBy,
  reschedule,
} from "./changes.ts";
export type { Change, ChangeContext, ChangeRefusal, ChangeResult } from "./changes.ts";
export {
  acceptClaim,
  enterAs,
  enteredBy,
  findClaim,
  lapsedClaims,
  lapseOf,
  makeClaim,
} from "./claims.ts";
export type { Claim, Claims, ClaimsResult, GivenAnswer } from "./claims.ts";
export { findConflicts } from "./conflicts.ts";
export type { Conflict } from "./conflicts.ts";
export {
  DelegationCode,
  delegationCodes,
  delegationName,
  delegationPhrase,
  isDelegationCode,
  isObserver,
  Party,
} from "./delegation.ts";
export type { AgendaItem } from "./agenda.ts";
export { completeDraft, EventDraft } from "./draft.ts";
export type { DraftIssue, DraftResult } from "./draft.ts";
export { CalendarEvent, drawerOf, isDatedEvent, publicEvent } from "./event.ts";
// By its former name too, as long as the app says it so.
export { proposeSlug, slugOf, slugOf as shortId } from "./identity.ts";
export type {
  Activity,
  DatedEvent,
  Drawer,
  Kind,
  Output,
  Relation,
  Role,
  Series,
  Status,
} from "./event.ts";
export { formatIssue, parseEvent, parseEventFiles, parseEvents } from "./event-file.ts";
export { describeIssue } from "./issue-words.ts";
export { formatEvents } from "./event-writer.ts";
export type {
  EventFile,
  EventFileIssue,
  EventFileResult,
  EventIssue,
  EventResult,
} from "./event-file.ts";
export { describeEvent, describePlace, describeWhen } from "./description.ts";
export type { Fact } from "./description.ts";
export { Language, languageName } from "./language.ts";
export { describeTurnout } from "./outcome.ts";
export type { Outcome } from "./outcome.ts";
export { describeParticipation, formatQuota, Participation } from "./participation.ts";
export { publicJoinUrl } from "./place.ts";
export type { Format, Online, Venue } from "./place.ts";
export { clockName, formatClock, formatWhen } from "./date-words.ts";
export {
  findProgramme,
  objectiveName,
  ProgrammeKey,
  programmeName,
  Theme,
  themeName,
  themeOf,
} from "./programme.ts";
export type { ProgrammeReference } from "./programme.ts";
export {
  Answer,
  deadlineOf,
  endOf,
  isOver,
  lastDayForAnswers,
  recordRsvp,
  Rsvp,
  startOf,
  tally,
  whyClosed,
} from "./rsvp.ts";
export type { RsvpRefusal, RsvpResult, Tally } from "./rsvp.ts";
export {
  allDated,
  compareEvents,
  filterEvents,
  groupByMonth,
  next,
  past,
  replacedUids,
  successors,
  upcoming,
} from "./schedule.ts";
export type { Schedule, ScheduleFilter } from "./schedule.ts";
export { findEvents } from "./search.ts";
export { replacementOf, stateOf, statusRules } from "./status.ts";
export type { ChangeAct, EventState, StatusRules } from "./status.ts";
export {
  activityName,
  capitalise,
  describeAgenda,
  describeReference,
  describeRoles,
  formatName,
  joinItems,
  joinWords,
  kindName,
  outputKindName,
  partyName,
  relationName,
  statusName,
  withColon,
} from "./terms.ts";
export { formatText, removeHidden, wordingOf } from "./text.ts";
export type { Text, Wording } from "./text.ts";
export {
  compareWhen,
  dayOf,
  firstDay,
  instantsOf,
  isDated,
  lastDay,
  lastPossibleDay,
  When,
  zoneOf,
} from "./when.ts";
export type { DatedWhen, DayWhen, TimedWhen } from "./when.ts";
