import type { Attendee, RsvpRefusal } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { delegationCodes } from "@rabat-process/events";
import { statusRules } from "@rabat-process/events/changes";
import { describe, expect, it } from "vitest";
import { answerButtons } from "./answer-buttons.ts";
import { checkLimits } from "./check-limits.ts";
import type { EventCard } from "./event-card.ts";
import { eventCard } from "./event-card.ts";
import type { Message } from "./message.ts";

const title = "T".repeat(299);

/** As long as each value may be. */
const longest: CalendarEvent = {
  uid: `${"a".repeat(186)}@rabat-process`,
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: title, fr: title },
  description: { en: "word ".repeat(400), fr: "mot ".repeat(400) },
  kind: "workshop",
  status: "confirmed",
  format: "hybrid",
  formatTentative: true,
  when: {
    precision: "day",
    first: "2027-09-29",
    last: "2027-10-01",
    dailyHours: { start: "09:30", end: "17:30", timeZone: "Africa/Ouagadougou" },
  },
  formerDates: [
    {
      when: {
        precision: "time",
        start: "2027-09-15T09:30",
        end: "2027-09-17T17:30",
        timeZone: "Africa/Ouagadougou",
      },
      reason: { en: "r".repeat(300), fr: "r".repeat(300) },
    },
  ],
  venue: {
    name: { en: "n".repeat(300), fr: "n".repeat(300) },
    city: { en: "Ouagadougou", fr: "Ouagadougou" },
    country: "BF",
  },
  online: { platform: "p".repeat(300) },
  roles: delegationCodes.map((party) => ({ role: "co-chair", party })),
  participation: {
    mode: "quota",
    perDelegation: 20,
    accompanying: 20,
    capacity: 9999,
    deadline: "2027-09-01",
  },
};

const openDate: CalendarEvent = {
  ...longest,
  when: { precision: "open", printed: { en: "w".repeat(300), fr: "w".repeat(300) } },
  participation: { mode: "expression-of-interest", capacity: 1, deadline: "2027-09-01" },
};

const everybody = delegationCodes.map((delegation, index): Attendee => ({
  delegation,
  partstat: "ACCEPTED",
  standing: (["confirmed", "waiting", "offered"] as const)[index % 3] ?? "confirmed",
  people: [],
  by: "U1",
  at: "2026-12-01T09:00:00Z",
}));

const closings: readonly (RsvpRefusal | undefined)[] = [
  undefined,
  "cancelled",
  "held",
  "over",
  "replaced",
  "deadline-passed",
];

const statuses = Object.keys(statusRules).filter(
  (state) => state !== "replaced",
) as readonly CalendarEvent["status"][];

const cases = ([longest, openDate] as const).flatMap((event, index) =>
  statuses.flatMap((status) =>
    closings.flatMap((closed) =>
      (["en", "fr"] as const).map((locale) => ({ event, index, status, closed, locale })),
    ),
  ),
);

function cardOf({ event, status, closed, locale }: (typeof cases)[number], more = {}): Message {
  const card: EventCard = {
    event: { ...event, status },
    events: [],
    attendance: everybody,
    closed,
    replacedBy: closed === "replaced" ? longest : undefined,
    locale,
    pageUrl: "https://calendar.example/events/workshop",
    dateTokens: false,
    timeZone: "Europe/Brussels",
    ...more,
  };
  return eventCard(card);
}

/** What stands above the buttons, counted as a reader sees it: a line ends at a break, or after eighty characters. */
function linesAbove({ blocks }: Message): number {
  const texts = blocks.flatMap((block) =>
    block.type === "header"
      ? [block.text.text]
      : block.type === "section"
        ? [block.text?.text ?? ""]
        : [],
  );
  const shown = texts.join("\n").replaceAll(/[*_`]/g, "").replaceAll("&amp;", "&");
  return shown.split("\n").reduce((sum, line) => sum + Math.ceil(line.length / 80), 0);
}

describe("a card", () => {
  it.each(cases)(
    "has at most twelve lines above its buttons: event $index, $status, closed as $closed, in $locale",
    (each) => {
      const message = cardOf(each);
      expect(linesAbove(message)).toBeLessThanOrEqual(12);
      expect(checkLimits(message)).toEqual([]);
      expect(message.blocks.at(-1)?.type).toBe("actions");
      expect(message.blocks.filter(({ type }) => type === "actions")).toHaveLength(1);
    },
  );

  it.each(["en", "fr"] as const)("has a reader’s own hour within these lines, in %s", (locale) => {
    const when = {
      precision: "time",
      start: "2027-09-29T09:30",
      end: "2027-10-01T17:30",
      timeZone: "Africa/Ouagadougou",
    } as const;
    const [each] = cases;
    if (each === undefined) throw new Error("expected a case");
    const message = cardOf({ ...each, locale }, { event: { ...longest, when } });
    expect(JSON.stringify(message)).toMatch(/Your time|Dans votre fuseau/);
    expect(linesAbove(message)).toBeLessThanOrEqual(12);
  });

  const plain = { ...longest, summary: { en: "Workshop", fr: "Atelier" } };

  it.each([
    ["en", "Will attend", "Maybe", "Will not attend", "More"],
    ["fr", "Participera", "Peut-être", "Ne participera pas", "Détails"],
  ] as const)("colours none of its answers, in %s", (locale, ...texts) => {
    const [block] = [answerButtons(plain, locale)];
    const buttons = block.type === "actions" ? block.elements : [];
    expect(buttons.map((each) => each.type === "button" && each.text.text)).toEqual(texts);
    expect(buttons.filter((each) => "style" in each)).toEqual([]);
    for (const each of buttons)
      expect(each.type === "button" && each.accessibility_label).toMatch(
        locale === "en"
          ? /^(Will attend|Maybe|Will not attend|More) – 29 September, Workshop$/
          : / – 29 septembre, Atelier$/,
      );
  });

  it("says on its buttons what pressing them does", () => {
    const texts = (message: Message) =>
      message.blocks.flatMap((block) =>
        block.type === "actions"
          ? block.elements.map((each) => (each.type === "button" ? each.text.text : ""))
          : [],
      );
    const base = { status: "confirmed", closed: undefined, locale: "en", index: 0 } as const;
    expect(texts(cardOf({ ...base, event: plain }))[0]).toBe("Join waiting list");
    expect(texts(cardOf({ ...base, event: openDate }, { attendance: [] }))[0]).toBe(
      "Would like to attend",
    );
    expect(texts(cardOf({ ...base, closed: "deadline-passed", event: plain }))).toEqual([
      "Can no longer attend",
      "More",
    ]);
    expect(texts(cardOf({ ...base, closed: "cancelled", event: plain }))).toEqual(["More"]);
    expect(texts(cardOf({ ...base, closed: "replaced", event: plain }))).toEqual(["Show", "More"]);
  });

  it("says in its text for screen readers what its blocks say, and no hour that is not the reader’s", () => {
    const when = {
      precision: "time",
      start: "2027-09-29T09:30",
      end: "2027-09-29T17:30",
      timeZone: "Africa/Dakar",
    } as const;
    const event: CalendarEvent = {
      uid: "workshop-2027@rabat-process",
      sequence: 0,
      created: "2026-11-25T00:00:00Z",
      lastModified: "2026-11-25T00:00:00Z",
      summary: { en: "Workshop on R&D", fr: "Atelier" },
      description: { en: "Compare schemes. Then talk.", fr: "Comparer." },
      kind: "workshop",
      status: "tentative",
      when,
      roles: [{ role: "chair", party: "SN" }],
      participation: { mode: "quota", perDelegation: 2, deadline: "2027-09-01" },
    };
    const { text } = eventCard({
      event,
      events: [],
      attendance: [],
      locale: "en",
      pageUrl: "https://calendar.example/events/workshop",
      dateTokens: true,
    });
    expect(text).toBe(
      "To be confirmed – Workshop on R&amp;D. Wednesday 29 September 2027, 09:30–17:30 (Dakar time, UTC+0). Chair: Senegal. Compare schemes. Please answer by Wednesday 1 September 2027. Up to 2 people per delegation. No delegation has answered yet. Buttons: Will attend, Maybe, Will not attend, More.",
    );
  });
});
