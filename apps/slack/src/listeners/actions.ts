import type { Locale } from "@rabat-process/timezones";
import type { Answer } from "@rabat-process/events";
import { formatText, isDelegationCode } from "@rabat-process/events";
import { confirmation, delegationQuestion } from "../blocks/answers.ts";
import { readPending } from "../blocks/ids.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { say } from "../locales/index.ts";
import { joinDelegation, recordAnswer } from "../use-cases/record-answer.ts";
import { guessDelegation } from "../use-cases/show-event.ts";
import type { Deps } from "./deps.ts";

interface Press {
  readonly user: string;
  readonly locale: Locale;
}

/** Records the answer that a person pressed, or asks first whom they answer for. */
export async function answerPress(
  deps: Deps,
  { user, locale, uid, partstat }: Press & { uid: string; partstat: Answer },
): Promise<Message> {
  const outcome = await recordAnswer(deps, { uid, user, partstat });
  if (outcome.ok) {
    const title = formatText(outcome.event.summary, locale);
    return confirmation(outcome.rsvp.delegation, partstat, title, locale);
  }
  if (outcome.reason === "unknown-delegation") {
    return delegationQuestion({ partstat, uid, guess: await guessDelegation(deps, user), locale });
  }
  return note(say(locale).refused[outcome.reason]);
}

/** Remembers whom a person answers for, then records the answer that waited. */
export async function delegationPress(
  deps: Deps,
  { user, locale, delegation, blockId }: Press & { delegation: string; blockId: string },
): Promise<Message> {
  const pending = readPending(blockId);
  if (pending === undefined || !isDelegationCode(delegation)) return note(say(locale).oldButton);
  await joinDelegation(deps, { user, delegation });
  return answerPress(deps, { user, locale, ...pending });
}
