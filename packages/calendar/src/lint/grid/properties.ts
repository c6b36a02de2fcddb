import { isColor } from "../../color.ts";
import { checkGeo } from "../../read/values/scalar.ts";
import type { PropertyRule } from "./property-rule.ts";
import { rule, words } from "./property-rule.ts";

const maxInteger = 2_147_483_647;
const text = "ALTREP LANGUAGE";
const scheduling = "SCHEDULE-AGENT SCHEDULE-FORCE-SEND SCHEDULE-STATUS";
const user = `CN DIR SENT-BY LANGUAGE EMAIL ${scheduling}`;
const attendee = `${user} CUTYPE MEMBER ROLE PARTSTAT RSVP DELEGATED-TO DELEGATED-FROM`;
// MANAGED-ID, FILENAME and SIZE are of RFC 8607 §4.
const attachment = "FMTTYPE ENCODING MANAGED-ID FILENAME SIZE";
const classes = words("PUBLIC PRIVATE CONFIDENTIAL");
const utc = { isUtc: true } as const;

/** RFC 5545 §3.7 and §3.8. STATUS has other words in each component. */
const properties5545: Readonly<Record<string, PropertyRule>> = {
  CALSCALE: rule("RFC 5545 §3.7.1", "TEXT", "", { words: ["GREGORIAN"] }),
  METHOD: rule("RFC 5545 §3.7.2", "TEXT", "", {
    words: words("PUBLISH REQUEST REPLY ADD CANCEL REFRESH COUNTER DECLINECOUNTER"),
    isOpen: true,
  }),
  PRODID: rule("RFC 5545 §3.7.3", "TEXT", "", { mayNotBeEmpty: true }),
  VERSION: rule("RFC 5545 §3.7.4", "TEXT", "", { words: ["2.0"] }),
  ATTACH: rule("RFC 5545 §3.8.1.1", "URI BINARY", attachment),
  CATEGORIES: rule("RFC 5545 §3.8.1.2", "TEXT", "LANGUAGE", { isList: true }),
  CLASS: rule("RFC 5545 §3.8.1.3", "TEXT", "", { words: classes, isOpen: true }),
  COMMENT: rule("RFC 5545 §3.8.1.4", "TEXT", text),
  DESCRIPTION: rule("RFC 5545 §3.8.1.5", "TEXT", text),
  GEO: rule("RFC 5545 §3.8.1.6", "FLOAT", "", { check: checkGeo }),
  LOCATION: rule("RFC 5545 §3.8.1.7", "TEXT", text),
  "PERCENT-COMPLETE": rule("RFC 5545 §3.8.1.8", "INTEGER", "", { range: [0, 100] }),
  PRIORITY: rule("RFC 5545 §3.8.1.9", "INTEGER", "", { range: [0, 9] }),
  RESOURCES: rule("RFC 5545 §3.8.1.10", "TEXT", text, { isList: true }),
  STATUS: rule("RFC 5545 §3.8.1.11", "TEXT", "", { mayNotBeEmpty: true }),
  SUMMARY: rule("RFC 5545 §3.8.1.12", "TEXT", text),
  COMPLETED: rule("RFC 5545 §3.8.2.1", "DATE-TIME", "", utc),
  DTEND: rule("RFC 5545 §3.8.2.2", "DATE-TIME DATE", "TZID"),
  DUE: rule("RFC 5545 §3.8.2.3", "DATE-TIME DATE", "TZID"),
  DTSTART: rule("RFC 5545 §3.8.2.4", "DATE-TIME DATE", "TZID"),
  DURATION: rule("RFC 5545 §3.8.2.5", "DURATION", ""),
  FREEBUSY: rule("RFC 5545 §3.8.2.6", "PERIOD", "FBTYPE", { isList: true, isUtc: true }),
  TRANSP: rule("RFC 5545 §3.8.2.7", "TEXT", "", { words: ["OPAQUE", "TRANSPARENT"] }),
  TZID: rule("RFC 5545 §3.8.3.1", "TEXT", "", { mayNotBeEmpty: true }),
  TZNAME: rule("RFC 5545 §3.8.3.2", "TEXT", "LANGUAGE"),
  TZOFFSETFROM: rule("RFC 5545 §3.8.3.3", "UTC-OFFSET"),
  TZOFFSETTO: rule("RFC 5545 §3.8.3.4", "UTC-OFFSET"),
  TZURL: rule("RFC 5545 §3.8.3.5", "URI"),
  ATTENDEE: rule("RFC 5545 §3.8.4.1", "CAL-ADDRESS", attendee),
  CONTACT: rule("RFC 5545 §3.8.4.2", "TEXT", text),
  ORGANIZER: rule("RFC 5545 §3.8.4.3", "CAL-ADDRESS", user),
  "RECURRENCE-ID": rule("RFC 5545 §3.8.4.4", "DATE-TIME DATE", "TZID RANGE"),
  "RELATED-TO": rule("RFC 5545 §3.8.4.5", "TEXT UID URI", "RELTYPE GAP", { mayNotBeEmpty: true }),
  URL: rule("RFC 5545 §3.8.4.6", "URI"),
  UID: rule("RFC 5545 §3.8.4.7", "TEXT", "", { mayNotBeEmpty: true }),
  EXDATE: rule("RFC 5545 §3.8.5.1", "DATE-TIME DATE", "TZID", { isList: true }),
  RDATE: rule("RFC 5545 §3.8.5.2", "DATE-TIME DATE PERIOD", "TZID", { isList: true }),
  RRULE: rule("RFC 5545 §3.8.5.3", "RECUR"),
  ACTION: rule("RFC 5545 §3.8.6.1", "TEXT", "", {
    words: words("AUDIO DISPLAY EMAIL"),
    isOpen: true,
  }),
  REPEAT: rule("RFC 5545 §3.8.6.2", "INTEGER", "", { range: [0, maxInteger] }),
  TRIGGER: rule("RFC 5545 §3.8.6.3", "DURATION DATE-TIME", "RELATED", utc),
  CREATED: rule("RFC 5545 §3.8.7.1", "DATE-TIME", "", utc),
  DTSTAMP: rule("RFC 5545 §3.8.7.2", "DATE-TIME", "", utc),
  "LAST-MODIFIED": rule("RFC 5545 §3.8.7.3", "DATE-TIME", "", utc),
  SEQUENCE: rule("RFC 5545 §3.8.7.4", "INTEGER", "", { range: [0, maxInteger] }),
  "REQUEST-STATUS": rule("RFC 5545 §3.8.8.3", "TEXT", "LANGUAGE", {
    check: (value) =>
      /^\d+\.\d+(?:\.\d+)?;(?:[^;\\]|\\.)+(?:;.*)?$/s.test(value)
        ? undefined
        : "no status such as 2.0;Success",
  }),
};

/** RFC 4589 §3. */
const placeTypes = words(
  `AIRCRAFT AIRPORT ARENA AUTOMOBILE BANK BAR BICYCLE BUS BUS-STATION CAFE CAMPUS CLASSROOM CLUB CONSTRUCTION
   CONVENTION-CENTER DETACHED-UNIT FIRE-STATION GOVERNMENT HOSPITAL HOTEL INDUSTRIAL LANDMARK-ADDRESS LIBRARY
   MOTORCYCLE MUNICIPAL-GARAGE MUSEUM OFFICE OTHER OUTDOORS PARKING PHONE-BOX PLACE-OF-WORSHIP POST-OFFICE PRISON
   PUBLIC PUBLIC-TRANSPORT RESIDENCE RESTAURANT SCHOOL SHOPPING-AREA STADIUM STORE STREET THEATER TOLL-BOOTH
   TOWN-HALL TRAIN TRAIN-STATION TRUCK UNDERWAY UNKNOWN UTILITYBOX WAREHOUSE WASTE-TRANSFER-FACILITY WATER
   WATERCRAFT WATER-FACILITY YOUTH-CAMP`,
);

/** RFC 7986 §5, RFC 9073 §6, RFC 9074 §6 and §8, RFC 9253 §8, RFC 7953 §3.2, RFC 7808 §7. */
const extensions: Readonly<Record<string, PropertyRule>> = {
  NAME: rule("RFC 7986 §5.1", "TEXT", text),
  "REFRESH-INTERVAL": rule("RFC 7986 §5.7", "DURATION", "", { needsValue: true }),
  SOURCE: rule("RFC 7986 §5.8", "URI"),
  COLOR: rule("RFC 7986 §5.9", "TEXT", "", {
    check: (value) => (isColor(value.toLowerCase()) ? undefined : "no colour by its name in CSS3"),
  }),
  IMAGE: rule("RFC 7986 §5.10", "URI BINARY", "FMTTYPE ENCODING ALTREP DISPLAY", {
    needsValue: true,
  }),
  CONFERENCE: rule("RFC 7986 §5.11", "URI", "FEATURE LABEL LANGUAGE", { needsValue: true }),
  "LOCATION-TYPE": rule("RFC 9073 §6.1", "TEXT", "", {
    isList: true,
    words: placeTypes,
    isOpen: true,
  }),
  "PARTICIPANT-TYPE": rule("RFC 9073 §6.2", "TEXT", "", {
    words: words(
      `ACTIVE INACTIVE SPONSOR CONTACT BOOKING-CONTACT EMERGENCY-CONTACT PUBLICITY-CONTACT PLANNER-CONTACT
       PERFORMER SPEAKER`,
    ),
    isOpen: true,
  }),
  "RESOURCE-TYPE": rule("RFC 9073 §6.3", "TEXT", "", {
    words: words("ROOM PROJECTOR REMOTE-CONFERENCE-AUDIO REMOTE-CONFERENCE-VIDEO"),
    isOpen: true,
  }),
  "CALENDAR-ADDRESS": rule("RFC 9073 §6.4", "CAL-ADDRESS"),
  "STYLED-DESCRIPTION": rule("RFC 9073 §6.5", "TEXT URI", `${text} FMTTYPE`, { needsValue: true }),
  "STRUCTURED-DATA": rule("RFC 9073 §6.6", "TEXT BINARY URI", "FMTTYPE SCHEMA ENCODING", {
    needsValue: true,
  }),
  ACKNOWLEDGED: rule("RFC 9074 §6.1", "DATE-TIME", "", utc),
  PROXIMITY: rule("RFC 9074 §8.1", "TEXT", "", {
    words: words("ARRIVE DEPART CONNECT DISCONNECT"),
    isOpen: true,
  }),
  CONCEPT: rule("RFC 9253 §8.1", "URI"),
  LINK: rule("RFC 9253 §8.2", "URI UID XML-REFERENCE", "LINKREL FMTTYPE LABEL LANGUAGE", {
    needsValue: true,
  }),
  REFID: rule("RFC 9253 §8.3", "TEXT"),
  BUSYTYPE: rule("RFC 7953 §3.2", "TEXT", "", {
    words: words("BUSY BUSY-UNAVAILABLE BUSY-TENTATIVE"),
    isOpen: true,
  }),
  "TZID-ALIAS-OF": rule("RFC 7808 §7.2", "TEXT"),
  TZUNTIL: rule("RFC 7808 §7.1", "DATE-TIME", "", utc),
  XML: rule("RFC 6321 §4.2", "TEXT"),
};

const all = new Map(Object.entries({ ...properties5545, ...extensions }));

/** What the RFCs say of a property; undefined of X- names and of those that none of them has. */
export function propertyRule(name: string): PropertyRule | undefined {
  return all.get(name);
}
