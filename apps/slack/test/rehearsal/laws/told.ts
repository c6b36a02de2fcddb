import { codes, delegations, organisers } from "../cast.ts";
import { hour, isOff, isQuiet } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { messagesTo } from "../stage.ts";
import { wordsOf } from "../surface.ts";
import { confirmedOf } from "./notices.ts";

const [english] = organisers;

/** Whether somebody got a message since some time in which all these words stand. */
function hasHeard(stage: Stage, user: string, since: number, ...words: readonly string[]): boolean {
  return messagesTo(stage, user).some((message) => {
    const all = wordsOf(message);
    return message.at >= since && words.every((each) => all.includes(each));
  });
}

/** Each confirmed member hears whether their delegation was selected. */
export function checkSelections(stage: Stage): readonly string[] {
  const { notebook } = stage;
  const { selections } = notebook.owed;
  const found = [...selections].flatMap(([key, { isSelected, at }]) => {
    const [id = "", delegation = ""] = key.split(" ");
    const event = notebook.events.find((known) => known.id === id);
    const code = codes.find((each) => each === delegation);
    if (event === undefined || code === undefined) return [];
    const words = isSelected ? "has been selected" : "could not be selected";
    return confirmedOf(stage, code)
      .filter((user) => isQuiet(notebook, at, `member ${user}`))
      .filter((user) => !hasHeard(stage, user, at, `*${event.title}*`, words))
      .map((user) => `${user} does not hear that ${code} ${words} for ${id}`);
  });
  selections.clear();
  return found;
}

/** Organisers and the confirmed of a delegation are asked about each answer that waits to be accepted. */
export function checkAsked(stage: Stage): readonly string[] {
  const { notebook } = stage;
  return [...notebook.claims].flatMap(([key, at]) => {
    const [id = "", user = ""] = key.split(" ");
    const event = notebook.events.find((known) => known.id === id);
    const member = notebook.members.get(user);
    if (event === undefined || event.isUnsure || isOff(event) || member === undefined) return [];
    if (notebook.unsureMembers.size > 0 || at < stage.restedAt - hour) return [];
    const words = [`<@${user}>`, `*${event.title}*`];
    // Whoever says the same once more is heard once: who was confirmed since is not asked.
    const first = messagesTo(stage, english).find((message) =>
      ["An answer to accept", ...words].every((each) => wordsOf(message).includes(each)),
    );
    const since = Math.min(at, first?.at ?? at);
    const asked = confirmedOf(stage, member.code).filter(
      (each) => each !== user && isQuiet(notebook, since, `member ${each}`),
    );
    return [english, ...asked]
      .filter(
        (each) =>
          !hasHeard(stage, each, 0, "An answer to accept", ...words) &&
          !hasLapsedAtOnce(stage, each, at, ...words),
      )
      .map((each) => `${each} is not asked about the answer of ${user} to ${id}`);
  });
}

/** An answer that lapsed before the app had time to ask about it is told of as that. */
function hasLapsedAtOnce(
  stage: Stage,
  user: string,
  at: number,
  ...words: readonly string[]
): boolean {
  return messagesTo(stage, user).some((message) => {
    const all = wordsOf(message);
    const isSoon = message.at >= at && message.at <= at + hour;
    return isSoon && ["Answer lapsed", ...words].every((each) => all.includes(each));
  });
}

/** Organisers are asked to confirm whoever answers for another delegation than before. */
export function checkJoined(stage: Stage): readonly string[] {
  const { notebook } = stage;
  const { joins } = notebook.owed;
  const found = [...joins].flatMap(([user, at]) => {
    const member = notebook.members.get(user);
    if (member === undefined || member.isConfirmed || !isQuiet(notebook, at + 1, `member ${user}`))
      return [];
    const words = `<@${user}> answers for ${delegations[member.code]} from now on`;
    return hasHeard(stage, english, at, words)
      ? []
      : [`organisers are not asked to confirm ${user} for ${member.code}`];
  });
  joins.clear();
  return found;
}
