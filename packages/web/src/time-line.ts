import type { CalendarEvent, Output, Relation, Text, When } from "@rabat-process/events";
import { capitalise, outputKindName, relationName, withColon } from "@rabat-process/events/words";
import {
  compareEvents,
  compareWhen,
  replacedUids,
  successors,
} from "@rabat-process/events/schedule";
import {
  firstDay,
  formatText,
  formatWhen,
  isDated,
  isDatedEvent,
  lastDay,
  slugOf,
  wordingOf,
} from "@rabat-process/events";
import { lastDayForAnswers } from "@rabat-process/events/answers";
import { statusRules } from "@rabat-process/events/changes";
import type { Locale, PlainDate } from "@rabat-process/timezones";
import { formatDays } from "@rabat-process/timezones";
import { html } from "hono/html";
import { say } from "./locales/index.ts";
import { eventPath } from "./addresses.ts";
import { newsOf } from "./event-list.ts";
import { changedFrom, dayOfChange, isSameWhen } from "./event-note.ts";
import { drawForeign } from "./foreign.ts";
import type { Html } from "./html.ts";
import { inItsLanguage } from "./layout.ts";
import type { ShownEvent } from "./shown-event.ts";
import type { View } from "./view.ts";

/** A reason as one tells it from another. */
function reasonKey(reason: Text | undefined): string {
  return JSON.stringify(reason);
}

interface Point {
  readonly when: When;
  readonly date: Html;
  readonly text: Html;
  readonly isHere?: true;
}

/** More would be a list to read, not a line to see. */
const maxRelated = 25;

/**
 * An event, the dates that it was planned for before, what it left behind, and the events that it is tied to, as one
 * line through time, which goes on to the event that took its place and ends there. Undefined where there is nothing but
 * the event itself.
 */
export function timeLine(shown: ShownEvent, view: View): Html | undefined {
  const { marked: event, successor } = shown;
  const { events, locale } = view;
  const isOff = shown.appearance.shape === "cancelled";
  const former = formerPoints(shown, locale);
  const tied = relatives(event, events).filter((other) => isBefore(other, successor));
  const related = tied.length === 0 && shown.hasPassed ? neighbours(shown, events) : tied;
  const points = [
    ...former,
    ...milestones(event, { isOff, locale }),
    ...changePoints(shown, locale),
    ...(isOff ? [] : outputPoints(event, locale)),
    ...related.map((other) => relatedPoint(event, other, view)),
  ];
  if (points.length + (successor === undefined ? 0 : 1) === 0) return undefined;
  // Where it lost its date for good, it stands where it was to be.
  const lost = successor !== undefined && !isDated(event.when) ? former.at(-1) : undefined;
  const line = [...points.filter((point) => point !== lost), here(shown, lost, locale)].toSorted(
    (one, other) => compareWhen(one.when, other.when),
  );
  const ends = successor === undefined ? [] : [successorPoint(successor, view)];
  return html`<ol class="line">
    ${[...line, ...ends].map(
      ({ date, text, isHere }) =>
        html`<li${isHere ? html` class="here" aria-current="true"` : ""}><span class="quiet">${date}</span> ${text}</li>`,
    )}
  </ol>`;
}

/** The event itself. Where it is off, that is what is so now, and its date is only struck. */
function here(
  { marked: event, appearance, successor, changes }: ShownEvent,
  lost: Point | undefined,
  locale: Locale,
): Point {
  const words = say(locale).event;
  const { when, kind } = event;
  const name = capitalise(words.thisOne(kind));
  const own = html`<strong>${name}</strong>`;
  if (lost !== undefined)
    return { ...lost, isHere: true, text: html`${own}<br />${words.formerly}` };
  const date = dateOf(when, locale);
  if (appearance.shape !== "cancelled") return { when, isHere: true, date, text: own };
  const struck = isDated(when) ? html`<s>${date}</s>` : date;
  if (successor !== undefined) return { when, isHere: true, date: struck, text: own };
  // Where nobody knows when it was called off, no point of its own says so.
  const said = changes.some(({ change }) => change.kind === "cancelled")
    ? ""
    : html` <strong class="news">${words.states.cancelled(kind)}</strong>`;
  return { when, date: html`${struck}${said}`, text: html`${name}` };
}

/** What was changed since it was announced, on the day on which that became known. */
function changePoints({ marked: event, changes }: ShownEvent, locale: Locale): readonly Point[] {
  const words = say(locale).event;
  const isOff = event.status === "cancelled";
  const last = changes.findLast(({ change }) => change.kind === "cancelled");
  return changes.flatMap((known) => {
    const text = {
      rescheduled: words.changes.date,
      postponed: words.states.postponed(event.kind),
      relocated: words.changes.place,
      "moved-online": words.changes.online,
      cancelled: isOff && known === last ? words.states.cancelled(event.kind) : undefined,
    }[known.change.kind as string];
    if (text === undefined) return [];
    const point = dayPoint(dayOfChange(known.at), text, locale);
    if (known.change.kind !== "cancelled") return [point];
    return [{ ...point, isHere: true as const, text: html`<strong>${text}</strong>` }];
  });
}

/** The dates that did not hold. */
function formerPoints(shown: ShownEvent, locale: Locale): readonly Point[] {
  const { marked: event } = shown;
  const words = say(locale).event;
  const told = new Set([changedFrom(shown)?.reason].map(reasonKey));
  // Where the place alone changed, the date held.
  const moved = event.formerDates?.filter((former) => !isSameWhen(former.when, event.when)) ?? [];
  return inOrder(moved).map(({ when, place, reason }, index) => {
    // Why it did not hold is said once.
    const isNews = reason !== undefined && !told.has(reasonKey(reason));
    told.add(reasonKey(reason));
    const name = words.formerDate(index + 1);
    const text = isNews ? withColon(name, formatText(reason, locale), locale) : name;
    return { when: place, date: html`<s>${dateOf(when, locale)}</s>`, text: drawForeign(text) };
  });
}

function outputPoints({ outputs = [] }: CalendarEvent, locale: Locale): readonly Point[] {
  return outputs.flatMap(({ kind, summary, when }) => {
    if (when === undefined) return [];
    return [
      {
        when,
        date: dateOf(when, locale),
        text: drawForeign(outputTitle({ kind, summary }, locale)),
      },
    ];
  });
}

/** What an event publishes; that it is on paper goes without saying. */
export function outputTitle(
  { kind, summary }: Pick<Output, "kind" | "summary">,
  locale: Locale,
): string {
  const title = formatText(summary, locale);
  return kind === "paper" ? title : withColon(outputKindName(kind, locale), title, locale);
}

function relatedPoint(event: CalendarEvent, other: CalendarEvent, { locale, site }: View): Point {
  const relation = relationTo(event, other);
  // That it comes after another is seen.
  const isSeen = relation === undefined || relation === "follows";
  const label = isSeen ? "" : withColon(relationName(relation, locale), "", locale);
  const title = inItsLanguage(wordingOf(other.summary, locale), locale);
  return {
    when: other.when,
    date: html`${dateOf(other.when, locale)} ${newsOf(other, locale)}`,
    text: html`${label}<a href="${site.link(eventPath(slugOf(other))[locale])}">${title}</a>`,
  };
}

/** The note at the top of the page names it. */
function successorPoint(successor: CalendarEvent, { locale, site }: View): Point {
  const path = site.link(eventPath(slugOf(successor))[locale]);
  return {
    when: successor.when,
    date: html`${dateOf(successor.when, locale)} ${newsOf(successor, locale)}`,
    text: html`<strong><a href="${path}">${say(locale).event.takesItsPlace}</a></strong>`,
  };
}

/** Whether an event belongs on the line before the one that took the place of another. */
function isBefore(event: CalendarEvent, successor: CalendarEvent | undefined): boolean {
  if (successor === undefined) return true;
  return event.uid !== successor.uid && compareWhen(event.when, successor.when) <= 0;
}

/** When it was announced, and the last day for answers where any are asked for. */
function milestones(
  event: CalendarEvent,
  { isOff, locale }: { readonly isOff: boolean; readonly locale: Locale },
): readonly Point[] {
  const { announced } = event;
  const words = say(locale).event;
  const point = (day: PlainDate, text: string) => dayPoint(day, text, locale);
  const last = isOff ? undefined : lastDayForAnswers(event);
  return [
    ...(announced === undefined ? [] : [point(dayOfChange(announced.at), words.announced)]),
    ...(last === undefined ? [] : [point(last, words.lastDay)]),
  ];
}

function dayPoint(day: PlainDate, text: string, locale: Locale): Point {
  const when = { precision: "day", first: day, last: day } as const;
  return { when, date: dateOf(when, locale), text: html`${text}` };
}

/**
 * Dates that did not hold stand in the order in which they were announced: "2020", which became "early December 2020",
 * comes before it, though a year alone would stand at its end.
 */
function inOrder<Former extends { readonly when: When }>(
  dates: readonly Former[],
): readonly (Former & { readonly place: When })[] {
  return dates.map((former, index) => {
    const [earliest = former] = dates
      .slice(index)
      .toSorted((one, other) => compareWhen(one.when, other.when));
    return { ...former, place: earliest.when };
  });
}

/** A line of days: hours would only be in its way. */
function dateOf(when: When, locale: Locale): Html {
  const words = isDated(when)
    ? formatDays(firstDay(when), lastDay(when), locale, { weekdays: "none" })
    : formatWhen(when, locale);
  return drawForeign(capitalise(words));
}

function relationTo(event: CalendarEvent, other: CalendarEvent): Relation | undefined {
  return event.lineage?.find((link) => link.event === other.uid)?.relation;
}

/** Of what is tied to nothing: the meetings of its kind before it and after it, for whoever reads on. */
function neighbours(
  { event }: ShownEvent,
  events: readonly CalendarEvent[],
): readonly CalendarEvent[] {
  if (!isDatedEvent(event)) return [];
  const replaced = replacedUids(events);
  const alike = events
    .filter(
      (one) => one.kind === event.kind && isDatedEvent(one) && statusRules[one.status].takesDays,
    )
    .filter(({ uid }) => !replaced.has(uid))
    .toSorted(compareEvents);
  const index = alike.findIndex(({ uid }) => uid === event.uid);
  return index === -1
    ? []
    : [alike[index - 1], alike[index + 1]].filter((one) => one !== undefined);
}

/** What an event is tied to, directly or through others, the nearest first. */
function relatives(
  event: CalendarEvent,
  events: readonly CalendarEvent[],
): readonly CalendarEvent[] {
  const byUid = new Map(events.map((one) => [one.uid, one]));
  const found = new Map([[event.uid, event]]);
  // A map is walked in the order of insertion, and sees what is added on the way.
  for (const one of found.values()) {
    const before = (one.lineage ?? []).flatMap((link) => byUid.get(link.event) ?? []);
    for (const other of [...before, ...successors(events, one.uid)]) {
      if (found.size > maxRelated) break;
      found.set(other.uid, other);
    }
  }
  found.delete(event.uid);
  return [...found.values()];
}
