import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { CalendarEvent, Text } from "@rabat-process/events";
import { cancelEvent } from "@rabat-process/events/changes";
import type { Locale } from "@rabat-process/timezones";
import { holdChange } from "@rabat-process/core/events/departures";
import type { FilledCancel } from "../blocks/departures.ts";
import { cancelView, readFilledCancel } from "../blocks/departures.ts";
import { ids } from "../blocks/ids.ts";
import { keepTyped } from "../blocks/keep-typed.ts";
import type { Reach } from "../blocks/reach.ts";
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

interface Asked {
  readonly event: CalendarEvent;
  readonly seen: string;
  readonly reason: Text;
  readonly reach: Reach;
  readonly user: string;
  readonly locale: Locale;
}

/** The question before the second press. */
export async function askToCancel(
  deps: Deps,
  { event, seen, reason, reach, user, locale }: Asked,
): Promise<ModalView> {
  return cancelView(await noticeOf(deps, event, { user, locale }), {
    filled: JSON.stringify({ uid: event.uid, seen, ...reason }),
    told: { changes: [{ kind: "cancelled", reason }] },
    people: reach.people.length,
    unreachable: reach.unreachable,
    messages: (await deps.store.cards(event.uid)).length,
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
    decide: (event, context) => cancelEvent(event, { reason }, context),
  });
  if (outcome.ok) return heldView(deps, outcome, { user, locale });
  const { departures, forms } = say(locale);
  return takenForm(departures.cancel.title, refusedChange(outcome.reason, locale), forms.close);
}
