import { holidayLaw } from "./law.ts";

// Looked for the act: the resolutions of the BOE are told by the press. Only the days that all communities have are
// taken in; of those on a Sunday each community decides for itself whether Monday is off.
export const ES = holidayLaw({
  sources: {
    list2018: {
      title: "Calendario laboral 2018 (BOE)",
      class: "law",
      date: "2017-10-11",
      address:
        "https://menorca.info/actualidad/nacional/2017/10/11/1553138/calendario-laboral-2018-tendra-festivos-solo-puente-nacional-1.html",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "nueve son fiestas nacionales no sustituibles: Año Nuevo, Viernes Santo, Primero de Mayo, Asunción de la Virgen,",
      later: "the list of 2026 is the same for the days on weekdays",
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
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "list2018" },
    { on: "01-06", name: { en: "Epiphany", fr: "Épiphanie" }, by: "list2026" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "list2018" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "list2018" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "list2018" },
    { on: "10-12", name: { en: "National Day", fr: "Fête nationale" }, by: "list2018" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "list2018" },
    { on: "12-06", name: { en: "Constitution Day", fr: "Jour de la Constitution" }, by: "list2018" },
    { on: "12-08", name: { en: "Immaculate Conception", fr: "Immaculée Conception" }, by: "list2018" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "list2018" },
  ],
});
