import { channels } from "../cast.ts";
import type { Posted, Seen } from "../fake-slack.ts";
import type { Notebook } from "../notebook.ts";
import { endOf, hour, isQuiet } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { wordsOf } from "../surface.ts";

const day = 24 * hour;
/** How far the clock of the machine may be ahead. */
const fastest = hour / 2;

/** Each subscription has its digest each week, and one. */
export function checkDigests(stage: Stage): readonly string[] {
  const { notebook, driver } = stage;
  const now = driver.clock.now();
  return channels.flatMap((channel) => {
    const subscription = notebook.subscriptions.get(channel);
    const place = driver.slack.channels.get(channel);
    const digests = digestsIn(stage, channel);
    if (subscription === undefined || place === undefined) return [];
    const date = new Date(now);
    const back = (date.getUTCDay() - subscription.day + 7) % 7;
    const today =
      Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()) +
      subscription.hour * hour -
      back * day;
    const last = today > now ? today - 7 * day : today;
    const posted = digests.filter(({ at }) => at >= last - fastest);
    const wasSubscribed = isQuiet(notebook, last, `subscription ${channel}`);
    const wasOpen = place.isMember && isQuiet(notebook, last, `channel ${channel}`);
    return [
      ...(wasSubscribed && posted.length > 1
        ? [`${channel} had ${posted.length} digests in one week`]
        : []),
      ...(wasSubscribed &&
      wasOpen &&
      last > driver.startedAt &&
      wasThereFor(notebook, last) &&
      last < now - hour &&
      posted.length === 0
        ? [`${channel} had no digest`]
        : []),
    ];
  });
}

/** Whether the app was there, with some hours to try it, while a digest was of use: until the next day is over. */
function wasThereFor({ absences }: Notebook, slot: number): boolean {
  const isUseless = new Date(slot).setUTCHours(48, 0, 0, 0);
  return !absences.some(({ from, until }) => from < slot + hour && until > isUseless - 3 * hour);
}

/** What a digest lists is to come and of its themes, and it tells all that changed since the one before. */
export function checkDigest(stage: Stage, seen: Seen): readonly string[] {
  const { notebook } = stage;
  const subscription = notebook.subscriptions.get(seen.by);
  if (subscription === undefined) return [];
  const words = seen.blocks.map((block) => wordsOf({ text: "", blocks: [block] }));
  const changes = words.filter((line) => line.startsWith("• "));
  const listed = words.filter((line) => !line.startsWith("• ")).join("\n");
  const { theme } = subscription;
  return [
    ...notebook.events
      .filter((event) => !event.isUnsure && listed.includes(`\`${event.id}\``))
      .filter(
        (event) =>
          !event.isPublic ||
          event.replacedBy !== undefined ||
          seen.at > endOf(event)[1] + fastest ||
          (theme !== undefined && event.theme !== theme && isSame(stage, seen)),
      )
      .map(({ id }) => `the digest of ${seen.by} lists ${id}, which does not belong there`),
    ...toldTooOften(stage, seen, changes),
    ...untold(stage, seen, { changes, more: moreIn(listed) }),
  ];
}

/** What happened to an event while it was a draft is told nobody: only that it is announced, and what came after. */
function toldTooOften(
  { notebook }: Stage,
  seen: Seen,
  changes: readonly string[],
): readonly string[] {
  return notebook.events
    .filter(({ isUnsure }) => !isUnsure)
    .filter(({ id, title }) => {
      const told = changes.filter(
        (line) =>
          line.includes(`*${title}*`) || line.includes(`*${title.replace("Meeting", "Réunion")}*`),
      );
      const news = notebook.news.filter((each) => each.id === id);
      return told.length > news.length + 1;
    })
    .map(({ id }) => `the digest of ${seen.by} tells more of ${id} than what happened`);
}

/** How many changes a digest counts, beside those that it tells. */
function moreIn(words: string): number {
  const [, count = "0"] = /^(\d+) (?:more on the pages|autres? sur les pages) /m.exec(words) ?? [];
  return Number(count);
}

function untold(
  stage: Stage,
  seen: Seen,
  { changes, more }: { readonly changes: readonly string[]; readonly more: number },
): readonly string[] {
  const { notebook } = stage;
  const before = digestsIn(stage, seen.by).findLast(({ at }) => at < seen.at - hour)?.at;
  const theme = notebook.subscriptions.get(seen.by)?.theme;
  if (before === undefined || before < seen.at - 8 * day || !isSame(stage, seen)) return [];
  const told = changes.join("\n");
  const events = eventsWithNews(notebook, before + fastest, seen.at - fastest).filter(
    (event) => theme === undefined || event.theme === theme,
  );
  const ids = new Set(events.map(({ id }) => id));
  const news = surely(notebook, before + fastest, seen.at - fastest).filter(({ id }) =>
    ids.has(id),
  );
  if (more > 0)
    return changes.length + more < news.length
      ? [`the digest of ${seen.by} counts ${changes.length + more} changes of ${news.length}`]
      : [];
  return events
    .filter(
      ({ title }) =>
        !told.includes(`*${title}*`) && !told.includes(`*${title.replace("Meeting", "Réunion")}*`),
    )
    .map(({ id }) => `the digest of ${seen.by} does not tell what changed of ${id}`);
}

/** Whether the channel has been subscribed as it is for a week. */
function isSame({ notebook }: Stage, { by, at }: Seen): boolean {
  return (notebook.touched.get(`subscription ${by}`) ?? 0) < at - 8 * day;
}

function surely({ news }: Notebook, from: number, until: number) {
  return news.filter(({ at, isSure }) => isSure && at > from && at < until);
}

function eventsWithNews(notebook: Notebook, from: number, until: number) {
  const ids = new Set(surely(notebook, from, until).map(({ id }) => id));
  return notebook.events.filter(
    ({ id, isPublic, isUnsure }) => ids.has(id) && isPublic && !isUnsure,
  );
}

function digestsIn({ driver }: Stage, channel: string): readonly Posted[] {
  const messages = [...(driver.slack.channels.get(channel)?.messages.values() ?? [])];
  return messages.filter(({ key }) => key?.startsWith("digest:"));
}
