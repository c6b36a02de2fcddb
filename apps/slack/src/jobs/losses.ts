import { formatText } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { formatDays, formatTime, toWallTime } from "@rabat-process/timezones";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { say } from "../locales/index.ts";
import type { ClaimedJob, Outcome } from "../ports/jobs.ts";
import { inDoubt } from "../slack/messenger.ts";
import { personLocale } from "../use-cases/choose-language.ts";
import { organisersOf } from "../use-cases/recipients.ts";
import { today } from "../use-cases/show-event.ts";
import type { CoreHandlers } from "./core-jobs.ts";
import type { JobDeps } from "./deps.ts";
import type { Told } from "./parts.ts";
import { partsFor } from "./parts.ts";
import type { SlackHandlers, SlackJob } from "./slack-jobs.ts";

type Lost = SlackJob<"channel-lost">["payload"];
type ToldJob = ClaimedJob & { readonly payload: { readonly user: string; readonly team: string } };

/** The channel of which something was lost, as Slack shows it, and why. */
function placeOf({ lost, reason }: Lost): [channel: string, reason: string] {
  return [`<#${lost}>`, reason];
}

/** A day and a time of day in UTC, in words. */
function momentIn(at: Instant, locale: Locale): [day: string, time: string] {
  const day = today(at);
  return [formatDays(day, day, locale), formatTime(toWallTime(at, "Etc/UTC"), locale)];
}

function createToOne(deps: JobDeps) {
  return async (job: ToldJob, draw: (locale: Locale) => Message): Promise<Outcome> => {
    const { user, team } = job.payload;
    const locale = await personLocale(deps, { user, channel: "" });
    return deps.messenger.post(job, { user, team }, draw(locale));
  };
}

/** Tells organisers what was lost: the app’s place in a channel, a digest or a card there, or its token. */
export function handleLosses(deps: JobDeps) {
  const toOne = createToOne(deps);
  const toOrganisers = async (job: SlackJob, told: Told) => partsFor(job, told, await organisersOf(deps));
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
        return note(reason === inDoubt ? postInDoubt(title, channel) : postLost(title, channel, reason));
      });
    },
    "token-lost": (job) => toOrganisers(job, { kind: "token-lost-one", payload: job.payload }),
    // Nobody can be told before there is another token: until then this waits as everything does.
    "token-lost-one": (job) =>
      toOne(job, (locale) => note(say(locale).notices.tokenLost(...momentIn(job.payload.at, locale)))),
  } satisfies Partial<SlackHandlers>;
}

/** Tells a person that what they pressed may not have been done. */
export function handleLostPresses(deps: JobDeps) {
  const toOne = createToOne(deps);
  return {
    "press-lost": (job) =>
      toOne(job, (locale) => {
        const { at, reference } = job.payload;
        return note(say(locale).notices.pressLost(...momentIn(at, locale), reference));
      }),
  } satisfies Partial<CoreHandlers>;
}
