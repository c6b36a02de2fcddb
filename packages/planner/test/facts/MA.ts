import type { Fact } from "./fact.ts";

export const MA: readonly Fact[] = [
  [
    "2026-10-31",
    "off",
    "https://www.lesinfos.ma/article/149640832-Bonne%20nouvelle%20%3A%20le%2031%20octobre%20devient%20officiellement%20jour%20f%C3%A9ri%C3%A9%20au%20Maroc",
  ],
];
