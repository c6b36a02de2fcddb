import type { MessageShown } from "@rabat-process/core/answers/as-shown";
import { answerByLink } from "@rabat-process/core/links/answer-by-link";
import { openedBy } from "@rabat-process/core/links/link-use";
import type { OpenLink } from "@rabat-process/core/links/open-link";
import { lastUse } from "@rabat-process/core/links/open-link";
import type { AnswerState } from "@rabat-process/core/links/read-link";
import { readAnswerState } from "@rabat-process/core/links/read-link";
import { undoAnswer } from "@rabat-process/core/links/undo-answer";
import type { Attendee, CalendarEvent } from "@rabat-process/events";
import { quotaOf } from "@rabat-process/events";
import { isInstant } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import type { Context } from "hono";
import type { Typed } from "./answer-fields.ts";
import { fieldsOf, keepTyped, readAnswerFields } from "./answer-fields.ts";
import type { AnswerPage } from "./answer-view.ts";
import { answerPage } from "./answer-page.ts";
import type { LinkDeps } from "./deps.ts";
import { endByForm } from "./end-form.ts";
import type { AnswerReason } from "./refusals.ts";
import { refusalText, staleReasons } from "./refusals.ts";
import { inLanguage, localeOf, readForm, refuse, sendOpened } from "./respond.ts";
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
  return drawAnswerPage(deps, context, {
    opened,
    problems: [],
    receipt: context.req.query("done"),
  });
}

/** Takes what a person sends from the page of an event. */
export async function takeAnswerPage(
  deps: LinkDeps,
  context: Context,
  opened: Opened,
): Promise<Response> {
  const typed = await readForm(deps, context);
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
  const said = shownBy(typed);
  const form = { purpose: "answer", said, event: event.uid, now: deps.clock.now() } as const;
  const nonce = typed["nonce"] ?? "";
  const drawnAt = deps.tokens.drawnAt(nonce, link, form);
  if (drawnAt === undefined)
    return drawRefused(deps, context, { opened, typed, reason: "sent-before" });
  const present = await presentAnswer(deps, opened);
  const quota = quotaOf(event.participation, member.delegation);
  const { answer, problems, isOverMost } = readAnswerFields(
    typed,
    { people: present?.people ?? [], quota },
    words,
  );
  if (answer === undefined) {
    // The page is drawn with what counts now: nobody must take it back without having read it.
    const reason = staleBy(said, { event, present });
    if (reason !== undefined) return drawRefused(deps, context, { opened, typed, reason });
    if (!isOverMost) return drawAnswerPage(deps, context, { opened, typed, problems, status: 400 });
    // With a larger quota it would be taken: nobody must send it once more in somebody's place.
    await deps.store.endForms(link.id);
    return drawAnswerPage(deps, context, { opened, typed, problems, status: 409 });
  }
  const coming = answer.partstat === "DECLINED" ? [] : answer.people;
  const shown = { ...said, delegation: member.delegation };
  const sent = { ...answer, people: coming, shown, nonce, drawnAt, event };
  const outcome = await answerByLink(deps, { ok: true, link, member }, sent);
  if (outcome.ok) {
    const answeredAt = "attendee" in outcome ? outcome.attendee.at : undefined;
    const done = { what: "answer", event: event.uid, answeredAt } as const;
    return seeOther(context, deps.tokens.receiptFor(link, done));
  }
  const { reason } = outcome;
  if (reason === "ended") return refuse(context, deps.site, { ok: false, reason });
  if (reason !== "sent-before") await deps.store.endForms(link.id);
  return drawRefused(deps, context, { opened, typed, reason });
}

/**
 * Shows the page once more with what was sent. Where it was not the current one, the choice is said and not made again: what
 * is replayed must not become an answer when somebody sends it as it stands.
 */
async function drawRefused(
  deps: LinkDeps,
  context: Context,
  { opened, typed, reason }: Sent & { readonly reason: AnswerReason },
): Promise<Response> {
  const { event, member } = opened;
  const text = refusalText(reason, typed["answer"], localeOf(context, member));
  const { answer: _, ...unchosen } = typed;
  const present = await presentAnswer(deps, opened);
  const said = shownBy(typed).answeredAt ?? undefined;
  const answers = await deps.store.answers(event.uid, member.delegation);
  const drawn = answers.findLast(({ at }) => at === said);
  const fields = (attendee: Attendee | undefined) => fieldsOf(attendee ?? { people: [] });
  const kept = staleReasons.has(reason) ? unchosen : typed;
  return drawAnswerPage(deps, context, {
    ...{ opened, status: 409, problems: [{ field: "answer", text }] },
    typed: present?.at === said ? kept : keepTyped(kept, fields(drawn), fields(present)),
  });
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
  if (deps.tokens.drawnAt(nonce, link, form) === undefined || !isInstant(answered))
    return problem(words.form);
  if (typed["confirm"] !== "yes") return problem(words.confirm(linkWords[locale].undo.confirm));
  const { delegation, user } = member;
  const by = { user, press: `link:${nonce}`, link: openedBy({ ok: true, link, member }) };
  const outcome = await undoAnswer(deps, { uid: event.uid, delegation, version: answered, ...by });
  if (outcome.ok) {
    const answeredAt = outcome.attendee?.at;
    const done = { what: "undo", event: event.uid, answeredAt } as const;
    // Where what was undone before has another answer by now, the page says that one and no more.
    const isNow =
      !outcome.repeated || (await isNextOf(deps, opened, { undone: answered, answeredAt }));
    return seeOther(context, isNow ? deps.tokens.receiptFor(link, done) : undefined);
  }
  const { reason } = outcome;
  if (reason === "not-yours") return refuse(context, deps.site, { ok: false, reason: "ended" });
  await deps.store.endForms(link.id);
  return problem(
    reason === "answer-changed" ? words["no-undo"] : refusalText(reason, undefined, locale),
  );
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
function seeOther(context: Context, receipt: string | undefined): Response {
  const lang = context.req.query("lang");
  const query = new URLSearchParams({
    ...(receipt !== undefined && { done: receipt }),
    ...(lang !== undefined && { lang }),
  });
  return context.body(null, 303, { Location: `?${query.toString()}`, "Cache-Control": "no-store" });
}

/** Whether what counts now is what the undoing of an answer brought back: nothing came since. */
async function isNextOf(
  { store }: LinkDeps,
  { event, member }: Opened,
  { undone, answeredAt }: { readonly undone: Instant; readonly answeredAt: Instant | undefined },
): Promise<boolean> {
  const answers = await store.answers(event.uid, member.delegation);
  const place = answers.findLastIndex(({ at }) => at === undone);
  const since = answers.slice(place + 1);
  const hadFormer = answers[place]?.byLink?.before !== undefined;
  return hadFormer === since.length > 0 && since.every(({ at }) => at === answeredAt);
}

/** What the page said to which a form answers. */
function shownBy({ sequence, answered = "" }: Typed): MessageShown {
  return {
    ...(sequence !== undefined && { sequence: Number(sequence) }),
    answeredAt: isInstant(answered) ? answered : null,
  };
}

async function presentAnswer(
  { store }: LinkDeps,
  { event, member }: Opened,
): Promise<Attendee | undefined> {
  const attendance = await store.attendance(event.uid);
  return attendance.find(({ delegation }) => delegation === member.delegation);
}

/** What changed since a page was drawn. */
function staleBy(
  { sequence, answeredAt }: MessageShown,
  { event, present }: { readonly event: CalendarEvent; readonly present: Attendee | undefined },
): "event-changed" | "answer-changed" | undefined {
  if (answeredAt !== (present?.at ?? null)) return "answer-changed";
  return sequence === event.sequence ? undefined : "event-changed";
}

interface Drawing extends Pick<AnswerPage, "problems" | "typed"> {
  readonly opened: Opened;
  /** What says that something was done here. */
  readonly receipt?: string | undefined;
  readonly status?: 200 | 400 | 409;
}

async function drawAnswerPage(
  deps: LinkDeps,
  context: Context,
  { opened, typed, problems, receipt, status = 200 }: Drawing,
): Promise<Response> {
  const { member, event } = opened;
  const { site, clock, isInSlack } = deps;
  // What was refused ended the forms of the page: this one has others.
  const link = (status === 409 ? await deps.store.link(opened.link.id) : undefined) ?? opened.link;
  const since = lastUse(link);
  const state = await readAnswerState(deps, { uid: event.uid, member, since });
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

/** The page of the delegation, where it was sent to the person as well. */
async function delegationAddressOf(
  { store, tokens }: LinkDeps,
  { link, member }: Opened,
): Promise<string | undefined> {
  if (link.event === undefined) return tokens.addressOf(link);
  const other = await store.link(tokens.idOf(member.user));
  return other && tokens.addressOf(other);
}
