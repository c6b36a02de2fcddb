import { capitalise } from "@rabat-process/events/words";
import { firstDay, isDatedEvent, lastDay, slugOf } from "@rabat-process/events";
import { checkEvent, coveredYears } from "@rabat-process/planner";
import type { ModalView } from "@slack/types";
import { say } from "../locales/index.ts";
import { allFacts } from "./about-view.ts";
import { draftButtons } from "./drafts.ts";
import type { EventCard } from "./event-card.ts";
import { eventCard } from "./event-card.ts";
import { sizeOf } from "./fit.ts";
import { totals } from "./limits.ts";
import type { Block } from "./message.ts";
import { actions, context, section } from "./message.ts";
import { escapeMrkdwn } from "./mrkdwn.ts";
import { modal } from "./view.ts";

/**
 * A draft: what can be done with it, what deserves a second look, its card.
 *
 * @param others where it was just saved, the way to what else the text speaks of from which it was made
 */
export function draftView(card: EventCard, others?: readonly Block[]): ModalView {
  const { event, locale } = card;
  const { event: words, close } = say(locale).forms;
  const { drafts, card: cardWords } = say(locale);
  const first: Block[] = [
    section(others === undefined ? drafts.seen : drafts.saved),
    context(capitalise(cardWords.about.shortName(slugOf(event)))),
    actions("draft", draftButtons(event, locale)),
    ...(others ?? []),
    ...warningsOf(card).map((warning) => context(warning)),
    { type: "divider" },
    ...preview(card),
    { type: "divider" },
  ];
  return modal({
    callback: "taken",
    title: others === undefined ? drafts.preview : words.savedTitle,
    close,
    metadata: "",
    // What the card has no room for is behind its last button.
    blocks: [...first, ...allFacts(card, totals.blocks - sizeOf(first))],
  });
}

/** A card to look at: nothing of it can be pressed. */
export function preview(card: EventCard): Block[] {
  return eventCard(card).blocks.flatMap((block): Block[] => {
    if (block.type === "actions") return [];
    if (block.type !== "section") return [block];
    const { accessory, ...text } = block;
    return [text];
  });
}

/** What deserves a second look before an event is announced: holidays, rest days, hours, clocks, other activities. */
function warningsOf({ event, events, locale }: EventCard): readonly string[] {
  if (!isDatedEvent(event)) return [];
  const years = [firstDay(event.when), lastDay(event.when)].map((day) => Number(day.slice(0, 4)));
  if (years.some((year) => year < coveredYears.first || year > coveredYears.last)) return [];
  return checkEvent(event, { events, locale })
    .slice(0, mostWarnings)
    .map(({ text }) => escapeMrkdwn(text));
}

/** The gravest come first. */
const mostWarnings = 8;
