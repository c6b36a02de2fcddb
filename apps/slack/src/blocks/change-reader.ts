import type { CalendarEvent, Text, Venue } from "@rabat-process/events";
import type { ChangeContext, ChangeResult } from "@rabat-process/events/changes";
import { CalendarEvent as EventSchema } from "@rabat-process/events";
import {
  cancelEvent,
  confirmEvent,
  editEvent,
  holdEvent,
  moveEventOnline,
  postponeEvent,
  reinstateEvent,
  relocateEvent,
  rescheduleEvent,
  withdrawEvent,
} from "@rabat-process/events/changes";
import type { Locale } from "@rabat-process/timezones";
import { findCountry } from "@rabat-process/timezones";
import { z } from "zod";
import { say } from "../locales/index.ts";
import type { Act } from "./change-form.ts";
import { acts, timingOf } from "./change-form.ts";
import type { Errors, FilledView, Read } from "./filled.ts";
import { readFilled, readText } from "./filled.ts";
import { readOnline } from "./online-inputs.ts";
import { readOutcome } from "./outcome-reader.ts";
import { readWhen } from "./when-reader.ts";

const Metadata = z.object({
  uid: z.string(),
  seen: z.string(),
  act: z.enum(acts),
  // Forms that an older version drew have none.
  locale: z.enum(["en", "fr"]).optional(),
});

/** The event that a form is about, the version of it that the organiser saw, the act and the language of the form. */
export function readTarget({ private_metadata }: Pick<FilledView, "private_metadata">) {
  return Metadata.parse(JSON.parse(private_metadata));
}

type Decide = (event: CalendarEvent, context: ChangeContext) => ChangeResult;

/** What an organiser decided, or what is wrong with it, by the block beside which it is told. */
export type ChangeFormResult =
  | {
      readonly ok: true;
      readonly decide: Decide;
      readonly askAgain: boolean;
      readonly reason: Text | undefined;
    }
  | { readonly ok: false; readonly errors: Errors };

interface Reading {
  readonly read: Read;
  readonly event: CalendarEvent;
  readonly locale: Locale;
  readonly errors: Errors;
}

/** The act that an organiser chose: until the form is drawn anew, another one than that for which it asks. */
export function chosenAct(view: FilledView): Act | undefined {
  const read = readFilled(view.state.values);
  return acts.find((candidate) => candidate === read("act"));
}

/** @param about.event the event as it is now: its place and hours say how the form is to be understood */
export function readChangeForm(
  view: FilledView,
  { act, ...about }: Pick<Reading, "event" | "locale"> & { readonly act: Act },
): ChangeFormResult {
  const read = readFilled(view.state.values);
  const errors: Errors = {};
  const decide = deciders[act]({ ...about, read, errors });
  if (decide === undefined || Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    decide,
    askAgain: read("answers") === "ask",
    reason: readText(read, "reason"),
  };
}

const deciders: Readonly<Record<Act, (reading: Reading) => Decide | undefined>> = {
  reschedule: (reading) => decideDate(reading, rescheduleEvent),
  postpone: (reading) => decideDate(reading, postponeEvent),
  "move-online"(reading) {
    const reason = readReason(reading);
    const online =
      reading.event.online === undefined ? readOnline(reading.read, reading) : undefined;
    const move = { ...(online && { online }), ...(reason && { reason }) };
    return (event, context) => moveEventOnline(event, move, context);
  },
  relocate(reading) {
    const venue = readPlace(reading);
    const reason = readReason(reading);
    const format = (["in-person", "hybrid"] as const).find(
      (known) => known === reading.read("format"),
    );
    if (venue === undefined) return undefined;
    const move = { venue, ...(format && { format }), ...(reason && { reason }) };
    return (event, context) => relocateEvent(event, move, context);
  },
  cancel(reading) {
    const reason = readReason(reading);
    return (event, context) => cancelEvent(event, { ...(reason && { reason }) }, context);
  },
  reinstate: () => reinstateEvent,
  confirm: () => confirmEvent,
  hold(reading) {
    const outcome = readOutcome(reading);
    return (event, context) =>
      event.status === "held"
        ? editEvent(event, withOutcome(event, outcome), context)
        : holdEvent(event, context, outcome);
  },
  withdraw(reading) {
    const reason = readReason(reading);
    return (event, context) => withdrawEvent(event, { ...(reason && { reason }) }, context);
  },
};

function withOutcome(
  { outcome: _, ...event }: CalendarEvent,
  outcome: CalendarEvent["outcome"],
): CalendarEvent {
  return { ...event, ...(outcome && { outcome }) };
}

function decideDate(reading: Reading, move: typeof rescheduleEvent): Decide | undefined {
  const timing = move === postponeEvent ? "later" : timingOf(reading.event);
  const when = readWhen(reading.read, { ...reading, timing });
  const reason = readReason(reading);
  if (when === undefined) return undefined;
  return (event, context) => move(event, { when, ...(reason && { reason }) }, context);
}

function readReason({ read, locale, errors }: Reading): Text | undefined {
  const reason = readText(read, "reason");
  if (reason === undefined) return undefined;
  const parsed = EventSchema.shape.summary.safeParse(reason);
  for (const { path } of parsed.error?.issues ?? [])
    errors[`reason-${String(path[0])}`] = say(locale).forms.oneLine;
  return parsed.data;
}

/**
 * The place that somebody filled in, or errors beside the fields. A country is understood by its names; one that is no
 * partner by its two letters. The room and address of before belong to another building.
 */
function readPlace({ read, locale, errors }: Reading): Venue | undefined {
  const words = say(locale).forms;
  const city = readText(read, "city");
  const name = readText(read, "venue");
  const host = read("country");
  const partner = host === undefined ? undefined : findCountry(host);
  const code = partner?.code ?? (host !== undefined && /^[A-Z]{2}$/.test(host) ? host : undefined);
  if (code === undefined)
    errors["country"] =
      host === undefined ? words.change.countryMissing : words.change.countryUnknown(host);
  if (city === undefined) errors["city-en"] = words.change.cityMissing;
  const parsed = EventSchema.shape.venue.safeParse({
    ...(name && { name }),
    city: city ?? { en: "-" },
    country: code ?? "XX",
  });
  for (const { path } of parsed.error?.issues ?? [])
    errors[`${path[0] === "name" ? "venue" : "city"}-${String(path[1])}`] = words.oneLine;
  return city === undefined || code === undefined ? undefined : parsed.data;
}
