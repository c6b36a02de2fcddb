import { formatText } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import { addMinutes, formatDays, formatTime, isInstant, toWallTime } from "@rabat-process/timezones";
import type { Message } from "../blocks/message.ts";
import { note } from "../blocks/message.ts";
import { escapeMrkdwn } from "../blocks/mrkdwn.ts";
import { say } from "../locales/index.ts";
import type { Job, Outcome, Perform } from "../ports/jobs.ts";
import { inDoubt } from "../slack/messenger.ts";
import { personLocale } from "../use-cases/choose-language.ts";
import { today } from "../use-cases/show-event.ts";
import { partOf } from "../use-cases/tasks.ts";
import type { JobDeps } from "./deps.ts";

/** What Slack says as long as the app has no token that counts. */
const refused = new Set(["account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked"]);

const hour = 60;

/** The channel of which something was lost, as Slack shows it, and why. */
function placeOf({ payload }: Job): [channel: string, reason: string] {
  return [`<#${String(payload["lost"])}>`, String(payload["reason"])];
}

/** A day and a time of day in UTC, in words. */
function momentIn(at: Instant, locale: Locale): [day: string, time: string] {
  const day = today(at);
  return [formatDays(day, day, locale), formatTime(toWallTime(at, "Etc/UTC"), locale)];
}

/** Tells organisers what the app has lost in Slack: its place in a channel, a digest or a card there, or its token. */
export function createLosses(deps: JobDeps): Readonly<Record<string, Perform>> {
  const { store, clock, messenger, organisers } = deps;

  async function toOrganisers(job: Job): Promise<Outcome> {
    const all = await Promise.all(organisers.map((user) => store.person(user)));
    return { result: "done", next: all.map(({ user, team }) => partOf(job, { user, team })) };
  }

  const toOne =
    (draw: (locale: Locale, job: Job) => Message): Perform =>
    async (job) => {
      const user = String(job.payload["user"]);
      const locale = await personLocale(deps, { user, channel: "" });
      return messenger.post(job, { user, team: String(job.payload["team"]) }, draw(locale, job));
    };

  const tellToken = toOne((locale, { payload: { at } }) =>
    note(isInstant(at) ? say(locale).notices.tokenLost(...momentIn(at, locale)) : ""),
  );
  return {
    "channel-lost": toOrganisers,
    "channel-lost-one": toOne((locale, job) => note(say(locale).notices.channelLost(...placeOf(job)))),
    "digest-lost": toOrganisers,
    "digest-lost-one": toOne((locale, job) => note(say(locale).notices.digestLost(...placeOf(job)))),
    "post-lost": toOrganisers,
    async "post-lost-one"(job) {
      const event = await store.event(job.event ?? "");
      if (event === undefined) return { result: "done" };
      const [channel, reason] = placeOf(job);
      return toOne((locale) => {
        const title = escapeMrkdwn(formatText(event.summary, locale));
        const { postInDoubt, postLost } = say(locale).notices;
        return note(reason === inDoubt ? postInDoubt(title, channel) : postLost(title, channel, reason));
      })(job);
    },
    "token-lost": toOrganisers,
    // Nobody can be told before there is another token.
    async "token-lost-one"(job) {
      const outcome = await tellToken(job);
      return outcome.result === "given-up" && refused.has(outcome.reason)
        ? { result: "later", at: addMinutes(clock.now(), hour), reason: outcome.reason }
        : outcome;
    },
  };
}
