import type { MessageRefusal } from "@rabat-process/core/messages/hold-message";
import { holdMessage, readAudience } from "@rabat-process/core/messages/hold-message";
import { sentMessages } from "@rabat-process/core/messages/sent-messages";
import { sentences } from "@rabat-process/core/sentences/index";
import type { Locale } from "@rabat-process/timezones";
import type { App, BlockAction, ButtonAction, ViewOutput, ViewResponseAction } from "@slack/bolt";
import { ids } from "../blocks/ids.ts";
import {
  readTellFiles,
  readTellForm,
  readTellMetadata,
  tellForm,
  tellingView,
  tellPreview,
} from "../blocks/tell.ts";
import { takenForm } from "../blocks/view.ts";
import { say } from "../locales/index.ts";
import { personLocale } from "../slack/person-locale.ts";
import { noticeOf } from "./change-views.ts";
import type { Deps } from "./deps.ts";
import { invite } from "./invite.ts";
import { answerOldButton, caller, refuse, tellCaller } from "./responses.ts";
import { redrawView } from "./windows.ts";

/** A message to those who come: its form, the question before it leaves, and the files for those without Slack. */
export function registerTell(app: App, deps: Deps): void {
  app.view({ callback_id: ids.tellForm, type: "view_submission" }, async ({ ack, body, view }) => {
    await ack(await showPreview(deps, view, await deps.accounts.personOf(body.user.id)));
  });
  app.view(
    { callback_id: ids.tellPreview, type: "view_submission" },
    async ({ ack, body, view }) => {
      await ack(await hold(deps, view, await deps.accounts.personOf(body.user.id)));
    },
  );
  app.action<BlockAction<ButtonAction>>(ids.backToTell, async ({ ack, action, body, client }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    if (body.view === undefined) return;
    const { uid, words } = readTellMetadata(body.view);
    const read = await readAudience(deps, { uid, user });
    if (read.ok) await redrawView(client, body, tellForm(read.event, words, locale));
  });
  app.action<BlockAction<ButtonAction>>(
    ids.tellFiles,
    async ({ ack, action, body, client, respond }) => {
      await ack();
      const { user, locale } = await caller(deps, body, action);
      const pressed = { body, client, respond };
      const read = readTellFiles(action.value ?? "");
      if (read === undefined) return answerOldButton(pressed, locale);
      const said = await sentMessages(deps.store, read.uid);
      const message = said.find(({ at }) => at === read.at)?.words;
      const about = { uid: read.uid, user, only: "coming", locale, message } as const;
      return tellCaller(pressed, await invite(deps, about));
    },
  );
}

async function showPreview(
  deps: Deps,
  view: ViewOutput,
  user: string,
): Promise<ViewResponseAction> {
  const locale = await personLocale(deps, { user });
  const written = readTellForm(view, locale);
  if (!written.ok) return refuse(written.errors);
  const { words } = written;
  const read = await readAudience(deps, { uid: readTellMetadata(view).uid, user });
  if (!read.ok) return refuse({ "words-en": refusedMessage(read.reason, locale) });
  const { event, audience } = read;
  return { response_action: "update", view: tellPreview(event, { words, audience }, locale) };
}

async function hold(deps: Deps, view: ViewOutput, user: string): Promise<ViewResponseAction> {
  const locale = await personLocale(deps, { user });
  const { uid, words = {} } = readTellMetadata(view);
  const held = await holdMessage(deps, { uid, user, words, press: view.id });
  const { title } = say(locale).tell;
  if (!held.ok)
    return {
      response_action: "update",
      view: takenForm(title, refusedMessage(held.reason, locale), say(locale).forms.close),
    };
  const notice = await noticeOf(deps, held.event, { user, locale });
  return { response_action: "update", view: tellingView(notice, { ...held, words }) };
}

/** Why a message goes to nobody. */
export function refusedMessage(reason: MessageRefusal, locale: Locale): string {
  return reason === "organisers-only"
    ? sentences[locale].organisersOnly
    : sentences[locale].messages.refused[reason];
}
