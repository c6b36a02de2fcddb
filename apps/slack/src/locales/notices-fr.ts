import type { noticesEn } from "./notices-en.ts";

const groups: typeof noticesEn.groups = {
  Africa: "Afrique",
  Europe: "Europe",
  organisation: "Organisations",
  observer: "Observateurs permanents",
};

/** What the app writes to people of its own accord, in French. */
export const noticesFr: typeof noticesEn = {
  groups,
  changed: "Changement",
  answerAgain: "Les réponses données auparavant ne comptent plus : veuillez répondre à nouveau.",
  reminder: "Rappel",
  join: "Participer en ligne",
  joinLater:
    "Le lien de connexion vous sera envoyé dès que le Secrétariat aura confirmé que vous répondez pour votre délégation.",
  chase: "Votre réponse est attendue",
  notAnswered: (delegation, deadline) =>
    `Pas encore de réponse définitive pour la délégation suivante : ${delegation}.${deadline === undefined ? "" : ` Les réponses sont reçues jusqu’au ${deadline}.`}`,
  offer: "Une place est libre",
  offered: (delegation, until) =>
    `Une place est proposée à la délégation suivante : ${delegation}. Appuyez sur « Participera » pour la prendre avant le ${until} ; elle passera ensuite à la délégation suivante de la liste d’attente.`,
  admitted: "Votre place est confirmée",
  hasPlaces: (delegation) =>
    `Il y a désormais assez de places : la réponse « Participera » de la délégation suivante, qui n’attend plus, est prise en compte : ${delegation}. Si elle ne vient pas, veuillez l’indiquer.`,
  notReachedTitle: "Une délégation à informer",
  notReached: (delegation, what) =>
    `Personne dans Slack ne répond pour la délégation suivante, qui n’a donc pas été informée : ${delegation}. Message : « ${what} ». Veuillez l’informer vous-même.`,
  keptUntil: (until, event, code) =>
    `La place lui est réservée jusqu’au ${until}. \`/rabat rsvp ${event} oui pour ${code}\` permet de la prendre.`,
  selection: "Sélection des participants",
  selected: (delegation) => `La délégation suivante a été retenue : ${delegation}.`,
  notSelected: (delegation) =>
    `La délégation suivante n’a pas pu être retenue cette fois-ci : ${delegation}.`,
  sum: "Le délai de réponse est écoulé",
  sumOf: (group, { accepted, tentative, declined, waiting, missing }) =>
    `${groups[group]} : *${accepted.length}* oui, *${tentative.length}* peut-être, *${declined.length}* non, *${waiting.length}* en attente, *${missing.length}* sans réponse`,
  clockMoved: "Un État change d’heure légale",
  clockMovedText: (tzdbVersion) =>
    `D’après les règles des fuseaux horaires de la version ${tzdbVersion}, cet événement commence à un autre instant qu’au moment de son annonce. Son heure locale reste celle qui a été annoncée. Vérifiez auprès de l’hôte, puis reportez-le ou confirmez-le, afin que tous les calendriers suivent.`,
  channelLost: (channel, reason) =>
    `Slack ne permet pas à l’application de modifier ses fiches dans ${channel} (\`${reason}\`). Elles restent en l’état jusqu’à ce qu’elle le puisse : un nouvel essai a lieu toutes les heures et à chaque modification. Si l’application a été retirée du canal par erreur, invitez-la avec \`/invite @rabat\`. Tout le reste continue.`,
  digestLost: (channel, reason) =>
    `Le bulletin de cette semaine n’a pas pu être publié dans ${channel} (\`${reason}\`). Dès que l’application pourra y écrire, par exemple après \`/invite @rabat\`, un bouton de \`/rabat journal\` le publiera. Le prochain paraîtra de toute façon dans une semaine ; \`/rabat désabonner\`, dans le canal ou suivi du canal, met fin aux bulletins.`,
  postLost: (title, channel, reason) =>
    `La fiche de *${title}* n’a pas pu être publiée dans ${channel} (\`${reason}\`). Un bouton de \`/rabat journal\` permet de réessayer.`,
  postInDoubt: (title, channel) =>
    `Il n’est pas certain que la fiche de *${title}* ait été publiée dans ${channel} : Slack n’a pas répondu et ne permet pas à l’application de le vérifier. Veuillez regarder vous-même. Si la fiche s’y trouve, appuyez sur son bouton « Qui vient » : l’application la tiendra dès lors à jour. Sinon, annoncez de nouveau l’événement.`,
  tokenLost: (day, time) =>
    `Le ${day}, à ${time} (UTC), Slack a retiré à l’application le droit de fonctionner dans cet espace de travail ; elle fonctionne à nouveau. Rien n’a été effacé. \`/rabat journal\` montre ce qui n’a pas pu être remis entre-temps, avec des boutons pour réessayer.`,
  pressLost: (day, time, reference) =>
    `Une erreur s’est produite de notre côté pour ce que vous avez choisi ou saisi le ${day}, à ${time} (UTC), et nous ne pouvons pas dire si cela a été enregistré. L’accueil de l’application montre vos réponses telles qu’elles sont enregistrées ; veuillez refaire le reste. Si l’erreur persiste, indiquez cette référence au Secrétariat : ${reference}.`,
  stop: "Ne plus m’envoyer de rappels",
  stopped: "Vous ne recevrez plus de rappels. `/rabat réglages` les rétablit.",
};
