import { holidayLaw } from "./law.ts";

// Looked for the act: sgg.cg, adiac-congo.com, the loi n° 18-94 and others named in lists, droit-afrique, press: no act
// and no communiqué was found. The days below are those that libraries and lists have in common.
export const CG = holidayLaw({
  sources: {},
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" } },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" } },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" } },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" } },
    { on: "easter+49", name: { en: "Pentecost", fr: "Pentecôte" } },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" } },
    {
      on: "06-10",
      name: {
        en: "Commemoration of the Sovereign National Conference",
        fr: "Commémoration de la Conférence nationale souveraine",
      },
    },
    { on: "08-15", name: { en: "Independence Day", fr: "Fête nationale" } },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" } },
    { on: "11-28", name: { en: "Republic Day", fr: "Journée de la République" } },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" } },
  ],
});
