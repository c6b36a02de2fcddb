import type { MessageShown } from "@rabat-process/core/answers/as-shown";
import type { AnswerOutcome } from "@rabat-process/core/answers/record-answer";
import { answerByLink } from "@rabat-process/core/links/answer-by-link";
import { openedBy } from "@rabat-process/core/links/link-use";
import type { OpenLink } from "@rabat-process/core/links/open-link";
import { lastUse } from "@rabat-process/core/links/open-link";
import type { AnswerState } from "@rabat-process/core/links/read-link";
import { readAnswerState } from "@rabat-process/core/links/read-link";
import { undoAnswer } from "@rabat-process/core/links/undo-answer";
import { sentences } from "@rabat-process/core/sentences/index";
import type { Attendee, CalendarEvent } from "@rabat-process/events";
import { isInstant } from "@rabat-process/timezones";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { Context } from "hono";
import type { Typed } from "./answer-fields.ts";
import { readAnswerFields } from "./answer-fields.ts";
import type { AnswerPage } from "./answer-view.ts";
import { answerPage } from "./answer-page.ts";
import type { LinkDeps } from "./deps.ts";
import { endByForm } from "./end-form.ts";
import type { Problem } from "./link-layout.ts";
import { inLanguage, localeOf, readForm, refuse, sendPage } from "./respond.ts";
import { linkWords } from "./words.ts";

/** A person who opened the page of an event, by a link to it or to their delegation. */
export interface Opened extends OpenLink {
  readonly event: CalendarEvent;
}

/** Shows the page of an event to a person. */
export async function showAnswerPage(
  deps: LinkDeps,
  context: Context,
  opened: Opened,
): Promise<Response> {
  const done = context.req.query("done");
  return drawAnswerPage(deps, context, {
    opened,
    problems: [],
    done: done === "answer" || done === "undo" ? done : undefined,
  });
}

/** Takes what a person sends from the page of an event. */
export async function takeAnswerPage(
  deps: LinkDeps,
  context: Context,
  opened: Opened,
): Promise<Response> {
  const typed = await readForm(context);
  const purposes = { answer: takeAnswer, undo: takeUndo, end: takeEnd };
  const take = Object.entries(purposes).find(([purpose]) => purpose === typed?.["purpose"])?.[1];
  if (typed === undefined || take === undefined)
    return drawAnswerPage(deps, context, { opened, problems: [], status: 400 });
  return take(deps, context, { opened, typed });
}

interface Sent {
  readonly opened: Opened;
  readonly typed: Typed;
}

async function takeAnswer(
  deps: LinkDeps,
  context: Context,
  { opened, typed }: Sent,
): Promise<Response> {
  const { event, link, member } = opened;
  const locale = localeOf(context, member);
  const words = linkWords[locale].errors;
  const again = (problems: readonly Problem[]) =>
    drawAnswerPage(deps, context, { opened, typed, problems, status: 409 });
  const said = shownBy(typed);
  const form = { purpose: "answer", said, event: event.uid, now: deps.clock.now() } as const;
  const nonce = typed["nonce"] ?? "";
  if (!deps.tokens.isNonce(nonce, link, form))
    return again([{ field: "answer", text: words.form }]);
  const { answer, problems } = readAnswerFields(typed, await knownPeople(deps, opened), words);
  if (answer === undefined)
    return drawAnswerPage(deps, context, { opened, typed, problems, status: 400 });
  const people = answer.partstat === "DECLINED" ? [] : answer.people;
  const shown = { ...said, delegation: member.delegation };
  const sent = { ...answer, people, shown, nonce, event };
  const outcome = await answerByLink(deps, { ok: true, link, member }, sent);
  if (outcome.ok) return seeOther(context, "answer");
  const { reason } = outcome;
  if (reason === "ended") return refuse(context, deps.site, { ok: false, reason });
  return again([{ field: "answer", text: refusalWords(reason, locale) }]);
}

async function takeUndo(
  deps: LinkDeps,
  context: Context,
  { opened, typed }: Sent,
): Promise<Response> {
  const { event, link, member } = opened;
  const locale = localeOf(context, member);
  const words = linkWords[locale].errors;
  const problem = (text: string) =>
    drawAnswerPage(deps, context, {
      ...{ opened, status: 409 },
      problems: [{ field: "confirm-undo", text }],
    });
  const { nonce = "", answered = "" } = typed;
  const said = shownBy(typed);
  const form = { purpose: "undo", said, event: event.uid, now: deps.clock.now() } as const;
  if (!deps.tokens.isNonce(nonce, link, form) || !isInstant(answered)) return problem(words.form);
  if (typed["confirm"] !== "yes") return problem(words.confirm(linkWords[locale].undo.confirm));
  const { delegation, user } = member;
  const by = { user, press: `link:${nonce}`, link: openedBy({ ok: true, link, member }) };
  const outcome = await undoAnswer(deps, { uid: event.uid, delegation, version: answered, ...by });
  if (outcome.ok) return seeOther(context, "undo");
  const { reason } = outcome;
  if (reason === "not-yours") return refuse(context, deps.site, { ok: false, reason: "ended" });
  return problem(reason === "answer-changed" ? words["no-undo"] : refusalWords(reason, locale));
}

async function takeEnd(
  deps: LinkDeps,
  context: Context,
  { opened, typed }: Sent,
): Promise<Response> {
  return endByForm(deps, context, {
    ...{ opened, typed },
    again: (problems) => drawAnswerPage(deps, context, { opened, problems, status: 400 }),
  });
}

/** After a form was taken the page is read anew: to load it again sends nothing. */
function seeOther(context: Context, done: "answer" | "undo"): Response {
  const lang = context.req.query("lang");
  const query = new URLSearchParams({ done, ...(lang !== undefined && { lang }) });
  return context.body(null, 303, { Location: `?${query.toString()}`, "Cache-Control": "no-store" });
}

/** What the page said to which a form answers. */
function shownBy({ sequence, answered = "" }: Typed): MessageShown {
  return {
    ...(sequence !== undefined && { sequence: Number(sequence) }),
    answeredAt: isInstant(answered) ? answered : null,
  };
}

/** Why an answer was not recorded, in words. */
export function refusalWords(
  reason: Extract<AnswerOutcome, { ok: false }>["reason"] | "too-often",
  locale: Locale,
): string {
  const { errors } = linkWords[locale];
  if (reason === "overtaken") return errors["answer-changed"];
  if (
    reason === "event-changed" ||
    reason === "answer-changed" ||
    reason === "offer-ended" ||
    reason === "too-often"
  )
    return errors[reason];
  return reason === "other-delegation" || reason === "unknown-delegation"
    ? sentences[locale].sinceOpened["other-delegation"]
    : sentences[locale].refused[reason];
}

async function knownPeople(
  { store }: LinkDeps,
  { event, member }: Opened,
): Promise<Attendee["people"]> {
  const attendance = await store.attendance(event.uid);
  return attendance.find(({ delegation }) => delegation === member.delegation)?.people ?? [];
}

interface Drawing extends Pick<AnswerPage, "problems" | "typed"> {
  readonly opened: Opened;
  readonly done?: AnswerPage["done"];
  readonly status?: 200 | 400 | 409;
}

async function drawAnswerPage(
  deps: LinkDeps,
  context: Context,
  { opened, typed, problems, done, status = 200 }: Drawing,
): Promise<Response> {
  const { link, member, event } = opened;
  const { site, clock } = deps;
  const since = lastUse(link);
  const state = await readAnswerState(deps, { uid: event.uid, member, since });
  if (state === undefined) return refuse(context, site, { ok: false, reason: "unknown-link" });
  const other = await delegationAddressOf(deps, opened);
  const page = answerPage({
    ...{ site, member, state, problems, typed },
    locale: localeOf(context, member),
    done,
    nameOf: await namesOf(deps, state),
    nonces: noncesFor(deps, opened, { state, now: clock.now() }),
    delegationAddress: other && inLanguage(context, other),
  });
  return sendPage(context, page, status);
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

/** The page of the delegation, where it was sent to the person as well. */
async function delegationAddressOf(
  { store, tokens }: LinkDeps,
  { link, member }: Opened,
): Promise<string | undefined> {
  if (link.event === undefined) return tokens.addressOf(link);
  const other = await store.link(tokens.idOf(member.user));
  return other && tokens.addressOf(other);
}
