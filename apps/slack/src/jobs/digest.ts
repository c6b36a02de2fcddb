import { filterEvents, upcoming } from "@rabat-process/events";
import type { CalendarEvent } from "@rabat-process/events";
import { addMinutes } from "@rabat-process/timezones";
import { digest } from "../blocks/schedule.ts";
import type { Perform } from "../ports.ts";
import { digestTask } from "../use-cases/subscribe.ts";
import { today } from "../use-cases/show-event.ts";
import type { JobDeps } from "./deps.ts";

const week = 7 * 24 * 60;

/** Posts the schedule in a channel that subscribed to it, with what changed since the week before, and plans the next one. */
export function createDigest({
  store,
  clock,
  messenger,
  addresses,
}: JobDeps): Readonly<Record<string, Perform>> {
  return {
    async digest(job) {
      const channel = await store.channel(String(job.payload["channel"]));
      if (channel?.subscription === undefined) return { result: "done" };
      const { subscription, locale, team } = channel;
      const now = clock.now();
      const events = await store.events();
      const wanted = inThemes(events, subscription.themes);
      const { dated, undated } = upcoming(wanted, today(now));
      const changes = (await store.log({ limit: 1000 }))
        .filter(({ at }) => at > addMinutes(now, -week))
        .flatMap(({ event: uid, details }) => {
          const event = wanted.find((candidate) => candidate.uid === uid);
          const words = details?.[locale];
          return event === undefined || typeof words !== "string" ? [] : [{ event, words }];
        });
      const { page, feed } = addresses(locale);
      const message = digest({ dated, undated, changes, locale, pageUrl: page, feedUrl: feed });
      const outcome = await messenger.post(job, { channel: channel.channel, team }, message);
      if (outcome.result === "later") return outcome;
      const next = [digestTask({ ...channel, subscription }, now)];
      return outcome.result === "done" ? { result: "done", next } : outcome;
    },
  };
}

function inThemes(events: readonly CalendarEvent[], themes: readonly number[]): readonly CalendarEvent[] {
  if (themes.length === 0) return events;
  const chosen = new Set(
    ([1, 2, 3, 4, 5] as const)
      .filter((theme) => themes.includes(theme))
      .flatMap((theme) => filterEvents(events, { theme })),
  );
  return events.filter((event) => chosen.has(event));
}
