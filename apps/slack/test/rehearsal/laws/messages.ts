import { codeOf } from "../cast.ts";
import type { Seen } from "../fake-slack.ts";
import type { KnownEvent, Notebook } from "../notebook.ts";
import { answersOf, endClaim, hour, isOff, isQuiet, mayCome, startOf } from "../notebook.ts";
import type { Stage } from "../stage.ts";
import { wantedReminders } from "../owed.ts";
import { wordsOf } from "../surface.ts";
import { checkChaseTimes } from "./chases.ts";
import { checkDigest } from "./digests.ts";

/** What the app writes to people of its own accord is true, and meant for them. */
export function checkMessage(stage: Stage, seen: Seen): readonly string[] {
  if (seen.isUpdate === true) return [];
  if (seen.where === "channel" && seen.key?.startsWith("digest:")) return checkDigest(stage, seen);
  if (seen.where !== "message") return [];
  const words = wordsOf(seen);
  const event = stage.notebook.events.find(({ title }) => new RegExp(`\\*${title}\\*`).test(words));
  if (words.startsWith("Slack does not let the app change")) return checkLostChannel(stage, words);
  if (words.startsWith("A state changes its clock"))
    return [`${seen.by} is told that a state changes its clock, which none does`];
  if (event === undefined || event.isUnsure) return [];
  // Who was to decide hears of it as well.
  if (words.startsWith("Answer lapsed"))
    return words.includes("on your answer") ? checkLapse(stage, seen, event) : [];
  if (words.startsWith("A place is free")) return checkOffer(stage, seen.by, event, words);
  if (words.startsWith("Reminder")) return checkReminder(stage, seen.by, event);
  if (words.startsWith("Change of plan")) return checkNotice(stage, seen.by, event, words);
  if (words.startsWith("Your answer is awaited")) return checkChase(stage, seen, event, words);
  return [];
}

function checkOffer({ notebook }: Stage, by: string, event: KnownEvent, words: string): string[] {
  const code = codeOf(/offered to (.+?)\. Press/.exec(words)?.[1] ?? "");
  const member = notebook.members.get(by);
  return [
    ...(isOff(event) ? [`${by} is offered a place of ${event.id}, which does not take place`] : []),
    ...(/Answers are closed|deadline for answers has passed|No answer is needed/.test(words)
      ? [`${by} is offered a place of ${event.id}, of which answers are closed`]
      : []),
    ...(member !== undefined && !notebook.unsureMembers.has(by) && member.code !== code
      ? [`${by} of ${member.code} gets the offer to ${String(code)}`]
      : []),
  ];
}

/** Somebody has time to decide on an answer before it lapses, as long as the event has not begun. */
function checkLapse({ notebook }: Stage, { by, at }: Seen, event: KnownEvent): string[] {
  const made = notebook.claims.get(`${event.id} ${by}`);
  endClaim(notebook, event.id, by);
  if (made === undefined || event.deadline !== undefined) return [];
  const isUntouched = isQuiet(notebook, made, `event ${event.id}`);
  return isUntouched && at < Math.min(made + hour, startOf(event))
    ? [`the answer of ${by} to ${event.id} lapsed before anybody could decide on it`]
    : [];
}

/** Whether somebody has wanted no reminders for long; whoever was confirmed since then gets a link that they waited for. */
function wantsNone({ notebook, restedAt }: Stage, user: string): boolean {
  return (
    wantedReminders(notebook.owed, user, restedAt) === false &&
    isQuiet(notebook, restedAt, `member ${user}`)
  );
}

function checkReminder(stage: Stage, by: string, event: KnownEvent): string[] {
  const { notebook } = stage;
  const member = notebook.members.get(by);
  if (notebook.unsureMembers.has(by)) return [];
  const comes = member !== undefined && mayCome(notebook, event.id, member.code);
  return [
    ...(comes ? [] : [`${by} is reminded of ${event.id}, to which their delegation does not come`]),
    ...(isOff(event) ? [`${by} is reminded of ${event.id}, which does not take place`] : []),
    ...(wantsNone(stage, by) ? [`${by} is reminded of ${event.id}, and wants no reminders`] : []),
  ];
}

/** Who hears of a change belongs to a delegation that answered. */
function checkNotice(
  { notebook, restedAt }: Stage,
  by: string,
  { id }: KnownEvent,
  words: string,
): string[] {
  const member = notebook.members.get(by);
  const key = `${id} ${by}`;
  const isClaimant = notebook.claims.has(key) || notebook.decided.has(key);
  if (isClaimant || notebook.unsureMembers.size > 0 || words.includes("no longer count")) return [];
  if (member === undefined)
    return [`${by}, who belongs to no delegation, hears of a change of ${id}`];
  // A notice of before the answers were asked for again may come after that.
  const isCalm = (notebook.touched.get(`answer ${id} ${member.code}`) ?? 0) < restedAt;
  const concerns =
    !isCalm || [...answersOf(notebook, id, member.code)].some((reply) => reply !== "none");
  return concerns
    ? []
    : [`${by} hears of a change of ${id}, to which their delegation has not answered`];
}

function checkChase(stage: Stage, { by, at }: Seen, event: KnownEvent, words: string): string[] {
  const { notebook } = stage;
  const member = notebook.members.get(by);
  if (notebook.unsureMembers.has(by)) return [];
  return [
    ...(member?.isFocal ? [] : [`${by}, who is no focal point, is asked about ${event.id}`]),
    ...(isOff(event) ? [`${by} is asked about ${event.id}, which does not take place`] : []),
    ...(/Answers are closed|No answer is needed/.test(words)
      ? [`${by} is asked about ${event.id}, which is closed`]
      : []),
    ...(wantsNone(stage, by) ? [`${by} is asked about ${event.id}, and wants no reminders`] : []),
    ...checkChaseTimes(stage, { by, at }, event),
  ];
}

function checkLostChannel({ driver, notebook }: Stage, words: string): string[] {
  const channel = /<#(\w+)>/.exec(words)?.[1] ?? "";
  const wasClosed =
    driver.slack.channels.get(channel)?.isMember === false ||
    notebook.touched.has(`channel ${channel}`);
  return wasClosed
    ? []
    : [`organisers are told that ${channel} is closed to the app, and it is open`];
}

/** One thing is posted once. */
export function checkOnce({ driver, notebook }: Stage): readonly string[] {
  return [...driver.slack.channels].flatMap(([channel, { messages }]) => {
    const keys = new Map<string, number>();
    for (const { key, thread, blocks } of messages.values()) {
      if (key === undefined) continue;
      // A job of one name may come again with something new to say.
      const name = `${key} ${thread ?? ""} ${JSON.stringify(blocks)}`;
      keys.set(name, (keys.get(name) ?? 0) + 1);
    }
    return [...keys].flatMap(([key, count]) =>
      count > mostOf(notebook, key)
        ? [`${channel} has ${count} times what is ${key.slice(0, 200)}`]
        : [],
    );
  });
}

/** How often something may be told in the same words: that somebody joined or claimed, as often as they did. */
function mostOf({ occasions }: Notebook, told: string): number {
  const [kind, event = ""] = told.split(":");
  // Ids of people are the app's own: whom a message is about, it shows.
  const who = /<@(\w+)>/.exec(told)?.[1] ?? "";
  const what = kind === "joined" ? `joined ${who}` : `claim ${event} ${who}`;
  return kind === "joined" || kind === "claim" ? Math.max(1, occasions.get(what) ?? 0) : 1;
}
