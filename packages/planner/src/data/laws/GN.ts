import { holidayLaw } from "./law.ts";

// Looked for the act: sgg.gov.gn, archive.org (Journal officiel), africaguinee.com, guineenews.org, mediaguinee.org: the
// decree of 2022 is known from the press, which prints its list and article 2 as they were read on television. What the
// decree of 1995 had before was not found; 3 April, which libraries have, is not in the list of 2022.
export const GN = holidayLaw({
  sources: {
    decree2022: {
      title:
        "Décret D/2022/0526/PRG/CNRD/SGG du 2 novembre 2022, modifiant le décret D/95/250/PRG/SGG",
      class: "law",
      date: "2022-11-02",
      article: "art. 1 et 2",
      address:
        "https://guineenews.org/fetes-legales-desormais-le-lendemain-de-la-fete-de-tabaski-est-ferie-en-guinee/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "fête anniversaire de l’indépendance, le nouvel An, l’aïd-el fitr coïncident à un jour non ouvrable, le prochain jour ouvrable est",
      later: "nothing found; the ministry applied it in September 2024 and in 2025",
    },
    adha2022: {
      title: "Communiqué du ministre du Travail et de la Fonction publique, juillet 2022",
      class: "order",
      date: "2022-07-09",
      address: "https://mediaguinee.org/tabaski-les-journees-du-samedi-et-lundi-feriees-en-guinee/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la journée du Lundi 11 Juillet 2022, sont déclarées fériées, chômées et payées",
      later: "for this day alone",
    },
    independence2022: {
      title: "Note du ministère du Travail et de la Fonction publique, 2 octobre 2022",
      class: "order",
      date: "2022-10-02",
      address:
        "https://www.africaguinee.com/articles/2022/10/02/guinee-la-journee-du-lundi-03-octobre-declaree-feriee",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la journée du lundi 03 octobre 2022, est déclarée, fériée, chômée et payée",
      later: "for this day alone",
    },
    adha2025: {
      title: "Communiqué du ministère du Travail et de la Fonction publique, 9 juin 2025",
      class: "order",
      date: "2025-06-09",
      address:
        "https://www.guinee360.com/09/06/2025/derniere-minute-les-journees-du-lundi-9-et-du-mardi-10-juin-declarees-feriees/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "les journées du lundi 9 et du mardi 10 juin 2025 sont “exceptionnellement” déclarées fériées",
      later: "for these days alone",
    },
    simandou2025: {
      title: "Communiqué du ministre de la Fonction publique, 8 novembre 2025",
      class: "order",
      date: "2025-11-08",
      address:
        "https://agpguinee.com/guinee-la-journee-du-11-novembre-2025-declaree-feriee-communique/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "la journée du mardi 11 novembre 2025 est exceptionnellement déclarée fériée, chômée et payée",
      later: "for this day alone",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "decree2022" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "decree2022" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "decree2022" },
    {
      on: "05-25",
      name: { en: "Africa Day", fr: "Anniversaire de l’Union africaine" },
      by: "decree2022",
    },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "decree2022" },
    {
      on: "10-02",
      name: { en: "Independence Day", fr: "Fête de l’Indépendance" },
      by: "decree2022",
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "decree2022" },
    // The days after the nights, which begin the evening before.
    {
      on: "hijri 03-12",
      name: { en: "Day after the night of Mawlid", fr: "Lendemain de la nuit du Maouloud" },
      by: "decree2022",
    },
    {
      on: "hijri 09-27",
      name: { en: "Day after Laylat al-Qadr", fr: "Lendemain de la nuit du destin" },
      by: "decree2022",
    },
    { on: "hijri 10-01", by: "decree2022" },
    { on: "hijri 12-10", by: "decree2022" },
    {
      on: "hijri 12-11",
      since: 2023,
      name: { en: "Day after Eid al-Adha", fr: "Lendemain de la Tabaski" },
      by: "decree2022",
    },
    {
      on: "2022-07-11",
      name: { en: "After Eid al-Adha", fr: "Après la Tabaski" },
      by: "adha2022",
    },
    {
      on: "2022-10-03",
      name: { en: "Day after Independence Day", fr: "Lendemain de la fête de l’Indépendance" },
      by: "independence2022",
    },
    {
      on: "2025-06-09 2025-06-10",
      name: { en: "After Eid al-Adha", fr: "Après la Tabaski" },
      by: "adha2025",
    },
    {
      on: "2025-11-11",
      name: { en: "Launch of the Simandou project", fr: "Lancement du projet Simandou" },
      by: "simandou2025",
    },
  ],
  weekends: [
    {
      weekdays: [6, 7],
      to: "next-working-day",
      since: 2023,
      only: ["01-01", "10-02", "hijri 10-01"],
      by: "decree2022",
    },
  ],
  announced: [
    [
      "eid-al-adha",
      "2020-07-31",
      "https://www.africaguinee.com/articles/2020/07/23/guinee-la-grande-priere-de-tabaski-autorisee-conakry-et-dans-certaines-villes",
    ],
    [
      "laylat-al-qadr",
      "2021-05-10",
      "https://mediaguinee.org/la-journee-du-lundi-10-mai-declaree-feriee-chomee-et-payee-ministere-de-la-fonction-publique/",
    ],
    [
      "eid-al-adha",
      "2022-07-09",
      "https://mediaguinee.org/tabaski-les-journees-du-samedi-et-lundi-feriees-en-guinee/",
    ],
    ["eid-al-fitr", "2023-04-21", "https://infochrono.org/?p=21067"],
    ["mawlid", "2023-09-27", "https://infochrono.org/?p=23658"],
    [
      "eid-al-adha",
      "2024-06-16",
      "https://www.guinee360.com/16/06/2024/celebration-de-la-tabaski-le-message-du-sgar-aux-musulmans-guineens/",
    ],
    [
      "mawlid",
      "2024-09-15",
      "https://www.guinee360.com/15/09/2024/guinee-le-lundi-16-septembre-nest-pas-ferie/",
    ],
    [
      "eid-al-adha",
      "2025-06-06",
      "https://kibanyiguinee.info/2025/06/09/guinee-deux-jours-feries-de-trop-dans-un-pays-a-genoux",
    ],
  ],
});
