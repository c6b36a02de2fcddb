import { holidayLaw } from "./law.ts";

// Looked for the act: no list of the public service was on the screen, only the press. Banks alone close on Easter
// Tuesday.
export const CY = holidayLaw({
  sources: {
    list2026: {
      title: "Οι αργίες του 2026 (Sigma)",
      class: "practice",
      date: "2025-09-22",
      address:
        "https://www.sigmalive.com/news/local/1288780/oi-arghies-poy-menoyn-ghia-to-2025-kai-ta-triimera-toy-2026",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "τιμώνται μια σειρά από επίσημες αργίες και εορτές που έχουν θρησκευτικό, εθνικό αλλά και κοινωνικό χαρακτήρα",
      later: "nothing found",
    },
    list2025: {
      title: "Αναλυτικά οι υπόλοιπες αργίες του 2025 (Check in Cyprus)",
      class: "practice",
      date: "2025-06-11",
      address:
        "https://checkincyprus.com/article/80260/poia-einai-e-epomene-argia-meta-ton-kataklusmo",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Δεύτερη ημέρα των Χριστουγέννων: Παρασκευή 26 Δεκεμβρίου 2025",
      later: "nothing found",
    },
    list2020: {
      title: "Οι δημόσιες αργίες του 2020 (Καθημερινή)",
      class: "practice",
      date: "2020-01-01",
      address: "https://kathimerini.com.cy/gr/-1/oi-dimosies-argies-toy-2020",
      seen: "report",
      readOn: "2026-11-29",
      quote: "1 Ιανουάριος, Τετάρτη, Πρωτοχρονιά",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "list2020" },
    { on: "01-06", name: { en: "Epiphany", fr: "Épiphanie" }, by: "list2026" },
    { on: "orthodox-48", name: { en: "Green Monday", fr: "Lundi pur" }, by: "list2026" },
    {
      on: "03-25",
      name: { en: "Greek Independence Day", fr: "Fête nationale grecque" },
      by: "list2026",
    },
    {
      on: "04-01",
      name: { en: "Cyprus National Day", fr: "Fête nationale chypriote" },
      by: "list2026",
    },
    { on: "orthodox-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "list2026" },
    { on: "orthodox+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "list2026" },
    { on: "orthodox+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "list2026" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "list2026" },
    {
      on: "orthodox+50",
      name: { en: "Monday of the Holy Spirit", fr: "Lundi du Saint-Esprit" },
      by: "list2026",
    },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "list2026" },
    {
      on: "10-01",
      name: { en: "Cyprus Independence Day", fr: "Fête de l’Indépendance de Chypre" },
      by: "list2026",
    },
    { on: "10-28", name: { en: "Ochi Day", fr: "Jour du Non" }, by: "list2026" },
    {
      on: "12-24",
      name: { en: "Christmas Eve", fr: "Veille de Noël" },
      by: "list2026",
      dispute: { by: "list2025" },
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "list2025" },
    {
      on: "12-26",
      name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" },
      by: "list2025",
    },
  ],
});
