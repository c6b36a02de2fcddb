import type { linksEn } from "./links-en.ts";
import { answer, delegation, person, sentence } from "./parts.ts";
import { pluralIn } from "./plural.ts";

const plural = pluralIn("fr");

/** What people are told of answers that came by a link, in French. */
export const linksFr: typeof linksEn = {
  answered: {
    title: "Une réponse est arrivée par un lien",
    by: (who, { delegation: code, ...given }) =>
      sentence`Par le lien de ${person(who)}, la délégation ${delegation(code, "of")} a répondu : ${answer(given)}. Quiconque détient le lien peut répondre. Si cette réponse n’est pas juste, veuillez l’annuler.`,
    undo: "Annuler cette réponse",
  },
  undone: {
    restored: ({ delegation: code, ...given }) =>
      sentence`La réponse est annulée. Celle d’avant compte de nouveau pour ${delegation(code, "the")} : ${answer(given)}.`,
    none: (code) =>
      sentence`La réponse est annulée. Il n’y a plus de réponse pour ${delegation(code, "the")}.`,
  },
  undoneByAnother: {
    title: "Une réponse arrivée par un lien est annulée",
    by: (by, answerer, { delegation: code, ...given }) =>
      sentence`${by === "the-secretariat" ? "Le Secrétariat" : person(by.user)} a annulé une réponse arrivée par le lien de ${person(answerer)} pour la délégation suivante : ${delegation(code)}. Réponse annulée : ${answer(given)}.`,
    present: (given) => sentence`Réponse qui compte désormais : ${answer(given)}.`,
    none: "Il n’y a plus de réponse.",
  },
  notUndone: {
    "answer-changed": "Cette réponse ne compte plus : il n’y avait rien à annuler.",
    "not-yours":
      "Seuls les membres confirmés de cette délégation et les organisateurs peuvent annuler cette réponse.",
  },
  ended: {
    title: "Un lien est parvenu à une autre personne",
    by: (who, code) =>
      sentence`La personne qui a ouvert le lien de ${person(who)} (${delegation(code)}) indique qu’il ne lui était pas destiné. Le lien est désactivé et aucune réponse n’a été modifiée. Veuillez vérifier l’adresse dans votre liste ; le prochain fichier contiendra un nouveau lien.`,
  },
  untold: {
    title: "Personnes à informer par le Secrétariat",
    count: (people) =>
      plural(people, {
        one: "Une personne concernée par cet événement ne peut pas être jointe par l’application et n’a pas été informée de la dernière modification.",
        other: `${people} personnes concernées par cet événement ne peuvent pas être jointes par l’application et n’ont pas été informées de la dernière modification.`,
      }),
    make: "Préparer le fichier",
    beforeDeletion: (people) =>
      plural(people, {
        one: "Une personne que l’application ne peut pas joindre n’a pas été informée du retrait de l’annonce. Une fois le brouillon supprimé, aucun fichier ne pourra être préparé à son intention.",
        other: `${people} personnes que l’application ne peut pas joindre n’ont pas été informées du retrait de l’annonce. Une fois le brouillon supprimé, aucun fichier ne pourra être préparé à leur intention.`,
      }),
  },
  filesClosed:
    "Les réponses à cet événement sont closes : les fichiers n’invitent personne à répondre et en indiquent la raison.",
  notInvited: {
    "unknown-event": "Cet événement n’existe plus.",
    draft:
      "Cet événement est un brouillon : veuillez d’abord l’annoncer, puis inviter les personnes à répondre.",
    over: "Cet événement est passé : personne n’est invité à répondre.",
    nobody:
      "Il n’y a personne à qui écrire : toutes les personnes de la liste de contacts sont jointes par l’application ou ont été informées depuis la dernière modification. Veuillez d’abord envoyer la liste de contacts à l’application, au format CSV ou XLSX.",
    "no-key":
      "Les liens ne sont pas configurés : l’exploitant doit d’abord définir LINK_KEY (voir le guide « Run it »).",
  },
};
