import type { Locale } from "@rabat-process/timezones";

type Names = Readonly<Record<Locale, string>>;

export interface ObjectiveData {
  readonly theme: 1 | 2 | 3 | 4 | 5;
  readonly number: string;
  /** The official short title, where one was found. */
  readonly name: Readonly<Partial<Record<Locale, string>>>;
  /** The first and the last action, where their numbers are known. */
  readonly actions?: readonly [first: number, last: number];
}

export interface ProgrammeData {
  readonly name: Names;
  readonly aliases: readonly string[];
  /** The years for which it was made, where it has an end. */
  readonly years?: readonly [first: number, last: number];
  readonly objectives?: readonly ObjectiveData[];
}

/**
 * English: our paraphrase of the subject. French: the JVAP's official titles (https://jvapfollowup.org/fr/about),
 * shortened.
 */
export const themes: Readonly<Record<1 | 2 | 3 | 4 | 5, Names>> = {
  1: {
    en: "Development benefits of migration and root causes of irregular migration",
    fr: "Avantages des migrations en termes de développement et causes profondes de la migration irrégulière",
  },
  2: { en: "Regular migration and mobility", fr: "Migration régulière et mobilité" },
  3: { en: "Protection and asylum", fr: "Protection et asile" },
  4: {
    en: "Irregular migration, migrant smuggling and trafficking in human beings",
    fr: "Migration irrégulière, trafic de migrants et traite des êtres humains",
  },
  5: { en: "Return, readmission and reintegration", fr: "Retour, réadmission et réintégration" },
};

/**
 * French titles of objectives 1 to 6: https://www.rabat-process.org/fr/a-propos/processus-de-rabat/350-programme-de-cooperation-2018-2021.
 * The others were not found. Numbers of actions: counted from that page and from the English one; they agree with the
 * three numbers that the pages print (5, 15 to 17, and 23 in all).
 */
const marrakesh: readonly ObjectiveData[] = [
  {
    theme: 1,
    number: "1",
    name: { fr: "Maximiser l’impact positif de la migration régulière pour le développement" },
    actions: [1, 3],
  },
  {
    theme: 1,
    number: "2",
    name: {
      fr: "Comprendre les causes profondes de la migration irrégulière et du déplacement forcé",
    },
    actions: [4, 5],
  },
  {
    theme: 2,
    number: "3",
    name: {
      fr: "Promouvoir la migration régulière et la mobilité (en particulier les jeunes et les femmes)",
    },
    actions: [6, 8],
  },
  {
    theme: 2,
    number: "4",
    name: { fr: "Encourager la facilitation des procédures de délivrance de visas" },
    actions: [9, 10],
  },
  {
    theme: 3,
    number: "5",
    name: { fr: "Renforcer la protection des réfugiés et des personnes déplacées de force" },
    actions: [11, 12],
  },
  {
    theme: 3,
    number: "6",
    name: {
      fr: "Promouvoir l’intégration des réfugiés et des personnes déplacées de force dans les communautés d’accueil",
    },
    actions: [13, 14],
  },
  { theme: 4, number: "7", name: {}, actions: [15, 17] },
  { theme: 4, number: "8", name: {}, actions: [18, 19] },
  { theme: 5, number: "9", name: {}, actions: [20, 21] },
  { theme: 5, number: "10", name: {}, actions: [22, 23] },
];

/** https://rabat-process.org/en/about/rabat-process/cadiz-action-plan; how actions 20 to 29 are shared out is not known. */
const cadiz: readonly ObjectiveData[] = [
  { theme: 1, number: "1", name: {}, actions: [1, 3] },
  { theme: 1, number: "2", name: {}, actions: [4, 5] },
  { theme: 2, number: "3", name: {}, actions: [6, 10] },
  { theme: 2, number: "4", name: {}, actions: [11, 12] },
  { theme: 3, number: "5a", name: {}, actions: [13, 15] },
  { theme: 3, number: "5b", name: {}, actions: [16, 17] },
  { theme: 3, number: "6", name: {}, actions: [18, 19] },
  { theme: 4, number: "7", name: {} },
  { theme: 4, number: "8", name: {} },
  { theme: 5, number: "9", name: {} },
  { theme: 5, number: "10", name: {} },
];

export const programmes = {
  // http://www.processusderabat.net/web/index-php/process/
  "rabat-2006": {
    name: { en: "Rabat Declaration and Action Plan", fr: "Déclaration et Plan d’action de Rabat" },
    aliases: ["Rabat"],
  },
  // https://rabat-process.org/fr/a-propos/processus-de-rabat/349-cadre-strategique-declarations-ministerielles
  "paris-2008": {
    name: {
      en: "Paris Declaration and three-year Cooperation Programme",
      fr: "Déclaration de Paris et Programme de coopération triennal",
    },
    aliases: ["Paris"],
  },
  // https://pdfslide.fr/documents/declaration-de-rome-nous-linvitation-de-la-repu-li-ue-italienne-de.html
  "dakar-2011": {
    name: { en: "Dakar Strategy", fr: "Stratégie de Dakar" },
    aliases: ["Dakar"],
    years: [2012, 2014],
  },
  // https://fiiapp.org/en/noticias/approval-of-a-new-strategic-document-for-the-euro-african-dialogue-on-migration
  "rome-2014": {
    name: { en: "Rome Declaration and Programme", fr: "Déclaration et Programme de Rome" },
    aliases: ["Rome", "Rome Programme", "Programme de Rome"],
    years: [2015, 2017],
  },
  // https://www.rabat-process.org/en/about/rabat-process/marrakesh-declaration-and-action-plan
  "marrakesh-2018": {
    name: { en: "Marrakesh Action Plan", fr: "Plan d’action de Marrakech" },
    aliases: ["Marrakesh", "Marrakech", "Marrakesh Political Declaration"],
    years: [2018, 2020],
    objectives: marrakesh,
  },
  // https://rabat-process.org/en/about/rabat-process/cadiz-action-plan
  "cadiz-2022": {
    name: { en: "Cadiz Action Plan", fr: "Plan d’action de Cadix" },
    aliases: ["Cadiz", "Cádiz", "Cadix", "Cádiz Action Plan"],
    years: [2023, 2027],
    objectives: cadiz,
  },
  // https://jvapfollowup.org/en/about and https://jvapfollowup.org/fr/about
  "jvap-2015": {
    name: {
      en: "Joint Valletta Action Plan (JVAP)",
      fr: "Plan d’action conjoint de La Valette (PACV)",
    },
    aliases: ["JVAP", "PACV", "Joint Valletta Action Plan", "Plan d’action conjoint de La Valette"],
  },
} as const satisfies Record<string, ProgrammeData>;
