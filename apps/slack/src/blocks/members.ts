import { sentences } from "@rabat-process/core/sentences/index";
import type { DelegationCode } from "@rabat-process/events";
import { delegationPhrase } from "@rabat-process/events/words";
import { isDelegationCode } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { fitting, sizeOf } from "./fit.ts";
import { ids } from "./ids.ts";
import { limits, totals } from "./limits.ts";
import type { Mention } from "./mention.ts";
import type { Block, Message } from "./message.ts";
import { actions, button, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { delegationOptions } from "./people.ts";
import { toMrkdwn } from "./render-sentence.ts";

/** A person of a delegation as organisers see them. */
export interface Member {
  readonly user: string;
  readonly delegation: DelegationCode;
  readonly confirmedBy?: string;
  readonly focalPoint: boolean;
  /** What the list of contacts calls them. */
  readonly name?: string;
  readonly mailboxes?: readonly string[];
}

/** For whom it is drawn. */
interface Drawn {
  readonly locale: Locale;
  readonly mention: Mention;
}

/** What a button about a member is about: pressed later, it is about nobody who has left meanwhile. */
function memberValue({ user, delegation }: Pick<Member, "user" | "delegation">): string {
  return `${user}:${delegation}`;
}

/** Reads it back; undefined for a button from before the delegation stood in it. */
export function readMemberValue(value: string): Pick<Member, "user" | "delegation"> | undefined {
  const [user = "", delegation] = value.split(":");
  return isDelegationCode(delegation) ? { user, delegation } : undefined;
}

/** The button that shows those who come after a person in the list of a delegation. */
const nextBlock = 1;

/**
 * Who answers for a delegation, and what it answered over the years; organisers confirm and remove people and name focal
 * points. Shows as many as one message takes, with a button for those who follow.
 *
 * @param view.members all of them, by their ids
 * @param view.after the id of the one behind whom the list goes on; from the beginning where it is not given
 */
export function delegationMessage(view: {
  readonly delegation: DelegationCode;
  readonly members: readonly Member[];
  readonly after?: string;
  /** What it answered, where the list begins. */
  readonly answers?: readonly Block[];
  readonly locale: Locale;
  readonly mention: Mention;
}): Message {
  const { delegation, members, after = "", answers = [], locale } = view;
  const words = say(locale).delegations;
  const title = words.title(delegationPhrase(delegation, "the", locale));
  const rest = members.filter(({ user }) => user > after);
  const { blocks, left } = fitting(rest, (member) => memberBlocks(member, view), {
    budget: totals.blocks - 1500 - sizeOf(answers),
    most: Math.floor((limits.message.blocks - 2 - nextBlock - answers.length) / 2),
  });
  const first = members.length - rest.length + 1;
  const last = members.length - left;
  const lead = left > 0 || after !== "" ? `\n${words.part(first, last, members.length)}` : "";
  return {
    text: escapeMrkdwn(title),
    blocks: [
      section(`*${escapeMrkdwn(title)}*${escapeMrkdwn(lead)}`),
      ...(members.length === 0 ? [section(escapeMrkdwn(words.nobody(delegation)))] : []),
      ...blocks,
      ...answers,
      ...(left > 0 ? [nextButton(delegation, rest[rest.length - left - 1], locale)] : []),
    ],
  };
}

/** All delegations, by who answers for them: those with a focal point, with others, and with nobody. */
export function delegationList(members: readonly Member[], locale: Locale): Message {
  const words = say(locale).delegations;
  const groups = { focalPoint: [] as string[], others: [] as string[], nobody: [] as string[] };
  for (const { text, value } of delegationOptions(locale)) {
    const own = members.filter(({ delegation }) => delegation === value);
    if (own.some(({ focalPoint }) => focalPoint)) groups.focalPoint.push(text);
    else (own.length > 0 ? groups.others : groups.nobody).push(text);
  }
  const lines = (["focalPoint", "others", "nobody"] as const).flatMap((group) =>
    groups[group].length === 0
      ? []
      : [words.list[group](groups[group].length, groups[group].join(", "))],
  );
  return {
    text: escapeMrkdwn([words.list.title, ...lines].join(" ")),
    blocks: [
      section(`*${words.list.title}*`),
      ...lines.map((line) => section(escapeMrkdwn(line))),
      section(escapeMrkdwn(words.list.usage)),
    ],
  };
}

function nextButton(delegation: DelegationCode, last: Member | undefined, locale: Locale): Block {
  const value = memberValue({ user: last?.user ?? "", delegation });
  return actions("members", [
    button({ action: ids.moreMembers, value, text: say(locale).delegations.more }),
  ]);
}

/** The delegation for which a person answered until now. */
interface LeftDelegation {
  readonly delegation: DelegationCode;
  readonly wasFocalPoint: boolean;
}

/** Says for which delegation a person does not answer any longer. */
export function leftWords(user: string, left: LeftDelegation, { locale, mention }: Drawn): string {
  const words = sentences[locale].members.left(user, left.delegation, left.wasFocalPoint);
  return toMrkdwn(words, { locale, mention });
}

/** Tells an organiser that a person answers for a delegation from now on, to be confirmed or not. */
export function joinedMessage(
  member: Member,
  left: LeftDelegation | undefined,
  drawn: Drawn,
): Message {
  const text = toMrkdwn(
    sentences[drawn.locale].members.joined(member.user, member.delegation),
    drawn,
  );
  const before = left === undefined ? "" : `\n${leftWords(member.user, left, drawn)}`;
  return { text, blocks: [section(`${text}${before}`), ...memberBlocks(member, drawn)] };
}

/** A member with what an organiser can do about them. */
export function memberBlocks(member: Member, { locale, mention }: Drawn): Block[] {
  const { user, delegation, confirmedBy, focalPoint, name = "—", mailboxes = [] } = member;
  const words = say(locale).delegations;
  const value = memberValue(member);
  const confirmed = confirmedBy !== undefined;
  const confirm = button({ action: ids.confirmPerson, value, text: words.confirm, primary: true });
  return [
    section(
      `${mention(user) ?? escapeMrkdwn(name)} — ${confirmed ? words.confirmed : words.unconfirmed}${focalPoint ? ` · ${words.focalPoint}` : ""}${mailboxes.map((mailbox) => ` · ${escapeMrkdwn(mailbox)}`).join("")}`,
    ),
    actions(`person:${user}:${delegation}`, [
      ...(confirmed ? [] : [confirm]),
      button({
        action: focalPoint ? ids.removeFocalPoint : ids.nameFocalPoint,
        value,
        text: focalPoint ? words.endFocalPoint : words.nameFocalPoint,
      }),
      button({
        action: ids.removePerson,
        value,
        text: confirmed ? words.remove : words.refuse,
        danger: true,
      }),
    ]),
  ];
}
