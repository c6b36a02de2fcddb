import type { Check } from "../../read/values/scalar.ts";
import {
  checkBoolean,
  checkCalAddress,
  checkInteger,
  checkLanguage,
  checkMediaType,
  checkUri,
} from "../../read/values/scalar.ts";
import { readDuration } from "../../read/values/duration.ts";
import { words } from "./property-rule.ts";

/** What an RFC says of a parameter. */
export interface ParameterRule {
  readonly reference: string;
  /** The words to which a value is confined; `isOpen` where registered and X- ones may be added. */
  readonly words?: readonly string[];
  readonly isOpen?: true;
  readonly check?: Check;
  readonly isList?: true;
  /** Whether its values are URIs, which stand between quotes. */
  readonly isQuoted?: true;
  /** Whether any property may have it. */
  readonly isUniversal?: true;
}

const uri = { check: checkUri, isQuoted: true } as const;
const address = { check: checkCalAddress, isQuoted: true } as const;
const notEmpty: Check = (value) => (value.trim() === "" ? "empty" : undefined);
const types = words(
  `BINARY BOOLEAN CAL-ADDRESS DATE DATE-TIME DURATION FLOAT INTEGER PERIOD RECUR TEXT TIME UID URI UTC-OFFSET
   XML-REFERENCE UNKNOWN`,
);

function open(list: string): Pick<ParameterRule, "words" | "isOpen"> {
  return { words: words(list), isOpen: true };
}

const parameters: Readonly<Record<string, ParameterRule>> = {
  ALTREP: { reference: "RFC 5545 §3.2.1", ...uri },
  CN: { reference: "RFC 5545 §3.2.2" },
  CUTYPE: { reference: "RFC 5545 §3.2.3", ...open("INDIVIDUAL GROUP RESOURCE ROOM UNKNOWN") },
  "DELEGATED-FROM": { reference: "RFC 5545 §3.2.4", ...address, isList: true },
  "DELEGATED-TO": { reference: "RFC 5545 §3.2.5", ...address, isList: true },
  DIR: { reference: "RFC 5545 §3.2.6", ...uri },
  ENCODING: { reference: "RFC 5545 §3.2.7", words: ["8BIT", "BASE64"] },
  FMTTYPE: { reference: "RFC 5545 §3.2.8", check: checkMediaType },
  FBTYPE: { reference: "RFC 5545 §3.2.9", ...open("FREE BUSY BUSY-UNAVAILABLE BUSY-TENTATIVE") },
  LANGUAGE: { reference: "RFC 5545 §3.2.10", check: checkLanguage },
  MEMBER: { reference: "RFC 5545 §3.2.11", ...address, isList: true },
  // In a component fewer of them: see participationWords.
  PARTSTAT: {
    reference: "RFC 5545 §3.2.12",
    ...open("NEEDS-ACTION ACCEPTED DECLINED TENTATIVE DELEGATED COMPLETED IN-PROCESS"),
  },
  RANGE: { reference: "RFC 5545 §3.2.13", words: ["THISANDFUTURE"] },
  RELATED: { reference: "RFC 5545 §3.2.14", words: ["START", "END"] },
  RELTYPE: {
    reference: "RFC 5545 §3.2.15",
    ...open(
      `PARENT CHILD SIBLING SNOOZE FINISHTOSTART FINISHTOFINISH STARTTOFINISH STARTTOSTART FIRST NEXT DEPENDS-ON
       REFID CONCEPT`,
    ),
  },
  ROLE: {
    reference: "RFC 5545 §3.2.16",
    ...open("CHAIR REQ-PARTICIPANT OPT-PARTICIPANT NON-PARTICIPANT"),
  },
  RSVP: { reference: "RFC 5545 §3.2.17", check: checkBoolean },
  "SENT-BY": {
    reference: "RFC 5545 §3.2.18",
    isQuoted: true,
    check: (value) =>
      checkCalAddress(value) ?? (/^mailto:/i.test(value) ? undefined : "no mailto: URI"),
  },
  TZID: { reference: "RFC 5545 §3.2.19", check: notEmpty },
  VALUE: { reference: "RFC 5545 §3.2.20", words: types, isOpen: true, isUniversal: true },
  DISPLAY: {
    reference: "RFC 7986 §6.1",
    ...open("BADGE GRAPHIC FULLSIZE THUMBNAIL"),
    isList: true,
  },
  EMAIL: {
    reference: "RFC 7986 §6.2",
    check: (value) => (/^[^\s@:]+@[^\s@]+$/.test(value) ? undefined : "no mail address"),
  },
  FEATURE: {
    reference: "RFC 7986 §6.3",
    ...open("AUDIO CHAT FEED MODERATOR PHONE SCREEN VIDEO"),
    isList: true,
  },
  LABEL: { reference: "RFC 7986 §6.4" },
  ORDER: {
    reference: "RFC 9073 §5.1",
    check: (value) => checkInteger(value) ?? (Number(value) < 1 ? "a number below 1" : undefined),
    isUniversal: true,
  },
  SCHEMA: { reference: "RFC 9073 §5.2", ...uri },
  DERIVED: { reference: "RFC 9073 §5.3", check: checkBoolean, isUniversal: true },
  GAP: {
    reference: "RFC 9253 §6.2",
    check: (value) => {
      const length = readDuration(value);
      return typeof length === "string" ? length : undefined;
    },
  },
  LINKREL: { reference: "RFC 9253 §6.1", check: notEmpty },
  "SCHEDULE-AGENT": { reference: "RFC 6638 §7.1", ...open("SERVER CLIENT NONE") },
  "SCHEDULE-FORCE-SEND": { reference: "RFC 6638 §7.2", ...open("REQUEST REPLY") },
  "SCHEDULE-STATUS": { reference: "RFC 6638 §7.3", isList: true },
  "MANAGED-ID": { reference: "RFC 8607 §4.3" },
  FILENAME: { reference: "RFC 8607 §4.2" },
  SIZE: { reference: "RFC 8607 §4.1", check: checkInteger },
};

const all = new Map(Object.entries(parameters));

/** What the RFCs say of a parameter; undefined of X- names and of those that none of them has. */
export function parameterRule(name: string): ParameterRule | undefined {
  return all.get(name);
}

/** What an attendee can say in each component (RFC 5545 §3.2.12). */
export const participationWords: Readonly<Record<string, readonly string[]>> = {
  VEVENT: words("NEEDS-ACTION ACCEPTED DECLINED TENTATIVE DELEGATED"),
  VTODO: words("NEEDS-ACTION ACCEPTED DECLINED TENTATIVE DELEGATED COMPLETED IN-PROCESS"),
  VJOURNAL: words("NEEDS-ACTION ACCEPTED DECLINED"),
};
