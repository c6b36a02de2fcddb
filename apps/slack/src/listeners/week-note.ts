import { chooseWeekNote } from "@rabat-process/core/people/know-people";
import { sentences } from "@rabat-process/core/sentences/index";
import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { ids } from "../blocks/ids.ts";
import { actions, note, section } from "../blocks/message.ts";
import { weekNoteButton } from "../blocks/week-note.ts";
import type { Deps } from "./deps.ts";
import { caller, tellCaller } from "./responses.ts";
import { tellSet } from "./settings.ts";

/** Turns the note of Monday off and on: each answer has the way back. */
export function registerWeekNote(app: App, deps: Deps): void {
  for (const weekNote of [true, false]) {
    const id = weekNote ? ids.startWeekNote : ids.stopWeekNote;
    app.action<BlockAction<ButtonAction>>(id, async ({ ack, action, body, client, respond }) => {
      await ack();
      const { user, locale } = await caller(deps, body, action);
      const pressed = { body, client, respond };
      const outcome = await chooseWeekNote(deps, { user, weekNote });
      if (!outcome.ok) return tellCaller(pressed, note(sentences[locale].organisersOnly));
      const { stopped, started } = sentences[locale].weekNotes;
      const text = weekNote ? started : stopped;
      const blocks = [section(text), actions("week-note", [weekNoteButton(weekNote, locale)])];
      return tellSet(deps, pressed, { text, blocks });
    });
  }
}
