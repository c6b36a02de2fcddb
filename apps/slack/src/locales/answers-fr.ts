import type { answersEn } from "./answers-en.ts";

/** The same in French. */
export const answersFr: typeof answersEn = {
  withoutPlace: {
    waiting: "Sur liste d’attente",
    offered: "Place proposée",
    pending: "En attente de sélection",
    "not-selected": "Non retenue",
  },
  sinceShown: {
    full: "Les places encore libres au moment de ce message sont désormais prises : votre délégation est sur la liste d’attente, dans l’ordre des demandes.",
    free: "Une place s’est libérée entre-temps.",
    changed:
      "Cet événement a changé depuis ce message ; rien n’a donc été enregistré. Veuillez répondre à ce qui est prévu désormais :",
    otherDelegation: (shown, own) =>
      `Ce message concernait une autre délégation (${shown}) que la vôtre (${own}) ; rien n’a donc été enregistré. Pour répondre au nom de votre délégation :`,
    offerEnded: "Cette proposition de place a expiré ; rien n’a donc été modifié.",
    overtaken: (answer) =>
      `Une réponse ultérieure de votre délégation fait foi : *${answer}*. Celle-ci n’a pas été enregistrée.`,
  },
  sinceOpened: {
    "event-changed":
      "L’événement a changé depuis l’ouverture de ce formulaire. Veuillez le fermer et l’ouvrir à nouveau.",
    "other-delegation":
      "Vous ne répondez plus pour la délégation de ce formulaire. Veuillez le fermer et l’ouvrir à nouveau.",
    "answer-changed":
      "La réponse de votre délégation a changé depuis l’ouverture de ce formulaire. Veuillez le fermer et l’ouvrir à nouveau.",
  },
  beyond: {
    places: (delegation, people, { taken, capacity }) =>
      `Délégation : ${delegation} (${persons(people)}). Avec elle, ${taken} places seraient prises sur ${capacity}.`,
    quota: (delegation, people, quota) =>
      `Délégation : ${delegation}. Elle peut envoyer ${persons(quota)}, et ${people} sont désignées.`,
    waiting: (names) => `Avant elle sur la liste d’attente : ${names}.`,
    nothingYet: "Rien n’est encore enregistré.",
    record: "Enregistrer quand même",
    recordLabel: (delegation) => `Enregistrer quand même la réponse : ${delegation}`,
    select: "Retenir quand même",
    selectLabel: (delegation) => `Retenir quand même : ${delegation}`,
  },
  recordedForAnother: (delegation, answer, title) =>
    `Réponse enregistrée pour *${delegation}* : *${answer}* — ${title}. Il est noté qu’un organisateur l’a enregistrée.`,
  selection: {
    changed: (delegation) =>
      `La réponse de cette délégation a changé depuis ce message : ${delegation}. Rien n’a donc été décidé. Veuillez décider à nouveau :`,
    refused: {
      cancelled: "Cet événement est annulé : rien n’a été décidé.",
      held: "Cet événement a eu lieu : rien n’a été décidé.",
      replaced: "Un autre événement a pris la place de celui-ci : rien n’a été décidé.",
      over: "La date de cet événement est passée : rien n’a été décidé.",
      "not-pending": "Cette délégation n’attend aucune sélection : rien n’a été modifié.",
      "organisers-only": "Seuls les organisateurs du Secrétariat peuvent faire cela.",
      "unknown-event": "Cet événement n’est plus connu : rien n’a été décidé.",
    },
  },
};

function persons(count: number): string {
  return count < 2 ? `${count} personne` : `${count} personnes`;
}
