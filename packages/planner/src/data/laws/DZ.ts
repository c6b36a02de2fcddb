import { holidayLaw } from "./law.ts";

// Looked for the laws of 2005, 2018 and 2023: joradp.dz, mfdgi, press of the day; their texts were not on the screen.
// The three days of each Eid are as the civil service announced them by the amended law.
export const DZ = holidayLaw({
  sources: {
    law1963: {
      title: "Loi n° 63-278 du 26 juillet 1963 fixant la liste des fêtes légales",
      class: "law",
      date: "1963-07-26",
      article: "art. 1",
      address: "https://ro.scribd.com/document/483043282/hr-manager-good-5",
      seen: "act",
      readOn: "2026-11-29",
      quote: "Article 1er - Sont fêtes légales, chaque année, les journées ci- après",
      later:
        "19 June repealed by loi n° 05-06; 12 January by loi n° 18-12; three days of each Eid since 2023",
    },
    law2018: {
      title: "Loi n° 18-12 du 2 juillet 2018",
      class: "law",
      date: "2018-07-02",
      address: "https://djazairess.com/fr/elwatan/1143945",
      seen: "report",
      readOn: "2026-11-29",
      quote: "fixe Yennayer au 12 janvier de chaque année",
      later: "nothing found",
    },
    law2023: {
      title:
        "Loi n° 63-278 modifiée et complétée, communiqué de la Fonction publique du 26 juin 2023",
      class: "law",
      date: "2023-06-26",
      address: "https://fr.allafrica.com/stories/202306270143.html",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "la durée du congé de la fête de l'Aïd El Adha El Moubarek a été fixée à trois (3) jours",
      later: "nothing found",
    },
    fitr2024: {
      title: "Loi n° 63-278, communiqué de la Fonction publique du 7 avril 2024",
      class: "law",
      date: "2024-04-07",
      address:
        "https://www.lezoomdz.com/aid-el-fitr-les-journees-du-1er-2-et-3-chaoual-chomees-et-payees/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Les journées du 1er, du 2 et du 3 chaoual 1445 de l’Hégire",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "law1963" },
    {
      on: "01-12",
      name: { en: "Amazigh New Year", fr: "Nouvel An amazigh (Yennayer)" },
      by: "law2018",
    },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "law1963" },
    { on: "07-05", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "law1963" },
    { on: "11-01", name: { en: "Revolution Day", fr: "Fête de la Révolution" }, by: "law1963" },
    { on: "hijri 01-01", by: "law1963" },
    { on: "hijri 01-10", by: "law1963" },
    { on: "hijri 03-12", by: "law1963" },
    // The third day came after the Eid al-Fitr of 2023.
    { on: "hijri 10-01", length: 2, until: 2023, by: "law1963", endedBy: "fitr2024" },
    { on: "hijri 10-01", length: 3, since: 2024, by: "fitr2024" },
    { on: "hijri 12-10", length: 2, until: 2022, by: "law1963", endedBy: "law2023" },
    { on: "hijri 12-10", length: 3, since: 2023, by: "law2023" },
  ],
  announced: [
    ["eid-al-adha", "2022-07-09", "https://fr.allafrica.com/stories/202207070128.html"],
    ["eid-al-adha", "2023-06-28", "https://fr.allafrica.com/stories/202306270143.html"],
    [
      "eid-al-adha",
      "2024-06-16",
      "https://algeriezoom.com/algerie-journees-aid-adha-2024-chomees-payees-travailleurs-12-6-2024/",
    ],
    ["eid-al-fitr", "2025-03-31", "https://fr.aljazayr.com/societe/58902.html"],
    [
      "eid-al-adha",
      "2025-06-06",
      "https://www.algerie360.com/un-week-end-de-03-jours-chomes-et-payes-en-algerie-la-dgfp-officialise-les-dates/",
    ],
  ],
});
