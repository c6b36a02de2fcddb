import { refusedChange } from "../blocks/refusals.ts";
import type {
  App,
  BlockAction,
  StaticSelectAction,
  ViewOutput,
  ViewResponseAction,
} from "@slack/bolt";
import { acts } from "../blocks/change-form.ts";
import { chosenAct, readChangeForm, readTarget } from "../blocks/change-reader.ts";
import { ids } from "../blocks/ids.ts";
import { askMore, keepTyped } from "../blocks/keep-typed.ts";
import { reachOfChange } from "@rabat-process/core/events/change-event";
import { holdChange } from "@rabat-process/core/events/departures";
import { versionOf } from "@rabat-process/core/events/version";
import { askToCancel } from "./cancel.ts";
import { changeFormFor, heldView } from "./change-views.ts";
import { knownLocale } from "@rabat-process/core/people/choose-language";
import type { Deps } from "./deps.ts";
import { caller, refuse } from "./responses.ts";
import { redrawView } from "./windows.ts";
import { say } from "../locales/index.ts";

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
      await redrawView(client, body, keepTyped(view, form));
    },
  );

  app.view(
    { callback_id: ids.changeForm, type: "view_submission" },
    async ({ ack, body, view }) => {
      await ack(await takeChange(deps, view, await deps.accounts.personOf(body.user.id)));
    },
  );
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
  const { decide, askAgain, reason: why } = form;
  const request = { ...target, user, press: `${user}:${view.id}:${view.hash}`, decide, askAgain };
  if (versionOf(event) !== target.seen) return refuse({ act: refusedChange("stale", locale) });
  const reach = act === "cancel" ? await reachOfChange(deps, { uid: target.uid, act }) : undefined;
  if (reach !== undefined) {
    if (why === undefined)
      return refuse({ "reason-en": say(locale).departures.cancel.reasonMissing });
    const asked = { ...target, event, reason: why, reach, user, locale };
    return { response_action: "update", view: await askToCancel(deps, asked) };
  }
  const outcome = await holdChange(deps, request);
  if (!outcome.ok) return refuse({ act: refusedChange(outcome.reason, locale) });
  return { response_action: "update", view: await heldView(deps, outcome, { user, locale }) };
}
