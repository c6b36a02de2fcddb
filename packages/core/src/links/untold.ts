import type { Instant } from "@rabat-process/timezones";
import { isNotified } from "../events/consequences.ts";
import { changesIn } from "../events/stored-change.ts";
import type { LogStore } from "../ports/audit-log.ts";
import type { EventState, EventStore } from "../ports/events.ts";
import type { Link, LinkStore } from "../ports/links.ts";
import type { Reachability } from "../ports/notifier.ts";
import type { Member, PeopleStore } from "../ports/people.ts";
import { isConfirmed, isMember } from "../people/membership.ts";
import { changesSince, isAnnouncedAgain, sinceFile } from "./changes-since.ts";
import { withdrawalOf } from "./withdrawal.ts";

/**
 * The people whom no door reaches and whom an event concerns, since their delegation answered or they were sent a link to
 * it, but who were not written to since the last change of which others are notified.
 */
export async function untoldOf(
  {
    store,
    reachability,
  }: { store: PeopleStore & LinkStore & LogStore & EventStore; reachability: Reachability },
  { event, attendance, isDraft }: Pick<EventState, "event" | "attendance" | "isDraft">,
): Promise<readonly Member[]> {
  const isReached = await reachability.reached();
  const links = await store.linksTo(event.uid);
  const sent = new Map(links.map((link) => [link.person, link]));
  const withdrawal = await withdrawalOf(store, { event, isDraft });
  const changedAt = isDraft
    ? withdrawal?.entry.at
    : await lastNotifiedSince(store, event.uid, links);
  const people = (await store.people()).filter(isMember);
  // The answers to what was withdrawn count no more.
  const answered = isDraft
    ? await everAnswered(store, event.uid, people)
    : new Set<string>(attendance.map(({ delegation }) => delegation));
  return people.filter((member) => {
    if (!isConfirmed(member) || isReached(member.user)) return false;
    const link = sent.get(member.user);
    if (link === undefined) return answered.has(member.delegation);
    const { sentSequence } = link;
    const wasBefore = changedAt !== undefined && sinceFile(link) < changedAt;
    if (isDraft) return wasBefore;
    return wasBefore || sentSequence === undefined || sentSequence < event.sequence;
  });
}

/** The delegations of people that ever answered to an event. */
async function everAnswered(
  store: EventStore,
  uid: string,
  people: readonly Member[],
): Promise<ReadonlySet<string>> {
  const delegations = [...new Set(people.map(({ delegation }) => delegation))];
  const answers = await Promise.all(delegations.map((each) => store.answers(uid, each)));
  return new Set(delegations.filter((_, index) => answers[index]?.length));
}

/** When something last happened of which people are notified, since any of them was written to. */
async function lastNotifiedSince(
  store: LogStore,
  uid: string,
  links: readonly Link[],
): Promise<Instant | undefined> {
  const [first] = links.map(sinceFile).toSorted();
  const entries = first === undefined ? [] : await changesSince(store, uid, first);
  return entries.findLast(
    (entry) => isAnnouncedAgain(entry) || changesIn(entry.details).some(isNotified),
  )?.at;
}
