import type { BilingualName } from "@rabat-process/timezones";

/** The days of the Islamic calendar that are public holidays in one of the 57 countries. */
export type Feast =
  | "islamic-new-year"
  | "ashura"
  | "magal"
  | "mawlid"
  | "mawlid-baptism"
  | "laylat-al-qadr"
  | "eid-al-fitr"
  | "arafat"
  | "eid-al-adha";

/**
 * How likely it is that a country begins a feast a day before, on, or a day after the day of the Umm al-Qura calendar,
 * in thousandths.
 */
export type Shifts = readonly [before: number, on: number, after: number];

/**
 * Confirmed dates of 14 African partners since 2018 against Umm al-Qura: of 105 days of Eid al-Fitr 13 were a day before,
 * 86 on and 6 a day after it. None was further away.
 */
const fitr: Shifts = [124, 819, 57];

/** Of 102 days of Eid al-Adha 77 were on and 25 a day after it. The day before is not ruled out for having been rare. */
const adha: Shifts = [10, 745, 245];

/** No other feast was counted: both Eids together, 13 before, 163 on, 31 after. */
const other: Shifts = [63, 787, 150];

export interface FeastFacts {
  readonly name: BilingualName;
  /** Its first day, month and day of the Islamic calendar. */
  readonly first: `${number}-${number}`;
  readonly shifts: Shifts;
}

export const feasts: Readonly<Record<Feast, FeastFacts>> = {
  "islamic-new-year": {
    name: { en: "Islamic New Year", fr: "Nouvel An musulman" },
    first: "01-01",
    shifts: other,
  },
  ashura: { name: { en: "Ashura", fr: "Achoura" }, first: "01-10", shifts: other },
  magal: {
    name: { en: "Grand Magal of Touba", fr: "Grand Magal de Touba" },
    first: "02-18",
    shifts: other,
  },
  mawlid: {
    name: { en: "Mawlid, the birthday of the Prophet", fr: "Mawlid, naissance du Prophète" },
    first: "03-12",
    shifts: other,
  },
  "mawlid-baptism": {
    name: { en: "Baptism of the Prophet", fr: "Baptême du Prophète" },
    first: "03-19",
    shifts: other,
  },
  "laylat-al-qadr": {
    name: { en: "Laylat al-Qadr", fr: "Nuit du Destin" },
    first: "09-27",
    shifts: other,
  },
  "eid-al-fitr": { name: { en: "Eid al-Fitr", fr: "Aïd el-Fitr" }, first: "10-01", shifts: fitr },
  arafat: { name: { en: "Day of Arafat", fr: "Jour d’Arafat" }, first: "12-09", shifts: adha },
  "eid-al-adha": { name: { en: "Eid al-Adha", fr: "Aïd el-Adha" }, first: "12-10", shifts: adha },
};

/** Days of a feast on which some countries are off rather than on, or after, its first. */
export const feastOfDay: Readonly<Record<string, Feast>> = {
  ...Object.fromEntries(
    Object.entries(feasts).map(([feast, { first }]) => [first, feast as Feast]),
  ),
  "03-13": "mawlid",
  "09-23": "laylat-al-qadr",
  "09-26": "laylat-al-qadr",
  "10-02": "eid-al-fitr",
  "10-03": "eid-al-fitr",
  "12-11": "eid-al-adha",
  "12-12": "eid-al-adha",
};
