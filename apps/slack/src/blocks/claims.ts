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

/** The claim that a button is about, and what its message showed beside it. */
export interface ClaimButton {
  readonly delegation: DelegationCode;
  readonly claimant: string;
  readonly version: Instant;
  readonly uid: string;
  /** The version of the event, and when the answer was given that counted then; null where there was none. */
  readonly shown?: { readonly sequence: number; readonly answeredAt: Instant | null };
}

/** The value of a button: `FR|U024BE7LH|2027-02-01T09:00:00Z 3 none|workshop-2027@rabat-process`. */
function claimValue({ delegation, claimant, version, uid, shown }: Required<ClaimButton>): string {
  const versions = [version, shown.sequence, shown.answeredAt ?? "none"].join(" ");
  return [delegation, claimant, versions, uid].join("|");
}

/** Reads what a button is about; undefined where this version does not understand it. */
export function readClaimValue(value: string): ClaimButton | undefined {
  const [delegation, claimant = "", versions = "", ...uid] = value.split("|");
  const [version = "", sequence = "", answeredAt = ""] = versions.split(" ");
  if (!isDelegationCode(delegation) || !isInstant(version)) return undefined;
  const about = { delegation, claimant, version, uid: uid.join("|") };
  if (!/^\d+$/.test(sequence)) return about;
  return {
    ...about,
    shown: { sequence: Number(sequence), answeredAt: isInstant(answeredAt) ? answeredAt : null },
  };
}

/** Asks a confirmed member or an organiser to decide on a claim. */
export function claimMessage(notice: Notice, claim: Claim, present: Attendee | undefined): Message {
  const { event, locale, mention } = notice;
  const { members, answers } = say(locale);
  const words = members.claim;
  const { delegation, partstat, people = [], comment, by, at } = claim;
  const name = escapeMrkdwn(delegationName(delegation, locale));
  const shown = { sequence: event.sequence, answeredAt: present?.at ?? null };
  const value = claimValue({ delegation, claimant: by, version: at, uid: event.uid, shown });
  const lines = [
    words.made(mention(by) ?? "—", name, answers[partstat]),
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

/** Shows a claim once more, to be decided on as things are now. */
export function claimAgain(notice: Notice, claim: Claim, present: Attendee | undefined): Message {
  const text = say(notice.locale).members.decided.changed;
  return { text, blocks: [section(text), ...claimMessage(notice, claim, present).blocks] };
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
  const { locale, mention } = notice;
  const { outcome, partstat, claimant, standing, isTheirs } = end;
  const { members } = say(locale);
  const words = members.decided;
  const name = escapeMrkdwn(delegationName(end.delegation, locale));
  // What was accepted is called by what it became: whoever waits for a place does not attend.
  const answer =
    standing === undefined ? say(locale).answers[partstat] : answerWords({ partstat, standing }, locale);
  const text = isTheirs
    ? words.yours(outcome, name, answer)
    : words[outcome](mention(claimant) ?? "—", name, answer);
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
  const who = typeof by === "object" ? notice.mention(by.user) : undefined;
  const person = by === "the-secretariat" ? members.replaced.secretariat : who;
  const name = escapeMrkdwn(delegationName(answer.delegation, locale));
  return message(notice, members.replaced.title, [
    section(members.replaced.by(person, name, answers[answer.partstat])),
    ...facts(notice),
  ]);
}
