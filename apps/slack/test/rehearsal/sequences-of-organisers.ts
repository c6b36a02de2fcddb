import { channels, settled } from "./cast.ts";
import { channel } from "./draw.ts";
import type { Random } from "./random.ts";
import type { Step } from "./steps.ts";

const few = (days: number): readonly Step[] => [
  { do: "event", event: "few-places", days, by: "file" },
  { do: "announce", event: -1, channel: channels[0] },
];

/** Somebody of one of the delegations that were settled at first, counted on from one of them. */
function from(start: number) {
  return (index: number, number: number) =>
    `U0${settled[(start + index) % settled.length] ?? settled[0]}${number}`;
}

const wantsToCome = {
  do: "answer",
  event: -1,
  answer: "ACCEPTED",
  // Also where the app is not in the channel.
  from: "command",
} as const;

/**
 * Somebody who is not confirmed asks for a place when others have them all, two do after them, and then the first answer
 * is accepted.
 */
export function askFirst(random: Random): readonly Step[] {
  const user = from(random.below(settled.length));
  const press = { ...wantsToCome, scarce: true } as const;
  return [
    ...few(6 + random.below(3)),
    { ...press, who: user(0, 1) },
    { ...press, who: user(4, 1) },
    { ...press, who: user(1, 3) },
    { do: "pass", minutes: 2 + random.below(300) },
    { ...press, who: user(2, 1) },
    { ...press, who: user(3, 2) },
    { do: "pass", minutes: 2 },
    { do: "claim", who: user(1, 1), accept: true },
  ];
}

/** Three express their interest, and organisers select one of them and not another one. */
export function chooseAmong(random: Random): readonly Step[] {
  const user = from(random.below(settled.length));
  const press = { ...wantsToCome, scarce: false } as const;
  return [
    { do: "event", event: "interest", days: 5 + random.below(5), by: "file" },
    ...[0, 1, 2].map((index) => ({ ...press, who: user(index, 1) })),
    { do: "select", event: -1, selected: true },
    { do: "select", event: -1, selected: false },
  ];
}

/** An organiser has the form of an event open while another one changes it, and sends it then. */
export function bothEdit(random: Random): readonly Step[] {
  return [
    ...(random.happens(0.5) ? few(5 + random.below(4)) : []),
    { do: "open-form", event: -1 },
    ...(random.happens(0.8)
      ? [{ do: "places", event: -1, capacity: 1 + random.below(5) } as const]
      : []),
    { do: "pass", minutes: 3 },
    { do: "send-form", inEnglish: random.happens(0.4) },
  ];
}

/** Focal points are named, and then the last day for answers is put off. */
export function putOffDeadline(random: Random): readonly Step[] {
  const name = (): Step => ({ do: "person", act: "name", who: `U0${random.pick(settled)}1` });
  return [
    name(),
    name(),
    { do: "event", event: "few-places", days: 9, by: "file" },
    { do: "announce", event: -1, channel: channel(random) },
    { do: "pass", minutes: random.below(600) },
    { do: "deadline", event: -1, days: 8 },
  ];
}
