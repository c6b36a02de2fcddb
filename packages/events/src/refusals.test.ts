import { describe, expect, it } from "vitest";
import type {
  AnswerRefusal,
  AnswerRequest,
  Attendance,
  AttendanceResult,
  CalendarEvent,
  ChangeRefusal,
  ChangeResult,
  SelectionResult,
} from "./index.ts";
import {
  announce,
  cancel,
  confirm,
  edit,
  hold,
  moveOnline,
  postpone,
  reinstate,
  relocate,
  replaceBy,
  reschedule,
  select,
  takeAnswer,
} from "./index.ts";

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
  stale: cancel(event, {}, { at, sequence: 1 }),
  cancelled: confirm({ ...event, status: "cancelled" }, now),
  held: replaceBy({ ...event, status: "held" }, heir, now),
  replaced: cancel(event, {}, { ...now, replacedBy: heir }),
  over: postpone(event, { when: open }, later),
  "same-date": reschedule(event, { when: event.when }, now),
  "same-place": relocate(event, { venue }, now),
  "not-dated": hold({ ...event, when: open }, later),
  "already-online": moveOnline({ ...event, format: "virtual" }, {}, now),
  "already-confirmed": confirm({ ...event, status: "confirmed" }, now),
  "not-cancelled": reinstate(event, now),
  "not-begun": hold(event, now),
  "already-announced": announce({ ...event, announced: { at, tzdbVersion: "2026c" } }, now),
  "already-replaced": replaceBy(event, heir, now),
  "nothing-changed": edit(event, event, now),
  "not-an-edit": edit(event, { ...event, status: "confirmed" }, now),
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
  "no-room": select(limited, pending, { delegation: "SN", selected: true }),
  "not-pending": select(event, taken, { delegation: "CM", selected: true }),
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
