import { sentences } from "@rabat-process/core/sentences/index";
import type { Attendee, CalendarEvent, DelegationCode, Participant } from "@rabat-process/events";
import {
  Answer,
  capitalise,
  delegationPhrase,
  describeParticipation,
  formatWhen,
  isDelegationCode,
  Language,
  languageName,
  Participant as ParticipantSchema,
  quotaOf,
  formatText,
} from "@rabat-process/events";
import { isInstant } from "@rabat-process/timezones";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { say } from "../locales/index.ts";
import { ids } from "./ids.ts";
import { note, section } from "./message.ts";
import { escapeMrkdwn, shorten } from "./mrkdwn.ts";
import { delegationOptions } from "./people.ts";
import type { FilledView } from "./filled.ts";
import { readFilled } from "./filled.ts";
import { choiceInput, modal, textInput } from "./view.ts";

/** Where there is no quota, or a large one, this many people can be named in the form. */
const mostPeople = 6;
const peopleWithoutQuota = 3;
/** Whoever was named stays in the form, as long as Slack takes it: five inputs for each person. */
const mostInForm = 18;
/** Room for what several people wrote. */
const mostComment = 2000;

export interface PeopleForm {
  readonly event: CalendarEvent;
  /** Absent where the person has not said yet whom they answer for: the form asks. */
  readonly delegation: DelegationCode | undefined;
  /** What stands in the form: the reader's own part where they may see no more. */
  readonly given: Pick<Attendee, "partstat" | "people" | "comment"> | undefined;
  /** When the delegation's answer was given that it had when the form was opened; null where it had none. */
  readonly answeredAt?: Instant | null;
  /** How many people are named whom the reader may not see. */
  readonly hidden?: number;
  /** Whether others decide on what is sent, since the reader is not confirmed. */
  readonly isClaim?: boolean;
  readonly locale: Locale;
}

/** Asks who comes for a delegation: answer, names, roles, e-mail, language, and in whose place. */
export function peopleForm({
  event,
  delegation,
  given,
  answeredAt = null,
  hidden = 0,
  isClaim = false,
  locale,
}: PeopleForm): ModalView {
  const { peopleForm: words } = say(locale);
  const { members, answers } = sentences[locale];
  const inputs = Math.max(peopleOf(event, delegation) - hidden, given?.people.length ?? 0);
  const count = Math.min(inputs, mostInForm);
  const rules =
    event.participation === undefined ? [] : describeParticipation(event.participation, locale);
  const facts = [capitalise(formatWhen(event.when, locale)), ...rules]
    .map(escapeMrkdwn)
    .join(" · ");
  return modal({
    callback: ids.peopleForm,
    title: words.title,
    submit: words.submit,
    close: words.close,
    metadata: JSON.stringify({
      uid: event.uid,
      count,
      locale,
      shown: shownOf({ event, delegation, answeredAt }),
    }),
    blocks: [
      ...note(`*${escapeMrkdwn(formatText(event.summary, locale))}*\n${facts}`).blocks,
      delegation === undefined
        ? choiceInput({
            id: "delegation",
            label: say(locale).chooseDelegation,
            options: delegationOptions(locale),
          })
        : section(escapeMrkdwn(words.for(delegationPhrase(delegation, "the", locale)))),
      ...(isClaim ? [section(members.willBeAsked)] : []),
      ...(hidden === 0 ? [] : [section(members.hidden(hidden))]),
      choiceInput({
        id: "partstat",
        label: words.answer,
        options: Answer.options.map((value) => ({ value, text: answers[value] })),
        chosen: given?.partstat ?? "ACCEPTED",
      }),
      ...Array.from({ length: count }, (_, index) =>
        personInputs(index, given?.people[index], locale),
      ).flat(),
      textInput({
        id: "comment",
        label: words.comment,
        initial: given?.comment,
        long: true,
        most: mostComment,
      }),
    ],
  });
}

/** What the form shows: an answer to it counts as long as that is true. */
function shownOf({
  event,
  delegation,
  answeredAt = null,
}: Pick<PeopleForm, "event" | "delegation" | "answeredAt">): FormShown {
  if (delegation === undefined) return { sequence: event.sequence };
  return { sequence: event.sequence, delegation, answeredAt };
}

function peopleOf(event: CalendarEvent, delegation: DelegationCode | undefined): number {
  const quota = delegation === undefined ? undefined : quotaOf(event.participation, delegation);
  return Math.min(quota ?? peopleWithoutQuota, mostPeople);
}

const fields = ["name", "role", "email", "standsInFor"] as const;

function personInputs(index: number, person: Participant | undefined, locale: Locale) {
  const words = say(locale).peopleForm;
  return [
    ...fields.map((field) =>
      textInput({
        id: `${field}:${index}`,
        label: words.fields[field](index + 1),
        initial: person?.[field],
        most: 200,
      }),
    ),
    choiceInput({
      id: `language:${index}`,
      label: words.fields.language(index + 1),
      options: Language.options.map((value) => ({ value, text: languageName(value, locale) })),
      chosen: person?.language,
      optional: true,
    }),
  ];
}

const FormShown = z.object({
  sequence: z.int().nonnegative(),
  delegation: z.custom<DelegationCode>(isDelegationCode).exactOptional(),
  answeredAt: z.custom<Instant>(isInstant).nullable().exactOptional(),
});
type FormShown = z.infer<typeof FormShown>;

const Metadata = z.object({
  uid: z.string(),
  shown: FormShown.exactOptional(),
  count: z.int().min(0).max(mostInForm),
  locale: z.enum(["en", "fr"]),
});

/** What somebody filled in, or what is wrong, by the block beside which it is told. */
export type PeopleFormResult =
  | {
      readonly ok: true;
      /** The language of the form, in which it goes on. */
      readonly locale: Locale;
      readonly uid: string;
      readonly shown: Partial<FormShown>;
      readonly delegation: DelegationCode | undefined;
      readonly partstat: Answer;
      readonly people: readonly Participant[];
      readonly comment: string | undefined;
    }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** Reads the form back. A person without a name and with anything else is told; one without anything is nobody. */
export function readPeopleForm(view: FilledView): PeopleFormResult {
  const { uid, count, locale, shown = {} } = Metadata.parse(JSON.parse(view.private_metadata));
  const words = say(locale).peopleForm;
  const read = readFilled(view.state.values);
  const errors: Record<string, string> = {};
  const people = Array.from({ length: count }, (_, index): Participant | undefined => {
    const given = [...fields, "language"].flatMap((field) => {
      const text = read(`${field}:${index}`);
      return text === undefined ? [] : [[field, text] as const];
    });
    if (given.length === 0) return undefined;
    const parsed = ParticipantSchema.safeParse(Object.fromEntries(given));
    if (parsed.success) return parsed.data;
    for (const { path } of parsed.error.issues) {
      const field = String(path[0] ?? "name");
      errors[`${field}:${index}`] =
        field === "name" ? words.nameMissing : words.notUnderstood(field === "email");
    }
    return undefined;
  });
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const chosen = read("delegation");
  return {
    ok: true,
    locale,
    uid,
    shown,
    delegation: isDelegationCode(chosen) ? chosen : undefined,
    partstat: Answer.parse(read("partstat") ?? "ACCEPTED"),
    people: people.filter((person) => person !== undefined),
    comment: read("comment"),
  };
}

/** What stands in the place of a form when it was taken. */
export function takenForm(title: string, text: string, close: string): ModalView {
  return modal({
    callback: "taken",
    title: shorten(title, 24),
    close,
    metadata: "",
    blocks: note(text).blocks,
  });
}
