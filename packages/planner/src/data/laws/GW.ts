import { holidayLaw } from "./law.ts";

// Looked for the acts: Boletim Oficial (gov.gw, legis-palop.org, fdbissau.com), odemocratagb.com, e-global.pt: the decree of
// 2023 is known from the press, which prints its list; of the labour code only what a union says of article 141. Nothing
// was found of the transition since November 2025. 14 November, which libraries have, is not in the list; Carnival had
// leave on 1 March 2022, and no rule was found for it.
export const GW = holidayLaw({
  sources: {
    decree2023: {
      title: "Decreto n.º 1/2023, de 18 de janeiro",
      class: "law",
      date: "2023-01-18",
      article: "art. 1",
      address: "https://odemocratagb.com/?p=42600",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "têm direito a dispensa de serviço nos dias 24 e 31 de dezembro, 08 de março, 02 de novembro",
      later: "nothing found",
    },
    decree2002: {
      title: "Decreto n.º 1/2002, de 6 de maio",
      class: "law",
      date: "2002-05-06",
      address: "https://odemocratagb.com/?p=42600",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "O dia 23 de janeiro era considerado feriado nacional por marcar o início da luta armada",
      later: "repealed by decreto n.º 1/2023",
    },
    // The union holds that a decree cannot take away what the code has.
    code2022: {
      title: "Código do Trabalho, promulgado a 18 de julho de 2022",
      class: "law",
      date: "2022-07-18",
      article: "art. 141",
      address:
        "https://e-global.pt/noticias/lusofonia/guine-bissau/guine-bissau-untg-cs-diz-supressao-do-feriado-de-3-de-agosto-nao-tem-efeito-juridico/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "diante do Artigo 141° do Código de Trabalho, aprovado no parlamento e promulgado a 18 de Julho de 2022",
      later: "the government applies decreto n.º 1/2023",
    },
    order2024: {
      title: "Nota à imprensa do Ministério da Administração Pública, 14 de junho de 2024",
      class: "order",
      date: "2024-06-14",
      address:
        "https://faladepapagaio.blogspot.com/2024/06/guine-bissau-tabaski-governo-e-comissao.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "será observado como feriado, no dia 17 de Junho",
      later: "for this day alone; the feast was on the day before, a Sunday",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "decree2023" },
    {
      on: "01-20",
      name: { en: "National Heroes’ Day", fr: "Journée des héros nationaux" },
      by: "decree2023",
    },
    {
      on: "01-23",
      until: 2022,
      name: { en: "Beginning of the Armed Struggle", fr: "Début de la lutte armée" },
      by: "decree2002",
      endedBy: "decree2023",
    },
    {
      on: "01-23",
      since: 2023,
      name: { en: "Beginning of the Armed Struggle", fr: "Début de la lutte armée" },
      by: "code2022",
      dispute: { by: "decree2023" },
    },
    // Since 2023 a day of leave for public servants, no holiday.
    {
      on: "03-08",
      name: { en: "International Women’s Day", fr: "Journée internationale des femmes" },
      by: "decree2023",
    },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "decree2023" },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "decree2023" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "decree2023" },
    {
      on: "08-03",
      until: 2022,
      name: { en: "Pidjiguiti Day", fr: "Journée des martyrs de Pidjiguiti" },
      by: "decree2002",
      endedBy: "decree2023",
    },
    {
      on: "08-03",
      since: 2023,
      name: { en: "Pidjiguiti Day", fr: "Journée des martyrs de Pidjiguiti" },
      by: "code2022",
      dispute: { by: "decree2023" },
    },
    {
      on: "09-24",
      name: { en: "Independence Day", fr: "Fête de l’Indépendance" },
      by: "decree2023",
    },
    { on: "11-02", name: { en: "All Souls’ Day", fr: "Jour des Morts" }, by: "decree2023" },
    { on: "12-24", name: { en: "Christmas Eve", fr: "Veille de Noël" }, by: "decree2023" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "decree2023" },
    { on: "12-31", name: { en: "New Year’s Eve", fr: "Saint-Sylvestre" }, by: "decree2023" },
    { on: "hijri 10-01", by: "decree2023" },
    { on: "hijri 12-10", by: "decree2023" },
    { on: "2024-06-17", name: { en: "Eid al-Adha", fr: "Aïd el-Adha" }, by: "order2024" },
  ],
  announced: [
    ["eid-al-adha", "2022-07-09", "https://odemocratagb.com/?p=39323"],
    // As the commission that watches the moon said; the government had the day after it off.
    [
      "eid-al-adha",
      "2024-06-16",
      "https://faladepapagaio.blogspot.com/2024/06/guine-bissau-tabaski-governo-e-comissao.html",
    ],
    [
      "eid-al-fitr",
      "2026-03-20",
      "https://faladepapagaio.blogspot.com/2026/03/governo-decreta-feriado-nacional-20-de.html",
    ],
  ],
});
