export { keepAnnounced } from "../announcement.ts";
export { describeChange } from "../change-words.ts";
export { changesBetween } from "../changes-between.ts";
export {
  announceEvent,
  cancelEvent,
  confirmEvent,
  editEvent,
  holdEvent,
  moveEventOnline,
  postponeEvent,
  reinstateEvent,
  relocateEvent,
  replaceEvent,
  rescheduleEvent,
  withdrawEvent,
} from "../changes.ts";
export type { Change, ChangeContext, ChangeRefusal, ChangeResult } from "../changes.ts";
export { diffEvents } from "../diff-events.ts";
export type { EventDifference, EventsDiff } from "../diff-events.ts";
export { stateOf, statusRules } from "../status.ts";
export type { ChangeAct, EventState, StatusRules } from "../status.ts";
