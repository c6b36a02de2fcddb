import { holidayLaw } from "./law.ts";

// Looked for the act: fonctionpublique.gov.mr, droit-afrique.com, ilo.org (NATLEX), elhora.info: law 92-018 was not on the
// screen; a lawyer’s list of its article 1 is told by the press. The days after the feasts are given by a decree of the
// President each time. 25 December, on which banks and state companies close, is no holiday.
export const MR = holidayLaw({
  sources: {
    law1992: {
      title: "القانون رقم 92-018 (Loi n° 92-018 du 7 décembre 1992)",
      class: "law",
      date: "1992-12-07",
      article: "art. 1",
      address: "https://asdae.mr/index.php/ar/node/2920",
      seen: "report",
      readOn: "2026-11-29",
      quote: "حدد في مادته الأولى الأيام التي تعتبر أعيادًا وعطلًا رسمية",
      later: "nothing found",
    },
    adha2021: {
      title: "Décret du 20 juillet 2021",
      class: "order",
      date: "2021-07-20",
      address:
        "https://old.senalioune.com/mauritanie-aid-adha-la-presidence-accorde-deux-journees-feriees-chomees-et-payees/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "sont déclarées journées fériées, chômées et payées sur l’ensemble du territoire national",
      later: "for these days alone",
    },
    fitr2024: {
      title: "مرسوم رئاسي, 9 avril 2024",
      class: "order",
      date: "2024-04-09",
      address: "https://essahraa.net/taxonomy/term/5491",
      seen: "report",
      readOn: "2026-11-29",
      quote: "المواليين ليوم عيد الفطر المبارك، عطلة معوضة على كامل التراب الوطني",
      later: "for these days alone",
    },
    independence2024: {
      title: "مرسوم رئاسي, 27 novembre 2024",
      class: "order",
      date: "2024-11-27",
      address: "https://legwareb.info/?q=node%2F11286",
      seen: "report",
      readOn: "2026-11-29",
      quote: "سيكون يوم الجمعة الموافق 29 نوفمبر 2024 عطلة معوضة على كامل التراب الوطني",
      later: "for this day alone",
    },
    newYear2026: {
      title: "مرسوم رئاسي, 31 décembre 2025",
      class: "order",
      date: "2025-12-31",
      address:
        "https://madar.mr/mauritanie/%d8%a7%d9%84%d8%b1%d8%a6%d8%a7%d8%b3%d8%a9-%d8%a7%d9%84%d9%85%d9%88%d8%b1%d9%8a%d8%aa%d8%a7%d9%86%d9%8a%d8%a9-%d8%a7%d9%84%d8%ac%d9%85%d8%b9%d8%a9-2-%d9%8a%d9%86%d8%a7%d9%8a%d8%b1-2026-%d8%b9%d8%b7",
      seen: "report",
      readOn: "2026-11-29",
      quote: "2 يناير 2026، سيكون عطلة معوضة على كامل التراب الوطني",
      later: "for this day alone",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "law1992" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "law1992" },
    { on: "05-25", name: { en: "Africa Day", fr: "Journée de l’Afrique" }, by: "law1992" },
    { on: "11-28", name: { en: "Independence Day", fr: "Fête de l’Indépendance" }, by: "law1992" },
    { on: "hijri 01-01", by: "law1992" },
    { on: "hijri 03-12", by: "law1992" },
    { on: "hijri 10-01", by: "law1992" },
    { on: "hijri 12-10", by: "law1992" },
    {
      on: "hijri 10-02",
      except: [2024],
      name: { en: "Day after Eid al-Fitr", fr: "Lendemain de l’Aïd el-Fitr" },
      by: "fitr2024",
      isOrdered: true,
    },
    {
      on: "hijri 12-11",
      except: [2021],
      name: { en: "Day after Eid al-Adha", fr: "Lendemain de l’Aïd el-Adha" },
      by: "adha2021",
      isOrdered: true,
    },
    {
      on: "2021-07-22 2021-07-23",
      name: { en: "Days after Eid al-Adha", fr: "Lendemains de l’Aïd el-Adha" },
      by: "adha2021",
    },
    {
      on: "2024-04-11 2024-04-12",
      name: { en: "Days after Eid al-Fitr", fr: "Lendemains de l’Aïd el-Fitr" },
      by: "fitr2024",
    },
    {
      on: "2024-11-29",
      name: { en: "Day after Independence Day", fr: "Lendemain de la fête de l’Indépendance" },
      by: "independence2024",
    },
    {
      on: "2026-01-02",
      name: { en: "Day after New Year’s Day", fr: "Lendemain du Jour de l’An" },
      by: "newYear2026",
    },
  ],
  announced: [
    [
      "eid-al-adha",
      "2021-07-21",
      "https://old.senalioune.com/mauritanie-aid-adha-la-presidence-accorde-deux-journees-feriees-chomees-et-payees/",
    ],
    ["eid-al-fitr", "2024-04-10", "https://essahraa.net/taxonomy/term/5491"],
  ],
});
