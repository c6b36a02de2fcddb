import { contacts } from "./cast.ts";
import { event, partstats, who } from "./draw.ts";
import type { Random } from "./random.ts";
import type { Step } from "./steps.ts";

/** One of few, of which the latest ones are spoken of. */
const recent = (random: Random) => random.below(1000);

/** What people without Slack do, and what is done with their links; and how often, beside the others. */
export const linkInventions: readonly (readonly [number, (random: Random) => Step])[] = [
  [
    14,
    (random) => ({
      do: "link",
      link: recent(random),
      answer: random.pick(partstats),
      from: random.happens(0.8) ? "event" : "delegation",
      isNamed: random.happens(0.3),
      isTwice: random.happens(0.1),
    }),
  ],
  [
    4,
    (random) => ({ do: "undo", who: who(random), from: random.pick(["message", "page"] as const) }),
  ],
  [0.6, (random) => ({ do: "invite", event: event(random) })],
  [
    1,
    (random) => ({
      do: "list",
      without: contacts.flatMap((_, index) => (random.happens(0.25) ? [index] : [])),
    }),
  ],
  [0.5, () => ({ do: "scan" })],
  [1.5, (random) => ({ do: "replay", form: recent(random) })],
  [0.7, (random) => ({ do: "stranger", link: recent(random) })],
];
