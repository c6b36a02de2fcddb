import type { Fact } from "./fact.ts";

export const NG: readonly Fact[] = [
  ["2020-05-29", "worked", "https://www.sunnewsonline.com/buhari-signs-june-12-bill-into-law/"],
  [
    "2021-12-28",
    "off",
    "https://adahzionblog.com/breaking-fg-declares-three-days-as-public-holidays/embed",
  ],
  [
    "2022-01-03",
    "off",
    "https://adahzionblog.com/breaking-fg-declares-three-days-as-public-holidays/embed",
  ],
  ["2022-06-13", "off", "https://shipsandports.com.ng/tag/public-holiday/"],
  ["2022-10-10", "off", "https://africadigitalnewsnewyork.com/tag/public-holiday"],
  ["2023-06-28", "off", "https://shipsandports.com.ng/tag/public-holiday/"],
  ["2023-06-29", "off", "https://shipsandports.com.ng/tag/public-holiday/"],
  ["2024-04-11", "off", "https://microsecondnews.com/index.php/tag/eid-el-fitr"],
  [
    "2025-03-31",
    "off",
    "https://nta.ng/2025/03/27/fg-declares-public-holidays-for-eid-fitr/?utm_source=rss&utm_medium=rss&utm_campaign=fg-declares-public-holidays-for-eid-fitr",
  ],
  ["2025-04-01", "off", "https://allafrica.com/stories/202503270040.html"],
  [
    "2025-06-09",
    "off",
    "https://www.htsyndication.com/premium-times/article/democracy-day%3A-nigerian-govt-declares-thursday-public-holiday/90742199",
  ],
  [
    "2025-06-12",
    "off",
    "https://www.htsyndication.com/premium-times/article/democracy-day%3A-nigerian-govt-declares-thursday-public-holiday/90742199",
  ],
  ["2025-12-26", "off", "https://allafrica.com/stories/202512220326.html"],
];
