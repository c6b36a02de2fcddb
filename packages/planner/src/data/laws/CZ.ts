import { holidayLaw } from "./law.ts";

// Looked for the act: epravo.cz was on the screen up to 5 July, novyepis.cz hides most letters of the text in force
// since 2025 and leaves its days.
export const CZ = holidayLaw({
  sources: {
    act2000: {
      title:
        "Zákon č. 245/2000 Sb. o státních svátcích, o ostatních svátcích, o významných dnech a o dnech pracovního klidu",
      class: "law",
      date: "2000-06-29",
      article: "§ 1–2",
      address: "https://www.novyepis.cz/pravni-predpisy/50587",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Zobrazené znění právního předpisu je účinné od 01.01.2025.",
      later: "in this form since 1 January 2025",
    },
  },
  days: [
    {
      on: "01-01",
      name: {
        en: "New Year’s Day, Restoration of the Czech State",
        fr: "Jour de l’An, restauration de l’État tchèque",
      },
      by: "act2000",
    },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "act2000" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act2000" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "act2000" },
    { on: "05-08", name: { en: "Victory Day", fr: "Fête de la Victoire" }, by: "act2000" },
    {
      on: "07-05",
      name: { en: "Saints Cyril and Methodius Day", fr: "Saints Cyrille et Méthode" },
      by: "act2000",
    },
    { on: "07-06", name: { en: "Jan Hus Day", fr: "Journée de Jan Hus" }, by: "act2000" },
    {
      on: "09-28",
      name: { en: "Czech Statehood Day", fr: "Fête de l’État tchèque" },
      by: "act2000",
    },
    {
      on: "10-28",
      name: { en: "Independent Czechoslovak State Day", fr: "Création de l’État tchécoslovaque" },
      by: "act2000",
    },
    {
      on: "11-17",
      name: {
        en: "Struggle for Freedom and Democracy Day",
        fr: "Journée de la lutte pour la liberté et la démocratie",
      },
      by: "act2000",
    },
    { on: "12-24", name: { en: "Christmas Eve", fr: "Veille de Noël" }, by: "act2000" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act2000" },
    {
      on: "12-26",
      name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" },
      by: "act2000",
    },
  ],
});
