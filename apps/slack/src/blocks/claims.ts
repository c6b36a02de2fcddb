import type { Answer, Attendee, Claim, DelegationCode, Standing } from "@rabat-process/events";
import { delegationName, isDelegationCode } from "@rabat-process/events";
import { isInstant } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { answerWords } from "./answers.ts";
import { ids } from "./ids.ts";
import type { Message } from "./message.ts";
import { actions, button, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import type { Notice } from "./notices.ts";
import { facts, message } from "./notices.ts";

/** The claim that a button is about, in the version that its message showed. */
export interface ClaimButton {
  readonly delegation: DelegationCode;
  readonly claimant: string;
  readonly version: Instant;
  readonly uid: string;
}

function claimValue({ delegation, claimant, version, uid }: ClaimButton): string {
  return [delegation, claimant, version, uid].join("|");
}

/** Reads what a button is about; undefined where this version does not understand it. */
export function readClaimValue(value: string): ClaimButton | undefined {
  const [delegation, claimant = "", version = "", ...uid] = value.split("|");
  if (!isDelegationCode(delegation) || !isInstant(version)) return undefined;
  return { delegation, claimant, version, uid: uid.join("|") };
}

/** Asks a confirmed member or an organiser to decide on a claim. */
export function claimMessage(notice: Notice, claim: Claim, present: Attendee | undefined): Message {
  const { event, locale } = notice;
  const { members, answers } = say(locale);
  const words = members.claim;
  const { delegation, partstat, people = [], comment, by, at } = claim;
  const name = escapeMrkdwn(delegationName(delegation, locale));
  const value = claimValue({ delegation, claimant: by, version: at, uid: event.uid });
  const lines = [
    words.made(`<@${by}>`, name, answers[partstat]),
    ...(people.length === 0 ? [] : [escapeMrkdwn(words.people(people.map((one) => one.name).join(", ")))]),
    ...(comment === undefined ? [] : [escapeMrkdwn(words.comment(comment))]),
    words.present(present && answerWords(present, locale)),
  ];
  return message(notice, words.title, [
    section(lines.join("\n")),
    ...facts(notice),
    actions("claim", [
      button({ action: ids.decideClaim(true), value, text: words.accept, primary: true }),
      button({ action: ids.decideClaim(false), value, text: words.refuse }),
    ]),
  ]);
}

/** Tells what became of a claim: whoever made it, or those who were asked to decide on it. */
export function decidedMessage(
  notice: Notice,
  end: {
    readonly outcome: "accepted" | "refused" | "lapsed";
    readonly delegation: DelegationCode;
    readonly partstat: Answer;
    readonly claimant: string;
    /** How the answer stands that an accepted claim became. */
    readonly standing: Standing | undefined;
    readonly isTheirs: boolean;
  },
): Message {
  const { locale } = notice;
  const { outcome, partstat, claimant, standing, isTheirs } = end;
  const { members } = say(locale);
  const words = members.decided;
  const name = escapeMrkdwn(delegationName(end.delegation, locale));
  // What was accepted is called by what it became: whoever waits for a place does not attend.
  const answer =
    standing === undefined ? say(locale).answers[partstat] : answerWords({ partstat, standing }, locale);
  const text = isTheirs ? words.yours(outcome, name, answer) : words[outcome](`<@${claimant}>`, name, answer);
  return message(notice, words.title[outcome], [section(text), ...facts(notice)]);
}

/** Tells a person that another answer takes the place of theirs; only confirmed members learn who gave it. */
export function replacedMessage(
  notice: Notice,
  answer: {
    readonly delegation: DelegationCode;
    readonly partstat: Answer;
    readonly by: "the-secretariat" | "not-shown" | { readonly user: string };
  },
): Message {
  const { locale } = notice;
  const { members, answers } = say(locale);
  const { by } = answer;
  const who = typeof by === "object" ? `<@${by.user}>` : undefined;
  const person = by === "the-secretariat" ? members.replaced.secretariat : who;
  const name = escapeMrkdwn(delegationName(answer.delegation, locale));
  return message(notice, members.replaced.title, [
    section(members.replaced.by(person, name, answers[answer.partstat])),
    ...facts(notice),
  ]);
}
