import type { CalendarEvent } from "@rabat-process/events";
import type { RsvpRefusal } from "@rabat-process/events/answers";
import { isOver } from "@rabat-process/events/answers";
import type { AccountStore } from "../ports/accounts.ts";
import type { Refusal } from "../ports/actor.ts";
import type { AuditEntry, LogStore } from "../ports/audit-log.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventState, EventStore } from "../ports/events.ts";
import type { Link, LinkAddresses, LinkStore, NewLink, SentLink } from "../ports/links.ts";
import type { Reachability } from "../ports/notifier.ts";
import type { Member, PeopleStore } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import { closedBy, readSituation } from "../events/situation.ts";
import { comesTo } from "../messages/audience.ts";
import { undecided } from "../notifications/recipients.ts";
import { changesSince, sinceFile } from "./changes-since.ts";
import { peopleByMail } from "./people-by-mail.ts";
import { untoldOf } from "./untold.ts";
import { withdrawalOf } from "./withdrawal.ts";

/** Somebody who is invited by a link, with the addresses of their pages. */
export interface Invited {
  readonly member: Member;
  readonly mailbox: string;
  /** Where they answer to the event, and where they find all that their delegation is asked. */
  readonly answerAddress: string;
  readonly delegationAddress: string;
  /** What happened since they were written to before, the oldest first; none where they were not. */
  readonly changes: readonly AuditEntry[];
}

/** What files are made of. */
export interface Invitees {
  readonly event: CalendarEvent;
  readonly invited: readonly Invited[];
  /** What happened since the first of those was written to who were, the oldest first; none where nobody was. */
  readonly changes: readonly AuditEntry[];
  /** Whether they are told that its announcement was withdrawn: then there is nothing to answer. */
  readonly isWithdrawn: boolean;
  /** Why no answer is taken any more: then nobody is invited, and the files say so. */
  readonly closed: RsvpRefusal | undefined;
  /** The event that has taken its place. */
  readonly replacedBy: CalendarEvent | undefined;
}

export type InviteOutcome =
  | ({ readonly ok: true } & Invitees)
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
 * itself; that they were is noted once the files are sent. Of an event whose announcement was withdrawn, those who were
 * not told of that. Organisers only.
 *
 * @param invitation.only whom to invite
 * @param send sends the files to whoever asked: where it fails, nobody was invited
 */
export async function inviteByLink(
  deps: Deps,
  { uid, user, only }: { readonly uid: string; readonly user: string; readonly only: Only },
  send: (invitees: Invitees) => Promise<void>,
): Promise<InviteOutcome> {
  const { store, clock, roles } = deps;
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  // What happens from now on is in no file for sure.
  const actor = { by: user, at: clock.now() };
  const state = await readSituation(store, uid);
  if (state === undefined) return { ok: false, reason: "unknown-event" };
  const withdrawal = only === "untold" ? await withdrawalOf(store, state) : undefined;
  if (state.isDraft && withdrawal === undefined) return { ok: false, reason: "draft" };
  const { event } = withdrawal ?? state;
  if (only !== "coming" && isOver(event, actor.at)) return { ok: false, reason: "over" };
  const isWanted = await wantedBy(deps, state, only);
  const people = (await peopleByMail(deps)).filter(({ member }) => isWanted(member));
  if (people.length === 0) return { ok: false, reason: "nobody" };
  const isWithdrawn = withdrawal !== undefined;
  const links = people.flatMap(({ member }) => linksFor(deps, member, { event, isWithdrawn }));
  const begun = await store.beginLinks(links, actor.at);
  const byId = new Map(begun.map((link) => [link.id, link]));
  const known = await Promise.all(people.map((one) => inviteOne(deps, one, { event, byId })));
  const invited = withdrawal
    ? known.map((one) => ({ ...one, changes: [withdrawal.entry] }))
    : known;
  // Each list is the end of that of whoever was written to before.
  const [changes = []] = invited
    .map((one) => one.changes)
    .toSorted((one, other) => other.length - one.length);
  const closed = isWithdrawn ? undefined : closedBy(state, actor.at);
  const { replacedBy } = state;
  const invitees = { ...{ event, invited, changes, isWithdrawn }, ...{ closed, replacedBy } };
  await send(invitees);
  await store.saveLinks(begun.map(sentWith(invitees)), actor);
  return { ok: true, ...invitees };
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

/** The links that stand in a file for a person: to the event and to their delegation. In one of a withdrawal none does. */
function linksFor(
  { linkAddresses }: Deps,
  { user: person }: Member,
  { event: { uid }, isWithdrawn }: Pick<Invitees, "event" | "isWithdrawn">,
): readonly NewLink[] {
  const toEvent = { id: linkAddresses.idOf(person, uid), person, event: uid };
  return isWithdrawn ? [toEvent] : [toEvent, { id: linkAddresses.idOf(person), person }];
}

/** A link as a file has it. */
function sentWith({ event, isWithdrawn }: Pick<Invitees, "event" | "isWithdrawn">) {
  return ({ sentSequence: _, ...link }: Link): SentLink =>
    link.event === undefined || isWithdrawn ? link : { ...link, sentSequence: event.sequence };
}

async function inviteOne(
  { store, linkAddresses }: Deps,
  { member, mailbox }: Pick<Invited, "member" | "mailbox">,
  {
    event: { uid },
    byId,
  }: { readonly event: CalendarEvent; readonly byId: ReadonlyMap<string, Link> },
): Promise<Invited> {
  const sent = byId.get(linkAddresses.idOf(member.user, uid));
  const addressOf = (event?: string) => {
    const id = linkAddresses.idOf(member.user, event);
    const { counter = 0 } = byId.get(id) ?? {};
    return linkAddresses.addressOf({ id, counter, ...(event !== undefined && { event }) });
  };
  return {
    ...{ member, mailbox },
    answerAddress: addressOf(uid),
    delegationAddress: addressOf(),
    // A link that no file has was not sent.
    changes:
      sent?.sentSequence === undefined ? [] : await changesSince(store, uid, sinceFile(sent)),
  };
}
