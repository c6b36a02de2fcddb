export { delegationGroups, groupOfDelegation, summariseAttendance } from "../attendance-summary.ts";
export type { AttendanceSummary, DelegationGroup, Reply } from "../attendance-summary.ts";
export {
  Participant,
  Standing,
  placesTaken,
  quotaOf,
  takeAnswer,
  waitingOf,
} from "../attendance.ts";
export type {
  AnswerRefusal,
  AnswerRequest,
  Attendance,
  AttendanceResult,
  Attendee,
  NamedParticipant,
} from "../attendance.ts";
export {
  acceptClaim,
  enterAs,
  enteredBy,
  findClaim,
  lapseOf,
  lapsedClaims,
  makeClaim,
} from "../claims.ts";
export type { Claim, Claims, ClaimsResult, GivenAnswer } from "../claims.ts";
export { isObserver } from "../delegation.ts";
export { endOffers, followMode, offerPlaces, selectDelegation, withdrawOffers } from "../places.ts";
export type { OfferRules, Selection, SelectionResult } from "../places.ts";
export {
  Answer,
  deadlineOf,
  endOf,
  isOver,
  lastDayForAnswers,
  startOf,
  whyClosed,
} from "../rsvp.ts";
export type { RsvpRefusal } from "../rsvp.ts";
