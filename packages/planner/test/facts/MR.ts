import type { Fact } from "./fact.ts";

export const MR: readonly Fact[] = [
  ["2021-07-21", "off", "https://soultamr.net/?p=2503"],
  ["2021-07-22", "off", "https://elhidhab.info/?p=615"],
  ["2021-07-23", "off", "https://elhidhab.info/?p=615"],
  ["2024-12-25", "worked", "https://fr.madar.mr/?p=13352"],
  ["2025-05-01", "off", "https://nouakchott.diplo.de/mr-de/botschaft/1302948-1302948"],
  ["2025-11-28", "off", "https://nouakchott.diplo.de/mr-de/botschaft/1302948-1302948"],
];
