import type { ChangeRefusal } from "@rabat-process/events/changes";
import type { DelegationCode } from "@rabat-process/events";
import type { RsvpRefusal } from "@rabat-process/events/answers";
import { organisersOnlyEn } from "./answers-en.ts";
import { delegation, sentence } from "./parts.ts";
import { pluralIn } from "./plural.ts";

const plural = pluralIn("en");

/** In what reminder times are counted. */
type TimeUnit = "day" | "hour" | "minute";

type OrganisersRefusal = "unknown-event" | "organisers-only";

/** What organisers are told of what they do. */
export const organisersEn = {
  organisersOnly: organisersOnlyEn,
  /** What organisers are asked before they go beyond the places, or pass over those who wait. */
  beyond: {
    places: (
      code: DelegationCode,
      people: number,
      of: { readonly taken: number; readonly capacity: number },
    ) =>
      sentence`With ${delegation(code, "the")} (${persons(people)}), ${of.taken} of ${of.capacity} places would be taken.`,
    quota: (code: DelegationCode, people: number, quota: number) =>
      sentence`${delegation(code, "the")} may send ${persons(quota)}; this would be ${persons(people)}.`,
    waiting: (names: string) => `On the waiting list before it: ${names}.`,
    nothingYet: "Nothing has been recorded yet.",
  },
  selection: {
    changed: (code: DelegationCode) =>
      sentence`${delegation(code, "the")} has changed its answer since this message was written, so nothing was decided. Please decide again:`,
    refused: {
      cancelled: "This event is cancelled, so nothing was decided.",
      held: "This event has taken place, so nothing was decided.",
      replaced: "Another event has taken the place of this one, so nothing was decided.",
      over: "The date of this event has passed, so nothing was decided.",
      "not-pending": "There is no pending decision for this delegation, so nothing was changed.",
      "organisers-only": organisersOnlyEn,
      "unknown-event": "This event no longer exists, so nothing was decided.",
    } satisfies Record<
      Exclude<RsvpRefusal, "deadline-passed"> | "not-pending" | OrganisersRefusal,
      string
    >,
  },
  remind: {
    asked: (people: number) => {
      const who = plural(people, { one: `${people} focal point`, other: `${people} focal points` });
      return `${people === 0 ? "Nobody" : who} will be asked.`;
    },
    byFile: (count: number) =>
      plural(count, {
        one: "One more delegation without a definite answer has people whom the app cannot notify: write to them with the file.",
        other: `${count} more delegations without a definite answer have people whom the app cannot notify: write to them with the file.`,
      }),
    refused: {
      cancelled: "This event is cancelled, so nobody is asked.",
      held: "This event has taken place, so nobody is asked.",
      over: "The date of this event has passed, so nobody is asked.",
      replaced: "Another event has taken the place of this one, so nobody is asked.",
      draft:
        "This event is a draft: announce it first, then those who have not answered can be asked.",
      "deadline-passed": "The deadline for answers has passed, so nobody is asked.",
      "unknown-event": "This event no longer exists, so nobody is asked.",
      "organisers-only": organisersOnlyEn,
    } satisfies Record<RsvpRefusal | "draft" | OrganisersRefusal, string>,
  },
  reminders: {
    duration: (count: number, unit: TimeUnit) =>
      `${count} ${plural(count, { one: unit, other: `${unit}s` })}`,
    never: "No reminders are sent.",
    when: (times: string) => `Reminders are sent ${times} before it begins.`,
    noHours:
      "Until its hours are known, only reminders counted in days are sent, at nine in the morning.",
    wrong: {
      unknown: (text: string) =>
        sentence`“${text}” was not recognised. Enter times before the event, such as 7 d, 1 d, 1 h, or none.`,
      bounds: "Reminders are possible from 90 days to 15 minutes before an event.",
      number: "At most 5 reminders are possible.",
      twice: "The same time is given twice.",
    },
    refused: {
      held: "This event has taken place: no more reminders are sent.",
      over: "The date of this event has passed: no more reminders are sent.",
      replaced: "Another event has taken the place of this one: no reminders are sent.",
      cancelled: "This event is cancelled: no more reminders are sent.",
      "unknown-event": "This event no longer exists.",
      "organisers-only": organisersOnlyEn,
    } satisfies Record<Exclude<RsvpRefusal, "deadline-passed"> | OrganisersRefusal, string>,
  },
  change: {
    refused: {
      cancelled: "This event is cancelled. It can only be reinstated.",
      held: "This event has taken place. Only its texts can be changed.",
      replaced: "Another event has taken the place of this one. Only its texts can be changed.",
      over: "This date has passed.",
      "same-date": "This is already its date.",
      "same-place": "This is already its place.",
      "not-dated": "It has no date yet: give it one first.",
      "already-online": "It already takes place online.",
      "already-confirmed": "It is already confirmed.",
      "not-cancelled": "It is not cancelled.",
      "not-begun": "It is not over yet.",
      "already-announced": "It is already announced.",
      "already-replaced": "It is already replaced.",
      "nothing-changed": "Nothing was changed in the form.",
      "not-an-edit": "Date, place and format are not changed together with the texts.",
      stale:
        "Somebody else has changed this event since you opened the form. Close it, look at the event, and open the form again.",
      "unknown-event": "This event no longer exists.",
      "organisers-only": organisersOnlyEn,
    } satisfies Record<ChangeRefusal | OrganisersRefusal, string>,
  },
  /** Of an event, in what is new since last week. */
  announced: "Announced.",
  /** What somebody did, behind their name. */
  acts: {
    "take-in": "imported events",
    draft: "wrote a draft",
    redraft: "changed a draft",
    "stop-departure": "stopped what was about to be sent",
    message: "sent a message to those who come",
    announce: "announced",
    announced: "announced",
    answer: "answered",
    "answer-behalf": "answered for a delegation",
    claim: "gave an answer to be accepted",
    "accept-claim": "accepted an answer",
    "refuse-claim": "did not accept an answer",
    "move-queue": "moved the waiting list",
    select: "selected",
    "name-silent": "let everybody see which delegations have not answered",
    "count-silent": "let only organisers see which delegations have not answered",
    chase: "asked for answers",
    "set-reminders": "chose the reminder times",
    export: "exported participants",
    "send-links": "made files with personal links",
    "withdraw-link": "disabled a personal link",
    "undo-answer": "undid an answer",
    "link-feed": "asked for a feed through a link",
    "link-language": "chose a language through a link",
    "import-contacts": "changed the list of contacts",
    "export-contacts": "exported the list of contacts",
    rescheduled: "gave a new date",
    postponed: "postponed",
    "moved-online": "moved online",
    relocated: "gave a new place",
    confirmed: "confirmed",
    reinstated: "reinstated",
    held: "noted that it took place",
    edited: "edited",
    replaced: "replaced",
    cancelled: "cancelled",
    "save-person": "changed settings of a person",
    "make-feed": "made a personal feed",
    "revoke-feeds": "withdrew personal feeds",
    "erase-person": "erased a person’s data",
    rerun: "retried a delivery",
  },
};

function persons(count: number): string {
  return plural(count, { one: `${count} person`, other: `${count} people` });
}
