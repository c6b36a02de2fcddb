import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { delegationName } from "@rabat-process/events";
import { answerWords } from "../blocks/answers.ts";
import { readClaimValue } from "../blocks/claims.ts";
import { ids } from "../blocks/ids.ts";
import { note } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { say } from "../locales/index.ts";
import { decideClaim } from "../use-cases/decide-claim.ts";
import type { DecisionOutcome } from "../use-cases/decide-claim.ts";
import type { Deps } from "./deps.ts";
import type { Locale } from "@rabat-process/timezones";
import { answerOldButton, caller, privately } from "./responses.ts";

/** What confirmed members and organisers press about an answer that counts only after it was accepted. */
export function registerClaims(app: App, deps: Deps): void {
  for (const accepted of [true, false]) {
    const id = ids.decideClaim(accepted);
    app.action<BlockAction<ButtonAction>>(id, async ({ ack, action, body, client, respond }) => {
      await ack();
      const { user, locale, press } = await caller(deps, body, action);
      const about = readClaimValue(action.value ?? "");
      if (about === undefined) return answerOldButton({ body, client, respond }, locale);
      const outcome = await decideClaim(deps, { ...about, user, accepted, press });
      await respond(privately(note(decisionWords(outcome, accepted, locale))));
    });
  }
}

function decisionWords(outcome: DecisionOutcome, accepted: boolean, locale: Locale): string {
  const { members, refused, answers } = say(locale);
  if (outcome.ok) {
    const { by, delegation, partstat } = outcome.claim;
    const words = members.decided[accepted ? "accepted" : "refused"];
    const name = escapeMrkdwn(delegationName(delegation, locale));
    const { standing } = outcome;
    const answer = standing === undefined ? answers[partstat] : answerWords({ partstat, standing }, locale);
    return words(`<@${by}>`, name, answer);
  }
  if (outcome.reason === "gone" || outcome.reason === "over-quota") return members.decided[outcome.reason];
  return outcome.reason === "not-yours" ? members.decided.notYours : refused[outcome.reason];
}
