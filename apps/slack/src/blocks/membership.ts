import { sentences } from "@rabat-process/core/sentences/index";
import type { CalendarEvent, DelegationCode } from "@rabat-process/events";
import { formatText } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import { say } from "../locales/index.ts";
import { fitting, sizeOf } from "./fit.ts";
import { ids } from "./ids.ts";
import { totals } from "./limits.ts";
import type { Member } from "./members.ts";
import { memberBlocks } from "./members.ts";
import type { Message } from "./message.ts";
import { button, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import type { Notice } from "./notices.ts";
import { facts, message } from "./notices.ts";
import { toMrkdwn } from "./render-sentence.ts";

/**
 * Tells a person what an organiser made of their membership.
 *
 * @param about.waiting the events to which they gave answers before that which do not count yet
 */
export function membershipMessage(
  told: "confirmed" | "focal-point" | "refused" | "removed",
  { delegation, waiting }: { delegation: DelegationCode; waiting: readonly CalendarEvent[] },
  locale: Locale,
): Message {
  const { told: words } = sentences[locale].members;
  const { hints } = say(locale);
  const next = {
    confirmed: [hints.confirmed],
    "focal-point": [hints.focalPoint],
    refused: [],
    removed: [],
  };
  const text = [toMrkdwn(words[told](delegation), { locale }), ...next[told]].join(" ");
  const { show, showLabel } = say(locale).schedule;
  const draw = ({ summary, uid }: CalendarEvent) => {
    const title = formatText(summary, locale);
    const label = showLabel(title);
    return [
      section(escapeMrkdwn(title), button({ action: ids.show, value: uid, text: show, label })),
    ];
  };
  const { blocks } = fitting(waiting, draw, { budget: totals.blocks - 2000, most: 20 });
  const lead = blocks.length === 0 ? [] : [section(words.answerAgain)];
  return { text, blocks: [section(`*${words.title}*\n${text}`), ...lead, ...blocks] };
}

/** A delegation that comes and has no confirmed member, with those who could be confirmed. */
export interface Unconfirmed {
  readonly delegation: DelegationCode;
  readonly members: readonly Member[];
}

/** Asks organisers to confirm who answers for delegations that come. */
export function unconfirmedMessage(notice: Notice, delegations: readonly Unconfirmed[]): Message {
  const { locale, event } = notice;
  const words = sentences[locale].members.unconfirmed;
  const { hints } = say(locale);
  const isPrivate = event.online?.joinUrl !== undefined && event.online.joinUrlIsPublic !== true;
  const draw = ({ delegation, members }: Unconfirmed) => {
    const comes = toMrkdwn(words.comes(delegation), { locale });
    const lead = members.length === 0 ? `${comes} ${hints.nobodyAnswers(delegation)}` : comes;
    return [
      section(lead),
      ...members.slice(0, 3).flatMap((member) => memberBlocks(member, notice)),
    ];
  };
  const lead = message(notice, words.title, [
    ...facts(notice),
    ...(isPrivate ? [section(words.links)] : []),
  ]);
  const more = (left: number) => [section(escapeMrkdwn(hints.moreUnconfirmed(left)))];
  const room = totals.blocks - sizeOf([...lead.blocks, ...more(delegations.length)]);
  const { blocks, left } = fitting(delegations, draw, { budget: room, most: 6 });
  return { ...lead, blocks: [...lead.blocks, ...blocks, ...(left === 0 ? [] : more(left))] };
}

/** Tells whoever answered that the private link follows once they are confirmed. */
export function linkLaterMessage(notice: Notice, delegation: DelegationCode): Message {
  const { locale } = notice;
  const { linkLater: words } = sentences[locale].members;
  return message(notice, words.title, [
    section(toMrkdwn(words.text(delegation), { locale })),
    ...facts(notice),
  ]);
}
