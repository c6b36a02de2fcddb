import type { CalendarOutcome } from "@rabat-process/core/events/import-calendar";
import type { Notification } from "@rabat-process/core/ports/notifier";
import { delegationCodes } from "@rabat-process/events";
import type { Instant, Locale } from "@rabat-process/timezones";
import {
  answerMessage,
  behalfConfirmation,
  confirmation,
  delegationQuestion,
} from "../../src/blocks/answers.ts";
import { askBeyond } from "../../src/blocks/beyond.ts";
import { calendarMessage } from "../../src/blocks/calendar-file.ts";
import { changed } from "../../src/blocks/change-notice.ts";
import { claimAgain } from "../../src/blocks/claims.ts";
import { contactsApplied, contactsIssues, contactsPreview } from "../../src/blocks/contacts.ts";
import { endedMessage } from "../../src/blocks/departures.ts";
import { eventCard } from "../../src/blocks/event-card.ts";
import { feedLinks, newFeed } from "../../src/blocks/feed.ts";
import { help } from "../../src/blocks/help.ts";
import { draftsMessage } from "../../src/blocks/drafts.ts";
import { importedMessage, importHelp, importIssues } from "../../src/blocks/import.ts";
import { delegationList, delegationMessage } from "../../src/blocks/members.ts";
import type { Message } from "../../src/blocks/message.ts";
import { changeNote } from "../../src/blocks/notices.ts";
import { drawNotification } from "../../src/blocks/notification.ts";
import { logMessage, settingsMessage } from "../../src/blocks/people.ts";
import { chased, outdatedAnswer } from "../../src/blocks/refusals.ts";
import { digest, eventChoice, schedule } from "../../src/blocks/schedule.ts";
import { slotsMessage } from "../../src/blocks/slots.ts";
import { localTimesMessage } from "../../src/blocks/times.ts";
import { whoMessage } from "../../src/blocks/who.ts";
import { sameMention } from "../same-accounts.ts";
import type { World } from "./arbitrary-world.ts";
import { answerIn, notificationsOf } from "./notifications.ts";

export type Drawn<Shown> = readonly [name: string, shown: Shown];

const now: Instant = "2027-02-01T09:00:00Z";
export const addresses = {
  pageUrl: "https://p.example/",
  subscribe: "https://p.example/subscribe",
  feedUrl: "https://p.example/calendar.ics",
  feed: "https://p.example/calendar.ics",
};
export const shown = { sequence: 99, delegation: "CD", places: "offered" } as const;
export const failures = Array.from({ length: 9 }, (_, index) => ({
  key: `remind:${index}`,
  kind: "remind-one" as const,
  reason: "msg_blocks_too_long",
  buriedAt: now,
}));
const closings = [undefined, "cancelled", "held", "replaced", "over", "deadline-passed"] as const;

/** Every message of the app that is posted, or answered to whoever typed or pressed something. */
export function messagesOf(world: World, locale: Locale): readonly Drawn<Message>[] {
  const reader = { locale, mention: sameMention, timeZone: "Africa/Kinshasa" };
  const news = Object.values(notificationsOf(world)).flat() as readonly Notification[];
  return [
    ...closings.map((closed): Drawn<Message> => [
      `a card, ${closed}`,
      cardOf(world, closed, locale),
    ]),
    ...news.map((each): Drawn<Message> => [each.kind, drawNotification(each, reader)]),
    ...answersOf(world, locale),
    ...listsOf(world, locale),
    ...organisersOf(world, locale),
  ];
}

function cardOf(
  { event, other, attendance }: World,
  closed: (typeof closings)[number],
  locale: Locale,
) {
  const card = { event, events: [event, other], attendance, locale, dateTokens: locale === "en" };
  const replacedBy = closed === "replaced" ? other : undefined;
  return eventCard({ ...card, closed, replacedBy, pageUrl: addresses.pageUrl });
}

/** What whoever answers reads. */
function answersOf(world: World, locale: Locale): readonly Drawn<Message>[] {
  const { event, other, change, answerer } = world;
  const attendee = answerIn(world);
  const notice = { event, locale, mention: sameMention };
  const pressed = { ...shown, uid: event.uid };
  const claim = { delegation: answerer, partstat: "ACCEPTED", by: "U1", at: now } as const;
  const beyond = { delegation: answerer, people: 20, quota: 2, waiting: delegationCodes };
  const places = { taken: 60, capacity: 40 };
  const outdated = { event, isOpen: true, shown: pressed, delegation: answerer, attendee, locale };
  return [
    [
      "whom they answer for",
      delegationQuestion({ partstat: "ACCEPTED", shown: pressed, guess: answerer, locale }),
    ],
    ...(["free", "offered"] as const).flatMap((place): Drawn<Message>[] => [
      ["an answer that counts", confirmation({ event, attendee }, place, locale)],
      ["an answer that waits", confirmation({ event, claim }, place, locale)],
    ]),
    ["an answer on behalf", behalfConfirmation(attendee, event, locale)],
    ...[true, false].map((confirmed): Drawn<Message> => [
      "an answer that is looked at",
      answerMessage({ seen: { attendee, hidden: 3 }, claim, confirmed, ...notice }),
    ]),
    ["a claim again", claimAgain(notice, claim, attendee)],
    ["beyond the places", askBeyond("record", { event, beyond: { ...beyond, places } }, locale)],
    ["selected beyond them", askBeyond("select", { event, beyond }, locale)],
    ...(
      ["event-changed", "other-delegation", "answer-changed", "offer-ended", "overtaken"] as const
    ).map((reason): Drawn<Message> => [
      `an old button, ${reason}`,
      outdatedAnswer({ ...outdated, reason }),
    ]),
    [
      "a change of an event that was replaced",
      changed({ ...notice, replacedBy: other }, { told: { changes: [change] }, askAgain: true }),
    ],
  ];
}

/** What commands list. */
function listsOf(
  { event, other, attendance, line }: World,
  locale: Locale,
): readonly Drawn<Message>[] {
  const view = { event, attendance, locale };
  const many = Array.from({ length: 30 }, (_, index) => (index % 3 === 0 ? other : event));
  const drawn = { locale, ...addresses };
  const slot = {
    ...{ rank: 1, isRefused: true, absent: 12.5, worst: 99, total: 4321 },
    when: {
      precision: "time",
      start: "2027-07-15T14:00",
      end: "2027-07-15T16:30",
      timeZone: "Etc/UTC",
    },
    start: "2027-07-15T14:00",
  } as const;
  // Each is another one: their buttons are told apart by them.
  const drafts = many.map((each, index) => ({ ...each, uid: `${index}-${each.uid}` }));
  return [
    ...[true, false].map((organiser): Drawn<Message> => [
      "who comes",
      whoMessage({ ...view, organiser, namesSilent: !organiser }),
    ]),
    ["local times", localTimesMessage(event, locale)],
    ["drafts", draftsMessage(drafts, locale)],
    [
      "what came by a file",
      importedMessage({ ok: true, read: 199, published: many, drafts, deleted: many }, locale),
    ],
    ["the schedule", schedule({ title: line, dated: many, undated: many, ...drawn })],
    ["an empty schedule", schedule({ title: line, empty: line, dated: [], undated: [], ...drawn })],
    [
      "a digest",
      digest({
        dated: many,
        undated: [],
        changes: many.map((each) => ({ event: each, words: line })),
        ...drawn,
      }),
    ],
    [
      "which event",
      eventChoice(line, { events: many, again: (name) => `rsvp ${name} yes`, locale }),
    ],
    [
      "slots",
      slotsMessage({
        slots: Array.from({ length: 10 }, () => ({ slot, summary: line })),
        count: 5000,
        locale,
      }),
    ],
    ["help", help(locale, { organiser: true, lead: line })],
    ["help for all", help(locale, { organiser: false })],
    ["feeds", feedLinks({ ...addresses, delegation: "CD", confirmed: true, locale })],
    ["a feed", newFeed("https://p.example/feeds/secret.ics", locale)],
    [
      "settings",
      settingsMessage({ user: "U1", delegation: "SN", focalPoint: true, reminders: true }, locale),
    ],
  ];
}

/** What organisers alone read. */
function organisersOf(world: World, locale: Locale): readonly Drawn<Message>[] {
  const { event, change, line, answerer } = world;
  const reader = { locale, mention: sameMention };
  const entry = {
    at: now,
    by: "U1",
    act: change.kind,
    event: event.uid,
    details: { en: line, fr: line },
  };
  const member = { user: "U1", delegation: answerer, focalPoint: true, name: line };
  const members = Array.from({ length: 60 }, (_, index) => ({ ...member, user: `U${index}` }));
  const person = { ...member, reminders: true };
  const state = { delegation: answerer, name: line, focalPoint: true, isConfirmed: true };
  const added = {
    mailbox: `${"x".repeat(60)}@foreign-affairs.example`,
    kind: "added",
    after: state,
  } as const;
  const moved = {
    ...added,
    kind: "moved",
    before: { ...state, delegation: "CD" },
    known: person,
  } as const;
  const plan = {
    changes: Array.from({ length: 80 }, (_, index) => (index % 2 === 0 ? added : moved)),
    unchanged: 9,
    delegations: delegationCodes,
  };
  const sent = { address: "https://files.slack.com/files-pri/T1-F1/contacts.csv", locale };
  const issue = {
    source: line,
    line: 10_000,
    column: 300,
    path: line,
    message: line,
    received: line,
    suggestion: line,
  };
  return [
    [
      "the log",
      logMessage({ entries: Array.from({ length: 25 }, () => entry), buried: failures, ...reader }),
    ],
    ["a note in a thread", changeNote(line)],
    [
      "who answers for a delegation",
      delegationMessage({ delegation: answerer, members, after: "U1", ...reader }),
    ],
    ["all delegations", delegationList(members, locale)],
    [
      "what a list would do",
      contactsPreview({ plan, digest: "0a1b2c3d", unread: [line, line] }, sent),
    ],
    ["what a list did", contactsApplied(plan, locale)],
    [
      "what is wrong in a list",
      contactsIssues(
        Array.from({ length: 100 }, (_, row) => ({
          row,
          kind: "not-understood",
          column: "name",
          found: line,
        })),
        locale,
      ),
    ],
    [
      "what is wrong in event files",
      importIssues(
        Array.from({ length: 100 }, () => issue),
        locale,
      ),
    ],
    ["what became of a calendar file", calendarMessage(calendarOf(world, line), line, locale)],
    [
      "a calendar file with too much",
      calendarMessage({ ok: false, reason: "too-many", count: 9999 }, line, locale),
    ],
    ["how to send files", importHelp(locale)],
    ["a chase", chased({ ok: true, people: 60, without: 57, byFile: 9 }, event.uid, locale)],
    ["a chase without sense", chased({ ok: false, reason: "organisers-only" }, event.uid, locale)],
    ...(["stopped", "gone", "madeTitle"] as const).map((end): Drawn<Message> => [
      "a change that waited",
      endedMessage(end, event, locale),
    ]),
  ];
}

function calendarOf({ event, other }: World, line: string): CalendarOutcome {
  const many = <Item>(item: Item) => Array.from({ length: 100 }, () => item);
  const loss = {
    uid: event.uid,
    name: line,
    value: line,
    reason: "people",
    line: 9,
    column: 1,
  } as const;
  return {
    ok: true,
    found: many({ event, isKindOpen: true, left: [line, line] }),
    known: many(other),
    lacking: many({ line: 10_000, summary: event.summary, missing: ["when"] as const }),
    losses: many({ loss, more: 10_000 }),
  };
}
