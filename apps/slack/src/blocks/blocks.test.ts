import type { Locale } from "@rabat-process/timezones";
import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { delegationCodes, parseEventFiles } from "@rabat-process/events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mrkdwnOf } from "../../test/mrkdwn-of.ts";
import { confirmation, delegationQuestion } from "./answers.ts";
import { checkLimits } from "./check-limits.ts";
import { eventCard } from "./event-card.ts";
import { help } from "./help.ts";
import type { Message } from "./message.ts";
import { eventChoice, schedule } from "./schedule.ts";

const examples = join(import.meta.dirname, "../../../../examples");
const goldens = join(import.meta.dirname, "../../test/golden");
const locales: readonly Locale[] = ["en", "fr"];

function readExamples(): readonly CalendarEvent[] {
  const names = readdirSync(examples, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".yaml"),
  );
  const files = names.map((name) => ({
    source: name,
    text: readFileSync(join(examples, name), "utf8"),
  }));
  const result = parseEventFiles(files);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.events;
}

const events = readExamples();

function find(shortId: string): CalendarEvent {
  const event = events.find(({ uid }) => uid === `${shortId}@rabat-process`);
  if (event === undefined) throw new Error(`examples/ has no ${shortId}`);
  return event;
}

function card(event: CalendarEvent, locale: Locale): Message {
  return eventCard({ event, events, attendance: [], locale, dateTokens: false, pageUrl });
}

const pageUrl = "https://calendar.example/events/webinar";
/** Answers of sixteen delegations. */
const answered = delegationCodes
  .filter((_, index) => index % 4 === 0)
  .map((delegation, index): Attendee => ({
    delegation,
    partstat: index < 12 ? "ACCEPTED" : index < 15 ? "TENTATIVE" : "DECLINED",
    standing: index < 12 ? "confirmed" : "none",
    people: [],
    by: "U1",
    at: "2026-12-01T09:00:00Z",
  }));
const addresses = {
  pageUrl: "https://calendar.example/",
  feedUrl: "https://calendar.example/calendar.ics",
};
const allAtOnce = { title: "All", dated: events, undated: events, ...addresses };

describe.each(locales)("messages in %s", (locale) => {
  it.each(events.map((event) => [event.uid, event] as const))(
    "the card of %s fits into Slack",
    (_, event) => {
      const message = card(event, locale);
      expect(checkLimits(message)).toEqual([]);
      expect(JSON.stringify(message)).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  it.each([
    [1, { en: "1 more on the schedule page.", fr: "1 autre sur la page du programme." }],
    [2, { en: "2 more on the schedule page.", fr: "2 autres sur la page du programme." }],
  ])("a schedule says that %s more is left", (left, sentence) => {
    const dated = Array.from({ length: 20 + left }, () => find("example-dakar-2027"));
    const message = schedule({ ...allAtOnce, dated, undated: [], locale });
    expect(mrkdwnOf(message.blocks)).toContain(sentence[locale]);
  });

  it.each([
    ["a schedule longer than a message", schedule({ ...allAtOnce, locale })],
    [
      "a choice of events",
      eventChoice("Which?", { events, again: (event) => `rsvp ${event} yes`, locale }),
    ],
    ["the help of an organiser", help(locale, { organiser: true, lead: "x".repeat(3000) })],
    [
      "the question for the delegation",
      delegationQuestion({
        partstat: "ACCEPTED",
        shown: {
          uid: `${"a".repeat(186)}@rabat-process`,
          sequence: 99,
          delegation: "CD",
          places: "offered",
        },
        guess: "CD",
        locale,
      }),
    ],
    [
      "a confirmation",
      confirmation(
        {
          event: {
            ...find("example-dakar-2027"),
            summary: { en: "T".repeat(300), fr: "T".repeat(300) },
          },
          attendee: {
            delegation: "CF",
            partstat: "ACCEPTED",
            standing: "waiting",
            people: [],
            by: "U1",
            at: "2026-12-01T09:00:00Z",
          },
        },
        "free",
        locale,
      ),
    ],
  ])("%s fits into Slack", (_, message) => {
    expect(checkLimits(message)).toEqual([]);
  });

  it("the announcement of 21 January 2021 looks as it was read and approved", async () => {
    const message = card(find("webinar-return-2021"), locale);
    await expect(`${JSON.stringify(message, undefined, 2)}\n`).toMatchFileSnapshot(
      join(goldens, `webinar-return-2021.card.${locale}.json`),
    );
  });

  it("an open event with answers looks as it was read and approved", async () => {
    const event = find("example-online-2027");
    const message = eventCard({
      event,
      events,
      attendance: answered,
      locale,
      dateTokens: true,
      pageUrl,
    });
    await expect(`${JSON.stringify(message, undefined, 2)}\n`).toMatchFileSnapshot(
      join(goldens, `example-online-2027.card.${locale}.json`),
    );
  });
});

describe("texts from people", () => {
  const hostile: CalendarEvent = {
    ...find("example-online-2027"),
    summary: { en: "<!channel> & <https://evil.example|click>" },
    description: { en: "<@U0FRANCE> `code` *bold*" },
  };

  it("cannot mention, link or call a channel", () => {
    const messages = [
      card(hostile, "en"),
      schedule({ ...allAtOnce, dated: [hostile], undated: [], locale: "en" }),
    ];
    for (const text of messages.flatMap((message) => [message.text, ...mrkdwnOf(message.blocks)])) {
      expect(text).not.toMatch(/<[!@#]|<https:\/\/evil/);
    }
  });

  it("of the longest kind still fit", () => {
    const long: CalendarEvent = {
      ...hostile,
      summary: { en: "é".repeat(300) },
      description: { en: "word ".repeat(1900) },
    };
    expect(checkLimits(card(long, "en"))).toEqual([]);
  });

  it("without a translation say in which language they are", () => {
    expect(card({ ...hostile, summary: { fr: "Réunion" } }, "en").blocks[0]).toMatchObject({
      text: { text: "Réunion [in French]" },
    });
  });
});
