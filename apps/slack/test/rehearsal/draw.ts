import type { Random } from "./random.ts";
import { channels, codes, delegates } from "./cast.ts";

/** The answers, as often as they are given. */
export const partstats = [
  "ACCEPTED",
  "ACCEPTED",
  "ACCEPTED",
  "TENTATIVE",
  "DECLINED",
  "DECLINED",
] as const;

export const event = (random: Random) => random.below(1000);
/** Mostly people who are confirmed at first: the others wait for them. */
export const who = (random: Random) =>
  random.happens(0.6) ? `U0${random.pick(codes)}${1 + random.below(2)}` : random.pick(delegates);
export const code = (random: Random) => random.pick(codes);
export const channel = (random: Random) => random.pick(channels);
