import { addMinutes } from "@rabat-process/timezones";
import { note } from "../blocks/message.ts";
import { say } from "../locales/index.ts";
import type { Perform } from "../ports.ts";
import { personLocale } from "../use-cases/choose-language.ts";
import { partOf } from "../use-cases/tasks.ts";
import type { JobDeps } from "./deps.ts";

/** What Slack says as long as the app has no token that counts. */
const refused = new Set(["account_inactive", "invalid_auth", "not_authed", "token_expired", "token_revoked"]);

const hour = 60;

/** Tells organisers that the app was without a token. They can be told when it has one again: until then the job waits. */
export function createTokenLost({
  store,
  clock,
  messenger,
  organisers,
  people,
}: JobDeps): Readonly<Record<string, Perform>> {
  return {
    async "token-lost"(job) {
      const all = await Promise.all(organisers.map((user) => store.person(user)));
      return { result: "done", next: all.map(({ user, team }) => partOf(job, { user, team })) };
    },
    async "token-lost-one"(job) {
      const user = String(job.payload["user"]);
      const locale = await personLocale({ store, people }, { user, channel: "" });
      const message = note(say(locale).notices.tokenLost(String(job.payload["at"])));
      const outcome = await messenger.post(job, { user, team: String(job.payload["team"]) }, message);
      return outcome.result === "given-up" && refused.has(outcome.reason)
        ? { result: "later", at: addMinutes(clock.now(), hour), reason: outcome.reason }
        : outcome;
    },
  };
}
