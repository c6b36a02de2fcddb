import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { Sentences } from "./en.ts";
import { event } from "./event-fr.ts";

const plural = pluralIn("fr");

/** The same in French, by the typography of the Imprimerie nationale. */
export const fr: Sentences = {
  title: "Programme du Processus de Rabat",
  siteName: "Calendrier du Processus de Rabat",
  otherLanguage: "English",
  skip: "Aller au contenu",
  navigation: "Navigation principale",
  scheduleLink: "Programme",
  pastLink: "Archives",
  subscribe: "S’abonner",
  permissions: "Ce que l’application peut voir",
  undated: "Date à communiquer",
  pastTitle: "Événements passés du Processus de Rabat",
  nothing: "Aucun événement à venir n’a encore de date.",
  nothingChosen: "Aucun événement ne correspond à ce choix.",
  more: (count) =>
    `${plural(count, { one: `${count} autre événement suit`, other: `${count} autres événements suivent` })}. Choisissez un thème, un type de réunion ou un partenaire pour en voir davantage, ou abonnez-vous.`,
  sources: "Sources",
  feedName: "Processus de Rabat",
  personalFeedName: (delegation) => `Processus de Rabat · ${delegation}`,
  secretariat: "Secrétariat du Processus de Rabat",
  feedDescription:
    "Réunions du Processus de Rabat, Dialogue euro-africain sur la migration et le développement",
  onlyInOtherLanguage: "en anglais uniquement",
  tagline: "Calendrier des réunions",
  dialogue: "Dialogue euro-africain sur la migration et le développement",
  legalNotice: "Mentions légales",
  privacy: "Protection des données",
  accessibility: "Accessibilité",
  operators: "Exploitants",
  lastChanged: (day) => `Dernière modification : ${day}`,

  filters: {
    theme: "Thème",
    kind: "Type de réunion",
    partner: "Partenaire",
    language: "Langue de travail",
    cancelled: "Sans les événements annulés",
    all: {
      theme: "Tous les thèmes",
      kind: "Tous les types",
      partner: "Tous les partenaires",
      language: "Toutes les langues",
    },
    themeOption: (number, name) => `${number}. ${name}`,
    apply: "Afficher",
    subscribe: "S’abonner à ce choix",
  },

  event,

  subscription: {
    intro:
      "Abonnez-vous une seule fois : chaque nouvelle réunion, chaque modification et chaque annulation arrivent dans votre propre calendrier. Aucun compte n’est nécessaire, et votre identité n’est communiquée à personne.",
    choose: "Une partie seulement",
    address: "Par son adresse",
    addressLabel: "Adresse du calendrier",
    otherLanguage: "Le même calendrier en anglais",
    buttons: {
      webcal: "Apple ou Thunderbird",
      google: "Google Agenda",
      outlook: "Outlook.com",
      office365: "Microsoft 365",
    },
    other:
      "Dans tout autre logiciel, cherchez « s’abonner par adresse » ou « calendrier d’Internet », puis collez l’adresse.",
    telephone: "Sur un téléphone",
    scan: "Scannez ce code pour y ouvrir cette page.",
    scanLabel: "Code QR contenant l’adresse de cette page",
    refresh: "Sous quel délai les modifications arrivent",
    refreshHow:
      "Chaque logiciel décide de la fréquence à laquelle il consulte le calendrier. Les délais sont rapportés par les éditeurs et les utilisateurs ; la plupart des éditeurs n’en garantissent aucun.",
    intervals: "Délais par logiciel",
    personal: "Un calendrier pour votre délégation",
    personalHow:
      "Les membres d’une délégation peuvent disposer d’un calendrier avec ses réponses : saisissez « /rabat flux » dans Slack. Son adresse fait office de clé : elle n’est affichée qu’une fois et peut y être renouvelée ou retirée.",
    apply: "Composer l’adresse",
    program: "Logiciel",
    interval: "Consulte le calendrier",
  },
  clients: [
    [
      "Google Agenda",
      "toutes les 8 à 24 heures, parfois après plusieurs jours",
      "Ne peut être modifié ; les réunions annulées disparaissent.",
    ],
    [
      "Outlook.com, Microsoft 365",
      "toutes les 3 heures environ, une fois par jour au moins",
      "L’annulation figure dans le titre.",
    ],
    [
      "Outlook pour Windows (classique)",
      "selon le réglage de sa « limite de mise à jour »",
      "Collez l’adresse sous « Calendriers Internet ».",
    ],
    [
      "Calendrier d’Apple",
      "selon votre choix, de cinq minutes à une semaine",
      "Les iPhone suivent leur réglage « Nouvelles données ».",
    ],
    ["Thunderbird", "toutes les 30 minutes", "Se modifie dans les propriétés de l’agenda."],
    ["Nextcloud, Fastmail", "toutes les heures", ""],
    ["Proton Calendar", "toutes les 4 à 16 heures", ""],
    ["Agenda de GNOME, Evolution, ICSx5 sous Android", "selon votre choix", ""],
  ],

  permissionsPage: {
    intro:
      "Ces pages et calendriers ne déposent aucun témoin de connexion (cookie), ne chargent rien d’autres sites et ne comptent pas leurs visiteurs.",
    slack:
      "Dans Slack, l’application demande les autorisations suivantes, et aucune autre. Un espace de travail peut refuser celles qui sont facultatives ; l’application fait alors tout le reste.",
    optional: "facultative",
    slackTitle: "Ce qu’elle peut faire dans Slack",
    install: "Ajouter l’application à votre espace de travail",
    notTitle: "Ce qu’elle ne peut pas voir",
    not: [
      "les canaux auxquels personne ne l’a invitée et les conversations entre les personnes",
      "les réactions, et les fichiers, sauf ce que l’on écrit ou envoie à l’application elle-même",
      "la liste des canaux et de leurs membres",
      "les adresses électroniques",
    ],
    keepsTitle: "Ce qu’elle conserve",
    keeps: [
      "la réponse de chaque délégation à chaque événement : qui l’a donnée, et quand",
      "pour chaque personne qui s’en est servie : la délégation et la langue choisies, si les organisateurs l’ont confirmée ou refusée, et si elle souhaite des rappels",
      "pour chaque personne de la liste de contacts des organisateurs : le nom et l’adresse électronique qui y figurent et, pour ses liens personnels, quand ils ont été envoyés et ont servi pour la dernière fois, mais non leurs adresses",
      "les noms des participants que la délégation a désignés, ses commentaires, et qui les a saisis, pendant la durée que l’exploitant fixe après l’événement ; leurs besoins, jusqu’à la fin de l’événement",
      "ce qui a été fait dans l’application, par qui et quand, pendant la même durée",
      "pour chaque canal : sa langue, et les fiches qui s’y trouvent",
      "pour chaque flux personnel : à qui il appartient, et une empreinte de son adresse, mais non l’adresse",
      "pour chaque espace de travail qui l’a installée : le jeton que Slack lui a remis, chiffré",
    ],
    publicTitle: "Ce qui est public",
    public:
      "Ces pages et calendriers montrent ce qui a été annoncé : événements, coprésidences, lieux, programmes. Les réponses, les noms des participants et les liens de connexion aux réunions n’y figurent jamais. Un flux personnel montre les réponses d’une seule délégation, et les liens de connexion aux réunions auxquelles elle participe, à quiconque en détient l’adresse ; un lien personnel montre en outre les noms et les besoins que la délégation a indiqués.",
  },

  installPages: {
    installedTitle: "L’application est installée",
    installed: (workspace) =>
      workspace === ""
        ? "Votre espace de travail dispose désormais de l’application."
        : `L’espace de travail ${workspace} dispose désormais de l’application.`,
    next: "Dans Slack, saisissez /rabat aide. Invitez l’application dans un canal avec /invite @rabat avant d’y publier un événement.",
    notInstalled: {
      title: "L’application n’a pas été installée",
      cancelled: "Vous ne l’avez pas autorisée dans Slack : rien n’a été modifié.",
      expired:
        "L’aller-retour vers Slack a duré plus de dix minutes, ou a commencé dans un autre navigateur. Veuillez recommencer dans ce navigateur, depuis la page « Ce que l’application peut voir ».",
      foreign:
        "Ce serveur n’accepte que les espaces de travail désignés par le Secrétariat, et le vôtre n’en fait pas partie. Veuillez écrire au Secrétariat.",
      failed:
        "Slack ou ce serveur n’ont pas pu achever l’installation. Veuillez réessayer ; en cas de nouvel échec, indiquez au Secrétariat l’heure de votre essai.",
    },
  },

  noEvent: "Aucun événement ne porte ce nom",
  home: "Retour au programme",
  failedTitle: "Une erreur s’est produite de notre côté.",

  problems: {
    unknownName: (name, expected) =>
      `Le filtre « ${name} » n’existe pas ; valeurs attendues : ${expected}.`,
    givenTwice: (name) => `Le filtre « ${name} » est donné deux fois : indiquez une seule valeur.`,
    unknownValue: (name, value, expected) =>
      `Le filtre « ${name} » ne peut pas être « ${value} » ; valeurs attendues : ${expected}.`,
    unknownCountry: (value) =>
      `« ${value} » n’est pas un pays du Processus : un code tel que CM est attendu.`,
    tooManyWords: "La recherche est trop longue : la limite est de 100 caractères.",
    method: (method) =>
      `Cette adresse ne peut être demandée par ${method} : GET ou HEAD est attendu.`,
    tooLong: (limit) =>
      `Cette adresse est trop longue : elle ne doit pas dépasser ${limit} caractères.`,
    revokedFeed:
      "Ce flux a été retiré. `/rabat flux` dans Slack en crée un nouveau ; supprimez cette adresse de votre calendrier.",
    noFeed: "Il n’y a rien à cette adresse. Le calendrier se trouve à /fr/calendar.ics.",
    undatedFeed:
      "Cet événement n’a pas encore de date : un calendrier ne peut donc pas le montrer. Abonnez-vous à /fr/calendar.ics : il y arrivera.",
    replacedFeed: "Un autre événement remplace celui-ci : un calendrier ne le montre donc pas.",
    failed: (reference) =>
      `Le serveur a rencontré une erreur. Veuillez réessayer dans quelques minutes ; si l’erreur persiste, indiquez cette référence au Secrétariat : ${reference}.`,
    busy: "Le serveur ne peut pas lire ses événements pour l’instant. Veuillez réessayer dans quelques minutes.",
  },
};
