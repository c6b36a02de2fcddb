import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { Sentences } from "./en.ts";
import { announcementFr } from "./announcement-fr.ts";
import { calendarFileFr } from "./calendar-file-fr.ts";
import { cardFr } from "./card-fr.ts";
import { clashesFr } from "./clashes-fr.ts";
import { commandsFr } from "./commands-fr.ts";
import { announceFr } from "./announce-fr.ts";
import { departuresFr } from "./departures-fr.ts";
import { formsFr } from "./forms-fr.ts";
import { hintsFr } from "./hints-fr.ts";
import { noticesFr } from "./notices-fr.ts";
import { tellFr } from "./tell-fr.ts";

const plural = pluralIn("fr");

/** Every sentence that the app says in French, by the typography of the Imprimerie nationale. */
export const fr: Sentences = {
  moreOnPage: (page) => `Tout ce qui a été annoncé : <${page}|la page de cet événement>.`,
  beyond: {
    record: "Enregistrer quand même",
    recordLabel: (delegation) => `Enregistrer quand même la réponse pour ${delegation}`,
    select: "Retenir quand même",
    selectLabel: (delegation) => `Retenir quand même ${delegation}`,
  },
  whichDelegation: "Avant d’enregistrer votre réponse : pour quelle délégation répondez-vous ?",
  answerFor: (delegation) => `Je réponds pour ${delegation}`,
  chooseDelegation: "Choisir une délégation",
  oldButton:
    "Ce bouton vient d’une ancienne version de l’application : rien n’a été enregistré. `/rabat programme` affiche les boutons à jour.",
  failed: (reference) =>
    `Une erreur s’est produite de notre côté, et nous ne pouvons pas dire si votre demande a été enregistrée. Veuillez réessayer ; si l’erreur persiste, indiquez cette référence au Secrétariat : ${reference}.`,

  schedule: {
    title: "Programme du Processus de Rabat",
    filteredTitle: "Programme du Processus de Rabat (extrait)",
    unknownWish: (words) =>
      `« ${words} » n’a pas été reconnu et ne figure dans aucun événement. Après \`/rabat programme\`, vous pouvez écrire \`tout\`, une date comme \`juin\`, \`semaine prochaine\` ou \`2027\`, \`thème 5\`, une délégation, un type de réunion ou les mots d’un titre.`,
    pastTitle: "Événements passés du Processus de Rabat",
    onlyPastTitle: "Rien à venir ne correspond : événements passés du Processus de Rabat",
    nothingChosen: "Aucun événement ne correspond à ce choix.",
    allTitle: "Tous les événements du Processus de Rabat",
    digestTitle: "Les prochaines semaines du Processus de Rabat",
    changes: "Nouveautés depuis la semaine dernière",
    moreChanges: (count) =>
      `${count} ${plural(count, { one: "autre", other: "autres" })} sur les pages des événements.`,
    empty: "Aucun événement à venir n’a encore de date.",
    undated: "Date à communiquer",
    more: (count) =>
      `${count} ${plural(count, { one: "autre", other: "autres" })} sur la page du programme.`,
    links: (page, feed) =>
      `<${page}|Le programme complet> · <${feed}|L’ajouter à votre calendrier> : abonnez-vous à cette adresse dans Google, Outlook, Apple ou Thunderbird.`,
    show: "Afficher",
    showLabel: (title) => `Afficher ${title}`,
    choose: "Choisir",
    chooseLabel: (title) => `Choisir ${title}`,
  },

  help: {
    title: "Le Processus de Rabat : les réunions, leurs dates, les participants",
    commands: [
      "`/rabat programme` — ce qui est à venir ; avec `tout`, une date (`juin`, `2027`, `semaine prochaine`), `thème 5`, une délégation, un type de réunion ou des mots d’un titre",
      "`/rabat prochain` — le prochain événement",
      "`/rabat voir <événement>` — un événement avec tout ce qui a été annoncé, et les boutons de réponse ; par son nom court, des mots de son titre, sa date ou l’adresse de sa page",
      "`/rabat répondre <événement> oui`, `peut-être` ou `non` — la réponse de votre délégation",
      "`/rabat qui <événement>` — quelles délégations participent, par région, et lesquelles n’ont pas répondu",
      "`/rabat heures <événement>` — l’heure dans les 57 pays",
      "`/rabat flux` — le programme dans votre propre calendrier",
      "`/rabat réglages` — votre langue, votre délégation et vos rappels",
      "`/rabat langue fr` ou `/rabat langue en` — la langue dans laquelle l’application s’affiche",
      "`/rabat aide` — cette liste",
    ],
    organiserCommands: [
      "`/rabat créneaux <jours> 3h <qui doit être présent>` — les meilleurs créneaux pour 57 pays, par exemple `créneaux 2027-W20 3h 9h-17h Cameroun Belgique sauf vendredi avec OIM`",
      "`/rabat nouveau` — un formulaire pour un nouvel événement, aussi à partir du texte d’une annonce ; `/rabat modifier <événement>` — ses textes, ses responsables et la participation",
      "`/rabat importer` — comment envoyer un fichier d’événements",
      "`/rabat reporter <événement>`, `/rabat annuler <événement>`, `/rabat changer <événement>` — formulaire de report, d’annulation, de confirmation, de changement de lieu, de passage en ligne, de rétablissement ou de clôture",
      "`/rabat annoncer <événement>` — montrer l’événement tel que les autres le verront, puis le publier dans les canaux choisis",
      "`/rabat brouillons` — les événements qui ne sont pas encore annoncés : les relire, les modifier, les annoncer ou les supprimer",
      "`/rabat informer <événement>` — un message à toutes les personnes qui participent, avec un aperçu et deux minutes pour l’arrêter",
      "`/rabat relancer <événement>` — relancer les points focaux des délégations qui n’ont pas répondu",
      "`/rabat rappels <événement> 3 j, 2 h` — quand l’événement est rappelé aux participants ; `aucun` pour n’en envoyer aucun",
      "`/rabat répondre <événement> oui pour <délégation>` — enregistrer une réponse communiquée par une délégation",
      "`/rabat exporter <événement>` — les participants dans un classeur et dans une liste à imprimer",
      "`/rabat délégation <nom>` — qui répond pour elle, à confirmer ou à retirer, et ce qu’elle a répondu au fil des ans ; `/rabat délégation <nom> @personne` — désigner un point focal",
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
    `Aucun événement ne correspond à « ${query} ». \`/rabat programme tout\` affiche chaque événement avec son nom court.`,
  severalEvents: (query) => `Plusieurs événements correspondent à « ${query} » :`,
  nearestEvents: (query) => `Aucun événement ne correspond à « ${query} ». Vouliez-vous dire :`,
  freeText: {
    notUnderstood: "Ni commande ni événement n’ont été reconnus.",
    pressButton:
      "Pour répondre, appuyez sur l’un de ces boutons. Un message écrit n’enregistre aucune réponse.",
    whichToAnswer:
      "À quel événement répondez-vous ? Un message écrit n’enregistre aucune réponse : choisissez l’événement, puis appuyez sur son bouton.",
    nothingOpen: "Aucun événement n’attend de réponse pour le moment : rien n’a été enregistré.",
    asCommand: (command) => `Ceci est une commande : \`${command}\`.`,
  },

  languageSet: "L’application s’affiche désormais en français.",
  channelLanguageSet: "Les fiches de ce canal sont désormais en français.",
  languageUsage:
    "Quelle langue ? `/rabat langue fr` ou `/rabat langue en` ; les organisateurs ajoutent `ici` pour ce canal.",

  ...commandsFr,
  announcement: announcementFr,
  calendarFile: calendarFileFr,
  card: cardFr,
  clashes: clashesFr,
  departures: departuresFr,
  ...announceFr,
  forms: formsFr,
  hints: hintsFr,
  notices: noticesFr,
  tell: tellFr,
};
