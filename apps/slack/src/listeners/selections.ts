import { sentences } from "@rabat-process/core/sentences/index";
import type { Locale } from "@rabat-process/timezones";
import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { askBeyond, readAgreement } from "../blocks/beyond.ts";
import { ids } from "../blocks/ids.ts";
import type { Message } from "../blocks/message.ts";
import { note, section } from "../blocks/message.ts";
import { toMrkdwn } from "../blocks/render-sentence.ts";
import { readSelection, selectionBlocks } from "../blocks/who.ts";
import { say } from "../locales/index.ts";
import type { SelectionDecision } from "@rabat-process/core/answers/decide-selection";
import { decideSelection } from "@rabat-process/core/answers/decide-selection";
import { answerForAnother } from "./actions.ts";
import type { Deps } from "./deps.ts";
import { answerOldButton, caller, tellCaller } from "./responses.ts";

/** What organisers decide on the answers of delegations: whom they select, and whom they take beyond the places. */
export function registerSelections(app: App, deps: Deps): void {
  for (const selected of [true, false]) {
    app.action<BlockAction<ButtonAction>>(
      ids.select(selected),
      async ({ ack, action, body, ...slack }) => {
        await ack();
        const { user, locale, press } = await caller(deps, body, action);
        const selection = readSelection(action.value ?? "");
        if (selection === undefined) return answerOldButton({ body, ...slack }, locale);
        await tellCaller(
          { body, ...slack },
          await decide(deps, { ...selection, user, selected, press }, locale),
        );
      },
    );
  }

  app.action<BlockAction<ButtonAction>>(
    ids.selectBeyond,
    async ({ ack, action, body, ...slack }) => {
      await ack();
      const { user, locale, press } = await caller(deps, body, action);
      const agreement = readAgreement(action.value ?? "");
      if (agreement === undefined) return answerOldButton({ body, ...slack }, locale);
      const decision = { ...agreement, user, selected: true, press };
      await tellCaller({ body, ...slack }, await decide(deps, decision, locale));
    },
  );

  app.action<BlockAction<ButtonAction>>(
    ids.recordBeyond,
    async ({ ack, action, body, ...slack }) => {
      await ack();
      const press = await caller(deps, body, action);
      const agreement = readAgreement(action.value ?? "");
      if (agreement === undefined) return answerOldButton({ body, ...slack }, press.locale);
      const message = await answerForAnother(deps, {
        ...press,
        ...agreement,
        partstat: "ACCEPTED",
      });
      await tellCaller({ body, ...slack }, message);
    },
  );
}

/** Decides, and says how that went: in words for organisers. */
async function decide(deps: Deps, decision: SelectionDecision, locale: Locale): Promise<Message> {
  const outcome = await decideSelection(deps, decision);
  if (outcome.ok) return note(say(locale).delegations.done);
  if (outcome.reason === "beyond-places") return askBeyond("select", outcome, locale);
  if (outcome.reason === "answer-changed") return decideAgain(deps, decision, locale);
  return note(sentences[locale].selection.refused[outcome.reason]);
}

/** Shows the newest answer of a delegation, to be decided on. */
async function decideAgain(
  { store }: Deps,
  { uid, delegation }: SelectionDecision,
  locale: Locale,
): Promise<Message> {
  const { changed, refused } = sentences[locale].selection;
  const event = await store.event(uid);
  const attendee = (await store.attendance(uid)).find(
    (candidate) => candidate.delegation === delegation,
  );
  if (event === undefined) return note(refused["unknown-event"]);
  if (attendee?.standing !== "pending" && attendee?.standing !== "not-selected")
    return note(refused["not-pending"]);
  const text = toMrkdwn(changed(delegation), { locale });
  return { text, blocks: [section(text), ...selectionBlocks(event, attendee, locale)] };
}
