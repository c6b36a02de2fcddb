import type { Fact } from "./fact.ts";

export const DK: readonly Fact[] = [
  [
    "2024-04-26",
    "worked",
    "https://jyllands-posten.dk/debat/leder/ECE15144284/klokkerne-ringer-for-store-bededag/",
  ],
  [
    "2023-05-05",
    "off",
    "https://jyllands-posten.dk/debat/leder/ECE15144284/klokkerne-ringer-for-store-bededag/",
  ],
];
