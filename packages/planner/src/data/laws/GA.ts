import { holidayLaw } from "./law.ts";

// Looked for the decree of 2004 and for 30 August, which libraries have since 2024: info241.com, gabonmediatime.com,
// union.sonapresse.com, journal-officiel.ga. The list of the decree of 1998 was on the screen (Scribd 681603012), but its
// article 2 was replaced in 2004: what is in force is known from communiqués. Of 30 August nothing was found.
export const GA = holidayLaw({
  sources: {
    women2025: {
      title: "Communiqué du ministre du Travail du 14 avril 2025",
      class: "law",
      date: "2025-04-14",
      address:
        "https://africacoeurnews.com/2025/04/16/journee-de-la-femme-17-avril-2025-ferie-au-gabon/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "est officiellement déclarée fériée, chômée et récupérable sur l’ensemble du territoire national",
      later: "nothing found",
    },
    easter2022: {
      title: "Décret n° 00727/PR/MTEFP du 29 juin 1998, communiqué d’avril 2022",
      class: "law",
      date: "2022-04-15",
      address:
        "https://info241.com/journee-nationale-de-la-femme-et-paques-dimanche-et-lundi-feries,1300",
      seen: "report",
      readOn: "2026-11-29",
      quote: "17 et 18 avril marquant respectivement Pâques et le lundi de Pâques",
      later: "article 2 replaced by décret n° 000484/PR/MTE du 26 mai 2004",
    },
    ascension2022: {
      title:
        "Décret n° 00727 modifié par le décret n° 000484/PR/MTE du 26 mai 2004, communiqué de mai 2022",
      class: "law",
      date: "2004-05-26",
      article: "art. 2",
      address:
        "https://www.union.sonapresse.com/gabon-culture-societe/ascension-jeudi-26-mai-ferie-chome-et-paye-25048",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "la journée du jeudi 26 mai 2022 marquant ''l'Ascension'' est déclarée fériée, chômée et payée",
      later: "nothing found",
    },
    whitsun2023: {
      title:
        "Décret n° 00727 modifié par le décret n° 000484/PR/MTE du 26 mai 2004, communiqué de mai 2023",
      class: "law",
      date: "2004-05-26",
      article: "art. 2",
      address:
        "https://info241.com/pentecote-les-28-et-29-mai-declares-feries-chomes-et-payes-au,1753",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "marquant respectivement ’’Pentecôte’’ et ’’Lundi de Pentecôte’’ sont déclarées fériées, chômées et payées",
      later: "nothing found",
    },
    august2023: {
      title:
        "Décret n° 00727 modifié par le décret n° 000484/PR/MTE du 26 mai 2004, communiqué d’août 2023",
      class: "law",
      date: "2004-05-26",
      article: "art. 2",
      address:
        "https://www.gabonmediatime.com/gabon-les-journees-du-15-16-et-17-aout-2023-feriees-chomees-et-payees/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "marquant respectivement l’Assomption et la Fête Nationale, sont déclarées fériées, chômées et payées",
      later: "nothing found",
    },
    adha2023: {
      title:
        "Décret n° 00727 modifié par le décret n° 000484/PR/MTE du 26 mai 2004, communiqué de juin 2023",
      class: "law",
      date: "2004-05-26",
      article: "art. 2",
      address:
        "https://www.journalombre.com/l-aid-el-kebir-mercredi-28-juin-2023-declare-journee-feriee.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "La journée du mercredi 28 juin 2023 est déclarée « fériée, chômée et payée »",
      later: "nothing found",
    },
    fitr2019: {
      title: "Communiqué du ministre de la Fonction publique, juin 2019",
      class: "law",
      date: "2019-06-07",
      address: "http://news.alibreville.com/h/89412.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Après le 4 juin marquant la fin du Ramadan pour les musulmans",
      later: "nothing found",
    },
    newYear: {
      title: "Décret n° 00727 modifié par le décret n° 000484/PR/MTE, communiqué de fin d’année",
      class: "law",
      date: "2004-05-26",
      article: "art. 2",
      address:
        "https://7joursinfo.com/actualites/les-journees-du-25-decembre-et-du-1er-janvier-declarees-feriees",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "coïncident respectivement avec la célébration de la fête de Noël et celle du Nouvel An",
      later: "nothing found",
    },
    decree1998: {
      title: "Décret n° 00727/PR/MTEFP du 29 juin 1998 réglementant le régime des jours fériés",
      class: "law",
      date: "1998-06-29",
      article: "art. 2",
      address: "https://fr.scribd.com/document/681603012/Decree-on-Holidays",
      // Read, but it is not the text in force.
      seen: "report",
      readOn: "2026-11-29",
      quote: "La féte Nationale comprend les dates du 16 et du 17",
      later:
        "article 2 replaced by décret n° 000484/PR/MTE du 26 mai 2004, which was not on the screen",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "newYear" },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "easter2022" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "easter2022" },
    {
      on: "04-17",
      name: { en: "National Women’s Day", fr: "Journée nationale de la femme" },
      by: "women2025",
    },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "decree1998" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "ascension2022" },
    { on: "easter+49", name: { en: "Pentecost", fr: "Pentecôte" }, by: "whitsun2023" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "whitsun2023" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "august2023" },
    {
      on: "08-16",
      length: 2,
      name: { en: "Independence Day", fr: "Fête nationale" },
      by: "august2023",
    },
    { on: "08-30", since: 2024, name: { en: "Liberation Day", fr: "Journée de la Libération" } },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "decree1998" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "newYear" },
    { on: "hijri 10-01", by: "fitr2019" },
    { on: "hijri 12-10", by: "adha2023" },
  ],
});
