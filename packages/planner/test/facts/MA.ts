import type { Fact } from "./fact.ts";

export const MA: readonly Fact[] = [
  [
    "2026-10-31",
    "off",
    "https://www.lesinfos.ma/article/149640832-Bonne%20nouvelle%20%3A%20le%2031%20octobre%20devient%20officiellement%20jour%20f%C3%A9ri%C3%A9%20au%20Maroc",
  ],
  ["2021-07-21", "off", "https://www.lereporter.ma/aid-al-adha-les-21-et-22-juillet-jours-feries"],
  ["2021-07-22", "off", "https://www.lereporter.ma/aid-al-adha-les-21-et-22-juillet-jours-feries"],
  ["2022-05-02", "off", "https://bled.news/aid-el-fitr-sera-celebre-le-2-mai-au-maroc"],
  [
    "2023-04-22",
    "off",
    "https://www.yabiladi.com/articles/details/138945/maroc-celebre-l-aid-fitr-samedi.html?utm_source=rss_yabiladi",
  ],
  ["2023-04-24", "off", "https://alalam24.press.ma/139458/"],
  ["2023-06-29", "off", "https://lematin.ma/express/2023/voici-date-lid-al-adha-maroc/391266.html"],
  [
    "2024-06-17",
    "off",
    "https://fr.le360.ma/societe/officiel-laid-al-adha-celebre-le-lundi-17-juin-au-maroc_E4FQY44KXVCYZF77MOE4GSOWFM",
  ],
  ["2025-06-07", "off", "https://fr.allafrica.com/stories/202505280312.html"],
  ["2025-06-09", "off", "https://www.challenge.ma/tag/jour-ferie"],
  ["2024-04-12", "off", "https://www.challenge.ma/tag/jour-ferie"],
];
