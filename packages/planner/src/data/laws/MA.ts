import { holidayLaw } from "./law.ts";

// Looked for the decrees of 2023 and 2026: sgg.gov.ma, press of the day; their texts were not on the screen.
export const MA = holidayLaw({
  sources: {
    decree2004: {
      title: "Décret n° 2-04-426 du 16 kaada 1425 (29 décembre 2004)",
      class: "law",
      date: "2004-12-29",
      article: "art. 1",
      address: "https://fr.scribd.com/document/689310154/Maroc-Decret-2004-426-jours-feries",
      seen: "act",
      readOn: "2026-11-29",
      quote: "sont jours féries, chômés et rémunérés dans les entreprises",
      later: "completed by decrees 2-23-1000 (14 January) and 2-26-14 (31 October)",
    },
    decree1977: {
      title: "Décret n° 2-77-169 du 9 rabia I 1397 (28 février 1977)",
      class: "law",
      date: "1977-02-28",
      address: "https://www.lereporter.ma/aid-al-adha-les-21-et-22-juillet-jours-feries",
      seen: "report",
      readOn: "2026-11-29",
      quote: "les mercredi et jeudi, 21 et 22 juillet 2021, seront des jours fériés dans les administrations",
      later: "completed by decrees 2-23-688 (14 January) and 2-25-1140 (31 October)",
    },
    decree2023: {
      title: "Décrets n° 2.23.1000 et 2.23.688",
      class: "law",
      date: "2023-11-23",
      address:
        "https://lereveilafricain.info/2023/11/23/maroc-le-conseil-de-gouvernement-adopte-deux-projets-de-decret-fixant-la-liste-des-jours-feries-payes-et-des-jours-feries-chomes/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "décrète le 14 janvier (Nouvel An Amazigh) comme jour férié officiel payé",
      later: "nothing found",
    },
    decree2026: {
      title: "Décrets n° 2.26.14 et 2.25.1140",
      class: "law",
      date: "2026-01-27",
      address: "https://www.biladi.ma/la-fete-de-lunite-fixee-au-31-octobre-jour-ferie-officiel/?amp=1",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Le premier texte approuvé, le décret n° 2.26.14, vient compléter celui de 2004",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "decree1977" },
    {
      on: "01-11",
      name: { en: "Anniversary of the Independence Manifesto", fr: "Manifeste de l’Indépendance" },
      by: "decree2004",
    },
    {
      on: "01-14",
      since: 2024,
      name: { en: "Amazigh New Year", fr: "Nouvel An amazigh" },
      by: "decree2023",
    },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "decree2004" },
    { on: "07-30", name: { en: "Feast of the Throne", fr: "Fête du Trône" }, by: "decree2004" },
    {
      on: "08-14",
      name: { en: "Anniversary of the Recovery of Oued Ed-Dahab", fr: "Récupération de Oued Ed-Dahab" },
      by: "decree2004",
    },
    {
      on: "08-20",
      name: {
        en: "Anniversary of the Revolution of the King and the People",
        fr: "Révolution du Roi et du Peuple",
      },
      by: "decree2004",
    },
    { on: "08-21", name: { en: "Youth Day", fr: "Fête de la Jeunesse" }, by: "decree2004" },
    {
      on: "10-31",
      since: 2026,
      name: { en: "Unity Day", fr: "Fête de l’Unité (Aïd Al Wahda)" },
      by: "decree2026",
    },
    {
      on: "11-06",
      name: { en: "Anniversary of the Green March", fr: "Marche verte" },
      by: "decree2004",
    },
    { on: "11-18", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "decree2004" },
    { on: "hijri 01-01", by: "decree2004" },
    { on: "hijri 03-12", length: 2, by: "decree1977" },
    { on: "hijri 10-01", length: 2, by: "decree1977" },
    { on: "hijri 12-10", length: 2, by: "decree1977" },
  ],
  announced: [
    ["eid-al-adha", "2021-07-21", "https://www.lereporter.ma/aid-al-adha-les-21-et-22-juillet-jours-feries"],
    ["eid-al-fitr", "2023-04-22", "https://github.com/spatie/holidays/releases/tag/2.8.2"],
  ],
});
