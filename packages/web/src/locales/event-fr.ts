import type { Kind } from "@rabat-process/events";
import { pluralIn } from "@rabat-process/core/sentences/plural";
import { inWords } from "../number-words.ts";
import type { EventSentences } from "./event-en.ts";

const plural = pluralIn("fr");

const masculine: ReadonlySet<Kind> = new Set([
  "drafting-committee",
  "workshop",
  "webinar",
  "scenario-exercise",
  "side-event",
  "other",
]);

/** A participle as the kind of a meeting wants it: « Prévue » of « Réunion », « Prévu » of « Webinaire ». */
function agree(participle: string, kind: Kind): string {
  return masculine.has(kind) ? participle : `${participle}e`;
}

const nouns: Readonly<Partial<Record<Kind, string>>> = {
  "ministerial-conference": "cette conférence",
  "press-conference": "cette conférence de presse",
  handover: "cette passation",
  workshop: "cet atelier",
  roundtable: "cette table ronde",
  "study-visit": "cette visite d’étude",
  webinar: "ce webinaire",
  "scenario-exercise": "cet exercice",
  "side-event": "cet événement parallèle",
  other: "cet événement",
};

/** The same in French. */
export const event: EventSentences = {
  states: {
    planned: (kind) => agree("Prévu", kind),
    tentative: () => "À confirmer",
    confirmed: (kind) => agree("Confirmé", kind),
    postponed: (kind) => agree("Reporté", kind),
    held: () => "A eu lieu",
    cancelled: (kind) => agree("Annulé", kind),
    replaced: (kind) => agree("Remplacé", kind),
    over: (kind) => `${agree("Annoncé", kind)}, sans compte rendu`,
    unknown: () => "Tenue non confirmée",
  },
  leaf: {
    date: "date",
    open: "à fixer",
    quarter: (number) => `trim. ${number}`,
    half: (number) => `sem. ${number}`,
    seasons: { spring: "printemps", summer: "été", autumn: "automne", winter: "hiver" },
    parts: { early: "début", middle: "mi-", late: "fin" },
  },

  when: "Date",
  hours: (from, to) => `${from} – ${to}`,
  hoursOpen: "Horaires à communiquer.",
  eachDay: "chaque jour",
  onFirstDay: "le premier jour",
  mine: "Voir à votre heure",
  anotherCountry: "Autre pays",
  where: "Lieu",
  onPlatform: (place, platform) => `${place}, sur ${platform}`,
  linkForThose: "Lien réservé aux participants.",
  join: "Se connecter à la réunion",
  map: "Carte sur OpenStreetMap",
  answers: "Réponses",
  until: "Jusqu’au",
  takesAnswers: "Ouvertes",
  mayWait: "Ouvertes ; vous pouvez aussi attendre la date",
  quota: (count) =>
    plural(count, {
      one: "une personne par délégation",
      other: `${inWords(count, "fr")} personnes par délégation`,
    }),
  answersGiven: {
    stay: "Réponses données maintenues.",
    lapsed: "Les réponses données auparavant ne comptent plus : veuillez répondre de nouveau.",
  },
  noAnswers: "Closes ; dernier jour :",
  outcome: "Bilan",

  answer: "Répondre",
  answerLabel: "Répondre pour votre délégation",
  add: "Ajouter à l’agenda",
  addHow:
    "Une copie ajoutée ainsi ne tient pas compte des modifications ultérieures. En vous abonnant, vous les recevez sans rien faire :",
  download: "Fichier de calendrier (.ics)",
  addTo: {
    google: "Google Agenda",
    outlook: "Outlook.com",
    office365: "Microsoft 365",
    yahoo: "Yahoo",
  },
  seeSuccessor: "Voir le nouvel événement",
  subscribeForDate: "S’abonner au calendrier",
  coming: "Réunions à venir",
  seeDocuments: "Voir les documents",
  readOutcome: "Lire le bilan",
  seeSources: "Voir les sources",

  notes: {
    moved: "Nouvelle date",
    relocated: "Nouveau lieu",
    reason: "Motif",
    before: "Auparavant :",
    noDate: "Aucune nouvelle date n’est connue.",
    noDay: "La date exacte n’est pas encore connue.",
    cancelled: "L’événement n’aura pas lieu ; aucune réponse n’est plus nécessaire.",
    since: (state, day) => `${state} le ${day}`,
    noAnswer: "Aucune réponse n’est plus nécessaire.",
    shift: {
      moved(days) {
        const [count, one, unit] =
          days % 7 === 0 ? [Math.abs(days / 7), "une", "semaine"] : [Math.abs(days), "un", "jour"];
        const span = plural(count, {
          one: `${one} ${unit}`,
          other: `${inWords(count, "fr")} ${unit}s`,
        });
        return `${span} plus ${days < 0 ? "tôt" : "tard"}`;
      },
      sameDay: "même jour",
      sameHours: "mêmes horaires",
      otherHours: "autres horaires",
    },
    replaced: "Un autre événement le remplace :",
  },
  howTo: {
    title: "Comment répondre",
    link: "Par votre lien personnel : il figure dans le message que le Secrétariat vous a adressé. Aucun compte n’est nécessaire.",
    slack: "Dans Slack :",
    withoutLink: "Pas de lien, ou une autre personne répond pour votre délégation ?",
    withoutSlack: "Pas d’accès à Slack ?",
    writeLink: "Écrire au Secrétariat",
  },

  facts: "Ce qui a été annoncé",
  about: (thisOne) => `À propos de ${thisOne}`,
  agenda: "Ordre du jour",
  documents: "Documents",
  expected: (date) => `Parution prévue : ${date}`,
  line: "Chronologie",
  thisOne: (kind) => nouns[kind] ?? "cette réunion",
  announced: "Annonce",
  lastDay: "Dernier jour pour répondre",
  formerDate: (number) =>
    `${["Première", "Deuxième", "Troisième"][number - 1] ?? "Autre"} date, non maintenue`,
  formerly: "Était prévu à ce moment",
  changes: {
    date: "Nouvelle date annoncée",
    place: "Nouveau lieu annoncé",
    online: "Passage en ligne",
  },
  takesItsPlace: "L’événement qui le remplace",
  partOf: "Cadre",
  localTimes: "Heures locales",
  localTime: "Heure locale",
  countries: "Pays",
  allCountries: "Les 57 pays, par heure locale",
  chooseCountry: "Afficher l’heure de ce pays",
  anyCountry: "Le lieu de l’événement",
};
