import { sentences } from "@rabat-process/core/sentences/index";
import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { findClaim } from "@rabat-process/events/answers";
import type { ClaimButton } from "../blocks/claims.ts";
import { claimAgain, readClaimValue } from "../blocks/claims.ts";
import { ids } from "../blocks/ids.ts";
import type { Mention } from "../blocks/mention.ts";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { refusedAnswer } from "../blocks/refusals.ts";
import { toMrkdwn } from "../blocks/render-sentence.ts";
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
  return claimAgain(
    { event: state.event, locale, mention: await accounts.mentions() },
    claim,
    present,
  );
}

function decisionWords(
  outcome: DecisionOutcome,
  accepted: boolean,
  { locale, mention }: { locale: Locale; mention: Mention },
): string {
  const { decided } = sentences[locale].members;
  if (outcome.ok) {
    const { by: claimant, delegation, partstat } = outcome.claim;
    const words = decided[accepted ? "accepted" : "refused"];
    const { standing } = outcome;
    return toMrkdwn(words({ claimant, delegation, partstat, standing }), { locale, mention });
  }
  const { reason } = outcome;
  if (isShownRefusal(reason) || reason === "gone") return decided.gone;
  if (reason === "over-quota") return `${decided[reason]} ${say(locale).hints.tooManyPeople}`;
  return reason === "not-yours" ? decided.notYours : refusedAnswer(reason, locale);
}
