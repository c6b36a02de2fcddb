import type { Answer, Attendance, CalendarEvent } from "@rabat-process/events";
import { statusRules, upcoming, whyClosed } from "@rabat-process/events";
import type { Clock } from "../ports/clock.ts";
import type { BuriedJob } from "../ports/jobs.ts";
import type { Person } from "../ports/people.ts";
import type { Store } from "../ports/store.ts";

interface HomeEvent {
  readonly event: CalendarEvent;
  readonly attendance: Attendance;
  readonly answer: Answer | undefined;
  readonly closed: boolean;
}

export interface HomeState {
  readonly person: Person;
  readonly events: readonly HomeEvent[];
  readonly organiser:
    { readonly drafts: readonly CalendarEvent[]; readonly buried: readonly BuriedJob[] } | undefined;
}

/** How far ahead a home looks. */
const mostEvents = 30;

/** What a person's home shows. */
export async function readHome(
  { store, clock, organisers }: { store: Store; clock: Clock; organisers: readonly string[] },
  user: string,
): Promise<HomeState> {
  const person = await store.person(user);
  const now = clock.now();
  const { dated, undated } = upcoming(await store.events(), now);
  const all = [...dated, ...undated].filter(({ status }) => statusRules[status].closedAs === undefined);
  const announced = all.filter((event) => event.announced !== undefined).slice(0, mostEvents);
  const events = await Promise.all(
    announced.map(async (event) => {
      const attendance = await store.attendance(event.uid);
      return {
        event,
        attendance,
        answer: attendance.find(({ delegation }) => delegation === person.delegation)?.partstat,
        closed: whyClosed(event, now) !== undefined,
      };
    }),
  );
  const organiser = organisers.includes(user)
    ? { drafts: await store.drafts(), buried: await store.jobs.buried() }
    : undefined;
  return { person, events, organiser };
}
