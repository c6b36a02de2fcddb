import { isUnused } from "@rabat-process/core/links/open-link";
import type { OpenLink } from "@rabat-process/core/links/open-link";
import type { AnswerState } from "@rabat-process/core/links/read-link";
import { readAnswerState } from "@rabat-process/core/links/read-link";
import type { CalendarEvent } from "@rabat-process/events";
import type { Instant } from "@rabat-process/timezones";
import type { Context } from "hono";
import type { AnswerPage } from "./answer-view.ts";
import { answerPage } from "./answer-page.ts";
import type { LinkDeps } from "./deps.ts";
import { inLanguage, localeOf, refuse, sendOpened } from "./respond.ts";

/** A person who opened the page of an event, by a link to it or to their delegation. */
export interface Opened extends OpenLink {
  readonly event: CalendarEvent;
}

interface Drawing extends Pick<AnswerPage, "problems" | "typed"> {
  readonly opened: Opened;
  /** What says that something was done here. */
  readonly receipt?: string | undefined;
  readonly status?: 200 | 400 | 409;
}

/** Draws the page of an event for a person. */
export async function drawAnswerPage(
  deps: LinkDeps,
  context: Context,
  { opened, typed, problems, receipt, status = 200 }: Drawing,
): Promise<Response> {
  const { member, event } = opened;
  const { site, clock, isInSlack } = deps;
  // What was refused ended the forms of the page: this one has others.
  const link = (status === 409 ? await deps.store.link(opened.link.id) : undefined) ?? opened.link;
  const state = await readAnswerState(deps, { uid: event.uid, opened });
  if (state === undefined) return refuse(context, site, { ok: false, reason: "unknown-link" });
  const answeredAt = state.attendee?.at;
  const other = await delegationAddressOf(deps, opened);
  const page = answerPage({
    ...{ site, member, state, problems, typed, isInSlack },
    ...{ locale: localeOf(context, member), now: clock.now() },
    done: (["answer", "undo"] as const).find(
      (what) => receipt === deps.tokens.receiptFor(link, { what, event: event.uid, answeredAt }),
    ),
    nameOf: await namesOf(deps, state),
    nonces: noncesFor(deps, { ...opened, link }, { state, now: clock.now() }),
    delegationAddress: other && inLanguage(context, other),
  });
  return sendOpened(deps, context, { link: opened.link, page, status });
}

function noncesFor(
  { tokens }: LinkDeps,
  { link }: Opened,
  { state: { event, attendee }, now }: { state: AnswerState; now: Instant },
) {
  const answeredAt = attendee?.at ?? null;
  const answer = { sequence: event.sequence, answeredAt };
  return {
    answer: tokens.createNonce(link, { purpose: "answer", said: answer, event: event.uid }, now),
    undo: tokens.createNonce(
      link,
      { purpose: "undo", said: { answeredAt }, event: event.uid },
      now,
    ),
    end: tokens.createNonce(link, { purpose: "end" }, now),
  };
}

/** What those are called whom the page names: people of the list, by what organisers called them. */
async function namesOf({ store }: LinkDeps, { attendee }: AnswerState) {
  const name = attendee && (await store.person(attendee.by)).name;
  return (person: string) => (person === attendee?.by ? name : undefined);
}

/** The page of the delegation, where it was sent to the person as well and opens. */
async function delegationAddressOf(
  { store, tokens, clock }: LinkDeps,
  { link, member }: Opened,
): Promise<string | undefined> {
  if (link.event === undefined) return tokens.addressOf(link);
  const other = await store.link(tokens.idOf(member.user));
  return other === undefined || isUnused(other, { clock }) ? undefined : tokens.addressOf(other);
}
