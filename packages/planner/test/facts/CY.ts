import type { Fact } from "./fact.ts";

export const CY: readonly Fact[] = [
  ["2020-03-02", "off", "https://kathimerini.com.cy/gr/-1/oi-dimosies-argies-toy-2020"],
  ["2020-04-17", "off", "https://kathimerini.com.cy/gr/-1/oi-dimosies-argies-toy-2020"],
  ["2020-04-20", "off", "https://kathimerini.com.cy/gr/-1/oi-dimosies-argies-toy-2020"],
  ["2020-06-08", "off", "https://kathimerini.com.cy/gr/-1/oi-dimosies-argies-toy-2020"],
  ["2024-05-03", "off", "https://cyprusbutterfly.com.cy/news/kogda-kipriotyi-otmetyat-pasxu"],
  ["2024-05-06", "off", "https://cyprusbutterfly.com.cy/news/kogda-kipriotyi-otmetyat-pasxu"],
  ["2024-06-24", "off", "https://cyprusbutterfly.com.cy/news/kogda-kipriotyi-otmetyat-pasxu"],
];
