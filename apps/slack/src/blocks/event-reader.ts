import type { CalendarEvent, Text, Venue, When } from "@rabat-process/events";
import { CalendarEvent as EventSchema, isDelegationCode } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { country, isCountryCode } from "@rabat-process/timezones";
import { z } from "zod";
import { say } from "../locales/index.ts";
import { agendaLines, readAgenda } from "./agenda-lines.ts";
import { readPlace } from "./change-reader.ts";
import type { EventTiming, Mode } from "./event-form.ts";
import {
  chairs,
  chairsOf,
  interpretations,
  modes,
  mostText,
  nothing,
  timings,
} from "./event-form.ts";
import type { Errors, FilledView, Read } from "./filled.ts";
import { readFilled } from "./filled.ts";
import { isOnline, readOnline } from "./online-inputs.ts";
import { programmeLines, readProgrammeLines } from "./programme-lines.ts";
import { readReminderTimes } from "./reminder-times.ts";
import { shorten } from "./mrkdwn.ts";
import { readWhen } from "./when-reader.ts";

const Choices = z.object({
  timing: z.enum(timings),
  mode: z.enum(modes).optional(),
  // Forms that an older version drew have none.
  locale: z.enum(["en", "fr"]).optional(),
});
const Metadata = z.union([
  Choices.extend({ uid: z.string(), seen: z.string() }),
  Choices.extend({ opened: EventSchema.shape.created }),
]);

/**
 * What a form is about: a new event since when it was opened, or the version of one that an organiser saw. And for which
 * choices and in which language it was drawn.
 */
export function readEventTarget({ private_metadata }: Pick<FilledView, "private_metadata">) {
  return Metadata.parse(JSON.parse(private_metadata));
}

/** What the form asks for depends on these two choices: until it is drawn anew, on others than it was drawn for. */
export function readChoices(view: FilledView): { timing: EventTiming; mode: Mode | undefined } {
  const read = readFilled(view.state.values);
  return {
    timing: timings.find((timing) => timing === read("timing")) ?? "time",
    mode: modes.find((mode) => mode === read("mode")),
  };
}

/** The event that somebody filled in, or what is wrong with it, by the block beside which it is told. */
export type EventFormResult =
  | { readonly ok: true; readonly event: CalendarEvent; readonly reminderTimes: readonly number[] }
  | { readonly ok: false; readonly errors: Errors };

interface Reading {
  readonly read: Read;
  readonly before: CalendarEvent | undefined;
  readonly locale: Locale;
  readonly errors: Errors;
}

/** Reads an event that is there with what was filled in. What the form has no room for stays as it is. */
export function readEdit(view: FilledView, before: CalendarEvent, locale: Locale): EventFormResult {
  return readEvent(view, before, { before, locale });
}

/** Reads a new event, a draft without a UID of its own yet. */
export function readDraft(
  view: FilledView,
  opened: CalendarEvent["created"],
  locale: Locale,
): EventFormResult {
  const uid = "draft@rabat-process";
  const base = { uid, sequence: 0, created: opened, lastModified: opened, status: "planned" };
  return readEvent(view, base, { before: undefined, locale });
}

function readEvent(
  view: FilledView,
  base: object,
  { before, locale }: Pick<Reading, "before" | "locale">,
): EventFormResult {
  const errors: Errors = {};
  const filled = readFilled(view.state.values);
  const read: Read = (id) => (filled(id) === nothing ? undefined : filled(id));
  const reading = { read, before, locale, errors };
  const { timing, mode } = readChoices(view);
  const when = before?.when ?? readWhen(read, { timing, locale, errors });
  const candidate = {
    ...base,
    kind: read("kind"),
    summary: readKept(read, "title", before?.summary),
    description: readKept(read, "description", before?.description),
    when,
    format: before === undefined ? read("format") : before.format,
    venue: before === undefined ? withZone(readPlace(reading), when) : before.venue,
    roles: readRoles(reading),
    online:
      before === undefined || isOnline(before.format)
        ? readOnline(read, { before: before?.online, locale, errors })
        : before.online,
    programmes: readProgrammes(reading),
    participation: readParticipation(reading, mode),
    languages: readLanguages(reading),
    agenda: when === undefined ? undefined : readParts(reading, when),
  };
  const reminders = readReminderTimes(read("reminders") ?? "", locale);
  if (!reminders.ok) errors["reminders"] = reminders.problem;
  if (candidate.summary === undefined) errors["title-en"] = say(locale).forms.event.titleMissing;
  if (when === undefined || !reminders.ok || Object.keys(errors).length > 0)
    return { ok: false, errors };
  const given = Object.entries(candidate).filter(([, value]) => value !== undefined);
  const parsed = EventSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return { ok: true, event: parsed.data, reminderTimes: reminders.times };
  for (const { path } of parsed.error.issues) tellIssue(path.map(String), { locale, errors });
  // What no input can repair is a defect of the form, to be told with its reference.
  if (Object.keys(errors).length === 0) throw parsed.error;
  return { ok: false, errors };
}

/** Tells an issue of the schema beside the input to which it belongs. */
function tellIssue(
  [field = "", part = "en"]: readonly string[],
  { locale, errors }: Pick<Reading, "locale" | "errors">,
): void {
  const { event: words, oneLine, online } = say(locale).forms;
  const language = part === "fr" ? "fr" : "en";
  if (field === "summary") errors[`title-${language}`] = oneLine;
  else if (field === "description") errors[`description-${language}`] = words.text;
  else if (field === "agenda") errors["agenda"] = words.agendaHours;
  else if (field === "format") errors["city-en"] = words.venueMissing;
  else if (field === "venue") errors["country"] = words.venueOnline;
  else if (field === "online") errors["platform"] = online.needsFormat;
  else if (field === "participation")
    errors[part] =
      part === "capacity" ? words.places : part === "deadline" ? words.day : words.people;
}

/**
 * A text in both languages; in others it stays. One that is too long for Slack's input, and stands there as it was, is
 * not cut.
 */
function readKept(
  read: Read,
  id: "title" | "description",
  before: Text | undefined,
): Text | undefined {
  const wordings = (["en", "fr"] as const).flatMap((language) => {
    const text = read(`${id}-${language}`);
    const known = before?.[language];
    const shown =
      known === undefined ? undefined : shorten(known, id === "title" ? 300 : mostText).trim();
    return text === undefined ? [] : [[language, text === shown ? known : text] as const];
  });
  const { en: _, fr: __, ...others } = before ?? {};
  return wordings.length === 0 ? undefined : { ...Object.fromEntries(wordings), ...others };
}

function readRoles({ read, before, locale, errors }: Reading): CalendarEvent["roles"] {
  const named = chairs.flatMap((n) => {
    const code = read(`chair-${n}`);
    return isDelegationCode(code) ? [{ code, n }] : [];
  });
  for (const [index, { code, n }] of named.entries())
    if (named.slice(0, index).some((other) => other.code === code))
      errors[`chair-${n}`] = say(locale).forms.event.sameChair;
  const known = before === undefined ? [] : chairsOf(before);
  const codes = named.map(({ code }) => code);
  if (codes.join() === known.join()) return before?.roles;
  const kept = (before?.roles ?? []).filter(
    ({ role, party }) => role !== "co-chair" || typeof party !== "string" || !known.includes(party),
  );
  return [...codes.map((party) => ({ role: "co-chair" as const, party })), ...kept];
}

function readProgrammes({ read, before, locale, errors }: Reading): CalendarEvent["programmes"] {
  const text = read("programmes");
  const known = before?.programmes ?? [];
  if (text === shorten(programmeLines(known, locale), mostText).trim()) return before?.programmes;
  if (text === undefined) return undefined;
  const result = readProgrammeLines(text, { before: known, locale });
  if (result.ok) return result.programmes;
  errors["programmes"] = result.problem;
  return undefined;
}

function readParticipation({ read, before }: Reading, mode: Mode | undefined): object | undefined {
  if (mode === undefined) return undefined;
  const known = before?.participation;
  const kept =
    mode === "quota" && known?.mode === "quota" ? { perObserver: known.perObserver } : {};
  const numbers = (["perDelegation", "accompanying", "capacity"] as const).map((id) => {
    const text = read(id);
    return [id, text === undefined ? undefined : Number(text)] as const;
  });
  const all = { mode, ...kept, ...Object.fromEntries(numbers), deadline: read("deadline") };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function readLanguages({ read, before, locale, errors }: Reading): readonly string[] | undefined {
  const named = interpretations.flatMap((n) => read(`language-${n}`) ?? []);
  if (new Set(named).size < named.length)
    errors["language-2"] = say(locale).forms.event.sameLanguage;
  const all = [...named, ...(before?.languages ?? []).slice(interpretations.length)];
  return all.length === 0 ? undefined : all;
}

function readParts(
  { read, before, locale, errors }: Reading,
  when: When,
): readonly object[] | undefined {
  const text = read("agenda");
  const known = before?.agenda ?? [];
  if (text === shorten(agendaLines(known, when), mostText).trim()) return before?.agenda;
  if (text === undefined) return undefined;
  const result = readAgenda(text, { before: known, when, locale });
  if (result.ok) return result.agenda;
  errors["agenda"] = say(locale).forms.event.agendaLine(result.line);
  return undefined;
}

/** The zone of a place is said only where its country does not tell it. */
function withZone(venue: Venue | undefined, when: When | undefined): Venue | undefined {
  const daily = when?.precision === "day" ? when.dailyHours?.timeZone : undefined;
  const timeZone = when?.precision === "time" ? when.timeZone : daily;
  if (venue === undefined || timeZone === undefined) return venue;
  const partner = isCountryCode(venue.country) ? country(venue.country) : undefined;
  const isTold =
    partner !== undefined &&
    (partner.timeZone === timeZone || !partner.timeZones.includes(timeZone));
  return isTold ? venue : { ...venue, timeZone };
}
