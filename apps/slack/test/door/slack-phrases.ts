import { sentences } from "@rabat-process/core/sentences/index";
import type { Sentence } from "@rabat-process/core/sentences/parts";
import type { Topic } from "@rabat-process/door-contract/topics";
import { event } from "@rabat-process/testing/answered-meeting";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../../src/locales/index.ts";

/** Stands for what is told of in a sentence of Slack's own. */
const gap = "¤";
const code = "SN";
const given = { delegation: code, partstat: "ACCEPTED" } as const;

/** The longest part of a sentence that is the same whatever it tells of. */
function fixedPart(sentence: string | Sentence): string {
  if (typeof sentence === "string") return sentence;
  const texts = sentence.map((part) => (part.kind === "text" ? part.text : ""));
  const [longest = ""] = texts.toSorted((one, other) => other.length - one.length);
  return longest;
}

/** What a sentence begins with, whatever it tells of. */
function beginning([first]: Sentence): string {
  return first?.kind === "text" ? first.text : "";
}

/** The words by which readers of Slack know what they are told. */
export function phrasesOf(topic: Topic, locale: Locale): readonly string[] {
  return (
    letterPhrases(topic, locale) ?? replyPhrases(topic, locale) ?? standingPhrases(topic, locale)
  );
}

function letterPhrases(topic: Topic, locale: Locale): readonly string[] | undefined {
  const { notices, members, links } = sentences[locale];
  const letters: Partial<Record<Topic, string | Sentence>> = {
    changed: notices.changed,
    message: sentences[locale].messages.title,
    "week-note": sentences[locale].weekNotes.stop,
    reminder: notices.reminder,
    "link-later": members.linkLater.title,
    chase: notices.chase,
    offer: notices.offer,
    admitted: notices.admitted,
    "selection:true": notices.selected(code),
    "selection:false": notices.notSelected(code),
    "not-reached": notices.notReachedTitle,
    withdrew: notices.withdrewTitle,
    "sum-up": notices.sum,
    unconfirmed: members.unconfirmed.title,
    claim: members.claim.title,
    "decided:accepted": members.decided.title.accepted,
    "decided:refused": members.decided.title.refused,
    "decided:lapsed": members.decided.title.lapsed,
    "answer-replaced": members.replaced.title,
    "answered-by-link": links.answered.title,
    "answer-undone": links.undoneByAnother.title,
    joined: members.joined("", code),
    "membership:confirmed": members.told.confirmed(code),
    "membership:focal-point": members.told["focal-point"](code),
    "membership:refused": members.told.refused(code),
    "membership:removed": members.told.removed(code),
  };
  const letter = letters[topic];
  return letter === undefined ? undefined : [fixedPart(letter)];
}

function replyPhrases(topic: Topic, locale: Locale): readonly string[] | undefined {
  const { members, beyond, refused, remind, sinceShown, change, ...words } = sentences[locale];
  const { whichDelegation, noEvent, card } = say(locale);
  const replies: Partial<Record<Topic, readonly string[]>> = {
    recorded: [beginning(words.recorded(given, event))],
    claimed: [beginning(members.claimed(code, "ACCEPTED", event))],
    "unknown-delegation": [whichDelegation],
    "unknown-event": [refused["unknown-event"], noEvent(gap).split(gap)[0] ?? ""],
    "organisers-only": [words.organisersOnly],
    cancelled: [refused.cancelled, words.closed.cancelled, remind.refused.cancelled],
    "deadline-passed": [
      refused["deadline-passed"],
      words.closed["deadline-passed"],
      card.answersClosed(gap).split(gap)[0] ?? "",
    ],
    "named-twice": [refused["named-twice"]],
    "event-changed": [sinceShown.changed],
    "offer-ended": [sinceShown.offerEnded],
    stale: [change.refused.stale],
    nobody: [words.messages.refused.nobody],
    "beyond-places": [beyond.waiting(gap).split(gap)[0] ?? "", beyond.nothingYet],
    "not-yours": [members.decided.notYours],
    gone: [members.decided.gone],
    removed: [fixedPart(members.cannotJoin.removed(code))],
  };
  return replies[topic];
}

function standingPhrases(topic: Topic, locale: Locale): readonly string[] {
  const { answers, withoutPlace, notices } = sentences[locale];
  const standings: Partial<Record<Topic, string>> = {
    ...answers,
    ...withoutPlace,
    "answer-again": notices.answerAgain,
  };
  const standing = standings[topic];
  return standing === undefined ? [] : [standing];
}
