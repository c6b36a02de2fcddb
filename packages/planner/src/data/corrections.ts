import type { CountryCode } from "@rabat-process/timezones";

/** What we know better than the base: rules that go, and rules that come, written as in the base, with the evidence. */
export interface Correction {
  /** A rule of the base, as it stands there up to the first `|`. */
  readonly without?: string;
  readonly rule?: string;
  readonly source: string;
}

const severalDays = "python-holidays 0.97: the feast lasts several days";

export const corrections: Partial<Readonly<Record<CountryCode, readonly Correction[]>>> = {
  DZ: [
    { without: "hijri 10-01", rule: "hijri 10-01 ×3", source: severalDays },
    { without: "hijri 12-10", rule: "hijri 12-10 ×3", source: severalDays },
  ],
  MA: [
    { without: "hijri 10-01", rule: "hijri 10-01 ×2", source: severalDays },
    { without: "hijri 12-10", rule: "hijri 12-10 ×2", source: severalDays },
    {
      rule: "01-14 | Amazigh New Year | Nouvel An amazigh",
      source: "announced by the Royal Cabinet on 3 May 2023, kept since 14 January 2024",
    },
  ],
  TN: [
    { without: "hijri 10-01", rule: "hijri 10-01 ×3", source: severalDays },
    { without: "hijri 12-10", rule: "hijri 12-10 ×3", source: severalDays },
  ],
  SL: [{ rule: "05-01 | Labour Day | Fête du Travail", source: "International Workers’ Day, 1 May" }],
  BG: [
    {
      without: "12-25",
      rule: "12-25 ×2 | Christmas Day | Noël",
      source: "Bulgarian Labour Code, article 154: 24 to 26 December",
    },
  ],
  CY: [
    {
      // The base puts it on the Tuesday.
      without: "orthodox-47",
      rule: "orthodox-48 | Clean Monday | Lundi pur",
      source: "a Monday by its name: 48 days before Orthodox Easter",
    },
    {
      rule: "orthodox+50 | Holy Spirit Monday | Lundi de l’Esprit-Saint",
      source: "public holiday of Cyprus: the day after Orthodox Pentecost",
    },
  ],
};
