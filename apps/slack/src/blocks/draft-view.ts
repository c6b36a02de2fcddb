import { shortId } from "@rabat-process/events";
import type { ClockWarning, Locale } from "@rabat-process/timezones";
import { clockWarnings, country, formatDays, toWallTime, isPlainDate } from "@rabat-process/timezones";
import type { ModalView } from "@slack/types";
import { say } from "../locales/index.ts";
import type { EventCard } from "./event-card.ts";
import { eventCard } from "./event-card.ts";
import type { Block } from "./message.ts";
import { context, section } from "./message.ts";
import { modal } from "./view.ts";

/** What stands in the place of a form when a draft was saved: how to go on, what deserves a second look, its card. */
export function draftView(card: EventCard): ModalView {
  const { event, locale } = card;
  const { event: words, close } = say(locale).forms;
  return modal({
    callback: "taken",
    title: words.savedTitle,
    close,
    metadata: "",
    blocks: [
      section(words.drafted(shortId(event))),
      ...warningsOf(card).map((warning) => context(warning)),
      { type: "divider" },
      ...preview(card),
    ],
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

/** The clocks that change shortly before an event or while it lasts: people may be an hour late or early. */
function warningsOf({ event: { when }, locale }: EventCard): readonly string[] {
  if (when.precision !== "time") return [];
  const { start, end, timeZone } = when;
  return clockWarnings({ start, end, timeZone }).flatMap((warning) => {
    if (warning.kind !== "clock-change") return [];
    const day = toWallTime(warning.transition, timeZone).slice(0, 10);
    if (!isPlainDate(day)) return [];
    return say(locale).forms.event.clockChange(
      formatDays(day, day, locale),
      placesOf(warning, timeZone, locale),
    );
  });
}

/** A few countries by name, many by number; where no partner's clock changes, the zone of the event. */
function placesOf(
  { countries }: Extract<ClockWarning, { kind: "clock-change" }>,
  timeZone: string,
  locale: Locale,
): string {
  if (countries.length === 0) return timeZone;
  if (countries.length > 3) return say(locale).forms.event.countries(countries.length);
  return countries.map((code) => country(code).name[locale]).join(", ");
}
