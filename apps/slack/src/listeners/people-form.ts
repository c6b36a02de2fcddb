import { toPlainText } from "@rabat-process/core/sentences/render";
import { sentences } from "@rabat-process/core/sentences/index";
import type { Locale } from "@rabat-process/timezones";
import type { App, BlockAction, ButtonAction, ViewOutput, ViewResponseAction } from "@slack/bolt";
import { confirmation } from "../blocks/answers.ts";
import { ids } from "../blocks/ids.ts";
import { note } from "../blocks/message.ts";
import { peopleForm, readPeopleForm, takenForm } from "../blocks/people-form.ts";
import { refusedAnswer } from "../blocks/refusals.ts";
import { readShown } from "../blocks/shown.ts";
import { say } from "../locales/index.ts";
import type { AnswerOutcome } from "@rabat-process/core/answers/record-answer";
import { joinDelegation } from "@rabat-process/core/people/know-people";
import { readEntered } from "@rabat-process/core/people/membership";
import { recordAnswer } from "@rabat-process/core/answers/record-answer";
import { visibleEvent } from "@rabat-process/core/events/visible-event";
import type { Deps } from "./deps.ts";
import { caller, refuse, tellCaller } from "./responses.ts";

/** The form for the people of a delegation. Its acknowledgement says that the answer is recorded, after it is. */
export function registerPeopleForm(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(
    ids.details,
    async ({ ack, action, body, client, respond }) => {
      await ack();
      const { user, locale } = await caller(deps, body, action);
      const { uid } = readShown(action.value ?? "");
      const event = await visibleEvent(deps, { uid, user });
      if (event === undefined) {
        await tellCaller({ body, client, respond }, note(refusedAnswer("unknown-event", locale)));
        return;
      }
      const entered = await readEntered(deps, { uid, user });
      await client.views.open({
        trigger_id: body.trigger_id,
        view: peopleForm({ event, ...entered, locale }),
      });
    },
  );

  app.view(
    { callback_id: ids.peopleForm, type: "view_submission" },
    async ({ ack, body, view }) => {
      await ack(await takePeople(deps, view, await deps.accounts.personOf(body.user.id)));
    },
  );
}

/** Takes a form that was submitted, and gives what Slack is to do with it. */
async function takePeople(deps: Deps, view: ViewOutput, user: string): Promise<ViewResponseAction> {
  const form = readPeopleForm(view);
  if (!form.ok) return refuse({ ...form.errors });
  const { ok, locale, delegation, ...answer } = form;
  if (delegation !== undefined) {
    const joined = await joinDelegation(deps, { user, delegation, locale });
    if (!joined.ok) {
      const words = sentences[locale].members.cannotJoin[joined.reason](delegation);
      return refuse({ delegation: toPlainText(words, { locale }) });
    }
  }
  const outcome = await recordAnswer(deps, {
    ...answer,
    user,
    press: `${user}:${view.id}:${view.hash}`,
  });
  if (!outcome.ok) return refuse({ partstat: refusalWords(outcome.reason, locale) });
  const { peopleForm: words } = say(locale);
  const { text } = confirmation(outcome, undefined, locale);
  return { response_action: "update", view: takenForm(words.title, text, words.close) };
}

/** Why an answer was not taken, beside it in the form. */
function refusalWords(
  reason: Extract<AnswerOutcome, { ok: false }>["reason"],
  locale: Locale,
): string {
  const { sinceOpened, sinceShown } = sentences[locale];
  if (reason === "unknown-delegation") return say(locale).whichDelegation;
  if (reason === "offer-ended") return sinceShown.offerEnded;
  if (reason === "overtaken") return sinceOpened["answer-changed"];
  if (reason === "event-changed" || reason === "other-delegation" || reason === "answer-changed")
    return sinceOpened[reason];
  return refusedAnswer(reason, locale);
}
