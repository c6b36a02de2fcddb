import { channels, codes, settled } from "./cast.ts";
import { channel, code, event, partstats, who } from "./draw.ts";
import type { Fault } from "./faults.ts";
import type { Random } from "./random.ts";
import type { Act, Partstat, Step } from "./steps.ts";
import { eventKinds } from "./steps.ts";

/** Somebody presses this, that, and this again, and Slack delivers the second press last. */
export function hesitate(random: Random): readonly Step[] {
  const [first, second] = random.happens(0.5)
    ? (["ACCEPTED", "DECLINED"] as const)
    : (["DECLINED", "TENTATIVE"] as const);
  const press = {
    do: "answer",
    who: who(random),
    event: event(random),
    scarce: false,
    from: "card",
  } as const;
  return [
    { ...press, answer: first },
    { ...press, answer: second, how: { late: 1 } },
    ...(random.happens(0.7) ? [{ ...press, answer: first } as const] : []),
    { do: "pass", minutes: 2 },
  ];
}

/** The latest event is announced, at once or in two minutes. */
export function announceSoon(random: Random, where: string): Step {
  return { do: "announce", event: -1, channel: where, end: random.pick(["now", "wait"]) };
}

/** An event is announced while Slack is in trouble: it may take the card without saying so, and is asked again later. */
export function announceInTrouble(random: Random): readonly Step[] {
  const where = { do: "announce", event: -1, channel: channel(random) } as const;
  const method = "chat.postMessage";
  const trouble = random.pick<Fault>([
    { kind: "lost", after: true },
    { kind: "lost", after: true },
    { kind: "rate", seconds: 30 },
    { kind: "status", status: 503 },
  ]);
  return [
    {
      do: "event",
      event: random.pick(eventKinds),
      days: 2 + random.below(6),
      by: random.pick(["file", "form"] as const),
    },
    { do: "slack", fault: trouble, times: 1, method },
    { do: "slack", fault: { kind: "status", status: 503 }, times: random.below(9), method },
    where,
    { do: "pass", minutes: random.pick([0, 1, 3, 90]) },
    ...random.pick<readonly Step[]>([
      [],
      [where],
      [changeOf("reschedule", 3 + random.below(5))],
      [
        {
          do: "answer",
          who: who(random),
          event: -1,
          scarce: false,
          answer: "ACCEPTED",
          from: "command",
        },
      ],
    ]),
  ];
}

/** How long a place is offered, in minutes. */
const twoDays = 48 * 60;

/** More want to come than can, and two who could stay away, one after the other. */
export function crowd(random: Random): readonly Step[] {
  const start = random.below(codes.length);
  const press = (index: number, answer: Partstat): Step => {
    const code = codes[(start + index) % codes.length] ?? codes[0];
    return { do: "answer", who: `U0${code}1`, event: -1, scarce: true, answer, from: "card" };
  };
  const apart = 400 + random.below(1000);
  return [
    { do: "event", event: "few-places", days: random.pick([4, 4, 7, 9]), by: "file" },
    { do: "places", event: -1, capacity: 2 },
    { do: "announce", event: -1, channel: channels[0] },
    ...[0, 1, 2, 3, 4].map((index) => press(index, "ACCEPTED")),
    press(0, "DECLINED"),
    { do: "pass", minutes: apart },
    press(1, "DECLINED"),
    ...(random.happens(0.25) ? [changeOf("cancel", 1)] : []),
    // The first offer is over then, and the second is not.
    { do: "pass", minutes: twoDays - apart + 180 },
    { do: "look", who: "U0NEW1", event: -1 },
    // The time for other answers may be over by now.
    { do: "take-offer", who: who(random) },
  ];
}

/** What is tomorrow is put off for some days, when all who come have been reminded of it. */
export function putOff(random: Random): readonly Step[] {
  const come = {
    do: "answer",
    event: -1,
    scarce: false,
    answer: "ACCEPTED",
    from: "command",
  } as const;
  return [
    { do: "event", event: "timed", days: 1, by: "file" },
    { do: "announce", event: -1, channel: channel(random) },
    { ...come, who: who(random) },
    { ...come, who: who(random) },
    { do: "pass", minutes: 200 + random.below(900) },
    changeOf("reschedule", 3 + random.below(6)),
  ];
}

/** Somebody answers before they are confirmed, and says something else afterwards. */
export function confirmedSince(random: Random): readonly Step[] {
  const user = `U0${code(random)}3`;
  const press = {
    do: "answer",
    who: user,
    event: event(random),
    scarce: false,
    from: "card",
  } as const;
  return [
    { ...press, answer: "DECLINED" },
    { do: "person", act: "confirm", who: user },
    { ...press, answer: random.pick(["ACCEPTED", "TENTATIVE"] as const) },
  ];
}

/** Two answer from a card at nearly the same time, and nothing happens then. */
export function rush(random: Random): readonly Step[] {
  const start = random.below(codes.length);
  const user = (index: number) => `U0${codes[(start + index) % codes.length] ?? codes[0]}1`;
  const said = { event: -1, answer: random.pick(partstats) } as const;
  return [
    { do: "event", event: "timed", days: 3 + random.below(6), by: "file" },
    { do: "announce", event: -1, channel: channel(random) },
    { do: "pass", minutes: 5 },
    { ...said, do: "answer", who: user(0), scarce: false, from: "card" },
    { ...said, do: "meanwhile", who: user(1) },
    { do: "rest" },
  ];
}

/** Three people of a delegation enter names and remarks one after the other, mostly of one where nobody is confirmed. */
export function several(random: Random): readonly Step[] {
  const own = random.happens(0.6) ? "ML" : code(random);
  const about = { do: "details", event: event(random), people: 1 } as const;
  return [1, 2, 3].map((number) => ({ ...about, who: `U0${own}${number}` }));
}

/** What had no date when its month was over is spoken of at last. */
export function decideLate(random: Random): Step {
  const act = random.pick(["reschedule", "reschedule", "postpone", "cancel"] as const);
  return { ...changeOf(act, 3 + random.below(8)), event: 1 };
}

/** A focal point is asked for an answer, the event changes, and they press in what asked them: it says what holds no more. */
export function pressInOldNotice(random: Random): readonly Step[] {
  const user = `U0${random.pick(settled)}1`;
  return [
    { do: "event", event: "timed", days: 3 + random.below(5), by: "file" },
    { do: "announce", event: -1, channel: channel(random) },
    { do: "person", act: "focal-point", who: user },
    { do: "chase", event: -1 },
    { do: "pass", minutes: 5 },
    changeOf(
      random.pick(["relocate", "relocate", "reschedule", "move-online"] as const),
      8 + random.below(4),
    ),
    { do: "pass", minutes: 5 },
    {
      ...{ do: "answer", who: user, event: -1, scarce: false },
      ...{ answer: random.pick(partstats), from: "old-message" },
    },
  ];
}

/** A draft has another date before it is announced, or is announced when its date is over. */
export function announceLate(random: Random): readonly Step[] {
  return [
    { do: "event", event: "timed", days: 1, by: "form" },
    random.happens(0.6)
      ? changeOf("reschedule", 4 + random.below(6))
      : { do: "pass", minutes: 2000 },
    { do: "announce", event: -1, channel: channel(random) },
  ];
}

/**
 * On the day of the digest of the third channel: shortly after it something changes, or the app is away as it is due. What
 * changed then is still told a week later, however late that digest is.
 */
export function aroundDigest(random: Random): readonly Step[] {
  if (random.happens(0.5)) return [{ do: "off-at-digest", minutes: 200, channel: channels[2] }];
  return [
    { do: "pass", minutes: 225 },
    changeOf("reschedule", 8),
    { ...changeOf("reschedule", 9), event: -2 },
  ];
}

function changeOf(act: Act, days: number): Extract<Step, { do: "change" }> {
  return { do: "change", event: -1, scarce: false, act, days, again: false };
}
