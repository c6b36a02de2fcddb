import { holidayLaw } from "./law.ts";

// Looked for the act: vystahovalectvo.sk and porada.sk have it as of 2011, before the changes of 2023 and 2025,
// which the press tells.
export const SK = holidayLaw({
  sources: {
    act1993: {
      title:
        "Zákon č. 241/1993 Z. z. o štátnych sviatkoch, dňoch pracovného pokoja a pamätných dňoch",
      class: "law",
      date: "1993-10-20",
      article: "§ 1–2",
      address: "https://www.vystahovalectvo.sk/zakon-241-1993-z-z/",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Štátne sviatky sú dni pracovného pokoja",
      later: "changed for 2024 and again for 2025",
    },
    act2023: {
      title: "Zákon z 19. 12. 2023 v súvislosti so zlepšením stavu verejných financií",
      class: "law",
      date: "2023-12-19",
      address:
        "https://www.podnikajte.sk/pracovne-pravo-bozp/1-september-zruseny-sviatok-co-to-znamena-pre-zamestnancov",
      seen: "report",
      readOn: "2026-11-29",
      quote: "Prvý september je štátny sviatok, ale nie deň pracovného pokoja.",
      later: "nothing found",
    },
    act2025: {
      title: "Zákon v súvislosti s konsolidáciou verejných financií, 2025",
      class: "law",
      date: "2025-10-31",
      address:
        "https://www.24hod.sk/nakupite-aj-pocas-sviatkov-od-novembra-uz-obchody-nemusia-zatvarat-cl820307.html",
      seen: "report",
      readOn: "2026-11-29",
      quote: "pribudne natrvalo 17. november a dočasne v budúcom roku aj 8. máj a 15. september",
      later: "nothing found",
    },
  },
  days: [
    {
      on: "01-01",
      name: {
        en: "New Year’s Day, Establishment of the Republic",
        fr: "Jour de l’An, création de la République",
      },
      by: "act1993",
    },
    { on: "01-06", name: { en: "Epiphany", fr: "Épiphanie" }, by: "act1993" },
    { on: "easter-2", name: { en: "Good Friday", fr: "Vendredi saint" }, by: "act1993" },
    { on: "easter+1", name: { en: "Easter Monday", fr: "Lundi de Pâques" }, by: "act1993" },
    { on: "05-01", name: { en: "Labour Day", fr: "Fête du Travail" }, by: "act1993" },
    {
      on: "05-08",
      except: [2026],
      name: { en: "Victory Day", fr: "Fête de la Victoire" },
      by: "act1993",
    },
    {
      on: "07-05",
      name: { en: "Saints Cyril and Methodius Day", fr: "Saints Cyrille et Méthode" },
      by: "act1993",
    },
    {
      on: "08-29",
      name: { en: "National Uprising Day", fr: "Soulèvement national slovaque" },
      by: "act1993",
    },
    {
      on: "09-01",
      until: 2023,
      name: { en: "Constitution Day", fr: "Jour de la Constitution" },
      by: "act1993",
      endedBy: "act2023",
    },
    {
      on: "09-15",
      except: [2026],
      name: { en: "Our Lady of Sorrows", fr: "Notre-Dame des Sept Douleurs" },
      by: "act1993",
    },
    { on: "11-01", name: { en: "All Saints’ Day", fr: "Toussaint" }, by: "act1993" },
    {
      on: "11-17",
      until: 2024,
      name: {
        en: "Struggle for Freedom and Democracy Day",
        fr: "Journée de la lutte pour la liberté et la démocratie",
      },
      by: "act1993",
      endedBy: "act2025",
    },
    { on: "12-24", name: { en: "Christmas Eve", fr: "Veille de Noël" }, by: "act1993" },
    { on: "12-25", name: { en: "Christmas Day", fr: "Noël" }, by: "act1993" },
    {
      on: "12-26",
      name: { en: "Second Day of Christmas", fr: "Lendemain de Noël" },
      by: "act1993",
    },
  ],
});
