import { holidayLaw } from "./law.ts";

// Looked for the act: narodne-novine.nn.hr has those of 1996 and 2001 on the screen, not that of 2019.
export const HR = holidayLaw({
  sources: {
    act2019: {
      title:
        "Zakon o blagdanima, spomendanima i neradnim danima u Republici Hrvatskoj (NN 110/2019)",
      class: "law",
      date: "2019-11-14",
      address:
        "https://maxportal.hr/vijesti/potvrden-novi-kalendar-blagdana-dan-drzavnosti-opet-je-30-svibnja/amp",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "Državni blagdani i neradni dani su: Nova godina, 1. siječnja, Bogojavljenje ili Sveta tri kralja, 6. siječnja,",
      later: "NN 72/2025 adds a day of remembrance",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act2019" },
    { on: "01-06", name: { en: "Epiphany", fr: "Épiphanie" }, by: "act2019" },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "act2019" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act2019" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "act2019" },
    { on: "05-30", name: { en: "Statehood Day", fr: "Fête nationale" }, by: "act2019" },
    { on: "easter+60", name: { en: "Corpus Christi", fr: "Fête-Dieu" }, by: "act2019" },
    {
      on: "06-22",
      name: { en: "Anti-Fascist Struggle Day", fr: "Journée de la lutte antifasciste" },
      by: "act2019",
    },
    {
      on: "08-05",
      name: {
        en: "Victory and Homeland Thanksgiving Day",
        fr: "Fête de la Victoire et de la Gratitude nationale",
      },
      by: "act2019",
    },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "act2019" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "act2019" },
    { on: "11-18", name: { en: "Remembrance Day", fr: "Journée du souvenir" }, by: "act2019" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act2019" },
    { on: "12-26", name: { en: "St. Stephen’s Day", fr: "Saint-Étienne" }, by: "act2019" },
  ],
});
