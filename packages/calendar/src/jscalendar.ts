import type { CalendarEvent } from "@rabat-process/events";
import { daysBetween, epochSeconds, toInstant } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { checkText } from "@rabat-process/timezones/arguments";
import type { CalendarOptions } from "./calendar.ts";
import { checkCalendar } from "./calendar.ts";
import { createWriter } from "./content-line.ts";
import type { Entry } from "./entry.ts";
import { selectSources } from "./entry.ts";
import { ownProdId } from "./identity.ts";
import type { Period } from "./period.ts";
import { createEntries } from "./sessions.ts";
import type { Attendee, Supplement } from "./supplement.ts";
import { toCalAddress } from "./uri.ts";
import { writeEntry } from "./vevent.ts";

/** Things by an id that means something within one object only (RFC 8984 §1.4.1). */
type ById<Value> = Readonly<Record<string, Value>>;
/** A set (RFC 8984 §1.4.8). */
type SetOf = Readonly<Record<string, true>>;

/** A feed (RFC 8984 §5.3). */
export interface JSCalendarGroup {
  readonly "@type": "Group";
  readonly uid: string;
  readonly prodId: string;
  readonly title: string;
  readonly description?: string;
  readonly locale: string;
  readonly source?: string;
  readonly updated?: Instant;
  readonly entries: readonly JSCalendarEvent[];
}

/** An event (RFC 8984 §5.1). */
export interface JSCalendarEvent {
  readonly "@type": "Event";
  readonly uid: string;
  readonly sequence: number;
  readonly created: Instant;
  readonly updated: Instant;
  readonly title: string;
  readonly description?: string;
  readonly locale: string;
  /** Wall time without a zone, `2027-06-20T10:00:00`. */
  readonly start: string;
  readonly timeZone?: string;
  readonly duration?: string;
  readonly showWithoutTime?: true;
  readonly status: "confirmed" | "tentative" | "cancelled";
  readonly freeBusyStatus: "busy" | "free";
  readonly keywords: SetOf;
  readonly color?: string;
  readonly locations?: ById<object>;
  readonly virtualLocations?: ById<object>;
  readonly links?: ById<object>;
  readonly relatedTo?: ById<object>;
  readonly replyTo?: { readonly imip: string };
  readonly participants?: ById<object>;
  readonly alerts?: ById<object>;
}

/** What a group is called and what it shows. */
export type JSCalendarOptions = Omit<
  CalendarOptions,
  "html" | "cache" | "url" | "color" | "refreshMinutes"
> & {
  /** Of the group; never changed. */
  readonly uid: string;
};

/**
 * The same as `toICalendar`, as JSCalendar (RFC 8984), to be sent as `application/jscalendar+json;type=group`.
 *
 * @experimental A successor of RFC 8984 and the rules of conversion are still being written: the form may change in any
 *   release.
 * @throws TypeError and RangeError as `toICalendar` does.
 */
export function toJSCalendar(
  events: readonly CalendarEvent[],
  options: JSCalendarOptions,
): JSCalendarGroup {
  checkCalendar(events, options, { uid: true });
  const { uid, locale, name, description, source, prodId = ownProdId } = options;
  checkText("uid", uid);
  const entries = selectSources(events, options).flatMap((each) => createEntries(each, options));
  // JSON could hold what no line of text can, and somebody will make text of it.
  for (const entry of entries) writeEntry(createWriter(), entry, options);
  const updated = [
    ...events.map(({ lastModified }) => lastModified),
    ...entries.map(({ changed }) => changed),
  ]
    .sort()
    .at(-1);
  return {
    "@type": "Group",
    uid,
    prodId,
    title: name,
    ...(description === undefined ? {} : { description }),
    locale,
    ...(source === undefined ? {} : { source }),
    ...(updated === undefined ? {} : { updated }),
    entries: entries.map((entry) => toEvent(entry, locale)),
  };
}

function toEvent(entry: Entry, locale: string): JSCalendarEvent {
  const { supplement, place, url, relations } = entry;
  const { geo, conference, color } = supplement;
  return {
    "@type": "Event",
    uid: entry.uid,
    sequence: entry.sequence,
    created: entry.created,
    updated: entry.changed,
    title: entry.summary.text,
    description: entry.description,
    locale,
    ...placeInTime(entry.period),
    status: statuses[entry.status],
    freeBusyStatus: entry.availability === "BUSY" ? "busy" : "free",
    keywords: Object.fromEntries(entry.categories.map((word) => [word, true] as const)),
    ...(color === undefined ? {} : { color }),
    ...byId("locations", [
      ...(place === undefined && geo === undefined
        ? []
        : [
            {
              "@type": "Location",
              ...(place === undefined ? {} : { name: place }),
              ...(geo === undefined ? {} : { coordinates: `geo:${geo.latitude},${geo.longitude}` }),
            },
          ]),
    ]),
    ...byId("virtualLocations", conference === undefined ? [] : [toVirtualLocation(conference)]),
    ...byId("links", linksOf(url, supplement)),
    ...(relations.length === 0
      ? {}
      : {
          relatedTo: Object.fromEntries(
            // There is no word for what stands beside (§4.1.3): an empty set means that the relation is not known.
            relations.map(({ uid, type }) => [
              uid,
              { "@type": "Relation", relation: type === "PARENT" ? { parent: true } : {} },
            ]),
          ),
        }),
    ...participantsOf(supplement),
    ...byId(
      "alerts",
      (supplement.alarms ?? []).map(({ minutesBefore }) => toAlert(minutesBefore)),
    ),
  };
}

const statuses = {
  CONFIRMED: "confirmed",
  TENTATIVE: "tentative",
  CANCELLED: "cancelled",
} as const;

/** Objects by the numbers from 1; nothing where there are none. */
function byId<Name extends string>(
  name: Name,
  objects: readonly object[],
): Partial<Record<Name, ById<object>>> {
  if (objects.length === 0) return {};
  const entries = objects.map((object, index) => [String(index + 1), object] as const);
  return { [name]: Object.fromEntries(entries) } as Record<Name, ById<object>>;
}

function placeInTime(
  period: Period,
): Pick<JSCalendarEvent, "start" | "timeZone" | "duration" | "showWithoutTime"> {
  if (period.form === "days") {
    const days = daysBetween(period.start, period.end);
    return { start: `${period.start}T00:00:00`, duration: `P${days}D`, showWithoutTime: true };
  }
  const timeZone = period.form === "utc" ? "Etc/UTC" : period.zone.timeZone;
  const [start, end] =
    period.form === "utc"
      ? [period.start, period.end]
      : [toInstant(period.start, timeZone), toInstant(period.end, timeZone)];
  const seconds = period.start.replace("Z", "");
  return {
    start: seconds.length === "2027-06-20T10:00".length ? `${seconds}:00` : seconds,
    timeZone,
    ...(start === end
      ? {}
      : { duration: formatDuration((epochSeconds(end) - epochSeconds(start)) / 60) }),
  };
}

/** `PT2H30M`: what passes between the two instants (RFC 8984 §1.4.6). */
function formatDuration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours === 0 ? "" : `${hours}H`}${rest === 0 ? "" : `${rest}M`}`;
}

function toVirtualLocation({
  url,
  label,
  features,
}: NonNullable<Supplement["conference"]>): object {
  return {
    "@type": "VirtualLocation",
    uri: url,
    ...(label === undefined ? {} : { name: label }),
    ...(features === undefined
      ? {}
      : { features: Object.fromEntries(features.map((feature) => [feature.toLowerCase(), true])) }),
  };
}

function linksOf(url: string | undefined, { image }: Supplement): readonly object[] {
  return [
    ...(url === undefined ? [] : [{ "@type": "Link", href: url, rel: "describedby" }]),
    ...(image === undefined
      ? []
      : [
          {
            "@type": "Link",
            href: image.url,
            contentType: image.mediaType,
            rel: "icon",
            display: "badge",
          },
        ]),
  ];
}

function participantsOf({
  organizer,
  attendees = [],
}: Supplement): Pick<JSCalendarEvent, "replyTo" | "participants"> {
  if (organizer === undefined) return {};
  const owner = {
    "@type": "Participant",
    ...(organizer.name === undefined ? {} : { name: organizer.name }),
    sendTo: { imip: toCalAddress(organizer.address) },
    roles: { owner: true },
  };
  const ids = new Map(attendees.map(({ address }, index) => [address, String(index + 2)]));
  return {
    replyTo: { imip: toCalAddress(organizer.address) },
    ...byId("participants", [owner, ...attendees.map((attendee) => toParticipant(attendee, ids))]),
  };
}

const roles: Readonly<Record<NonNullable<Attendee["role"]>, SetOf>> = {
  CHAIR: { attendee: true, chair: true },
  "REQ-PARTICIPANT": { attendee: true },
  "OPT-PARTICIPANT": { attendee: true, optional: true },
  "NON-PARTICIPANT": { informational: true },
};

/** @param ids by which delegates are named; those who are not in the list have none */
function toParticipant(attendee: Attendee, ids: ReadonlyMap<string, string>): object {
  const {
    address,
    name,
    role = "REQ-PARTICIPANT",
    partstat = "NEEDS-ACTION",
    type,
    language,
  } = attendee;
  const named = (addresses: readonly string[] = []) =>
    Object.fromEntries(addresses.flatMap((each) => ids.get(each) ?? []).map((id) => [id, true]));
  const [delegatedTo, delegatedFrom] = [named(attendee.delegatedTo), named(attendee.delegatedFrom)];
  return {
    "@type": "Participant",
    ...(name === undefined ? {} : { name }),
    sendTo: { imip: toCalAddress(address) },
    ...(type === undefined ? {} : { kind: type.toLowerCase() }),
    ...(language === undefined ? {} : { language }),
    roles: roles[role],
    participationStatus: partstat.toLowerCase(),
    ...(partstat === "NEEDS-ACTION" ? { expectReply: true } : {}),
    ...(Object.keys(delegatedTo).length === 0 ? {} : { delegatedTo }),
    ...(Object.keys(delegatedFrom).length === 0 ? {} : { delegatedFrom }),
  };
}

function toAlert(minutesBefore: number): object {
  return {
    "@type": "Alert",
    trigger: {
      "@type": "OffsetTrigger",
      offset: minutesBefore === 0 ? "PT0S" : `-PT${minutesBefore}M`,
      relativeTo: "start",
    },
  };
}
