import type { Organisation } from "../participant-code.ts";
import { holidayLaw, type HolidayLaw } from "./laws/law.ts";
import { laws } from "./laws/index.ts";

/** Institutions of the EU in Brussels. Each year has a decision of its own; those for 2014 and 2023 are alike. */
const EU = holidayLaw({
  sources: {
    decision2021: {
      title: "Commission Decision of 25 May 2021 on public holidays in 2023 (OJ 2021/C 201 I/02)",
      class: "practice",
      date: "2021-05-25",
      article: "sole article",
      address:
        "https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX:32021D0528(01)&rid=1",
      seen: "gazette",
      readOn: "2026-11-29",
      quote: "The public holidays in 2023 for staff in Brussels and Luxembourg are as follows",
      later: "a decision for each further year; those for 2024 and later were not found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "decision2021" },
    {
      on: "01-02",
      name: { en: "Day after New Year’s Day", fr: "Lendemain du jour de l’An" },
      by: "decision2021",
    },
    { on: "easter-3", name: { en: "Maundy Thursday", fr: "Jeudi saint" }, by: "decision2021" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "decision2021" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "decision2021" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "decision2021" },
    {
      on: "05-09",
      name: {
        en: "Anniversary of the Schuman Declaration",
        fr: "Anniversaire de la déclaration Schuman",
      },
      by: "decision2021",
    },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "decision2021" },
    {
      on: "easter+40",
      name: { en: "Day after Ascension Day", fr: "Lendemain de l’Ascension" },
      by: "decision2021",
    },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "decision2021" },
    {
      on: "07-21",
      name: { en: "Belgian National Holiday", fr: "Fête nationale belge" },
      by: "decision2021",
    },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "decision2021" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "decision2021" },
    { on: "11-02", name: { en: "All Souls’ Day", fr: "Jour des Morts" }, by: "decision2021" },
    {
      on: "12-24",
      length: 8,
      name: { en: "End-of-year days", fr: "Jours de fin d’année" },
      by: "decision2021",
    },
  ],
});

/**
 * No list of the ECOWAS Commission was found: the federal holidays of Nigeria, where it sits, are taken for its own, and
 * 28 May, the day of the treaty of 1975, is unverified.
 */
const ECOWAS: HolidayLaw = {
  ...laws.NG,
  days: [...laws.NG.days, { on: "05-28", name: { en: "ECOWAS Day", fr: "Journée de la CEDEAO" } }],
};

export const organisationClosures: Readonly<Record<Organisation, HolidayLaw>> = { EU, ECOWAS };
