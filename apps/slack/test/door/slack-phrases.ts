import type { Topic } from "@rabat-process/door-contract/topics";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../../src/locales/index.ts";

/** Stands for what is told of in a sentence. */
const gap = "¤";

/** The longest part of a sentence that is the same whatever it tells of. */
function fixedPart(sentence: string): string {
  const [longest = ""] = sentence.split(gap).toSorted((one, other) => other.length - one.length);
  return longest;
}

/** The words by which readers of Slack know what they are told. */
export function phrasesOf(topic: Topic, locale: Locale): readonly string[] {
  return letterPhrases(topic, locale) ?? replyPhrases(topic, locale) ?? standingPhrases(topic, locale);
}

function letterPhrases(topic: Topic, locale: Locale): readonly string[] | undefined {
  const { notices, members, delegations } = say(locale);
  const letters: Partial<Record<Topic, string>> = {
    changed: notices.changed,
    reminder: notices.reminder,
    "link-later": members.linkLater.title,
    chase: notices.chase,
    offer: notices.offer,
    admitted: notices.admitted,
    "selection:true": notices.selected(gap),
    "selection:false": notices.notSelected(gap),
    "not-reached": notices.notReachedTitle,
    "sum-up": notices.sum,
    unconfirmed: members.unconfirmed.title,
    claim: members.claim.title,
    "decided:accepted": members.decided.title.accepted,
    "decided:refused": members.decided.title.refused,
    "decided:lapsed": members.decided.title.lapsed,
    "answer-replaced": members.replaced.title,
    joined: delegations.joined(gap, gap),
    "membership:confirmed": members.told.confirmed(gap),
    "membership:focal-point": members.told["focal-point"](gap),
    "membership:refused": members.told.refused(gap),
    "membership:removed": members.told.removed(gap),
  };
  const letter = letters[topic];
  return letter === undefined ? undefined : [fixedPart(letter)];
}

function replyPhrases(topic: Topic, locale: Locale): readonly string[] | undefined {
  const { forms, members, beyond, refused, remind, sinceShown, ...words } = say(locale);
  const replies: Partial<Record<Topic, readonly string[]>> = {
    recorded: [words.recorded(gap, gap, gap).split(gap)[0] ?? ""],
    claimed: [members.claimed(gap, gap, gap).split(gap)[0] ?? ""],
    "unknown-delegation": [words.whichDelegation],
    "unknown-event": [refused["unknown-event"], words.noEvent(gap).split(gap)[0] ?? ""],
    "organisers-only": [words.organisersOnly],
    cancelled: [refused.cancelled, words.closed.cancelled, remind.refused.cancelled],
    "deadline-passed": [refused["deadline-passed"], words.closed["deadline-passed"]],
    "named-twice": [refused["named-twice"]],
    "event-changed": [sinceShown.changed],
    "offer-ended": [sinceShown.offerEnded],
    stale: [forms.change.refused.stale],
    "beyond-places": [beyond.waiting(gap).split(gap)[0] ?? "", beyond.nothingYet],
    "not-yours": [members.decided.notYours],
    gone: [members.decided.gone],
    removed: [fixedPart(members.cannotJoin.removed(gap))],
  };
  return replies[topic];
}

function standingPhrases(topic: Topic, locale: Locale): readonly string[] {
  const { answers, withoutPlace, notices } = say(locale);
  const standings: Partial<Record<Topic, string>> = {
    ...answers,
    ...withoutPlace,
    "answer-again": notices.answerAgain,
  };
  const standing = standings[topic];
  return standing === undefined ? [] : [standing];
}
