import type { noticesEn } from "./notices-en.ts";
import { answer, delegation, sentence, strong, time } from "./parts.ts";

const groups: typeof noticesEn.groups = {
  Africa: "Afrique",
  Europe: "Europe",
  organisation: "Organisations",
  observer: "Observateurs permanents",
};

/** What people are told without having asked, in French. */
export const noticesFr: typeof noticesEn = {
  groups,
  changed: "Changement",
  answerStays: (given) => sentence`La réponse de votre délégation reste : ${answer(given)}.`,
  withdrawn:
    "Cet événement n’est plus annoncé. Les réponses déjà données ne comptent plus, et vous n’avez aucune démarche à effectuer.",
  announcedAgain:
    "Cet événement est de nouveau annoncé. Les réponses données avant le retrait de l’annonce ne comptent plus.",
  answerAgain: "Les réponses données auparavant ne comptent plus : veuillez répondre à nouveau.",
  reminder: "Rappel",
  join: "Participer en ligne",
  joinLater:
    "Le lien de connexion vous sera envoyé dès que le Secrétariat aura confirmé que vous répondez pour votre délégation.",
  chase: "Votre réponse est attendue",
  notAnswered: (code) =>
    sentence`La délégation ${delegation(code, "of")} n’a pas encore donné de réponse définitive.`,
  takenUntil: (last) => sentence`Les réponses sont reçues jusqu’au ${time(last)}.`,
  offer: "Une place est libre",
  offered: (code, until) =>
    sentence`Une place est proposée à la délégation ${delegation(code, "of")}. Appuyez sur « Participera » pour la prendre avant le ${time(until)} ; elle passera ensuite à la délégation suivante de la liste d’attente.`,
  admitted: "Votre place est confirmée",
  hasPlaces: (code) =>
    sentence`Il y a désormais assez de places : la délégation ${delegation(code, "of")} n’est plus en attente et sa réponse « Participera » est prise en compte. Si elle ne participe pas, veuillez l’indiquer.`,
  notReachedTitle: "Une délégation à informer",
  notReached: (code, where, what) =>
    sentence`Personne ${where} ne répond pour la délégation ${delegation(code, "of")}, qui n’a donc pas reçu ce message : « ${what} ». Veuillez l’informer vous-même.`,
  keptUntil: (until) => sentence`La place lui est réservée jusqu’au ${time(until)}.`,
  selection: "Sélection des participants",
  selected: (code) => sentence`La délégation ${delegation(code, "of")} a été retenue.`,
  notSelected: (code) =>
    sentence`La délégation ${delegation(code, "of")} n’a pas pu être retenue cette fois-ci.`,
  withdrewTitle: "Une délégation ne peut plus participer",
  withdrew: (code) =>
    sentence`La délégation ${delegation(code, "of")} ne peut plus participer. Les réponses étant closes, aucune place n’est proposée à une autre délégation.`,
  waitFor: (names) => `Sur la liste d’attente, dans cet ordre : ${names}.`,
  sum: "La date limite de réponse est passée",
  sumOf: (group, { accepted, tentative, declined, waiting, missing }) =>
    sentence`${groups[group]} : ${strong(accepted.length)} oui, ${strong(tentative.length)} peut-être, ${strong(declined.length)} non, ${strong(waiting.length)} en liste d’attente, ${strong(missing.length)} sans réponse`,
  clockMoved: "Un État change d’heure légale",
  clockMovedText: (tzdbVersion) =>
    `D’après les règles des fuseaux horaires de la version ${tzdbVersion}, l’heure de cet événement en temps universel n’est plus celle de l’annonce ; son heure locale ne change pas. Vérifiez auprès de l’hôte, puis reportez-le ou confirmez-le, afin que tous les calendriers suivent.`,
  stop: "Ne plus m’envoyer de rappels",
  stopped: "Vous ne recevrez plus de rappels.",
};
