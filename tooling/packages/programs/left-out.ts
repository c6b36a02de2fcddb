// Whatever may be left out may be undefined, also where a project has exactOptionalPropertyTypes: options are often put
// together of what is known and what is not.
import type { ReadOptions, WhenOptions } from "@rabat-process/announcements";
import type {
  CalendarOptions,
  Conference,
  InvitationOptions,
  JSCalendarOptions,
  JsonLdOptions,
  ParseOptions,
  Supplement,
} from "@rabat-process/calendar";
import { toICalendar } from "@rabat-process/calendar";
import type { ReadEventsOptions } from "@rabat-process/calendar/read-events";
import type { AnswerRequest } from "@rabat-process/events/answers";
import type { CalendarEvent, EventDraft } from "@rabat-process/events";
import type { ChangeContext } from "@rabat-process/events/changes";
import type { ScheduleFilter } from "@rabat-process/events/schedule";
import type {
  BusyTime,
  CheckOptions,
  Delegate,
  Guest,
  Meeting,
  SeriesRequest,
  SlotRequest,
} from "@rabat-process/planner";
import type { CompareOptions, LocalTimesOptions, TimedPeriod } from "@rabat-process/timezones";
import { event } from "./events.ts";

/** The fields that may be left out and yet not be undefined. */
type Strict<Fields> = {
  [Name in keyof Fields]-?: Partial<Pick<Fields, Name>> extends Pick<Fields, Name>
    ? Record<Name, undefined> extends Pick<Fields, Name>
      ? never
      : Name
    : never;
}[keyof Fields];

type Given =
  | [ReadOptions, WhenOptions]
  | [CalendarOptions, Conference, InvitationOptions, JSCalendarOptions, JsonLdOptions]
  | [ParseOptions, Supplement, ReadEventsOptions]
  | [AnswerRequest, CalendarEvent, ChangeContext, EventDraft, ScheduleFilter]
  | [BusyTime, CheckOptions, Delegate, Guest, Meeting, SeriesRequest, SlotRequest]
  | [CompareOptions, LocalTimesOptions, TimedPeriod];

type StrictOf<List> = List extends readonly unknown[]
  ? { [Index in keyof List]: Strict<List[Index]> }[number]
  : never;

/** Does not compile when there is one: its name then stands in the message. */
const strict: StrictOf<Given>[] = [];
const none: never[] = strict;

const description: string | undefined = undefined;
const said = toICalendar([event], { locale: "en", name: "Rabat Process", description });
console.assert(said === toICalendar([event], { locale: "en", name: "Rabat Process" }), "equal");
console.log(none.length);
