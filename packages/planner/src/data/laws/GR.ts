import { holidayLaw } from "./law.ts";

// Looked for the act: eges.gr has a letter of the ministry that names it and ends before the list; the list is told
// by others. On Orthodox Easter Sunday offices are closed anyway. When 1 May is in Holy Week, the minister puts it
// off for the public service each time.
export const GR = holidayLaw({
  sources: {
    act1981: {
      title: "Ν. 1157/1981, άρθρο 1 παρ. 11 και 12 (ΦEK 126/A)",
      class: "law",
      date: "1981-05-13",
      article: "άρθρο 1 παρ. 11–12",
      address:
        "http://ergasianet.gr/2023/01/08/%CE%B1%CF%81%CE%B3%CE%AF%CE%B5%CF%82-%CE%BA%CE%B1%CE%B9-%CE%B7%CE%BC%CE%B9%CE%B1%CF%81%CE%B3%CE%AF%CE%B5%CF%82-%CE%B3%CE%B9%CE%B1-%CF%8C%CE%BB%CE%BF%CF%85%CF%82-%CF%8C%CF%83%CE%BF%CE%B9-%CE%BA%CE%B1/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Oι ημέρες αργίας και ημιαργίας για όσους εργάζονται στο Δημόσιο",
      later: "ν. 4653/2020 ended the holiday of the schools on 30 January",
    },
    order2021: {
      title: "Μεταφορά της αργίας της 1ης Μαΐου 2021 για το Δημόσιο",
      class: "order",
      date: "2021-04-01",
      address: "http://www.someda.gr/2021/04/1-2021.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Μεταφέρεται η υποχρεωτική αργία της 1ης Μαΐου 2021 για το Δημόσιο",
      later: "for this day alone",
    },
    order2024: {
      title: "Απόφαση του υπουργείου Εσωτερικών για την Πρωτομαγιά του 2024",
      class: "order",
      date: "2024-04-01",
      address: "https://larissatime.gr/protomagia-pote-metaferetai-i-argia-kai-giati",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "Tην Τρίτη 7 Μαΐου μεταφέρεται η αργία της Πρωτομαγιάς για τους εργαζόμενους στο δημόσιο τομέα",
      later: "for this day alone",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act1981" },
    { on: "01-06", name: { en: "Epiphany", fr: "Épiphanie" }, by: "act1981" },
    { on: "orthodox-48", name: { en: "Clean Monday", fr: "Lundi pur" }, by: "act1981" },
    { on: "03-25", name: { en: "Independence Day", fr: "Fête nationale" }, by: "act1981" },
    { on: "orthodox-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "act1981" },
    { on: "orthodox-1", name: { en: "Holy Saturday", fr: "Samedi saint" }, by: "act1981" },
    { on: "orthodox+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act1981" },
    {
      on: "05-01",
      except: [2021, 2024],
      name: { en: "Labour Day", fr: "Fête du Travail" },
      by: "act1981",
    },
    { on: "2021-05-04", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "order2021" },
    { on: "2024-05-07", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "order2024" },
    {
      on: "2027-05-04",
      name: { en: "Labour Day", fr: "Fête du Travail" },
      by: "order2021",
      isOrdered: true,
    },
    { on: "orthodox+50", name: { en: "Whit Monday", fr: "Lundi de Pentecôte" }, by: "act1981" },
    { on: "08-15", name: { en: "Assumption", fr: "Assomption" }, by: "act1981" },
    { on: "10-28", name: { en: "Ochi Day", fr: "Jour du Non" }, by: "act1981" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act1981" },
    {
      on: "12-26",
      name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" },
      by: "act1981",
    },
    {
      on: "12-24",
      closesAt: "13:00",
      name: { en: "Christmas Eve", fr: "Veille de Noël" },
      by: "act1981",
    },
    {
      on: "12-31",
      closesAt: "13:00",
      name: { en: "New Year’s Eve", fr: "Saint-Sylvestre" },
      by: "act1981",
    },
  ],
});
