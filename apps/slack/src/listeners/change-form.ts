import { refusedChange } from "../blocks/refusals.ts";
import { describeChange, wordingOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type {
  App,
  BlockAction,
  StaticSelectAction,
  ViewOutput,
  ViewResponseAction,
} from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { ChangeForm } from "../blocks/change-form.ts";
import { actOf, acts, changeForm } from "../blocks/change-form.ts";
import { chosenAct, readChangeForm, readTarget } from "../blocks/change-reader.ts";
import { ids } from "../blocks/ids.ts";
import { askMore, keepTyped } from "../blocks/keep-typed.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { unreachableWords } from "../blocks/reach.ts";
import { describeReminderTimes } from "../blocks/reminder-times.ts";
import { takenForm } from "../blocks/view.ts";
import { say } from "../locales/index.ts";
import type { ChangeOutcome } from "@rabat-process/core/events/change-event";
import { changeEvent, reachOfChange } from "@rabat-process/core/events/change-event";
import { knownLocale } from "@rabat-process/core/people/choose-language";
import type { Deps } from "./deps.ts";
import { caller, refuse } from "./responses.ts";

/** The form in which organisers say what happens to an event. */
export function registerChangeForm(app: App, deps: Deps): void {
  app.action<BlockAction<StaticSelectAction>>(
    ids.changeAct,
    async ({ ack, action, body, client }) => {
      await ack();
      const { view } = body;
      const act = acts.find((candidate) => candidate === action.selected_option.value);
      if (view === undefined || act === undefined) return;
      const { uid, seen } = readTarget(view);
      const { user, locale } = await caller(deps, body, action);
      // The form opens for organisers alone: nobody else learns from it what a draft says.
      const event = deps.roles.isOrganiser(user) ? await deps.store.event(uid) : undefined;
      if (event === undefined) return;
      const form = await changeFormFor(deps, { event, seen, act, locale });
      await client.views.update({ view_id: view.id, hash: view.hash, view: keepTyped(view, form) });
    },
  );

  app.view(
    { callback_id: ids.changeForm, type: "view_submission" },
    async ({ ack, body, view }) => {
      await ack(await takeChange(deps, view, await deps.accounts.personOf(body.user.id)));
    },
  );
}

/** The form for an act, or for the first that the event allows. */
export async function changeFormFor(
  deps: Deps,
  { act: wanted, ...about }: Pick<ChangeForm, "event" | "seen" | "act" | "locale">,
): Promise<ModalView> {
  const act = actOf(about.event, wanted);
  const reach = await reachOfChange(deps, { uid: about.event.uid, act });
  return changeForm({ ...about, act, reach, now: deps.clock.now() });
}

/** Takes a form that was submitted, and gives what Slack is to do with it. */
async function takeChange(deps: Deps, view: ViewOutput, user: string): Promise<ViewResponseAction> {
  const { locale: drawn, ...target } = readTarget(view);
  const locale = await knownLocale(deps, user, drawn);
  const event = await deps.store.event(target.uid);
  const reason = deps.roles.isOrganiser(user) ? "unknown-event" : "organisers-only";
  if (event === undefined || reason === "organisers-only")
    return refuse({ act: refusedChange(reason, locale) });
  const act = chosenAct(view) ?? target.act;
  if (act !== target.act) {
    // Submitted before the form was drawn for it: now it is, and asks for what that act needs.
    const asked = await changeFormFor(deps, { event, seen: target.seen, act, locale });
    return { response_action: "update", view: askMore(keepTyped(view, asked), locale) };
  }
  const form = readChangeForm(view, { act, event, locale });
  if (!form.ok) return refuse(form.errors);
  const { decide, askAgain } = form;
  const press = `${user}:${view.id}:${view.hash}`;
  const outcome = await changeEvent(deps, { ...target, user, press, decide, askAgain });
  if (!outcome.ok) return refuse({ act: refusedChange(outcome.reason, locale) });
  const messages = (await deps.store.cards(target.uid)).length;
  return { response_action: "update", view: changedView(outcome, { askAgain, messages, locale }) };
}

/** What stands in the place of a form when a change was made: what changed, and who is told. */
export function changedView(
  { event, done }: Extract<ChangeOutcome, { ok: true }>,
  { askAgain, messages, locale }: { askAgain: boolean; messages: number; locale: Locale },
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
    ...(askAgain ? [words.asked] : []),
  ];
  const title = escapeMrkdwn(wordingOf(event.summary, locale).text);
  return takenForm(words.title, [`*${title}*`, ...lines].join("\n\n"), close);
}
