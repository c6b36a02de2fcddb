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
      return sentence`Délégation : ${delegation(code)} (${persons(people)}). Avec elle, ${places} sur ${capacity}.`;
    },
    quota: (code, people, quota) =>
      sentence`Délégation : ${delegation(code)}. Elle peut envoyer ${persons(quota)} ; il y en aurait ${people}.`,
    waiting: (names) => `Avant elle sur la liste d’attente : ${names}.`,
    nothingYet: "Rien n’est encore enregistré.",
  },
  selection: {
    changed: (code) =>
      sentence`La réponse de cette délégation a changé depuis ce message : ${delegation(code)}. Rien n’a donc été décidé. Veuillez décider à nouveau :`,
    refused: {
      cancelled: "Cet événement est annulé : rien n’a été décidé.",
      held: "Cet événement a eu lieu : rien n’a été décidé.",
      replaced: "Un autre événement a pris la place de celui-ci : rien n’a été décidé.",
      over: "La date de cet événement est passée : rien n’a été décidé.",
      "not-pending": "Cette délégation n’attend aucune sélection : rien n’a été modifié.",
      "organisers-only": organisersOnlyFr,
      "unknown-event": "Cet événement n’est plus connu : rien n’a été décidé.",
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
    refused: {
      cancelled: "Cet événement est annulé : personne n’est relancé.",
      held: "Cet événement a eu lieu : personne n’est relancé.",
      over: "La date de cet événement est passée : personne n’est relancé.",
      replaced: "Un autre événement a pris la place de celui-ci : personne n’est relancé.",
      draft:
        "Cet événement est un brouillon : annoncez-le d’abord, puis les délégations qui n’ont pas répondu pourront être relancées.",
      "deadline-passed": "Le délai de réponse est écoulé : personne n’est relancé.",
      "unknown-event": "Cet événement n’est plus connu : personne n’est relancé.",
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
        sentence`« ${text} » n’est pas compris. Des durées avant l’événement sont attendues, par exemple 7 j, 1 j, 1 h, ou aucun.`,
      bounds: "Les rappels sont possibles de 90 jours à 15 minutes avant un événement.",
      number: "Cinq rappels au plus sont possibles.",
      twice: "La même durée est indiquée deux fois.",
    },
    refused: {
      held: "Cet événement a eu lieu : aucun rappel n’est plus envoyé.",
      over: "La date de cet événement est passée : aucun rappel n’est plus envoyé.",
      replaced: "Un autre événement a pris la place de celui-ci : aucun rappel n’est envoyé.",
      cancelled: "Cet événement est annulé : il n’est rappelé à personne.",
      "unknown-event": "Cet événement n’est plus connu.",
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
      "not-an-edit": "La date, le lieu et la forme ne se changent pas avec les textes.",
      stale:
        "Une autre personne a changé cet événement depuis que vous avez ouvert ce formulaire. Fermez-le, regardez l’événement et ouvrez le formulaire à nouveau.",
      "unknown-event": "Cet événement n’est plus connu.",
      "organisers-only": organisersOnlyFr,
    },
  },
  announced: "Annoncé.",
  acts: {
    "take-in": "a repris des événements",
    draft: "a rédigé un projet",
    "stop-departure": "a arrêté une modification avant son départ",
    announce: "a annoncé",
    announced: "a annoncé",
    answer: "a répondu",
    "answer-behalf": "a répondu pour une délégation",
    claim: "a donné une réponse à accepter",
    "accept-claim": "a accepté une réponse",
    "refuse-claim": "n’a pas accepté une réponse",
    "move-queue": "a fait avancer la liste d’attente",
    "name-silent": "a montré à tous quelles délégations n’ont pas répondu",
    "count-silent": "a réservé aux organisateurs la liste des délégations sans réponse",
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
    "moved-online": "a déplacé en ligne",
    relocated: "a changé le lieu",
    confirmed: "a confirmé",
    reinstated: "a rétabli",
    held: "a marqué comme tenu",
    edited: "a modifié",
    replaced: "a remplacé",
    cancelled: "a annulé",
    "save-person": "a changé les réglages d’une personne",
    "make-feed": "a créé un flux personnel",
    "revoke-feeds": "a retiré des flux personnels",
    "erase-person": "a effacé une personne",
    rerun: "a fait réessayer une remise",
  },
};

function persons(count: number): string {
  return plural(count, { one: `${count} personne`, other: `${count} personnes` });
}
