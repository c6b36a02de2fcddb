import type { MessageShown } from "@rabat-process/core/answers/as-shown";
import { answerByLink } from "@rabat-process/core/links/answer-by-link";
import { openedBy } from "@rabat-process/core/links/link-use";
import { undoAnswer } from "@rabat-process/core/links/undo-answer";
import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { quotaOf } from "@rabat-process/events/answers";
import { addMinutes, isInstant } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import type { Context } from "hono";
import type { Typed } from "./answer-fields.ts";
import { fieldsOf, keepTyped, readAnswerFields } from "./answer-fields.ts";
import type { LinkDeps } from "./deps.ts";
import type { Opened } from "./draw-answer.ts";
import { drawAnswerPage } from "./draw-answer.ts";
import { endByForm } from "./end-form.ts";
import type { AnswerReason } from "./refusals.ts";
import { refusalText, staleReasons } from "./refusals.ts";
import { localeOf, readForm, refuse } from "./respond.ts";
import { readSentForm } from "./sent-form.ts";
import { linkWords } from "./words.ts";

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
  const purposes = { answer: takeAnswer, decline: takeDecline, undo: takeUndo, end: takeEnd };
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
  const words = linkWords[localeOf(context, member)].errors;
  const said = shownBy(typed);
  const form = { purpose: "answer", said, event: event.uid } as const;
  const { nonce = "" } = typed;
  const { by, drawnAt, isCurrent } = readSentForm(deps, opened, { nonce, form });
  if (drawnAt === undefined)
    return drawRefused(deps, context, { opened, typed, reason: "sent-before" });
  const isReplay = !isCurrent && addMinutes(drawnAt, minutesOfVisit) < deps.clock.now();
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
    await deps.store.endForms(by.link);
    const shown = isReplay ? unchosen(typed) : typed;
    return drawAnswerPage(deps, context, { opened, typed: shown, problems, status: 409 });
  }
  const coming = answer.partstat === "DECLINED" ? [] : answer.people;
  const shown = { ...said, delegation: member.delegation };
  const sent = { ...answer, people: coming, shown, nonce, drawnAt, event };
  const outcome = await answerByLink(deps, by, sent);
  if (outcome.ok) {
    const answeredAt = "attendee" in outcome ? outcome.attendee.at : undefined;
    const done = { what: "answer", event: event.uid, answeredAt } as const;
    return seeOther(context, deps.tokens.receiptFor(link, done));
  }
  if (outcome.reason === "ended") return refuse(context, deps.site, { ok: false, reason: "ended" });
  if (outcome.reason !== "sent-before") await deps.store.endForms(by.link);
  // On the second press of a double click, what the first was refused for is said once more.
  const isSpent = outcome.reason === "sent-before";
  const reason = (isSpent ? staleBy(said, { event, present }) : undefined) ?? outcome.reason;
  return drawRefused(deps, context, { opened, typed, reason, isReplay });
}

/** How long after its page was drawn a form that is sent once more may be the second press of a double click. */
const minutesOfVisit = 15;

function unchosen({ answer: _, ...typed }: Typed): Typed {
  return typed;
}

/** Takes that a delegation comes no longer, after the time for answers: all else that it said stays. */
async function takeDecline(
  deps: LinkDeps,
  context: Context,
  { opened, typed }: Sent,
): Promise<Response> {
  const { errors, decline } = linkWords[localeOf(context, opened.member)];
  const text = errors.confirm(decline.confirm);
  const problems = [{ field: "confirm-decline", text }];
  if (typed["confirm"] !== "yes")
    return drawAnswerPage(deps, context, { opened, problems, status: 409 });
  const { comment = "" } = (await presentAnswer(deps, opened)) ?? {};
  return takeAnswer(deps, context, { opened, typed: { ...typed, comment, answer: "DECLINED" } });
}

/**
 * Shows the page once more with what was sent. Where it was not the current one, the choice is said and not made again: what
 * is replayed must not become an answer when somebody sends it as it stands.
 */
async function drawRefused(
  deps: LinkDeps,
  context: Context,
  {
    opened,
    typed,
    reason,
    isReplay = false,
  }: Sent & { readonly reason: AnswerReason; readonly isReplay?: boolean },
): Promise<Response> {
  const { event, member } = opened;
  const text = refusalText(reason, typed["answer"], localeOf(context, member));
  const present = await presentAnswer(deps, opened);
  const said = shownBy(typed).answeredAt ?? undefined;
  const answers = await deps.store.answers(event.uid, member.delegation);
  const drawn = answers.findLast(({ at }) => at === said);
  const fields = (attendee: Attendee | undefined) => fieldsOf(attendee ?? { people: [] });
  const kept = isReplay || staleReasons.has(reason) ? unchosen(typed) : typed;
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
  const form = { purpose: "undo", said, event: event.uid } as const;
  const { by: sentBy, drawnAt } = readSentForm(deps, opened, { nonce, form });
  if (drawnAt === undefined || !isInstant(answered)) return problem(words.form);
  if (typed["confirm"] !== "yes") return problem(words.confirm(linkWords[locale].undo.confirm));
  const { delegation, user } = member;
  const by = { user, press: `link:${nonce}`, link: openedBy(sentBy) };
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
  await deps.store.endForms(sentBy.link);
  if (reason !== "answer-changed") return problem(refusalText(reason, undefined, locale));
  const present = await presentAnswer(deps, opened);
  return problem(present?.at === answered ? words.form : words["no-undo"]);
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
