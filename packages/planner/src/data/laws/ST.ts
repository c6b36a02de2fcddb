import { holidayLaw } from "./law.ts";

// Looked for the act: Lei n.º 7/90, Lei n.º 6/2019 (Código do Trabalho, Scribd 413392099, its preamble only),
// stp-press.st, parlamento.st. The list of the tourist office was on the screen up to 4 January.
export const ST = holidayLaw({
  sources: {
    tourism: {
      title: "Feriados, Visit São Tomé e Príncipe",
      class: "law",
      date: "2026-11-29",
      address: "https://www.visitsaotomeprincipe.st/en/informacoes-uteis/feriados",
      seen: "report",
      readOn: "2026-11-29",
      quote: "se um feriado calhar no domingo, comemora-se na segunda feira",
      later: "nothing found",
    },
    independence2022: {
      title: "Despacho conjunto, 8 de julho de 2022",
      class: "law",
      date: "2022-07-08",
      address: "https://stp-press.st/?p=27610",
      seen: "report",
      readOn: "2026-11-29",
      quote: "véspera do dia da independência nacional a assinalar-se, terça-feira, 12 de Julho",
      later: "nothing found",
    },
    // The parliament's list of August 2018 left it out; the press of the day: by mistake, and not promulgated.
    army2018: {
      title: "Téla Nón, 6 de setembro de 2018",
      class: "law",
      date: "2018-09-06",
      address:
        "https://www.telanon.info/politica/2018/09/06/27716/maioria-aniquilou-6-de-setembro-mas-a-data-das-fastp-ressuscitou/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Hoje 6 de Setembro de 2018, continua a ser feriado nacional",
      later: "nothing found",
    },
    order2022: {
      title: "Despacho conjunto, 8 de julho de 2022",
      class: "order",
      date: "2022-07-08",
      address: "https://stp-press.st/?p=27610",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "É concedida a tolerância de ponto no primeiro e segundo períodos laborais a nível nacional",
      later: "for this day alone",
    },
    order2024: {
      title: "Comunicado do Conselho de Ministros, 9 de fevereiro de 2024",
      class: "order",
      date: "2024-02-09",
      address: "https://stp-press.st/?p=34391",
      seen: "report",
      readOn: "2026-11-29",
      quote: "o Governo decretará tolerância de ponto no período da tarde",
      later: "for this day alone",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "tourism" },
    { on: "01-04", name: { en: "Day of King Amador", fr: "Journée du roi Amador" }, by: "tourism" },
    { on: "02-03", name: { en: "Martyrs’ Day", fr: "Journée des martyrs" } },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" } },
    {
      on: "07-12",
      name: { en: "Independence Day", fr: "Fête de l’Indépendance" },
      by: "independence2022",
    },
    {
      on: "09-06",
      name: { en: "Armed Forces Day", fr: "Journée des forces armées" },
      by: "army2018",
    },
    {
      on: "09-30",
      name: { en: "Agricultural Reform Day", fr: "Journée de la réforme agraire" },
    },
    { on: "12-21", name: { en: "São Tomé Day", fr: "Fête de São Tomé" } },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" } },
    {
      on: "2022-07-11",
      name: { en: "Day before Independence Day", fr: "Veille de la fête de l’Indépendance" },
      by: "order2022",
    },
    {
      on: "2024-02-14",
      closesAt: "12:00",
      name: { en: "Ash Wednesday", fr: "Mercredi des Cendres" },
      by: "order2024",
    },
  ],
  weekends: [
    { weekdays: [7], to: "next-day", by: "tourism" },
    // Libraries have the Friday before a Saturday; the page says only that weekends are made up for.
    { weekdays: [6], to: "previous-working-day" },
  ],
});
