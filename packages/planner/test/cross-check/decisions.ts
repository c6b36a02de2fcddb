import type { CountryCode } from "@rabat-process/timezones";
import type { Disagreement } from "./compare.ts";

/** Why a disagreement with python-holidays stands. Where it convinced us, src/data/corrections.ts names it instead. */
export interface Decision {
  readonly code: CountryCode;
  readonly holder: Disagreement["holder"];
  readonly names: readonly string[];
  readonly because: string;
}

const pastDecree = "left out: decreed for one day that is over";
const cautious = "kept: a day too many costs a meeting day, a day too few costs a delegation";
const weekendsInARow = "kept: two holidays on one weekend are made up for by two days here, by one there";
const unsure = "left out: no second source for it";

export const decisions: readonly Decision[] = [
  {
    code: "BF",
    holder: "ours",
    names: ["Martyrs’ Day"],
    because: "kept: they make up for every holiday on a Sunday but this one",
  },
  {
    code: "CM",
    holder: "theirs",
    names: ["Mawlid"],
    because: "left out: neither the base nor the list of the Cameroonian law of 1973 has it",
  },
  { code: "CV", holder: "ours", names: ["Shrove Tuesday", "National Day"], because: cautious },
  { code: "TD", holder: "theirs", names: ["Funeral of Idriss Déby Itno"], because: pastDecree },
  { code: "CI", holder: "theirs", names: ["2024 African Cup of Nations Victory"], because: pastDecree },
  { code: "GA", holder: "theirs", names: ["Public Holiday"], because: pastDecree },
  {
    code: "GM",
    holder: "theirs",
    names: ["Laylat al-Qadr (observed)"],
    because: "left out: a day in place of that of 2024, which is over",
  },
  {
    code: "GM",
    holder: "ours",
    names: ["Assumption", "Boxing Day", "Christmas Day"],
    because: weekendsInARow,
  },
  {
    code: "GM",
    holder: "ours",
    names: ["Eid al-Adha", "Ashura", "Mawlid, the birthday of the Prophet"],
    because: cautious,
  },
  {
    code: "GH",
    holder: "theirs",
    names: ["Public Holiday", "Farmers' Day"],
    because:
      "left out: Ghana moves holidays by an instrument of the year; put the next ones into an override",
  },
  { code: "GH", holder: "ours", names: ["Farmers Day"], because: "kept: it was moved in 2020 alone" },
  {
    code: "GH",
    holder: "ours",
    names: [
      "Eid al-Adha",
      "Eid al-Fitr",
      "Boxing Day",
      "Independence Day",
      "Labour Day",
      "Christmas Day",
      "New Year’s Day",
      "Kwame Nkrumah Memorial Day",
    ],
    because: "kept: days in place of lost ones are decreed year by year since 2025, and likely",
  },
  { code: "GN", holder: "theirs", names: ["All Saints' Day"], because: unsure },
  { code: "GN", holder: "ours", names: ["Independence Day", "National Holiday"], because: cautious },
  { code: "GQ", holder: "theirs", names: ["AFCON Victory Against Ivory Coast"], because: pastDecree },
  {
    code: "GQ",
    holder: "ours",
    names: ["International Women’s Day", "Africa Day"],
    because: "kept: they make up for every holiday on a weekend but these two",
  },
  {
    code: "GW",
    holder: "ours",
    names: [
      "New Year’s Day",
      "Heroes Day",
      "Labour Day",
      "Eid al-Fitr",
      "Eid al-Adha",
      "Pidjiguiti Day",
      "Independence Day",
      "Christmas Day",
      "International Women’s Day",
    ],
    because: "kept: they know no holiday of Guinea-Bissau before the law of 2022",
  },
  { code: "GW", holder: "ours", names: ["Readjustment Movement Day"], because: cautious },
  { code: "LY", holder: "theirs", names: ["Public Holiday"], because: pastDecree },
  {
    code: "MA",
    holder: "theirs",
    names: ["Amazigh New Year"],
    because: "left out: Morocco keeps 14 January by the announcement of 3 May 2023",
  },
  {
    code: "MA",
    holder: "ours",
    names: ["Amazigh New Year"],
    because: "kept: Morocco keeps 14 January by the announcement of 3 May 2023",
  },
  {
    code: "NE",
    holder: "theirs",
    names: ["Day after Eid al-Adha", "Day after Eid al-Adha (observed)"],
    because: unsure,
  },
  {
    code: "NG",
    holder: "theirs",
    names: [
      "Eid al-Adha",
      "Eid al-Adha Holiday",
      "Eid al-Adha Holiday (observed)",
      "Eid al-Fitr",
      "Eid al-Fitr Holiday",
      "Christmas Day (observed)",
    ],
    because: "left out: a second day in place of a feast on a weekend is decreed days before",
  },
  {
    code: "NG",
    holder: "ours",
    names: ["Eid al-Adha", "Eid al-Fitr", "Mawlid, the birthday of the Prophet"],
    because: cautious,
  },
  {
    code: "NG",
    holder: "theirs",
    names: ["Day of Mourning for President Muhammadu Buhari"],
    because: pastDecree,
  },
  {
    code: "CD",
    holder: "ours",
    names: [
      "Liberation Day",
      "Anniversary of Prime Minister Patrice Emery Lumumba",
      "Parents’ Day",
      "Anniversary of President Laurent Kabila",
      "Labour Day",
      "Christmas Day",
      "New Year’s Day",
      "Independence Day",
      "Day of the Martyrs",
    ],
    because: "kept: the Monday in place of a Sunday; they know none for this country",
  },
  { code: "SN", holder: "theirs", names: ["Public Holiday"], because: pastDecree },
  { code: "SN", holder: "ours", names: ["Eid al-Fitr", "Eid al-Adha"], because: cautious },
  { code: "SL", holder: "ours", names: ["Eid al-Adha"], because: cautious },
  {
    code: "TG",
    holder: "theirs",
    names: ["First Day of Ramadan", "Eid al-Adha"],
    because: "left out: Togo keeps the end of Ramadan, not its first day; the other is a day further off",
  },
  {
    code: "TG",
    holder: "ours",
    names: ["Liberation Day", "Mawlid, the birthday of the Prophet", "Eid al-Fitr", "Eid al-Adha"],
    because: cautious,
  },
  {
    code: "TN",
    holder: "theirs",
    names: ["Day of Arafah"],
    because:
      "left out: the base has no holiday on the day before Eid al-Adha, and their calendar is a day off ours",
  },
  { code: "BG", holder: "theirs", names: ["Non-working day"], because: pastDecree },
  {
    code: "GR",
    holder: "theirs",
    names: ["Labor Day"],
    because: "left out: moved by decree in 2024, when it fell into Holy Week",
  },
  {
    code: "GR",
    holder: "ours",
    names: ["Labour Day"],
    because: "kept: moved by decree in 2024 alone, when it fell into Holy Week",
  },
  {
    code: "HU",
    holder: "theirs",
    names: [
      "Day off (substituted from 08/29/2020)",
      "Day off (substituted from 12/12/2020)",
      "Day off (substituted from 12/11/2021)",
      "Day off (substituted from 03/26/2022)",
      "Day off (substituted from 10/15/2022)",
    ],
    because: pastDecree,
  },
  { code: "IE", holder: "theirs", names: ["Day of Remembrance and Recognition"], because: pastDecree },
  {
    code: "LV",
    holder: "theirs",
    names: [
      "Day off (substituted from 06/13/2020)",
      "Day off (substituted from 05/08/2021)",
      "Day off (substituted from 06/19/2021)",
      "Day off (substituted from 11/13/2021)",
      "Day off (substituted from 05/20/2023)",
      "Nationwide Latvian Song and Dance Celebration Final Day",
    ],
    because: pastDecree,
  },
  {
    code: "RO",
    holder: "ours",
    names: ["Epiphany", "Saint John the Baptist"],
    because: "kept: holidays since 2024; the years before are over",
  },
  { code: "SI", holder: "theirs", names: ["Solidarity Day"], because: pastDecree },
  {
    code: "CH",
    holder: "ours",
    names: ["Good Friday", "Easter Monday", "Whit Monday", "Boxing Day"],
    because: "kept: holidays of the cantons, Bern and thus the federal administration among them",
  },
];
