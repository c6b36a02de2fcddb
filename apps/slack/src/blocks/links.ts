import { sentences } from "@rabat-process/core/sentences/index";
import type { Answer } from "@rabat-process/events/answers";
import type { DelegationCode } from "@rabat-process/events";
import { isDelegationCode } from "@rabat-process/events";
import { isInstant } from "@rabat-process/timezones";
import type { Instant, Locale } from "@rabat-process/timezones";
import type { Member } from "@rabat-process/core/ports/people";
import type { EventNotifications } from "@rabat-process/core/ports/notifier";
import { ids } from "./ids.ts";
import type { Mention } from "./mention.ts";
import type { Message } from "./message.ts";
import { actions, button, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import type { Notice } from "./notices.ts";
import { facts, message } from "./notices.ts";
import { toMrkdwn } from "./render-sentence.ts";

/** The answer that a button undoes. */
export interface UndoButton {
  readonly delegation: DelegationCode;
  readonly version: Instant;
  readonly uid: string;
}

/** The value of a button: `FR|2027-02-01T09:00:00Z|workshop-2027@rabat-process`. */
function undoValue({ delegation, version, uid }: UndoButton): string {
  return [delegation, version, uid].join("|");
}

/** Reads what a button undoes; undefined where this version does not understand it. */
export function readUndoValue(value: string): UndoButton | undefined {
  const [delegation, version = "", ...uid] = value.split("|");
  if (!isDelegationCode(delegation) || !isInstant(version)) return undefined;
  return { delegation, version, uid: uid.join("|") };
}

/** Tells a member of a delegation that an answer came by the link of another one. */
export function answeredByLinkMessage(
  notice: Notice,
  given: {
    readonly delegation: DelegationCode;
    readonly partstat: Answer;
    readonly answerer: string;
    readonly version: Instant;
  },
): Message {
  const { locale, mention, event } = notice;
  const words = sentences[locale].links.answered;
  const text = toMrkdwn(words.by(given.answerer, given), { locale, mention });
  const value = undoValue({ ...given, uid: event.uid });
  return message(notice, words.title, [
    section(text),
    ...facts(notice),
    actions("undo", [button({ action: ids.undoAnswer, value, text: words.undo })]),
  ]);
}

/** Tells those who could have undone an answer that somebody did, and how the delegation stands now. */
export function answerUndoneMessage(
  notice: Notice,
  undone: Omit<EventNotifications["answer-undone"], "event">,
): Message {
  const { locale, mention } = notice;
  const words = sentences[locale].links.undoneByAnother;
  const by = toMrkdwn(words.by(undone.by, undone.answerer, undone), { locale, mention });
  const now =
    undone.present === undefined
      ? words.none
      : toMrkdwn(words.present(undone.present), { locale, mention });
  return message(notice, words.title, [section(`${by} ${now}`), ...facts(notice)]);
}

/** Tells organisers that the link of a person reached somebody else. */
export function linkEndedMessage(
  { user, delegation }: Member,
  { locale, mention }: { readonly locale: Locale; readonly mention: Mention },
): Message {
  const words = sentences[locale].links.ended;
  const text = toMrkdwn(words.by(user, delegation), { locale, mention });
  return { text, blocks: [section(`*${words.title}*\n${text}`)] };
}

/** Tells organisers how many people are to be written to, and makes the file for them in one press. */
export function untoldMessage(notice: Notice, people: number): Message {
  const { locale, event } = notice;
  const words = sentences[locale].links.untold;
  return message(notice, words.title, [
    section(escapeMrkdwn(words.count(people))),
    ...facts(notice),
    actions("untold", [
      button({ action: ids.inviteUntold, value: event.uid, text: words.make, primary: true }),
    ]),
  ]);
}
