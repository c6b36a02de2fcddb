import type { CalendarEvent, DelegationCode, Text, Venue, When } from "@rabat-process/events";
import {
  CalendarEvent as EventSchema,
  delegationName,
  isDelegationCode,
} from "@rabat-process/events";
import { findDelegation, nearestDelegation } from "@rabat-process/core/people/find-delegation";
import type { Instant, Locale, PlainDate } from "@rabat-process/timezones";
import { country, isCountryCode, isPlainDate } from "@rabat-process/timezones";
import type { InputBlock } from "@slack/types";
import { say } from "../locales/index.ts";
import { readAgenda } from "./agenda-lines.ts";
import type { EventForm, KnownFields } from "./event-parts.ts";
import { knownOf, parts } from "./event-parts.ts";
import { inputsOf, interpretations, modes, nothing } from "./event-inputs.ts";
import type { Errors, FilledView, Read, Typed } from "./filled.ts";
import { shownInputs, typedIn } from "./keep-typed.ts";
import { isOnline, readOnline } from "./online-inputs.ts";
import { readProgrammeLines } from "./programme-lines.ts";
import { readReminderTimes } from "./reminder-times.ts";
import { readTypedPlace } from "./typed-place.ts";
import { readTypedWhen } from "./typed-when.ts";

/** The event that somebody filled in, or what is wrong with it, by the block beside which it is told. */
export type EventFormResult =
  | { readonly ok: true; readonly event: CalendarEvent; readonly reminderTimes: readonly number[] }
  | { readonly ok: false; readonly errors: Errors };

interface Reading extends Inputs {
  /** Whether date, place and form are changed elsewhere. */
  readonly isFixed: boolean;
  readonly before: KnownFields | undefined;
  readonly locale: Locale;
  readonly errors: Errors;
}

/**
 * Reads the event of a form: what was typed on any screen of it, and for the rest what is there. What the form has no room
 * for stays as it is. A new one is a draft without a UID of its own yet.
 *
 * @param form as it is drawn for the event as it is now
 */
export function readEvent(view: FilledView, form: EventForm, now: Instant): EventFormResult {
  const { target, locale } = form;
  const before = knownOf(target);
  const errors: Errors = {};
  const isFixed = "event" in target && !target.isDraft;
  const reading = { isFixed, ...inputsIn(view, form), before, locale, errors };
  const candidate = readCandidate(reading, { near: dayOf(now), base: baseOf(form) });
  const reminders = readReminderTimes(reading.read("reminders") ?? "", locale);
  if (!reminders.ok) errors["reminders"] = reminders.problem;
  if (candidate.summary === undefined) errors["title-en"] = say(locale).forms.event.titleMissing;
  if (candidate.when === undefined || !reminders.ok || Object.keys(errors).length > 0)
    return { ok: false, errors: shownIn(view, errors) };
  const given = Object.entries(candidate).filter(([, value]) => value !== undefined);
  const parsed = EventSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return { ok: true, event: parsed.data, reminderTimes: reminders.times };
  for (const { path } of parsed.error.issues) tellIssue(path.map(String), { locale, errors });
  // What no input can repair is a defect of the form, to be told with its reference.
  if (Object.keys(errors).length === 0) throw parsed.error;
  return { ok: false, errors: shownIn(view, errors) };
}

interface Inputs {
  readonly read: Read;
  /** Whether nothing was changed in inputs: then what they show stays, also what they have no room for. */
  readonly isKept: (...ids: readonly string[]) => boolean;
}

/** What stands in all inputs of all screens: as it was typed, or else as it was drawn. */
function inputsIn(view: FilledView, form: EventForm): Inputs {
  const inputs = parts.flatMap((part) => inputsOf[part](form));
  const drawn: Typed = Object.fromEntries(
    inputs.map((input) => [input.block_id ?? "", drawnIn(input)] as const),
  );
  const typed = { ...drawn, ...typedIn(view) };
  return {
    read(id) {
      const text = (typed[id] ?? "").trim();
      return text === "" || text === nothing ? undefined : text;
    },
    isKept: (...ids) => ids.every((id) => typed[id]?.trim() === drawn[id]?.trim()),
  };
}

/** What stands in an input as it was drawn. */
export function drawnIn({ element }: InputBlock): string {
  if (element.type === "static_select") return element.initial_option?.value ?? "";
  if (element.type === "datepicker") return element.initial_date ?? "";
  return element.type === "plain_text_input" ? (element.initial_value ?? "") : "";
}

function baseOf({ target }: EventForm): object {
  if ("event" in target) return target.event;
  const { opened, found } = target;
  const uid = "draft@rabat-process";
  const record = { uid, sequence: 0, created: opened, lastModified: opened };
  return { status: "planned", ...found?.fields, ...record };
}

function dayOf(now: Instant): PlainDate {
  const day = now.slice(0, 10);
  if (!isPlainDate(day)) throw new RangeError(`${now} has no day`);
  return day;
}

function readCandidate(
  reading: Reading,
  { near, base }: { readonly near: PlainDate; readonly base: object },
) {
  const { isFixed, read, isKept, before } = reading;
  const isSameDate = isFixed || (before !== undefined && isKept("when", "zone"));
  const when = isSameDate ? before?.when : readTypedWhen(read, { ...reading, near });
  const format = isFixed ? before?.format : EventSchema.shape.format.safeParse(read("format")).data;
  return {
    ...base,
    kind: read("kind"),
    summary: readBoth(reading, "title", before?.summary),
    description: readBoth(reading, "description", before?.description),
    when,
    format,
    venue: isFixed
      ? before?.venue
      : withZone(isKept("place") ? before?.venue : readTypedPlace(read("place"), reading), when),
    roles: readRoles(reading),
    online:
      !isFixed || isOnline(format) ? readOnline(wholeOnline(reading), reading) : before?.online,
    programmes: readProgrammes(reading),
    participation: readParticipation(reading),
    languages: readLanguages(reading),
    agenda: when === undefined ? undefined : readParts(reading, when),
  };
}

/** Where something takes place online: what is too long for Slack's inputs, whole. */
function wholeOnline({ read, isKept, before }: Reading): Read {
  const { platform, joinUrl } = before?.online ?? {};
  const known: Readonly<Record<string, string | undefined>> = { platform, "join-link": joinUrl };
  return (id) => (isKept(id) ? known[id] : undefined) ?? read(id);
}

/** The same beside the first input that is shown, for those that are on another screen. */
function shownIn(view: FilledView, errors: Errors): Errors {
  const shown = shownInputs(view);
  const [first = ""] = shown;
  return Object.fromEntries(
    Object.entries(errors).map(([id, problem]) => [shown.includes(id) ? id : first, problem]),
  );
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
  else if (field === "format") errors["place"] = words.venueMissing;
  else if (field === "venue") errors["place"] = words.venueOnline;
  else if (field === "online") errors["platform"] = online.needsFormat;
  else if (field === "when") errors["when"] = words.whenUnknown;
  else if (field === "participation")
    errors[part] =
      part === "capacity" ? words.places : part === "deadline" ? words.day : words.people;
}

/** A text in both languages; in others it stays. */
function readBoth(
  { read, isKept }: Reading,
  id: "title" | "description",
  before: Text | undefined,
): Text | undefined {
  const wordings = (["en", "fr"] as const).flatMap((language) => {
    const input = `${id}-${language}`;
    const text = isKept(input) ? before?.[language] : read(input);
    return text === undefined ? [] : [[language, text] as const];
  });
  const { en: _, fr: __, ...others } = before ?? {};
  return wordings.length === 0 ? undefined : { ...Object.fromEntries(wordings), ...others };
}

/** The co-chairs by their names, with commas between them; other roles stay. */
function readRoles({ read, isKept, before, locale, errors }: Reading): CalendarEvent["roles"] {
  if (isKept("chairs")) return before?.roles;
  const codes = (read("chairs") ?? "").split(/[,;\n]/).flatMap((name) => {
    if (name.trim() === "") return [];
    const found = delegationsIn(name.trim());
    if (found === undefined) errors["chairs"] = unknownDelegation(name.trim(), locale);
    return found ?? [];
  });
  if (new Set(codes).size < codes.length) errors["chairs"] = say(locale).forms.event.sameChair;
  const kept = (before?.roles ?? []).filter(
    ({ role, party }) => role !== "co-chair" || !isDelegationCode(party),
  );
  return [...codes.map((party) => ({ role: "co-chair" as const, party })), ...kept];
}

function unknownDelegation(name: string, locale: Locale): string {
  const nearest = nearestDelegation(name);
  return say(locale).noDelegation(name, nearest && delegationName(nearest, locale));
}

/** A name, or two with “and” between them; “Sao Tome and Principe” is one. */
function delegationsIn(name: string): readonly DelegationCode[] | undefined {
  const whole = findDelegation(name);
  if (whole !== undefined) return [whole];
  const both = name.split(/\s+(?:and|et|&)\s+/).map((one) => findDelegation(one));
  return both.length > 1 && both.every((code) => code !== undefined) ? both : undefined;
}

function readProgrammes({
  read,
  isKept,
  before,
  locale,
  errors,
}: Reading): CalendarEvent["programmes"] {
  if (isKept("programmes")) return before?.programmes;
  const text = read("programmes");
  const known = before?.programmes ?? [];
  if (text === undefined) return undefined;
  const result = readProgrammeLines(text, { before: known, locale });
  if (result.ok) return result.programmes;
  errors["programmes"] = result.problem;
  return undefined;
}

/** Which numbers and days each way to take part has room for. */
const fieldsOf = {
  open: ["capacity", "deadline"],
  quota: ["perDelegation", "accompanying", "capacity", "deadline"],
  "expression-of-interest": ["capacity", "deadline"],
  invitation: ["capacity"],
  internal: [],
} as const;

function readParticipation({ read, before, locale, errors }: Reading): object | undefined {
  const words = say(locale).forms.event;
  const mode = modes.find((known) => known === read("mode"));
  const room: readonly string[] = mode === undefined ? [] : fieldsOf[mode];
  for (const id of ["perDelegation", "capacity", "deadline"])
    if (read(id) !== undefined && !room.includes(id))
      errors[id] = mode === undefined ? words.modeMissing : words.noRoom(words.modes[mode]);
  if (mode === undefined) return undefined;
  const known = before?.participation;
  const kept =
    mode === "quota" && known?.mode === "quota" ? { perObserver: known.perObserver } : {};
  const given = room.map((id) => {
    const text = read(id);
    return [id, text === undefined || id === "deadline" ? text : Number(text)] as const;
  });
  const all = { mode, ...kept, ...Object.fromEntries(given) };
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
  { read, isKept, before, locale, errors }: Reading,
  when: When,
): readonly object[] | undefined {
  if (when === before?.when && isKept("agenda")) return before.agenda;
  const text = read("agenda");
  const known = before?.agenda ?? [];
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
