import { holidayLaw } from "./law.ts";

// Read: article 234 as lawyers print it. The government gives Carnival Tuesday to the public service each year.
export const PT = holidayLaw({
  sources: {
    code2009: {
      title: "Código do Trabalho, artigo 234.º",
      class: "law",
      date: "2009-02-12",
      article: "art. 234",
      address: "https://benettiadvogados.adv.br/feriado",
      seen: "lawyer",
      readOn: "2026-11-29",
      quote: "Corpo de Deus, 10 de junho, 15 de agosto, 5 de outubro, 1 de",
      later: "nothing found",
    },
    carnival: {
      title: "Código do Trabalho, artigo 235.º",
      class: "law",
      date: "2009-02-12",
      article: "art. 235",
      address: "https://noticiasaominuto.com/economia/1931197/afinal-ou-no-feriado-na-tera-feira-de-carnaval",
      seen: "report",
      readOn: "2026-11-29",
      quote: "no público só se o Governo anunciar uma decisão nesse sentido",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "code2009" },
    { on: "easter-47", name: { en: "Carnival Tuesday", fr: "Mardi gras" }, by: "carnival", isOrdered: true },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "code2009" },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "code2009" },
    { on: "04-25", name: { en: "Freedom Day", fr: "Fête de la Liberté" }, by: "code2009" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "code2009" },
    { on: "easter+60", name: { en: "Corpus Christi", fr: "Fête-Dieu" }, by: "code2009" },
    { on: "06-10", name: { en: "Portugal Day", fr: "Fête nationale" }, by: "code2009" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "code2009" },
    { on: "10-05", name: { en: "Republic Day", fr: "Proclamation de la République" }, by: "code2009" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "code2009" },
    {
      on: "12-01",
      name: { en: "Restoration of Independence", fr: "Restauration de l’Indépendance" },
      by: "code2009",
    },
    { on: "12-08", name: { en: "Immaculate Conception", fr: "Immaculée Conception" }, by: "code2009" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "code2009" },
  ],
});
