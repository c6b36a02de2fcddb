import type { Member } from "@rabat-process/core/ports/people";
import { sentences } from "@rabat-process/core/sentences/index";
import type { CalendarEvent } from "@rabat-process/events";
import { capitalise } from "@rabat-process/events/words";
import { delegationName, describeWhen, formatText, slugOf } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";
import type { ModalView } from "@slack/types";
import { say } from "../locales/index.ts";
import { fitting } from "./fit.ts";
import { ids } from "./ids.ts";
import { totals } from "./limits.ts";
import type { Block, Message } from "./message.ts";
import { actions, button, context, header, note, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { spokenMessage } from "./spoken.ts";
import { modal } from "./view.ts";

/** A message has 50 blocks at most, and a draft takes two of them. */
const mostDrafts = 20;

/** The drafts, those that were touched last first, each with what can be done with it. */
export function draftsMessage(drafts: readonly CalendarEvent[], locale: Locale): Message {
  const words = say(locale).drafts;
  if (drafts.length === 0) return note(words.none);
  const shown = fitting(latestFirst(drafts), (event) => draftBlocks(event, locale), {
    budget: totals.blocks - 1000,
    most: mostDrafts,
  });
  return spokenMessage(
    [
      header(words.title),
      context(words.about),
      ...shown.blocks,
      ...(shown.left === 0 ? [] : [context(words.left(shown.left))]),
    ],
    locale,
  );
}

export function latestFirst(drafts: readonly CalendarEvent[]): readonly CalendarEvent[] {
  return drafts.toSorted((one, other) => (one.lastModified < other.lastModified ? 1 : -1));
}

/** A draft by its title and date, and the ways on from there. */
export function draftBlocks(event: CalendarEvent, locale: Locale): readonly Block[] {
  const words = say(locale).drafts;
  const title = escapeMrkdwn(formatText(event.summary, locale));
  const when = escapeMrkdwn(capitalise(describeWhen(event, locale)));
  const buttons = draftButtons(event, locale);
  const preview = draftButton(event, { action: ids.previewDraft, text: words.preview }, locale);
  return [
    section(`*${title}*\n${when}`),
    actions(`draft:${event.uid}`, [...buttons.slice(0, 2), preview, ...buttons.slice(2)]),
  ];
}

/** What can be done with a draft that one sees. */
export function draftButtons(event: CalendarEvent, locale: Locale) {
  const words = say(locale).drafts;
  const edit = {
    ...draftButton(event, { action: ids.command, text: words.edit }, locale),
    value: `edit ${slugOf(event)}`,
  };
  return [
    draftButton(event, { action: ids.announceIn, text: words.announce, primary: true }, locale),
    edit,
    draftButton(event, { action: ids.deleteDraft, text: words.delete }, locale),
  ];
}

function draftButton(
  event: CalendarEvent,
  said: { readonly action: string; readonly text: string; readonly primary?: true },
  locale: Locale,
) {
  const label = say(locale).card.label(said.text, formatText(event.summary, locale));
  return button({ ...said, value: event.uid, label });
}

/** How many people are named before a draft is deleted. */
const mostNamed = 20;

/** Asks once more before a draft is deleted, and names those who were not told that its announcement was withdrawn. */
export function deleteView(
  event: CalendarEvent,
  untold: readonly Member[],
  locale: Locale,
): ModalView {
  const { drafts: words } = say(locale);
  const title = formatText(event.summary, locale);
  return modal({
    callback: "delete",
    title: words.deleteTitle,
    close: words.keep,
    metadata: "",
    blocks: [
      section(`*${escapeMrkdwn(title)}*\n${escapeMrkdwn(capitalise(describeWhen(event, locale)))}`),
      ...untoldBlocks(event, untold, locale),
      section(words.deleteLasting),
      actions("delete", [
        button({
          action: ids.deleteNow,
          value: event.uid,
          text: words.delete,
          label: say(locale).card.label(words.delete, title),
          danger: true,
        }),
      ]),
    ],
  });
}

function untoldBlocks(
  event: CalendarEvent,
  untold: readonly Member[],
  locale: Locale,
): readonly Block[] {
  if (untold.length === 0) return [];
  const words = sentences[locale].links.untold;
  const names = untold.slice(0, mostNamed).map(({ name, delegation }) => {
    const country = delegationName(delegation, locale);
    return name === undefined ? country : `${name} (${country})`;
  });
  const lines = untold.length > mostNamed ? [...names, "…"] : names;
  return [
    section(escapeMrkdwn([words.beforeDeletion(untold.length), ...lines].join("\n"))),
    actions("untold", [
      button({ action: ids.inviteUntold, value: event.uid, text: words.make, primary: true }),
    ]),
  ];
}
