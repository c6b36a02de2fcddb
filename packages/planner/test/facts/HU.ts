import type { Fact } from "./fact.ts";

export const HU: readonly Fact[] = [
  [
    "2020-08-21",
    "off",
    "https://www.duol.hu/kozelet/helyi-kozelet/milyen-lesz-a-2020-as-uj-esztendo-rendje-3169701/",
  ],
  [
    "2020-12-24",
    "off",
    "https://www.duol.hu/kozelet/helyi-kozelet/milyen-lesz-a-2020-as-uj-esztendo-rendje-3169701/",
  ],
  ["2021-12-24", "off", "https://24.hu/belfold/2020/05/14/szombat-munkanap-2021/"],
  [
    "2022-03-14",
    "off",
    "https://www.heol.hu/helyi-kozelet/2022/01/mi-mar-tudjuk-mikor-fogsz-hosszuhetvegezni-ime-a-2022-es-munkaszuneti-napok",
  ],
  [
    "2022-10-31",
    "off",
    "https://www.heol.hu/helyi-kozelet/2022/01/mi-mar-tudjuk-mikor-fogsz-hosszuhetvegezni-ime-a-2022-es-munkaszuneti-napok",
  ],
  [
    "2024-08-19",
    "off",
    "https://frisss.hu/aktualis/kijott-a-rendelet-igy-valtoznak-a-jovo-evi-munkaszuneti-napok",
  ],
  [
    "2024-12-24",
    "off",
    "https://frisss.hu/aktualis/kijott-a-rendelet-igy-valtoznak-a-jovo-evi-munkaszuneti-napok",
  ],
  [
    "2024-12-27",
    "off",
    "https://frisss.hu/aktualis/kijott-a-rendelet-igy-valtoznak-a-jovo-evi-munkaszuneti-napok",
  ],
  [
    "2026-01-02",
    "off",
    "https://www.penzcentrum.hu/karrier/20250501/itt-a-kormany-hivatalos-rendelete-tenyleg-nem-kell-dolgozni-december-24-en-rengeteg-magyar-melos-orulhet-1178236/amp",
  ],
  [
    "2026-08-21",
    "off",
    "https://www.penzcentrum.hu/karrier/20250501/itt-a-kormany-hivatalos-rendelete-tenyleg-nem-kell-dolgozni-december-24-en-rengeteg-magyar-melos-orulhet-1178236/amp",
  ],
  ["2026-12-24", "off", "https://modszertan.maltai.hu/?p=27851"],
];
