import { holidayLaw } from "./law.ts";

// Looked for the act: e-seimas.lrs.lt has bills that print article 123, with 24 December and without 2 November;
// e-tar.lt has days of remembrance.
export const LT = holidayLaw({
  sources: {
    code2016: {
      title: "Darbo kodeksas, 123 straipsnis (įstatymas Nr. XII-2603)",
      class: "law",
      date: "2016-09-14",
      article: "123 straipsnis",
      address: "https://e-seimas.lrs.lt/rs/legalact/TAK/fbd0f9f0cd0511ecb69ea7b9ba9d787b/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "1. Paprastai nedirbama šiomis švenčių dienomis:",
      later: "a change of 2019 adds 2 November, which the bill that was read leaves out",
    },
    souls2019: {
      title: "Darbo kodekso 123 straipsnio pataisa (Vėlinės)",
      class: "law",
      date: "2019-12-31",
      article: "123 straipsnis",
      address:
        "https://www.delfi.lt/verslas/verslas/nepamirskite-siemet-pirma-karta-dirbti-nereikes-ir-per-velines.d?id=85352303",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Vėlinių nedarbo dieną Seimas įteisino 2019 metais",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "code2016" },
    {
      on: "02-16",
      name: { en: "Restoration of the State Day", fr: "Restauration de l’État lituanien" },
      by: "code2016",
    },
    {
      on: "03-11",
      name: { en: "Restoration of Independence Day", fr: "Restauration de l’Indépendance" },
      by: "code2016",
    },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "code2016" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "code2016" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "code2016" },
    { on: "SU>=05-01", name: { en: "Mother’s Day", fr: "Fête des mères" }, by: "code2016" },
    { on: "SU>=06-01", name: { en: "Father’s Day", fr: "Fête des pères" }, by: "code2016" },
    { on: "06-24", name: { en: "Midsummer Day", fr: "Saint-Jean" }, by: "code2016" },
    { on: "07-06", name: { en: "Statehood Day", fr: "Fête de l’État" }, by: "code2016" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "code2016" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "code2016" },
    {
      on: "11-02",
      since: 2020,
      name: { en: "All Souls’ Day", fr: "Fête des morts" },
      by: "souls2019",
    },
    { on: "12-24", name: { en: "Christmas Eve", fr: "Veille de Noël" }, by: "code2016" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "code2016" },
    {
      on: "12-26",
      name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" },
      by: "code2016",
    },
  ],
});
