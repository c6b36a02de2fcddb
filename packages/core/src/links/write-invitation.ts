import type { CalendarEvent, DelegationCode, Text } from "@rabat-process/events";
import { capitalise, delegationPhrase, languageName, withColon } from "@rabat-process/events/words";
import type { RsvpRefusal } from "@rabat-process/events/answers";
import { deadlineOf, lastDayForAnswers } from "@rabat-process/events/answers";
import { delegationName, describeEvent, describeWhen, formatText } from "@rabat-process/events";
import { describeChange, statusRules } from "@rabat-process/events/changes";
import type { Locale, TimeZoneId } from "@rabat-process/timezones";
import { addMinutes, country, formatDays, isCountryCode } from "@rabat-process/timezones";
import { onClockOf } from "../events/on-clock-of.ts";
import { describeEntry } from "../events/stored-change.ts";
import { clockOfEvent, untilWhen } from "../events/until-when.ts";
import type { AuditEntry } from "../ports/audit-log.ts";
import { sentences } from "../sentences/index.ts";
import { formatInstant } from "../sentences/render.ts";
import { isAnnouncedAgain } from "./changes-since.ts";
import type { Invited } from "./invite.ts";

/** What an invitation says, in the order in which it is read; a door sets it as a letter, a mail or a file. */
export interface Invitation {
  readonly subject: string;
  readonly salutation: readonly string[];
  readonly lead: string;
  readonly title: string;
  /** What happened to the event since the reader was written to before; none in a first invitation. */
  readonly changes: readonly string[];
  /** What the organisers say to those who come, each paragraph on its own; none in an invitation. */
  readonly message: readonly string[];
  /** When it is on the reader’s clock; undefined where it has no hours, or they have no country. */
  readonly hours: string | undefined;
  /** The facts of the event, each a line. */
  readonly facts: readonly string[];
  /** What the reader is asked to do. */
  readonly answer: string;
  /** Whether answers are taken, so that there is something to fill in. */
  readonly isOpen: boolean;
  /** Where they do it; undefined where there is nothing to answer. */
  readonly pages: InvitationPages | undefined;
  readonly closing: string;
  readonly sender: string;
}

/** The pages of a reader, with what is said of them. */
export interface InvitationPages {
  readonly answerAddress: string;
  readonly personal: string;
  readonly all: string;
  readonly delegationAddress: string;
}

/** What an invitation is about, and what of it is news to those who were invited before. */
export interface Occasion {
  readonly event: CalendarEvent;
  readonly changes: readonly AuditEntry[];
  /** Whether its announcement was withdrawn. */
  readonly isWithdrawn: boolean;
  /** Why no answer is taken any more. */
  readonly closed: RsvpRefusal | undefined;
  /** The event that has taken its place. */
  readonly replacedBy: CalendarEvent | undefined;
  /** What the organisers say to those who come, where it is that. */
  readonly message?: Text;
}

/** Whom an invitation is to, as it names them. */
export interface Addressee {
  readonly name: string;
  /** As it is spoken of: “the delegation of the Netherlands”. */
  readonly delegation: string;
  /** When the event is on their clock; undefined where it has no hours, or they have no country. */
  readonly hours: string | undefined;
  /** On whose clock the time for answers ends; undefined where they have none, or many read the same text. */
  readonly timeZone: TimeZoneId | undefined;
  readonly answerAddress: string;
  readonly delegationAddress: string;
}

/** Writes an invitation to an event, with what is public of it; where it takes no answers any more, a letter that says so. */
export function writeInvitation(
  occasion: Occasion,
  { name, delegation, hours, timeZone, answerAddress, delegationAddress }: Addressee,
  locale: Locale,
): Invitation {
  const { event, message, isWithdrawn, closed } = occasion;
  const { invitations: words } = sentences[locale];
  const title = formatText(event.summary, locale);
  const deadline = deadlineWords(event, timeZone, locale);
  return {
    title,
    ...leadOf(occasion, { title, delegation, locale }),
    salutation: words.dear(name),
    changes: newsOf(occasion, locale),
    message: message === undefined ? [] : formatText(message, locale).split("\n"),
    ...{ hours, facts: factsOf(event, deadline, locale) },
    answer: answerWords(occasion, deadline, locale),
    isOpen: !isWithdrawn && closed === undefined,
    pages: isWithdrawn
      ? undefined
      : { answerAddress, personal: words.personal, all: words.all, delegationAddress },
    ...{ closing: words.closing, sender: words.secretariat },
  };
}

/** What happened, a line each; which event has taken the place of another is said in any case. */
function newsOf({ changes, replacedBy }: Occasion, locale: Locale): readonly string[] {
  const said = changes.flatMap(({ details = {} }) => describeEntry(details, locale) ?? []);
  if (replacedBy === undefined) return said;
  const replaced = describeChange({ kind: "replaced", by: replacedBy }, locale);
  return said.includes(replaced) ? said : [...said, replaced];
}

/** Whether it is about a change: to what is announced again, people are invited. */
function isChange(occasion: Occasion): boolean {
  const { event, changes, isWithdrawn, replacedBy } = occasion;
  if (isWithdrawn || replacedBy !== undefined) return true;
  if (statusRules[event.status].closedAs !== undefined) return true;
  return newsOf(occasion, "en").length > 0 && !changes.some(isAnnouncedAgain);
}

function leadOf(
  occasion: Occasion,
  {
    title,
    delegation,
    locale,
  }: { readonly title: string; readonly delegation: string; readonly locale: Locale },
): Pick<Invitation, "subject" | "lead"> {
  const { invitations: words } = sentences[locale];
  if (occasion.message !== undefined)
    return { subject: words.subjectOfMessage(title), lead: words.writes(delegation) };
  if (isChange(occasion))
    return { subject: words.subjectOfChange(title), lead: words.changed(delegation) };
  return occasion.closed === undefined
    ? { subject: words.subject(title), lead: words.invites(delegation) }
    : { subject: words.subjectOfNote(title), lead: words.informs(delegation) };
}

function answerWords(occasion: Occasion, deadline: string | undefined, locale: Locale): string {
  const { invitations: words, notices, closed } = sentences[locale];
  if (occasion.isWithdrawn) return notices.withdrawn;
  if (occasion.closed !== undefined) return `${closed[occasion.closed]} ${words.ownPage}`;
  return isChange(occasion) || occasion.message !== undefined ? words.page : words.answer(deadline);
}

/** The one to whom a person’s invitation is, in a language. */
export function addresseeOf(
  { member, answerAddress, delegationAddress }: Invited,
  event: CalendarEvent,
  locale: Locale,
): Addressee {
  const of = delegationPhrase(member.delegation, "of", locale);
  return {
    name: member.name ?? delegationName(member.delegation, locale),
    delegation: sentences[locale].invitations.delegationOf(of),
    hours: hoursThere(event, member.delegation, locale),
    timeZone: isCountryCode(member.delegation) ? country(member.delegation).timeZone : undefined,
    ...{ answerAddress, delegationAddress },
  };
}

/** An invitation as plain text. */
export function toText(invitation: Invitation): string {
  const { salutation, lead, title, changes, message, hours, facts } = invitation;
  const { answer, pages, closing, sender } = invitation;
  return [
    ...salutation.flatMap((line) => [line, ""]),
    ...[lead, "", title, ...(message.length === 0 ? [] : ["", ...message, ""])],
    ...[...changes, ...(hours === undefined ? [] : [hours])],
    ...[...facts.map((fact) => `- ${fact}`), ""],
    ...[answer, ...(pages === undefined ? [""] : linesOf(pages))],
    ...[closing, sender, ""],
  ].join("\n");
}

function linesOf({ answerAddress, personal, all, delegationAddress }: InvitationPages) {
  return [answerAddress, "", personal, "", all, delegationAddress, ""];
}

/** The rows of the file for a mail merge: a header, and a row for each person, with their links where they can answer. */
export function mergeRows(
  { event, isWithdrawn }: Pick<Occasion, "event" | "isWithdrawn">,
  invited: readonly Invited[],
  locale: Locale,
): readonly (readonly string[])[] {
  const { columns } = sentences[locale].invitations;
  const rows = invited.map((one) => {
    const { member, mailbox, answerAddress, delegationAddress } = one;
    const own = member.locale ?? locale;
    return [
      member.delegation,
      delegationName(member.delegation, own),
      member.name ?? "",
      mailbox,
      languageName(own, own),
      formatText(event.summary, own),
      hoursThere(event, member.delegation, own) ?? "",
      ...(isWithdrawn ? [] : [answerAddress, delegationAddress]),
    ];
  });
  const { link, all, ...others } = columns;
  return [[...Object.values(others), ...(isWithdrawn ? [] : [link, all])], ...rows];
}

/** What is announced of an event, a line each, with the end of the time for answers as its reader has it. */
function factsOf(
  event: CalendarEvent,
  deadline: string | undefined,
  locale: Locale,
): readonly string[] {
  const facts = describeEvent(event, [], locale);
  const day = lastDayForAnswers(event);
  const plain = day && capitalise(formatDays(day, day, locale));
  const place = facts.findLastIndex(({ values }) => values.join() === plain);
  return facts.map(({ label, values }, index) =>
    withColon(
      label,
      index === place && deadline !== undefined ? capitalise(deadline) : values.join("; "),
      locale,
    ),
  );
}

/**
 * Until when answers are taken: the last day, or its last minute where it is not over on a reader’s clock. Many readers are
 * told on the clock of the event’s place, whose day it is.
 */
function deadlineWords(
  event: CalendarEvent,
  timeZone: TimeZoneId | undefined,
  locale: Locale,
): string | undefined {
  const [end, day] = [deadlineOf(event), lastDayForAnswers(event)];
  const clock = timeZone ?? clockOfEvent(event);
  if (end === undefined || day === undefined) return undefined;
  const isWhole = clock === undefined || (timeZone && "day" in (untilWhen(event, clock) ?? {}));
  return isWhole ? formatDays(day, day, locale) : formatInstant(addMinutes(end, -1), clock, locale);
}

/** When an event is on the clock of a delegation’s country, where that is another one. */
function hoursThere(
  event: CalendarEvent,
  delegation: DelegationCode,
  locale: Locale,
): string | undefined {
  if (!isCountryCode(delegation)) return undefined;
  const { timeZone } = country(delegation);
  const when = onClockOf(event.when, timeZone);
  const { there } = sentences[locale].invitations;
  return when && there(delegation, describeWhen({ ...event, when }, locale));
}
