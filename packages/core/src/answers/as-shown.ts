import type { Answer, Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { EventStore } from "../ports/events.ts";
import { isOvertaken } from "./acted-at.ts";

/** What a message said when somebody pressed one of its buttons. What it did not say is absent. */
export interface MessageShown {
  /** `sequence` of the event. */
  readonly sequence?: number | undefined;
  /** The delegation of which it spoke. */
  readonly delegation?: DelegationCode | undefined;
  /** When the answer was given that it showed as the delegation's; null where it showed that there was none. */
  readonly answeredAt?: Instant | null;
  /** What it said of places. */
  readonly places?: "free" | "full" | "offered" | undefined;
}

/** The same with the event as it was then; without it where that is not known, or no other than the event is now. */
export interface KnownMessage extends MessageShown {
  readonly event?: CalendarEvent | undefined;
}

const refusals = [
  "event-changed",
  "other-delegation",
  "answer-changed",
  "offer-ended",
  "overtaken",
] as const;

/** Why an answer is not what the message said to which it was given. */
export type ShownRefusal = (typeof refusals)[number];

export function isShownRefusal(reason: string): reason is ShownRefusal {
  return refusals.some((refusal) => refusal === reason);
}

/** Looks up the event as a message showed it. */
export async function recallMessage(
  { store }: { store: EventStore },
  uid: string,
  shown: MessageShown = {},
): Promise<KnownMessage> {
  if (shown.sequence === undefined) return shown;
  const isShown = (event: CalendarEvent) => event.uid === uid && event.sequence === shown.sequence;
  // Asked of the events in memory, since nearly every press is on a message that shows the event as it is.
  if ((await store.events()).some(isShown)) return shown;
  const versions = await store.history(uid);
  return { ...shown, event: versions.findLast(({ event }) => isShown(event))?.event };
}

interface Given {
  readonly delegation: DelegationCode;
  readonly partstat: Answer;
  readonly at: Instant;
  readonly pressedAt?: number | undefined;
}

/** Why an answer must not be recorded though the rules of the event would let it pass; undefined where it may. */
export function whyNotAsShown(
  given: Given,
  shown: KnownMessage,
  { event, before }: { readonly event: CalendarEvent; readonly before: Attendee | undefined },
): ShownRefusal | undefined {
  if (shown.delegation !== undefined && shown.delegation !== given.delegation)
    return "other-delegation";
  const isCurrent = shown.sequence === undefined || shown.sequence === event.sequence;
  if (!isCurrent && (shown.event === undefined || !isSameAppointment(shown.event, event)))
    return "event-changed";
  if (shown.answeredAt !== undefined && shown.answeredAt !== (before?.at ?? null))
    return "answer-changed";
  if (isOvertaken(given, before)) return "overtaken";
  const takesOffer = shown.places === "offered" && given.partstat === "ACCEPTED";
  return takesOffer && !holdsPlaces(before, given.at) ? "offer-ended" : undefined;
}

/** Whether two versions of an event ask people to be at one place at one time: a new wording asks them nothing new. */
function isSameAppointment(one: CalendarEvent, other: CalendarEvent): boolean {
  const asked = ({ when, format, venue }: CalendarEvent) => JSON.stringify([when, format, venue]);
  return asked(one) === asked(other);
}

function holdsPlaces(attendee: Attendee | undefined, at: Instant): boolean {
  const { standing, offerUntil } = attendee ?? {};
  return (
    standing === "confirmed" ||
    (standing === "offered" && offerUntil !== undefined && at < offerUntil)
  );
}
