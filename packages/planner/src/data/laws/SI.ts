import { holidayLaw } from "./law.ts";

// Looked for the act: a newspaper prints its articles 1 and 2. A bill of February 2026 would make up for holidays on
// a weekend from 2027 on: nothing was found of its end.
export const SI = holidayLaw({
  sources: {
    act: {
      title: "Zakon o praznikih in dela prostih dnevih v Republiki Sloveniji, 1. in 2. člen",
      class: "law",
      date: "2016-12-31",
      article: "1. in 2. člen",
      address:
        "https://www.slovenskenovice.si/novice/slovenija/bomo-v-sloveniji-dobili-nov-dela-prost-dan/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "velikonočna nedelja in ponedeljek, velika noč",
      later: "changed at the end of 2016, which gave 2 January back; nothing found since",
    },
  },
  days: [
    { on: "01-01", length: 2, name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act" },
    { on: "02-08", name: { en: "Prešeren Day", fr: "Journée de Prešeren" }, by: "act" },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "act" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act" },
    {
      on: "04-27",
      name: { en: "Uprising Against Occupation Day", fr: "Soulèvement contre l’occupation" },
      by: "act",
    },
    { on: "05-01", length: 2, name: { en: "Labour Day", fr: "Fête du Travail" }, by: "act" },
    { on: "easter+49", name: { en: "Pentecost", fr: "Pentecôte" }, by: "act" },
    { on: "06-25", name: { en: "Statehood Day", fr: "Fête de l’État" }, by: "act" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "act" },
    { on: "10-31", name: { en: "Reformation Day", fr: "Fête de la Réformation" }, by: "act" },
    { on: "11-01", name: { en: "Remembrance Day", fr: "Jour des Morts" }, by: "act" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act" },
    {
      on: "12-26",
      name: { en: "Independence and Unity Day", fr: "Fête de l’Indépendance et de l’Unité" },
      by: "act",
    },
  ],
});
