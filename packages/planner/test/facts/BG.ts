import type { Fact } from "./fact.ts";

export const BG: readonly Fact[] = [
  [
    "2023-01-02",
    "off",
    "https://sofia24.bg/novini/Bylgaria/Shte-pochivame-obshto-117-dni-prez-2023-godina-1513720?showmonth=03.2024",
  ],
  [
    "2023-04-14",
    "off",
    "https://sofia24.bg/novini/Bylgaria/Shte-pochivame-obshto-117-dni-prez-2023-godina-1513720?showmonth=03.2024",
  ],
  [
    "2023-04-17",
    "off",
    "https://sofia24.bg/novini/Bylgaria/Shte-pochivame-obshto-117-dni-prez-2023-godina-1513720?showmonth=03.2024",
  ],
  [
    "2025-12-31",
    "off",
    "https://www.segabg.com/hot/category-bulgaria/okonchatelno-31-dekemvri-i-2-yanuari-sa-pochivni",
  ],
  [
    "2026-01-02",
    "off",
    "https://www.dnes.bg/a/603-lev-i-evro/700479-ofitsialno-ms-reshi-31-dekemvri-i-2-yanuari-da-sa-nerabotni-dni",
  ],
];
