import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { CalendarEvent } from "@rabat-process/events";
import { cancel } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { reachOfChange } from "@rabat-process/core/events/change-event";
import { holdChange } from "@rabat-process/core/events/departures";
import { readChangeForm } from "../blocks/change-reader.ts";
import type { FilledCancel } from "../blocks/departures.ts";
import { cancelView, readFilledCancel } from "../blocks/departures.ts";
import type { Errors, FilledView } from "../blocks/filled.ts";
import { readText, readFilled } from "../blocks/filled.ts";
import { ids } from "../blocks/ids.ts";
import { keepTyped } from "../blocks/keep-typed.ts";
import { refusedChange } from "../blocks/refusals.ts";
import { takenForm } from "../blocks/view.ts";
import { say } from "../locales/index.ts";
import { changeFormFor, heldView, noticeOf } from "./change-views.ts";
import type { Deps } from "./deps.ts";
import { caller } from "./responses.ts";
import { redrawView } from "./windows.ts";

/** Cancelling takes a second press, which is red, and a way back that loses nothing. */
export function registerCancel(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(ids.cancelEvent, async ({ ack, action, body, client }) => {
    await ack();
    const { user, locale, press } = await caller(deps, body, action);
    const filled = readFilledCancel(action.value ?? "");
    await redrawView(client, body, await cancelled(deps, { ...filled, user, press, locale }));
  });

  app.action<BlockAction<ButtonAction>>(ids.backToChange, async ({ ack, action, body, client }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    const { uid, seen, en = "", fr = "" } = readFilledCancel(action.value ?? "");
    const event = deps.roles.isOrganiser(user) ? await deps.store.event(uid) : undefined;
    if (event === undefined) return;
    const form = await changeFormFor(deps, { event, seen, act: "cancel", locale });
    const values = {
      "reason-en": { "reason-en": { value: en } },
      "reason-fr": { "reason-fr": { value: fr } },
    };
    const typed = { private_metadata: "{}", state: { values } };
    await redrawView(client, body, keepTyped(typed, form));
  });
}

/** The question before the second press; or what is missing in the form. */
export async function askToCancel(
  deps: Deps,
  {
    event,
    seen,
    view,
    user,
    locale,
  }: { event: CalendarEvent; seen: string; view: FilledView; user: string; locale: Locale },
): Promise<ModalView | { readonly errors: Errors }> {
  const read = readChangeForm(view, { act: "cancel", event, locale });
  if (!read.ok) return read;
  const reason = readText(readFilled(view.state.values), "reason");
  if (reason === undefined)
    return { errors: { "reason-en": say(locale).departures.cancel.reasonMissing } };
  const reach = await reachOfChange(deps, { uid: event.uid, act: "cancel" });
  const messages = (await deps.store.cards(event.uid)).length;
  return cancelView(await noticeOf(deps, event, { user, locale }), {
    filled: JSON.stringify({ uid: event.uid, seen, ...reason }),
    told: { changes: [{ kind: "cancelled", reason }] },
    people: reach?.people.length ?? 0,
    unreachable: reach?.unreachable ?? [],
    messages,
  });
}

async function cancelled(
  deps: Deps,
  {
    uid,
    seen,
    en,
    fr,
    user,
    press,
    locale,
  }: FilledCancel & { user: string; press: string; locale: Locale },
): Promise<ModalView> {
  const reason = { ...(en !== undefined && { en }), ...(fr !== undefined && { fr }) };
  const outcome = await holdChange(deps, {
    ...{ uid, seen, user, press },
    decide: (event, context) => cancel(event, { reason }, context),
  });
  if (outcome.ok) return heldView(deps, outcome, { user, locale });
  const { departures, forms } = say(locale);
  return takenForm(departures.cancel.title, refusedChange(outcome.reason, locale), forms.close);
}
