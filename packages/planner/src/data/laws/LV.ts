import { holidayLaw } from "./law.ts";

// Read: the act as a municipality keeps it, as of 2014; an office of the state says on what day the Song Festival of 2023
// closed, and calls the act by a newer name, of which nothing was found. The government moves working days next to
// holidays each year; of 2020 to 2022 and of 2025 nothing was found.
export const LV = holidayLaw({
  sources: {
    act1990: {
      title: "Likums “Par svētku, atceres un atzīmējamām dienām”",
      class: "law",
      date: "1990-10-03",
      article: "1.",
      address: "http://www.ligatne.lv/par-svetku-atceres-un-atzimejamam-dienam",
      seen: "government",
      readOn: "2026-11-29",
      quote: "Lielo Piektdienu un Pirmās Lieldienas un otro Lieldienu dienu;",
      later: "in the form of 22 October 2014; later forms were not on the screen",
    },
    song2014: {
      title: "Likums “Par svētku, atceres un atzīmējamām dienām”, 1. pants (02.10.2014. likums)",
      class: "law",
      date: "2014-10-02",
      article: "1. pants",
      address:
        "https://www.vtmec.gov.lv/lv/jaunums/valsts-tiesu-medicinas-ekspertizes-centrs-2023-gada-10-julija-ir-slegts",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Tādējādi 10. jūlijs šogad ir visiem valstī noteiktā brīvdiena.",
      later: "for 2023 alone: it says when the festival closes that year",
    },
    moved2026: {
      title: "Ministru kabineta rīkojums “Par darba dienu pārcelšanu 2026. gadā”",
      class: "order",
      date: "2026-01-02",
      address:
        "https://www.1188.lv/zinas/tikai-2-janvaris-un-gads-jau-sakas-ar-parceltu-darba-dienu-kadel-ta/56535",
      seen: "report",
      readOn: "2026-11-29",
      quote: "2. janvāris (piektdiena) ---> 17. janvāris (sestdiena)",
      later:
        "for 2026 alone; its day was not found: the date is the first that it moves; nothing found of 2027",
    },
    moved2024: {
      title: "Rīkojuma projekts “Par darba dienu pārcelšanu 2024. gadā”",
      class: "order",
      date: "2023-06-13",
      address:
        "https://www.delfi.lv/news/national/politics/nakamgad-decembri-parcels-divas-darba-dienas-brivdienas-bus-teju-nedelu.d?id=55655148",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "2024. gada 23. decembra darba dienu, kas iekrīt starp svētdienu – 22. decembri, un svētku dienu – 24. decembri, pārcelt",
      later: "for 2024 alone; a draft that the government was to take up that day",
    },
    moved2023: {
      title: "Rīkojuma projekts “Par darba dienas pārcelšanu 2023. gadā”",
      class: "order",
      date: "2022-06-01",
      address: "https://www.tvnet.lv/7548286/nakama-gada-maija-bus-cetras-brivdienas-pec-kartas",
      seen: "report",
      readOn: "2026-11-29",
      quote: "darba dienu no piektdienas, 5.maija, iecerēts pārcelt uz sestdienu, 20.maiju",
      later: "for 2023 alone",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act1990" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "act1990" },
    { on: "easter+0", name: { en: "Easter Sunday", fr: "Pâques" }, by: "act1990" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act1990" },
    {
      on: "05-01",
      name: {
        en: "Labour Day, Convocation of the Constitutional Assembly",
        fr: "Fête du Travail, convocation de l’Assemblée constituante",
      },
      by: "act1990",
    },
    {
      on: "05-04",
      name: { en: "Restoration of Independence Day", fr: "Restauration de l’Indépendance" },
      by: "act1990",
    },
    { on: "SU>=05-08", name: { en: "Mother’s Day", fr: "Fête des mères" }, by: "act1990" },
    { on: "easter+49", name: { en: "Pentecost", fr: "Pentecôte" }, by: "act1990" },
    { on: "06-23", name: { en: "Midsummer Eve", fr: "Veille de la Saint-Jean" }, by: "act1990" },
    { on: "06-24", name: { en: "Midsummer Day", fr: "Saint-Jean" }, by: "act1990" },
    {
      on: "11-18",
      name: { en: "Proclamation Day", fr: "Proclamation de la République" },
      by: "act1990",
    },
    { on: "12-24", length: 3, name: { en: "Christmas", fr: "Noël" }, by: "act1990" },
    { on: "12-31", name: { en: "New Year’s Eve", fr: "Saint-Sylvestre" }, by: "act1990" },
    {
      on: "2023-07-09 2023-07-10",
      name: {
        en: "Close of the Song and Dance Festival",
        fr: "Clôture de la fête des chants et danses",
      },
      by: "song2014",
    },
    {
      on: "2023-05-05",
      name: { en: "Day off for a working Saturday", fr: "Jour chômé en échange d’un samedi" },
      by: "moved2023",
    },
    {
      on: "2023-05-29",
      name: { en: "Bronze medal in ice hockey", fr: "Médaille de bronze au hockey sur glace" },
    },
    {
      on: "2024-12-23 2024-12-30",
      name: { en: "Day off for a working Saturday", fr: "Jour chômé en échange d’un samedi" },
      by: "moved2024",
    },
    {
      on: "2025-05-02 2025-11-17",
      name: { en: "Day off for a working Saturday", fr: "Jour chômé en échange d’un samedi" },
    },
    {
      on: "2026-01-02 2026-06-22",
      name: { en: "Day off for a working Saturday", fr: "Jour chômé en échange d’un samedi" },
      by: "moved2026",
    },
  ],
  weekends: [{ weekdays: [6, 7], to: "next-working-day", only: ["05-04", "11-18"], by: "act1990" }],
});
