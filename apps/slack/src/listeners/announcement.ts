import {
  draftFound,
  openAnnouncement,
  takeAnnouncement,
} from "@rabat-process/core/announcements/take-announcement";
import type { ReadAnnouncement } from "@rabat-process/core/announcements/take-announcement";
import { sentences } from "@rabat-process/core/sentences/index";
import type { Locale } from "@rabat-process/timezones";
import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { announcementView, readAnnouncementOf, readFound } from "../blocks/announcement.ts";
import { eventForm } from "../blocks/event-form.ts";
import { ids } from "../blocks/ids.ts";
import { withNote } from "../blocks/keep-typed.ts";
import { plainText } from "../blocks/mrkdwn.ts";
import { firstBox, pasteForm, readMessage, readPasted, waitingView } from "../blocks/paste-form.ts";
import { takenForm } from "../blocks/view.ts";
import { say } from "../locales/index.ts";
import { personLocale } from "../slack/person-locale.ts";
import { editFormFor, foundForm, newEventForm } from "./commands/forms.ts";
import type { Deps } from "./deps.ts";
import { caller, refuse } from "./responses.ts";
import { openView, redrawView } from "./windows.ts";

/** From the text of an announcement to the drafts of its events: by a message, or pasted into a form. */
export function registerAnnouncement(app: App, deps: Deps): void {
  registerMessage(app, deps);
  app.action<BlockAction<ButtonAction>>(
    ids.pasteAnnouncement,
    async ({ ack, action, body, client }) => {
      await ack();
      const { locale } = await caller(deps, body, action);
      await openView(client, body, pasteForm(locale));
    },
  );
  app.view(
    { callback_id: ids.pastedText, type: "view_submission" },
    async ({ ack, body, client, view }) => {
      const user = await deps.accounts.personOf(body.user.id);
      const locale = await personLocale(deps, { user });
      const texts = readPasted(view);
      if (!deps.roles.isOrganiser(user))
        return ack(refuse({ [firstBox]: sentences[locale].organisersOnly }));
      if (texts.length === 0)
        return ack(refuse({ [firstBox]: say(locale).announcement.textMissing }));
      // Slack waits for three seconds, and the first text that a program reads takes longer than all others.
      await ack({ response_action: "update", view: waitingView(locale) });
      const id = `${view.id}:${view.hash}`;
      await showInstead(client, { waiting: view.id, locale }, () =>
        readingView(deps, { id, texts, user, locale }),
      );
    },
  );
  app.view({ callback_id: ids.readText, type: "view_submission" }, async ({ ack, body, view }) => {
    const user = await deps.accounts.personOf(body.user.id);
    const locale = await personLocale(deps, { user });
    const made = await draftFound(deps, { id: readAnnouncementOf(view), user });
    const next = made.ok ? await formAt(deps, made, { place: 0, locale }) : refusal(made, locale);
    await ack({ response_action: "update", view: next });
  });
  app.action<BlockAction<ButtonAction>>(ids.foundEvent, async ({ ack, action, body, client }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    const { announcement: id, place } = readFound(action.value);
    const opened = await openAnnouncement(deps, { id, user });
    const view = opened.ok
      ? await formAt(deps, opened, { place, locale })
      : refusal(opened, locale);
    await redrawView(client, body, view);
  });
}

/** The message of somebody, with the text files that it carries. */
function registerMessage(app: App, deps: Deps): void {
  app.shortcut(
    { callback_id: ids.eventFromMessage, type: "message_action" },
    async ({ ack, client, shortcut }) => {
      await ack();
      const user = await deps.accounts.personOf(shortcut.user.id);
      const locale = await personLocale(deps, { user });
      const { trigger_id } = shortcut;
      if (!deps.roles.isOrganiser(user)) {
        const view = closingView(sentences[locale].organisersOnly, locale);
        await client.views.open({ trigger_id, view });
        return;
      }
      // The trigger is good for three seconds, whatever the text takes.
      const opened = await client.views.open({ trigger_id, view: waitingView(locale) });
      const message = readMessage(shortcut.message);
      await showInstead(client, { waiting: opened.view?.id, locale }, async () => {
        const loaded = await textsOf(deps, message, shortcut.team?.id ?? "");
        return "missing" in loaded
          ? closingView(say(locale).announcement.notLoaded(loaded.missing), locale)
          : readingView(deps, { id: trigger_id, texts: loaded.texts, user, locale });
      });
    },
  );
}

/**
 * Shows what was read in the place of the window in which somebody waits for it; where that fails, the window says so, and
 * the failure goes on to whoever tells it.
 */
async function showInstead(
  client: WebClient,
  { waiting, locale }: { readonly waiting: string | undefined; readonly locale: Locale },
  read: () => Promise<ModalView>,
): Promise<void> {
  if (waiting === undefined) return;
  const show = (view: ModalView) => client.views.update({ view_id: waiting, view });
  try {
    await show(await read());
  } catch (error) {
    await show(closingView(say(locale).announcement.failed, locale));
    throw error;
  }
}

/** One sentence, and nothing more to do in this window. */
function closingView(words: string, locale: Locale): ModalView {
  const { announcement, forms } = say(locale);
  return takenForm(announcement.title, words, forms.close);
}

/** A long text that is pasted into a message becomes a file. */
const isText = /\.(?:txt|md|text)$/i;

async function textsOf(
  deps: Deps,
  { text = "", files = [] }: ReturnType<typeof readMessage>,
  team: string,
): Promise<{ readonly texts: readonly string[] } | { readonly missing: string }> {
  const texts = [plainText(text)];
  for (const { name, url_private: address } of files.filter((file) => isText.test(file.name))) {
    const bytes = address === undefined ? undefined : await deps.loadFile(team, address);
    if (bytes === undefined) return { missing: name };
    texts.push(new TextDecoder().decode(bytes));
  }
  return { texts: texts.filter((one) => one.trim() !== "") };
}

/** What the texts say; where they speak of no event, the form for a new one with them as its description. */
async function readingView(
  deps: Deps,
  {
    locale,
    ...given
  }: {
    readonly id: string;
    readonly texts: readonly string[];
    readonly user: string;
    readonly locale: Locale;
  },
): Promise<ModalView> {
  const { announcement: words } = say(locale);
  if (given.texts.length === 0) return closingView(words.noText, locale);
  const read = await takeAnnouncement(deps, given);
  if (!read.ok) return refusal(read, locale);
  if (read.fitted.length === 0) {
    const form = newEventForm({ now: deps.clock.now(), locale, text: given.texts.join("\n\n") });
    return withNote(form, words.nothingFound);
  }
  const events = [...(await deps.store.events()), ...(await deps.store.drafts())];
  return announcementView(read, { events, locale });
}

/** The form for the event at a place of a text: for its draft, or for what it lacks to be one. */
async function formAt(
  deps: Deps,
  read: ReadAnnouncement,
  { place, locale }: { readonly place: number; readonly locale: Locale },
): Promise<ModalView> {
  const uid = read.announcement.drafts.find((draft) => draft.place === place)?.event;
  const known = uid === undefined ? undefined : await editFormFor(deps, uid, locale);
  return eventForm(known ?? foundForm(read, place, locale));
}

function refusal(
  { reason }: { readonly reason: "organisers-only" | "unknown-announcement" },
  locale: Locale,
): ModalView {
  const { erased } = say(locale).announcement;
  return closingView(
    reason === "organisers-only" ? sentences[locale].organisersOnly : erased,
    locale,
  );
}
