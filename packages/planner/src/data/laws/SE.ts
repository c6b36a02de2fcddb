import { holidayLaw } from "./law.ts";

// Read: the act as riksdagen.se prints it. The three eves are no holidays by it.
export const SE = holidayLaw({
  sources: {
    act1989: {
      title: "Lag (1989:253) om allmänna helgdagar",
      class: "law",
      date: "1989-05-18",
      article: "§ 1–2",
      address:
        "http://www.riksdagen.se/sv/Dokument-Lagar/Lagar/Svenskforfattningssamling/Lag-1989253-om-allmanna-hel_sfs-1989-253/",
      seen: "government",
      readOn: "2026-11-29",
      quote: "långfredagen, annandag påsk, Kristi himmelsfärdsdag,",
      later: "as amended by SFS 2004:1320; nothing found later",
    },
    eves: {
      title: "Helgdagar 2025 (tidochdatum.se)",
      class: "practice",
      date: "2025-01-01",
      address: "https://tidochdatum.se/helgdagar",
      seen: "report",
      readOn: "2026-11-29",
      quote: "tre arbetsfria dagar: midsommarafton, julafton och nyårsafton",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act1989" },
    { on: "01-06", name: { en: "Epiphany", fr: "Épiphanie" }, by: "act1989" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "act1989" },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "act1989" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act1989" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "act1989" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "act1989" },
    { on: "easter+49", name: { en: "Pentecost", fr: "Pentecôte" }, by: "act1989" },
    { on: "06-06", name: { en: "National Day", fr: "Fête nationale" }, by: "act1989" },
    { on: "FR>=06-19", name: { en: "Midsummer Eve", fr: "Veille de la Saint-Jean" }, by: "eves" },
    { on: "SA>=06-20", name: { en: "Midsummer Day", fr: "Saint-Jean" }, by: "act1989" },
    { on: "SA>=10-31", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "act1989" },
    { on: "12-24", name: { en: "Christmas Eve", fr: "Veille de Noël" }, by: "eves" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act1989" },
    {
      on: "12-26",
      name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" },
      by: "act1989",
    },
    { on: "12-31", name: { en: "New Year’s Eve", fr: "Saint-Sylvestre" }, by: "eves" },
  ],
});
