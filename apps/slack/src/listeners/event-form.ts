import { refusedChange } from "../blocks/refusals.ts";
import { sentences } from "@rabat-process/core/sentences/index";
import { edit, When } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import type {
  App,
  BlockAction,
  ButtonAction,
  StaticSelectAction,
  ViewOutput,
  ViewResponseAction,
} from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { draftView } from "../blocks/draft-view.ts";
import { eventForm } from "../blocks/event-form.ts";
import { readChoices, readDraft, readEdit, readEventTarget } from "../blocks/event-reader.ts";
import type { FilledView } from "../blocks/filled.ts";
import { ids } from "../blocks/ids.ts";
import { askMore, keepTyped } from "../blocks/keep-typed.ts";
import { plainText } from "../blocks/mrkdwn.ts";
import { takenForm } from "../blocks/view.ts";
import { say } from "../locales/index.ts";
import { reachOfChange } from "@rabat-process/core/events/change-event";
import { holdChange } from "@rabat-process/core/events/departures";
import { personLocale } from "../slack/person-locale.ts";
import { knownLocale } from "@rabat-process/core/people/choose-language";
import { draftEvent } from "@rabat-process/core/events/draft-event";
import { usualReminderTimes } from "@rabat-process/core/events/event-plan";
import { heldView } from "./change-views.ts";
import { newEventForm } from "./commands/forms.ts";
import type { Deps } from "./deps.ts";
import { caller, refuse } from "./responses.ts";

/** The form for an event, new or there: opened by shortcuts here, by commands elsewhere. */
export function registerEventForm(app: App, deps: Deps): void {
  registerOpening(app, deps);
  for (const choice of [ids.eventTiming, ids.eventMode]) {
    app.action<BlockAction<StaticSelectAction>>(choice, async ({ ack, action, body, client }) => {
      await ack();
      const { view } = body;
      const { user, locale } = await caller(deps, body, action);
      // The form opens for organisers alone: nobody else learns from it what a draft says.
      if (view === undefined || !deps.roles.isOrganiser(user)) return;
      const form = await chosenForm(deps, view, locale);
      if (form === undefined) return;
      await client.views.update({ view_id: view.id, hash: view.hash, view: form });
    });
  }
  app.view({ callback_id: ids.eventForm, type: "view_submission" }, async ({ ack, body, view }) => {
    await ack(await takeForm(deps, view, await deps.accounts.personOf(body.user.id)));
  });
}

/** The shortcuts, and the button of a slot that was found. */
function registerOpening(app: App, deps: Deps): void {
  app.shortcut(
    { callback_id: ids.newEvent, type: "shortcut" },
    async ({ ack, client, shortcut }) => {
      await ack();
      const view = await emptyForm(deps, await deps.accounts.personOf(shortcut.user.id));
      await client.views.open({ trigger_id: shortcut.trigger_id, view });
    },
  );
  app.shortcut(
    { callback_id: ids.eventFromMessage, type: "message_action" },
    async ({ ack, client, shortcut }) => {
      await ack();
      const view = await emptyForm(
        deps,
        await deps.accounts.personOf(shortcut.user.id),
        plainText(shortcut.message.text ?? ""),
      );
      await client.views.open({ trigger_id: shortcut.trigger_id, view });
    },
  );
  app.action<BlockAction<ButtonAction>>(ids.takeSlot, async ({ ack, action, body, client }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    const when = When.safeParse(JSON.parse(action.value ?? "null"));
    const view =
      deps.roles.isOrganiser(user) && when.success
        ? newEventForm({ now: deps.clock.now(), locale, when: when.data })
        : await emptyForm(deps, user);
    await client.views.open({ trigger_id: body.trigger_id, view });
  });
}

/** The form for a new event, for organisers alone; with the text of which it is made, where there is one. */
async function emptyForm(deps: Deps, user: string, text?: string): Promise<ModalView> {
  const locale = await personLocale(deps, { user });
  const { forms } = say(locale);
  const { organisersOnly } = sentences[locale];
  if (!deps.roles.isOrganiser(user))
    return takenForm(forms.event.newTitle, organisersOnly, forms.close);
  return newEventForm({ now: deps.clock.now(), locale, ...(text === undefined ? {} : { text }) });
}

/** Takes a form that was submitted, and gives what Slack is to do with it. */
async function takeForm(deps: Deps, view: ViewOutput, user: string): Promise<ViewResponseAction> {
  const { locale: drawn, ...target } = readEventTarget(view);
  const locale = await knownLocale(deps, user, drawn);
  if (!deps.roles.isOrganiser(user)) return refuse({ kind: sentences[locale].organisersOnly });
  const { timing, mode } = readChoices(view);
  if (timing !== target.timing || mode !== target.mode) {
    // Submitted before the form was drawn for what was chosen: now it is, and asks for what that needs.
    const form = await chosenForm(deps, view, locale);
    if (form !== undefined) return { response_action: "update", view: askMore(form, locale) };
  }
  const press = `${user}:${view.id}:${view.hash}`;
  const submission = { view, user, locale };
  return "uid" in target
    ? takeEdit(deps, { ...submission, ...target, press })
    : takeDraft(deps, { ...submission, ...target });
}

/** The form for what was chosen in it last, with all that was typed; undefined where its event is not there any more. */
async function chosenForm(
  deps: Deps,
  view: FilledView,
  locale: Locale,
): Promise<ModalView | undefined> {
  const { store, clock } = deps;
  const given = readEventTarget(view);
  const event = "uid" in given ? await store.event(given.uid) : undefined;
  const target =
    "opened" in given
      ? given
      : event && {
          event,
          seen: given.seen,
          reach: await reachOfChange(deps, { uid: event.uid, act: "edit" }),
        };
  if (target === undefined) return undefined;
  const reminderTimes =
    "event" in target ? await store.reminderTimes(target.event.uid) : usualReminderTimes;
  return keepTyped(
    view,
    eventForm({ target, ...readChoices(view), reminderTimes, now: clock.now(), locale }),
  );
}

interface Submission {
  readonly view: FilledView;
  readonly user: string;
  readonly locale: Locale;
}

/** Saves a new event, and shows its card as others will see it. */
async function takeDraft(
  { addresses, dateTokens, ...deps }: Deps,
  { view, user, locale, opened }: Submission & { opened: Instant },
): Promise<ViewResponseAction> {
  const form = readDraft(view, opened, locale);
  if (!form.ok) return refuse(form.errors);
  const outcome = await draftEvent(deps, {
    draft: form.event,
    reminderTimes: form.reminderTimes,
    user,
  });
  if (!outcome.ok) return refuse({ kind: refusedChange(outcome.reason, locale) });
  const { event } = outcome;
  const events = await deps.store.events();
  const pageUrl = addresses(locale).event(event);
  return {
    response_action: "update",
    view: draftView({ event, events, attendance: [], locale, pageUrl, dateTokens }),
  };
}

/** Gives an event its new texts, and says what changed. */
async function takeEdit(
  deps: Deps,
  {
    view,
    user,
    locale,
    uid,
    seen,
    press,
  }: Submission & { uid: string; seen: string; press: string },
): Promise<ViewResponseAction> {
  const before = await deps.store.event(uid);
  if (before === undefined) return refuse({ kind: refusedChange("unknown-event", locale) });
  const form = readEdit(view, before, locale);
  if (!form.ok) return refuse(form.errors);
  const outcome = await holdChange(deps, {
    ...{ uid, seen, user, press, reminderTimes: form.reminderTimes },
    decide: (event, context) => edit(event, form.event, context),
  });
  if (!outcome.ok) return refuse({ kind: refusedChange(outcome.reason, locale) });
  return { response_action: "update", view: await heldView(deps, outcome, { user, locale }) };
}
