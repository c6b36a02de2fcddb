import type { Random } from "./random.ts";
import { channels, codes, themes } from "./cast.ts";
import { channel, code, event, partstats, who } from "./draw.ts";
import type { How } from "./courier.ts";
import type { Fault } from "./faults.ts";
import {
  announceInTrouble,
  announceLate,
  announceSoon,
  aroundDigest,
  confirmedSince,
  crowd,
  decideLate,
  hesitate,
  pressInOldNotice,
  putOff,
  rush,
  several,
} from "./sequences.ts";
import { askFirst, bothEdit, chooseAmong, putOffDeadline } from "./sequences-of-organisers.ts";
import { linkInventions } from "./invent-links.ts";
import type { Step } from "./steps.ts";
import { eventKinds } from "./steps.ts";

function howOf(random: Random): { how?: How } {
  if (random.happens(0.85)) return {};
  return { how: random.happens(0.4) ? "twice" : { late: random.pick([1, 7, 90, 1430]) } };
}

function faultOf(random: Random): Step {
  const fault = random.pick<Fault>([
    { kind: "error", error: "internal_error" },
    { kind: "status", status: 503 },
    { kind: "rate", seconds: 30 },
    { kind: "rate", seconds: 99_999_999_999 },
    { kind: "lost", after: false },
    { kind: "lost", after: true },
    { kind: "lost", after: true },
    { kind: "slow", turns: 3 },
  ]);
  const method = random.pick([
    "chat.postMessage",
    "chat.postMessage",
    "chat.update",
    "conversations.",
    "users.info",
  ]);
  return { do: "slack", fault, times: 1 + random.below(3), method };
}

/** What happens once, or one thing after the other. */
type Invent = (random: Random) => Step | readonly Step[];
/** What happens, and how often beside the others. */
const inventions: readonly (readonly [number, Invent])[] = [
  [
    44,
    (random) => {
      const scarce = random.happens(0.65);
      return {
        do: "answer",
        who: who(random),
        event: event(random),
        scarce,
        answer: scarce && random.happens(0.5) ? "ACCEPTED" : random.pick(partstats),
        from: random.pick([
          "card",
          "card",
          "home",
          "home",
          "message",
          "old-message",
          "command",
        ] as const),
        ...howOf(random),
      };
    },
  ],
  [6, (random) => ({ do: "pass", minutes: random.pick([1, 5, 40, 180, 600]) })],
  [12, (random) => ({ do: "take-offer", who: who(random) })],
  [
    10,
    (random) => ({
      do: "details",
      who: random.happens(0.5) ? `U0${random.pick(codes)}3` : who(random),
      // Several people enter names for the same few events.
      event: 1 + random.below(19),
      people: random.below(3),
    }),
  ],
  [
    8,
    (random) => ({
      do: "join",
      who: who(random),
      code: code(random),
      from: random.pick(["home", "settings"] as const),
    }),
  ],
  [
    7,
    (random) => ({
      do: "person",
      act: random.pick([
        "confirm",
        "confirm",
        "focal-point",
        "name",
        "no-focal-point",
        "remove",
      ] as const),
      who: who(random),
    }),
  ],
  [4, (random) => ({ do: "claim", who: who(random), accept: random.happens(0.6) })],
  [1.5, (random) => ({ do: "select", event: event(random), selected: random.happens(0.7) })],
  [
    5,
    (random) => ({
      do: "behalf",
      event: event(random),
      scarce: random.happens(0.65),
      code: code(random),
      answer: random.pick(partstats),
      agree: random.happens(0.4),
    }),
  ],
  [3, (random) => ({ do: "feed", who: who(random), all: random.happens(0.5) })],
  [2, (random) => ({ do: "look", who: who(random), event: event(random) })],
  [
    4,
    (random) => ({
      do: "event",
      event: random.pick(eventKinds),
      days: 2 + random.below(16),
      by: random.pick(["file", "draft-file", "form"] as const),
    }),
  ],
  [1, (random) => ({ do: "replace", event: event(random), days: 3 + random.below(10) })],
  [
    6,
    (random) => ({
      do: "announce",
      event: event(random),
      channel: channel(random),
      end: random.pick(["now", "now", "wait", "stop"] as const),
      ...howOf(random),
    }),
  ],
  [1, (random) => ({ do: "withdraw", event: event(random), choice: random.below(6) })],
  [
    5,
    (random) => ({
      do: "change",
      event: event(random),
      scarce: random.happens(0.5),
      act: random.pick([
        "reschedule",
        "reschedule",
        "cancel",
        "cancel",
        "reinstate",
        "postpone",
        "relocate",
        "move-online",
        "confirm",
        "hold",
      ] as const),
      days: 1 + random.below(14),
      again: random.happens(0.2),
    }),
  ],
  [3, (random) => ({ do: "places", event: event(random), capacity: random.below(6) })],
  [
    3,
    (random) => ({
      do: "file",
      event: event(random),
      what: random.pick(["move", "cancel", "more-places"] as const),
      days: 2 + random.below(10),
      ...howOf(random),
    }),
  ],
  [1, (random) => ({ do: "chase", event: event(random) })],
  [
    1,
    (random) => ({
      do: "subscribe",
      channel: channel(random),
      day: random.below(7),
      hour: random.below(24),
      ...(random.happens(0.4) ? { theme: random.pick(themes) } : {}),
    }),
  ],
  ...linkInventions,
  [0.5, (random) => ({ do: "unsubscribe", channel: channel(random) })],
  [
    3,
    (random) => ({
      do: "reminders",
      who: who(random),
      want: random.happens(0.6),
      from: random.pick(["settings", "message"] as const),
    }),
  ],
  [1.5, (random) => ({ do: "deadline", event: event(random), days: 1 + random.below(8) })],
  [1, (random) => ({ do: "language", channel: channel(random) })],
  [1.5, (random) => ({ do: "leave-channel", channel: channel(random) })],
  [3, (random) => ({ do: "enter-channel", channel: channel(random) })],
  [1, (random) => ({ do: "delete-card", channel: channel(random), event: event(random) })],
  [5, faultOf],
  [3, hesitate],
  [1.5, announceInTrouble],
  [1, announceLate],
  [0.7, crowd],
  [1.2, decideLate],
  [1, putOff],
  [1, pressInOldNotice],
  [0.7, rush],
  [0.7, several],
  [0.7, confirmedSince],
  [1, askFirst],
  [1, chooseAmong],
  [0.7, bothEdit],
  [0.7, putOffDeadline],
  [
    4,
    (random) => ({
      do: "meanwhile",
      who: who(random),
      event: event(random),
      answer: random.pick(partstats),
    }),
  ],
  [0.5, (random) => ({ do: "erase", event: event(random) })],
  [4, (random) => ({ do: "kill", calls: 1 + random.below(14), after: random.happens(0.5) })],
  [1, (random) => ({ do: "off", minutes: random.pick([30, 300, 2000]) })],
  [
    2,
    (random) => ({
      do: "off-at-digest",
      minutes: random.pick([200, 900, 1300]),
      channel: channel(random),
    }),
  ],
  [1, (random) => ({ do: "clock", minutes: random.below(41) - 20 })],
];

const total = inventions.reduce((sum, [weight]) => sum + weight, 0);

function invent(random: Random): readonly Step[] {
  let left = random.below(total * 1000) / 1000;
  for (const [weight, make] of inventions) {
    left -= weight;
    if (left < 0) return [make(random)].flat();
  }
  return [];
}

/** How often everything comes to rest and is looked at, in days. */
const restEvery = 4;
/** How much happens in a day, beside what always does. */
const stepsOfDay = 12;
/** On which day of each week of a story the third channel has its digest, at eleven. */
const digestDay = 4;

/**
 * When it is looked at what is to come, in minutes after the hour at which the story began: when what was held in the
 * morning is over, and half an hour past midnight, when the day has changed in some time zones and not in others.
 */
const [afterNoon, afterMidnight] = [5 * 60, 16 * 60 + 30];
const minutesOfDay = 24 * 60;

/**
 * An event or two are new each time, so that there is always something to speak of. The first month is over in the second
 * week: what has no date by then is overdue.
 */
function announcing(random: Random, day: number): readonly Step[] {
  const isMonth = day === 0 || random.happens(0.3);
  const kinds = ["few-places", isMonth ? "month" : random.pick(eventKinds)] as const;
  return kinds.flatMap((kind, number): Step[] => [
    {
      do: "event",
      event: kind,
      days: 4 + random.below(6),
      by: number === 0 ? "file" : random.pick(["file", "form"] as const),
    },
    announceSoon(random, number === 0 ? channels[0] : random.pick(channels)),
    ...(random.happens(0.4) ? [{ do: "announce", event: -1, channel: channels[1] } as const] : []),
    ...(random.happens(0.5) ? [{ do: "invite", event: -1 } as const] : []),
  ]);
}

/** The story of so many days. */
export function inventStory(random: Random, days: number): readonly Step[] {
  const story: Step[] = [];
  for (let day = 0; day < days; day += 1) {
    if (day % restEvery === 0) story.push(...announcing(random, day));
    if (day % 7 === digestDay) story.push(...aroundDigest(random));
    for (const minute of [afterNoon, afterMidnight]) {
      for (let step = 0; step < stepsOfDay / 2; step += 1) story.push(...invent(random));
      const theme = themes[day % themes.length] ?? themes[0];
      story.push({ do: "look-around", minute: day * minutesOfDay + minute, theme });
    }
    story.push({ do: "until", day: day + 1 });
    if ((day + 1) % restEvery === 0 || day + 1 === days) story.push({ do: "rest" });
  }
  return story;
}
