import { organisersOnlyFr } from "./answers-fr.ts";
import type { organisersEn } from "./organisers-en.ts";
import { delegation, sentence } from "./parts.ts";
import { pluralIn } from "./plural.ts";

const plural = pluralIn("fr");

const units = { day: "jour", hour: "heure", minute: "minute" };

/** What organisers are told of what they do, in French. */
export const organisersFr: typeof organisersEn = {
  organisersOnly: organisersOnlyFr,
  beyond: {
    places: (code, people, { taken, capacity }) => {
      const places = plural(taken, {
        one: `${taken} place serait prise`,
        other: `${taken} places seraient prises`,
      });
      return sentence`Avec la délégation ${delegation(code, "of")} (${persons(people)}), ${places} sur ${capacity}.`;
    },
    quota: (code, people, quota) =>
      sentence`La délégation ${delegation(code, "of")} peut envoyer ${persons(quota)} ; il y en aurait ${people}.`,
    waiting: (names) => `Avant elle sur la liste d’attente : ${names}.`,
    nothingYet: "Rien n’est encore enregistré.",
  },
  selection: {
    changed: (code) =>
      sentence`La réponse de la délégation ${delegation(code, "of")} a changé depuis ce message : rien n’a été décidé. Veuillez décider à nouveau :`,
    refused: {
      cancelled: "Cet événement est annulé : rien n’a été décidé.",
      held: "Cet événement a eu lieu : rien n’a été décidé.",
      replaced: "Un autre événement a pris la place de celui-ci : rien n’a été décidé.",
      over: "La date de cet événement est passée : rien n’a été décidé.",
      "not-pending": "Aucune décision n’est attendue pour cette délégation : rien n’a été modifié.",
      "organisers-only": organisersOnlyFr,
      "unknown-event": "Cet événement n’existe plus : rien n’a été décidé.",
    },
  },
  remind: {
    asked: (people) => {
      const who = plural(people, {
        one: `${people} point focal sera relancé`,
        other: `${people} points focaux seront relancés`,
      });
      return `${people === 0 ? "Personne ne sera relancé" : who}.`;
    },
    byFile: (count) =>
      plural(count, {
        one: "Une autre délégation sans réponse définitive a des contacts que l’application ne peut pas prévenir : veuillez leur écrire au moyen du fichier.",
        other: `${count} autres délégations sans réponse définitive ont des contacts que l’application ne peut pas prévenir : veuillez leur écrire au moyen du fichier.`,
      }),
    refused: {
      cancelled: "Cet événement est annulé : personne n’est relancé.",
      held: "Cet événement a eu lieu : personne n’est relancé.",
      over: "La date de cet événement est passée : personne n’est relancé.",
      replaced: "Un autre événement a pris la place de celui-ci : personne n’est relancé.",
      draft:
        "Cet événement est un brouillon : annoncez-le d’abord, puis les délégations qui n’ont pas répondu pourront être relancées.",
      "deadline-passed": "La date limite de réponse est passée : personne n’est relancé.",
      "unknown-event": "Cet événement n’existe plus : personne n’est relancé.",
      "organisers-only": organisersOnlyFr,
    },
  },
  reminders: {
    duration: (count, unit) =>
      `${count} ${plural(count, { one: units[unit], other: `${units[unit]}s` })}`,
    never: "Aucun rappel n’est envoyé.",
    when: (times) => `Des rappels sont envoyés ${times} avant le début.`,
    noHours:
      "Tant qu’aucun horaire n’est communiqué, seuls ceux qui se comptent en jours sont envoyés, à neuf heures du matin.",
    wrong: {
      unknown: (text) =>
        sentence`« ${text} » n’a pas été reconnu. Indiquez des délais, par exemple 7 j, 1 j, 1 h, ou aucun.`,
      bounds: "Les rappels sont possibles de 90 jours à 15 minutes avant un événement.",
      number: "Cinq rappels au plus sont possibles.",
      twice: "La même durée est indiquée deux fois.",
    },
    refused: {
      held: "Cet événement a eu lieu : plus aucun rappel ne sera envoyé.",
      over: "La date de cet événement est passée : plus aucun rappel ne sera envoyé.",
      replaced: "Un autre événement a pris la place de celui-ci : aucun rappel n’est envoyé.",
      cancelled: "Cet événement est annulé : plus aucun rappel ne sera envoyé.",
      "unknown-event": "Cet événement n’existe plus.",
      "organisers-only": organisersOnlyFr,
    },
  },
  change: {
    refused: {
      cancelled: "Cet événement est annulé. Il ne peut qu’être rétabli.",
      held: "Cet événement a eu lieu. Seuls ses textes peuvent être modifiés.",
      replaced:
        "Un autre événement a pris la place de celui-ci. Seuls ses textes peuvent être modifiés.",
      over: "Cette date est passée.",
      "same-date": "C’est la date qu’il a déjà.",
      "same-place": "C’est le lieu qu’il a déjà.",
      "not-dated": "Il n’a pas encore de date : donnez-lui-en d’abord une.",
      "already-online": "Il se tient déjà en ligne.",
      "already-confirmed": "Il est déjà confirmé.",
      "not-cancelled": "Il n’est pas annulé.",
      "not-begun": "Il n’est pas encore terminé.",
      "already-announced": "Il est déjà annoncé.",
      "already-replaced": "Il est déjà remplacé.",
      "nothing-changed": "Rien n’a été modifié dans le formulaire.",
      "not-an-edit": "La date, le lieu et les modalités ne se modifient pas avec les textes.",
      stale:
        "Une autre personne a modifié cet événement depuis que vous avez ouvert ce formulaire. Fermez-le, regardez l’événement et ouvrez le formulaire à nouveau.",
      "unknown-event": "Cet événement n’existe plus.",
      "organisers-only": organisersOnlyFr,
    },
  },
  announced: "Annoncé.",
  acts: {
    "take-in": "a importé des événements",
    draft: "a rédigé un brouillon",
    redraft: "a modifié un brouillon",
    "stop-departure": "a arrêté un envoi avant son départ",
    message: "a envoyé un message aux délégations participantes",
    announce: "a annoncé",
    announced: "a annoncé",
    answer: "a répondu",
    "answer-behalf": "a répondu pour une délégation",
    claim: "a donné une réponse à accepter",
    "accept-claim": "a accepté une réponse",
    "refuse-claim": "n’a pas accepté une réponse",
    "move-queue": "a fait avancer la liste d’attente",
    "name-silent": "a montré à tous quelles délégations n’ont pas répondu",
    "count-silent": "a réservé aux organisateurs la liste des délégations qui n’ont pas répondu",
    select: "a décidé d’une sélection",
    chase: "a relancé les délégations",
    "set-reminders": "a choisi le moment des rappels",
    export: "a exporté les participants",
    "send-links": "a préparé des fichiers de liens personnels",
    "withdraw-link": "a désactivé un lien personnel",
    "undo-answer": "a annulé une réponse",
    "link-feed": "a demandé un flux par un lien",
    "link-language": "a choisi une langue par un lien",
    "import-contacts": "a modifié la liste de contacts",
    "export-contacts": "a exporté la liste de contacts",
    rescheduled: "a fixé une nouvelle date",
    postponed: "a reporté",
    "moved-online": "a transformé en réunion en ligne",
    relocated: "a changé le lieu",
    confirmed: "a confirmé",
    reinstated: "a rétabli",
    held: "a indiqué que l’événement avait eu lieu",
    edited: "a modifié",
    replaced: "a remplacé",
    cancelled: "a annulé",
    "save-person": "a modifié les réglages d’une personne",
    "make-feed": "a créé un flux personnel",
    "revoke-feeds": "a retiré des flux personnels",
    "erase-person": "a effacé les données d’une personne",
    rerun: "a relancé une remise",
  },
};

function persons(count: number): string {
  return plural(count, { one: `${count} personne`, other: `${count} personnes` });
}
