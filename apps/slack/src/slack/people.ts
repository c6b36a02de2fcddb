import type { Locale } from "@rabat-process/timezones";
import { isTimeZoneId } from "@rabat-process/timezones";
import type { WebClient } from "@slack/web-api";
import type { Log } from "@rabat-process/core/ports/log";
import type { Clock } from "@rabat-process/core/ports/clock";
import type { People } from "@rabat-process/core/ports/people";
import type { Accounts } from "./accounts.ts";

interface Profile {
  readonly name?: string;
  readonly timeZone?: string;
  readonly locale?: Locale;
}

const maxAgeMilliseconds = 60 * 60 * 1000;

/** Slack profiles, each asked for at most once an hour. A profile that cannot be read is one without facts. */
export function createPeople(
  slack: {
    readonly clientOf: (team: string) => Promise<WebClient>;
    readonly accounts: Pick<Accounts, "userOf">;
  },
  clock: Clock,
  log: Pick<Log, "warn">,
): People {
  const known = new Map<string, { profile: Promise<Profile>; at: number }>();
  return {
    profile(user) {
      const now = Date.parse(clock.now());
      const entry = known.get(user);
      if (entry !== undefined && now - entry.at < maxAgeMilliseconds) return entry.profile;
      const profile = readProfile(slack, user).catch((error: unknown) => {
        known.delete(user);
        log.warn(
          "users.info failed; going on without the time zone and language of a person",
          error,
        );
        return {};
      });
      known.set(user, { profile, at: now });
      return profile;
    },
  };
}

async function readProfile(
  { clientOf, accounts }: Parameters<typeof createPeople>[0],
  person: string,
): Promise<Profile> {
  const account = await accounts.userOf(person);
  if (account === undefined) return {};
  const client = await clientOf(account.team);
  const { user: info } = await client.users.info({ user: account.user, include_locale: true });
  const language = info?.locale?.slice(0, 2);
  const name = info?.profile?.real_name ?? info?.real_name ?? "";
  return {
    ...(name === "" ? {} : { name }),
    ...(info?.tz !== undefined && isTimeZoneId(info.tz) ? { timeZone: info.tz } : {}),
    ...(language === "en" || language === "fr" ? { locale: language } : {}),
  };
}
