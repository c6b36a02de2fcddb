import { deadlineOf, summariseAttendance, whyClosed } from "@rabat-process/events/answers";
import { delegationCodes } from "@rabat-process/events";
import { upcoming } from "@rabat-process/events/schedule";
import type { CalendarEvent } from "@rabat-process/events";
import type { CoreHandlers } from "../jobs/core-jobs.ts";
import type { JobDeps } from "../jobs/deps.ts";
import type { OpenEvent } from "../ports/notifier.ts";

/** Sends organisers the note of Monday, where they are some still, want it, and some event takes answers. */
export function handleWeekNotes(deps: JobDeps) {
  return {
    async "week-note-one"(job) {
      const { user, week } = job.payload;
      // An app that has just begun learns who they are only when it is asked for all.
      const isOrganiser = (await deps.roles.organisers()).includes(user);
      const isWanted = isOrganiser && (await deps.store.person(user)).weekNote !== false;
      const events = isWanted ? await openEvents(deps) : [];
      return events.length === 0
        ? { result: "done" }
        : deps.notifier.tell(job, { user }, { kind: "week-note", week, events });
    },
  } satisfies Partial<CoreHandlers>;
}

/** How the announced events stand that take answers, the next one first. */
async function openEvents({ store, clock }: JobDeps): Promise<readonly OpenEvent[]> {
  const now = clock.now();
  // What another event has replaced is not among them.
  const { dated, undated } = upcoming(await store.events(), now);
  const open = [...dated, ...undated].filter(
    (event) => event.announced !== undefined && whyClosed(event, now) === undefined,
  );
  return Promise.all(open.map((event) => standOf(store, event)));
}

async function standOf(store: JobDeps["store"], event: CalendarEvent): Promise<OpenEvent> {
  const [attendance, claims] = await Promise.all([
    store.attendance(event.uid),
    store.claims(event.uid),
  ]);
  const missing = Object.values(summariseAttendance(attendance)).flatMap((group) => group.missing);
  const deadline = deadlineOf(event);
  return {
    event,
    answered: delegationCodes.length - missing.length,
    missing,
    claims: claims.length,
    ...(deadline !== undefined && { deadline }),
  };
}
