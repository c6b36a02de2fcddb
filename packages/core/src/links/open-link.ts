import type { CalendarEvent } from "@rabat-process/events";
import { endOf } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import { addMinutes } from "@rabat-process/timezones";
import type { Refusal } from "../ports/actor.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventStore } from "../ports/events.ts";
import type { Link, LinkStore } from "../ports/links.ts";
import type { Member, PeopleStore } from "../ports/people.ts";
import { isConfirmed, isMember } from "../people/membership.ts";

const day = 24 * 60;
/** How long a link to an event outlives it, and how long one to a delegation, or to an event of which nobody knows when it ends, its last use. */
const minutesAfterEvent = 30 * day;
export const minutesUnused = 90 * day;

/** More often than any link was withdrawn: what opens one with none of so many counters is not known for its key. */
export const mostWithdrawals = 32;

/** An address that somebody opens. */
export interface PresentedLink {
  readonly id: string;
  /** Whether its secret is that of the link as it was withdrawn so often. */
  readonly opens: (counter: number) => boolean;
}

/** A link that opens its page, and whose it is. */
export interface OpenLink {
  readonly ok: true;
  readonly link: Link;
  readonly member: Member;
}

/**
 * `unknown-link`: there was never one of this address. `ended`: there was. `withdrawn`: it opens once its event is announced
 * again.
 */
export type LinkRefusal = Refusal<"unknown-link" | "ended" | "withdrawn">;

interface Deps {
  readonly store: LinkStore & PeopleStore & Pick<EventStore, "event" | "events">;
  readonly clock: Clock;
}

/** Opens the page by which a person answers to an event. It changes nothing. */
export async function openAnswerLink(
  deps: Deps,
  presented: PresentedLink,
): Promise<(OpenLink & { readonly event: CalendarEvent }) | LinkRefusal> {
  const opened = await openLink(deps, presented);
  if (!opened.ok) return opened;
  const { event: uid } = opened.link;
  const event = uid === undefined ? undefined : await publishedEvent(deps, uid);
  if (event === undefined) {
    const isDraft = uid !== undefined && (await deps.store.event(uid)) !== undefined;
    return { ok: false, reason: isDraft ? "withdrawn" : "unknown-link" };
  }
  const hasEnded =
    endOf(event) === undefined ? isUnused(opened.link, deps, event) : isLongOver(event, deps);
  return hasEnded ? { ok: false, reason: "ended" } : { ...opened, event };
}

/** Whether an event has been over for so long that no page answers to it: also where organisers said at once that it took place. */
export function isLongOver(event: CalendarEvent, { clock }: Pick<Deps, "clock">): boolean {
  const end = endOf(event);
  return end !== undefined && end <= addMinutes(clock.now(), -minutesAfterEvent);
}

/** Opens the page of a delegation. It changes nothing: reading is no use that would keep it open. */
export async function openDelegationLink(
  deps: Deps,
  presented: PresentedLink,
): Promise<OpenLink | LinkRefusal> {
  const opened = await openLink(deps, presented);
  if (!opened.ok) return opened;
  if (opened.link.event !== undefined) return { ok: false, reason: "unknown-link" };
  return isUnused(opened.link, deps) ? { ok: false, reason: "ended" } : opened;
}

/** @param event to which it is: where its date was taken away, the time begins with that */
export function isUnused(
  link: Link,
  { clock }: Pick<Deps, "clock">,
  event?: CalendarEvent,
): boolean {
  const used = lastUse(link);
  const since = event !== undefined && event.lastModified > used ? event.lastModified : used;
  return addMinutes(since, minutesUnused) <= clock.now();
}

async function openLink(
  { store }: Deps,
  { id, opens }: PresentedLink,
): Promise<OpenLink | LinkRefusal> {
  const link = await store.link(id);
  const length = link === undefined ? mostWithdrawals : link.counter + 1;
  const opened = Array.from({ length }, (_, counter) => counter)
    .filter(opens)
    .at(-1);
  if (opened === undefined) return { ok: false, reason: "unknown-link" };
  // It was erased since, with its event or because it was long unused.
  if (link === undefined) return { ok: false, reason: "ended" };
  const member = await store.person(link.person);
  // It opens what only confirmed people see, as their feeds do.
  if (opened !== link.counter || !isMember(member) || !isConfirmed(member))
    return { ok: false, reason: "ended" };
  return { ok: true, link, member };
}

/** When a person last sent something by a link, or was last sent it. */
export function lastUse({ sentAt, usedAt }: Link): Instant {
  return usedAt !== undefined && usedAt > sentAt ? usedAt : sentAt;
}

async function publishedEvent({ store }: Deps, uid: string): Promise<CalendarEvent | undefined> {
  return (await store.events()).find((event) => event.uid === uid);
}
