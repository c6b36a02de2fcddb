import type { Answer, Attendee, Participant } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import type { LinkStore } from "../ports/links.ts";
import type { Member, PeopleStore } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import type { MessageShown } from "../answers/as-shown.ts";
import { isGiven } from "../answers/given-answer.ts";
import type { AnswerOutcome, Written } from "../answers/record-answer.ts";
import { recordAnswer } from "../answers/record-answer.ts";
import { isSpent, openedBy, stillOpens } from "./link-use.ts";
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
  /** When the page was drawn. */
  readonly drawnAt: Instant;
}

/** How often an event can be answered by one link within a day: whoever sends more is no person who changes their mind. */
const maxAnswers = 20;

/** `sent-before`: the form was sent already, with another answer, or counts no more since one of its page was refused. */
type LinkReason = "too-often" | "ended" | "sent-before";

/**
 * Records the answer that a person sends by a link, as theirs; the other people of the delegation are told of it. What is
 * sent once more changes nothing, the link's last use included.
 */
export async function answerByLink(
  deps: {
    readonly store: EventStore & PeopleStore & LinkStore;
    readonly clock: Clock;
    readonly roles: Roles;
  },
  opened: OpenLink,
  { event, nonce, drawnAt, ...answer }: LinkAnswer & { readonly event: CalendarEvent },
): Promise<AnswerOutcome<LinkReason>> {
  const { member } = opened;
  const byLink = openedBy(opened);
  const given = { ...answer, uid: event.uid, user: member.user, press: `link:${nonce}`, byLink };
  const outcome = await recordAnswer<LinkReason>(deps, given, (written) => {
    if (!stillOpens(byLink, member, written)) return "ended";
    if (hasAnsweredTooOften(member, written)) return "too-often";
    return isSpent(byLink, written) ? "sent-before" : undefined;
  });
  if (!outcome.ok) return outcome;
  if ("attendee" in outcome && outcome.repeated && !isGiven(outcome.attendee, given))
    return { ok: false, reason: "sent-before" };
  // By whichever link they answered: what was changed before is no news on either page, and neither ends unused.
  const links = await deps.store.linksOf(member.user);
  const used = links.filter(({ event: to }) => to === undefined || to === event.uid);
  for (const { id } of used) await deps.store.useLink(id, drawnAt);
  return outcome;
}

function hasAnsweredTooOften({ user }: Member, { answers, at }: Written): boolean {
  const since = addMinutes(at, -24 * 60);
  const sent = answers.filter((each, index) => isSent(each, answers[index - 1]));
  return sent.filter(({ by, at: when }) => by === user && when > since).length >= maxAnswers;
}

/** Whether an answer in the history was sent by a link, and not brought back by an undoing, or given another standing. */
function isSent({ at, byLink }: Attendee, former: Attendee | undefined): boolean {
  if (byLink === undefined || at === former?.at) return false;
  const { before } = byLink;
  return before === undefined ? former?.byLink?.before === undefined : before === former?.at;
}
