import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { DelegationCode } from "@rabat-process/events";
import { capitalise, delegationPhrase } from "@rabat-process/events/words";
import { countryPhrase } from "@rabat-process/timezones";
import { inWords } from "../number-words.ts";
import type { LinkWords } from "./words-en.ts";

const plural = pluralIn("fr");

/** A delegation with its verb: « Le Nigéria participera », « Les Pays-Bas participeront ». */
function agree(delegation: DelegationCode, one: string, several: string): string {
  const who = capitalise(delegationPhrase(delegation, "the", "fr"));
  return `${who} ${who.startsWith("Les ") ? several : one}`;
}

/** How a delegation is taken up in a question: « La Tunisie participera-t-elle ? ». */
function pronoun(delegation: DelegationCode): string {
  // Every name with an elided article is feminine but that of an office; two islands have no article.
  const isFeminine = /^l(?:a |’)/.test(delegationPhrase(delegation, "the", "fr"));
  const isNamedSo = delegation === "CY" || delegation === "MT";
  return (isFeminine && delegation !== "UNODC") || isNamedSo ? "elle" : "il";
}

function untilThen(until: string | undefined): string {
  return until === undefined ? "à la clôture des réponses" : `au ${until}`;
}

/** What the pages behind personal links say in French. */
export const fr: LinkWords = {
  forPerson: (who, delegation) => `Pour ${who}, ${delegation}`,
  forFocalPoint: (who, ofDelegation) => `Pour ${who}, point focal ${ofDelegation}`,
  program: "Programme et documents",
  error: "Erreur",
  alert: {
    answer: "La réponse n’a pas été envoyée",
    change: "La modification n’a pas été enregistrée ; la réponse ci-dessous reste valable",
    other: "Rien n’a été modifié",
    partly: "Tout n’a pas été enregistré",
  },
  state: {
    title: (delegation) =>
      agree(delegation, `participera-t-${pronoun(delegation)}`, "participeront-ils") + "\u00a0?",
    none: "Aucune réponse à ce jour.",
    until: (day) => `Jusqu’au ${day}.`,
    noDate: "La date n’est pas encore fixée : vous pouvez aussi l’attendre.",
    answer: "Réponse",
    meeting: "Réunion",
    recorded: (time) => `Réponse enregistrée le ${time}`,
    by: (who, time) => `Réponse donnée par ${who} le ${time}`,
    somebody: "une autre personne de la délégation",
    secretariat: "le Secrétariat",
    saved: "Votre réponse est enregistrée.",
    joinHere: "Le lien de connexion reste sur cette page.",
    change: "Modifier la réponse",
    complete: "Compléter ou modifier la réponse",
    join: "Lien de connexion",
    calendar: "Ajouter à l’agenda (.ics)",
  },
  now: {
    ACCEPTED: (delegation) => agree(delegation, "participera", "participeront"),
    TENTATIVE: (delegation) =>
      agree(delegation, "participera peut-être", "participeront peut-être"),
    DECLINED: (delegation) => agree(delegation, "ne participera pas", "ne participeront pas"),
    waiting: (delegation) =>
      agree(delegation, "est sur la liste d’attente", "sont sur la liste d’attente"),
    offered: (delegation) => `Une place est proposée ${delegationPhrase(delegation, "to", "fr")}`,
    pending: (delegation) => agree(delegation, "attend la sélection", "attendent la sélection"),
    "not-selected": (delegation) =>
      `La demande ${delegationPhrase(delegation, "of", "fr")} n’a pas été retenue`,
  },
  moment: (day, time, country) => `${day} à ${time} (heure ${countryPhrase(country, "of", "fr")})`,
  news: {
    title: "Modifications depuis votre dernière réponse ou le dernier message reçu",
    undone:
      "Votre dernière réponse a été annulée par un autre membre de votre délégation ou par les organisateurs.",
  },
  who: {
    title: "Participants",
    label: "Participants",
    none: "Pas encore indiqués",
    hint: (count, until) => {
      const most =
        count === undefined ? "" : `${capitalise(inWords(count, "fr"))} personnes au plus. `;
      const limit = count === 1 ? "Une seule personne. " : most;
      return `${limit}Vous pouvez laisser ces champs vides et revenir jusqu’${untilThen(until)}.`;
    },
    person: (number) => `Participant ${number}`,
    more: (number) =>
      `Désigner ${{ 2: "un deuxième", 3: "un troisième" }[number] ?? "un autre"} participant`,
    name: "Nom et prénom",
    role: "Fonction",
    email: "Courriel",
    emailToJoin: "Courriel, pour le lien de connexion",
  },
  needs: {
    title: "Besoins particuliers",
    about: "Besoins",
    hint: "Visibles des organisateurs et de votre délégation, puis effacés après la réunion.",
    label: "Accessibilité, régime alimentaire, visa, interprétation",
    labelOnline: "Accessibilité, interprétation, sous-titres",
  },
  comment: "Message aux organisateurs",
  send: "Envoyer la réponse",
  canChange: (until) => `Vous pouvez modifier la réponse sur cette page jusqu’${untilThen(until)}.`,
  byLink: "Ce lien permet de répondre à votre place : veuillez ne pas le transmettre.",
  undo: {
    text: (who) =>
      `Cette réponse a été donnée au moyen du lien de ${who}. Si elle est erronée, vous pouvez l’annuler.`,
    former: (answer, time) => `La réponse du ${time} comptera alors de nouveau : ${answer}.`,
    formerNone: "Votre délégation n’aura alors plus de réponse.",
    open: "Annuler cette réponse",
    confirm: "Oui, annuler cette réponse",
    button: "Annuler la réponse",
    restored:
      "La réponse donnée au moyen de l’autre lien est annulée. La réponse précédente compte de nouveau.",
    none: "La réponse donnée au moyen de l’autre lien est annulée. Votre délégation n’a plus de réponse.",
  },
  decline: {
    open: "Nous ne pouvons plus participer",
    about: "La date limite est passée\u00a0: vous ne pourrez plus répondre ici par la suite.",
    confirm: "Oui, notre délégation ne participera pas",
    button: "Envoyer cette réponse",
  },
  notMe: {
    title: "Ce n’est pas vous ?",
    text: (who) =>
      `Cette page est destinée à ${who}. Si ce n’est pas vous, veuillez désactiver ce lien : aucune réponse ne sera modifiée et les organisateurs en seront informés.`,
    textUnheard: (who) =>
      `Cette page est destinée à ${who}. Si ce n’est pas vous, veuillez désactiver ce lien : aucune réponse ne sera modifiée. Veuillez aussi écrire au Secrétariat, qui n’en serait pas informé autrement.`,
    open: "Ce n’est pas moi",
    confirm: (who) => `Je ne suis pas ${who}`,
    button: "Désactiver ce lien",
    doneTitle: "Le lien est désactivé",
    done: "Merci. Aucune réponse n’a été modifiée et les organisateurs en sont informés. Vous pouvez fermer cette page.",
    doneUnheard:
      "Merci. Aucune réponse n’a été modifiée. Veuillez aussi écrire au Secrétariat, qui n’en serait pas informé autrement.",
  },
  ended: {
    title: "Ce lien n’est plus valable",
    text: "Il a été retiré ou sa durée est écoulée. Veuillez vous adresser au Secrétariat pour en recevoir un nouveau.",
  },
  withdrawn: {
    title: "Cette réunion n’est plus annoncée",
    text: "Le Secrétariat en a retiré l’annonce et les réponses données ne comptent plus. Si la réunion est de nouveau annoncée, ce lien s’ouvrira de nouveau.",
  },
  unknown: {
    title: "Page introuvable",
    text: "Veuillez ouvrir le lien tel qu’il figure dans le message reçu : il a pu être coupé en fin de ligne. S’il ne s’ouvre pas, veuillez en demander un nouveau au Secrétariat.",
  },
  toDelegation: (ofDelegation) => `Réunions et réponses ${ofDelegation}`,
  errors: {
    answer: "Veuillez choisir l’une des trois réponses",
    answers: "Veuillez choisir une réponse pour au moins une réunion",
    name: (number) => `Veuillez indiquer le nom du participant ${number}`,
    role: (number) => `Veuillez indiquer la fonction du participant ${number} en toutes lettres`,
    people: (limit) => `Veuillez désigner ici ${limit} participants au plus`,
    email: (number) =>
      `Veuillez indiquer une adresse telle que nom@ministere.example${number === 1 ? "" : ` pour le participant ${number}`}`,
    long: (limit) => `Veuillez ne pas dépasser ${limit} caractères`,
    chosen: (problem, answer) =>
      `${problem}. Vous aviez choisi « ${answer} » : veuillez refaire ce choix s’il est toujours valable`,
    confirm: (box) => `Veuillez d’abord cocher la case « ${box} »`,
    language: "Veuillez choisir une langue",
    form: "Cette page est restée ouverte trop longtemps ou a déjà été envoyée. Veuillez vérifier la réponse ci-dessous et l’envoyer de nouveau",
    "event-changed":
      "La réunion a été modifiée depuis l’ouverture de cette page. Veuillez lire ce qui vaut désormais et envoyer de nouveau la réponse",
    "answer-changed":
      "La réponse de votre délégation a changé depuis l’ouverture de cette page. Veuillez lire celle qui compte désormais et envoyer de nouveau la vôtre si elle est toujours valable",
    "too-often":
      "Trop de réponses ont été envoyées aujourd’hui au moyen de ce lien (20 pour cette réunion) : rien n’a été enregistré. Le lien permettra de nouveau de répondre dans un délai de 24 heures ; d’ici là, veuillez écrire au Secrétariat",
    "too-many-forms":
      "Trop de demandes de ce type ont été faites aujourd’hui (20) : rien n’a été modifié. Elles seront de nouveau possibles dans un délai de 24 heures",
    "offer-ended": "L’offre a pris fin : rien n’a été modifié",
    gone: "L’une des réunions pour lesquelles vous avez choisi une réponse n’est plus ouverte à votre délégation : rien n’a été enregistré pour celle-ci",
    "no-undo": "Cette réponse ne compte plus : il n’y avait rien à annuler",
  },
  delegation: {
    title: (ofDelegation) => `Délégation ${ofDelegation}`,
    waiting: "Réponses attendues",
    nothing: "Aucune réponse n’est attendue.",
    stay: "Les réunions pour lesquelles vous ne choisissez rien restent inchangées.",
    send: "Envoyer ces réponses",
    sent: (count) =>
      plural(count, {
        one: "Une réponse est enregistrée.",
        other: `${count} réponses sont enregistrées.`,
      }),
    answered: "Réponses données",
    noAnswers: "Aucune réponse n’a encore été donnée pour les réunions à venir.",
    change: "Modifier",
    feed: "Votre calendrier",
    feedText:
      "Les réunions de votre délégation, avec ses réponses, dans votre propre calendrier. L’adresse est une clé : veuillez ne pas la transmettre. Une nouvelle adresse remplace la précédente.",
    feedAsk: "Obtenir votre adresse",
    feedConfirm: "Créer une nouvelle adresse pour moi",
    feedButton: "Créer l’adresse",
    feedDone: "Cette adresse n’est affichée qu’une fois. Abonnez-vous-y dans votre calendrier :",
    feedOpen: "S’abonner",
    language: "Langue",
    languageLabel: "Langue de ces pages, des lettres et des fichiers",
    languageAsIs: (name) => `${name} (langue actuelle)`,
    save: "Enregistrer",
    languageDone: "Votre langue est enregistrée.",
    names: { en: "Anglais", fr: "Français" },
  },
};
