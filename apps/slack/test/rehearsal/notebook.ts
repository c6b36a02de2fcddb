import { isPlainDateTime, toInstant } from "@rabat-process/timezones";
import type { Code, Theme } from "./cast.ts";
import { codes } from "./cast.ts";
import type { Owed } from "./owed.ts";
import { createOwed } from "./owed.ts";
import type { Partstat } from "./steps.ts";

export type When =
  | {
      readonly precision: "time";
      readonly start: string;
      readonly end: string;
      readonly timeZone: string;
    }
  | { readonly precision: "day"; readonly first: string; readonly last: string }
  | { readonly precision: "month"; readonly month: string }
  | { readonly precision: "open"; readonly printed: object };

/** What was said of an event, and acknowledged. */
export interface KnownEvent {
  readonly id: string;
  readonly uid: string;
  readonly title: string;
  readonly joinUrl: string | undefined;
  /** Undefined where it has none. */
  readonly theme: Theme | undefined;
  status: "planned" | "confirmed" | "cancelled" | "postponed" | "held";
  when: When;
  /** Whether delegations come by a quota, with or without a number of places in all. */
  readonly hasQuota: boolean;
  capacity: number | undefined;
  deadline: string | undefined;
  isPublic: boolean;
  /** A card of it was surely posted: one from a file is public before that. */
  isAnnounced?: true;
  replacedBy?: string;
  /** The one whose place it takes, as long as people know of it. */
  readonly replaces?: string;
  /** An organiser went beyond the places, or took some away, since it was looked at last. */
  isOverbooked?: true;
  /** Where it was to be at first. */
  readonly country: "CV" | "MA";
  /** It is no longer there. */
  isElsewhere?: true;
  /** How many places more than there are were taken then, to which an organiser agreed. */
  beyond?: number;
  /** Something was asked for and nothing was heard of it: what holds is learnt at the next rest. */
  isUnsure?: true;
  /** The same of a draft, of which nobody can read what holds: it is learnt when it is announced. */
  isUnread?: true;
}

interface Member {
  code: Code;
  isConfirmed: boolean;
  isFocal: boolean;
}

/** A change of which people are notified. */
interface Notified {
  readonly id: string;
  readonly at: number;
  /** How many people the form said; undefined where no form did. */
  readonly people: number | undefined;
  /** The delegations of which the answers given before count no more. */
  readonly asked?: readonly Code[];
  /** The form said nothing of people who would be notified: nobody is. */
  readonly isSilent?: true;
  /** It may have been over, and nobody is notified of what was over and stays so. */
  readonly mayBePast?: true;
}

/** A link to an event, or to all that is asked of a delegation. */
export interface SentLink {
  readonly mailbox: string;
  readonly code: Code;
  /** Undefined for the page of a delegation. */
  readonly event: string | undefined;
  /** When it was sent last. */
  readonly at: number;
  /** Undefined where nothing was heard of what would end it. */
  isEnded: boolean | undefined;
}

export type Reply = Partstat | "none";

interface Subscription {
  readonly day: number;
  readonly hour: number;
  readonly theme: Theme | undefined;
}

/** What people were told, as they would write it down: all that the laws hold the app to. */
export interface Notebook {
  readonly events: KnownEvent[];
  readonly members: Map<string, Member>;
  /** The answers that a delegation may have by now: one, but where something went wrong. */
  readonly answers: Map<string, Set<Reply>>;
  /** The answers that held before the moment that is looked at, where it replaced them. */
  readonly formerly: Map<string, Set<Reply>>;
  /** Names and remarks that were entered, in small letters, with who may see them beside the confirmed of the delegation. */
  readonly names: Map<string, { readonly code: Code; readonly by: string }>;
  /** The names that were erased, in small letters. */
  readonly erased: Set<string>;
  /** Who was told that their answer to an event waits to be accepted, and when: `e1 U1`. */
  readonly claims: Map<string, number>;
  /** Who made a claim that was decided on since, or lapsed. */
  readonly claimants: Set<string>;
  /** How many decisions on their claims somebody is still to be told: `e1 U1`. */
  readonly decided: Map<string, number>;
  /** Until when a place was offered, and until when that holds at the latest: `e1 SN`. */
  readonly offers: Map<string, number>;
  /** When the button was pressed of the latest answer that counts: `e1 SN`. */
  readonly pressed: Map<string, number>;
  /** When an event got another date or place. */
  readonly moved: Map<string, number>;
  /** When the app was away. */
  readonly absences: { readonly from: number; readonly until: number }[];
  /** How often something happened that is told in the same words each time: `joined U1`, `claim e1 U1`. */
  readonly occasions: Map<string, number>;
  readonly feeds: Map<string, string>;
  readonly subscriptions: Map<string, Subscription>;
  readonly changes: Notified[];
  /** All that a digest tells: what changed of which event, and when; or what may have changed. */
  readonly news: { readonly id: string; readonly at: number; readonly isSure: boolean }[];
  /** When something last changed or went wrong, by what it is: `event e1`, `answer e1 SN`, `member U1`, `world`. */
  readonly touched: Map<string, number>;
  /** The mailboxes that are on the list of contacts; undefined where nothing was heard of a change. */
  contacts: ReadonlySet<string> | undefined;
  /** The links that were sent, by the path of their page. */
  readonly links: Map<string, SentLink>;
  /** The forms that were taken from pages behind links, the latest last. */
  readonly forms: { readonly path: string; readonly fields: Readonly<Record<string, string>> }[];
  /** The answers that came by links: `e1 SN`, when, and what counted before, where that is known. */
  readonly byLink: Map<
    string,
    {
      readonly at: number;
      readonly before: Reply | undefined;
      readonly isNews: boolean;
    }
  >;
  /** Whose links ended since they said that they are somebody else. */
  readonly strangers: { readonly name: string; readonly at: number }[];
  /** The members of whom it is not known what holds. */
  readonly unsureMembers: Set<string>;
  /** How many event files were sent of which nothing was heard. */
  unansweredFiles: number;
  /** What people are still to hear, or to hear no more. */
  readonly owed: Owed;
}

export function createNotebook(): Notebook {
  return {
    events: [],
    members: new Map(),
    answers: new Map(),
    formerly: new Map(),
    names: new Map(),
    erased: new Set(),
    claims: new Map(),
    claimants: new Set(),
    decided: new Map(),
    offers: new Map(),
    pressed: new Map(),
    moved: new Map(),
    absences: [],
    occasions: new Map(),
    feeds: new Map(),
    subscriptions: new Map(),
    changes: [],
    news: [],
    contacts: new Set(),
    links: new Map(),
    forms: [],
    byLink: new Map(),
    strangers: [],
    touched: new Map(),
    unsureMembers: new Set(),
    unansweredFiles: 0,
    owed: createOwed(),
  };
}

export const answerKey = (id: string, code: string) => `${id} ${code}`;

export function answersOf({ answers }: Notebook, id: string, code: Code): Set<Reply> {
  const key = answerKey(id, code);
  const known = answers.get(key) ?? new Set<Reply>(["none"]);
  answers.set(key, known);
  return known;
}

/** Whether a delegation surely has an answer. */
export function hasAnswered(notebook: Notebook, id: string, code: Code): boolean {
  return !answersOf(notebook, id, code).has("none");
}

/** Notes that something changed. */
export function touch({ touched }: Notebook, what: string, at: number): void {
  touched.set(what, at);
}

/** Whether nothing of this changed or went wrong since. */
export function isQuiet({ touched }: Notebook, since: number, ...what: readonly string[]): boolean {
  return what.every((name) => (touched.get(name) ?? 0) < since);
}

const partstatOf: Readonly<Record<string, Partstat>> = {
  "Will attend": "ACCEPTED",
  "On the waiting list": "ACCEPTED",
  "Place offered": "ACCEPTED",
  "Awaiting selection": "ACCEPTED",
  "Not selected": "ACCEPTED",
  Maybe: "TENTATIVE",
  "Will not attend": "DECLINED",
};

/** The answer that is called so. */
export function replyOf(words: string): Partstat | undefined {
  return partstatOf[words];
}

/** Notes that something is to be told once more, maybe in the same words. */
export function tellAgain({ occasions }: Notebook, what: string): void {
  occasions.set(what, (occasions.get(what) ?? 0) + 1);
}

/** Notes that nothing of a person waits to be accepted any more. */
export function endClaim(notebook: Notebook, id: string, user: string): void {
  if (notebook.claims.delete(`${id} ${user}`)) notebook.claimants.add(user);
}

/** Notes that somebody decided on a claim, of which its author is told in time. */
export function decide(notebook: Notebook, id: string, user: string): void {
  const key = `${id} ${user}`;
  endClaim(notebook, id, user);
  notebook.decided.set(key, (notebook.decided.get(key) ?? 0) + 1);
}

/** Whether a delegation may be said to come: it does, or did until this moment. */
export function mayCome(notebook: Notebook, id: string, code: Code): boolean {
  const before = notebook.formerly.get(answerKey(id, code));
  return answersOf(notebook, id, code).has("ACCEPTED") || before?.has("ACCEPTED") === true;
}

/** Notes that an answer may or may not have been recorded. */
export function mayBe(
  notebook: Notebook,
  { id, code, reply, at }: { id: string; code: Code; reply: Reply; at: number },
) {
  answersOf(notebook, id, code).add(reply);
  touch(notebook, `answer ${id} ${code}`, at);
}

/** Notes that the answers to an event are asked for again, surely or perhaps. */
export function askedAgain(
  notebook: Notebook,
  { id, isSure, at }: { id: string; isSure: boolean; at: number },
): void {
  for (const code of codes) {
    if (isSure) notebook.answers.set(answerKey(id, code), new Set(["none"]));
    else answersOf(notebook, id, code).add("none");
    touch(notebook, `answer ${id} ${code}`, at);
  }
}

/** Notes a change of which people are notified, and which digests tell. */
export function changed(notebook: Notebook, change: Notified): void {
  notebook.changes.push(change);
  notebook.news.push({ ...change, isSure: true });
}

export const hour = 3_600_000;

/** An instant of a clock on the wall, in milliseconds since 1970. */
function onWall(time: string, timeZone: string): number {
  return isPlainDateTime(time) ? Date.parse(toInstant(time, timeZone)) : Number.NaN;
}

/** When an event begins at the earliest, in milliseconds since 1970. */
export function startOf({ when }: KnownEvent): number {
  if (when.precision === "time") return onWall(when.start, when.timeZone);
  if (when.precision === "day") return Date.parse(`${when.first}T01:00:00Z`);
  return Infinity;
}

/** When it is over for everybody, and until when it is over for nobody, in milliseconds since 1970. */
export function endOf({ when, isElsewhere }: KnownEvent): readonly [number, number] {
  if (when.precision === "time") {
    const end = onWall(when.end, when.timeZone);
    return [end, end];
  }
  if (when.precision === "day")
    // In Praia they end an hour after those of UTC.
    return (isElsewhere ? [10, 36] : [25, 25]).map(
      (hours) => Date.parse(`${when.last}T00:00:00Z`) + hours * hour,
    ) as [number, number];
  if (when.precision !== "month") return [Infinity, Infinity];
  const [year = 0, month = 0] = when.month.split("-").map(Number);
  const next = Date.UTC(year, month, 1);
  return [next - 14 * hour, next + 14 * hour];
}

/** Whether an event does not take place, or another one in its place. */
export function isOff({ status, replacedBy }: KnownEvent): boolean {
  return status === "cancelled" || status === "held" || replacedBy !== undefined;
}

/** An event that is announced after another one took its place is no news, nor is what happened to it before. */
export function forgetNews({ news }: Notebook, id: string): void {
  news.splice(0, news.length, ...news.filter((each) => each.id !== id));
}
