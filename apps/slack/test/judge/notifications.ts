import type { Notification } from "@rabat-process/core/ports/notifier";
import type { Attendee } from "@rabat-process/events/answers";
import { delegationCodes } from "@rabat-process/events";
import { summariseAttendance } from "@rabat-process/events/answers";
import type { Instant } from "@rabat-process/timezones";
import type { World } from "./arbitrary-world.ts";

const now: Instant = "2027-02-01T09:00:00Z";

/** News of every kind: one that comes to be does not compile until it stands here. */
export function notificationsOf(world: World): {
  readonly [Kind in Notification["kind"]]: readonly Extract<Notification, { kind: Kind }>[];
} {
  const { event, other, attendance, change, answerer: delegation, line } = world;
  const member = { user: "U0SENEGAL", delegation, focalPoint: true, reminders: true, name: line };
  const about = { event, delegation };
  const told = { changes: [change] };
  const waiting = delegationCodes;
  const departure = `departure:${event.uid}:999/2026-11-25T00:00:00Z`;
  const leaving = { event, departure, told, people: 63, unreachable: waiting };
  const said = Array<string>(3).fill(line).join("\n");
  const audience = { people: 60, byMail: 9, unreachable: waiting };
  const message = { event, words: { en: said }, departure: `message:${event.uid}:V1`, audience };
  const answer = answerIn(world);
  const claim = { delegation, partstat: "ACCEPTED", people: answer.people, comment: line } as const;
  const claimed = { ...claim, by: "U0SENEGAL", at: now } as const;
  const byLink = { ...about, partstat: "TENTATIVE", answerer: "U0SENEGAL" } as const;
  return {
    changed: [
      { kind: "changed", event, told, askAgain: true },
      { kind: "changed", event, told, askAgain: false, answer },
      {
        kind: "changed",
        event,
        told: { en: line, fr: line },
        askAgain: false,
        closed: "replaced",
        replacedBy: other,
      },
    ],
    leaving: [true, false].map((askAgain) => ({
      kind: "leaving",
      ...leaving,
      askAgain,
      leavesAt: now,
    })),
    departed: [true, false].map((isMade) => ({
      kind: "departed",
      ...leaving,
      askAgain: true,
      isMade,
      isAwaited: isMade,
    })),
    message: [
      { kind: "message", event, words: { en: said } },
      { kind: "message", event, words: { en: line, fr: line }, closed: "over" },
    ],
    "message-leaving": [{ kind: "message-leaving", ...message, leavesAt: now }],
    "message-left": [false, true].map((isAwaited) => ({
      kind: "message-left",
      ...message,
      ...{ at: now, isAwaited },
    })),
    reminder: (["link", "link-later"] as const).map((way) => ({ kind: "reminder", event, way })),
    "link-later": [{ kind: "link-later", ...about }],
    chase: [
      { kind: "chase", ...about },
      { kind: "chase", ...about, deadline: now },
    ],
    offer: [{ kind: "offer", ...about, until: now }],
    admitted: [{ kind: "admitted", ...about }],
    selection: [true, false].map((selected) => ({ kind: "selection", ...about, selected })),
    withdrew: [{ kind: "withdrew", ...about, waiting }],
    "not-reached": (["offer", "selection", "admitted"] as const).map((reason) => ({
      kind: "not-reached",
      ...about,
      about: reason,
      until: now,
    })),
    "sum-up": [{ kind: "sum-up", event, summary: summariseAttendance(attendance) }],
    "clock-moved": [{ kind: "clock-moved", event, tzdbVersion: "2026f" }],
    unconfirmed: [
      {
        kind: "unconfirmed",
        event,
        delegations: waiting.map((code) => ({
          delegation: code,
          members: [0, 1].map((each) => ({ ...member, user: `U${code}${each}` })),
        })),
      },
    ],
    claim: [
      { kind: "claim", event, claim: claimed, present: undefined },
      { kind: "claim", event, claim: claimed, present: answer },
    ],
    decided: (["accepted", "refused", "lapsed"] as const).map((outcome) => ({
      kind: "decided",
      ...about,
      outcome,
      partstat: "ACCEPTED",
      claimant: "U0SENEGAL",
      standing: outcome === "accepted" ? answer.standing : undefined,
      isTheirs: outcome === "lapsed",
    })),
    "answer-replaced": (["the-secretariat", "not-shown", { user: "U1" }] as const).map((by) => ({
      kind: "answer-replaced",
      ...about,
      partstat: "DECLINED",
      by,
    })),
    "answered-by-link": [{ kind: "answered-by-link", ...byLink, version: now }],
    "answer-undone": [
      { kind: "answer-undone", ...byLink, by: "the-secretariat", present: answer },
      { kind: "answer-undone", ...byLink, by: { user: "U1" }, present: undefined },
    ],
    untold: [{ kind: "untold", event, people: 9 }],
    joined: [
      { kind: "joined", member, left: undefined },
      { kind: "joined", member, left: { delegation: "CF", wasFocalPoint: true } },
    ],
    membership: (["confirmed", "focal-point", "refused", "removed"] as const).map((what) => ({
      kind: "membership",
      told: what,
      delegation,
      waiting: Array.from({ length: 30 }, () => event),
    })),
    "link-ended": [{ kind: "link-ended", member }],
    "week-note": [1, 40].map((count) => ({
      kind: "week-note",
      week: "2027-02-01",
      events: Array.from({ length: count }, (_, index) => ({
        event,
        ...{ answered: 60, claims: index, missing: waiting.slice(0, 3 * (index % 6)) },
        ...(index % 2 === 0 && { deadline: now }),
      })),
    })),
    "press-lost": [{ kind: "press-lost", at: now, reference: "0a1b2c3d" }],
  };
}

/** The answer that is in question: the first one of all, or one that nobody gave yet. */
export function answerIn({ attendance, answerer }: World): Attendee {
  const [first] = attendance;
  return (
    first ?? {
      delegation: answerer,
      partstat: "ACCEPTED" as const,
      standing: "waiting" as const,
      people: [],
      by: "U0SENEGAL",
      at: "2026-12-01T09:00:00Z" as const,
    }
  );
}
