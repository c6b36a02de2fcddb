import { holidayLaw } from "./law.ts";

// Looked for the act: no act lists the holidays of the church; that on the hours of shops names them, as the
// minister for the church told the Folketing with the bill that took Store Bededag away. On Constitution Day and
// Christmas Eve offices have no day off by rule; many give it.
export const DK = holidayLaw({
  sources: {
    shops2023: {
      title: "Forslag til lov om konsekvenser ved afskaffelsen af store bededag som helligdag, § 7",
      class: "law",
      date: "2023-02-06",
      address: "https://ft.dk/samling/20222/almdel/kiu/spm/19/svar/1931096/2662590/index.htm",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "»nytårsdag, skærtorsdag, langfredag, 1. og 2. påske- dag, Kr. Himmelfartsdag, 1. og 2. pinsedag,",
      later: "passed on 28 February 2023, in force since 1 January 2024",
    },
    shops2010: {
      title: "Lukkeloven, § 2, stk. 1 (Folketingstidende 2009-10, A, L 96)",
      class: "law",
      date: "2010-01-01",
      article: "§ 2",
      address: "https://ft.dk/samling/20222/almdel/kiu/spm/19/svar/1931096/2662590/index.htm",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "skal anses for helligdage: 1. og 2. juledag, nytårsdag, skærtorsdag, langfredag, 1. og 2. påskedag, store bededag",
      later: "store bededag taken out in 2024",
    },
    custom: {
      title: "Tjenestefrihed i forbindelse med helligdage (Forsvaret)",
      class: "practice",
      date: "2020-01-01",
      address:
        "http://medarbejder.forsvaret.dk/fravaerogorlov/Tjenestefrihed_i_forbindelse_med_helligdage/Pages/default.aspx",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Civilt personel ydes tjenestefrihed med løn hele den 5. juni (Grundlovsdag).",
      later: "nothing found",
    },
    manual: {
      title: "Personaleadministrativ vejledning, 26.2.8.3",
      class: "practice",
      date: "2020-01-01",
      article: "26.2.8.3",
      address:
        "https://pav.medst.dk/tjenestefrihed-mv/tjenestemaend/anden-frihed/grundlovsdag-juleaftensdag-og-nytarsaftensdag/",
      seen: "government",
      readOn: "2026-11-29",
      quote:
        "Der er ikke fastsat generelle regler om frihed på grundlovsdag, juleaftensdag og nytårsaftensdag.",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "shops2023" },
    { on: "easter-3", name: { en: "Maundy Thursday", fr: "Jeudi saint" }, by: "shops2023" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "shops2023" },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "shops2023" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "shops2023" },
    {
      on: "easter+26",
      until: 2023,
      name: { en: "Great Prayer Day", fr: "Grand jour de prière" },
      by: "shops2010",
      endedBy: "shops2023",
    },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "shops2023" },
    { on: "easter+49", name: { en: "Pentecost", fr: "Pentecôte" }, by: "shops2023" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "shops2023" },
    {
      on: "06-05",
      name: { en: "Constitution Day", fr: "Fête de la Constitution" },
      by: "custom",
      dispute: { by: "manual" },
    },
    {
      on: "12-24",
      name: { en: "Christmas Eve", fr: "Veille de Noël" },
      by: "custom",
      dispute: { by: "manual" },
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "shops2023" },
    {
      on: "12-26",
      name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" },
      by: "shops2023",
    },
  ],
});
