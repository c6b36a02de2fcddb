import { holidayLaw } from "./law.ts";

// Read: the Second Schedule of 1997 as olir.it keeps it; lawreform.ie has the revised act. A holiday on a weekend
// moves nothing: another day off is due to each employee.
export const IE = holidayLaw({
  sources: {
    act1997: {
      title: "Organisation of Working Time Act, 1997",
      class: "law",
      date: "1997-05-07",
      article: "Second Schedule",
      address: "https://www.olir.it/documenti/legge-1997/",
      seen: "act",
      readOn: "2026-11-29",
      quote:
        "easter monday, the first monday in may, the first monday in june and the first monday in august,",
      later: "regulations of 2022 add the holiday in February",
    },
    regulations2022: {
      title: "Regulations under the Organisation of Working Time Act 1997 (as Maples tells them)",
      class: "law",
      date: "2022-02-07",
      address: "https://thoughts.maples.com/post/102hipo/new-public-holidays-announced-for-ireland",
      seen: "report",
      readOn: "2026-11-29",
      quote:
        "except where the first day of February happens to fall on a Friday, in which case that day will be",
      later:
        "nothing found; the date is that on which the minister announced that he had signed them (mind.eu.com)",
    },
  },
  days: [
    { on: "01-01", name: { en: "New Year’s Day", fr: "Jour de l’An" }, by: "act1997" },
    {
      on: "MO>=02-01",
      since: 2023,
      except: [2030],
      name: { en: "St. Brigid’s Day", fr: "Sainte-Brigitte" },
      by: "regulations2022",
    },
    {
      on: "2030-02-01",
      name: { en: "St. Brigid’s Day", fr: "Sainte-Brigitte" },
      by: "regulations2022",
    },
    { on: "03-17", name: { en: "St. Patrick’s Day", fr: "Saint-Patrick" }, by: "act1997" },
    {
      on: "2022-03-18",
      name: {
        en: "Day of Remembrance and Recognition",
        fr: "Journée de souvenir et de reconnaissance",
      },
      by: "regulations2022",
    },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act1997" },
    { on: "MO>=05-01", name: { en: "May holiday", fr: "Jour férié de mai" }, by: "act1997" },
    { on: "MO>=06-01", name: { en: "June holiday", fr: "Jour férié de juin" }, by: "act1997" },
    { on: "MO>=08-01", name: { en: "August holiday", fr: "Jour férié d’août" }, by: "act1997" },
    { on: "MO>=10-25", name: { en: "October holiday", fr: "Jour férié d’octobre" }, by: "act1997" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act1997" },
    { on: "12-26", name: { en: "St. Stephen’s Day", fr: "Saint-Étienne" }, by: "act1997" },
  ],
});
