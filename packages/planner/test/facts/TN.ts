import type { Fact } from "./fact.ts";

export const TN: readonly Fact[] = [
  ["2021-12-17", "off", "https://www.businessnews.com.tn/article,520,114476,3"],
  ["2020-12-17", "worked", "https://www.businessnews.com.tn/article,520,104366,1"],
  [
    "2021-07-20",
    "off",
    "https://news.gnet.tn/tunisie-la-presidence-du-gouvernement-annonce-deux-jours-de-conge-a-loccasion-de-laid-el-idha/",
  ],
  [
    "2021-07-21",
    "off",
    "https://news.gnet.tn/tunisie-la-presidence-du-gouvernement-annonce-deux-jours-de-conge-a-loccasion-de-laid-el-idha/",
  ],
  ["2023-04-21", "off", "https://www.businessnews.com.tn/article,544,128452,3"],
  ["2023-04-23", "off", "https://www.businessnews.com.tn/article,544,128452,3"],
  [
    "2025-03-31",
    "off",
    "https://news.gnet.tn/trois-jours-de-conge-pour-laid-el-fitr-annonce-officielle-du-gouvernement/feed",
  ],
  [
    "2025-04-01",
    "off",
    "https://news.gnet.tn/trois-jours-de-conge-pour-laid-el-fitr-annonce-officielle-du-gouvernement/feed",
  ],
  [
    "2024-03-20",
    "off",
    "https://www.tunisie-tribune.com/2023/10/30/les-jours-feries-en-tunisie-2024/",
  ],
  [
    "2024-04-09",
    "off",
    "https://www.tunisie-tribune.com/2023/10/30/les-jours-feries-en-tunisie-2024/",
  ],
  [
    "2024-10-15",
    "off",
    "https://www.tunisie-tribune.com/2023/10/30/les-jours-feries-en-tunisie-2024/",
  ],
  [
    "2024-12-17",
    "off",
    "https://www.tunisie-tribune.com/2023/10/30/les-jours-feries-en-tunisie-2024/",
  ],
];
