import { describe, expect, it } from "vitest";
import type {
  AnswerRefusal,
  AnswerRequest,
  Attendance,
  AttendanceResult,
  SelectionResult,
} from "./entries/answers.ts";
import type { CalendarEvent } from "./index.ts";
import type { ChangeRefusal, ChangeResult } from "./entries/changes.ts";
import {
  announceEvent,
  cancelEvent,
  confirmEvent,
  editEvent,
  holdEvent,
  moveEventOnline,
  postponeEvent,
  reinstateEvent,
  relocateEvent,
  replaceEvent,
  rescheduleEvent,
} from "./entries/changes.ts";
import { selectDelegation, takeAnswer } from "./entries/answers.ts";

const at = "2027-01-10T09:00:00Z";
const now = { at, sequence: 0 } as const;
const later = { at: "2028-01-01T00:00:00Z", sequence: 0 } as const;
const venue = { city: { en: "Dakar" }, country: "SN" };
const event: CalendarEvent = {
  uid: "workshop-2027@rabat-process",
  sequence: 0,
  created: "2026-11-25T00:00:00Z",
  lastModified: "2026-11-25T00:00:00Z",
  summary: { en: "Workshop" },
  kind: "workshop",
  format: "in-person",
  status: "planned",
  when: { precision: "day", first: "2027-06-09", last: "2027-06-10" },
  venue,
};
const open = { precision: "open", printed: { en: "later" } } as const;
const heir: CalendarEvent = {
  ...event,
  uid: "webinar-2027@rabat-process",
  lineage: [{ relation: "replaces", event: event.uid }],
};

/** The compiler asks for each reason that there is: a new one is in want of its way to be reached. */
const changes: Record<ChangeRefusal, ChangeResult> = {
  stale: cancelEvent(event, {}, { at, sequence: 1 }),
  cancelled: confirmEvent({ ...event, status: "cancelled" }, now),
  held: replaceEvent({ ...event, status: "held" }, heir, now),
  replaced: cancelEvent(event, {}, { ...now, replacedBy: heir }),
  over: postponeEvent(event, { when: open }, later),
  "same-date": rescheduleEvent(event, { when: event.when }, now),
  "same-place": relocateEvent(event, { venue }, now),
  "not-dated": holdEvent({ ...event, when: open }, later),
  "already-online": moveEventOnline({ ...event, format: "virtual" }, {}, now),
  "already-confirmed": confirmEvent({ ...event, status: "confirmed" }, now),
  "not-cancelled": reinstateEvent(event, now),
  "not-begun": holdEvent(event, now),
  "already-announced": announceEvent({ ...event, announced: { at, tzdbVersion: "2026c" } }, now),
  "already-replaced": replaceEvent(event, heir, now),
  "nothing-changed": editEvent(event, event, now),
  "not-an-edit": editEvent(event, { ...event, status: "confirmed" }, now),
};

const request: AnswerRequest = {
  delegation: "SN",
  partstat: "ACCEPTED",
  people: [{ name: "Awa Diop" }],
  by: "U1",
  at,
};
const two = [{ name: "Awa Diop" }, { name: "Moussa Fall" }];
const limited: CalendarEvent = { ...event, participation: { mode: "open", capacity: 1 } };
const taken: Attendance = [
  { delegation: "CM", partstat: "ACCEPTED", people: [], standing: "confirmed", by: "U2", at },
];

const answers: Record<AnswerRefusal, AttendanceResult> = {
  cancelled: takeAnswer({ ...event, status: "cancelled" }, [], request),
  held: takeAnswer({ ...event, status: "held" }, [], request),
  replaced: takeAnswer(event, [], { ...request, replacedBy: heir }),
  over: takeAnswer(event, [], { ...request, at: later.at }),
  "deadline-passed": takeAnswer(
    { ...event, participation: { mode: "open", deadline: "2027-01-01" } },
    [],
    request,
  ),
  "over-quota": takeAnswer({ ...event, participation: { mode: "quota", perDelegation: 1 } }, [], {
    ...request,
    people: two,
  }),
  "no-room": takeAnswer(limited, taken, { ...request, delegation: "CM", people: two }),
  "organisers-only": takeAnswer(event, [], { ...request, override: true }),
  "named-twice": takeAnswer(event, [], {
    ...request,
    people: [...request.people, ...request.people],
  }),
};

const pending: Attendance = [
  ...taken,
  { delegation: "SN", partstat: "ACCEPTED", people: two, standing: "pending", by: "U1", at },
];

const selections: Record<Extract<SelectionResult, { ok: false }>["reason"], SelectionResult> = {
  "no-room": selectDelegation(limited, pending, { delegation: "SN", selected: true }),
  "not-pending": selectDelegation(event, taken, { delegation: "CM", selected: true }),
};

describe("every reason to refuse", () => {
  it.each(Object.entries(changes))("a change is reached: %s", (reason, result) => {
    expect(result).toEqual({ ok: false, reason });
  });

  it.each(Object.entries(answers))("an answer is reached: %s", (reason, result) => {
    expect(result).toEqual({ ok: false, reason });
  });

  it.each(Object.entries(selections))("a selection is reached: %s", (reason, result) => {
    expect(result).toEqual({ ok: false, reason });
  });
});
