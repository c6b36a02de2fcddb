import { deleteDraft } from "@rabat-process/core/events/draft-event";
import { readEventState } from "@rabat-process/core/events/show-event";
import { untoldOf } from "@rabat-process/core/links/untold";
import type { Locale } from "@rabat-process/timezones";
import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import type { ModalView } from "@slack/types";
import { draftView } from "../blocks/draft-view.ts";
import { deleteView } from "../blocks/drafts.ts";
import { ids } from "../blocks/ids.ts";
import type { Block } from "../blocks/message.ts";
import { takenForm } from "../blocks/view.ts";
import { say } from "../locales/index.ts";
import type { Deps } from "./deps.ts";
import { caller } from "./responses.ts";
import { redrawView, showView } from "./windows.ts";

/** The buttons of drafts: a look at one, and its end after a second press. Others than organisers learn nothing of them. */
export function registerDrafts(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(ids.previewDraft, async ({ ack, action, body, client }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    const view = await draftViewOf(deps, { uid: action.value ?? "", user, locale });
    await showView(client, body, view);
  });

  app.action<BlockAction<ButtonAction>>(ids.deleteDraft, async ({ ack, action, body, client }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    const state = await draftOf(deps, { uid: action.value ?? "", user });
    const view =
      state === undefined
        ? goneView(locale)
        : deleteView(state.event, await untoldOf(deps, state), locale);
    await showView(client, body, view);
  });

  app.action<BlockAction<ButtonAction>>(ids.deleteNow, async ({ ack, action, body, client }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    await redrawView(client, body, await deleted(deps, { uid: action.value ?? "", user, locale }));
  });
}

interface Asked {
  readonly uid: string;
  readonly user: string;
  readonly locale: Locale;
}

async function draftOf(deps: Deps, { uid, user }: Pick<Asked, "uid" | "user">) {
  const state = deps.roles.isOrganiser(user) ? await readEventState(deps, uid) : undefined;
  return state?.isDraft === true ? state : undefined;
}

/** A draft as it was understood, with what deserves a second look; with others, where it was just saved. */
export async function draftViewOf(
  deps: Deps,
  asked: Asked,
  others?: readonly Block[],
): Promise<ModalView> {
  const { locale } = asked;
  const state = await draftOf(deps, asked);
  if (state === undefined) return goneView(locale);
  const pageUrl = deps.addresses(locale).event(state.event);
  return draftView({ ...state, locale, pageUrl, dateTokens: deps.dateTokens }, others);
}

async function deleted(deps: Deps, { uid, user, locale }: Asked): Promise<ModalView> {
  const state = await draftOf(deps, { uid, user });
  if (state === undefined) return goneView(locale);
  // Where it was announced before, and the app could not take its card away.
  for (const card of await deps.store.cards(uid)) await deps.store.forgetCard(card);
  const outcome = await deleteDraft(deps, { uid, user });
  if (!outcome.ok) return goneView(locale);
  const { drafts, forms } = say(locale);
  return takenForm(drafts.title, drafts.deleted, forms.close);
}

function goneView(locale: Locale): ModalView {
  const { drafts, forms } = say(locale);
  return takenForm(drafts.title, drafts.gone, forms.close);
}
