import type { Locale } from "@rabat-process/timezones";
import type { CalendarEvent, DatedEvent } from "@rabat-process/events";
import {
  checkList,
  checkLocale,
  checkObject,
  checkText,
  found,
  refusal,
} from "@rabat-process/timezones/arguments";
import { createWriter, toBasic, writeProperty } from "./content-line.ts";
import type { Entry } from "./entry.ts";
import { createEntry, createSource, groupRelated } from "./entry.ts";
import { placeInTime } from "./period.ts";
import { property } from "./property.ts";
import { writeEntry } from "./vevent.ts";

/** Addresses that open a calendar of the web with an event filled in. */
export interface AddLinks {
  readonly google: string;
  /** For a private account of Microsoft. */
  readonly outlook: string;
  /** For an account at work. */
  readonly office365: string;
  readonly yahoo: string;
}

/** Addresses that subscribe to a feed, so that its changes arrive as well. */
export interface SubscribeLinks {
  /** For the calendar programs of a computer or telephone. */
  readonly webcal: string;
  readonly google: string;
  readonly outlook: string;
  readonly office365: string;
}

/**
 * Links to add one event. Times are told in UTC, so that they are right in every zone of the reader. A link knows
 * no later change and no cancellation: offer the feed beside it.
 *
 * @param events where the events that the lineage names are looked up
 * @throws RangeError when a text holds a control character.
 */
export function toAddLinks(
  event: DatedEvent,
  events: readonly CalendarEvent[],
  locale: Locale,
): AddLinks {
  checkObject("event", event, "when");
  checkList("events", events);
  checkLocale(locale);
  const entry = createEntry(createSource(event, groupRelated(events)), { locale });
  // What cannot be written is refused here as well.
  writeEntry(createWriter(), entry, { locale });
  const { start, end, form } = placeInTime(sayableInLink(event.when), undefined);
  const isDays = form === "days";
  const title = shorten(entry.summary.text, maxTitle);
  const place = shorten(entry.place ?? "", maxPlace);
  const microsoft = {
    path: "/calendar/action/compose",
    rru: "addevent",
    startdt: start,
    enddt: end,
    allday: isDays ? "true" : "false",
    subject: title,
    location: place,
  };
  const google = {
    action: "TEMPLATE",
    text: title,
    dates: `${toBasic(start)}/${toBasic(end)}`,
    location: place,
  };
  const yahoo = {
    v: "60",
    title,
    st: toBasic(start),
    et: toBasic(end),
    dur: isDays ? "allday" : "",
    in_loc: place,
  };
  const details = describe(entry);
  return {
    google: withText("https://calendar.google.com/calendar/render", google, "details", details),
    outlook: withText(
      "https://outlook.live.com/calendar/deeplink/compose",
      microsoft,
      "body",
      details,
    ),
    office365: withText(
      "https://outlook.office.com/calendar/deeplink/compose",
      microsoft,
      "body",
      details,
    ),
    yahoo: withText("https://calendar.yahoo.com/", yahoo, "desc", details),
  };
}

/** No link can say that hours hold for several days: the days are whole there. */
function sayableInLink(when: DatedEvent["when"]): DatedEvent["when"] {
  if (when.precision === "time" || when.first === when.last) return when;
  const { precision, first, last } = when;
  return { precision, first, last };
}

/**
 * Links to subscribe to a feed.
 *
 * @param source the address of the feed, beginning with `https://`, or with `http://` for a trial on one's own machine
 * @throws RangeError when the address begins otherwise or holds a control character.
 */
export function toSubscribeLinks(source: string, name: string): SubscribeLinks {
  if (typeof source !== "string" || !/^https?:\/\//.test(source)) {
    const expected = "the address of a feed that begins with https://";
    throw refusal(source, `source is ${found(source)}: expected ${expected}.`);
  }
  checkText("name", name);
  writeProperty(createWriter(), property("SOURCE", "uri", source));
  const webcal = source.replace(/^https?:/, "webcal:");
  const microsoft = { url: source, name };
  return {
    webcal,
    google: toAddress("https://calendar.google.com/calendar/r", { cid: webcal }),
    outlook: toAddress("https://outlook.live.com/calendar/0/addfromweb", microsoft),
    office365: toAddress("https://outlook.office.com/calendar/0/addfromweb", microsoft),
  };
}

/** Longer addresses are cut or refused on the way by some browsers, mail programs and servers. */
const maxAddress = 2000;
const maxTitle = 600;
const maxPlace = 300;

/** The source first, since it must survive the cut. */
function describe({ url, description }: Entry): string {
  return url === undefined ? description : `${url}\n\n${description}`;
}

/** The address with as much of a text as there is room for. */
function withText(
  base: string,
  query: Readonly<Record<string, string>>,
  name: string,
  text: string,
): string {
  const room = maxAddress - toAddress(base, { ...query, [name]: "…" }).length;
  return toAddress(base, { ...query, [name]: shorten(text, room) });
}

function toAddress(base: string, query: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== "");
  return `${base}?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
}

/** The beginning of a text, so that it takes at most so many characters of an address. */
function shorten(text: string, maxLength: number): string {
  if (encodeURIComponent(text).length <= maxLength) return text;
  let kept = "";
  let length = encodeURIComponent("…").length;
  for (const character of text) {
    length += encodeURIComponent(character).length;
    if (length > maxLength) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
