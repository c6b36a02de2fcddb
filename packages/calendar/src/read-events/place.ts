import type { EventDraft, Text } from "@rabat-process/events";
import { EventDraft as Draft } from "@rabat-process/events";
import { formatName } from "@rabat-process/events/words";
import { findCountry } from "@rabat-process/timezones";
import type { Locale } from "@rabat-process/timezones";
import type { ICalendarProperty } from "../read/content-line.ts";
import type { ICalendarComponent } from "../read/parse.ts";
import { propertiesOf } from "../read/parse.ts";
import { unescapeText } from "../read/text.ts";
import { findJoinUrl, platformOf } from "./joining.ts";
import type { TextContext } from "./texts.ts";
import { localeOf, longestLine, longestText, readPlain } from "./texts.ts";

type Place = Pick<EventDraft, "venue" | "country" | "online" | "format" | "sources">;

/** Where programs write at which address people join. */
export const conferenceNames = [
  "CONFERENCE",
  "X-GOOGLE-CONFERENCE",
  "X-MICROSOFT-SKYPETEAMSMEETINGURL",
] as const;

/**
 * Where an event takes place. A joining address stays private. The city is told apart from the rest only where LOCATION
 * has the form `City, Country`; else all of it is the name of the venue, and the city is missing.
 */
export function readPlace(event: ICalendarComponent, context: TextContext): Place {
  const [location] = propertiesOf(event, "LOCATION");
  const text = location === undefined ? "" : readPlain(location, longestLine, context.note);
  const url = findLink(event, context);
  const joinUrl = findJoining(event, text) ?? (isJoining(url) ? url : undefined);
  const { isHybrid, text: named } = splitFormat(text);
  const parts = named.split(/\s*;\s*/);
  const room = parts.filter((part) => !isProduct(part) && !isOnlineWord(part)).join("; ");
  const place = location === undefined ? {} : readVenue(room, location, context);
  const online = readOnline(joinUrl, parts.find(isProduct));
  noteOthers(event, joinUrl, context);
  const isVirtual = place.venue === undefined && place.country === undefined;
  return {
    ...place,
    ...(online !== undefined && { online }),
    ...((online !== undefined || isHybrid || parts.some(isOnlineWord)) && {
      format: isVirtual ? "virtual" : "hybrid",
    }),
    ...(url !== undefined && !isJoining(url) && url !== joinUrl && { sources: [url] }),
  };
}

function isJoining(url: string | undefined): boolean {
  return url !== undefined && platformOf(url) !== undefined;
}

function findLink(event: ICalendarComponent, { note }: TextContext): string | undefined {
  const [property] = propertiesOf(event, "URL");
  if (property === undefined) return undefined;
  const url = property.value.trim();
  if (Draft.shape.sources.safeParse([url]).success) return url;
  note(property, "unreadable");
  return undefined;
}

function findJoining(event: ICalendarComponent, location: string): string | undefined {
  const said = conferencesOf(event)
    .map(({ value }) => value.trim())
    .find((value) => /^https?:/i.test(value));
  const [description] = propertiesOf(event, "DESCRIPTION");
  return (
    said ??
    /https?:\/\/[^\s<>";]+/i.exec(location)?.[0] ??
    findJoinUrl(
      description === undefined ? "" : unescapeText(description.value.slice(0, longestText)),
    )
  );
}

function conferencesOf(event: ICalendarComponent): readonly ICalendarProperty[] {
  return conferenceNames.flatMap((name) => propertiesOf(event, name));
}

/** Telephone numbers, and second addresses. */
function noteOthers(
  event: ICalendarComponent,
  joinUrl: string | undefined,
  { note }: TextContext,
): void {
  for (const property of conferencesOf(event))
    if (property.value.trim() !== joinUrl) note(property, "no-field");
}

const hybrid = (["en", "fr"] as const).map((locale) => ` (${formatName("hybrid", locale)})`);

/** What feeds of the Process write behind a place at which people meet online, too. */
function splitFormat(location: string): { readonly text: string; readonly isHybrid: boolean } {
  const words = hybrid.find((each) => location.includes(each));
  return words === undefined
    ? { text: location, isHybrid: false }
    : { text: location.replace(words, ""), isHybrid: true };
}

function readOnline(
  joinUrl: string | undefined,
  product: string | undefined,
): EventDraft["online"] {
  const platform = (joinUrl === undefined ? undefined : platformOf(joinUrl)) ?? nameOf(product);
  if (joinUrl === undefined && platform === undefined) return undefined;
  const online = {
    ...(platform !== undefined && { platform }),
    ...(joinUrl !== undefined && { joinUrl }),
  };
  const parsed = Draft.shape.online.safeParse(online);
  return parsed.success ? parsed.data : undefined;
}

const products: readonly (readonly [RegExp, string])[] = [
  [/\b(?:microsoft )?teams\b/i, "Microsoft Teams"],
  [/\bzoom\b/i, "Zoom"],
  [/\bgoogle meet\b/i, "Google Meet"],
  [/\bwebex\b/i, "Webex"],
];

function nameOf(product: string | undefined): string | undefined {
  return product === undefined ? undefined : products.find(([form]) => form.test(product))?.[1];
}

/** `Microsoft Teams Meeting`, `Réunion Microsoft Teams`, `Zoom`: a product alone, no room that has its name. */
function isProduct(location: string): boolean {
  return /^(?:(?:réunion|meeting|online|en ligne|via|on|sur|webinar|webinaire)[\s:–-]*)*(?:microsoft teams|teams|zoom|google meet|webex)(?:[\s-]*(?:meeting|réunion|call|online))?$/i.test(
    location,
  );
}

function isOnlineWord(location: string): boolean {
  return /^(?:online|on-line|en ligne|virtual|virtuel|remote|à distance)(?: (?:meeting|event))?$/i.test(
    location,
  );
}

function readVenue(
  location: string,
  property: ICalendarProperty,
  context: TextContext,
): Pick<EventDraft, "venue" | "country"> {
  const text = location
    .replaceAll(/https?:\/\/[^\s<>";]+/gi, "")
    .replaceAll(/\s*\n\s*/g, ", ")
    .replaceAll(/^[\s,;:–-]+|[\s,;:–-]+$/g, "");
  if (text === "") return {};
  const locale = localeOf(property, context);
  const parts = text.split(/\s*,\s*/);
  const country = findCountry(parts.at(-1) ?? "")?.code;
  if (country === undefined)
    return toVenue({ name: text }, undefined, { property, locale, context });
  const names = parts.slice(0, -1);
  const city = names.at(-1);
  if (city === undefined) return { country };
  const before = names.slice(0, -1).join(", ");
  const isPlain = before === "" || context.isOwn;
  const venue = isPlain
    ? { city, ...(before !== "" && { name: before }) }
    : { name: names.join(", ") };
  return toVenue(venue, country, { property, locale, context });
}

interface VenueContext {
  readonly property: ICalendarProperty;
  readonly locale: Locale;
  readonly context: TextContext;
}

function toVenue(
  names: { readonly name?: string; readonly city?: string },
  country: string | undefined,
  { property, locale, context }: VenueContext,
): Pick<EventDraft, "venue"> {
  const texts = Object.entries(names).map(([field, text]): [string, Text] => {
    // Feeds of the Process mark what is not translated.
    const mark = context.isOwn ? /^\[(?:EN|FR)\] /.exec(text)?.[0] : undefined;
    if (mark === undefined) return [field, { [locale]: text }];
    return [field, { [mark.slice(1, 3).toLowerCase()]: text.slice(mark.length) }];
  });
  const parsed = Draft.shape.venue.safeParse({
    ...Object.fromEntries(texts),
    ...(country !== undefined && { country }),
  });
  if (parsed.success && parsed.data !== undefined) return { venue: parsed.data };
  context.note(property, "too-long");
  return {};
}
