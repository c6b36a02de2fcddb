import { holidayLaw } from "./law.ts";

// Read: article 234 as lawyers print it. No act gives Carnival Tuesday to the public service: the government does so by
// custom, year by year.
export const PT = holidayLaw({
  sources: {
    code2016: {
      title: "Código do Trabalho, artigo 234.º, na redação da Lei n.º 8/2016, de 1 de abril",
      class: "law",
      date: "2016-04-01",
      article: "art. 234",
      address: "http://www.amartins.pt/feriados-nacionais/",
      seen: "lawyer",
      readOn: "2026-11-29",
      quote:
        "São feriados obrigatórios os dias 1 de janeiro, de Sexta-Feira Santa, de Domingo de Páscoa, 25 de abril,",
      later:
        "four of its days, which Lei n.º 23/2012 had taken away, are back since 2 April 2016; nothing found later",
    },
    carnival: {
      title: "Tolerância de ponto no Carnaval; Código do Trabalho, artigo 235.º",
      class: "practice",
      date: "2009-02-12",
      article: "art. 235",
      address:
        "https://noticiasaominuto.com/economia/1931197/afinal-ou-no-feriado-na-tera-feira-de-carnaval",
      seen: "report",
      readOn: "2026-11-29",
      quote: "no público só se o Governo anunciar uma decisão nesse sentido",
      later:
        "the code leaves it to contracts, the government to each year; the date is that of the code",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "code2016" },
    {
      on: "easter-47",
      name: { en: "Carnival Tuesday", fr: "Mardi gras" },
      by: "carnival",
      isOrdered: true,
    },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "code2016" },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "code2016" },
    { on: "04-25", name: { en: "Freedom Day", fr: "Fête de la Liberté" }, by: "code2016" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "code2016" },
    { on: "easter+60", name: { en: "Corpus Christi", fr: "Fête-Dieu" }, by: "code2016" },
    { on: "06-10", name: { en: "Portugal Day", fr: "Fête nationale" }, by: "code2016" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "code2016" },
    {
      on: "10-05",
      name: { en: "Republic Day", fr: "Proclamation de la République" },
      by: "code2016",
    },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "code2016" },
    {
      on: "12-01",
      name: { en: "Restoration of Independence", fr: "Restauration de l’Indépendance" },
      by: "code2016",
    },
    {
      on: "12-08",
      name: { en: "Immaculate Conception", fr: "Immaculée Conception" },
      by: "code2016",
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "code2016" },
  ],
});
