import type { Attendee } from "@rabat-process/events/answers";
import type { CalendarEvent } from "@rabat-process/events";
import { delegationCodes } from "@rabat-process/events";
import type { ModalView } from "@slack/types";
import { describe, expect, it } from "vitest";
import { mrkdwnOf } from "../../test/mrkdwn-of.ts";
import { aboutView, timesView } from "./about-view.ts";
import { checkLimits } from "./check-limits.ts";
import { cancelView, departedMessage, leavingMessage, leavingView } from "./departures.ts";
import { limitOf, pasteForm, peopleList, personForm } from "./people-views.ts";

/** As long as the model lets it be, with what Slack reads as markup. */
const long = `<!channel> & <https://evil.example|click> ${"&".repeat(250)}`;
const name = long.slice(0, 200);

const event: CalendarEvent = {
  uid: `${"a".repeat(186)}@rabat-process`,
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: long, fr: long },
  description: { en: long.repeat(30), fr: long.repeat(30) },
  agenda: Array.from({ length: 40 }, () => ({ kind: "session", summary: { en: long, fr: long } })),
  roles: delegationCodes.map((party) => ({ role: "co-chair", party })),
  kind: "workshop",
  status: "confirmed",
  when: {
    precision: "time",
    start: "2027-07-15T14:00",
    end: "2027-07-15T16:30",
    timeZone: "Europe/Brussels",
  },
  participation: { mode: "quota", perDelegation: 20, accompanying: 20, deadline: "2027-07-01" },
};

const many: Attendee = {
  delegation: "SN",
  partstat: "ACCEPTED",
  standing: "confirmed",
  people: Array.from({ length: 90 }, () => ({ name, role: name, standsInFor: name })),
  comment: "c".repeat(2000),
  by: "U1",
  at: "2026-12-01T09:00:00Z",
};

describe.each(["en", "fr"] as const)("in %s, with the longest texts,", (locale) => {
  const notice = { event, locale, timeZone: "Africa/Kinshasa", mention: () => undefined } as const;
  const reason = { en: "r".repeat(300), fr: "r".repeat(300) };
  const waiting = {
    departure: `departure:${event.uid}:999/2026-11-25T00:00:00Z`,
    told: { changes: [{ kind: "cancelled", reason }] },
    askAgain: true,
    people: 63,
    unreachable: delegationCodes,
    messages: 12,
  } as const;
  const leavesAt = "2027-02-01T09:02:00Z";
  const nobody = { event, delegation: "SN", given: undefined, locale } as const;

  it.each<[string, ModalView]>([
    ["a new person", personForm(nobody)],
    ["a person", personForm({ ...nobody, given: many, index: 0 })],
    ["a person of a newcomer", personForm({ ...nobody, delegation: undefined })],
    [
      "many people",
      peopleList({ ...nobody, given: many, said: "Recorded", isClaim: true, hidden: 2 }),
    ],
    ["a pasted list", pasteForm({ ...nobody, hidden: 2 })],
    ["local times", timesView(event, locale)],
    ["a change that waits", leavingView(notice, { ...waiting, leavesAt })],
    [
      "the question before an event is cancelled",
      cancelView(notice, {
        ...waiting,
        filled: JSON.stringify({ uid: event.uid, seen: "999/2026-11-25T00:00:00Z", ...reason }),
      }),
    ],
    [
      "everything about an event",
      aboutView({
        event,
        events: [event],
        attendance: [many],
        locale,
        dateTokens: true,
        pageUrl: "https://p.example/e",
        answered: [],
        mayName: true,
      }),
    ],
  ])(
    "the window with %s fits into Slack, asks at most ten things, and mentions nobody",
    (_, view) => {
      expect(checkLimits(view)).toEqual([]);
      expect(view.blocks.filter(({ type }) => type === "input").length).toBeLessThanOrEqual(10);
      expect(mrkdwnOf(view).join("\n")).not.toMatch(/<!channel>|<https:\/\/evil/);
    },
  );

  it.each([
    ["waits", leavingMessage(notice, { ...waiting, leavesAt })],
    ["was made", departedMessage(notice, { ...waiting, event, isMade: true, isAwaited: false })],
    [
      "was not made",
      departedMessage(notice, { ...waiting, event, isMade: false, isAwaited: false }),
    ],
  ])("the message that a change %s fits into Slack", (_, message) => {
    expect(checkLimits(message)).toEqual([]);
    expect(mrkdwnOf(message).join("\n")).not.toMatch(/<!channel>|<https:\/\/evil/);
  });

  it("whoever was named stays where the quota was lowered since, and the hidden count", () => {
    expect(limitOf({ ...nobody, hidden: 3 })).toBe(37);
    expect(limitOf({ ...nobody, given: many })).toBe(90);
    expect(limitOf({ ...nobody, event: { ...event, participation: { mode: "open" } } })).toBe(
      undefined,
    );
  });
});
