import type { UndoOutcome } from "@rabat-process/core/links/undo-answer";
import { undoAnswer } from "@rabat-process/core/links/undo-answer";
import { sentences } from "@rabat-process/core/sentences/index";
import type { DelegationCode } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { ids } from "../blocks/ids.ts";
import { readUndoValue } from "../blocks/links.ts";
import { note } from "../blocks/message.ts";
import { refusedAnswer } from "../blocks/refusals.ts";
import { toMrkdwn } from "../blocks/render-sentence.ts";
import type { Deps } from "./deps.ts";
import { answerOldButton, caller, privately } from "./responses.ts";

/** The button by which an answer that came by a link is undone. */
export function registerUndo(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(
    ids.undoAnswer,
    async ({ ack, action, body, client, respond }) => {
      await ack();
      const { user, locale, press } = await caller(deps, body, action);
      const about = readUndoValue(action.value ?? "");
      if (about === undefined) return answerOldButton({ body, client, respond }, locale);
      const outcome = await undoAnswer(deps, { ...about, user, press });
      await respond(privately(note(undoWords(outcome, about.delegation, locale))));
    },
  );
}

function undoWords(outcome: UndoOutcome, delegation: DelegationCode, locale: Locale): string {
  const { undone, undoneByAnother, notUndone } = sentences[locale].links;
  if (outcome.ok) {
    const { attendee, repeated } = outcome;
    // What counts by now may have come since.
    if (repeated)
      return attendee === undefined
        ? undoneByAnother.none
        : toMrkdwn(undoneByAnother.present(attendee), { locale });
    const said = attendee === undefined ? undone.none(delegation) : undone.restored(attendee);
    return toMrkdwn(said, { locale });
  }
  const { reason } = outcome;
  return reason === "answer-changed" || reason === "not-yours"
    ? notUndone[reason]
    : refusedAnswer(reason, locale);
}
