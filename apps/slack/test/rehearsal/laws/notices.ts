import type { Code } from "../cast.ts";
import { channels, codes, delegates } from "../cast.ts";
import { wantedReminders } from "../owed.ts";
import { hour, isOff, isQuiet, startOf } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { cardsIn, messagesTo } from "../stage.ts";
import { wordsOf } from "../surface.ts";
import type { Look } from "./surfaces.ts";

/** The people whom something about a delegation reaches surely. */
export function confirmedOf({ notebook }: Stage, code: Code): readonly string[] {
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
  return changes.flatMap(({ id, at, people, isSilent, mayBePast, asked = [] }) => {
    const look = looks.find(({ event }) => event.id === id);
    if (look === undefined || mayBePast || changes.filter((other) => other.id === id).length > 1)
      return [];
    const { event } = look;
    const isNotice = (user: string) =>
      messagesTo(stage, user).some(
        (message) =>
          message.at >= at && wordsOf(message).startsWith(`Change of plan\n*${event.title}*`),
      );
    // Whose claim lapsed by the change hears of that; so do those who were to decide, who are not counted.
    const isLapse = (user: string) =>
      messagesTo(stage, user).some((message) => {
        const words = wordsOf(message);
        const isTheirs = words.startsWith("Answer lapsed") && words.includes("on your answer");
        return message.at >= at && isTheirs && words.includes(`*${event.title}*`);
      });
    const told = delegates.filter((user) => isNotice(user) || isLapse(user));
    if (isSilent)
      return told.map((user) => `${user} hears of a change of ${id}, of which nobody was to hear`);
    const areMembersCalm = delegates.every((user) => isQuiet(notebook, at, `member ${user}`));
    const missed = codes
      .filter(
        (code) =>
          isQuiet(notebook, at, `answer ${id} ${code}`) &&
          !["No answer yet", undefined].includes(look.who.get(code)),
      )
      .flatMap((code) => confirmedOf(stage, code))
      .filter((user) => isQuiet(notebook, at, `member ${user}`) && !told.includes(user));
    // Whoever is asked again has no answer any more, and hears why.
    const forgotten = asked
      .flatMap((code) => confirmedOf(stage, code))
      .filter((user) => isQuiet(notebook, at, `member ${user}`) && !told.includes(user));
    const silent = channels.filter((channel) => {
      const card = cardsIn(stage, channel, event)[0];
      const place = driver.slack.channels.get(channel);
      if (
        card === undefined ||
        card.at > at ||
        !place?.isMember ||
        // A card that Slack took without saying so is found some time later.
        (at - card.at < 12 * hour && !isQuiet(notebook, card.at - 3 * hour, "world")) ||
        (notebook.touched.get(`channel ${channel}`) ?? 0) >= restedAt
      )
        return false;
      return ![...place.messages.values()].some(
        (message) => message.thread === card.ts && message.at >= at,
      );
    });
    return [
      ...missed.map((user) => `${user} heard nothing of the change of ${id}`),
      ...forgotten.map(
        (user) => `${user} heard nothing of the change of ${id}, and is asked again`,
      ),
      ...(isCalm && areMembersCalm && people !== undefined && people !== told.length
        ? [`${people} people were to be notified of the change of ${id}, and ${told.length} were`]
        : []),
      ...silent.map((channel) => `the thread of ${id} in ${channel} has no note of its change`),
    ];
  });
}

const before = [7 * 24 * hour, 24 * hour, hour] as const;

/** Who comes is reminded. */
export function checkReminders(stage: Stage, looks: readonly Look[]): readonly string[] {
  const { notebook, driver, restedAt } = stage;
  return looks.flatMap(({ event, who }) => {
    const { id, title, when, isUnsure, isPublic } = event;
    if (isUnsure || !isPublic || when.precision !== "time") return [];
    if (isOff(event) || event.status === "postponed") return [];
    return before.flatMap((ahead) => {
      const due = startOf(event) - ahead;
      // Slack may have put it off for an hour or two, and the clock may be wrong.
      // Slack may put it off until it is of no use.
      if (ahead === hour && !isQuiet(notebook, restedAt, "world")) return [];
      const wasThere = notebook.absences.every(
        ({ from, until }) => until < due - 3 * hour || from > due + 3 * hour,
      );
      const isDue = due > restedAt - 3 * hour && due < driver.clock.now() - 5 * hour;
      const isSettled = (what: string) => isQuiet(notebook, due - hour, what);
      if (!isDue || !wasThere || !isSettled(`event ${id}`)) return [];
      return codes
        .filter((code) => who.get(code) === "Will attend" && isSettled(`answer ${id} ${code}`))
        .flatMap((code) => confirmedOf(stage, code))
        .filter((user) => isSettled(`member ${user}`))
        .filter((user) => wantedReminders(notebook.owed, user, due - hour) === true)
        .filter(
          (user) =>
            !messagesTo(stage, user).some(
              (message) =>
                message.at >= due - hour && wordsOf(message).startsWith(`Reminder\n*${title}*`),
            ),
        )
        .map((user) => `${user} was not reminded of ${id} ${ahead / hour} hours before`);
    });
  });
}
