import type { Code } from "../cast.ts";
import { channels, codes, delegates } from "../cast.ts";
import type { Notebook } from "../notebook.ts";
import { hour, isOff, startOf } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { cardsIn, messagesTo } from "../stage.ts";
import { wordsOf } from "../surface.ts";
import type { Look } from "./surfaces.ts";

function isQuiet({ touched }: Notebook, since: number, ...what: readonly string[]): boolean {
  return what.every((name) => (touched.get(name) ?? 0) < since);
}

/** The people whom something about a delegation reaches surely. */
function confirmedOf({ notebook }: Stage, code: Code): readonly string[] {
  return delegates.filter((user) => {
    const member = notebook.members.get(user);
    return member?.code === code && member.isConfirmed && !notebook.unsureMembers.has(user);
  });
}

/** Those who are concerned hear of a change; as many as the app said, and in the thread of each card. */
export function checkChanges(stage: Stage, looks: readonly Look[]): readonly string[] {
  const { notebook, driver, restedAt } = stage;
  const changes = notebook.changes.splice(0);
  const isCalm = isQuiet(notebook, restedAt, "world");
  return changes.flatMap(({ id, at, people }) => {
    const look = looks.find(({ event }) => event.id === id);
    if (look === undefined || changes.filter((other) => other.id === id).length > 1) return [];
    const { event } = look;
    const isNotice = (user: string) =>
      messagesTo(stage, user).some(
        (message) => message.at >= at && wordsOf(message).startsWith(`Change of plan\n*${event.title}*`),
      );
    const told = delegates.filter(isNotice);
    const areMembersCalm = delegates.every((user) => isQuiet(notebook, at, `member ${user}`));
    const missed = codes
      .filter(
        (code) =>
          isQuiet(notebook, at, `answer ${id} ${code}`) &&
          !["No answer yet", undefined].includes(look.who.get(code)),
      )
      .flatMap((code) => confirmedOf(stage, code))
      .filter((user) => isQuiet(notebook, at, `member ${user}`) && !told.includes(user));
    const silent = channels.filter((channel) => {
      const card = cardsIn(stage, channel, event)[0];
      const place = driver.slack.channels.get(channel);
      if (
        card === undefined ||
        card.at > at ||
        !place?.isMember ||
        (notebook.touched.get(`channel ${channel}`) ?? 0) >= restedAt
      )
        return false;
      return ![...place.messages.values()].some((message) => message.thread === card.ts && message.at >= at);
    });
    return [
      ...missed.map((user) => `${user} heard nothing of the change of ${id}`),
      ...(isCalm && areMembersCalm && people !== undefined && people !== told.length
        ? [`${people} people were to be notified of the change of ${id}, and ${told.length} were`]
        : []),
      ...silent.map((channel) => `the thread of ${id} in ${channel} has no note of its change`),
    ];
  });
}

const before = [24 * hour, hour] as const;

/** Who comes is reminded. */
export function checkReminders(stage: Stage, looks: readonly Look[]): readonly string[] {
  const { notebook, driver, restedAt } = stage;
  if (!isQuiet(notebook, restedAt, "world")) return [];
  return looks.flatMap(({ event, who }) => {
    const { id, title, when, isUnsure, isPublic } = event;
    if (isUnsure || !isPublic || when.precision !== "time" || !isQuiet(notebook, restedAt, `event ${id}`))
      return [];
    if (isOff(event) || event.status === "postponed") return [];
    return before.flatMap((ahead) => {
      const due = startOf(event) - ahead;
      if (due <= restedAt || due > driver.clock.now() - hour) return [];
      return codes
        .filter(
          (code) => who.get(code) === "Will attend" && isQuiet(notebook, restedAt, `answer ${id} ${code}`),
        )
        .flatMap((code) => confirmedOf(stage, code))
        .filter((user) => isQuiet(notebook, restedAt, `member ${user}`))
        .filter(
          (user) =>
            !messagesTo(stage, user).some(
              (message) => message.at >= due && wordsOf(message).startsWith(`Reminder\n*${title}*`),
            ),
        )
        .map((user) => `${user} was not reminded of ${id} ${ahead / hour} hours before`);
    });
  });
}

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
    const digests = [...(place?.messages.values() ?? [])].filter(({ key }) => key?.startsWith("digest"));
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
      ...(wasSubscribed && posted.length > 1 ? [`${channel} had ${posted.length} digests in one week`] : []),
      ...(wasSubscribed && wasOpen && last > driver.startedAt && last < now - hour && posted.length === 0
        ? [`${channel} had no digest`]
        : []),
    ];
  });
}
