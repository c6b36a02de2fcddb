import type { Fact } from "./fact.ts";

export const LV: readonly Fact[] = [
  ["2026-01-02", "off", "https://jauns.lv/raksts/zinas/691748-sodien-ir-parcelta-darba-diena"],
];
