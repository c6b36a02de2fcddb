import { holidayLaw } from "./law.ts";

// Read: article 45 of the decree of 1983 as juridicas.com prints it. Of its list d, which communities may replace, 6
// January is kept by all; Maundy Thursday and 19 March are not. Any holiday of the list, Epiphany too, that falls on a
// Sunday is made up for on Monday (art. 45.2) unless the community takes another day for it.
export const ES = holidayLaw({
  sources: {
    decree1983: {
      title: "Real Decreto 2001/1983, de 28 de julio",
      class: "law",
      date: "1983-07-28",
      article: "art. 45",
      address: "https://noticias.juridicas.com/base_datos/Laboral/rd2001-1983.t5.html",
      seen: "lawyer",
      readOn: "2026-11-29",
      quote:
        "15 de agosto, Asunción de la Virgen. 1 de noviembre, Todos los Santos. 8 de diciembre, Inmaculada Concepción. Viernes Santo.",
      later: "nothing found after the form in force since 27 September 1995",
    },
    list2026: {
      title: "Resolución de 17 de octubre de 2025, de la Dirección General de Trabajo",
      class: "law",
      date: "2025-10-17",
      address:
        "https://elderecho.com/el-calendario-laboral-para-2026-fija-nueve-festivos-comunes-en-toda-espana",
      seen: "report",
      readOn: "2026-11-29",
      quote: "todas las regiones optan por mantener la festividad del Día de Reyes (6 de enero)",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "decree1983" },
    { on: "01-06", name: { en: "Epiphany", fr: "Épiphanie" }, by: "list2026" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "decree1983" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "decree1983" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "decree1983" },
    { on: "10-12", name: { en: "National Day", fr: "Fête nationale" }, by: "decree1983" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "decree1983" },
    {
      on: "12-06",
      name: { en: "Constitution Day", fr: "Jour de la Constitution" },
      by: "decree1983",
    },
    {
      on: "12-08",
      name: { en: "Immaculate Conception", fr: "Immaculée Conception" },
      by: "decree1983",
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "decree1983" },
  ],
  weekends: [{ weekdays: [7], to: "monday", isOrdered: true, by: "decree1983" }],
});
