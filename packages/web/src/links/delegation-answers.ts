import { answerByLink } from "@rabat-process/core/links/answer-by-link";
import type { OpenLink } from "@rabat-process/core/links/open-link";
import { closedBy, readSituation } from "@rabat-process/core/events/situation";
import { isAskedOf } from "@rabat-process/core/links/asked";
import { readDelegationState } from "@rabat-process/core/links/read-link";
import type { CalendarEvent } from "@rabat-process/events";
import { Answer } from "@rabat-process/events/answers";
import { wordingOf } from "@rabat-process/events";
import { isInstant } from "@rabat-process/timezones";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { Typed } from "./answer-fields.ts";
import { fieldOf, isChoice, keyOf } from "./delegation-page.ts";
import type { LinkDeps } from "./deps.ts";
import type { Problem } from "./link-layout.ts";
import { refusalText, staleReasons } from "./refusals.ts";
import { linkWords } from "./words.ts";

/** What became of the answers that were sent at once. */
interface SentAnswers {
  /** How many are recorded. */
  readonly count: number;
  readonly problems: readonly Problem[];
  /** The choices that were refused on the current page, by their fields: they stand there once more. */
  readonly chosen: Readonly<Record<string, string>>;
}

/**
 * Records each answer that was chosen on the page of a delegation; `ended` where the link opens no more.
 *
 * @param form.drawnAt when its page was drawn; without it, nothing is recorded, and the choices are said
 * @param form.isCurrent whether it is a form of the page as it is now: only such a one ends the others
 */
export async function sendAnswers(
  deps: LinkDeps,
  opened: OpenLink,
  {
    typed,
    drawnAt,
    isCurrent,
    locale,
  }: {
    readonly typed: Typed;
    readonly drawnAt: Instant | undefined;
    readonly isCurrent: boolean;
    readonly locale: Locale;
  },
): Promise<SentAnswers | "ended"> {
  const { link } = opened;
  const { waiting, answered } = await readDelegationState(deps, opened);
  const waits = new Set(waiting.map(({ event }) => event));
  const problems: Problem[] = [];
  const chosen: Record<string, string> = {};
  let count = 0;
  let isRefused = false;
  const known = answered.map((each) => each.event);
  for (const event of [...waits, ...known]) {
    const field = fieldOf(event);
    if (typed[field] === undefined) continue;
    const reason = await send(deps, opened, { event, typed, drawnAt });
    if (reason === undefined) {
      count += 1;
      continue;
    }
    if (reason === "ended") return reason;
    const text =
      reason === "no-answer"
        ? linkWords[locale].errors.answer
        : refusalText(reason, typed[field], locale);
    // What awaits no answer any more has no field to which a reader could go.
    const title = wordingOf(event.summary, locale).text;
    problems.push(
      waits.has(event) ? { field, text } : { field: "answered", text: `${title} – ${text}` },
    );
    if (!staleReasons.has(reason)) chosen[field] = typed[field];
    isRefused ||= reason !== "sent-before" && reason !== "no-answer";
  }
  const late = await closedSince(deps, opened, { typed, listed: [...waits, ...known], locale });
  problems.push(...late);
  // What comes by no form of the page ends none: others would be refused without having done anything.
  if (isCurrent && (isRefused || late.length > 0)) await deps.store.endForms(link);
  return { count, problems, chosen };
}

/** What was chosen for events that the page does not list: why each takes no answer now. */
async function closedSince(
  deps: LinkDeps,
  { member }: OpenLink,
  {
    typed,
    listed,
    locale,
  }: {
    readonly typed: Typed;
    readonly listed: readonly CalendarEvent[];
    readonly locale: Locale;
  },
): Promise<readonly Problem[]> {
  const { store, clock } = deps;
  const problems: Problem[] = [];
  let isAnyGone = false;
  const fields = new Set(listed.map(fieldOf));
  const events = new Map((await store.events()).map((event) => [fieldOf(event), event]));
  for (const field of Object.keys(typed).filter(isChoice)) {
    if (fields.has(field)) continue;
    const event = events.get(field);
    const situation = event && (await readSituation(store, event.uid));
    const reason = situation && closedBy(situation, clock.now());
    const isNamed = event !== undefined && (await isAskedOf(deps, event, member));
    if (!isNamed || reason === undefined) {
      isAnyGone = true;
      continue;
    }
    const title = wordingOf(event.summary, locale).text;
    const text = refusalText(reason, typed[field], locale);
    problems.push({ field: "answered", text: `${title} – ${text}` });
  }
  // Of what was withdrawn, or is not open to them any more, nobody learns more here.
  if (isAnyGone) problems.push({ field: "answered", text: linkWords[locale].errors.gone });
  return problems;
}

/** Records one answer; says why it was not. */
async function send(
  deps: LinkDeps,
  opened: OpenLink,
  {
    event,
    typed,
    drawnAt,
  }: {
    readonly event: CalendarEvent;
    readonly typed: Typed;
    readonly drawnAt: Instant | undefined;
  },
) {
  const partstat = Answer.safeParse(typed[fieldOf(event)]);
  if (!partstat.success) return "no-answer";
  if (drawnAt === undefined) return "sent-before";
  const outcome = await answerByLink(deps, opened, {
    ...{ event, drawnAt, partstat: partstat.data },
    shown: { ...shownOf(typed, event), delegation: opened.member.delegation },
    nonce: `${typed["nonce"] ?? ""}:${event.uid}`,
  });
  return outcome.ok ? undefined : outcome.reason;
}

function shownOf(typed: Typed, event: CalendarEvent) {
  const [sequence, answered = ""] = ["sequence", "answered"].map(
    (name) => typed[`${name}-${keyOf(event)}`],
  );
  return { sequence: Number(sequence), answeredAt: isInstant(answered) ? answered : null };
}
