import { holidayLaw } from "./law.ts";

// Looked for the list of Decreto 9/2007: Boletín Oficial del Estado of 28 February 2007 (Scribd 378463185), whose table
// of contents names the decree, but whose list was not on the screen; boe.gob.gq; ilo.org.
export const GQ = holidayLaw({
  sources: {
    calendar2024: {
      title: "Calendario laboral de Guinea Ecuatorial 2024, Guinea Info Market",
      class: "law",
      date: "2024-03-29",
      address:
        "https://guineainfomarket.com/business/2024/03/29/calendario-laboral-de-guinea-ecuatorial-2024",
      seen: "report",
      readOn: "2026-11-29",
      quote: "los ecuatoguineanos disfrutaremos de 13 días festivos",
      later: "nothing found",
    },
    decree2007: {
      title: "Decreto n° 9/2007, de 5 de febrero, por el que se fijan los días feriados",
      class: "law",
      date: "2007-02-05",
      address:
        "https://realequatorialguinea.com/destacado/sociedad/este-lunes-16-de-agosto-no-se-trabaja-por-puente-del-dia-de-la-constitucion-de-guinea-ecuatorial/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "cuando una festividad cae en un día inhábil, pues el día hábil siguiente también será festivo",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "calendar2024" },
    {
      on: "03-08",
      name: { en: "International Women’s Day", fr: "Journée internationale des femmes" },
      by: "calendar2024",
    },
    { on: "easter-3", name: { en: "Maundy Thursday", fr: "Jeudi saint" }, by: "calendar2024" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "calendar2024" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "calendar2024" },
    { on: "05-25", name: { en: "Africa Day", fr: "Journée de l’Afrique" }, by: "calendar2024" },
    { on: "easter+60", name: { en: "Corpus Christi", fr: "Fête-Dieu" }, by: "calendar2024" },
    {
      on: "06-05",
      name: { en: "President’s Day", fr: "Anniversaire du président de la République" },
      by: "calendar2024",
    },
    {
      on: "08-03",
      name: { en: "Armed Forces Day", fr: "Journée des forces armées" },
      by: "calendar2024",
    },
    {
      on: "08-15",
      name: { en: "Constitution Day", fr: "Jour de la Constitution" },
      by: "calendar2024",
    },
    {
      on: "10-12",
      name: { en: "Independence Day", fr: "Fête de l’Indépendance" },
      by: "calendar2024",
    },
    {
      on: "12-08",
      name: { en: "Immaculate Conception", fr: "Immaculée Conception" },
      by: "calendar2024",
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "calendar2024" },
  ],
  weekends: [{ weekdays: [6, 7], to: "next-working-day", by: "decree2007" }],
});
