export { findConflicts } from "../conflicts.ts";
export type { Conflict } from "../conflicts.ts";
export { drawerOf } from "../event.ts";
export type { Drawer } from "../event.ts";
export {
  allDated,
  compareEvents,
  filterEvents,
  groupByMonth,
  nextEvents,
  past,
  replacedUids,
  successors,
  upcoming,
} from "../schedule.ts";
export type { Schedule, ScheduleFilter } from "../schedule.ts";
export { findEvents } from "../search.ts";
export { replacementOf } from "../status.ts";
export { compareWhen, dayOf, lastPossibleDay, zoneOf } from "../when.ts";
