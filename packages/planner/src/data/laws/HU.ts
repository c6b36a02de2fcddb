import { holidayLaw } from "./law.ts";

// Read: the article of 2017 that puts Good Friday on the list, with the whole list, as a labour lawyers’ site prints it. Of the
// exchanged days of the years not named here nothing was found.
export const HU = holidayLaw({
  sources: {
    code2017: {
      title: "Munka törvénykönyve, 102. § (1), 2017. évi XIII. törvény 4. §",
      class: "law",
      date: "2017-03-07",
      article: "102. § (1)",
      address: "http://munkaugyaudit.hu/nagypentek-munkaszuneti-nap/",
      seen: "lawyer",
      readOn: "2026-11-29",
      quote:
        "„(1) Munkaszüneti nap: január 1., március 15., nagypéntek, húsvéthétfő, május 1., pünkösdhétfő, augusztus 20., október 23., november",
      later: "bills of 2018 and 2020 to add days; nothing found that passed",
    },
    exchange: {
      title: "Munka törvénykönyve, 102. § (5)",
      class: "law",
      date: "2012-01-06",
      article: "102. § (5)",
      address: "http://www.komjathykonyveles.hu/munkanap-athelyezes-2016-ban/",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "A munka törvénykönyvéről szóló 2012. évi I. törvény 102. § (5) bekezdésében kapott felhatalmazás alapján",
      later: "nothing found",
    },
    order2021: {
      title: "A 2021. évi munkaszüneti napok körüli munkarend",
      class: "order",
      date: "2020-05-15",
      address:
        "http://www.infojaszsag.hu/hirek/olvas/megvan-hogy-hany-szombatot-kell-ledolgozni-jovore-2020-05-15-150518",
      seen: "report",
      readOn: "2026-11-29",
      quote: "december 24-ét két héttel korábban, december 11-én (szombaton) kell majd ledolgozni",
      later: "for 2021 alone",
    },
    order2025: {
      title: "11/2024. (IV. 8.) NGM rendelet",
      class: "order",
      date: "2024-04-08",
      address: "https://modszertan.maltai.hu/events/2025-munkarend-0502",
      seen: "report",
      readOn: "2026-11-29",
      quote: "2025. május 2-a, péntek pihenőnap, ezt a napot 2025. május 17-én, szombaton dolgozzuk le.",
      later: "for 2025 alone",
    },
    order2026: {
      title: "10/2025. (IV. 30.) NGM rendelet",
      class: "order",
      date: "2025-04-30",
      address: "https://tamogatoweb.hu/10-2025-iv-30-ngm-rendelet/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "2026. január 2., péntek, PIHENŐNAP",
      later: "for 2026 alone; nothing found of 2027",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "code2017" },
    { on: "03-15", name: { en: "National Day (1848)", fr: "Fête nationale (1848)" }, by: "code2017" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "code2017" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "code2017" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "code2017" },
    { on: "easter+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "code2017" },
    {
      on: "08-20",
      name: { en: "State Foundation Day", fr: "Fête de saint Étienne, fête nationale" },
      by: "code2017",
    },
    { on: "10-23", name: { en: "National Day (1956)", fr: "Fête nationale (1956)" }, by: "code2017" },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "code2017" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "code2017" },
    { on: "12-26", name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" }, by: "code2017" },
    {
      on: "2021-12-24",
      name: { en: "Day off for a working Saturday", fr: "Jour chômé en échange d’un samedi" },
      by: "order2021",
    },
    {
      on: "2022-03-14 2022-10-31 2024-08-19 2024-12-24 2024-12-27",
      name: { en: "Day off for a working Saturday", fr: "Jour chômé en échange d’un samedi" },
    },
    {
      on: "2025-05-02 2025-10-24 2025-12-24",
      name: { en: "Day off for a working Saturday", fr: "Jour chômé en échange d’un samedi" },
      by: "order2025",
    },
    {
      on: "2026-01-02 2026-08-21 2026-12-24",
      name: { en: "Day off for a working Saturday", fr: "Jour chômé en échange d’un samedi" },
      by: "order2026",
    },
    {
      on: "12-24",
      since: 2027,
      name: { en: "Christmas Eve", fr: "Veille de Noël" },
      by: "exchange",
      isOrdered: true,
    },
  ],
});
