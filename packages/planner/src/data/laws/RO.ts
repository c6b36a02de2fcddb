import { holidayLaw } from "./law.ts";

// Read: article 139 as codulmuncii.ro prints it. The government gives bridging days to the public service by
// decision each year: none was looked for.
export const RO = holidayLaw({
  sources: {
    code2003: {
      title: "Codul muncii (Legea nr. 53/2003), art. 139",
      class: "law",
      date: "2003-01-24",
      article: "art. 139",
      address: "http://www.codulmuncii.ro/titlul_3/capitolul_2/sectiunea_3/art_139_1.html",
      seen: "lawyer",
      readOn: "2026-11-29",
      quote: "6 ianuarie - Botezul Domnului - Boboteaza;",
      later: "completed by Legea nr. 52/2023; nothing found later",
    },
    law2023: {
      title: "Legea nr. 52/2023 pentru completarea alin. (1) al art. 139 din Legea nr. 53/2003",
      class: "law",
      date: "2023-03-03",
      article: "articol unic",
      address:
        "https://www.contabun.ro/2023/03/07/legea-nr-522023-inca-doua-zile-libere-legale-pentru-salariati/",
      seen: "act",
      readOn: "2026-11-29",
      quote: "se introduce doua noi liniute, cu urmatorul cuprins:",
      later: "Monitorul Oficial nr. 186 of 6 March 2023; nothing found later",
    },
  },
  days: [
    { on: "01-01", length: 2, name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "code2003" },
    { on: "01-06", since: 2024, name: { en: "Epiphany", fr: "Épiphanie" }, by: "law2023" },
    {
      on: "01-07",
      since: 2024,
      name: { en: "St. John the Baptist", fr: "Saint-Jean-Baptiste" },
      by: "law2023",
    },
    {
      on: "01-24",
      name: { en: "Unification Day", fr: "Union des principautés roumaines" },
      by: "code2003",
    },
    { on: "orthodox-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "code2003" },
    { on: "orthodox+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "code2003" },
    { on: "orthodox+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "code2003" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "code2003" },
    { on: "06-01", name: { en: "Children’s Day", fr: "Journée des enfants" }, by: "code2003" },
    { on: "orthodox+49", name: { en: "Pentecost", fr: "Pentecôte" }, by: "code2003" },
    { on: "orthodox+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "code2003" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "code2003" },
    { on: "11-30", name: { en: "St. Andrew’s Day", fr: "Saint-André" }, by: "code2003" },
    { on: "12-01", name: { en: "National Day", fr: "Fête nationale" }, by: "code2003" },
    { on: "12-25", length: 2, name: { en: "Christmas Day", fr: "Noël" }, by: "code2003" },
  ],
});
