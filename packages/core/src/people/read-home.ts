import type { Answer, Attendance, Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { statusRules } from "@rabat-process/events/changes";
import { upcoming } from "@rabat-process/events/schedule";
import { whyClosed } from "@rabat-process/events/answers";
import type { Clock } from "../ports/clock.ts";
import type { BuriedJob, JobStore } from "../ports/jobs.ts";
import type { PeopleStore, Person } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";
import type { EventStore } from "../ports/events.ts";
import type { ClaimStore } from "../ports/claims.ts";

interface HomeEvent {
  readonly event: CalendarEvent;
  readonly attendance: Attendance;
  /** What the person's delegation answered. */
  readonly attendee: Attendee | undefined;
  /** What the person answered that nobody has accepted yet. */
  readonly claim?: Answer;
  readonly closed: boolean;
}

export interface HomeState {
  readonly person: Person;
  readonly events: readonly HomeEvent[];
  readonly organiser:
    | { readonly drafts: readonly CalendarEvent[]; readonly buried: readonly BuriedJob[] }
    | undefined;
}

/** How far ahead a home looks. */
const mostEvents = 30;

/** What a person's home shows. */
export async function readHome(
  {
    store,
    clock,
    roles,
  }: { store: EventStore & ClaimStore & PeopleStore & JobStore; clock: Clock; roles: Roles },
  user: string,
): Promise<HomeState> {
  const person = await store.person(user);
  const now = clock.now();
  const { dated, undated } = upcoming(await store.events(), now);
  const all = [...dated, ...undated].filter(
    ({ status }) => statusRules[status].closedAs === undefined,
  );
  const announced = all.filter((event) => event.announced !== undefined).slice(0, mostEvents);
  const claims = (await store.claimsBy(user)).filter(
    ({ delegation }) => delegation === person.delegation,
  );
  const events = await Promise.all(
    announced.map(async (event) => {
      const attendance = await store.attendance(event.uid);
      const attendee = attendance.find(({ delegation }) => delegation === person.delegation);
      const claim = claims.find((one) => one.event === event.uid)?.partstat;
      const reason = whyClosed(event, now);
      // A place that is offered may be taken when the time for other answers is over.
      const isOffered = attendee?.standing === "offered" && reason === "deadline-passed";
      const closed = reason !== undefined && !isOffered;
      return { event, attendance, attendee, ...(claim !== undefined && { claim }), closed };
    }),
  );
  const organiser = roles.isOrganiser(user)
    ? { drafts: await store.drafts(), buried: await store.jobs.buried() }
    : undefined;
  return { person, events, organiser };
}
