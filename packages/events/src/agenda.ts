import type { PlainDateTime } from "@rabat-process/timezones";
import * as z from "zod";
import { Party } from "./delegation.ts";
import { Language } from "./language.ts";
import { Line, Title } from "./text.ts";
import type { DatedWhen, When } from "./when.ts";
import { dayOf, firstDay, isDated, lastDay, WallTime, zoneOf } from "./when.ts";

const Speaker = z.strictObject({
  /** The name, with its title. */
  name: Line,
  /** For whom they speak. */
  party: Party.optional(),
});

/**
 * A part of the agenda. `several` stands for more than one of its kind where no number was announced. Hours are wall
 * time in the zone of the event.
 */
export const AgendaItem = z.strictObject({
  /** What it is. */
  kind: z.enum(["panel", "screening", "session", "break"]),
  /** Its title. */
  summary: Title.optional(),
  /** That there are more of its kind than one, nobody said how many. */
  several: z.literal(true).optional(),
  /** When it begins, on the clock of the event. */
  start: WallTime.optional(),
  /** When it ends, on the clock of the event. */
  end: WallTime.optional(),
  /** Who leads it. */
  moderators: z.array(Speaker).min(1).optional(),
  /** Who speaks. */
  speakers: z.array(Speaker).min(1).optional(),
  /** Into which languages it is interpreted, and which ones are spoken. */
  languages: z.array(Language).min(1).optional(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** Hours on an agenda need a zone, lie within the event and within the hours of its days, and end after they begin. */
export function checkAgenda(
  { agenda, when }: { agenda?: AgendaItem[] | undefined; when: When },
  context: z.core.$RefinementCtx,
): void {
  agenda?.forEach(({ start, end }, index) => {
    const refuse = (field: string, message: string) => {
      context.addIssue({ code: "custom", path: ["agenda", index, field], message });
    };
    if (start === undefined && end === undefined) return;
    if (!isDated(when) || zoneOf(when) === undefined) {
      refuse(
        start === undefined ? "end" : "start",
        "expected no hour: the event has none, so it is not known whose clock it is",
      );
    } else if (start === undefined) {
      refuse("start", "expected a start beside the end");
    } else if (end !== undefined && end <= start) {
      refuse("end", `expected an end after the start, ${start}`);
    } else {
      for (const [field, hour] of Object.entries({ start, end })) {
        const expected = hour === undefined ? undefined : hoursMissed(hour, when);
        if (expected !== undefined) refuse(field, expected);
      }
    }
  });
}

/** What was expected of an hour that the event does not have; undefined where it has it. */
function hoursMissed(hour: PlainDateTime, when: DatedWhen): string | undefined {
  const day = dayOf(hour);
  if (day < firstDay(when) || day > lastDay(when))
    return `expected hours between ${firstDay(when)} and ${lastDay(when)}, the days of the event`;
  const [from, to] =
    when.precision === "time"
      ? [when.start, when.end]
      : [
          `${day}T${when.dailyHours?.start ?? "00:00"}`,
          `${day}T${when.dailyHours?.end ?? "24:00"}`,
        ];
  return hour < from || hour > to
    ? `expected hours between ${from} and ${to}, the hours of the event`
    : undefined;
}
