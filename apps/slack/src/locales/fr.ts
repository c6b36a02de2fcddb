import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { Sentences } from "./en.ts";
import { cardFr } from "./card-fr.ts";
import { commandsFr } from "./commands-fr.ts";
import { departuresFr } from "./departures-fr.ts";
import { formsFr } from "./forms-fr.ts";
import { hintsFr } from "./hints-fr.ts";
import { noticesFr } from "./notices-fr.ts";

const plural = pluralIn("fr");

/** Every sentence that the app says in French, by the typography of the Imprimerie nationale. */
export const fr: Sentences = {
  moreOnPage: (page) => `Tout ce qui a été annoncé : <${page}|la page de cet événement>.`,
  beyond: {
    record: "Enregistrer quand même",
    recordLabel: (delegation) => `Enregistrer quand même la réponse : ${delegation}`,
    select: "Retenir quand même",
    selectLabel: (delegation) => `Retenir quand même : ${delegation}`,
  },
  whichDelegation: "Avant d’enregistrer votre réponse : pour quelle délégation répondez-vous ?",
  answerFor: (delegation) => `Je réponds pour : ${delegation}`,
  chooseDelegation: "Choisir une délégation",
  oldButton:
    "Ce bouton vient d’une ancienne version de l’application : rien n’a été enregistré. `/rabat programme` montre les boutons actuels.",
  failed: (reference) =>
    `Une erreur s’est produite de notre côté, et nous ne pouvons pas dire si ceci a été enregistré. Veuillez réessayer ; si l’erreur persiste, indiquez cette référence au Secrétariat : ${reference}.`,

  schedule: {
    title: "Programme du Processus de Rabat",
    filteredTitle: "Une partie du programme du Processus de Rabat",
    unknownWish: (word) =>
      `« ${word} » n’est pas compris. Après \`/rabat programme\`, vous pouvez écrire \`tout\`, un mois comme \`2027-06\` ou \`juin\`, des jours comme \`2027-01-01..2027-03-31\`, \`thème 5\`, une délégation ou une nature de réunion.`,
    allTitle: "Tous les événements du Processus de Rabat",
    digestTitle: "Les prochaines semaines du Processus de Rabat",
    changes: "Nouveautés depuis la semaine dernière",
    empty: "Aucun événement daté n’est à venir.",
    undated: "Date à communiquer",
    more: (count) =>
      `${count} ${plural(count, { one: "autre", other: "autres" })} sur la page ci-dessous.`,
    links: (page, feed) =>
      `<${page}|Le programme complet> · <${feed}|L’ajouter à votre calendrier> : abonnez-vous à cette adresse dans Google, Outlook, Apple ou Thunderbird.`,
    show: "Afficher",
    showLabel: (title) => `Afficher ${title}`,
    choose: "Choisir",
    chooseLabel: (title) => `Choisir ${title}`,
  },

  help: {
    title: "Ce qui a lieu, quand, et qui vient : les rencontres du Processus de Rabat",
    commands: [
      "`/rabat programme` — ce qui est à venir ; avec `tout`, un mois (`juin`, `2027-06`), des jours (`2027-01-01..2027-03-31`), `thème 5`, une délégation ou une nature de réunion",
      "`/rabat prochain` — le prochain événement",
      "`/rabat voir <événement>` — un événement avec tout ce qui a été annoncé, et les boutons de réponse ; par son nom court, des mots de son titre ou sa date, par exemple 2021-01-21",
      "`/rabat répondre <événement> oui`, `peut-être` ou `non` — la réponse de votre délégation",
      "`/rabat qui <événement>` — quelles délégations viennent, par région, et lesquelles n’ont pas répondu",
      "`/rabat heures <événement>` — l’heure dans les 57 pays",
      "`/rabat flux` — le programme dans votre propre calendrier",
      "`/rabat réglages` — votre langue, votre délégation et vos rappels",
      "`/rabat langue fr` ou `/rabat langue en` — la langue dans laquelle l’application vous parle",
      "`/rabat aide` — cette liste",
    ],
    organiserCommands: [
      "`/rabat créneaux <jours> 3h <qui doit être présent>` — les meilleurs créneaux pour 57 pays, par exemple `créneaux 2027-W20 3h Cameroun Belgique`",
      "`/rabat nouveau` — un formulaire pour un nouvel événement ; `/rabat modifier <événement>` — ses textes, ses responsables et la participation",
      "`/rabat importer` — comment envoyer un fichier d’événements",
      "`/rabat reporter <événement>`, `/rabat annuler <événement>`, `/rabat changer <événement>` — un formulaire pour ce qui lui arrive : autre date ou autre lieu, en ligne, annulé, rétabli, confirmé, tenu",
      "`/rabat annoncer <événement>` — publier l’événement et ses boutons de réponse dans ce canal, ou dans celui qui est indiqué après",
      "`/rabat relancer <événement>` — relancer celles qui n’ont pas répondu",
      "`/rabat rappels <événement> 3 j, 2 h` — quand l’événement est rappelé aux participants ; `aucun` pour jamais",
      "`/rabat répondre <événement> oui pour <délégation>` — enregistrer une réponse qui vous a été donnée",
      "`/rabat exporter <événement>` — les participants dans un fichier",
      "`/rabat délégation <nom>` — qui répond pour elle : confirmer ou retirer ces personnes ; `/rabat délégation <nom> @personne` — désigner un point focal",
      "`/rabat inviter <événement>` — liens personnels pour les personnes hors de Slack, en fichiers à envoyer ou à imprimer",
      "`/rabat contacts` — comment envoyer la liste de contacts ; `/rabat contacts exporter` — la liste dans un fichier",
      "`/rabat abonner` — un bulletin hebdomadaire dans ce canal, par exemple `abonner fr thème 5 lundi 9 Africa/Dakar` ; `désabonner` y met fin",
      "`/rabat langue fr ici` ou `/rabat langue en ici` — la langue de ce canal",
      "`/rabat journal` ou `/rabat journal <événement>` — ce qui a été fait, et ce qui n’a pas pu être remis",
    ],
    organisers: "Pour les organisateurs :",
    otherLanguage: "In English: `/rabat help`. Every command is understood in both languages.",
  },
  unknownCommand: (word, nearest) =>
    `La commande « ${word} » n’existe pas. ${nearest === undefined ? "" : `Vouliez-vous dire \`/rabat ${nearest}\` ? `}`,

  whichEvent:
    "Quel événement ? Indiquez son nom court, des mots de son titre ou sa date : `/rabat voir webinaire`.",
  noEvent: (query) =>
    `Aucun événement ne correspond à « ${query} ». \`/rabat programme tout\` montre chaque événement avec son nom court.`,
  severalEvents: (query) => `Plusieurs événements correspondent à « ${query} » :`,

  announced: (title, channel) => `Publié dans ${channel ?? "ce canal"} : ${title}.`,
  announcedBefore: (title, channel) =>
    `Cet événement a déjà sa fiche dans ${channel ?? "ce canal"}, et elle est à jour : ${title}. Aucune autre n’a été publiée.`,
  announcedLater: (title, channel) =>
    `Slack n’accepte pas le message pour l’instant. Il sera publié dans ${channel ?? "ce canal"} dès que possible : ${title}.`,
  notAnnounced: {
    "not-in-channel":
      "L’application n’est pas dans ce canal. Invitez-la avec `/invite @rabat`, puis réessayez.",
    "not-posted": "Slack a refusé le message : rien n’a été publié ni annoncé.",
    "unknown-event": "Cet événement n’est plus connu : rien n’a été publié.",
  },
  slackSays: (code) => `Motif indiqué par Slack : \`${code}\`.`,

  languageSet: "L’application vous parle désormais en français.",
  channelLanguageSet: "Les fiches de ce canal sont désormais en français.",
  languageUsage:
    "Quelle langue ? `/rabat langue fr` ou `/rabat langue en` ; les organisateurs ajoutent `ici` pour ce canal.",

  ...commandsFr,
  card: cardFr,
  departures: departuresFr,
  forms: formsFr,
  hints: hintsFr,
  notices: noticesFr,
};
