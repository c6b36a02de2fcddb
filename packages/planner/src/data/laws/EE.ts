import { holidayLaw } from "./law.ts";

// Read: the act in English as riigiteataja.ee keeps it, in force since 30 December 2022. A bill of 2025 would add Easter
// Monday: nothing was found that it passed. The working day before four of the holidays is three hours shorter, and no
// source names an hour: 14:00 is ours, three hours before 17:00.
export const EE = holidayLaw({
  sources: {
    act1998: {
      title: "Pühade ja tähtpäevade seadus (RT I 1998, 13, 162)",
      class: "law",
      date: "1998-01-27",
      article: "§ 1–2",
      address: "https://www.riigiteataja.ee/en/compare_original/527122022003",
      seen: "gazette",
      readOn: "2026-11-29",
      quote: "24 February, Independence Day and anniversary of the Republic of Estonia.",
      later:
        "in the form of 30 December 2022; RT I, 24.11.2020, 3 and RT I, 20.12.2022, 1 change § 3 alone; nothing found later",
    },
    contracts: {
      title: "Töölepingu seadus, § 53",
      class: "law",
      date: "2024-01-01",
      article: "§ 53",
      address: "https://kasulikku.ee/riigipuhad-ja-puhkepaevad-eestis-2024",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "lühendatakse uusaastale, Eesti Vabariigi aastapäevale, võidupühale ja jõululaupäevale eelnevat tööpäeva kolme tunni võrra.",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act1998" },
    { on: "02-24", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "act1998" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "act1998" },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "act1998" },
    { on: "05-01", name: { en: "Spring Day", fr: "Fête du Printemps" }, by: "act1998" },
    { on: "easter+49", name: { en: "Pentecost", fr: "Pentecôte" }, by: "act1998" },
    { on: "06-23", name: { en: "Victory Day", fr: "Fête de la Victoire" }, by: "act1998" },
    { on: "06-24", name: { en: "Midsummer Day", fr: "Saint-Jean" }, by: "act1998" },
    {
      on: "08-20",
      name: { en: "Day of Restoration of Independence", fr: "Restauration de l’Indépendance" },
      by: "act1998",
    },
    { on: "12-24", name: { en: "Christmas Eve", fr: "Veille de Noël" }, by: "act1998" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act1998" },
    {
      on: "12-26",
      name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" },
      by: "act1998",
    },
    {
      on: "02-23",
      closesAt: "14:00",
      name: { en: "Eve of Independence Day", fr: "Veille de la fête de l’Indépendance" },
      by: "contracts",
    },
    {
      on: "06-22",
      closesAt: "14:00",
      name: { en: "Eve of Victory Day", fr: "Veille de la fête de la Victoire" },
      by: "contracts",
    },
    {
      on: "12-23",
      closesAt: "14:00",
      name: { en: "Eve of Christmas Eve", fr: "Avant-veille de Noël" },
      by: "contracts",
    },
    {
      on: "12-31",
      closesAt: "14:00",
      name: { en: "New Year’s Eve", fr: "Saint-Sylvestre" },
      by: "contracts",
    },
  ],
});
