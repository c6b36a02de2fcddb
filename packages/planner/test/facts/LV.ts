import type { Fact } from "./fact.ts";

export const LV: readonly Fact[] = [
  [
    "2023-07-10",
    "off",
    "https://www.preili.lv/lv/jaunums/preilu-novada-pasvaldibas-darbalaika-izmainas-10-julija",
  ],
  ["2026-01-02", "off", "https://jauns.lv/raksts/zinas/691748-sodien-ir-parcelta-darba-diena"],
];
