import { sentences } from "@rabat-process/core/sentences/index";
import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { ids } from "../blocks/ids.ts";
import { note } from "../blocks/message.ts";
import { chased } from "../blocks/refusals.ts";
import { say } from "../locales/index.ts";
import { chaseNow } from "@rabat-process/core/answers/chase";
import { rerunJob } from "@rabat-process/core/jobs/rerun-job";
import type { Deps } from "./deps.ts";
import { caller, tellCaller } from "./responses.ts";

/** What organisers press: about those who have not answered, and what was not delivered. */
export function registerOrganisers(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(
    ids.chase,
    async ({ ack, action, body, client, respond }) => {
      await ack();
      const { user, locale, press } = await caller(deps, body, action);
      const uid = action.value ?? "";
      const outcome = await chaseNow(deps, { uid, user, press });
      await tellCaller({ body, client, respond }, chased(outcome, uid, locale));
    },
  );

  app.action<BlockAction<ButtonAction>>(
    ids.rerun,
    async ({ ack, action, body, client, respond }) => {
      await ack();
      const { user, locale } = await caller(deps, body, action);
      const words = say(locale).log;
      const outcome = await rerunJob(deps, { user, key: action.value ?? "" });
      const refused = {
        gone: words.rerunGone,
        "organisers-only": sentences[locale].organisersOnly,
      };
      const answer = note(outcome.ok ? words.rerunDone : refused[outcome.reason]);
      await tellCaller({ body, client, respond }, answer);
    },
  );
}
