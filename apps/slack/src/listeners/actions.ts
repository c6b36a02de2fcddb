import type { Locale } from "@rabat-process/timezones";
import type { Answer, DelegationCode } from "@rabat-process/events";
import { formatText, isDelegationCode, replacementOf } from "@rabat-process/events";
import { closedBlock } from "../blocks/answer-buttons.ts";
import { confirmation, delegationQuestion } from "../blocks/answers.ts";
import { readPending } from "../blocks/ids.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { say } from "../locales/index.ts";
import { joinDelegation, recordAnswer, recordForAnother } from "../use-cases/record-answer.ts";
import { guessDelegation } from "../use-cases/show-event.ts";
import type { Deps } from "./deps.ts";

/** A press, or a command that does the same. */
export interface Press {
  readonly user: string;
  readonly team: string;
  /** What Slack calls this press, the same when it delivers it twice. */
  readonly press: string;
  readonly locale: Locale;
}

/** Records the answer that a person pressed, or asks first whom they answer for. */
export async function answerPress(
  deps: Deps,
  { user, press, locale, uid, partstat }: Press & { uid: string; partstat: Answer },
): Promise<Message> {
  const outcome = await recordAnswer(deps, { uid, user, partstat, press });
  if (outcome.ok) {
    const title = formatText(outcome.event.summary, locale);
    return confirmation(outcome.attendee, title, locale);
  }
  if (outcome.reason === "unknown-delegation") {
    return delegationQuestion({ partstat, uid, guess: await guessDelegation(deps, user), locale });
  }
  return refusal(deps, { uid, reason: outcome.reason, locale });
}

/** Why an answer was not taken; of an event that was replaced, with the way to its successor. */
async function refusal(
  { store }: Deps,
  { uid, reason, locale }: { uid: string; reason: keyof ReturnType<typeof say>["refused"]; locale: Locale },
): Promise<Message> {
  const text = say(locale).refused[reason];
  if (reason !== "replaced") return note(text);
  const replacedBy = replacementOf({ uid }, await store.events());
  return { text, blocks: [closedBlock({ closed: reason, ...(replacedBy && { replacedBy }) }, locale)] };
}

/** Records the answer of a delegation that an organiser was told. */
export async function answerForAnother(
  deps: Deps,
  {
    user,
    press,
    locale,
    uid,
    partstat,
    delegation,
  }: Press & { uid: string; partstat: Answer; delegation: DelegationCode },
): Promise<Message> {
  const outcome = await recordForAnother(deps, { uid, user, partstat, press, delegation });
  if (outcome.ok) return confirmation(outcome.attendee, formatText(outcome.event.summary, locale), locale);
  const { refused } = say(locale);
  return note(outcome.reason === "unknown-delegation" ? refused["unknown-event"] : refused[outcome.reason]);
}

/** Remembers whom a person answers for, then records the answer that waited. */
export async function delegationPress(
  deps: Deps,
  { delegation, blockId, ...press }: Press & { delegation: string; blockId: string },
): Promise<Message> {
  const pending = readPending(blockId);
  if (pending === undefined || !isDelegationCode(delegation)) return note(say(press.locale).oldButton);
  const { user, team, locale } = press;
  await joinDelegation(deps, { user, team, delegation, locale });
  return answerPress(deps, { ...press, ...pending });
}
