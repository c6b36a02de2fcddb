import { filterEvents, replacementOf, upcoming } from "@rabat-process/events/schedule";
import type { CalendarEvent } from "@rabat-process/events";
import type { Change } from "@rabat-process/events/changes";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { ChangeLine } from "../../blocks/schedule.ts";
import { digest } from "../../blocks/schedule.ts";
import { sentences } from "@rabat-process/core/sentences/index";
import { describeEntry } from "@rabat-process/core/events/stored-change";
import type { Outcome } from "@rabat-process/core/ports/jobs";
import type { AuditEntry } from "@rabat-process/core/ports/audit-log";
import { digestBefore, isSlot } from "../subscriptions.ts";
import { digestLostTask } from "./tasks.ts";
import type { SlackJobDeps } from "./deps.ts";
import type { ClaimedSlackJob } from "./kinds.ts";

/** Posts the schedule in a channel that subscribed to it, with what changed since the digest before. */
export async function postDigest(
  { store, clock, messenger, addresses }: SlackJobDeps,
  job: ClaimedSlackJob<"digest">,
): Promise<Outcome> {
  const { channel: id, slot } = job.payload;
  const channel = await store.channel(id);
  if (channel?.subscription === undefined) return { result: "done" };
  const { subscription, locale, team } = channel;
  // Another day or hour was chosen since.
  if (slot !== undefined && !isSlot(subscription, slot)) return { result: "done" };
  const now = clock.now();
  const events = await store.events();
  // What another event replaces is known only while both are there, so it goes before the themes choose.
  const { dated, undated } = upcoming(events, now);
  const valid = events.filter((event) => replacementOf(event, events) === undefined);
  const choose = (all: readonly CalendarEvent[]) => inThemes(all, subscription.themes);
  // However late it is: from where the one before ended.
  const since = digestBefore(subscription, slot ?? now);
  const changes = [
    ...newsOf(choose(valid), since, locale),
    ...changesOf(choose(events), await store.logSince(since, changeActs), locale),
  ];
  const { page, feed } = addresses(locale);
  const toCome = { dated: choose(dated), undated: choose(undated) };
  const message = digest({ ...toCome, changes, locale, pageUrl: page, feedUrl: feed });
  const outcome = await messenger.post(job, { channel: channel.channel, team }, message);
  if (outcome.result === "given-up")
    await store.jobs.enqueue([digestLostTask(channel.channel, outcome.reason, now)], now);
  return outcome;
}

/** What happens to an event, as the log names it. */
const changeActs: readonly Change["kind"][] = [
  "rescheduled",
  "postponed",
  "moved-online",
  "relocated",
  "confirmed",
  "reinstated",
  "edited",
  "replaced",
  "cancelled",
];

/** The events that were announced since an instant. */
function newsOf(
  events: readonly CalendarEvent[],
  since: Instant,
  locale: Locale,
): readonly ChangeLine[] {
  return events
    .filter(({ announced }) => announced !== undefined && announced.at >= since)
    .map((event) => ({ event, words: sentences[locale].announced }));
}

/** What happened to events after they were announced, the latest first. */
function changesOf(
  events: readonly CalendarEvent[],
  log: readonly AuditEntry[],
  locale: Locale,
): readonly ChangeLine[] {
  const byUid = new Map(events.map((event) => [event.uid, event]));
  return log.flatMap(({ at, event: uid = "", details }) => {
    const event = byUid.get(uid);
    const words = details && describeEntry(details, locale);
    if (event === undefined || words === undefined) return [];
    return (event.announced?.at ?? "") > at ? [] : [{ event, words }];
  });
}

function inThemes(
  events: readonly CalendarEvent[],
  themes: readonly number[],
): readonly CalendarEvent[] {
  if (themes.length === 0) return events;
  const chosen = new Set(
    ([1, 2, 3, 4, 5] as const)
      .filter((theme) => themes.includes(theme))
      .flatMap((theme) => filterEvents(events, { theme })),
  );
  return events.filter((event) => chosen.has(event));
}
