import type { Code } from "./cast.ts";
import { codeOf, codes } from "./cast.ts";
import type { Seen } from "./fake-slack.ts";
import type { Partstat } from "./steps.ts";
import { wordsOf } from "./surface.ts";

export type When =
  | { readonly precision: "time"; readonly start: string; readonly end: string; readonly timeZone: string }
  | { readonly precision: "day"; readonly first: string; readonly last: string }
  | { readonly precision: "month"; readonly month: string }
  | { readonly precision: "open"; readonly printed: object };

/** What was said of an event, and acknowledged. */
export interface KnownEvent {
  readonly id: string;
  readonly uid: string;
  readonly title: string;
  readonly joinUrl: string | undefined;
  status: "planned" | "confirmed" | "cancelled" | "postponed" | "held";
  when: When;
  capacity: number | undefined;
  deadline: string | undefined;
  isPublic: boolean;
  replacedBy?: string;
  /** An organiser went beyond the places, or took some away. */
  isOverbooked?: true;
  /** Something was asked for and nothing was heard of it: what holds is learnt at the next rest. */
  isUnsure?: true;
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
}

export type Reply = Partstat | "none";

interface Subscription {
  readonly day: number;
  readonly hour: number;
}

/** What people were told, as they would write it down: all that the laws hold the app to. */
export interface Notebook {
  readonly events: KnownEvent[];
  readonly members: Map<string, Member>;
  /** The answers that a delegation may have by now: one, but where something went wrong. */
  readonly answers: Map<string, Set<Reply>>;
  /** Names that were entered, with who may see them beside the confirmed of the delegation. */
  readonly names: Map<string, { readonly code: Code; readonly by: string }>;
  /** Who was told that their answer to an event waits to be accepted: `e1 U1`. */
  readonly claims: Set<string>;
  readonly feeds: Map<string, string>;
  readonly subscriptions: Map<string, Subscription>;
  readonly changes: Notified[];
  /** When something last changed or went wrong, by what it is: `event e1`, `answer e1 SN`, `member U1`, `world`. */
  readonly touched: Map<string, number>;
  /** The members of whom it is not known what holds. */
  readonly unsureMembers: Set<string>;
}

export function createNotebook(): Notebook {
  return {
    events: [],
    members: new Map(),
    answers: new Map(),
    names: new Map(),
    claims: new Set(),
    feeds: new Map(),
    subscriptions: new Map(),
    changes: [],
    touched: new Map(),
    unsureMembers: new Set(),
  };
}

export const answerKey = (id: string, code: string) => `${id} ${code}`;

export function answersOf({ answers }: Notebook, id: string, code: Code): Set<Reply> {
  const key = answerKey(id, code);
  const known = answers.get(key) ?? new Set<Reply>(["none"]);
  answers.set(key, known);
  return known;
}

/** Notes that something changed. */
export function touch({ touched }: Notebook, what: string, at: number): void {
  touched.set(what, at);
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

/** Notes what a person reads about answers: that one is recorded, or accepted. */
export function readAnswers(notebook: Notebook, seen: Seen): void {
  const words = wordsOf(seen);
  if (seen.where === "message") return;
  for (const [, name = "", answer = "", title = ""] of words.matchAll(
    /Recorded for \*(.+?)\*: \*(.+?)\* — (Meeting \d+)\./g,
  ))
    record(notebook, { name, answer, title, at: seen.at });
  const claimed = /^Not counted yet: .+? — (Meeting \d+)\./m.exec(words)?.[1];
  const event = notebook.events.find(({ title }) => title === claimed);
  if (event !== undefined) notebook.claims.add(`${event.id} ${seen.by}`);
}

function record(
  notebook: Notebook,
  { name, answer, title, at }: { name: string; answer: string; title: string; at: number },
): void {
  const code = codeOf(name);
  const partstat = replyOf(answer);
  const event = notebook.events.find((candidate) => candidate.title === title);
  if (code === undefined || partstat === undefined || event === undefined) return;
  notebook.answers.set(answerKey(event.id, code), new Set([partstat]));
  touch(notebook, `answer ${event.id} ${code}`, at);
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

export const hour = 3_600_000;

/** When an event begins at the earliest, in milliseconds since 1970. */
export function startOf({ when }: KnownEvent): number {
  if (when.precision === "time") return Date.parse(`${when.start}:00Z`);
  if (when.precision === "day") return Date.parse(`${when.first}T01:00:00Z`);
  return Infinity;
}

/** When it is over for everybody, and until when it is over for nobody, in milliseconds since 1970. */
export function endOf({ when }: KnownEvent): readonly [number, number] {
  if (when.precision === "time") return [Date.parse(`${when.end}:00Z`), Date.parse(`${when.end}:00Z`)];
  if (when.precision === "day")
    return [
      Date.parse(`${when.last}T00:00:00Z`) + 25 * hour,
      Date.parse(`${when.last}T00:00:00Z`) + 25 * hour,
    ];
  if (when.precision !== "month") return [Infinity, Infinity];
  const [year = 0, month = 0] = when.month.split("-").map(Number);
  const next = Date.UTC(year, month, 1);
  return [next - 14 * hour, next + 14 * hour];
}

/** Whether an event does not take place, or another one in its place. */
export function isOff({ status, replacedBy }: KnownEvent): boolean {
  return status === "cancelled" || status === "held" || replacedBy !== undefined;
}
