import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { delegationName, findClaim } from "@rabat-process/events";
import { answerWords } from "../blocks/answers.ts";
import type { ClaimButton } from "../blocks/claims.ts";
import { claimAgain, readClaimValue } from "../blocks/claims.ts";
import { ids } from "../blocks/ids.ts";
import type { Mention } from "../blocks/mention.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { say } from "../locales/index.ts";
import { isShownRefusal } from "@rabat-process/core/answers/as-shown";
import { decideClaim } from "@rabat-process/core/answers/decide-claim";
import type { DecisionOutcome } from "@rabat-process/core/answers/decide-claim";
import { readEventState } from "@rabat-process/core/events/show-event";
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
      const answer =
        (await decideAgain(deps, { about, outcome, locale })) ??
        note(decisionWords(outcome, accepted, { locale, mention: await deps.accounts.mentions() }));
      await respond(privately(answer));
    });
  }
}

/** Shows a claim as it is now, where the message showed another date or answer than there is. */
async function decideAgain(
  { store, clock, accounts }: Deps,
  { about, outcome, locale }: { about: ClaimButton; outcome: DecisionOutcome; locale: Locale },
): Promise<Message | undefined> {
  if (outcome.ok || !isShownRefusal(outcome.reason)) return undefined;
  const { uid, delegation, claimant } = about;
  const state = await readEventState({ store, clock }, uid);
  const claim = findClaim(await store.claims(uid), { delegation, by: claimant });
  if (state === undefined || claim === undefined) return undefined;
  const present = state.attendance.find((answer) => answer.delegation === delegation);
  return claimAgain({ event: state.event, locale, mention: await accounts.mentions() }, claim, present);
}

function decisionWords(
  outcome: DecisionOutcome,
  accepted: boolean,
  { locale, mention }: { locale: Locale; mention: Mention },
): string {
  const { members, refused, answers } = say(locale);
  if (outcome.ok) {
    const { by, delegation, partstat } = outcome.claim;
    const words = members.decided[accepted ? "accepted" : "refused"];
    const name = escapeMrkdwn(delegationName(delegation, locale));
    const { standing } = outcome;
    const answer = standing === undefined ? answers[partstat] : answerWords({ partstat, standing }, locale);
    return words(mention(by) ?? "—", name, answer);
  }
  if (isShownRefusal(outcome.reason)) return members.decided.gone;
  if (outcome.reason === "gone" || outcome.reason === "over-quota") return members.decided[outcome.reason];
  return outcome.reason === "not-yours" ? members.decided.notYours : refused[outcome.reason];
}
