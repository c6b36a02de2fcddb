import type { App, BlockAction, ButtonAction } from "@slack/bolt";
import { ids } from "../blocks/ids.ts";
import { note } from "../blocks/message.ts";
import { say } from "../locales/index.ts";
import { chaseNow } from "../use-cases/chase.ts";
import type { Deps } from "./deps.ts";
import { caller, tellCaller } from "./responses.ts";

/** What organisers press: about those who have not answered, and what was not delivered. */
export function registerOrganisers(app: App, deps: Deps): void {
  app.action<BlockAction<ButtonAction>>(ids.chase, async ({ ack, action, body, client, respond }) => {
    await ack();
    const { user, locale, press } = await caller(deps, body, action);
    const outcome = await chaseNow(deps, { uid: action.value ?? "", user, press });
    const words = say(locale).remind;
    const answer = note(
      outcome.ok ? words.sent(outcome.people, outcome.without) : words.refused[outcome.reason],
    );
    await tellCaller({ body, client, respond }, answer);
  });

  app.action<BlockAction<ButtonAction>>(ids.rerun, async ({ ack, action, body, client, respond }) => {
    await ack();
    const { user, locale } = await caller(deps, body, action);
    const words = say(locale).log;
    const allowed = deps.roles.isOrganiser(user);
    const [key, at] = [action.value ?? "", deps.clock.now()];
    const found = allowed && (await deps.store.jobs.rerun(key, at));
    // Keys end in the id of a person or a channel: what kind of job it was says enough.
    if (found)
      await deps.store.note("rerun", { by: user, at }, { details: { job: key.split(":")[0] ?? "" } });
    const answer = note(allowed ? (found ? words.rerunDone : words.rerunGone) : say(locale).organisersOnly);
    await tellCaller({ body, client, respond }, answer);
  });
}
