import { isInstant } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { checkObject, checkText } from "@rabat-process/timezones/arguments";
import type { ICalendarProperty } from "./read/content-line.ts";
import { mailAddressesOf, toMailAddress } from "./read/mail-address.ts";
import type { ICalendarComponent } from "./read/parse.ts";
import { parameterOf, parseICalendar, propertiesOf } from "./read/parse.ts";
import { unescapeText } from "./read/text.ts";
import type { Partstat } from "./supplement.ts";

/** What somebody answers to an invitation, as their calendar wrote it. Whether it is theirs is not known from it. */
export interface Reply {
  /** `COUNTER` proposes another time. */
  readonly method: "REPLY" | "COUNTER";
  readonly uid: string;
  /** The sequence of the invitation that it answers; 0 where none is given. */
  readonly sequence: number;
  /** When it was made; undefined where that is not given. */
  readonly stamp: Instant | undefined;
  /** Of which occurrence of a series, as written. */
  readonly recurrenceId: string | undefined;
  /** The mail address of the one who answers, as the text claims; another URI where it has none. */
  readonly attendee: string;
  /** Further addresses of theirs, as the text claims (EMAIL, RFC 7986 §6.2). */
  readonly otherAddresses: readonly string[];
  readonly name: string | undefined;
  readonly partstat: Partstat;
  /** The address of the one who says to answer in their name. */
  readonly sentBy: string | undefined;
  /** The addresses of those who come in their place. */
  readonly delegatedTo: readonly string[];
  /** The addresses of those in whose place they come. */
  readonly delegatedFrom: readonly string[];
  readonly comment: string | undefined;
  /** The time that a `COUNTER` proposes, as written. */
  readonly proposal: Proposal | undefined;
}

/** A time as it was written: `20270620T100000`, beside its TZID if it has one. */
export interface Proposal {
  readonly start: string;
  readonly end: string | undefined;
  /** How long it lasts, such as `PT1H`, where that is given in place of the end. */
  readonly duration: string | undefined;
  readonly timeZone: string | undefined;
}

/**
 * Why a text is no answer that can be taken at once. `another-address`: the mail came from another address than the
 * answer is for, as it does from an assistant, a delegate or a forger. `several-events`: it answers for more than one event,
 * which RFC 5546 §3.2.3 forbids. `no-answer`: it says nothing, or what RFC 5545 does not know.
 */
export type ReplyRefusal =
  | "no-calendar"
  | "no-reply"
  | "no-event"
  | "several-events"
  | "no-attendee"
  | "no-answer"
  | "another-address";

export type ReplyResult =
  | {
      readonly ok: true;
      /** The answer for the whole event or series; where there is none, that for the first occurrence that is named. */
      readonly reply: Reply;
      /** What they answer for further occurrences of the series: each counts for its `recurrenceId` alone. */
      readonly others: readonly Reply[];
    }
  | {
      readonly ok: false;
      readonly reason: ReplyRefusal;
      /** What it says, of `another-address`: whether this sender may answer for that attendee is for the caller to decide. */
      readonly reply?: Reply;
    };

/** What one VEVENT says. */
type AnswerResult =
  { readonly ok: true; readonly reply: Reply } | Extract<ReplyResult, { ok: false }>;

/**
 * Reads what came back to an invitation (REPLY and COUNTER, RFC 5546 §3.2.3 and §3.2.7), in whatever shape calendars and
 * mail servers bring it (see `parseICalendar`): an ORGANIZER may be missing, as Outlook.com has it, and the comment may be
 * a property, or a parameter of the attendee, as Google has it. Of several VCALENDARs those with an answer count; of
 * several answers for one occurrence the newest, and an occurrence for which nothing is said is passed over.
 *
 * Nothing in the text proves who wrote it. It is taken only where the attendee is the sender of the mail, which the mail
 * server has to have checked (SPF, DKIM); SENT-BY counts for nothing, since anybody can write it. That an answer is to
 * an earlier date than the present one is for the caller to see: `reply.sequence` is then smaller than that of the event.
 *
 * @example
 * const result = readReply(part, "Marie Ngo <marie.ngo@example.org>");
 * if (result.ok) console.log(result.reply.uid, result.reply.partstat);
 *
 * @param file the part `text/calendar` of the mail
 * @param sender the address that the mail came from
 */
export function readReply(file: Uint8Array | string, sender: string): ReplyResult {
  checkText("sender", sender);
  const calendars = parseICalendar(file).components.filter(({ name }) => name === "VCALENDAR");
  if (calendars.length === 0) return { ok: false, reason: "no-calendar" };
  const replies = calendars.flatMap((calendar) => {
    const method = methodOf(calendar);
    return method === undefined ? [] : [{ method, calendar }];
  });
  if (replies.length === 0) return { ok: false, reason: "no-reply" };
  const events = replies.flatMap(({ method, calendar }) =>
    calendar.components.filter(({ name }) => name === "VEVENT").map((event) => ({ method, event })),
  );
  const [uid = "", ...more] = new Set(events.map(({ event }) => valueOf(event, "UID") ?? ""));
  if (uid === "") return { ok: false, reason: "no-event" };
  if (more.length > 0) return { ok: false, reason: "several-events" };
  const address = toMailAddress(sender);
  return gather(events.map(({ method, event }) => readAnswer(method, event, address)));
}

/** One result of those for the occurrences of a series: none where somebody else is among those who answer. */
function gather(answers: readonly AnswerResult[]): ReplyResult {
  const refusals = answers.filter((answer) => !answer.ok);
  const stranger = refusals.find(({ reason }) => reason === "another-address");
  if (stranger !== undefined) return stranger;
  const newest = new Map<string | undefined, Reply>();
  for (const answer of answers) {
    if (!answer.ok) continue;
    const { reply } = answer;
    const known = newest.get(reply.recurrenceId);
    if (known === undefined || supersedes(reply, known)) newest.set(reply.recurrenceId, reply);
  }
  const whole = newest.get(undefined);
  const [first, ...others] = [...newest.values()].toSorted(
    (a, b) => Number(b === whole) - Number(a === whole),
  );
  if (first !== undefined) return { ok: true, reply: first, others };
  return refusals[0] ?? { ok: false, reason: "no-event" };
}

/** Whether a reply is newer than another one of the same attendee (RFC 5546 §2.1.5). */
export function supersedes(reply: Reply, earlier: Reply): boolean {
  checkObject("reply", reply, "sequence");
  checkObject("earlier", earlier, "sequence");
  if (reply.sequence !== earlier.sequence) return reply.sequence > earlier.sequence;
  return (reply.stamp ?? "") > (earlier.stamp ?? "");
}

function methodOf(calendar: ICalendarComponent): Reply["method"] | undefined {
  const method = valueOf(calendar, "METHOD")?.toUpperCase();
  return method === "REPLY" || method === "COUNTER" ? method : undefined;
}

function readAnswer(
  method: Reply["method"],
  event: ICalendarComponent,
  sender: string,
): AnswerResult {
  const attendee = findAttendee(event, sender);
  if (attendee === undefined) return { ok: false, reason: "no-attendee" };
  const partstat = partstatOf(attendee) ?? "NEEDS-ACTION";
  if (!isPartstat(partstat) || (method === "REPLY" && partstat === "NEEDS-ACTION")) {
    return { ok: false, reason: "no-answer" };
  }
  const [address, ...otherAddresses] = mailAddressesOf(attendee);
  const reply: Reply = {
    method,
    uid: unescapeText(valueOf(event, "UID") ?? ""),
    sequence: readSequence(valueOf(event, "SEQUENCE")),
    stamp: readStamp(valueOf(event, "DTSTAMP")),
    recurrenceId: valueOf(event, "RECURRENCE-ID"),
    attendee: address,
    otherAddresses,
    name: nameOf(attendee),
    partstat,
    sentBy: addressesIn(attendee, "SENT-BY")[0],
    delegatedTo: addressesIn(attendee, "DELEGATED-TO"),
    delegatedFrom: addressesIn(attendee, "DELEGATED-FROM"),
    comment: readComment(event, attendee),
    proposal: method === "COUNTER" ? readProposal(event) : undefined,
  };
  return mailAddressesOf(attendee).includes(sender)
    ? { ok: true, reply }
    : { ok: false, reason: "another-address", reply };
}

/**
 * The attendee who answers: the sender; else, since a COUNTER repeats all who are invited, and some calendars do so in a
 * REPLY, the first of those who say something.
 */
function findAttendee(event: ICalendarComponent, sender: string): ICalendarProperty | undefined {
  const attendees = propertiesOf(event, "ATTENDEE");
  return (
    attendees.find((attendee) => mailAddressesOf(attendee).includes(sender)) ??
    attendees.find((attendee) => (partstatOf(attendee) ?? "NEEDS-ACTION") !== "NEEDS-ACTION") ??
    attendees[0]
  );
}

function partstatOf(attendee: ICalendarProperty): string | undefined {
  return parameterOf(attendee, "PARTSTAT")?.trim().toUpperCase();
}

const partstats: readonly string[] = [
  "NEEDS-ACTION",
  "ACCEPTED",
  "TENTATIVE",
  "DECLINED",
  "DELEGATED",
] satisfies readonly Partstat[];

function isPartstat(word: string): word is Partstat {
  return partstats.includes(word);
}

function valueOf(component: ICalendarComponent, name: string): string | undefined {
  return propertiesOf(component, name)[0]?.value.trim();
}

function readSequence(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** `20261125T100000Z`; what is no instant says nothing. */
function readStamp(text = ""): Instant | undefined {
  const stamp = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
  return isInstant(stamp) ? stamp : undefined;
}

/** A name with a bare comma comes as a list; some calendars escape that comma, as if it were in a TEXT. */
function nameOf({ parameters }: ICalendarProperty): string | undefined {
  const values = parameters.find((parameter) => parameter.name === "CN")?.values;
  const last = (values?.length ?? 0) - 1;
  return values?.map((value, index) => (index < last ? value.replace(/\\$/, "") : value)).join(",");
}

function addressesIn({ parameters }: ICalendarProperty, name: string): readonly string[] {
  const parameter = parameters.find((each) => each.name === name);
  return (parameter?.values ?? []).map(toMailAddress).filter((address) => address !== "");
}

/** All that the attendee wrote, each once: as RFC 5546 has it, as Apple's server and as Google and Nextcloud do. */
function readComment(event: ICalendarComponent, attendee: ICalendarProperty): string | undefined {
  const parameter = attendee.parameters.find(({ name }) => name === "X-RESPONSE-COMMENT");
  const comments = [
    ...propertiesOf(event, "COMMENT").map(({ value }) => unescapeText(value)),
    ...propertiesOf(event, "X-CALENDARSERVER-ATTENDEE-COMMENT").map(({ value }) =>
      unescapeText(value),
    ),
    decodeEntities(unescapeText(parameter?.values.join(",") ?? "")),
  ].filter((comment) => comment.trim() !== "");
  return comments.length === 0 ? undefined : [...new Set(comments)].join("\n");
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  nbsp: "\u00a0",
};

/** Google writes its parameter as HTML. */
function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(amp|lt|gt|quot|#39|nbsp);/g,
    (entity, name: string) => entities[name] ?? entity,
  );
}

function readProposal(event: ICalendarComponent): Proposal | undefined {
  const [start] = propertiesOf(event, "DTSTART");
  if (start === undefined) return undefined;
  return {
    start: start.value.trim(),
    end: valueOf(event, "DTEND"),
    duration: valueOf(event, "DURATION"),
    timeZone: parameterOf(start, "TZID"),
  };
}
