import { sentences } from "@rabat-process/core/sentences/index";
import type { Answer, Attendee, Claim, Standing } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import { isDelegationCode } from "@rabat-process/events";
import { isInstant } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { ids } from "./ids.ts";
import type { Message } from "./message.ts";
import { actions, button, section } from "./message.ts";
import type { Notice } from "./notices.ts";
import { facts, message } from "./notices.ts";
import { toMrkdwn } from "./render-sentence.ts";

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
  const words = sentences[locale].members.claim;
  const { delegation, partstat, people = [], comment, by, at } = claim;
  const shown = { sequence: event.sequence, answeredAt: present?.at ?? null };
  const value = claimValue({ delegation, claimant: by, version: at, uid: event.uid, shown });
  const said = [
    words.made({ claimant: by, delegation, partstat }),
    ...(people.length === 0 ? [] : [words.people(people.map((one) => one.name).join(", "))]),
    ...(comment === undefined ? [] : [words.comment(comment)]),
    ...(present === undefined ? [] : [words.present(present)]),
  ].map((each) => toMrkdwn(each, { locale, mention }));
  const lines = present === undefined ? [...said, words.noneYet] : said;
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
  const text = sentences[notice.locale].members.decided.changed;
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
  const { outcome, isTheirs } = end;
  const words = sentences[locale].members.decided;
  // What was accepted is called by what it became: whoever waits for a place does not attend.
  const said = isTheirs ? words.yours[outcome](end) : words[outcome](end);
  const text = toMrkdwn(said, { locale, mention });
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
  const { locale, mention } = notice;
  const words = sentences[locale].members.replaced;
  const isUnknown = typeof answer.by === "object" && mention(answer.by.user) === undefined;
  const text = words.by(isUnknown ? "not-shown" : answer.by, answer);
  return message(notice, words.title, [
    section(toMrkdwn(text, { locale, mention })),
    ...facts(notice),
  ]);
}
