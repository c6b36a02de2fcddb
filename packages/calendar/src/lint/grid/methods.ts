import { words } from "./property-rule.ts";

/** What a method asks of a component that it sends. */
export interface MethodRule {
  readonly reference: string;
  readonly needed: readonly string[];
  readonly forbidden: readonly string[];
  /** The only properties that it may have; undefined where all others are allowed. */
  readonly only?: readonly string[];
  /** The words of STATUS, where not all are allowed. */
  readonly status?: readonly string[];
  /** Whether there is exactly one attendee: the one who writes. */
  readonly hasOneAttendee?: true;
  readonly forbidsAlarms?: true;
  readonly forbidsZones?: true;
  /** Whether the message has one component only. */
  readonly isAlone?: true;
  /** What there may be one of at most, although the component may have several. */
  readonly single?: readonly string[];
}

type Facts = Omit<MethodRule, "reference" | "needed" | "forbidden">;

function method(section: string, needed: string, forbidden = "", facts: Facts = {}): MethodRule {
  return {
    reference: `RFC 5546 §${section}`,
    needed: words(needed),
    forbidden: words(forbidden),
    ...facts,
  };
}

const cancelled = { status: ["CANCELLED"], forbidsAlarms: true } as const;
const answer = { hasOneAttendee: true, forbidsAlarms: true } as const;
const addition = "EXDATE RDATE RRULE RECURRENCE-ID REQUEST-STATUS";
const alone = { isAlone: true } as const;
const busy = { forbidsZones: true } as const;

/** The tables of RFC 5546 §3.2 to §3.5. What every such component needs anyway is not repeated. */
const methods: Readonly<Record<string, Readonly<Record<string, MethodRule>>>> = {
  VEVENT: {
    PUBLISH: method("3.2.1", "DTSTART ORGANIZER SUMMARY", "ATTENDEE REQUEST-STATUS", {
      single: ["CONTACT"],
    }),
    REQUEST: method("3.2.2", "ATTENDEE DTSTART ORGANIZER SUMMARY", "REQUEST-STATUS", {
      status: ["TENTATIVE", "CONFIRMED"],
    }),
    REPLY: method("3.2.3", "ATTENDEE ORGANIZER", "", answer),
    ADD: method("3.2.4", "DTSTART ORGANIZER SEQUENCE SUMMARY", addition, {
      ...alone,
      status: ["TENTATIVE", "CONFIRMED"],
    }),
    CANCEL: method("3.2.5", "ORGANIZER SEQUENCE", "REQUEST-STATUS", cancelled),
    REFRESH: method("3.2.6", "ATTENDEE ORGANIZER", "", {
      ...answer,
      ...alone,
      only: words("ATTENDEE COMMENT DTSTAMP ORGANIZER RECURRENCE-ID UID"),
    }),
    COUNTER: method("3.2.7", "DTSTART ORGANIZER SEQUENCE SUMMARY", "", alone),
    DECLINECOUNTER: method("3.2.8", "ATTENDEE ORGANIZER SEQUENCE", "", {
      ...alone,
      forbidsAlarms: true,
      only: words("ATTENDEE COMMENT DTSTAMP ORGANIZER RECURRENCE-ID REQUEST-STATUS SEQUENCE UID"),
    }),
  },
  VFREEBUSY: {
    PUBLISH: method("3.3.1", "DTSTART DTEND ORGANIZER", "ATTENDEE DURATION REQUEST-STATUS", busy),
    REQUEST: method(
      "3.3.2",
      "ATTENDEE DTSTART DTEND ORGANIZER",
      "FREEBUSY DURATION REQUEST-STATUS URL",
      {
        ...busy,
        ...alone,
      },
    ),
    REPLY: method("3.3.3", "ATTENDEE DTSTART DTEND ORGANIZER", "DURATION SEQUENCE", {
      ...answer,
      ...busy,
      ...alone,
    }),
  },
  VTODO: {
    PUBLISH: method("3.4.1", "DTSTART ORGANIZER PRIORITY SUMMARY", "ATTENDEE REQUEST-STATUS"),
    REQUEST: method("3.4.2", "ATTENDEE DTSTART ORGANIZER PRIORITY SUMMARY", "REQUEST-STATUS", {
      status: words("COMPLETED NEEDS-ACTION IN-PROCESS"),
    }),
    REPLY: method("3.4.3", "ATTENDEE ORGANIZER", "", { forbidsAlarms: true }),
    ADD: method("3.4.4", "ORGANIZER PRIORITY SEQUENCE SUMMARY", addition, {
      ...alone,
      status: words("COMPLETED NEEDS-ACTION IN-PROCESS"),
    }),
    CANCEL: method("3.4.5", "ORGANIZER SEQUENCE", "REQUEST-STATUS", cancelled),
    REFRESH: method("3.4.6", "ATTENDEE", "", {
      ...answer,
      ...alone,
      only: words("ATTENDEE COMMENT DTSTAMP ORGANIZER RECURRENCE-ID UID"),
    }),
    COUNTER: method("3.4.7", "ATTENDEE ORGANIZER PRIORITY SUMMARY", "", alone),
    DECLINECOUNTER: method("3.4.8", "ATTENDEE ORGANIZER SEQUENCE", "", { forbidsAlarms: true }),
  },
  VJOURNAL: {
    PUBLISH: method("3.5.1", "DESCRIPTION DTSTART ORGANIZER", "ATTENDEE"),
    ADD: method("3.5.2", "DESCRIPTION DTSTART ORGANIZER SEQUENCE", `ATTENDEE ${addition}`, alone),
    CANCEL: method("3.5.3", "ORGANIZER SEQUENCE", "REQUEST-STATUS", { status: ["CANCELLED"] }),
  },
};

/** What each method asks of a component; undefined of a component that no message sends. */
export function methodsOf(component: string): Readonly<Record<string, MethodRule>> | undefined {
  return Object.hasOwn(methods, component) ? methods[component] : undefined;
}
