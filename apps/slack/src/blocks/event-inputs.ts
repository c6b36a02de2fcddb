import type { Participation, Text } from "@rabat-process/events";
import {
  CalendarEvent as EventSchema,
  delegationName,
  isDelegationCode,
  kindName,
  Language,
} from "@rabat-process/events";
import { capitalise, formatName, languageName } from "@rabat-process/events/words";
import { lastDayForAnswers } from "@rabat-process/events/answers";
import type { Locale } from "@rabat-process/timezones";
import type { InputBlock } from "@slack/types";
import { say } from "../locales/index.ts";
import { agendaLines } from "./agenda-lines.ts";
import type { EventForm, EventPart, EventTarget, KnownFields } from "./event-parts.ts";
import { knownOf } from "./event-parts.ts";
import { isOnline, onlineInputs, readersInput } from "./online-inputs.ts";
import { programmeLines } from "./programme-lines.ts";
import { writeReminderTimes } from "./reminder-times.ts";
import { writePlace } from "./typed-place.ts";
import { writeWhen, writeZone } from "./typed-when.ts";
import { choiceInput, dateInput, textInput } from "./view.ts";

export const modes = ["open", "quota", "expression-of-interest", "invitation", "internal"] as const;

/** Nothing, as an option: what was chosen once could not be taken back otherwise. */
export const nothing = "none";
/** Of a text, as many characters as Slack takes. */
const mostText = 3000;
export const interpretations = [1, 2] as const;

/** What each screen asks for. What is known of an event stands in the inputs. */
export const inputsOf: Readonly<Record<EventPart, (form: EventForm) => readonly InputBlock[]>> = {
  what: whatInputs,
  where: whereInputs,
  more: moreInputs,
};

/** Date, place and form of an event that people know have a form of their own, since calendars move for them. */
function isFixed(target: EventTarget): boolean {
  return "event" in target && !target.isDraft;
}

function whatInputs(form: EventForm): readonly InputBlock[] {
  const { target, locale, text } = form;
  const words = say(locale).forms.event;
  const event = knownOf(target);
  return [
    ...titleInputs(event?.summary, locale),
    choiceInput({
      id: "kind",
      label: words.kind,
      options: EventSchema.shape.kind.options.map((value) => ({
        value,
        text: capitalise(kindName(value, locale)),
      })),
      // What a text is about is asked where it does not say it.
      chosen: event === undefined ? "thematic-meeting" : event.kind,
    }),
    ...(isFixed(target) ? [] : whenInputs(form)),
    ...(text === undefined ? [] : [descriptionInput(locale, { [locale]: text }, locale)]),
  ];
}

function titleInputs(known: Text | undefined, locale: Locale): readonly InputBlock[] {
  const words = say(locale).forms.event;
  return (["en", "fr"] as const).map((language) =>
    textInput({
      id: `title-${language}`,
      label: words[`title-${language}`],
      initial: known?.[language],
      most: 300,
    }),
  );
}

function whenInputs({ target, when, locale }: EventForm): readonly InputBlock[] {
  const words = say(locale).forms.event;
  const known = knownOf(target)?.when ?? when;
  return [
    textInput({
      id: "when",
      label: words.when,
      hint: words.whenHint,
      initial: known && writeWhen(known, locale),
      most: 300,
      required: true,
    }),
    textInput({
      id: "zone",
      label: words.zone,
      hint: words.zoneHint,
      initial: known && writeZone(known),
      most: 60,
    }),
  ];
}

function whereInputs({ target, locale }: EventForm): readonly InputBlock[] {
  const words = say(locale).forms.event;
  const event = knownOf(target);
  return [
    ...(isFixed(target) ? [] : placeInputs(event, locale)),
    ...(isFixed(target) && !isOnline(event?.format) ? [] : onlineInputs(event?.online, locale)),
    textInput({
      id: "chairs",
      label: words.chairs,
      hint: words.chairsHint,
      initial: event && writeChairs(event, locale),
      most: 300,
    }),
    ...participationInputs(event?.participation, locale),
  ];
}

function placeInputs(event: KnownFields | undefined, locale: Locale): readonly InputBlock[] {
  const { event: words, change } = say(locale).forms;
  return [
    maybeChoice({
      id: "format",
      label: change.format,
      options: (["in-person", "virtual", "hybrid"] as const).map((value) => ({
        value,
        text: capitalise(formatName(value, locale)),
      })),
      chosen: event?.format,
    }),
    textInput({
      id: "place",
      label: words.place,
      hint: words.placeHint,
      initial: event?.venue && writePlace(event.venue, locale),
      most: 600,
    }),
  ];
}

/** The delegations that chair an event together, by name. */
function writeChairs({ roles = [] }: KnownFields, locale: Locale): string {
  return roles
    .flatMap(({ role, party }) =>
      role === "co-chair" && isDelegationCode(party) ? [delegationName(party, locale)] : [],
    )
    .join(", ");
}

function participationInputs(
  known: Participation | undefined,
  locale: Locale,
): readonly InputBlock[] {
  const words = say(locale).forms.event;
  return [
    maybeChoice({
      id: "mode",
      label: words.mode,
      options: modes.map((value) => ({ value, text: words.modes[value] })),
      chosen: known?.mode,
    }),
    numberInput("perDelegation", known, locale),
    numberInput("capacity", known, locale),
    dateInput({
      id: "deadline",
      label: words.deadline,
      initial: lastDayForAnswers({ participation: known }),
    }),
  ];
}

function numberInput(
  id: "perDelegation" | "capacity" | "accompanying",
  known: Participation | undefined,
  locale: Locale,
): InputBlock {
  const words = say(locale).forms.event;
  const numbers: Readonly<Record<string, unknown>> = known ?? {};
  const initial = typeof numbers[id] === "number" ? String(numbers[id]) : undefined;
  return textInput({ id, label: words[id], hint: words.numberHints[id], initial, most: 6 });
}

/** What may be left out: texts, programmes, languages, reminders, agenda. */
function moreInputs({ target, reminderTimes, locale }: EventForm): readonly InputBlock[] {
  const words = say(locale).forms.event;
  const event = knownOf(target);
  return [
    descriptionInput("en", event?.description, locale),
    descriptionInput("fr", event?.description, locale),
    textInput({
      id: "programmes",
      label: words.programmes,
      hint: words.programmesHint,
      initial: event?.programmes && programmeLines(event.programmes, locale),
      most: mostText,
      long: true,
    }),
    ...interpretations.map((n) =>
      maybeChoice({
        id: `language-${n}`,
        label: words.language(n),
        options: Language.options.map((value) => ({
          value,
          text: capitalise(languageName(value, locale)),
        })),
        chosen: event?.languages?.[n - 1],
      }),
    ),
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
      initial: event?.agenda && agendaLines(event.agenda, event.when),
      most: mostText,
      long: true,
    }),
    ...(event?.participation?.mode === "quota"
      ? [numberInput("accompanying", event.participation, locale)]
      : []),
    ...(event?.online?.joinUrl === undefined ? [] : [readersInput(event.online, locale)]),
  ];
}

function descriptionInput(language: Locale, known: Text | undefined, locale: Locale): InputBlock {
  const words = say(locale).forms.event;
  return textInput({
    id: `description-${language}`,
    label: words[`description-${language}`],
    initial: known?.[language],
    most: mostText,
    long: true,
  });
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
