import type { Fact } from "./fact.ts";

export const EE: readonly Fact[] = [
  ["2024-03-29", "off", "https://kasulikku.ee/riigipuhad-ja-puhkepaevad-eestis-2024"],
  ["2024-06-24", "off", "https://kasulikku.ee/riigipuhad-ja-puhkepaevad-eestis-2024"],
  ["2024-08-20", "off", "https://kasulikku.ee/riigipuhad-ja-puhkepaevad-eestis-2024"],
  ["2024-12-24", "off", "https://kasulikku.ee/riigipuhad-ja-puhkepaevad-eestis-2024"],
  [
    "2023-02-23",
    "half",
    "https://sakala.postimees.ee/7681631/uus-aasta-toob-vahemalt-viis-pikka-nadalavahetust-ja-voib-tuua-rohkemgi",
  ],
  [
    "2023-06-22",
    "half",
    "https://sakala.postimees.ee/7681631/uus-aasta-toob-vahemalt-viis-pikka-nadalavahetust-ja-voib-tuua-rohkemgi",
  ],
];
