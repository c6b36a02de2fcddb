import type { CalendarEvent, Participation, Text } from "@rabat-process/events";
import {
  CalendarEvent as EventSchema,
  capitalise,
  formatName,
  isDelegationCode,
  kindName,
  Language,
  languageName,
  shortId,
} from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { InputBlock, ModalView } from "@slack/types";
import { say } from "../locales/index.ts";
import { agendaLines } from "./agenda-lines.ts";
import { placeInputs } from "./change-form.ts";
import { ids } from "./ids.ts";
import type { Block } from "./message.ts";
import { context } from "./message.ts";
import { delegationOptions } from "./people.ts";
import { isOnline, onlineInputs } from "./online-inputs.ts";
import { programmeLines } from "./programme-lines.ts";
import type { Reach } from "./reach.ts";
import { reachBlocks } from "./reach.ts";
import { writeReminderTimes } from "./reminder-times.ts";
import { choiceInput, dateInput, modal, textInput } from "./view.ts";
import { whenInputs } from "./when-inputs.ts";

/** How precisely the date of a new event can be known. */
export const timings = ["day", "time", "daily", "month", "open"] as const;
export type EventTiming = (typeof timings)[number];

export const modes = ["open", "quota", "expression-of-interest", "invitation", "internal"] as const;
export type Mode = (typeof modes)[number];

/** A new event, known by when its form was opened; or one that is there, as an organiser saw it. */
type EventTarget =
  | { readonly opened: Instant }
  | {
      readonly event: CalendarEvent;
      readonly seen: string;
      /** Who is notified; undefined where nobody is. */
      readonly reach?: Reach | undefined;
    };

export interface EventForm {
  readonly target: EventTarget;
  readonly timing: EventTiming;
  readonly mode: Mode | undefined;
  /** When people are reminded of it at present, in minutes before it begins. */
  readonly reminderTimes: readonly number[];
  /** A text of which the event is made. */
  readonly text?: string;
  /** A date that was chosen before. */
  readonly when?: CalendarEvent["when"];
  readonly now: Instant;
  readonly locale: Locale;
}

/** Nothing, as an option: what was chosen once could not be taken back otherwise. */
export const nothing = "none";
/** Of a text, as many characters as Slack takes. */
export const mostText = 3000;
export const chairs = [1, 2, 3] as const;
export const interpretations = [1, 2] as const;

/** Asks for all that an announcement says. Date, place and form of an event that is there change by their own form. */
export function eventForm(form: EventForm): ModalView {
  const { target, timing, mode, locale } = form;
  const { forms } = say(locale);
  const words = forms.event;
  const event = "event" in target ? target.event : undefined;
  return modal({
    callback: ids.eventForm,
    title: event === undefined ? words.newTitle : words.editTitle,
    submit: words.submit,
    close: forms.cancel,
    metadata: JSON.stringify({
      ...("event" in target
        ? { uid: target.event.uid, seen: target.seen }
        : { opened: target.opened }),
      timing,
      mode,
      locale,
    }),
    blocks: [
      choiceInput({
        id: "kind",
        label: words.kind,
        options: EventSchema.shape.kind.options.map((value) => ({
          value,
          text: capitalise(kindName(value, locale)),
        })),
        chosen: event?.kind ?? "thematic-meeting",
      }),
      ...textInputs("title", event?.summary, form),
      ...textInputs("description", event?.description, form),
      ...(event === undefined ? dateAndPlace(form) : [fixedNote(event, locale)]),
      ...(event === undefined || isOnline(event.format) ? onlineInputs(event?.online, locale) : []),
      ...roleInputs(event, locale),
      ...participationInputs(event?.participation, form),
      ...languageInputs(event, locale),
      ...planInputs(event, form),
      ...("event" in target ? reachBlocks(target.reach, locale) : []),
    ],
  });
}

function fixedNote(event: CalendarEvent, locale: Locale): Block {
  const words = say(locale).forms.event;
  return context(words.fixed(words.editCommand(shortId(event))));
}

/** A text in both languages; the one of which an event is made stands in the language of whoever makes it. */
function textInputs(
  id: "title" | "description",
  known: Text | undefined,
  { text, locale }: EventForm,
): InputBlock[] {
  const words = say(locale).forms.event;
  return (["en", "fr"] as const).map((language) => {
    const given = id === "description" && language === locale ? text : undefined;
    const input = {
      id: `${id}-${language}`,
      label: words[`${id}-${language}`],
      initial: known?.[language] ?? given,
    };
    return id === "title"
      ? textInput({ ...input, most: 300 })
      : textInput({ ...input, most: mostText, long: true });
  });
}

function dateAndPlace({ timing, now, when, locale }: EventForm): InputBlock[] {
  const { event: words, change } = say(locale).forms;
  return [
    choiceInput({
      id: "timing",
      label: words.timing,
      options: timings.map((value) => ({ value, text: words.timings[value] })),
      chosen: timing,
      dispatch: ids.eventTiming,
    }),
    ...whenInputs({ timing, now, locale, ...(when === undefined ? {} : { event: { when } }) }),
    maybeChoice({
      id: "format",
      label: change.format,
      options: (["in-person", "virtual", "hybrid"] as const).map((value) => ({
        value,
        text: capitalise(formatName(value, locale)),
      })),
    }),
    ...placeInputs({ locale }),
  ];
}

function roleInputs(event: CalendarEvent | undefined, locale: Locale): InputBlock[] {
  const words = say(locale).forms.event;
  const known = event === undefined ? [] : chairsOf(event);
  return [
    ...chairs.map((n) =>
      maybeChoice({
        id: `chair-${n}`,
        label: words.chair(n),
        options: delegationOptions(locale),
        chosen: known[n - 1],
      }),
    ),
    textInput({
      id: "programmes",
      label: words.programmes,
      hint: words.programmesHint,
      initial: event?.programmes && programmeLines(event.programmes, locale),
      most: mostText,
      long: true,
    }),
  ];
}

/** The delegations that chair an event together, as many as the form has room for. */
export function chairsOf({ roles = [] }: CalendarEvent): readonly string[] {
  return roles
    .flatMap(({ role, party }) => (role === "co-chair" && isDelegationCode(party) ? [party] : []))
    .slice(0, chairs.length);
}

function languageInputs(event: CalendarEvent | undefined, locale: Locale): InputBlock[] {
  const words = say(locale).forms.event;
  return interpretations.map((n) =>
    maybeChoice({
      id: `language-${n}`,
      label: words.language(n),
      options: Language.options.map((value) => ({
        value,
        text: capitalise(languageName(value, locale)),
      })),
      chosen: event?.languages?.[n - 1],
    }),
  );
}

/** When people are reminded, and what is on the agenda. */
function planInputs(
  event: CalendarEvent | undefined,
  { reminderTimes, locale }: EventForm,
): InputBlock[] {
  const words = say(locale).forms.event;
  return [
    textInput({
      id: "reminders",
      label: words.reminders,
      hint: words.remindersHint,
      initial: writeReminderTimes(reminderTimes, locale),
      most: 100,
    }),
    textInput({
      id: "agenda",
      label: words.agenda,
      hint: words.agendaHint,
      initial: event?.agenda === undefined ? undefined : agendaLines(event.agenda, event.when),
      most: mostText,
      long: true,
    }),
  ];
}

const numbersOf = {
  open: ["capacity"],
  quota: ["perDelegation", "accompanying", "capacity"],
  "expression-of-interest": ["capacity"],
  invitation: ["capacity"],
  internal: [],
} as const satisfies Record<Mode, readonly string[]>;

function participationInputs(
  known: Participation | undefined,
  { mode, locale }: Pick<EventForm, "mode" | "locale">,
): InputBlock[] {
  const words = say(locale).forms.event;
  const numbers: Readonly<Record<string, unknown>> = known ?? {};
  const numberOf = (field: string) =>
    typeof numbers[field] === "number" ? String(numbers[field]) : undefined;
  const choice = maybeChoice({
    id: "mode",
    label: words.mode,
    options: modes.map((value) => ({ value, text: words.modes[value] })),
    chosen: mode,
    dispatch: ids.eventMode,
  });
  if (mode === undefined) return [choice];
  const deadline = known !== undefined && "deadline" in known ? known.deadline : undefined;
  return [
    choice,
    ...numbersOf[mode].map((id) => {
      const hint = id === "capacity" ? { hint: words.capacityHint } : {};
      return textInput({ id, label: words[id], initial: numberOf(id), most: 6, ...hint });
    }),
    ...(mode === "invitation" || mode === "internal"
      ? []
      : [dateInput({ id: "deadline", label: words.deadline, initial: deadline })]),
  ];
}

function maybeChoice(options: Parameters<typeof choiceInput>[0]): InputBlock {
  const all = [{ value: nothing, text: "—" }, ...options.options];
  return choiceInput({
    ...options,
    options: all,
    chosen: options.chosen ?? nothing,
    optional: true,
  });
}
