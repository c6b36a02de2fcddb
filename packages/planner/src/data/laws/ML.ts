import { holidayLaw } from "./law.ts";

// Looked for the act: sgg-mali.ml (Journal officiel), droit-afrique.com, maliactu.net, essor.ml: law 05-040 is known from
// the press, which prints its list. The ministry of Labour declares more days each year, such as the day after a feast.
// 14 January, the day of sovereignty, is none: it was off in 2023, a Saturday, and worked in 2025.
export const ML = holidayLaw({
  sources: {
    law2005: {
      title: "Loi n° 05-040 du 22 juillet 2005 relative aux fêtes légales",
      class: "law",
      date: "2005-07-22",
      address: "https://maliactu.net/mali-que-dit-le-code-du-travail-a-propos-des-jours-feries",
      seen: "report",
      readOn: "2026-11-29",
      quote: "le 20 janvier, le 26 mars, le 1er mai, le 25 mai, le 22 septembre, le 25 décembre",
      later: "nothing found; the ministry applied it in 2025",
    },
    // The feasts and Easter Monday.
    list2019: {
      title: "Loi n° 05-040 du 22 juillet 2005, Nouvel Horizon du 18 novembre 2019",
      class: "law",
      date: "2005-07-22",
      address:
        "https://bamada.net/le-vendredi-dernier-chome-suite-a-lapplication-de-la-loi-n05-040-du-22-juillet-2005",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la journée du Ramadan, celle de la Tabaski et le lundi de Pâques",
      later: "nothing found",
    },
    monday2016: {
      title: "Loi n° 05-040 du 22 juillet 2005, communiqué du 18 décembre 2016",
      class: "law",
      date: "2005-07-22",
      address:
        "http://malijet.com/communiques-de-presse/173407-la-journ%C3%A9e-du-lundi-19-est-ch%C3%B4m%C3%A9e-et-pay%C3%A9e-sur-l%E2%80%99ensemble-du-ter.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "lundi 19 décembre 2016 suivant le dimanche 18 décembre 2016",
      later: "nothing found",
    },
    ashura2022: {
      title: "Communiqué du ministre du Travail du 4 août 2022",
      class: "order",
      date: "2022-08-04",
      address:
        "https://lessor.ml/posts/mali-la-journee-du-lundi-08-aout-achoura-declaree-feriee-62ebf97969abb",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la journée du lundi 08 août 2022( Achoura) est déclarée chômée et payée",
      later: "for this day alone; the ministry declared it in 2023 as well",
    },
    qadr2022: {
      title: "Communiqué du ministre du Travail, avril 2022",
      class: "order",
      date: "2022-04-28",
      address:
        "https://wakatsera.com/ramadan-2022-nuit-du-destin-le-jeudi-28-avril-declare-ferie-au-niger-au-mali-et-en-cote-divoire",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "la journée du jeudi 28 avril 2022 est chômée et payée sur l’étendue de leur territoire national",
      later: "for this day alone",
    },
    independence2022: {
      title: "Communiqué du ministre du Travail du 21 septembre 2022",
      class: "order",
      date: "2022-09-21",
      address:
        "https://lanouvellevoiedumali.com/fete-de-lindependance-les-journees-de-jeudi-et-vendredi-chomees-et-payees",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "la journée du vendredi 23 septembre suivant le jour de la fête est déclarée chômée et payée",
      later: "for this day alone",
    },
    mawlid2022: {
      title: "Communiqué du ministère du Travail, 12 octobre 2022",
      class: "order",
      date: "2022-10-12",
      address: "http://news.abamako.com/h/277579.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la fin des services du vendredi 14 octobre 2022 est fixée à 12h 30",
      later: "for this day alone",
    },
    mawlid2025: {
      title: "Communiqué du ministère du Travail, septembre 2025",
      class: "order",
      date: "2025-09-10",
      address:
        "https://www.lessor.ml/posts/maouloud-2025-les-journees-du-jeudi-11-et-vendredi-12-septembre-chomees-et-payees-68c1bac450e20",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "du vendredi 12 septembre 2025, lendemain de la fête, sont déclarées chômées et payées",
      later: "for this day alone",
    },
    newYear2026: {
      title: "Communiqué du ministère du Travail du 31 décembre 2025",
      class: "order",
      date: "2025-12-31",
      address:
        "https://www.letjikan.info/post/début-de-l-année-2026-les-1er-et-2-janvier-déclarés-chômés-et-payés-au-mali",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Le vendredi 2 janvier 2026 est également déclaré chômé et payé",
      later: "for this day alone",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "law2005" },
    { on: "01-20", name: { en: "Army Day", fr: "Fête de l’Armée" }, by: "law2005" },
    { on: "03-26", name: { en: "Martyrs’ Day", fr: "Journée du 26 mars" }, by: "law2005" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "list2019" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "law2005" },
    { on: "05-25", name: { en: "Africa Day", fr: "Journée de l’Afrique" }, by: "law2005" },
    {
      on: "09-22",
      name: { en: "Independence Day", fr: "Fête nationale de l’Indépendance" },
      by: "law2005",
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "law2005" },
    { on: "hijri 03-12", by: "list2019" },
    { on: "hijri 03-19", by: "list2019" },
    { on: "hijri 10-01", by: "list2019" },
    { on: "hijri 12-10", by: "list2019" },
    // Not in the law, but declared in 2022 and 2023.
    { on: "hijri 01-10", by: "ashura2022", isOrdered: true, except: [2022] },
    { on: "2022-08-08", name: { en: "Ashura", fr: "Achoura" }, by: "ashura2022" },
    { on: "hijri 09-27", by: "qadr2022", isOrdered: true, except: [2022] },
    { on: "2022-04-28", name: { en: "Laylat al-Qadr", fr: "Nuit du Destin" }, by: "qadr2022" },
    {
      on: "2022-09-23",
      name: { en: "Day after Independence Day", fr: "Lendemain de la fête de l’Indépendance" },
      by: "independence2022",
    },
    {
      on: "2022-10-14",
      closesAt: "12:30",
      name: { en: "Eve of the baptism of the Prophet", fr: "Veille du Baptême du Prophète" },
      by: "mawlid2022",
    },
    {
      on: "2025-09-12",
      name: { en: "Day after the baptism of the Prophet", fr: "Lendemain du Baptême du Prophète" },
      by: "mawlid2025",
    },
    {
      on: "2026-01-02",
      name: { en: "Day after New Year’s Day", fr: "Lendemain du Jour de l’An" },
      by: "newYear2026",
    },
  ],
  weekends: [{ weekdays: [7], to: "monday", isOrdered: true, by: "monday2016" }],
  announced: [
    [
      "eid-al-fitr",
      "2021-05-12",
      "https://www.igfm.sn/derniere-minute-la-lune-apercue-au-mali-au-niger-en-cote-d-ivoire",
    ],
    ["mawlid", "2022-10-09", "http://news.abamako.com/h/277579.html"],
    ["mawlid-baptism", "2022-10-15", "http://news.abamako.com/h/277579.html"],
    [
      "ashura",
      "2023-07-28",
      "http://www.depechesdumali.com/culture/39975-mali-la-journee-du-vendredi-prochain-declaree-chomee-et-payee.html?tmpl=component&print=1&layout=default&page=",
    ],
    [
      "mawlid",
      "2023-09-28",
      "https://bamada.net/le-ministre-du-travail-annonce-le-28-septembre-2023-comme-jour-ferie-pour-le-maouloud-au-mali",
    ],
    [
      "eid-al-fitr",
      "2025-03-30",
      "https://lesoleil.sn/actualites/societe-fait-divers/mali-burkina-faso-et-cameroun-trois-pays-deux-dates-pour-laid-el-fitr",
    ],
    [
      "mawlid-baptism",
      "2025-09-11",
      "https://www.lessor.ml/posts/maouloud-2025-les-journees-du-jeudi-11-et-vendredi-12-septembre-chomees-et-payees-68c1bac450e20",
    ],
  ],
});
