import type { CalendarEvent } from "@rabat-process/events";
import { describeChange } from "@rabat-process/events/changes";
import { wordingOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { ModalView } from "@slack/types";
import type { ChangeOutcome } from "@rabat-process/core/events/change-event";
import { clashesOf } from "@rabat-process/core/events/clashes";
import { reachOfChange } from "@rabat-process/core/events/change-event";
import type { HoldOutcome } from "@rabat-process/core/events/departures";
import { storeChange } from "@rabat-process/core/events/stored-change";
import type { ChangeForm } from "../blocks/change-form.ts";
import { actOf, changeForm } from "../blocks/change-form.ts";
import { leavingView } from "../blocks/departures.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import type { Notice } from "../blocks/notices.ts";
import { unreachableWords } from "../blocks/reach.ts";
import { describeReminderTimes } from "../blocks/reminder-times.ts";
import { takenForm } from "../blocks/view.ts";
import { say } from "../locales/index.ts";
import type { Deps } from "./deps.ts";

/** The form for an act, or for the first that the event allows. */
export async function changeFormFor(
  deps: Deps,
  { act: wanted, ...about }: Pick<ChangeForm, "event" | "seen" | "act" | "locale">,
): Promise<ModalView> {
  const { event } = about;
  const { uid } = event;
  const isDraft = (await deps.store.state(uid))?.isDraft ?? true;
  const act = actOf({ event, isDraft }, wanted);
  const reach = await reachOfChange(deps, { uid, act });
  return changeForm({ ...about, isDraft, act, reach, now: deps.clock.now() });
}

/** What stands in the place of a form: the change that waits, or what was changed at once. */
export async function heldView(
  deps: Deps,
  outcome: Extract<HoldOutcome, { ok: true }>,
  { user, locale }: { user: string; locale: Locale },
): Promise<ModalView> {
  const messages = (await deps.store.cards(outcome.event.uid)).length;
  if (outcome.held === undefined) return changedView(outcome, { messages, locale });
  const { departure, leavesAt, change, askAgain, reach, reminderTimes } = outcome.held;
  const before = (await deps.store.event(outcome.event.uid)) ?? outcome.event;
  return leavingView(await noticeOf(deps, before, { user, locale }), {
    ...{ departure, leavesAt, askAgain, reminderTimes, messages },
    told: { changes: [storeChange(change)] },
    people: reach.people.length,
    unreachable: reach.unreachable,
    clashes:
      change.kind === "rescheduled" ? clashesOf(outcome.event, deps.sisterCalendars) : undefined,
  });
}

/** What a window about an event is drawn from, for whoever has it before them. */
export async function noticeOf(
  { people, accounts }: Deps,
  event: CalendarEvent,
  { user, locale }: { user: string; locale: Locale },
): Promise<Notice> {
  const { timeZone } = await people.profile(user);
  return { event, locale, timeZone, mention: await accounts.mentions() };
}

/** What stands in the place of a form when a change was made: what changed, and who is told. */
function changedView(
  { event, done }: Extract<ChangeOutcome, { ok: true }>,
  { messages, locale }: { messages: number; locale: Locale },
): ModalView {
  const { change: words, close } = say(locale).forms;
  const { change, reminderTimes, reach } = done ?? {};
  const lines = [
    ...(done === undefined ? [words.again] : []),
    ...(change === undefined
      ? []
      : [
          escapeMrkdwn(describeChange(change, locale)),
          reach === undefined ? words.toldNobody : words.told(reach.people.length, messages),
        ]),
    ...(reminderTimes === undefined ? [] : [describeReminderTimes(reminderTimes, locale)]),
    ...(reach === undefined ? [] : unreachableWords(reach, locale)),
  ];
  const title = escapeMrkdwn(wordingOf(event.summary, locale).text);
  return takenForm(words.title, [`*${title}*`, ...lines].join("\n\n"), close);
}
