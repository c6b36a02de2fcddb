import type { CalendarEvent } from "@rabat-process/events";
import { capitalise, formatName } from "@rabat-process/events/words";
import { formatWhen, wordingOf } from "@rabat-process/events";
import { stateOf, statusRules } from "@rabat-process/events/changes";
import type { Instant, Locale } from "@rabat-process/timezones";
import { country, isCountryCode } from "@rabat-process/timezones";
import type { InputBlock, ModalView } from "@slack/types";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import { note } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { outcomeInputs } from "./outcome-inputs.ts";
import { onlineInputs, readersInput } from "./online-inputs.ts";
import type { Reach } from "./reach.ts";
import { reachBlocks } from "./reach.ts";
import { choiceInput, modal, textInput } from "./view.ts";
import type { Timing } from "./when-inputs.ts";
import { whenInputs } from "./when-inputs.ts";

/** What can happen to an event, as organisers choose it. */
export const acts = [
  "reschedule",
  "postpone",
  "move-online",
  "relocate",
  "cancel",
  "reinstate",
  "confirm",
  "hold",
  "withdraw",
] as const;
export type Act = (typeof acts)[number];

interface Known {
  readonly event: CalendarEvent;
  /** Whether only organisers see it: then there is no announcement to be withdrawn. */
  readonly isDraft: boolean;
  readonly replacedBy?: CalendarEvent | undefined;
}

/** What can happen to an event as it is now. */
export function actsOf({ event, isDraft, replacedBy }: Known): readonly Act[] {
  const { changes } = statusRules[stateOf(event, replacedBy)];
  // Of a meeting that was held it is said later who came.
  const isHeld = event.status === "held";
  const can = (act: Act) => changes.includes(act) || (act === "hold" && isHeld);
  return acts.filter((act) => can(act) && !(isDraft && act === "withdraw"));
}

/** The act that was chosen; where the event does not allow it, the first that it does. */
export function actOf(known: Known, wanted: Act): Act {
  const possible = actsOf(known);
  return possible.includes(wanted) ? wanted : (possible[0] ?? wanted);
}

export interface ChangeForm extends Pick<Known, "event" | "isDraft"> {
  /** The version of the event that the organiser saw when the form was opened. */
  readonly seen: string;
  /** The act that was chosen, see {@link actOf}. */
  readonly act: Act;
  /** Who is notified; undefined where nobody is. */
  readonly reach?: Reach | undefined;
  readonly now: Instant;
  readonly locale: Locale;
}

/** Asks what happens to an event, and for what that needs. */
export function changeForm(form: ChangeForm): ModalView {
  const { event, seen, act, reach, now, locale } = form;
  const { forms } = say(locale);
  const title = escapeMrkdwn(wordingOf(event.summary, locale).text);
  return modal({
    callback: ids.changeForm,
    title: forms.change.title,
    submit: forms.change.submit,
    close: forms.changeNothing,
    metadata: JSON.stringify({ uid: event.uid, seen, act, locale }),
    blocks: [
      ...note(`*${title}*\n${escapeMrkdwn(capitalise(formatWhen(event.when, locale)))}`).blocks,
      choiceInput({
        id: "act",
        label: forms.change.act,
        options: actsOf(form).map((value) => ({ value, text: forms.change.acts[value] })),
        chosen: act,
        dispatch: ids.changeAct,
      }),
      ...inputsOf[act]({ event, now, locale }),
      // That it has taken place is seen on its card.
      ...(act === "hold" ? [] : reachBlocks(reach, locale)),
    ],
  });
}

type Inputs = (about: { event: CalendarEvent; now: Instant; locale: Locale }) => InputBlock[];

/** What each act needs to know. */
const inputsOf: Readonly<Record<Act, Inputs>> = {
  reschedule: (about) => [
    ...whenInputs({ ...about, timing: timingOf(about.event) }),
    ...reasonInputs(about),
    answersInput(about),
  ],
  postpone: (about) => [
    ...whenInputs({ ...about, timing: "later" }),
    ...reasonInputs(about),
    answersInput(about),
  ],
  // What is hybrid keeps its way in.
  "move-online": (about) => [
    ...(about.event.online === undefined
      ? [...onlineInputs(undefined, about.locale), readersInput(undefined, about.locale)]
      : []),
    ...reasonInputs(about),
    answersInput(about),
  ],
  relocate: (about) => [
    ...placeInputs(about),
    ...(about.event.format === "virtual" ? [formatInput(about)] : []),
    ...reasonInputs(about),
    answersInput(about),
  ],
  cancel: (about) => reasonInputs(about),
  reinstate: (about) => [answersInput(about)],
  confirm: () => [],
  hold: ({ event, locale }) => outcomeInputs(event, locale),
  withdraw: (about) => reasonInputs(about),
};

/** An event whose hours hold for each of its days keeps such hours. */
export function timingOf({ when }: CalendarEvent): Timing {
  return when.precision === "day" && when.dailyHours !== undefined ? "daily" : "dated";
}

/** Where something takes place. What is known of it stands in the inputs. */
function placeInputs({
  event: { venue },
  locale,
}: {
  readonly event: Pick<CalendarEvent, "venue">;
  readonly locale: Locale;
}): InputBlock[] {
  const words = say(locale).forms.change;
  const initial = {
    "city-en": venue?.city.en,
    "city-fr": venue?.city.fr,
    "venue-en": venue?.name?.en,
    "venue-fr": venue?.name?.fr,
  };
  const host = venue?.country;
  const name = host !== undefined && isCountryCode(host) ? country(host).name[locale] : host;
  const text = (id: keyof typeof initial) =>
    textInput({ id, label: words[id], initial: initial[id], most: 300 });
  return [
    textInput({ id: "country", label: words.country, initial: name, most: 80, required: true }),
    text("city-en"),
    text("city-fr"),
    text("venue-en"),
    text("venue-fr"),
  ];
}

function formatInput({ locale }: { locale: Locale }): InputBlock {
  return choiceInput({
    id: "format",
    label: say(locale).forms.change.format,
    options: (["in-person", "hybrid"] as const).map((value) => ({
      value,
      text: formatName(value, locale),
    })),
    chosen: "in-person",
  });
}

function reasonInputs({ locale }: { locale: Locale }): InputBlock[] {
  const words = say(locale).forms.change;
  return (["reason-en", "reason-fr"] as const).map((id) =>
    textInput({ id, label: words[id], most: 300 }),
  );
}

function answersInput({ locale }: { locale: Locale }): InputBlock {
  const words = say(locale).forms.change;
  return choiceInput({
    id: "answers",
    label: words.answers,
    options: [
      { value: "keep", text: words.keep },
      { value: "ask", text: words.ask },
    ],
    chosen: "keep",
  });
}
