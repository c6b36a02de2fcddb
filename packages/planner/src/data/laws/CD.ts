import { holidayLaw } from "./law.ts";

// Looked for the text of the ordinance of 2023, whose list is told by the press, and for a newer one that
// congoquotidien.com (?p=95004, January 2026) says was just signed: leganet.cd, presidence.cd, actualite.cd, radiookapi.net.
// A communiqué of 12 January 2026 still names the one of 2023. The press's list has no 2 August.
export const CD = holidayLaw({
  sources: {
    ordinance2023: {
      title: "Ordonnance n° 23/042 du 30 mars 2023 fixant la liste des jours fériés légaux",
      class: "law",
      date: "2023-03-30",
      article: "art. 1",
      address:
        "https://foxtime.cd/rdc-celebree-chaque-le-6-avril-la-journee-de-simon-kimbangu-remontee-au-vendredi-4-avril",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "la liste des jours fériés légaux en République démocratique du Congo se présente à ce jour",
      later: "a new ordinance is said to have been signed by January 2026; its list was not found",
    },
    // The ordinance names the day before; for public services, at rest on Saturdays, that is Friday: so the minister in
    // April and May 2025. His successor put 4 and 17 January 2026 off to Mondays.
    decree2024: {
      title: "Ordonnance n° 23/042, art. 2, et décret n° 24/09 du 17 février 2024",
      class: "law",
      date: "2024-02-17",
      article: "art. 1",
      address:
        "https://www.h24news.fr/rdc-le-conge-relatif-a-la-journee-nationale-des-forces-armees-avance-au-vendredi-16-mai-2025/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "le Ministère de l’Emploi et Travail a décidé de reporter le congé au vendredi 16 mai 2025",
      later: "the minister put 4 January 2026, a Sunday, off to Monday",
    },
    monday2026: {
      title: "Communiqué du ministère de l’Emploi et du Travail du 12 janvier 2026",
      class: "practice",
      date: "2026-01-12",
      address:
        "https://congoprofond.net/rdc-les-16-et-19-janvier-2026-declares-jours-feries-chomes-et-payes-sur-toute-letendue-du-pays",
      seen: "report",
      readOn: "2026-11-29",
      quote: "le jour férié correspondant est reporté au lundi 19 janvier 2026",
      later: "nothing found",
    },
    order2025: {
      title: "Communiqué n° 006/CAB/MIN.ET/EAN/JDO/12/2024 du 23 décembre 2024",
      class: "order",
      date: "2024-12-23",
      address: "https://fr.allafrica.com/stories/202412310530.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la journée du vendredi 03 janvier est ainsi déclarée chômée et payée",
      later: "for this day alone",
    },
    order2025b: {
      title: "Communiqué n° 002/CAB/MIN.ET/EAN/JD0104/2025 du 1er avril 2025",
      class: "order",
      date: "2025-04-01",
      address:
        "https://www.laprosperite.cd/vendredi-4-avril-et-samedi-5-avril-2025-rdc-le-gouvernement-decrete-deux-journees-chomees-et-payees-en-souvenir-du-combat-de-simon-kimbangu/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la journée du vendredi 04 avril 2025 est déclarée chômée et payée",
      later: "for this day alone",
    },
    order2026: {
      title: "Communiqué n° 011/CAB/MIN.ET/FMM/JTN/12/2025",
      class: "order",
      date: "2025-12-31",
      address:
        "https://actualite.cd/2026/01/05/lerreur-de-droit-dans-les-communiques-du-ministre-de-lemploi-et-du-travail-en-matiere-de",
      seen: "report",
      readOn: "2026-11-29",
      quote: "en reportant cette journée fériée au lundi 5 janvier 2026",
      later: "for this day alone; a first communiqué had named Saturday 3 January",
    },
    order2026b: {
      title: "Communiqué du ministère de l’Emploi et du Travail du 12 janvier 2026",
      class: "order",
      date: "2026-01-12",
      address:
        "https://congoprofond.net/rdc-les-16-et-19-janvier-2026-declares-jours-feries-chomes-et-payes-sur-toute-letendue-du-pays",
      seen: "report",
      readOn: "2026-11-29",
      quote: "le jour férié correspondant est reporté au lundi 19 janvier 2026",
      later: "for this day alone",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "ordinance2023" },
    {
      on: "01-04",
      name: {
        en: "Day of the Martyrs of Independence",
        fr: "Journée des martyrs de l’Indépendance",
      },
      by: "ordinance2023",
    },
    {
      on: "01-16",
      name: {
        en: "Day of the National Hero Laurent-Désiré Kabila",
        fr: "Journée du héros national Laurent-Désiré Kabila",
      },
      by: "ordinance2023",
    },
    {
      on: "01-17",
      name: {
        en: "Day of the National Hero Patrice Emery Lumumba",
        fr: "Journée du héros national Patrice Emery Lumumba",
      },
      by: "ordinance2023",
    },
    {
      on: "04-06",
      since: 2023,
      name: {
        en: "Day of Simon Kimbangu and of African Consciousness",
        fr: "Journée du combat de Simon Kimbangu et de la conscience africaine",
      },
      by: "ordinance2023",
    },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "ordinance2023" },
    {
      on: "05-17",
      name: { en: "Armed Forces Day", fr: "Journée des Forces armées" },
      by: "ordinance2023",
    },
    {
      on: "06-30",
      name: { en: "Independence Day", fr: "Fête de l’Indépendance" },
      by: "ordinance2023",
    },
    { on: "08-01", name: { en: "Parents’ Day", fr: "Fête des parents" }, by: "ordinance2023" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "ordinance2023" },
    {
      on: "2025-01-03",
      name: { en: "Day before the Day of the Martyrs", fr: "Veille de la Journée des martyrs" },
      by: "order2025",
    },
    {
      on: "2025-04-04",
      name: { en: "Before the Day of Simon Kimbangu", fr: "Avant la Journée de Simon Kimbangu" },
      by: "order2025b",
    },
    {
      on: "08-02",
      since: 2024,
      name: { en: "Genocide Memorial Day", fr: "Journée du Genocost" },
    },
    {
      on: "2026-01-19",
      name: {
        en: "After the Day of Patrice Emery Lumumba",
        fr: "Après la Journée Patrice Emery Lumumba",
      },
      by: "order2026b",
    },
    {
      on: "2026-01-05",
      name: { en: "Day after the Day of the Martyrs", fr: "Lendemain de la Journée des martyrs" },
      by: "order2026",
    },
  ],
  weekends: [
    {
      weekdays: [6, 7],
      to: "previous-working-day",
      since: 2024,
      until: 2025,
      isOrdered: true,
      by: "decree2024",
      endedBy: "monday2026",
    },
    {
      weekdays: [6, 7],
      to: "monday",
      since: 2026,
      not: ["01-04", "01-17"],
      isOrdered: true,
      by: "monday2026",
    },
    {
      weekdays: [6, 7],
      to: "monday",
      since: 2027,
      only: ["01-04", "01-17"],
      isOrdered: true,
      by: "monday2026",
    },
  ],
});
