import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { announceEn } from "./announce-en.ts";

const plural = pluralIn("fr");

/** What organisers read in Slack of drafts, and of announcements before and while they wait, in French. */
export const announceFr: typeof announceEn = {
  drafts: {
    title: "Brouillons",
    about:
      "Seuls les organisateurs les voient. Un événement est public dès qu’il est annoncé dans un canal.",
    none: "Il n’y a aucun brouillon. `/rabat nouveau` en crée un.",
    more: (count) =>
      `${count} ${plural(count, { one: "autre", other: "autres" })} : \`/rabat brouillons\` les affiche.`,
    left: (count) =>
      `${count} ${plural(count, { one: "autre", other: "autres" })} : nommez celui qui vous intéresse, par exemple \`/rabat modifier <événement>\`.`,
    announce: "Annoncer dans…",
    edit: "Modifier",
    preview: "Aperçu",
    delete: "Supprimer",
    deleteTitle: "Supprimer le brouillon ?",
    deleteLasting:
      "Il sera supprimé définitivement, avec tout ce qui a été saisi. Personne n’en sera informé.",
    keep: "Le garder",
    deleted: "Le brouillon est supprimé.",
    gone: "Ce n’est plus un brouillon : il a été annoncé ou supprimé entre-temps.",
    seen: "Un brouillon, que seuls les organisateurs voient.",
    saved:
      "Brouillon enregistré : seuls les organisateurs le voient, et personne n’en a été informé.",
  },
  imported: {
    drafts: (count) =>
      plural(count, {
        one: "1 événement a été importé comme brouillon. Seuls les organisateurs le voient avant son annonce.",
        other: `${count} événements ont été importés comme brouillons. Seuls les organisateurs les voient avant leur annonce.`,
      }),
    published: (count) =>
      plural(count, {
        one: "1 événement a été importé et il est public tel qu’il figure dans le fichier :",
        other: `${count} événements ont été importés et ils sont publics tels qu’ils figurent dans le fichier :`,
      }),
    known: (count) =>
      plural(count, {
        one: "1 événement était déjà connu et n’est pas plus récent.",
        other: `${count} événements étaient déjà connus et ne sont pas plus récents.`,
      }),
    deleted: (count) =>
      plural(count, {
        one: "1 événement a été supprimé ici après avoir été public et n’a pas été repris. Pour le rétablir, indiquez un `sequence` plus élevé :",
        other: `${count} événements ont été supprimés ici après avoir été publics et n’ont pas été repris. Pour les rétablir, indiquez pour chacun un \`sequence\` plus élevé :`,
      }),
    nothing: "Rien n’a été importé.",
    more: (count) => plural(count, { one: "et un autre", other: `et ${count} autres` }),
  },
  announce: {
    title: "Annoncer un événement",
    submit: "Annoncer",
    close: "Plus tard",
    preview: "La fiche telle que les canaux la montreront, chacun dans sa langue :",
    missing: {
      en: "Le titre anglais manque : les canaux anglophones afficheront le titre français.",
      fr: "Le titre français manque : les canaux francophones afficheront le titre anglais.",
    },
    channels: "Canaux",
    channelsHint:
      "L’application doit être membre de chacun. Pour un canal absent de la liste, saisissez-y /rabat annoncer.",
    channel: (channel, language) => `${channel} (${language})`,
    there: "la fiche y est déjà et sera mise à jour",
    other: "Un autre canal",
    otherHint: "Invitez-y d’abord l’application : elle ne peut publier que là où elle est membre.",
    noChannel: (id) =>
      `L’application ne connaît encore aucun canal. Invitez-la dans l’un d’eux et saisissez-y \`/rabat annoncer ${id}\`.`,
    chooseChannel: "Choisissez un canal.",
    ask: "Messages",
    askTick: (people) =>
      plural(people, {
        one: "Demander aussi une réponse à 1 point focal",
        other: `Demander aussi une réponse à ${people} points focaux`,
      }),
    without: (count) =>
      plural(count, {
        one: "1 délégation n’a pas de point focal dans Slack : personne n’y sera sollicité.",
        other: `${count} délégations n’ont pas de point focal dans Slack : personne n’y sera sollicité.`,
      }),
    nobody: "Personne ne recevra de message : l’événement paraîtra dans les canaux.",
    waits:
      "L’envoi a lieu deux minutes après que vous avez appuyé sur « Annoncer ». D’ici là, vous pouvez l’arrêter.",
    goes: (channels) => `Annonce dans ${channels}`,
    asks: "Une réponse sera demandée aux points focaux.",
    posted: (channels) => `Publié dans ${channels}.`,
    updated: (channels) =>
      `Mise à jour dans ${channels} : la fiche y était déjà, aucune autre n’a été publiée.`,
    stands: (channels) => `Annoncé dans ${channels}.`,
    later: (channels) =>
      `Slack n’accepte pas le message pour l’instant. Il sera publié dans ${channels} dès que possible.`,
    notYet: (channels) =>
      `Pas encore publié dans ${channels} : si Slack le refuse, vous en serez informé.`,
    notMember: (channel) =>
      `Non publié dans ${channel} : l’application n’est pas dans ce canal. Invitez-l’y avec \`/invite @rabat\`, puis annoncez de nouveau l’événement.`,
    refused: (channel, code) =>
      `Non publié dans ${channel} : Slack a refusé le message (\`${code}\`).`,
    withdraw: "Retirer l’annonce",
  },
};
