import type { answersEn } from "./answers-en.ts";
import { answer, day, delegation, event, hours, person, sentence, strong } from "./parts.ts";

export const organisersOnlyFr = "Seuls les organisateurs du Secrétariat peuvent faire cela.";

/** What is said of an event’s answers and places, and to whoever answers, in French. */
export const answersFr: typeof answersEn = {
  answers: { ACCEPTED: "Participera", TENTATIVE: "Peut-être", DECLINED: "Ne participera pas" },
  withoutPlace: {
    waiting: "En liste d’attente",
    offered: "Place proposée",
    pending: "En attente de sélection",
    "not-selected": "Non retenue",
  },
  counts: (yes, maybe, no) =>
    sentence`Participation : ${strong(yes)} oui · ${strong(maybe)} peut-être · ${strong(no)} non`,
  waiting: (count) => `${count} sans place pour le moment`,
  noAnswers: "Aucune délégation n’a encore répondu.",
  yourTime: (when) => sentence`Dans votre fuseau : ${hours(when)}`,
  untranslated: "en anglais",
  closed: {
    cancelled: "Cet événement est annulé. Aucune réponse n’est attendue.",
    held: "Cet événement a eu lieu. Les réponses sont closes.",
    over: "La date est passée. Les réponses sont closes.",
    replaced: "Un autre événement a pris la place de celui-ci. Les réponses sont closes.",
    "deadline-passed": "La date limite de réponse est passée. Veuillez écrire au Secrétariat.",
  },

  own: {
    none: "Votre délégation n’a pas encore répondu.",
    answer: ({ delegation: code, ...given }) =>
      sentence`${strong(delegation(code))} : ${answer(given)}.`,
    answered: ({ delegation: code, by, ...given }, date) =>
      sentence`${strong(delegation(code))} : ${answer(given)}, réponse donnée par ${person(by)} le ${day(date)}.`,
    people: (names) => sentence`Personnes : ${names}`,
  },
  recorded: ({ delegation: code, ...given }, about) =>
    sentence`Réponse enregistrée pour ${strong(delegation(code, "the"))} : ${answer(given)} — ${event(about)}.`,
  recordedForAnother: ({ delegation: code, ...given }, about) =>
    sentence`Réponse enregistrée pour ${strong(delegation(code, "the"))} : ${answer(given)} — ${event(about)}. Il est noté qu’un organisateur l’a enregistrée.`,
  canChange:
    "Vous pouvez modifier cette réponse avec les mêmes boutons jusqu’à la clôture des réponses.",
  tookBack: "Les réponses étant closes, les organisateurs en sont informés.",
  standing: {
    waiting:
      "Il n’y a plus de place pour le moment : votre délégation est sur la liste d’attente, dans l’ordre des demandes.",
    offered:
      "Une place est libre et proposée à votre délégation : appuyez sur « Participera » pour la prendre.",
    pending: "Les organisateurs choisiront qui participe et vous feront connaître leur décision.",
    "not-selected": "Les organisateurs n’ont pas pu retenir votre délégation cette fois-ci.",
  },
  refused: {
    cancelled: "Cet événement est annulé : aucune réponse n’a été enregistrée.",
    held: "Cet événement a eu lieu : aucune réponse n’a été enregistrée.",
    over: "La date de cet événement est passée : aucune réponse n’a été enregistrée.",
    replaced:
      "Un autre événement a pris la place de celui-ci : aucune réponse n’a été enregistrée.",
    "deadline-passed":
      "La date limite de réponse est passée : aucune réponse n’a été enregistrée. Veuillez écrire au Secrétariat.",
    "over-quota":
      "Le nombre de personnes dépasse le quota de votre délégation : rien n’a été modifié. Veuillez en désigner moins.",
    "named-twice":
      "La même personne est désignée deux fois : rien n’a été modifié. Veuillez désigner chaque personne une seule fois.",
    "no-room":
      "Il n’y a pas de place pour davantage de personnes de votre délégation : votre réponse précédente reste valable.",
    "organisers-only": organisersOnlyFr,
    "unknown-event": "Cet événement n’existe plus : aucune réponse n’a été enregistrée.",
  },
  sinceShown: {
    full: "Les places encore libres au moment de ce message sont désormais prises : votre délégation est sur la liste d’attente, dans l’ordre des demandes.",
    free: "Une place s’est libérée entre-temps.",
    changed:
      "Cet événement a changé depuis ce message ; rien n’a donc été enregistré. Veuillez répondre à ce qui est prévu désormais :",
    otherDelegation: (shown, own) =>
      sentence`Ce message concernait une autre délégation (${delegation(shown)}) que la vôtre (${delegation(own)}) ; rien n’a donc été enregistré. Pour répondre au nom de votre délégation :`,
    otherFeed: (shown, own) =>
      sentence`Ce message concernait une autre délégation (${delegation(shown)}) que la vôtre (${delegation(own)}) ; aucun flux n’a donc été créé.`,
    offerEnded: "Cette proposition de place a expiré ; rien n’a donc été modifié.",
    overtaken: (counting) =>
      sentence`Votre délégation a donné à peu près au même moment, ou plus tard, une autre réponse, qui fait foi : ${counting === undefined ? strong("—") : answer(counting)}. Celle-ci n’a pas été enregistrée.`,
    overtakenFor: (code, counting) =>
      sentence`Une autre réponse de cette délégation (${delegation(code)}), donnée à peu près au même moment ou plus tard, fait foi : ${counting === undefined ? strong("—") : answer(counting)}. Celle-ci n’a pas été enregistrée.`,
  },
  sinceOpened: {
    "event-changed":
      "L’événement a changé depuis l’ouverture de ce formulaire. Veuillez le fermer et l’ouvrir à nouveau.",
    "other-delegation":
      "Vous ne répondez plus pour la délégation de ce formulaire. Veuillez le fermer et l’ouvrir à nouveau.",
    "answer-changed":
      "La réponse de votre délégation a changé depuis l’ouverture de ce formulaire. Veuillez le fermer et l’ouvrir à nouveau.",
  },
};
