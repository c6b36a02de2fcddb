import { words } from "./property-rule.ts";

/** What an RFC says of a component. */
export interface ComponentRule {
  readonly reference: string;
  /** Once each. */
  readonly needed: readonly string[];
  /** At most once each. */
  readonly single: readonly string[];
  /** All that it may have: those above, and others as often as wanted. */
  readonly allowed: ReadonlySet<string>;
  /** The components that it may be in; VCALENDAR is in none. */
  readonly within: readonly string[];
}

type Lists = Readonly<Record<"needed" | "single" | "many" | "within", string>>;

function component(reference: string, { needed, single, many, within }: Lists): ComponentRule {
  return {
    reference,
    needed: words(needed),
    single: words(single),
    // RFC 9253 §8: any component may have the last four.
    allowed: new Set(words(`${needed} ${single} ${many} LINK CONCEPT REFID XML`)),
    within: words(within),
  };
}

const calendar = "VCALENDAR";
const scheduled = "VEVENT VTODO VJOURNAL VFREEBUSY";
/** RFC 9073 §6.5 and §6.6. */
const rich = "STYLED-DESCRIPTION STRUCTURED-DATA";
const recurring =
  "ATTACH ATTENDEE CATEGORIES COMMENT CONTACT EXDATE RDATE RELATED-TO REQUEST-STATUS IMAGE";
const dated =
  "CLASS COLOR CREATED DTSTART LAST-MODIFIED ORGANIZER RECURRENCE-ID SEQUENCE STATUS SUMMARY URL";

const observance = component("RFC 5545 §3.6.5", {
  needed: "DTSTART TZOFFSETFROM TZOFFSETTO",
  single: "",
  many: "RRULE COMMENT RDATE TZNAME",
  within: "VTIMEZONE",
});

const components: Readonly<Record<string, ComponentRule>> = {
  VCALENDAR: component("RFC 5545 §3.6", {
    needed: "PRODID VERSION",
    single: "CALSCALE METHOD UID LAST-MODIFIED URL REFRESH-INTERVAL SOURCE COLOR",
    many: "NAME DESCRIPTION CATEGORIES IMAGE",
    within: "",
  }),
  VEVENT: component("RFC 5545 §3.6.1", {
    needed: "DTSTAMP UID",
    single: `${dated} DESCRIPTION DTEND DURATION GEO LOCATION PRIORITY TRANSP`,
    many: `${recurring} ${rich} RRULE RESOURCES CONFERENCE`,
    within: calendar,
  }),
  VTODO: component("RFC 5545 §3.6.2", {
    needed: "DTSTAMP UID",
    single: `${dated} COMPLETED DESCRIPTION DUE DURATION GEO LOCATION PERCENT-COMPLETE PRIORITY`,
    many: `${recurring} ${rich} RRULE RESOURCES CONFERENCE`,
    within: calendar,
  }),
  VJOURNAL: component("RFC 5545 §3.6.3", {
    needed: "DTSTAMP UID",
    single: dated,
    many: `${recurring} ${rich} RRULE DESCRIPTION`,
    within: calendar,
  }),
  VFREEBUSY: component("RFC 5545 §3.6.4", {
    needed: "DTSTAMP UID",
    single: "CONTACT DTSTART DTEND ORGANIZER URL",
    many: `ATTENDEE COMMENT FREEBUSY REQUEST-STATUS ${rich}`,
    within: calendar,
  }),
  VTIMEZONE: component("RFC 5545 §3.6.5", {
    needed: "TZID",
    single: "LAST-MODIFIED TZURL TZUNTIL",
    many: "TZID-ALIAS-OF",
    within: calendar,
  }),
  STANDARD: observance,
  DAYLIGHT: observance,
  VALARM: component("RFC 5545 §3.6.6", {
    needed: "ACTION TRIGGER",
    single: "DURATION REPEAT DESCRIPTION SUMMARY UID ACKNOWLEDGED PROXIMITY",
    many: `ATTACH ATTENDEE RELATED-TO ${rich}`,
    within: "VEVENT VTODO",
  }),
  PARTICIPANT: component("RFC 9073 §7.1", {
    needed: "UID PARTICIPANT-TYPE",
    single:
      "CALENDAR-ADDRESS CREATED DESCRIPTION DTSTAMP GEO LAST-MODIFIED PRIORITY SEQUENCE STATUS SUMMARY URL",
    many: `ATTACH CATEGORIES COMMENT CONTACT LOCATION RELATED-TO REQUEST-STATUS RESOURCES ${rich}`,
    within: scheduled,
  }),
  VLOCATION: component("RFC 9073 §7.2", {
    needed: "UID",
    single: "DESCRIPTION GEO LOCATION-TYPE NAME URL",
    many: rich,
    within: `${scheduled} PARTICIPANT VALARM`,
  }),
  VRESOURCE: component("RFC 9073 §7.3", {
    needed: "UID",
    single: "DESCRIPTION GEO NAME RESOURCE-TYPE",
    many: rich,
    within: `${scheduled} PARTICIPANT`,
  }),
  VAVAILABILITY: component("RFC 7953 §3.1", {
    needed: "DTSTAMP UID",
    single: `BUSYTYPE CLASS CREATED DESCRIPTION DTSTART DTEND DURATION LAST-MODIFIED LOCATION ORGANIZER PRIORITY
             SEQUENCE SUMMARY URL`,
    many: "CATEGORIES COMMENT CONTACT",
    within: calendar,
  }),
  AVAILABLE: component("RFC 7953 §3.1", {
    needed: "DTSTAMP DTSTART UID",
    single: "CREATED DESCRIPTION DTEND DURATION LAST-MODIFIED LOCATION RECURRENCE-ID RRULE SUMMARY",
    many: "CATEGORIES COMMENT CONTACT EXDATE RDATE",
    within: "VAVAILABILITY",
  }),
};

const all = new Map(Object.entries(components));

/** What the RFCs say of a component; undefined of X- names and of those that none of them has. */
export function componentRule(name: string): ComponentRule | undefined {
  return all.get(name);
}

/** The words of STATUS in each component (RFC 5545 §3.8.1.11). */
export const statusWords: Readonly<Record<string, readonly string[]>> = {
  VEVENT: words("TENTATIVE CONFIRMED CANCELLED"),
  VTODO: words("NEEDS-ACTION COMPLETED IN-PROCESS CANCELLED"),
  VJOURNAL: words("DRAFT FINAL CANCELLED"),
};
