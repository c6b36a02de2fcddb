import { holidayLaw } from "./law.ts";

// Looked for the decrees of 1977, 2023 and 2026: sgg.gov.ma, press of the day; their texts were not on the screen.
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
      quote:
        "fixant la liste des jours de fêtes payés dans les entreprises industrielles et commerciales",
      later: "completed by decrees 2-23-1000 (14 January) and 2-26-14 (31 October)",
    },
    // That of the administrations, which have a second day of each feast.
    decree1977: {
      title: "Décret n° 2-77-169 du 9 rabia I 1397 (28 février 1977)",
      class: "law",
      date: "1977-02-28",
      address: "https://maroc-diplomatique.net/?p=71582",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "Les journées de mercredi et jeudi 10 et 11 Al Hijja 1439, correspondant au 22 et 23 août 2018",
      later: "completed by decrees 2-23-688 (14 January) and 2-25-1140 (31 October)",
    },
    // A second day after the two Eids and the Mawlid, a first of January: the press of 2023.
    list2023: {
      title: "Le360, 23 novembre 2023",
      class: "law",
      date: "2023-11-23",
      address:
        "https://fr.le360.ma/societe/officiel-elle-comprend-desormais-le-nouvel-an-amazigh-voici-la-liste-complete-des-jours-feries-au_N543XIGBDJFVDOA4UEIWDOLFDQ/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "où les fonctionnaires du secteur public bénéficient de deux jours de congé",
      later: "decree 2-25-1140 adds 31 October",
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
      address:
        "https://www.biladi.ma/la-fete-de-lunite-fixee-au-31-octobre-jour-ferie-officiel/?amp=1",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Le premier texte approuvé, le décret n° 2.26.14, vient compléter celui de 2004",
      later: "nothing found",
    },
    order2023: {
      title: "بلاغ: عطلة استثنائية بمناسبة عيد الفطر المبارك, 15 avril 2023",
      class: "order",
      date: "2023-04-15",
      address: "https://www.cg.gov.ma/ar/node/11124",
      seen: "government",
      readOn: "2026-11-29",
      quote: "يوم الإثنين 24 أبريل 2023،  الذي يلي عطلة العيد",
      later: "for this day alone",
    },
    order2024: {
      title: "Communiqué du chef du gouvernement, avril 2024",
      class: "order",
      date: "2024-04-04",
      address: "https://en.hibapress.com/2180.html",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "exceptionally, on Friday April 12, 2024, in the event that Chaoual 1, 1445 corresponds to Wednesday April 10",
      later: "for this day alone",
    },
    order2025: {
      title: "بلاغ لرئاسة الحكومة: عيد الأضحى 1446",
      class: "order",
      date: "2025-06-06",
      address: "https://www.assahifa.com/?p=157398",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "تقرر تعطيل إدارات الدولة والجماعات الترابية، بصفة استثنائية عن العمل، يوم الإثنين 9 يونيو 2025",
      later: "for this day alone",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "list2023" },
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
      name: {
        en: "Anniversary of the Recovery of Oued Ed-Dahab",
        fr: "Récupération d’Oued Ed-Dahab",
      },
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
    {
      on: "11-18",
      name: { en: "Independence Day", fr: "Fête de l’Indépendance" },
      by: "decree2004",
    },
    { on: "hijri 01-01", by: "decree2004" },
    { on: "hijri 03-12", length: 2, by: "list2023" },
    { on: "hijri 10-01", length: 2, by: "list2023" },
    { on: "hijri 12-10", length: 2, by: "decree1977" },
    {
      on: "2023-04-24",
      name: { en: "Day after Eid al-Fitr", fr: "Lendemain de l’Aïd el-Fitr" },
      by: "order2023",
    },
    {
      on: "2024-04-12",
      name: { en: "After Eid al-Fitr", fr: "Après l’Aïd el-Fitr" },
      by: "order2024",
    },
    {
      on: "2025-06-09",
      name: { en: "After Eid al-Adha", fr: "Après l’Aïd el-Adha" },
      by: "order2025",
    },
  ],
  announced: [
    [
      "eid-al-fitr",
      "2021-05-13",
      "https://www.lesiteinfo.com/maroc/485034-officiel-la-date-de-aid-el-fitr-2021-au-maroc.html",
    ],
    [
      "eid-al-adha",
      "2021-07-21",
      "https://maroc-diplomatique.net/le-1er-dou-al-hijja-1442-lundi-12-juillet-et-laid-al-adha",
    ],
    [
      "eid-al-fitr",
      "2022-05-02",
      "https://fnh.ma/article/actualite-economique/maroc-l-aid-el-fitr-sera-celebre-le-lundi-2-mai-officiel",
    ],
    [
      "eid-al-adha",
      "2022-07-10",
      "https://mail.laquotidienne.ma/article/info-quotidienne/l-aid-al-adha-celebre-le-dimanche-10-juillet-au-maroc",
    ],
    [
      "eid-al-fitr",
      "2023-04-22",
      "https://fnh.ma/article/actualites-marocaines/aid-el-fitr-maroc-2023",
    ],
    [
      "eid-al-adha",
      "2023-06-29",
      "https://lebrief.ma/officiel-la-date-de-aid-al-adha-au-maroc-est-connue/?wpv_view_count=24242-TCPID97266",
    ],
    [
      "eid-al-fitr",
      "2024-04-10",
      "https://fr.le360.ma/societe/officiel-aid-al-fitr-sera-celebre-demain-mercredi-10-avril-au-maroc_5CUY6WXET5CNFM7357H5VR4SY4/",
    ],
    [
      "eid-al-adha",
      "2024-06-17",
      "https://www.challenge.ma/aid-al-adha-voici-la-date-officielle-de-celebration-au-maroc-282697/",
    ],
    [
      "eid-al-fitr",
      "2025-03-31",
      "https://fr.walaw.press/country/eau/QWSP/articles/le_maroc_celebrera_l_aid_al-fitr_ce_lundi_31_mars/GMMSQQSQQFGQ",
    ],
    [
      "eid-al-adha",
      "2025-06-07",
      "https://www.maghrebemergent.com/revelation-la-date-de-celebration-de-laid-al-adha-2025-au-maroc-enfin-devoilee/",
    ],
  ],
});
