import {
  announcementOf,
  openAnnouncement,
} from "@rabat-process/core/announcements/take-announcement";
import { holdChange } from "@rabat-process/core/events/departures";
import { versionOf } from "@rabat-process/core/events/version";
import { draftEvent, redraftEvent } from "@rabat-process/core/events/draft-event";
import { knownLocale } from "@rabat-process/core/people/choose-language";
import { sentences } from "@rabat-process/core/sentences/index";
import type { CalendarEvent } from "@rabat-process/events";
import { editEvent } from "@rabat-process/events/changes";
import { When } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type {
  App,
  BlockAction,
  ButtonAction,
  StaticSelectAction,
  ViewOutput,
  ViewResponseAction,
} from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { othersInText } from "../blocks/announcement.ts";
import type { EventForm, EventPart } from "../blocks/event-parts.ts";
import { eventForm, readEventTarget, sameScreen } from "../blocks/event-form.ts";
import { parts } from "../blocks/event-parts.ts";
import { readEvent } from "../blocks/event-reader.ts";
import type { FilledView } from "../blocks/filled.ts";
import { ids } from "../blocks/ids.ts";
import { hasKept, keepTyped, shownInputs, withNote } from "../blocks/keep-typed.ts";
import { refusedChange } from "../blocks/refusals.ts";
import { takenForm } from "../blocks/view.ts";
import { say } from "../locales/index.ts";
import { personLocale } from "../slack/person-locale.ts";
import { heldView } from "./change-views.ts";
import { editFormFor, foundForm, newEventForm } from "./commands/forms.ts";
import type { Deps } from "./deps.ts";
import { draftViewOf } from "./drafts.ts";
import { caller, refuse } from "./responses.ts";
import { redrawView } from "./windows.ts";

/** The form for an event, new or there: opened by shortcuts here, by commands elsewhere. */
export function registerEventForm(app: App, deps: Deps): void {
  registerOpening(app, deps);
  app.action<BlockAction<StaticSelectAction>>(
    ids.eventPart,
    async ({ ack, action, body, client }) => {
      await ack();
      const { view } = body;
      const part = parts.find((known) => known === action.selected_option.value);
      const { user, locale } = await caller(deps, body, action);
      // The form opens for organisers alone: nobody else learns from it what a draft says.
      if (view === undefined || part === undefined || !deps.roles.isOrganiser(user)) return;
      const shown = await otherPart(deps, view, { part, user, locale });
      if (shown === undefined) return;
      await redrawView(client, body, shown);
    },
  );
  app.view({ callback_id: ids.eventForm, type: "view_submission" }, async ({ ack, body, view }) => {
    await ack(await takeForm(deps, view, await deps.accounts.personOf(body.user.id)));
  });
  app.view(
    { callback_id: ids.oldEventForm, type: "view_submission" },
    async ({ ack, body, view }) => {
      const user = await deps.accounts.personOf(body.user.id);
      await ack(await refuseOldForm(deps, view, user));
    },
  );
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

/** The form for a new event, for organisers alone. */
async function emptyForm(deps: Deps, user: string): Promise<ModalView> {
  const locale = await personLocale(deps, { user });
  const { forms } = say(locale);
  const { organisersOnly } = sentences[locale];
  if (!deps.roles.isOrganiser(user))
    return takenForm(forms.event.newTitle, organisersOnly, forms.close);
  return newEventForm({ now: deps.clock.now(), locale });
}

/** Nothing of it is saved, and nothing of it is gone: it stays open, to be copied from. */
async function refuseOldForm(
  deps: Deps,
  view: ViewOutput,
  user: string,
): Promise<ViewResponseAction> {
  const locale = await knownLocale(deps, user, undefined);
  const [first = "kind"] = Object.keys(view.state.values);
  return refuse({ [first]: say(locale).forms.event.oldForm });
}

/** Another screen of a form, with all that was typed; the same one where that does not go along. */
async function otherPart(
  deps: Deps,
  view: FilledView & { readonly hash: string },
  {
    part,
    user,
    locale,
  }: { readonly part: EventPart; readonly user: string; readonly locale: Locale },
): Promise<ModalView | undefined> {
  const target = readEventTarget(view);
  const form = await formOf(deps, target, { user, locale });
  if (form === undefined) return undefined;
  const wanted = keepTyped(view, eventForm({ ...form, part }));
  if (hasKept(view, wanted)) return wanted;
  const same = keepTyped(view, sameScreen({ ...form, part: target.part }, view.hash));
  return withNote(same, say(locale).forms.event.saveFirst);
}

type Target = ReturnType<typeof readEventTarget>;

/** What a form is drawn from, of the event as it is now; undefined where it is not there any more. */
async function formOf(
  deps: Deps,
  target: Target,
  { user, locale }: { readonly user: string; readonly locale: Locale },
): Promise<EventForm | undefined> {
  if ("opened" in target) return newForm(deps, target, { user, locale });
  const form = await editFormFor(deps, target.uid, locale);
  if (form === undefined) return undefined;
  return { ...form, target: { ...form.target, seen: target.seen }, part: target.part };
}

/** A form for what is not there yet; of what a text speaks, with what that says, as long as it is kept. */
async function newForm(
  deps: Deps,
  { opened, part, found }: Extract<Target, { opened: unknown }>,
  { user, locale }: { readonly user: string; readonly locale: Locale },
): Promise<EventForm | undefined> {
  if (found === undefined) return { target: { opened }, part, reminderTimes: [], locale };
  const read = await openAnnouncement(deps, { id: found.announcement, user });
  return read.ok ? { ...foundForm(read, found.place, locale), part } : undefined;
}

/** Takes a form that was submitted, and gives what Slack is to do with it. */
async function takeForm(deps: Deps, view: ViewOutput, user: string): Promise<ViewResponseAction> {
  const target = readEventTarget(view);
  const locale = await knownLocale(deps, user, target.locale);
  const [first = "title-en"] = shownInputs(view);
  if (!deps.roles.isOrganiser(user)) return refuse({ [first]: sentences[locale].organisersOnly });
  const form = await formOf(deps, target, { user, locale });
  if (form === undefined) return refuse({ [first]: refusedChange("unknown-event", locale) });
  // What was typed was typed beside what stood there.
  if ("event" in form.target && versionOf(form.target.event) !== form.target.seen)
    return refuse({ [first]: refusedChange("stale", locale) });
  const read = readEvent(view, form, deps.clock.now());
  if (!read.ok) return refuse(read.errors);
  const press = `${user}:${view.id}:${view.hash}`;
  const sent = { ...read, user, locale, press, first };
  return "event" in form.target && !form.target.isDraft
    ? saveEdit(deps, { ...sent, before: form.target.event })
    : saveDraft(deps, { ...sent, form });
}

interface Sent {
  readonly event: CalendarEvent;
  readonly reminderTimes: readonly number[];
  readonly user: string;
  readonly locale: Locale;
  readonly press: string;
  /** The input beside which a refusal is told. */
  readonly first: string;
}

/** Saves a draft as far as it was filled in, and shows the next screen; behind the last one its card, as others will see it. */
async function saveDraft(
  deps: Deps,
  { form, first, locale, ...sent }: Sent & { readonly form: EventForm },
): Promise<ViewResponseAction> {
  const { target, part } = form;
  const { event: draft, reminderTimes, user, press } = sent;
  const outcome =
    "event" in target
      ? await redraftEvent(deps, { draft, seen: target.seen, reminderTimes, user, press })
      : await draftEvent(deps, { draft, user, found: target.found });
  if (!outcome.ok) return refuse({ [first]: refusedChange(outcome.reason, locale) });
  const { event } = outcome;
  const next = parts[parts.indexOf(part) + 1];
  if (next !== undefined) {
    const following = await editFormFor(deps, event.uid, locale);
    if (following === undefined) return { response_action: "clear" };
    return { response_action: "update", view: eventForm({ ...following, part: next }) };
  }
  const read = await announcementOf(deps.store, event.uid);
  const others = read === undefined ? [] : othersInText(read, locale);
  const view = await draftViewOf(deps, { uid: event.uid, user, locale }, others);
  return { response_action: "update", view };
}

/** Gives an event its new texts, and says what changed. */
async function saveEdit(
  deps: Deps,
  { event, before, reminderTimes, user, locale, press, first }: Sent & { before: CalendarEvent },
): Promise<ViewResponseAction> {
  const { uid } = before;
  const outcome = await holdChange(deps, {
    ...{ uid, seen: versionOf(before), user, press, reminderTimes },
    decide: (present, context) => editEvent(present, event, context),
  });
  if (!outcome.ok) return refuse({ [first]: refusedChange(outcome.reason, locale) });
  return { response_action: "update", view: await heldView(deps, outcome, { user, locale }) };
}
