import { holidayLaw } from "./law.ts";

// Looked for the act: Lei n.º 16/IV/91 of 30 December 1991 and what added 13 January (kiosk.incv.cv, Boletim Oficial on
// scribd.com and livrozilla.com, bcv.cv, conscv.nl): not on the screen. Carnival, Holy Thursday and the eves are days for
// which a resolution of the Council of Ministers releases public servants each year; São Vicente differed in 2020. Of
// 12 September, which libraries have, nothing was found, and the central bank's list has not got it.
export const CV = holidayLaw({
  sources: {
    // A copy of Wikipedia, which copies the central bank's list of days on which banks are closed.
    list: {
      title: "Feriados Bancários, Banco de Cabo Verde, em Wikipedia",
      class: "law",
      date: "2021-06-05",
      address: "https://worddisk.com/wiki/Public_holidays_in_Cape_Verde",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Dia da Nacionalidade e dos Heróis Nacionais",
      later: "nothing found",
    },
    freedom: {
      title: "Vatican News, 13 de janeiro de 2020",
      class: "law",
      date: "2020-01-13",
      address:
        "https://www.vaticannews.va/pt/africa/news/2020-01/cabo-verde-comemoracao-do-13-de-janeiro.print.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Dia 13 de Janeiro, dia da Liberdade e da Democracia, é feriado em Cabo Verde",
      later: "nothing found",
    },
    easter2022: {
      title: "Resolução do Conselho de Ministros, abril de 2022",
      class: "law",
      date: "2022-04-06",
      address:
        "https://expressodasilhas.cv/pais/2022/04/06/funcao-publica-com-com-tolerancia-de-ponto-na-tarde-de-14-de-abril/79457",
      seen: "report",
      readOn: "2026-11-29",
      quote: "a Quinta-feira Santa, a Sexta-feira da Paixão [feriado] e a Solene Vigília Pascal",
      later: "nothing found",
    },
    thursday2022: {
      title: "Resolução do Conselho de Ministros, abril de 2022",
      class: "order",
      date: "2022-04-06",
      address:
        "https://expressodasilhas.cv/pais/2022/04/06/funcao-publica-com-com-tolerancia-de-ponto-na-tarde-de-14-de-abril/79457",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "cujos horários de funcionamento nesse dia passam a ser apenas das 08:00 às 12:00 locais",
      later: "for this day alone",
    },
    thursday2023: {
      title: "Resolução do Conselho de Ministros, abril de 2023",
      class: "order",
      date: "2023-04-03",
      address:
        "https://www.sapo.pt/noticias/atualidade/funcionarios-publicos-de-cabo-verde-com_642aacee7d357948c690d256",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "tolerância de ponto para a tarde de 06 de abril é justificada com a prática em anos anteriores",
      later: "for this day alone",
    },
    carnival: {
      title: "Expresso das Ilhas, 6 de abril de 2022",
      class: "practice",
      date: "2022-04-06",
      address:
        "https://expressodasilhas.cv/pais/2022/04/06/funcao-publica-com-com-tolerancia-de-ponto-na-tarde-de-14-de-abril/79457",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "O Governo decreta habitualmente a tolerância de ponto para o dia de Carnaval e Quarta-feira de Cinzas",
      later: "not decreed in 2022",
    },
    carnival2020: {
      title: "Resolução do Conselho de Ministros, fevereiro de 2020",
      class: "order",
      date: "2020-02-18",
      address:
        "https://expressodasilhas.cv/pais/2020/02/18/governo-concede-tolerancia-de-ponto-para-o-carnaval/68041",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "a partir das 12h00 do dia 25 de Fevereiro (terça-feira) e durante todo o dia 26 de Fevereiro (quarta-feira)",
      later: "for these days alone",
    },
    carnival2023: {
      title: "Resolução n.º 10/2023",
      class: "order",
      date: "2023-02-18",
      address:
        "https://noticiasdonorte.publ.cv/133936/governo-concede-tolerancia-de-ponto-na-tarde-de-terca-feira-de-carnaval-e-na-quarta-feira-de-cinzas/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "a partir das 12:00 do dia 21 de Fevereiro (terça-feira) e durante todo o dia 22 de Fevereiro de 2023",
      later: "for these days alone",
    },
    carnival2025: {
      title: "Resolução do Conselho de Ministros, Boletim Oficial de 21 de fevereiro de 2025",
      class: "order",
      date: "2025-02-21",
      address:
        "https://expressodasilhas.cv/pais/2025/02/24/governo-concede-tolerancia-de-ponto-no-dia-4-para-carnaval-e-5-para-cinzas/95815",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "a partir das 12h00 do dia 4 de Março (terça-feira) e durante todo o dia 5 de Março (quarta-feira)",
      later: "for these days alone",
    },
    carnival2026: {
      title: "Resolução do Conselho de Ministros, Boletim Oficial de 12 de fevereiro de 2026",
      class: "order",
      date: "2026-02-12",
      address:
        "https://expressodasilhas.cv/pais/2026/02/13/governo-concede-tolerancia-de-ponto-no-carnaval-e-na-quarta-feira-de-cinzas/101385",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "a partir das 12h00 do dia 17, terça-feira, e durante todo o dia 18, quarta-feira de Cinzas",
      later: "for these days alone",
    },
    eves2021: {
      title: "Resolução n.º 115/2021",
      class: "order",
      date: "2021-12-17",
      address:
        "https://expressodasilhas.cv/pais/2021/12/18/governo-concede-tolerancia-de-ponto-a-24-e-31-de-dezembro-durante-todo-o-dia/78030",
      seen: "report",
      readOn: "2026-11-29",
      quote: "o Governo decidiu conceder tolerância de ponto nos dias 24 e 31 de Dezembro",
      later: "for these days alone; made each year",
    },
    eves2024: {
      title: "Resolução n.º 111/2024",
      class: "order",
      date: "2024-12-19",
      address:
        "https://expressodasilhas.cv/pais/2024/12/19/governo-concede-tolerancia-de-ponto-nos-dias-24-e-31-de-dezembro/94782",
      seen: "report",
      readOn: "2026-11-29",
      quote: "nos próximos dias 24 e 31 de dezembro de 2024, durante todo o dia",
      later: "for these days alone; made each year",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "list" },
    {
      on: "01-13",
      name: { en: "Freedom and Democracy Day", fr: "Jour de la Liberté et de la Démocratie" },
      by: "freedom",
    },
    {
      on: "01-20",
      name: {
        en: "Day of Nationality and National Heroes",
        fr: "Journée de la Nationalité et des Héros nationaux",
      },
      by: "list",
    },
    {
      on: "easter-47",
      closesAt: "12:00",
      except: [2020, 2022, 2023, 2025, 2026],
      name: { en: "Carnival", fr: "Carnaval" },
      by: "carnival",
      isOrdered: true,
    },
    {
      on: "easter-46",
      except: [2020, 2022, 2023, 2025, 2026],
      name: { en: "Ash Wednesday", fr: "Mercredi des Cendres" },
      by: "carnival",
      isOrdered: true,
    },
    {
      on: "2020-02-25",
      closesAt: "12:00",
      name: { en: "Carnival", fr: "Carnaval" },
      by: "carnival2020",
    },
    {
      on: "2020-02-26",
      name: { en: "Ash Wednesday", fr: "Mercredi des Cendres" },
      by: "carnival2020",
    },
    {
      on: "2023-02-21",
      closesAt: "12:00",
      name: { en: "Carnival", fr: "Carnaval" },
      by: "carnival2023",
    },
    {
      on: "2023-02-22",
      name: { en: "Ash Wednesday", fr: "Mercredi des Cendres" },
      by: "carnival2023",
    },
    {
      on: "2025-03-04",
      closesAt: "12:00",
      name: { en: "Carnival", fr: "Carnaval" },
      by: "carnival2025",
    },
    {
      on: "2025-03-05",
      name: { en: "Ash Wednesday", fr: "Mercredi des Cendres" },
      by: "carnival2025",
    },
    {
      on: "2026-02-17",
      closesAt: "12:00",
      name: { en: "Carnival", fr: "Carnaval" },
      by: "carnival2026",
    },
    {
      on: "2026-02-18",
      name: { en: "Ash Wednesday", fr: "Mercredi des Cendres" },
      by: "carnival2026",
    },
    {
      on: "easter-3",
      closesAt: "12:00",
      except: [2022, 2023],
      name: { en: "Maundy Thursday", fr: "Jeudi saint" },
      by: "thursday2023",
      isOrdered: true,
    },
    {
      on: "2022-04-14",
      closesAt: "12:00",
      name: { en: "Maundy Thursday", fr: "Jeudi saint" },
      by: "thursday2022",
    },
    {
      on: "2023-04-06",
      closesAt: "12:00",
      name: { en: "Maundy Thursday", fr: "Jeudi saint" },
      by: "thursday2023",
    },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "easter2022" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "list" },
    // The central bank has it. A library that read the law of 1991 says that only schools are closed.
    { on: "06-01", name: { en: "Children’s Day", fr: "Journée des enfants" } },
    { on: "07-05", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "list" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "list" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "list" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "list" },
    {
      on: "12-24",
      except: [2021, 2024],
      name: { en: "Christmas Eve", fr: "Veille de Noël" },
      by: "eves2024",
      isOrdered: true,
    },
    {
      on: "12-31",
      except: [2021, 2024],
      name: { en: "New Year’s Eve", fr: "Saint-Sylvestre" },
      by: "eves2024",
      isOrdered: true,
    },
    {
      on: "2021-12-24 2021-12-31",
      name: { en: "Eves of Christmas and New Year", fr: "Veilles de Noël et du Nouvel An" },
      by: "eves2021",
    },
    {
      on: "2024-12-24 2024-12-31",
      name: { en: "Eves of Christmas and New Year", fr: "Veilles de Noël et du Nouvel An" },
      by: "eves2024",
    },
  ],
});
