import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { cardEn } from "./card-en.ts";

const plural = pluralIn("fr");

/** What a card says in French, and what opens from it. Statuses are nouns, which agree with no title. */
export const cardFr: typeof cardEn = {
  states: {
    tentative: "À confirmer",
    postponed: "Report",
    cancelled: "Annulation",
    replaced: "Remplacement",
  },
  before: (former) => `Auparavant : ${former}.`,
  reason: (words) => `Motif : ${words}`,
  others: (count) => plural(count, { one: `${count} autre`, other: `${count} autres` }),
  replacedBy: "Désormais",
  answerBy: (day) => `Réponse attendue jusqu’au ${day}.`,
  answersClosed: (day) =>
    `La date limite de réponse était le ${day}. Veuillez écrire au Secrétariat.`,
  tookPart: (turnout) => `Participation : ${turnout}.`,
  documents: (count) =>
    plural(count, {
      one: "Un document se trouve sous « Détails ».",
      other: `${count} documents se trouvent sous « Détails ».`,
    }),
  perDelegation: (people) =>
    plural(people, {
      one: "1 personne par délégation.",
      other: `${people} personnes par délégation au plus.`,
    }),
  modes: {
    invitation: "Sur invitation.",
    "expression-of-interest": "Les organisateurs choisissent qui participe.",
  },
  placesLeft: (left, all) =>
    `${plural(left, { one: `${left} place libre`, other: `${left} places libres` })} sur ${all}.`,
  placesTaken: (all) =>
    plural(all, { one: "La seule place est prise.", other: `Les ${all} places sont prises.` }),
  queue: "Une place libérée revient à la première délégation en liste d’attente.",
  joinQueue: "Liste d’attente",
  apply: "Souhaite participer",
  takeBack: "Ne peut plus participer",
  more: "Détails",
  changeAnswer: "Modifier notre réponse",
  nameWho: "Indiquer qui participe",
  label: (button, ...about) => `${button} – ${about.filter((part) => part !== "").join(", ")}`,
  buttons: (names) => `Boutons : ${names}.`,

  about: {
    title: "À propos",
    times: "Heures locales",
    addTo: "Ajouter à mon calendrier",
    google: "Google Agenda",
    outlook: "Outlook",
    file: "Fichier de calendrier",
    page: "Page de cet événement",
    shortName: (id) => `nom court \`${id}\``,
  },

  silent: {
    toOrganisers:
      "Seuls les organisateurs voient quelles délégations n’ont pas répondu ; les autres en voient le nombre.",
    toAll: "Tout le monde voit quelles délégations n’ont pas répondu.",
    show: "Montrer les noms à tous",
    hide: "Montrer le nombre à tous",
  },

  people: {
    title: "Qui participe",
    person: (number, most) =>
      most === undefined ? `Personne ${number}` : `Personne ${number} (${most} au plus)`,
    save: "Enregistrer",
    done: "Terminer",
    alsoRecords: (answer) => `La réponse suivante sera aussi enregistrée : ${answer}.`,
    named: (count, most) => {
      const named = plural(count, {
        one: "1 personne est désignée",
        other: `${count} personnes sont désignées`,
      });
      return most === undefined ? `${named}, sans limite.` : `${named}, sur ${most} au plus.`;
    },
    name: "Nom et prénom",
    nameHint: "Tels qu’ils figureront sur la liste des participants",
    role: "Fonction et ministère",
    email: "Adresse électronique",
    emailHint: "Pour le lien de connexion et les informations pratiques",
    standsInFor: "En remplacement de",
    language: "Langue d’interprétation",
    then: "Ensuite",
    another: "Désigner une autre personne",
    remove: "Cette personne ne participe pas : la retirer de la liste",
    edit: "Modifier",
    add: "Ajouter une personne",
    paste: "Coller une liste",
    pasteTitle: "Coller une liste",
    pasteLabel: "Une personne par ligne",
    pasteHint:
      "Nom, fonction, adresse électronique. Exemple : Awa Diop, cheffe de division, awa.diop@ministere.example",
    pasteSubmit: "Les ajouter",
    pasteWrong: (line) =>
      `La ligne ${line} n’a pas été reconnue : il faut un nom, et 200 caractères au plus par élément.`,
    comment: "Message aux organisateurs",
    messageFirst:
      "Votre message est trop long pour être conservé d’une fenêtre à l’autre. Appuyez d’abord sur « Terminer », puis rouvrez cette fenêtre.",
    readers:
      "Votre délégation et les organisateurs voient cette liste. Le canal ne voit que des nombres.",
    full: "Votre délégation a désigné autant de personnes qu’elle peut en envoyer.",
  },
};
