import { holidayLaw } from "./law.ts";

// Looked for the acts: jo.gouv.sn, juriafrica.com, scribd.com (loi 74-52), droit-afrique.com. The law of 2013 was read, whose
// new article 4 has four days; the list of 1974 in article 2 is told by a lecturer. The Monday after a Sunday is off for two
// feasts only; the President may declare other days between a feast and a weekend (décret 74-1125, art. 8).
export const SN = holidayLaw({
  sources: {
    law2013: {
      title: "Loi n° 2013-06 du 11 décembre 2013 complétant et modifiant la loi n° 74-52",
      class: "law",
      date: "2013-12-11",
      article: "art. 2 (nouvel article 4)",
      address: "https://www.juriafrica.com/lex/loi-2013-06-11-decembre-2013-28937.htm",
      seen: "lawyer",
      readOn: "2026-11-29",
      quote:
        "La fête nationale, la Tamxarit, la journée du Grand Magal de Touba et la journée du 1er Mai sont chômées",
      later: "nothing found",
    },
    // A lecturer of labour law quotes the list of article 2 and its rule for Sundays.
    law1974: {
      title: "Loi n° 74-52 du 4 novembre 1974 relative à la fête nationale et aux fêtes légales",
      class: "law",
      date: "1974-11-04",
      article: "art. 2",
      address:
        "https://sanslimitesn.com/dimanche-lundi-fetes-legales-et-jours-feries-tout-ce-quil-faut-savoir",
      seen: "report",
      readOn: "2026-11-29",
      quote: "quand la Korité et la Tabaski tombent un dimanche, le lundi suivant est férié",
      later:
        "amended by loi n° 83-54, loi n° 89-41 and loi n° 2013-06; ministers applied the rule in 2021 and 2022",
    },
    magal2021: {
      title: "Décret n° 2021-1203 du 20 septembre 2021",
      class: "order",
      date: "2021-09-20",
      address:
        "https://www.dakaractu.com/Magal-le-lundi-27-lendemain-de-l-evenement-declare-ferie-par-le-Chef-de-l-Etat_a208812.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "il déclare la journée du lundi 27 septembre 2021 pont et fériée",
      later: "for this day alone",
    },
    christmas2022: {
      title: "Conseil des ministres du 22 décembre 2022",
      class: "order",
      date: "2022-12-22",
      address: "https://www.leral.net/Lendemain-de-Noel-Jour-ferie-chome-et-paye_a341534.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "a déclaré férié, chômé et payé, le jour du lundi 26 décembre 2022",
      later: "for this day alone",
    },
    adha2023: {
      title: "Décret de juin 2023 déclarant férié le vendredi 30 juin 2023",
      class: "order",
      date: "2023-06-29",
      address: "https://www.senxibar.com/Tabaski-Macky-decrete-vendredi-jour-ferie_a55254.html",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "Le président de la République a décrété le lendemain de la tabaski, vendredi, jour férié",
      later: "for this day alone",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "law1974" },
    // Its day is not in the words of 2013.
    { on: "04-04", name: { en: "Independence Day", fr: "Fête nationale" }, by: "law1974" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "law1974" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "law2013" },
    { on: "easter+39", name: { en: "Ascension Day", fr: "Ascension" }, by: "law1974" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "law1974" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "law1974" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "law1974" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "law1974" },
    { on: "hijri 01-10", name: { en: "Ashura (Tamkharit)", fr: "Tamkharit" }, by: "law2013" },
    { on: "hijri 02-18", by: "law2013" },
    { on: "hijri 03-12", by: "law1974" },
    { on: "hijri 10-01", by: "law1974" },
    { on: "hijri 12-10", by: "law1974" },
    {
      on: "2021-09-27",
      name: { en: "Day after the Grand Magal", fr: "Lendemain du Grand Magal" },
      by: "magal2021",
    },
    {
      on: "2022-12-26",
      name: { en: "Day after Christmas", fr: "Lendemain de Noël" },
      by: "christmas2022",
    },
    {
      on: "2023-06-30",
      name: { en: "Day after Eid al-Adha", fr: "Lendemain de la Tabaski" },
      by: "adha2023",
    },
  ],
  weekends: [{ weekdays: [7], to: "monday", only: ["hijri 10-01", "hijri 12-10"], by: "law1974" }],
  announced: [
    [
      "magal",
      "2021-09-26",
      "https://www.leral.net/Fetes-legales-Le-lendemain-du-Magal-declare-jour-ferie_a315264.html",
    ],
    [
      "eid-al-adha",
      "2022-07-10",
      "https://www.dakarposte.com/Lendemain-de-Tabaski-Le-lundi-11-juillet-declare-ferie-_a61740.html",
    ],
    [
      "eid-al-adha",
      "2023-06-29",
      "https://www.senxibar.com/Tabaski-Macky-decrete-vendredi-jour-ferie_a55254.html",
    ],
    [
      "eid-al-adha",
      "2024-06-17",
      "https://www.igfm.sn/tabaski-la-commission-nationale-fixe-la-date-officielle",
    ],
    [
      "eid-al-fitr",
      "2025-03-31",
      "https://dernieresminutes.net/Korite-2025-La-Commission-Nationale-de-Concertation-sur-le-Croissant-Lunaire-annonce-la-fin-du-Ramadan_a1586.amp.html",
    ],
    [
      "eid-al-adha",
      "2025-06-07",
      "https://www.dakaractu.com/Tabaski-2025-La-Fete-Celebree-au-Senegal-ce-Samedi-7-Juin-CONACOC_a261957.html",
    ],
    [
      "eid-al-fitr",
      "2026-03-21",
      "https://www.ndarinfo.com/Korite-2026-La-Coordination-des-Musulmans-et-la-Communaute-Oumarienne-fetent-vendredi_a43512.html",
    ],
  ],
});
