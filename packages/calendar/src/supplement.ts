import { isInstant } from "@rabat-process/timezones";
import type { Instant, Locale } from "@rabat-process/timezones";
import { found } from "@rabat-process/timezones/arguments";
import { isColor } from "./color.ts";
import { isCalAddress, isUri } from "./uri.ts";

/**
 * What a calendar can say of an event beyond what was announced: whom to write to, who comes, how to join. It is for
 * whoever gets this calendar: a joining link in a public feed is public.
 */
export interface Supplement {
  /** Whoever invites. Needed beside attendees (RFC 5545 §3.8.4.3). */
  readonly organizer?: CalendarUser | undefined;
  readonly attendees?: readonly Attendee[] | undefined;
  /** Whom to ask, in words: a name, a telephone number (RFC 5545 §3.8.4.2). */
  readonly contact?: string | undefined;
  readonly conference?: Conference | undefined;
  /** A page about the event (URL of RFC 5545 §3.8.4.6); else how to join, or the first of its sources. */
  readonly url?: string | undefined;
  /** Categories beside those of the Process, in the language of the calendar (RFC 5545 §3.8.1.2). */
  readonly tags?: readonly string[] | undefined;
  /** Degrees, north and east (RFC 5545 §3.8.1.6). */
  readonly geo?: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly image?: Image | undefined;
  /** A name of CSS3 such as `steelblue` (RFC 7986 §5.9). */
  readonly color?: string | undefined;
  readonly alarms?: readonly Alarm[] | undefined;
  /**
   * When anything of this last changed. A client such as Evolution takes no notice of a changed answer unless
   * LAST-MODIFIED moves with it.
   */
  readonly lastModified?: Instant | undefined;
}

/** Somebody who has an address. */
export interface CalendarUser {
  /** A mail address, or an URI for those who have none, such as `urn:uuid:…`. */
  readonly address: string;
  readonly name?: string | undefined;
  /** Who writes in their name. */
  readonly sentBy?: string | undefined;
}

/** Somebody who is invited, and what they said (RFC 5545 §3.8.4.1). */
export interface Attendee extends CalendarUser {
  /** `NEEDS-ACTION` unless they said something. */
  readonly partstat?: Partstat | undefined;
  /** `REQ-PARTICIPANT` unless said otherwise. */
  readonly role?: "CHAIR" | "REQ-PARTICIPANT" | "OPT-PARTICIPANT" | "NON-PARTICIPANT" | undefined;
  /** `GROUP` for a delegation as a whole. */
  readonly type?: "INDIVIDUAL" | "GROUP" | undefined;
  /** In which language the name is written. */
  readonly language?: Locale | undefined;
  /** The addresses of those who come in their place. */
  readonly delegatedTo?: readonly string[] | undefined;
  /** The addresses of those in whose place they come. */
  readonly delegatedFrom?: readonly string[] | undefined;
}

/** What an attendee said (RFC 5545 §3.2.12). */
export type Partstat = "NEEDS-ACTION" | "ACCEPTED" | "TENTATIVE" | "DECLINED" | "DELEGATED";

/** How to join from afar (RFC 7986 §5.11). */
export interface Conference {
  readonly url: string;
  /** What it is called, such as "Zoom". */
  readonly label?: string | undefined;
  readonly features?: readonly ConferenceFeature[] | undefined;
}

export type ConferenceFeature =
  "AUDIO" | "CHAT" | "FEED" | "MODERATOR" | "PHONE" | "SCREEN" | "VIDEO";

/** A picture of the event (RFC 7986 §5.10). */
export interface Image {
  readonly url: string;
  /** Such as `image/png`. */
  readonly mediaType: string;
}

/** A reminder. Whoever subscribes has not asked for one: give it only to those who did. */
export interface Alarm {
  /** How long before the start, in whole minutes. */
  readonly minutesBefore: number;
}

/** Of most events there is nothing more to say. */
export const noSupplement: Supplement = {};

/**
 * Refuses what no client could read, with the field.
 *
 * @throws RangeError when a field does not hold what it is for, TypeError when it lacks what it must have.
 */
export function checkSupplement(uid: string, supplement: Supplement): void {
  const checks = [
    ...addressChecks(supplement),
    ...attendeeChecks(supplement),
    ...conferenceChecks(supplement),
    ...pageChecks(supplement),
    ...displayChecks(supplement),
    ...timeChecks(supplement),
  ];
  const wrong = checks.find(([isRight]) => !isRight);
  if (wrong === undefined) return;
  const [, field, value, expected] = wrong;
  const Refusal = value === undefined ? TypeError : RangeError;
  throw new Refusal(`The supplement of ${uid} has ${field} ${found(value)}: expected ${expected}.`);
}

/** Whether a field holds what it is for, and what that would be. */
type Check = readonly [isRight: boolean, field: string, value: unknown, expected: string];

function addressChecks({ organizer, attendees = [] }: Supplement): readonly Check[] {
  const expected = "a mail address such as desk@example.org, or an URI";
  const users = [
    ...(organizer === undefined ? [] : [["organizer", organizer] as const]),
    ...attendees.map((attendee, index) => [`attendees[${index}]`, attendee] as const),
  ];
  return users.flatMap(([field, user]) =>
    addressesOf(user).map(([name, address]): Check => [
      isCalAddress(address),
      `${field}.${name}`,
      address,
      expected,
    ]),
  );
}

function attendeeChecks({ organizer, attendees = [] }: Supplement): readonly Check[] {
  const hasOrganizer = organizer !== undefined || attendees.length === 0;
  return [
    ...attendees.flatMap(
      ({ partstat = "NEEDS-ACTION", role = "CHAIR", type = "GROUP" }, index): readonly Check[] => [
        [
          partstats.includes(partstat),
          `attendees[${index}].partstat`,
          partstat,
          partstats.join(", "),
        ],
        [roles.includes(role), `attendees[${index}].role`, role, roles.join(", ")],
        [types.includes(type), `attendees[${index}].type`, type, types.join(", ")],
      ],
    ),
    [hasOrganizer, "organizer", organizer, "one beside the attendees"],
  ];
}

function conferenceChecks({ conference }: Supplement): readonly Check[] {
  if (conference === undefined) return [];
  const { url, features = [] } = conference;
  const areKnown = features.every((feature) => conferenceFeatures.includes(feature));
  return [
    [isWebAddress(url), "conference.url", url, webAddress],
    [areKnown, "conference.features", features, conferenceFeatures.join(", ")],
  ];
}

function pageChecks({ url, tags = [] }: Supplement): readonly Check[] {
  const areTags = tags.every((tag) => typeof tag === "string" && tag.trim() !== "");
  return [
    [url === undefined || isWebAddress(url), "url", url, webAddress],
    [areTags, "tags", tags, "words, none of them empty"],
  ];
}

function displayChecks({ geo, image, color }: Supplement): readonly Check[] {
  const checks: Check[] = [];
  if (geo !== undefined) {
    const { latitude, longitude } = geo;
    checks.push([Math.abs(latitude) <= 90, "geo.latitude", latitude, "degrees from -90 to 90"]);
    checks.push([
      Math.abs(longitude) <= 180,
      "geo.longitude",
      longitude,
      "degrees from -180 to 180",
    ]);
  }
  if (image !== undefined) {
    const { url, mediaType } = image;
    const isImage = /^image\/[\w.+-]+$/.test(mediaType);
    checks.push([isWebAddress(url), "image.url", url, webAddress]);
    checks.push([isImage, "image.mediaType", mediaType, "image/png or the like"]);
  }
  if (color !== undefined) {
    checks.push([isColor(color), "color", color, "a colour by its name in CSS3 such as steelblue"]);
  }
  return checks;
}

function timeChecks({ alarms = [], lastModified }: Supplement): readonly Check[] {
  const isMoment = lastModified === undefined || isInstant(lastModified);
  return [
    ...alarms.map(({ minutesBefore }, index): Check => {
      const isRight = Number.isInteger(minutesBefore) && minutesBefore >= 0;
      return [isRight, `alarms[${index}].minutesBefore`, minutesBefore, "whole minutes, 0 or more"];
    }),
    [isMoment, "lastModified", lastModified, "an instant in UTC such as 2026-11-25T10:00:00Z"],
  ];
}

const webAddress = "a web address such as https://meet.example/room";
const partstats: readonly string[] = [
  "NEEDS-ACTION",
  "ACCEPTED",
  "TENTATIVE",
  "DECLINED",
  "DELEGATED",
];
const roles: readonly string[] = ["CHAIR", "REQ-PARTICIPANT", "OPT-PARTICIPANT", "NON-PARTICIPANT"];
const types: readonly string[] = ["INDIVIDUAL", "GROUP"];
const conferenceFeatures: readonly string[] = [
  "AUDIO",
  "CHAT",
  "FEED",
  "MODERATOR",
  "PHONE",
  "SCREEN",
  "VIDEO",
];

function addressesOf(
  user: CalendarUser & Partial<Attendee>,
): readonly (readonly [string, string])[] {
  const { address, sentBy, delegatedTo = [], delegatedFrom = [] } = user;
  return [
    ["address", address],
    ...(sentBy === undefined ? [] : [["sentBy", sentBy] as const]),
    ...delegatedTo.map((each) => ["delegatedTo", each] as const),
    ...delegatedFrom.map((each) => ["delegatedFrom", each] as const),
  ];
}

function isWebAddress(url: unknown): boolean {
  return isUri(url) && /^https?:\/\//.test(String(url));
}
