import type { CountryCode } from "@rabat-process/timezones";

/** Why a day that a library has is none for us: an act of the record that has another list, or what was announced. */
export interface Decision {
  readonly code: CountryCode;
  /** As the library calls them. */
  readonly names: readonly string[];
  /** The key of a source of that country's record, or `announced` where its announced feasts give another day. */
  readonly act: string;
  readonly because: string;
}

export const decisions: readonly Decision[] = [
  {
    code: "CM",
    names: ["Mawlid (estimated)"],
    act: "law1973",
    because: "the list of the law has the end of Ramadan and the Feast of the Sheep, and no other feast",
  },
  {
    code: "TD",
    names: ["Republic Day (observed)"],
    act: "decree2019",
    because: "only the five days of article 2 are made up for; 28 November is one of article 1",
  },
  {
    code: "MA",
    names: ["Eid al-Adha (estimated)", "Feast of the Sacrifice (Eid al-Adha)"],
    act: "announced",
    because: "a day later than in Mecca, five years of five",
  },
  {
    code: "MA",
    names: ["Amazigh New Year"],
    act: "decree2023",
    because: "14 January, not 13",
  },
  {
    code: "CD",
    names: ["Martyrs' Day (observed)"],
    act: "order2026",
    because: "the second communiqué put it off to Monday 5 January 2026",
  },
  {
    code: "CD",
    names: [
      "Revolution and Armed Forces Day (observed)",
      "Parents' Day (observed)",
      "National Hero Laurent Désiré Kabila Day (observed)",
      "Anniversary of President Laurent Kabila (substitute day)",
    ],
    act: "monday2026",
    because:
      "in January 2026 the minister put days on a Saturday or Sunday off to Monday, not to the Saturday before",
  },
  {
    code: "TN",
    names: ["Revolution and Youth Day", "عيد الثورة و الشباب"],
    act: "decree2021",
    because: "17 December in its place",
  },
  {
    code: "TN",
    names: ["Day of Arafah (estimated)", "Eid al-Adha Holiday (estimated)"],
    act: "decree2021",
    because: "two days of Eid al-Adha, not the day before and not a third",
  },
];
