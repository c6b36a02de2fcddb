import type { Instant } from "@rabat-process/timezones";
import { pluralIn } from "./plural.ts";
import { sentence, time } from "./parts.ts";

const plural = pluralIn("en");

/** What organisers are told of a change or an announcement that waits before people hear of it. */
export const departuresEn = {
  leavesTitle: "About to be sent",
  leaves: (at: Instant) =>
    sentence`This will be sent at ${time(at)}. Until then nothing is changed and nobody is notified, and you can stop it.`,
  willReach: (people: number) =>
    people === 0
      ? "Nobody will be notified."
      : `${plural(people, { one: "1 person", other: `${people} people` })} will be notified.`,
  stop: "Stop",
  now: "Send now",
  stopped: "Stopped: nothing was changed, and nobody was notified.",
  gone: "Too late: this has already been sent or stopped.",
  madeTitle: "It has been sent",
  reached: (people: number) =>
    people === 0
      ? "Nobody is notified."
      : `${plural(people, { one: "1 person is", other: `${people} people are` })} notified.`,
  staleTitle: "It has not been sent",
  stale:
    "Somebody else changed this event meanwhile, so this has not been sent. Look at the event, and decide again.",
  /** What somebody wanted, where the same event has a change that waits. */
  waiting:
    "Another change of this event, or its announcement, is about to be sent. Stop it, or wait two minutes and try again.",
};
