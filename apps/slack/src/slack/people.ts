import type { Locale } from "@rabat-process/timezones";
import { isTimeZoneId } from "@rabat-process/timezones";
import type { WebClient } from "@slack/web-api";
import type { Log } from "../log.ts";
import type { Clock } from "../ports/clock.ts";
import type { People } from "../ports/people.ts";

interface Profile {
  readonly timeZone?: string;
  readonly locale?: Locale;
}

const maxAgeMilliseconds = 60 * 60 * 1000;

/** Slack profiles, each asked for at most once an hour. A profile that cannot be read is one without facts. */
export function createPeople(
  clientFor: (user: string) => Promise<WebClient>,
  clock: Clock,
  log: Pick<Log, "warn">,
): People {
  const known = new Map<string, { profile: Promise<Profile>; at: number }>();
  return {
    profile(user) {
      const now = Date.parse(clock.now());
      const entry = known.get(user);
      if (entry !== undefined && now - entry.at < maxAgeMilliseconds) return entry.profile;
      const profile = readProfile(clientFor, user).catch((error: unknown) => {
        known.delete(user);
        log.warn("users.info failed; going on without the time zone and language of a person", error);
        return {};
      });
      known.set(user, { profile, at: now });
      return profile;
    },
  };
}

async function readProfile(clientFor: (user: string) => Promise<WebClient>, user: string): Promise<Profile> {
  const client = await clientFor(user);
  const { user: info } = await client.users.info({ user, include_locale: true });
  const language = info?.locale?.slice(0, 2);
  return {
    ...(info?.tz !== undefined && isTimeZoneId(info.tz) ? { timeZone: info.tz } : {}),
    ...(language === "en" || language === "fr" ? { locale: language } : {}),
  };
}
