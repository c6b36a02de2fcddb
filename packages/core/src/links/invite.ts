import type { CalendarEvent } from "@rabat-process/events";
import { isOver } from "@rabat-process/events";
import type { AccountStore } from "../ports/accounts.ts";
import type { Refusal } from "../ports/actor.ts";
import type { AuditEntry, LogStore } from "../ports/audit-log.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventState, EventStore } from "../ports/events.ts";
import type { LinkAddresses, LinkStore, SentLink } from "../ports/links.ts";
import type { Reachability } from "../ports/notifier.ts";
import type { Member, PeopleStore } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import { comesTo } from "../messages/audience.ts";
import { undecided } from "../notifications/recipients.ts";
import { changesSince } from "./changes-since.ts";
import { peopleByMail } from "./people-by-mail.ts";
import { untoldOf } from "./untold.ts";

/** Somebody who is invited by a link, with the addresses of their pages. */
export interface Invited {
  readonly member: Member;
  readonly mailbox: string;
  /** Where they answer to the event, and where they find all that their delegation is asked. */
  readonly answerAddress: string;
  readonly delegationAddress: string;
}

export type InviteOutcome =
  | {
      readonly ok: true;
      readonly event: CalendarEvent;
      readonly invited: readonly Invited[];
      /** What happened since they were written to before, the oldest first; none where they were not. */
      readonly changes: readonly AuditEntry[];
    }
  | Refusal<"organisers-only" | "unknown-event" | "draft" | "over" | "nobody">;

interface Deps {
  readonly store: EventStore & PeopleStore & AccountStore & LinkStore & LogStore;
  readonly clock: Clock;
  readonly roles: Roles;
  readonly reachability: Reachability;
  readonly linkAddresses: LinkAddresses;
}

/**
 * The people with a mailbox whom no door reaches, each with their links to an event, to be written to by the Secretariat
 * itself; that they were is noted. Organisers only.
 *
 * @param invitation.only whom to invite
 */
export async function inviteByLink(
  deps: Deps,
  { uid, user, only }: { readonly uid: string; readonly user: string; readonly only: Only },
): Promise<InviteOutcome> {
  const { store, clock, roles } = deps;
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const state = await store.state(uid);
  if (state === undefined) return { ok: false, reason: "unknown-event" };
  const { event, isDraft } = state;
  if (isDraft) return { ok: false, reason: "draft" };
  if (only !== "coming" && isOver(event, clock.now())) return { ok: false, reason: "over" };
  const isWanted = await wantedBy(deps, state, only);
  const people = (await peopleByMail(deps)).filter(({ member }) => isWanted(member));
  if (people.length === 0) return { ok: false, reason: "nobody" };
  const changes = await changesSinceSent(deps, people, uid);
  const links = people.flatMap(({ member }) => linksFor(deps, member, event));
  await store.saveLinks(links, { by: user, at: clock.now() });
  const invited = await Promise.all(people.map((one) => withAddresses(deps, one, event)));
  return { ok: true, event, invited, changes };
}

/** Whom of those without another way to invite: all, who was not told of the last change, whose delegation is undecided, or comes. */
export type Only = "all" | "untold" | "undecided" | "coming";

async function wantedBy(
  deps: Deps,
  state: EventState,
  only: Only,
): Promise<(member: Member) => boolean> {
  if (only === "all") return () => true;
  if (only === "untold") {
    const untold = new Set((await untoldOf(deps, state)).map(({ user }) => user));
    return ({ user }) => untold.has(user);
  }
  if (only === "coming") return comesTo(state.attendance);
  const silent = new Set(undecided(state.attendance));
  return ({ delegation }) => silent.has(delegation);
}

/** What happened to an event since the first of these people was last written to about it. */
async function changesSinceSent(
  { store }: Deps,
  people: readonly Pick<Invited, "member">[],
  uid: string,
): Promise<readonly AuditEntry[]> {
  const invited = new Set(people.map(({ member }) => member.user));
  const sent = (await store.linksTo(uid)).filter(({ person }) => invited.has(person));
  const [since] = sent.map(({ sentAt }) => sentAt).toSorted();
  if (since === undefined || sent.length < invited.size) return [];
  return changesSince(store, uid, since);
}

/** The links that stand in a file for a person: to the event and to their delegation. */
function linksFor(
  { linkAddresses }: Deps,
  { user: person }: Member,
  { uid, sequence }: CalendarEvent,
): readonly SentLink[] {
  return [
    { id: linkAddresses.idOf(person, uid), person, event: uid, sentSequence: sequence },
    { id: linkAddresses.idOf(person), person },
  ];
}

async function withAddresses(
  { store, linkAddresses }: Deps,
  { member, mailbox }: Pick<Invited, "member" | "mailbox">,
  { uid }: CalendarEvent,
): Promise<Invited> {
  const addressOf = async (event?: string) => {
    const id = linkAddresses.idOf(member.user, event);
    const { counter = 0 } = (await store.link(id)) ?? {};
    return linkAddresses.addressOf({ id, counter, ...(event !== undefined && { event }) });
  };
  return {
    ...{ member, mailbox },
    answerAddress: await addressOf(uid),
    delegationAddress: await addressOf(),
  };
}
