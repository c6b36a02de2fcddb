import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { delegationCodes } from "@rabat-process/events";
import { summariseAttendance } from "@rabat-process/events/answers";
import type { HomeView, ModalView } from "@slack/types";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mrkdwnOf } from "../../test/mrkdwn-of.ts";
import { sameMention } from "../../test/same-accounts.ts";
import { behalfConfirmation } from "./answers.ts";
import { askBeyond } from "./beyond.ts";
import { acts, changeForm } from "./change-form.ts";
import { checkLimits } from "./check-limits.ts";
import { draftView } from "./draft-view.ts";
import { eventCard } from "./event-card.ts";
import { eventForm } from "./event-form.ts";
import { parts } from "./event-parts.ts";
import { feedLinks, newFeed } from "./feed.ts";
import { home } from "./home.ts";
import { changed } from "./change-notice.ts";
import {
  changeNote,
  chase,
  clockMoved,
  offer,
  reminder,
  selection,
  sum,
  withdrew,
} from "./notices.ts";
import type { Message } from "./message.ts";
import { logMessage, settingsMessage } from "./people.ts";
import { outdatedAnswer } from "./refusals.ts";
import { digest } from "./schedule.ts";
import { importIssues } from "./import.ts";
import { localTimesMessage } from "./times.ts";
import { takenForm } from "./view.ts";
import { whoMessage, whoView } from "./who.ts";

const goldens = join(import.meta.dirname, "../../test/golden");

/** As long as the model lets it be, with what Slack reads as markup. */
const long = `<!channel> & <https://evil.example|click> ${"&".repeat(250)}`;

const event: CalendarEvent = {
  uid: `${"a".repeat(186)}@rabat-process`,
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: long, fr: long },
  kind: "workshop",
  status: "confirmed",
  when: {
    precision: "time",
    start: "2027-07-15T14:00",
    end: "2027-07-15T16:30",
    timeZone: "Europe/Brussels",
  },
  venue: { city: { en: "Brussels", fr: "Bruxelles" }, country: "BE" },
  participation: { mode: "quota", perDelegation: 20, capacity: 40, deadline: "2027-07-01" },
};

const now = "2027-02-01T09:00:00Z";
const reminderTimes = [90 * 24 * 60, 89 * 24 * 60 + 1, 60, 45, 15];

/** All that the form for events has room for, and more. */
const full: CalendarEvent = {
  ...event,
  description: { en: long.repeat(30), fr: long.repeat(30) },
  agenda: Array.from({ length: 40 }, () => ({ kind: "session", summary: { en: long, fr: long } })),
  roles: delegationCodes.map((party) => ({ role: "co-chair", party })),
  programmes: [{ programme: "cadiz-2022", objective: "9" }],
  languages: ["en", "fr", "pt", "es", "ar"],
};

const short: CalendarEvent = {
  ...event,
  uid: "workshop-2027@rabat-process",
  summary: { en: "Workshop", fr: "Atelier" },
  when: {
    precision: "time",
    start: "2027-03-29T14:00",
    end: "2027-03-29T16:30",
    timeZone: "Europe/Brussels",
  },
};

/** An answer of every delegation, all ways of standing among them. */
const everybody: readonly Attendee[] = delegationCodes.map((delegation, index) => ({
  delegation,
  partstat: "ACCEPTED",
  standing: (["confirmed", "waiting", "pending", "offered"] as const)[index % 4] ?? "confirmed",
  people: [{ name: long.slice(0, 200) }],
  by: `U${index}`,
  at: "2026-12-01T09:00:00Z",
}));

const person = { user: "U0SENEGAL", delegation: "SN", focalPoint: true, reminders: true } as const;
const [attendee] = everybody;
if (attendee === undefined) throw new Error("expected an answer");
const failure = {
  key: "remind:1",
  kind: "remind-one",
  reason: long,
  buriedAt: "2026-12-01T09:00:00Z",
} as const;
const entry = {
  at: "2026-12-01T09:00:00Z",
  by: "U0SENEGAL",
  act: "cancelled",
  event: event.uid,
  details: { en: long, fr: long },
} as const;

const beyond = {
  delegation: "CD",
  people: 20,
  places: { taken: 60, capacity: 40 },
  quota: 2,
  waiting: delegationCodes,
} as const;

describe.each(["en", "fr"] as const)(
  "in %s, with the longest texts and all delegations,",
  (locale) => {
    const shown = { uid: event.uid, sequence: 0, delegation: "CD", places: "offered" } as const;
    const outdated = { event, isOpen: true, shown, delegation: "CF", attendee, locale } as const;
    const drawn = { attendance: [], locale, dateTokens: true, pageUrl: "https://p.example/e" };
    const [page, feed] = ["https://p.example/", "https://p.example/calendar.ics"];
    const reason = { en: "r".repeat(300), fr: "r".repeat(300) };
    const told = { changes: [{ kind: "cancelled" as const, reason }] };
    const notice = { event, locale, timeZone: "Africa/Kinshasa", mention: sameMention };
    const online = {
      ...notice,
      event: { ...event, online: { joinUrl: "https://join.example/?a=1&b=<2>" } },
    };
    it.each([
      [
        "a card",
        eventCard({
          event,
          events: [event],
          attendance: everybody,
          locale,
          dateTokens: true,
          pageUrl: "https://p.example/event",
        }),
      ],
      [
        "a card with more than Slack takes",
        eventCard({
          event: {
            ...event,
            aims: Array.from({ length: 12 }, () => ({
              en: "y".repeat(2900),
              fr: "z".repeat(2900),
            })),
          },
          events: [event],
          attendance: everybody,
          locale,
          dateTokens: true,
          pageUrl: "https://p.example/event",
        }),
      ],
      [
        "who comes",
        whoMessage({ event, attendance: everybody, locale, organiser: true, namesSilent: true }),
      ],
      [
        "who comes, when nobody answered",
        whoMessage({ event, attendance: [], locale, organiser: false, namesSilent: true }),
      ],
      ["local times", localTimesMessage(event, locale)],
      ["a feed", feedLinks({ subscribe: page, feed, delegation: "CD", confirmed: true, locale })],
      ["a new feed", newFeed("https://p.example/feeds/secret.ics", locale)],
      ["settings", settingsMessage(person, locale)],
      [
        "the log",
        logMessage({ entries: Array(25).fill(entry), buried: Array(9).fill(failure), ...notice }),
      ],
      ["a note of a change", changeNote(long)],
      ["a change, of which answers are asked for again", changed(notice, { told, askAgain: true })],
      [
        "a change, of which answers stay",
        changed(notice, {
          told,
          askAgain: false,
          answer: { partstat: "ACCEPTED", standing: "waiting" },
        }),
      ],
      [
        "a change after the deadline",
        changed({ ...notice, closed: "deadline-passed" }, { told, askAgain: false }),
      ],
      ["who comes no longer", withdrew(notice, { delegation: "CD", waiting: delegationCodes })],
      ["a reminder", reminder(online, "link")],
      ["a reminder without the link", reminder(online, "link-later")],
      ["a chase", chase(notice, { delegation: "CD", deadline: now })],
      ["an offer", offer(notice, { delegation: "CD", until: now })],
      ...(
        ["event-changed", "other-delegation", "answer-changed", "offer-ended", "overtaken"] as const
      ).map((reason): [string, Message] => [
        `an old button: ${reason}`,
        outdatedAnswer({ ...outdated, reason }),
      ]),
      ["a question to an organiser who records", askBeyond("record", { event, beyond }, locale)],
      ["a question to an organiser who selects", askBeyond("select", { event, beyond }, locale)],
      ["a confirmation to an organiser", behalfConfirmation(attendee, event, locale)],
      ["a selection", selection(notice, { delegation: "CD", selected: false })],
      ["a sum", sum(notice, summariseAttendance(everybody))],
      [
        "what is wrong in event files",
        importIssues(
          Array.from({ length: 100 }, () => ({
            source: long,
            line: 10_000,
            column: 300,
            path: long,
            message: long.repeat(5),
            received: long,
            suggestion: long,
          })),
          locale,
        ),
      ],
      ["a moved clock", clockMoved(notice, "2026f")],
      [
        "a digest",
        digest({
          dated: Array<CalendarEvent>(30).fill(event),
          undated: [],
          changes: Array(20).fill({ event, words: long }),
          locale,
          pageUrl: "https://p.example/",
          feedUrl: "https://p.example/f",
        }),
      ],
    ])("%s fits into Slack and mentions nobody", (_, message) => {
      expect(checkLimits(message)).toEqual([]);
      expect([message.text, ...mrkdwnOf(message)].join("\n")).not.toMatch(
        /<!channel>|<https:\/\/evil/,
      );
    });

    it.each<[string, ModalView | HomeView]>([
      [
        "a home",
        home({
          locale,
          person,
          delegation: "SN",
          confirmed: true,
          subscribe: page,
          feed,
          events: Array.from({ length: 30 }, () => ({
            event,
            attendance: everybody,
            attendee: { ...attendee, standing: "offered" as const },
            claim: "ACCEPTED" as const,
            closed: false,
          })),
          said: {
            uid: event.uid,
            message: outdatedAnswer({ ...outdated, reason: "event-changed" }),
          },
          organiser: {
            drafts: Array<CalendarEvent>(30).fill(event),
            buried: Array(9).fill(failure),
          },
        }),
      ],
      [
        "who comes, in a window",
        whoView({ event, attendance: everybody, locale, namesSilent: true }),
      ],
      ...acts.flatMap((act) =>
        [event, { ...event, status: "cancelled" as const }].map((one): [string, ModalView] => [
          `the form for changes of a ${one.status} event, ${act}`,
          changeForm({
            isDraft: false,
            event: one,
            seen: "999/2026-11-25T00:00:00Z",
            act,
            now,
            locale,
          }),
        ]),
      ),
      ...parts.flatMap((part) =>
        [true, false].map((isDraft): [string, ModalView] => [
          `the form for an event that is there, ${part}, ${isDraft ? "a draft" : "announced"}`,
          eventForm({
            target: { event: full, seen: "999/2026-11-25T00:00:00Z", isDraft },
            ...{ part, reminderTimes, locale },
          }),
        ]),
      ),
      [
        "the form for a new event, with a text",
        eventForm({
          target: { opened: now },
          ...{ part: "what", reminderTimes, text: long.repeat(40), locale },
        }),
      ],
      ["a draft to look at", draftView({ event: full, events: [full], ...drawn })],
      ["what stands in the place of a form", takenForm(long, "Recorded", "Close")],
    ])("%s fits into Slack", (_, view) => {
      expect(checkLimits(view)).toEqual([]);
    });

    it.each([
      [
        "change",
        changeForm({
          isDraft: false,
          event: short,
          seen: "0/2026-11-25T00:00:00Z",
          act: "reschedule",
          now,
          locale,
        }),
      ],
      [
        "new-event",
        eventForm({ target: { opened: now }, part: "what", reminderTimes: [], locale }),
      ],
      ...(["where", "more"] as const).map((part): [string, ModalView] => [
        `draft-${part}`,
        eventForm({
          target: { event: short, seen: "0/2026-11-25T00:00:00Z", isDraft: true },
          ...{ part, reminderTimes: [7 * 24 * 60, 24 * 60, 60], locale },
        }),
      ]),
      ["draft", draftView({ event: short, events: [], ...drawn }, [])],
    ])("the form %s looks as it was read and approved", async (name, view) => {
      await expect(`${JSON.stringify(view, undefined, 2)}\n`).toMatchFileSnapshot(
        join(goldens, `${name}.form.${locale}.json`),
      );
    });

    it("who comes looks as it was read and approved", async () => {
      const message = whoMessage({
        event: { ...event, summary: { en: "Workshop", fr: "Atelier" } },
        attendance: everybody.slice(0, 40),
        locale,
        organiser: false,
        namesSilent: true,
      });
      await expect(`${JSON.stringify(message, undefined, 2)}\n`).toMatchFileSnapshot(
        join(goldens, `who.${locale}.json`),
      );
    });
  },
);
