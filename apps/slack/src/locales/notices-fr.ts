import type { noticesEn } from "./notices-en.ts";

/** What the app writes of its own accord about itself in Slack, in French. */
export const noticesFr: typeof noticesEn = {
  channelLost: (channel, reason) =>
    `Slack ne permet pas à l’application de modifier ses fiches dans ${channel} (\`${reason}\`). Elles restent en l’état jusqu’à ce qu’elle le puisse : un nouvel essai a lieu toutes les heures et à chaque modification. Si l’application a été retirée du canal par erreur, invitez-la avec \`/invite @rabat\`. Tout le reste continue.`,
  digestLost: (channel, reason) =>
    `Le bulletin de cette semaine n’a pas pu être publié dans ${channel} (\`${reason}\`). Dès que l’application pourra y écrire, par exemple après \`/invite @rabat\`, un bouton de \`/rabat journal\` le publiera. Le prochain paraîtra de toute façon dans une semaine ; \`/rabat désabonner\`, dans le canal ou suivi du canal, met fin aux bulletins.`,
  postLost: (title, channel, reason) =>
    `La fiche de *${title}* n’a pas pu être publiée dans ${channel} (\`${reason}\`). Un bouton de \`/rabat journal\` permet de réessayer.`,
  postInDoubt: (title, channel) =>
    `Il n’est pas certain que la fiche de *${title}* ait été publiée dans ${channel} : Slack n’a pas répondu et ne permet pas à l’application de le vérifier. Veuillez regarder vous-même. Si la fiche s’y trouve, appuyez sur son bouton « Détails » : l’application la tiendra dès lors à jour. Sinon, annoncez de nouveau l’événement.`,
  tokenLost: (day, time) =>
    `Le ${day}, à ${time} (UTC), Slack a retiré à l’application le droit de fonctionner dans cet espace de travail ; elle fonctionne à nouveau. Rien n’a été effacé. \`/rabat journal\` montre ce qui n’a pas pu être remis entre-temps, avec des boutons pour réessayer.`,
  leftOut: (scope, reason) =>
    `Ce n’est pas possible ici : cet espace de travail n’a pas accordé à l’application l’autorisation \`${scope}\`. Elle servirait à ceci :\n_${reason}_\nLa personne qui gère les applications de l’espace de travail peut l’accorder en réinstallant l’application.`,
  pressLost: (day, time, reference) =>
    `Une erreur s’est produite de notre côté pour ce que vous avez choisi ou saisi le ${day}, à ${time} (UTC), et nous ne pouvons pas dire si cela a été enregistré. L’accueil de l’application montre vos réponses telles qu’elles sont enregistrées ; veuillez refaire le reste. Si l’erreur persiste, indiquez cette référence au Secrétariat : ${reference}.`,
};
