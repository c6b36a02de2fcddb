import type { CalendarEvent } from "@rabat-process/events";
import { event } from "./open-web.ts";

const online: CalendarEvent = {
  ...event,
  kind: "webinar",
  format: "virtual",
  online: { platform: "Zoom", joinUrl: "https://meet.example/room" },
  participation: { mode: "quota", perDelegation: 2, deadline: "2027-05-26" },
  when: {
    precision: "time",
    start: "2027-06-16T10:00",
    end: "2027-06-16T12:30",
    timeZone: "Africa/Casablanca",
  },
};
const dakar: CalendarEvent = {
  ...event,
  kind: "thematic-meeting",
  format: "in-person",
  venue: { city: { en: "Dakar", fr: "Dakar" }, country: "SN" },
  when: { precision: "day", first: "2027-10-19", last: "2027-10-20" },
};

const states: readonly (readonly [name: string, one: CalendarEvent])[] = [
  ["confirmed", online],
  [
    "moved",
    {
      ...online,
      formerDates: [
        {
          when: { precision: "day", first: "2027-06-09", last: "2027-06-09" },
          reason: { en: "the co-chairs are away", fr: "absence des coprésidents" },
        },
      ],
    },
  ],
  ["planned", { ...dakar, status: "planned" }],
  [
    "postponed",
    {
      ...dakar,
      status: "postponed",
      when: {
        precision: "open",
        printed: { en: "when conditions permit", fr: "dès que possible" },
      },
      formerDates: [{ when: dakar.when, reason: { en: "health crisis", fr: "crise sanitaire" } }],
    },
  ],
  ["cancelled", { ...dakar, status: "cancelled" }],
  ["held", { ...dakar, status: "held", outcome: { participants: 68, countries: 25 } }],
  ["over", { ...dakar, when: { precision: "day", first: "2026-03-03", last: "2026-03-03" } }],
];

/** An event in each state that a page tells apart. */
export const everyState: readonly CalendarEvent[] = states.map(([name, one]) => ({
  ...one,
  uid: `state-${name}@rabat-process`,
  slug: `state-${name}`,
  summary: { en: `A meeting that is ${name}`, fr: `Une réunion en exemple (${name})` },
}));
