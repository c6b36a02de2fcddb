import { isInstant } from "@rabat-process/timezones";
import type { Instant } from "@rabat-process/timezones";
import { readLines } from "./lint/lines.ts";
import type { Component, Property } from "./lint/tree.ts";
import { propertiesOf, readTree } from "./lint/tree.ts";
import type { Partstat } from "./supplement.ts";
import { encode } from "./utf8.ts";

/** What somebody answers to an invitation, as their calendar wrote it. Whether it is theirs is not known from it. */
export interface Reply {
  /** `COUNTER` proposes another time. */
  readonly method: "REPLY" | "COUNTER";
  readonly uid: string;
  /** The sequence of the invitation that it answers; 0 where it is not told. */
  readonly sequence: number;
  /** When it was made; undefined where that is not told. */
  readonly stamp: Instant | undefined;
  /** Of which occurrence of a series, as written. */
  readonly recurrenceId: string | undefined;
  /** The address of whoever answers, as the text claims. */
  readonly attendee: string;
  readonly name: string | undefined;
  readonly partstat: Partstat;
  /** The address of whoever says to answer in their name. */
  readonly sentBy: string | undefined;
  readonly delegatedTo: readonly string[];
  readonly comment: string | undefined;
  /** The time that a `COUNTER` proposes, as written. */
  readonly proposal: Proposal | undefined;
}

/** A time as it was written: `20270620T100000`, beside its TZID if it has one. */
export interface Proposal {
  readonly start: string;
  readonly end: string | undefined;
  readonly timeZone: string | undefined;
}

/**
 * Why a text is no answer that can be taken. `not-the-sender`: the text claims the answer of somebody else than the mail
 * came from. `no-answer`: it says nothing, or what RFC 5545 does not know.
 */
export type ReplyRefusal =
  "no-calendar" | "no-reply" | "no-event" | "several-events" | "no-attendee" | "no-answer" | "not-the-sender";

export type ReplyResult =
  | { readonly ok: true; readonly reply: Reply }
  | {
      readonly ok: false;
      readonly reason: ReplyRefusal;
      /** What it claims, of `not-the-sender`: an assistant may answer for a minister, but that is for people to say. */
      readonly reply?: Reply;
    };

/**
 * Reads what came back to an invitation (REPLY and COUNTER, RFC 5546 §3.2.3 and §3.2.7), whatever calendar wrote it: an
 * ORGANIZER may be missing, as Outlook.com has it, lines may end by LF alone, and stand there twice.
 *
 * Nothing in the text proves who wrote it. It is taken only where the attendee is the sender of the mail, which the mail
 * server has to have checked (SPF, DKIM); SENT-BY counts for nothing, since anybody can write it. That an answer is to
 * an earlier date than the present one is for the caller to see: `reply.sequence` is then smaller than that of the event.
 *
 * @param file the part `text/calendar` of the mail
 * @param sender the address that the mail came from
 */
export function readReply(file: Uint8Array | string, sender: string): ReplyResult {
  const { lines } = readLines(typeof file === "string" ? encode(file) : file);
  const [calendar] = readTree(lines).components;
  if (calendar?.name !== "VCALENDAR") return { ok: false, reason: "no-calendar" };
  const method = valueOf(calendar, "METHOD")?.toUpperCase();
  if (method !== "REPLY" && method !== "COUNTER") return { ok: false, reason: "no-reply" };
  const events = calendar.components.filter(({ name }) => name === "VEVENT");
  const [event] = events;
  if (event === undefined || valueOf(event, "UID") === undefined) return { ok: false, reason: "no-event" };
  if (events.some((other) => keyOf(other) !== keyOf(event))) return { ok: false, reason: "several-events" };
  return readAnswer(method, event, toAddress(sender));
}

/** Whether a reply is newer than another one of the same attendee (RFC 5546 §2.1.5). */
export function supersedes(reply: Reply, earlier: Reply): boolean {
  if (reply.sequence !== earlier.sequence) return reply.sequence > earlier.sequence;
  return (reply.stamp ?? "") > (earlier.stamp ?? "");
}

function keyOf(event: Component): string {
  return `${valueOf(event, "UID") ?? ""} ${valueOf(event, "RECURRENCE-ID") ?? ""}`;
}

function readAnswer(method: Reply["method"], event: Component, sender: string): ReplyResult {
  const attendees = propertiesOf(event, "ATTENDEE");
  // A COUNTER repeats all who are invited; some calendars do so in a REPLY, too.
  const attendee = attendees.find(({ value }) => toAddress(value) === sender) ?? attendees[0];
  if (attendee === undefined) return { ok: false, reason: "no-attendee" };
  const partstat = attendee.parameters.get("PARTSTAT")?.toUpperCase() ?? "NEEDS-ACTION";
  if (!isPartstat(partstat) || (method === "REPLY" && partstat === "NEEDS-ACTION")) {
    return { ok: false, reason: "no-answer" };
  }
  const reply: Reply = {
    method,
    uid: unescapeText(valueOf(event, "UID") ?? ""),
    sequence: readSequence(valueOf(event, "SEQUENCE")),
    stamp: readStamp(valueOf(event, "DTSTAMP")),
    recurrenceId: valueOf(event, "RECURRENCE-ID"),
    attendee: toAddress(attendee.value),
    name: readName(attendee),
    partstat,
    sentBy: readSentBy(attendee),
    delegatedTo: (attendee.parameters.get("DELEGATED-TO")?.split(",") ?? []).map(toAddress),
    comment: unescapeText(valueOf(event, "COMMENT") ?? "") || undefined,
    proposal: method === "COUNTER" ? readProposal(event) : undefined,
  };
  return reply.attendee === sender ? { ok: true, reply } : { ok: false, reason: "not-the-sender", reply };
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

function valueOf(component: Component, name: string): string | undefined {
  return propertiesOf(component, name)[0]?.value.trim();
}

/** The address alone, in small letters: of `MAILTO:Desk@Example.org`, and of `Desk <desk@example.org>`. */
function toAddress(text: string): string {
  const bare = /<(?<address>[^<>]*)>\s*$/.exec(text)?.groups?.["address"] ?? text;
  return bare
    .trim()
    .replace(/^mailto:/i, "")
    .toLowerCase();
}

function readSequence(text: string | undefined): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

/** `20261125T100000Z`; what is no instant says nothing. */
function readStamp(text = ""): Instant | undefined {
  const stamp = text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
  return isInstant(stamp) ? stamp : undefined;
}

function readName({ parameters }: Property): string | undefined {
  // RFC 6868 §3.
  const characters: Readonly<Record<string, string>> = { "^n": "\n", "^'": '"', "^^": "^" };
  return parameters.get("CN")?.replaceAll(/\^[n'^]/g, (escape) => characters[escape] ?? escape);
}

function readSentBy({ parameters }: Property): string | undefined {
  const sentBy = parameters.get("SENT-BY");
  return sentBy === undefined ? undefined : toAddress(sentBy);
}

function readProposal(event: Component): Proposal | undefined {
  const [start] = propertiesOf(event, "DTSTART");
  if (start === undefined) return undefined;
  return { start: start.value, end: valueOf(event, "DTEND"), timeZone: start.parameters.get("TZID") };
}

function unescapeText(text: string): string {
  return text.replaceAll(/\\([\\;,nN])/g, (_, character: string) =>
    character.toLowerCase() === "n" ? "\n" : character,
  );
}
