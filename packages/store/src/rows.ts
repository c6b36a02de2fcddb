import { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { Participant, Standing } from "@rabat-process/events/answers";
import type { Attendee } from "@rabat-process/events/answers";
import { isInstant } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { z } from "zod";
import type { ReminderTimes } from "@rabat-process/core/ports/events";

/** A column that holds an instant. */
export const Moment = z.custom<Instant>((value) => typeof value === "string" && isInstant(value));

/** A column that holds JSON of a schema. */
export function json<Schema extends z.ZodType>(schema: Schema) {
  return z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schema);
}

export const Locale = z.enum(["en", "fr"]);

/** A number of rows, which PostgreSQL gives as text. */
export const CountRow = z.object({ count: z.coerce.number() });

const EventRow = z.object({ content: json(CalendarEvent) });

export function readEvent(row: unknown): CalendarEvent {
  return EventRow.parse(row).content;
}

export const ReminderTimesColumn = json(z.array(z.int().positive()));
const ReminderRow = z.object({ reminder_times: ReminderTimesColumn });

export function readReminderTimes(row: unknown): ReminderTimes {
  return ReminderRow.parse(row).reminder_times;
}

/** What is known of an answer beside what stands in columns of its own. */
const Details = z.strictObject({
  people: z.array(Participant.extend({ namedBy: z.string().exactOptional() })),
  comment: z.string().exactOptional(),
  commentBy: z.string().exactOptional(),
  needs: z.string().exactOptional(),
  onBehalf: z.enum(["focal-point", "organiser"]).exactOptional(),
  override: z.literal(true).exactOptional(),
  byLink: z.strictObject({ before: Moment.exactOptional() }).exactOptional(),
  pressedAt: z.number().exactOptional(),
  givenAt: Moment.exactOptional(),
  queuedAt: Moment.exactOptional(),
  offerUntil: Moment.exactOptional(),
});

export const AttendeeRow = z.object({
  delegation: DelegationCode,
  partstat: z.enum(["ACCEPTED", "TENTATIVE", "DECLINED"]),
  standing: Standing,
  by: z.string(),
  at: Moment,
  details: json(Details),
});

export const attendeeColumns = "delegation, partstat, standing, by_user as by, at, details";

export function readAttendee(row: unknown): Attendee {
  const { details, ...columns } = AttendeeRow.parse(row);
  return { ...columns, ...details };
}

/** The values of an answer’s columns, in the order of `attendeeColumns`. What could not be read again is not written. */
export function attendeeValues({ delegation, partstat, standing, by, at, ...details }: Attendee) {
  return [delegation, partstat, standing, by, at, JSON.stringify(Details.parse(details))] as const;
}

/** What stands in the column `details` of an answer. */
export function writeDetails(attendee: Attendee): string {
  return attendeeValues(attendee)[5];
}
