import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { firstDay, isDated } from "@rabat-process/events";
import { past, upcoming } from "@rabat-process/events/schedule";
import { statusRules } from "@rabat-process/events/changes";
import type { AccountStore } from "../ports/accounts.ts";
import type { Refusal } from "../ports/actor.ts";
import type { Clock } from "../ports/clock.ts";
import { mailDoor } from "../ports/contacts.ts";
import type { EventStore, StandingAnswer } from "../ports/events.ts";
import type { Member, PeopleStore } from "../ports/people.ts";
import type { Roles } from "../ports/roles.ts";

/** An event to which a delegation was asked, and what it answered. */
export interface AskedEvent {
  readonly event: CalendarEvent;
  /** Absent where it gave no answer. */
  readonly answer: Pick<StandingAnswer, "partstat" | "standing"> | undefined;
}

/** A delegation on one page: who they are, and what they answered over the years. */
export interface DelegationPage {
  readonly delegation: DelegationCode;
  /** By their ids. */
  readonly members: readonly (Member & { readonly mailboxes: readonly string[] })[];
  /** What is to come, the next one first. */
  readonly coming: readonly AskedEvent[];
  /** What is over, the latest year and in it the latest event first. */
  readonly years: readonly { readonly year: number; readonly events: readonly AskedEvent[] }[];
}

/** Reads the page of a delegation. Organisers only. */
export async function readDelegation(
  {
    store,
    clock,
    roles,
  }: { store: EventStore & PeopleStore & AccountStore; clock: Clock; roles: Roles },
  { delegation, user }: { readonly delegation: DelegationCode; readonly user: string },
): Promise<{ readonly ok: true; readonly page: DelegationPage } | Refusal<"organisers-only">> {
  if (!roles.isOrganiser(user)) return { ok: false, reason: "organisers-only" };
  const now = clock.now();
  const [members, accounts, events, answers] = await Promise.all([
    store.membersOf(delegation),
    store.accountsAt(mailDoor),
    store.events(),
    store.answersOf(delegation),
  ]);
  const answered = new Map(answers.map((answer) => [answer.event, answer]));
  // It was asked about what was announced, and about what it answered.
  const asked = (all: readonly CalendarEvent[]) =>
    all
      .filter(({ uid, announced }) => announced !== undefined || answered.has(uid))
      .map((event) => ({ event, answer: answered.get(event.uid) }));
  const { dated, undated } = upcoming(events, now);
  const coming = [...dated, ...undated].filter(
    ({ status }) => statusRules[status].closedAs === undefined,
  );
  const page = {
    delegation,
    members: members.map((member) => ({
      ...member,
      mailboxes: accounts.filter(({ person }) => person === member.user).map(({ id }) => id),
    })),
    coming: asked(coming),
    years: byYear(asked(past(events, now).filter(({ status }) => status !== "cancelled"))),
  };
  return { ok: true, page };
}

function byYear(events: readonly AskedEvent[]): DelegationPage["years"] {
  const years = new Map<number, AskedEvent[]>();
  for (const asked of events) {
    const year = yearOf(asked.event);
    years.set(year, [...(years.get(year) ?? []), asked]);
  }
  return [...years]
    .map(([year, all]) => ({ year, events: all }))
    .toSorted((one, other) => other.year - one.year);
}

/** The year in which an event was, or in which it was last changed where no day is known. */
function yearOf({ when, lastModified }: CalendarEvent): number {
  return Number((isDated(when) ? firstDay(when) : lastModified).slice(0, 4));
}
