import type { Fact } from "./fact.ts";

export const LT: readonly Fact[] = [
  ["2022-02-16", "off", "https://m.delfi.lt/lietuvoje/article.php?id=89035197"],
  ["2022-03-11", "off", "https://m.delfi.lt/lietuvoje/article.php?id=89035197"],
  ["2022-06-24", "off", "https://m.delfi.lt/lietuvoje/article.php?id=89035197"],
  ["2022-08-15", "off", "https://m.delfi.lt/lietuvoje/article.php?id=89035197"],
];
