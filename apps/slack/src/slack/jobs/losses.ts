import { formatText } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { Message } from "../../blocks/message.ts";
import { note } from "../../blocks/message.ts";
import { escapeMrkdwn } from "../../blocks/mrkdwn.ts";
import { momentIn } from "../../blocks/notification.ts";
import { partsFor } from "@rabat-process/core/jobs/parts";
import type { Told } from "@rabat-process/core/jobs/parts";
import { say } from "../../locales/index.ts";
import type { ClaimedJob, Outcome } from "@rabat-process/core/ports/jobs";
import type { Recipient } from "@rabat-process/core/ports/notifier";
import { personLocale } from "../../slack/person-locale.ts";
import { organisersOf } from "@rabat-process/core/notifications/recipients";
import { inDoubt } from "../post-message.ts";
import type { SlackJobDeps } from "./deps.ts";
import type { SlackHandlers, SlackJob } from "./kinds.ts";

type Lost = SlackJob<"channel-lost">["payload"];
type ToldJob = ClaimedJob<string, Recipient>;

/** The channel of which something was lost, as Slack shows it, and why. */
function placeOf({ lost, reason }: Lost): [channel: string, reason: string] {
  return [`<#${lost}>`, reason];
}

function createToOne(deps: SlackJobDeps) {
  return async (job: ToldJob, draw: (locale: Locale) => Message): Promise<Outcome> => {
    const { user } = job.payload;
    const address = await deps.accounts.userOf(user);
    if (address === undefined) return { result: "given-up", reason: "not-in-slack" };
    return deps.messenger.post(job, address, draw(await personLocale(deps, { user })));
  };
}

/** Tells organisers what was lost: the app’s place in a channel, a digest or a card there, or its token. */
export function handleLosses(deps: SlackJobDeps) {
  const toOne = createToOne(deps);
  const toOrganisers = async (job: SlackJob, told: Told<SlackJob>) =>
    partsFor<SlackJob>(job, told, await organisersOf(deps));
  return {
    "channel-lost": (job) => toOrganisers(job, { kind: "channel-lost-one", payload: job.payload }),
    "channel-lost-one": (job) =>
      toOne(job, (locale) => note(say(locale).notices.channelLost(...placeOf(job.payload)))),
    "digest-lost": (job) => toOrganisers(job, { kind: "digest-lost-one", payload: job.payload }),
    "digest-lost-one": (job) =>
      toOne(job, (locale) => note(say(locale).notices.digestLost(...placeOf(job.payload)))),
    "post-lost": (job) => toOrganisers(job, { kind: "post-lost-one", payload: job.payload }),
    async "post-lost-one"(job) {
      const event = await deps.store.event(job.payload.event);
      if (event === undefined) return { result: "done" };
      const [channel, reason] = placeOf(job.payload);
      return toOne(job, (locale) => {
        const title = escapeMrkdwn(formatText(event.summary, locale));
        const { postInDoubt, postLost } = say(locale).notices;
        return note(
          reason === inDoubt ? postInDoubt(title, channel) : postLost(title, channel, reason),
        );
      });
    },
    "token-lost": (job) => toOrganisers(job, { kind: "token-lost-one", payload: job.payload }),
    // Nobody can be told before there is another token: until then this waits as everything does.
    "token-lost-one": (job) =>
      toOne(job, (locale) =>
        note(say(locale).notices.tokenLost(...momentIn(job.payload.at, locale))),
      ),
  } satisfies Partial<SlackHandlers>;
}
