import type { Fact } from "./fact.ts";

export const GR: readonly Fact[] = [
  ["2021-03-15", "off", "https://mpoufakos.blogspot.com/2021/01/upoxreotikes-argies-tou-2021.html"],
  ["2021-03-25", "off", "https://mpoufakos.blogspot.com/2021/01/upoxreotikes-argies-tou-2021.html"],
  ["2021-04-30", "off", "https://mpoufakos.blogspot.com/2021/01/upoxreotikes-argies-tou-2021.html"],
  ["2021-05-03", "off", "https://mpoufakos.blogspot.com/2021/01/upoxreotikes-argies-tou-2021.html"],
  ["2021-06-21", "off", "https://mpoufakos.blogspot.com/2021/01/upoxreotikes-argies-tou-2021.html"],
  ["2021-10-28", "off", "https://mpoufakos.blogspot.com/2021/01/upoxreotikes-argies-tou-2021.html"],
];
