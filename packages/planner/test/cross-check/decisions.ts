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
    because:
      "the list of the law has the end of Ramadan and the Feast of the Sheep, and no other feast",
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
  {
    code: "BJ",
    names: ["Fête du Vodoun"],
    act: "law2024",
    because: "the Thursday and Friday of the second week of January in its place",
  },
  {
    code: "BF",
    names: [
      "Revolution Day",
      "Revolution Day (observed)",
      "Anniversary of the 1966 Upper Voltan coup d'état",
      "Easter Sunday",
      "Easter Monday",
      "Pentecost",
      "Independence Day",
      "Martyrs' Day",
      "Martyrs' Day (observed)",
      "All Saints' Day",
      "All Saints' Day (observed)",
      "International Women's Day (observed)",
      "Assumption Day (observed)",
    ],
    act: "law2026",
    because: "the law of 2026 took them off the list, and nothing makes up for a Sunday any more",
  },
  {
    code: "CV",
    names: ["Easter Sunday", "National Day"],
    act: "list",
    because: "the list of the central bank has neither",
  },
  {
    code: "GM",
    names: ["July 22 Revolution Day", "July 22 Revolution Day (observed)", "Revolution Day"],
    act: "list",
    because: "the list has no 22 July",
  },
  {
    code: "GM",
    names: ["Lailat al-Qadr"],
    act: "list",
    because: "on another day of Ramadan, if at all: the list does not have it",
  },
  {
    code: "GH",
    names: ["Constitution Day"],
    act: "order2026",
    because: "in 2026 on Friday 9 January in its place",
  },
  {
    code: "GH",
    names: ["Founders Day"],
    act: "act2025",
    because: "the act of 2025 put it on 21 September",
  },
  {
    code: "GN",
    names: ["National Holiday"],
    act: "decree2022",
    because: "3 April is not in the list of 2022",
  },
  {
    code: "GW",
    names: ["Readjustment Movement Day"],
    act: "decree2023",
    because: "14 November is not in the list of 2023",
  },
  {
    code: "NE",
    names: ["Anniversary of the CNSP Coup (observed)"],
    act: "ordinance2024",
    because: "no source makes up for a holiday on a Sunday",
  },
  {
    code: "NE",
    names: ["Islamic New Year (observed, estimated)"],
    act: "newYear2020",
    because: "no source makes up for a holiday on a Sunday",
  },
  {
    code: "NG",
    names: [
      "Eid al-Adha Holiday (estimated)",
      "Eid al-Adha Holiday (observed, estimated)",
      "Eid al-Fitr Holiday (estimated)",
    ],
    act: "eids",
    because: "two days, the first of which the Sultan announces",
  },
  {
    code: "NG",
    names: ["Id el Fitr", "Prophet's Birthday (estimated)"],
    act: "announced",
    because: "the feasts that were announced are a day before those of the tables",
  },
  {
    code: "NG",
    names: ["Islamic New Year", "National Youth Day", "Children's Day"],
    act: "act2004",
    because: "not among the ten days of the act",
  },
  {
    code: "SN",
    names: [
      "Eid al-Fitr (estimated)",
      "End of Ramadan (Eid al-Fitr)",
      "Eid al-Adha (estimated)",
      "Feast of the Sacrifice (Eid al-Adha)",
    ],
    act: "announced",
    because: "a day later than in Mecca",
  },
  {
    code: "TG",
    names: ["First Day of Ramadan (estimated)", "Liberation Day", "Birthday of Muhammad (Mawlid)"],
    act: "list",
    because: "the list does not have it",
  },
  {
    code: "TG",
    names: ["End of Ramadan (Eid al-Fitr)"],
    act: "fitr2026",
    because: "the day of the feast, not the one after",
  },
  {
    code: "TG",
    names: ["Feast of the Sacrifice (Eid al-Adha)"],
    act: "adha2016",
    because: "the day of the feast, not the one after",
  },
  {
    code: "BE",
    names: ["Easter Sunday", "Pentecost"],
    act: "act1974",
    because: "Sundays, which the act need not list",
  },
  {
    code: "CY",
    names: ["Clean Monday"],
    act: "list2026",
    because: "on the Monday, not on the day after",
  },
  {
    code: "CY",
    names: ["Pentecost"],
    act: "list2026",
    because: "the Monday after it",
  },
  {
    code: "GR",
    names: ["Easter Sunday", "Pentecost"],
    act: "act1981",
    because: "Sundays, which the act need not list",
  },
  {
    code: "HU",
    names: ["Easter", "Easter Sunday", "Pentecost"],
    act: "code2017",
    because: "Sundays, which the act need not list",
  },
  {
    code: "NL",
    names: ["Easter Sunday", "Pentecost"],
    act: "act1964",
    because: "Sundays, which the act need not list",
  },
  {
    code: "CH",
    names: ["Easter Sunday", "Pentecost", "Federal Day of Thanksgiving, Repentance and Prayer"],
    act: "ordinance2001",
    because: "Sundays, which the ordinance need not list",
  },
];
