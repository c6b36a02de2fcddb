import { sentences } from "@rabat-process/core/sentences/index";
import type { Locale } from "@rabat-process/timezones";
import type { Answer } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import { isDelegationCode } from "@rabat-process/events";
import { replacementOf } from "@rabat-process/events/schedule";
import { closedBlock } from "../blocks/answer-buttons.ts";
import { behalfConfirmation, confirmation, delegationQuestion } from "../blocks/answers.ts";
import { askBeyond } from "../blocks/beyond.ts";
import { readPending } from "../blocks/ids.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { outdatedAnswer, refusedAnswer } from "../blocks/refusals.ts";
import { toMrkdwn } from "../blocks/render-sentence.ts";
import type { Shown } from "../blocks/shown.ts";
import { say } from "../locales/index.ts";
import type { ShownRefusal } from "@rabat-process/core/answers/as-shown";
import { isShownRefusal } from "@rabat-process/core/answers/as-shown";
import type { Agreed } from "@rabat-process/core/answers/beyond-places";
import { joinDelegation } from "@rabat-process/core/people/know-people";
import { recordAnswer, recordForAnother } from "@rabat-process/core/answers/record-answer";
import { guessDelegation, readEventState } from "@rabat-process/core/events/show-event";
import type { Deps } from "./deps.ts";

/** A press, or a command that does the same. */
export interface Press {
  readonly user: string;
  readonly team: string;
  /** What Slack calls this press, the same when it delivers it twice. */
  readonly press: string;
  /** When it was pressed, in seconds since 1970 by Slack's clock; absent where it was a command. */
  readonly pressedAt?: number | undefined;
  readonly locale: Locale;
}

/** Why an answer was not taken; of an event that was replaced, with the way to its successor. */
async function refusal(
  { store }: Deps,
  {
    uid,
    reason,
    locale,
  }: { uid: string; reason: Parameters<typeof refusedAnswer>[0]; locale: Locale },
): Promise<Message> {
  const text = refusedAnswer(reason, locale);
  if (reason !== "replaced") return note(text);
  const replacedBy = replacementOf({ uid }, await store.events());
  return {
    text,
    blocks: [closedBlock({ closed: reason, replacedBy }, locale)],
  };
}

/** An answer, and what the message said to which it is given. */
interface Answering extends Press {
  readonly partstat: Answer;
  readonly shown: Shown;
}

/** Records the answer that a person pressed, or asks first whom they answer for. */
export async function answerPress(deps: Deps, answering: Answering): Promise<Message> {
  const { user, locale, shown } = answering;
  const { uid, places } = shown;
  const outcome = await recordAnswer(deps, { ...answering, uid });
  if (outcome.ok) return confirmation(outcome, places, locale);
  const { reason } = outcome;
  if (isShownRefusal(reason)) return outdated(deps, answering, reason);
  if (reason !== "unknown-delegation") return refusal(deps, { uid, reason, locale });
  return delegationQuestion({ ...answering, guess: await guessDelegation(deps, user) });
}

/** Says what has changed since the message was written to which somebody answers. */
async function outdated(
  deps: Deps,
  { user, locale, shown }: Answering,
  reason: ShownRefusal,
): Promise<Message> {
  const { delegation } = await deps.store.person(user);
  const state = await readEventState(deps, shown.uid);
  if (state === undefined || delegation === undefined)
    return note(refusedAnswer("unknown-event", locale));
  const { event, attendance, closed } = state;
  const attendee = attendance.find((candidate) => candidate.delegation === delegation);
  return outdatedAnswer({
    ...{ reason, event, shown, delegation, attendee, locale },
    isOpen: closed === undefined,
  });
}

/** Records the answer of a delegation that an organiser was told, or asks first where there are not places enough. */
export async function answerForAnother(
  deps: Deps,
  behalf: Press & {
    readonly uid: string;
    readonly partstat: Answer;
    readonly delegation: DelegationCode;
    readonly agreed?: Agreed;
  },
): Promise<Message> {
  const { team: _, locale, ...answer } = behalf;
  const outcome = await recordForAnother(deps, answer);
  if (outcome.ok) return behalfConfirmation(outcome.attendee, outcome.event, locale);
  if (outcome.reason === "answer-changed")
    return note(sentences[locale].sinceOpened[outcome.reason]);
  if (outcome.reason === "overtaken") {
    const attendance = await deps.store.attendance(behalf.uid);
    const counting = attendance.find(({ delegation }) => delegation === behalf.delegation);
    const words = sentences[locale].sinceShown.overtakenFor(behalf.delegation, counting);
    return note(toMrkdwn(words, { locale }));
  }
  if (outcome.reason === "beyond-places") return askBeyond("record", outcome, locale);
  return refusal(deps, { uid: behalf.uid, reason: outcome.reason, locale });
}

/** Remembers whom a person answers for, then records the answer that waited. */
export async function delegationPress(
  deps: Deps,
  { delegation, blockId, ...press }: Press & { delegation: string; blockId: string },
): Promise<Message> {
  const pending = readPending(blockId);
  if (pending === undefined || !isDelegationCode(delegation))
    return note(say(press.locale).oldButton);
  const { user, locale } = press;
  const joined = await joinDelegation(deps, { user, delegation, locale });
  if (!joined.ok) {
    const words = sentences[locale].members.cannotJoin[joined.reason](delegation);
    return note(toMrkdwn(words, { locale }));
  }
  return answerPress(deps, { ...press, ...pending });
}
