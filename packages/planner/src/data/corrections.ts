import type { ParticipantCode } from "../participant-code.ts";

/** What we know better than the base: rules that go, and rules that come, written as in the base, with the evidence. */
export interface Correction {
  /** A rule of the base, as it stands there up to the first `|`. */
  readonly without?: string;
  /**
   * `when | English | French`, in the form that public-holidays/index.ts explains. Here `when` may end with `since-2024`
   * and `until-2024`, the first and the last year in which it holds, or `except-2026`, a year in which it does not.
   */
  readonly rule?: string;
  /** The law, a page of the government, or a library that was compared. */
  readonly source: string;
}

/** Of every year at hand the dates of both libraries were compared; see test/cross-check for what we did not take over. */
const compared = "python-holidays 0.105";

export const corrections: Partial<Readonly<Record<ParticipantCode, readonly Correction[]>>> = {
  DZ: [
    { without: "hijri 10-01", rule: "hijri 10-01 ×3", source: compared },
    { without: "hijri 12-10", rule: "hijri 12-10 ×3", source: compared },
  ],
  BJ: [
    { without: "01-10", rule: "01-10 until-2024 | Vodun Day | Fête du Vodoun", source: compared },
    {
      rule:
        "2025-01-09 2025-01-10 2026-01-08 2026-01-09 2027-01-07 2027-01-08 2028-01-13 2028-01-14 2029-01-11 2029-01-12 " +
        "2030-01-10 2030-01-11 2031-01-09 2031-01-10 2032-01-08 2032-01-09 2033-01-13 2033-01-14 2034-01-12 2034-01-13 " +
        "2035-01-11 2035-01-12 | Vodun Days | Fête du Vodoun",
      source: `${compared}: Thursday and Friday of the second week since 2025`,
    },
  ],
  BF: [{ rule: "10-31 | Martyrs’ Day | Journée des martyrs", source: compared }],
  TD: [
    { rule: "03-08 | International Women’s Day | Journée internationale des femmes", source: compared },
    {
      rule: "substitute 2020-03-09 2026-03-09 | International Women’s Day | Journée internationale des femmes",
      source: compared,
    },
    {
      rule: "substitute 2021-11-29 2027-11-29 2032-11-29 | Proclamation of the Republic | Proclamation de la République",
      source: compared,
    },
  ],
  GA: [
    { rule: "easter+39 | Ascension Day | Ascension", source: compared },
    { rule: "08-30 since-2024 | Liberation Day | Journée de la Libération", source: compared },
  ],
  GM: [
    { without: "hijri 09-23", rule: "hijri 09-27", source: compared },
    { without: "hijri 10-01", rule: "hijri 10-01 monday-after-67", source: compared },
    { without: "hijri 12-10", rule: "hijri 12-10 monday-after-67", source: compared },
    { without: "hijri 01-10", rule: "hijri 01-10 monday-after-67", source: compared },
    { without: "hijri 03-12", rule: "hijri 03-12 monday-after-67", source: compared },
    { rule: "12-26 | Boxing Day | Lendemain de Noël", source: compared },
  ],
  GH: [
    {
      rule: "07-01 since-2025 | Republic Day | Fête de la République",
      source: `${compared}: Public Holidays (Amendment) Act, 2025`,
    },
    {
      without: "08-04",
      rule: "08-04 until-2024 | Founders Day | Journée des fondateurs",
      source: `${compared}: Public Holidays (Amendment) Act, 2025`,
    },
    {
      without: "substitute 2024-08-05 2029-08-06 2030-08-05 2035-08-06",
      rule: "substitute 2024-08-05 | Founders Day | Journée des fondateurs",
      source: `${compared}: Public Holidays (Amendment) Act, 2025`,
    },
  ],
  GQ: [
    { rule: "easter-3 | Maundy Thursday | Jeudi saint", source: compared },
    { rule: "03-08 | International Women’s Day | Journée internationale des femmes", source: compared },
    { rule: "05-25 | Africa Day | Journée de l’Afrique", source: compared },
  ],
  GW: [
    {
      rule: "01-23 since-2023 | Day of the Beginning of the Armed Struggle | Journée du début de la lutte armée",
      source: compared,
    },
  ],
  LY: [
    {
      rule: "08-14 since-2022 | National Environmental Sanitation Day | Journée nationale de la propreté",
      source: compared,
    },
  ],
  ML: [{ rule: "hijri 03-19", source: compared }],
  MA: [
    { without: "hijri 10-01", rule: "hijri 10-01 ×2", source: compared },
    { without: "hijri 12-10", rule: "hijri 12-10 ×2", source: compared },
    { without: "hijri 03-12", rule: "hijri 03-12 ×2", source: compared },
    {
      rule: "01-14 since-2024 | Amazigh New Year | Nouvel An amazigh",
      source: "announced by the Royal Cabinet on 3 May 2023, kept since 14 January 2024",
    },
  ],
  NE: [
    {
      rule: "07-26 since-2024 | Anniversary of 26 July 2023 | Anniversaire du 26 juillet 2023",
      source: compared,
    },
  ],
  NG: [
    // Days that are kept in schools, and the Islamic New Year that only some states keep.
    { without: "05-27", source: compared },
    { without: "11-01", source: compared },
    { without: "hijri 01-01", source: compared },
    { without: "hijri 10-01 ×2", rule: "hijri 10-01 ×2 monday-after-67", source: compared },
    { without: "hijri 12-10 ×2", rule: "hijri 12-10 ×2 monday-after-67", source: compared },
    { without: "hijri 03-12", rule: "hijri 03-12 monday-after-67", source: compared },
    {
      rule: "2023-05-29 2031-05-29 2035-05-29 | Presidential Inauguration Day | Investiture du président",
      source: compared,
    },
  ],
  CD: [
    {
      rule: "04-06 since-2023 | Day of Simon Kimbangu and of African Consciousness | Journée de Simon Kimbangu et de la conscience africaine",
      source: compared,
    },
    { rule: "08-02 since-2024 | Genocide Memorial Day | Journée du Genocost", source: compared },
  ],
  ST: [
    { rule: "01-04 | Day of King Amador | Journée du roi Amador", source: compared },
    {
      rule: "substitute 2020-01-03 2025-01-03 2026-01-05 2031-01-03 2032-01-05 | Day of King Amador | Journée du roi Amador",
      source: compared,
    },
  ],
  SL: [{ rule: "05-01 | Labour Day | Fête du Travail", source: "International Workers’ Day, 1 May" }],
  TN: [
    { without: "hijri 10-01", rule: "hijri 10-01 ×3", source: compared },
    { without: "hijri 12-10", rule: "hijri 12-10 ×3", source: compared },
  ],
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
  FI: [
    {
      rule:
        "2020-06-19 2021-06-25 2022-06-24 2023-06-23 2024-06-21 2025-06-20 2026-06-19 2027-06-25 2028-06-23 2029-06-22 " +
        "2030-06-21 2031-06-20 2032-06-25 2033-06-24 2034-06-23 2035-06-22 | Midsummer Eve | Veille de la Saint-Jean",
      source: `${compared}: no holiday by law, offices are closed`,
    },
    {
      rule: "12-24 | Christmas Eve | Veille de Noël",
      source: `${compared}: no holiday by law, offices are closed`,
    },
  ],
  GR: [
    {
      rule: "substitute 2021-05-04 2022-05-02 2027-05-04 2032-05-04 2033-05-02 | Labour Day | Fête du Travail",
      source: compared,
    },
  ],
  HU: [
    {
      rule:
        "2024-08-19 2024-12-24 2024-12-27 2025-05-02 2025-10-24 2025-12-24 2026-01-02 2026-08-21 2026-12-24 " +
        "| Day off for a working Saturday | Jour chômé en échange d’un samedi",
      source: `${compared}: decreed for one year at a time`,
    },
  ],
  LV: [
    {
      rule:
        "2024-12-23 2024-12-30 2025-05-02 2025-11-17 2026-01-02 2026-06-22 " +
        "| Day off for a working Saturday | Jour chômé en échange d’un samedi",
      source: `${compared}: decreed for one year at a time`,
    },
  ],
  NL: [
    { rule: "easter-2 | Good Friday | Vendredi saint", source: compared },
    {
      rule: "2020-05-05 2025-05-05 2030-05-05 2035-05-05 | Liberation Day | Journée de la Libération",
      source: compared,
    },
  ],
  SK: [
    {
      without: "2020-05-08 2021-05-08 2022-05-08 2023-05-08 2024-05-08 2025-05-08",
      rule: "05-08 except-2026 | Day of victory over fascism | Victoire sur le fascisme",
      source: `${compared}: a working day in 2026 alone`,
    },
    {
      without: "2020-09-15 2021-09-15 2022-09-15 2023-09-15 2024-09-15 2025-09-15",
      rule: "09-15 except-2026 | Day of Our Lady of the Seven Sorrows | Notre-Dame des Sept Douleurs",
      source: `${compared}: a working day in 2026 alone`,
    },
  ],
  ES: [{ without: "substitute 2022-12-26 2033-12-26", source: `${compared}: kept in some regions only` }],
};
