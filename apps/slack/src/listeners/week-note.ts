import { chooseWeekNote } from "@rabat-process/core/people/know-people";
import { sentences } from "@rabat-process/core/sentences/index";
import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { ids } from "../blocks/ids.ts";
import type { Message } from "../blocks/message.ts";
import { actions, note, section } from "../blocks/message.ts";
import { weekNoteButton } from "../blocks/week-note.ts";
import type { Deps } from "./deps.ts";
import { publishHome } from "./home.ts";
import { caller, canRespond, tellCaller } from "./responses.ts";

/** Turns the note of Monday off and on: each answer has the way back. */
export function registerWeekNote(app: App, deps: Deps): void {
  for (const weekNote of [true, false]) {
    const id = weekNote ? ids.startWeekNote : ids.stopWeekNote;
    app.action<BlockAction<ButtonAction>>(id, async ({ ack, action, body, client, respond }) => {
      await ack();
      const { user, locale } = await caller(deps, body, action);
      const outcome = await chooseWeekNote(deps, { user, weekNote });
      // A home drawn anew shows what was chosen.
      if (outcome.ok && !canRespond(body)) return publishHome(deps, client, { user, locale });
      const { stopped, started } = sentences[locale].weekNotes;
      const text = weekNote ? started : stopped;
      const chosen: Message = {
        text,
        blocks: [section(text), actions("week-note", [weekNoteButton(weekNote, locale)])],
      };
      const words = outcome.ok ? chosen : note(sentences[locale].organisersOnly);
      return tellCaller({ body, client, respond }, words);
    });
  }
}
