import { holidayLaw } from "./law.ts";

// Looked for the decrees of 1997 and 2019: droit-afrique, alwihdainfo, tchadinfos; their texts were not on the screen.
export const TD = holidayLaw({
  sources: {
    decree2019: {
      title: "Décret n° 273/PR/MFPTDS/2019 du 7 mars 2019",
      class: "law",
      date: "2019-03-07",
      article: "art. 2",
      address:
        "https://www.alwihdainfo.com/Tchad-le-8-mars-declare-ferie-pour-la-journee-de-la-femme_a71248.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Lorsque ces fêtes tombent un dimanche, le lundi suivant est férié, chômé et payé",
      later: "nothing found",
    },
    decree1997: {
      title: "Décret n° 413/PR/PM/MFPTEM/97 du 30 septembre 1997",
      class: "law",
      date: "1997-09-30",
      article: "art. 1",
      address:
        "https://www.alwihdainfo.com/Tchad-Paques-le-lundi-13-avril-prochain-est-ferie_a85612.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "portant révision de la liste et du régime des jours fériés et chômés",
      later: "article 2 replaced by décret n° 273 of 2019",
    },
    allSaints2025: {
      title: "Communiqué du ministre de la Fonction publique, Toussaint 2025",
      class: "law",
      date: "2025-10-30",
      address: "https://www.alwihdainfo.com/Tchad-Jour-ferie-pour-la-Toussaint-2025_a145533.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "La journée du samedi 1er novembre 2025 est déclarée fériée et chômée",
      later: "nothing found",
    },
    mawlid2019: {
      title: "Communiqué du ministre de la Fonction publique du 7 novembre 2019",
      class: "law",
      date: "2019-11-07",
      address:
        "https://www.tachad.com/communique-le-ministre-de-la-fonction-publique-informe-les-travailleurs-que-la-journee-du-lundi-11-novembre-est-ouvrable",
      seen: "report",
      readOn: "2026-11-29",
      quote: "que la journée du samedi 09 novembre 2019, est déclarée fériée et chômée",
      later: "nothing found",
    },
    republic2022: {
      title: "Communiqué du ministre de la Fonction publique, 28 novembre 2022",
      class: "law",
      date: "2022-11-28",
      address:
        "https://www.journaldutchad.com/tchad-ce-lundi-28-novembre-2022-declaree-feriee-et-chomee/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "la journée du lundi 28 novembre 2022 est déclarée fériée et chômée",
      later: "nothing found",
    },
    fitr2025: {
      title: "Communiqué du ministre de la Fonction publique du 29 mars 2025",
      class: "law",
      date: "2025-03-29",
      address:
        "https://alwihdainfo.com/Journee-feriee-annoncee-pour-l-Aid-El-Fitr-le-30-mars-2025-au-Tchad_a139869.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "À l'occasion de la Fête de l'Aïd El-Fitr et conformément à l'article 1° du Décret",
      later: "nothing found",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "decree2019" },
    {
      on: "03-08",
      name: { en: "International Women’s Day", fr: "Journée internationale de la femme" },
      by: "decree2019",
    },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "decree1997" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "decree2019" },
    {
      on: "08-11",
      name: { en: "Independence Day", fr: "Fête nationale de l’Indépendance" },
      by: "decree2019",
    },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "allSaints2025" },
    {
      on: "11-28",
      name: { en: "Proclamation of the Republic", fr: "Proclamation de la République" },
      by: "republic2022",
    },
    {
      on: "12-01",
      name: { en: "Freedom and Democracy Day", fr: "Journée de la liberté et de la démocratie" },
      by: "decree2019",
    },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" } },
    { on: "hijri 03-12", by: "mawlid2019" },
    { on: "hijri 10-01", by: "fitr2025" },
    { on: "hijri 12-10" },
  ],
  weekends: [
    {
      weekdays: [7],
      to: "next-day",
      only: ["01-01", "03-08", "05-01", "08-11", "12-01"],
      by: "decree2019",
    },
  ],
});
