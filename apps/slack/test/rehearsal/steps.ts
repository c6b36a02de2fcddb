import type { Random } from "./random.ts";
import type { Code } from "./cast.ts";
import { channels, codes, delegates } from "./cast.ts";
import type { How } from "./courier.ts";
import type { Fault } from "./faults.ts";

export type Partstat = "ACCEPTED" | "TENTATIVE" | "DECLINED";

/** Numbers that choose among what there is when the step is done; -1 is the latest. */
type Index = number;

/**
 * Something that happens. A step is plain data and says all of what happens, so that a story can be told again without
 * some of its steps; one that cannot be done in the present state does nothing.
 */
export type Step =
  | { readonly do: "pass"; readonly minutes: number }
  | { readonly do: "midnight" }
  | { readonly do: "until"; readonly day: number }
  | { readonly do: "rest" }
  | { readonly do: "off"; readonly minutes: number }
  | { readonly do: "kill"; readonly calls: number; readonly after: boolean }
  | { readonly do: "clock"; readonly minutes: number }
  | { readonly do: "slack"; readonly fault: Fault; readonly times: number; readonly method: string }
  | { readonly do: "leave-channel" | "enter-channel"; readonly channel: string }
  | { readonly do: "delete-card"; readonly channel: string; readonly event: Index }
  | { readonly do: "event"; readonly event: EventKind; readonly days: number; readonly by: "file" | "form" }
  | { readonly do: "replace"; readonly event: Index; readonly days: number }
  | {
      readonly do: "file";
      readonly event: Index;
      readonly what: FileChange;
      readonly days: number;
      readonly how?: How;
    }
  | { readonly do: "announce"; readonly event: Index; readonly channel: string; readonly how?: How }
  | {
      readonly do: "change";
      readonly event: Index;
      readonly scarce: boolean;
      readonly act: Act;
      readonly days: number;
      readonly again: boolean;
    }
  | { readonly do: "places"; readonly event: Index; readonly capacity: number }
  | {
      readonly do: "behalf";
      readonly event: Index;
      readonly code: Code;
      readonly answer: Partstat;
      readonly agree: boolean;
    }
  | {
      readonly do: "answer";
      readonly who: string;
      readonly event: Index;
      /** Whether it is one of few places. */
      readonly scarce: boolean;
      readonly answer: Partstat;
      readonly from: "card" | "message" | "home" | "command";
      readonly how?: How;
    }
  | { readonly do: "take-offer"; readonly who: string }
  | {
      readonly do: "details";
      readonly who: string;
      readonly event: Index;
      readonly answer: Partstat;
      readonly people: number;
    }
  | { readonly do: "join"; readonly who: string; readonly code: Code; readonly from: "home" | "settings" }
  | {
      readonly do: "person";
      readonly act: "confirm" | "focal-point" | "no-focal-point" | "remove" | "name";
      readonly who: string;
    }
  | { readonly do: "claim"; readonly who: string; readonly accept: boolean }
  | { readonly do: "select"; readonly event: Index; readonly selected: boolean }
  | { readonly do: "feed"; readonly who: string; readonly all: boolean }
  | { readonly do: "look"; readonly who: string; readonly event: Index }
  | { readonly do: "chase"; readonly event: Index }
  | { readonly do: "subscribe"; readonly channel: string; readonly day: number; readonly hour: number }
  | { readonly do: "unsubscribe"; readonly channel: string }
  | { readonly do: "language"; readonly channel: string };

const eventKinds = ["timed", "few-places", "praia", "month", "interest"] as const;
export type EventKind = (typeof eventKinds)[number];
type Act = "reschedule" | "postpone" | "cancel" | "reinstate" | "confirm" | "hold";
type FileChange = "move" | "cancel" | "more-places";

const partstats = ["ACCEPTED", "ACCEPTED", "ACCEPTED", "TENTATIVE", "DECLINED", "DECLINED"] as const;

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

type Invent = (random: Random) => Step;
const event = (random: Random) => random.below(1000);
/** Mostly people who are confirmed at first: the others wait for them. */
const who = (random: Random) =>
  random.happens(0.6) ? `U0${random.pick(codes)}${1 + random.below(2)}` : random.pick(delegates);
const code = (random: Random) => random.pick(codes);
const channel = (random: Random) => random.pick(channels);

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
        from: random.pick(["card", "card", "home", "home", "message", "command"] as const),
        ...howOf(random),
      };
    },
  ],
  [10, (random) => ({ do: "pass", minutes: random.pick([1, 5, 40, 180, 600]) })],
  [2, () => ({ do: "midnight" })],
  [9, (random) => ({ do: "take-offer", who: who(random) })],
  [
    10,
    (random) => ({
      do: "details",
      who: random.happens(0.5) ? `U0${random.pick(codes)}3` : who(random),
      // Several people enter names for the same few events.
      event: 1 + random.below(19),
      answer: random.pick(partstats),
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
      act: random.pick(["confirm", "confirm", "focal-point", "name", "no-focal-point", "remove"] as const),
      who: who(random),
    }),
  ],
  [4, (random) => ({ do: "claim", who: who(random), accept: random.happens(0.6) })],
  [3, (random) => ({ do: "select", event: event(random), selected: random.happens(0.7) })],
  [
    5,
    (random) => ({
      do: "behalf",
      event: event(random),
      code: code(random),
      answer: random.pick(partstats),
      agree: random.happens(0.4),
    }),
  ],
  [3, (random) => ({ do: "feed", who: who(random), all: random.happens(0.5) })],
  [3, (random) => ({ do: "look", who: who(random), event: event(random) })],
  [
    4,
    (random) => ({
      do: "event",
      event: random.pick(eventKinds),
      days: 2 + random.below(16),
      by: random.pick(["file", "form"] as const),
    }),
  ],
  [1, (random) => ({ do: "replace", event: event(random), days: 3 + random.below(10) })],
  [6, (random) => ({ do: "announce", event: event(random), channel: channel(random), ...howOf(random) })],
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
    (random) => ({ do: "subscribe", channel: channel(random), day: random.below(7), hour: random.below(24) }),
  ],
  [0.5, (random) => ({ do: "unsubscribe", channel: channel(random) })],
  [1, (random) => ({ do: "language", channel: channel(random) })],
  [1.5, (random) => ({ do: "leave-channel", channel: channel(random) })],
  [3, (random) => ({ do: "enter-channel", channel: channel(random) })],
  [1, (random) => ({ do: "delete-card", channel: channel(random), event: event(random) })],
  [5, faultOf],
  [4, (random) => ({ do: "kill", calls: 1 + random.below(14), after: random.happens(0.5) })],
  [1, (random) => ({ do: "off", minutes: random.pick([30, 300, 2000]) })],
  [1, (random) => ({ do: "clock", minutes: random.below(41) - 20 })],
];

const total = inventions.reduce((sum, [weight]) => sum + weight, 0);

function invent(random: Random): Step {
  let left = random.below(total * 1000) / 1000;
  for (const [weight, make] of inventions) {
    left -= weight;
    if (left < 0) return make(random);
  }
  return { do: "pass", minutes: 5 };
}

/** How often everything comes to rest and is looked at, in days. */
const restEvery = 4;
/** How much happens between two rests, beside what always does. */
const stepsBetweenRests = 40;

/** An event or two are new each time, so that there is always something to speak of. */
function announcing(random: Random): readonly Step[] {
  const kinds = ["few-places", random.pick(eventKinds)] as const;
  return kinds.flatMap((kind, number): Step[] => [
    { do: "event", event: kind, days: 4 + random.below(6), by: "file" },
    { do: "announce", event: -1, channel: number === 0 ? channels[0] : random.pick(channels) },
    ...(random.happens(0.4) ? [{ do: "announce", event: -1, channel: channels[1] } as const] : []),
  ]);
}

/** The story of so many days. */
export function inventStory(random: Random, days: number): readonly Step[] {
  const story: Step[] = [];
  for (let day = restEvery; day < days + restEvery; day += restEvery) {
    story.push(...announcing(random));
    for (let step = 0; step < stepsBetweenRests; step += 1) story.push(invent(random));
    story.push({ do: "until", day: Math.min(day, days) }, { do: "rest" });
  }
  return story;
}
