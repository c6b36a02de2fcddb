import type { Answer, CalendarEvent, Participant } from "@rabat-process/events";
import { addMinutes } from "@rabat-process/timezones";
import type { Refusal } from "../ports/actor.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import type { LinkStore } from "../ports/links.ts";
import type { Member, PeopleStore } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import type { MessageShown } from "../answers/as-shown.ts";
import type { AnswerOutcome } from "../answers/record-answer.ts";
import { recordAnswer } from "../answers/record-answer.ts";
import type { OpenLink } from "./open-link.ts";

/** What a person sends by a link. */
export interface LinkAnswer {
  readonly partstat: Answer;
  /** Who comes; absent where the page did not ask. */
  readonly people?: readonly Participant[];
  readonly comment?: string;
  readonly needs?: string;
  /** What the page said, so that nobody answers to what no longer holds. */
  readonly shown: MessageShown;
  /** The nonce of the page: it counts once, however often it is sent. */
  readonly nonce: string;
}

/** How often an event can be answered by one link within a day: whoever sends more is no person who changes their mind. */
const maxAnswers = 20;

async function hasAnsweredTooOften(
  { store, clock }: { readonly store: EventStore; readonly clock: Clock },
  { member, event }: { member: Member; event: CalendarEvent },
): Promise<boolean> {
  const since = addMinutes(clock.now(), -24 * 60);
  const answers = await store.answers(event.uid, member.delegation);
  return (
    answers.filter(({ by, at, byLink }) => byLink !== undefined && by === member.user && at > since)
      .length >= maxAnswers
  );
}

/** Records the answer that a person sends by a link, as theirs; the other people of the delegation are told of it. */
export async function answerByLink(
  deps: {
    readonly store: EventStore & PeopleStore & LinkStore;
    readonly clock: Clock;
    readonly roles: Roles;
  },
  { link, member }: OpenLink,
  { event, nonce, ...answer }: LinkAnswer & { readonly event: CalendarEvent },
): Promise<AnswerOutcome | Refusal<"too-often">> {
  if (await hasAnsweredTooOften(deps, { member, event })) return { ok: false, reason: "too-often" };
  const outcome = await recordAnswer(deps, {
    ...answer,
    uid: event.uid,
    user: member.user,
    press: `link:${nonce}`,
    byLink: true,
  });
  if (outcome.ok) await deps.store.useLink(link.id, deps.clock.now());
  return outcome;
}
