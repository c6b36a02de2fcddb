import type { When } from "@rabat-process/events";
import { isPlainDate } from "@rabat-process/timezones";
import type { PlainDate } from "@rabat-process/timezones";
import type { ICalendarComponent } from "../read/parse.ts";
import { parameterOf, propertiesOf } from "../read/parse.ts";

/** Which entries of a feed of the Process are no events, but parts of one. */
export interface OwnParts {
  /** The last day of each event whose hours hold for several days, by its UID: the feed has an entry for each day. */
  readonly lastDays: ReadonlyMap<string, PlainDate>;
  readonly days: ReadonlySet<ICalendarComponent>;
  readonly sessions: ReadonlySet<ICalendarComponent>;
}

/** The parts of events in a feed that `toICalendar` wrote, which names them so. */
export function findOwnParts(calendar: ICalendarComponent): OwnParts {
  const lastDays = new Map<string, PlainDate>();
  const [days, sessions] = [new Set<ICalendarComponent>(), new Set<ICalendarComponent>()];
  for (const event of calendar.components) {
    const [relation] = propertiesOf(event, "RELATED-TO");
    if (relation === undefined || parameterOf(relation, "RELTYPE") !== "PARENT") continue;
    const parent = relation.value;
    const part = /-(?<what>day|session)-(?<start>\d{8}[T\d-]*)@rabat-process$/.exec(
      propertiesOf(event, "UID")[0]?.value ?? "",
    )?.groups;
    const day = part?.["start"]?.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
    if (part?.["what"] === "session") sessions.add(event);
    else if (isPlainDate(day)) {
      days.add(event);
      const known = lastDays.get(parent);
      if (known === undefined || known < day) lastDays.set(parent, day);
    }
  }
  return { lastDays, days, sessions };
}

/** The hours of a first day as those of each day until a last one. */
export function repeatDaily(when: When, last: PlainDate): When {
  if (when.precision !== "time") return when;
  const { start, end, timeZone } = when;
  const [first, from] = start.split("T");
  const to = end.split("T")[1];
  if (!isPlainDate(first) || !isTimeOfDay(from) || !isTimeOfDay(to)) return when;
  return { precision: "day", first, last, dailyHours: { start: from, end: to, timeZone } };
}

function isTimeOfDay(text: string | undefined): text is `${number}:${number}` {
  return text !== undefined && /^\d\d:\d\d$/.test(text);
}
