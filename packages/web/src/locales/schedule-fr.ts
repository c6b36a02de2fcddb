import { pluralIn } from "@rabat-process/core/sentences/plural";
import { countryPhrase } from "@rabat-process/timezones";
import type { ScheduleSentences } from "./schedule-en.ts";

const plural = pluralIn("fr");

/** The same in French, by the typography of the Imprimerie nationale. */
export const scheduleFr: ScheduleSentences = {
  views: { label: "Affichage", list: "Liste", month: "Mois", year: "Année", find: "Rechercher" },
  coming: "Réunions à venir",
  count: (count) => `${count} ${plural(count, { one: "événement", other: "événements" })}`,
  found: (coming, past) =>
    `${coming} à venir, ${past} ${plural(past, { one: "passé", other: "passés" })}`,
  chosen: (choice, title) => `${choice} – ${title}`,
  theme: (number) => `Thème ${number}`,
  words: (text) => `« ${text} »`,
  coChairs: (name) => `Coprésidence : ${name}`,
  hoursOf: (country) => `Heures ${countryPhrase(country, "of", "fr")} en premier.`,
  hoursOfPlaces: "Les heures sont celles du lieu indiqué.",
  otherHours: "Afficher celles de mon pays",
  otherCountry: "Autre pays",
  pastFound: "Passés",
  allFound: (count) => `Les ${count} événements passés qui correspondent à ce choix`,
  subscribeHow:
    "Chaque nouvelle réunion, chaque modification et chaque annulation arrivent dans votre propre calendrier. Aucun compte n’est nécessaire.",
  subscribe: "S’abonner au calendrier",
  active: "Choix :",
  remove: (choice) => `Retirer ${choice}`,
  all: "Tout afficher",

  find: {
    title: "Rechercher et filtrer",
    q: "Mots, lieu ou date",
    more: "Autres filtres",
    role: "Partenaire coprésident seulement",
    country: "Heures de ce pays",
    place: "Celles du lieu",
    choose: "Choisissez dans cette liste",
    apply: "Afficher",
  },

  months: {
    label: "Mois",
    next: (month) => `Prochain événement : ${month}`,
    last: (month) => `Dernier événement : ${month}`,
    none: "Aucun événement ce mois-ci.",
    noneChosen: "Aucun événement ne correspond à ce choix ce mois-ci.",
    dayOpen: "Jour à communiquer",
  },
  years: {
    label: "Années",
    title: (year) => `Événements de ${year}`,
    none: "Aucun événement cette année-là.",
    noneChosen: "Aucun événement ne correspond à ce choix cette année-là.",
    monthOpen: "Mois à communiquer",
  },

  days: ["lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."],
  hourThere: (hour, clock) => `${hour}, ${clock}`,
  deadline: (day) => `Réponses jusqu’au ${day}`,
  hoursOpen: "horaires à communiquer",

  problem: {
    title: "Ce choix ne peut pas être affiché",
    error: (title) => `Erreur : ${title}`,
    unknown: {
      theme: (value) => `Il n’y a pas de thème « ${value} »`,
      kind: (value) => `Il n’y a pas de type de réunion « ${value} »`,
      partner: (value) => `Il n’y a pas de partenaire « ${value} »`,
      language: (value) => `Il n’y a pas de langue de travail « ${value} »`,
      country: (value) => `Il n’y a pas ici de pays « ${value} »`,
      cancelled: (value) => `« ${value} » n’est pas un choix pour les événements annulés`,
    },
    kept: "Vos autres choix ont été conservés.",
    mend: {
      theme: "Choisir un autre thème",
      kind: "Choisir un autre type",
      partner: "Choisir un autre partenaire",
      language: "Choisir une autre langue",
      country: "Choisir un autre pays",
      cancelled: "Choisir de nouveau",
    },
    or: "ou",
    all: "tout afficher",
  },
  missing: {
    title: "Il n’y a pas de page à cette adresse",
    asked: "Vous avez demandé",
    why: "L’adresse est peut-être mal saisie, ou un logiciel de messagerie l’a coupée.",
    meant: "Vous cherchez peut-être",
    coming: "Réunions à venir",
    still: "Toujours rien ?",
    see: "Voir",
    schedule: "toutes les réunions à venir",
    past: "les événements passés",
    write: "écrire au Secrétariat",
  },

  atom: {
    title: "Processus de Rabat : réunions et modifications",
    subtitle: "Les réunions du Processus de Rabat, la dernière modifiée en premier",
  },
  embed: {
    title: "Prochaines réunions du Processus de Rabat",
    none: "Aucune réunion n’est annoncée.",
    all: "Toutes les réunions",
    subscribe: "S’abonner",
  },
  onYourSite: {
    title: "Afficher le programme sur votre site",
    intro:
      "Une ligne suffit pour afficher les réunions à venir sur l’une de vos pages, toujours à jour. Elle n’apporte ni script ni témoin (cookie), et ne dit à personne qui lit votre page.",
    choose: "1. Choisissez ce qui est affiché",
    colours: "Couleurs",
    colourNames: {
      auto: "Selon le réglage de l’appareil",
      light: "Claires",
      dark: "Sombres",
    },
    apply: "Composer la ligne",
    copy: "2. Copiez la ligne",
    line: "Placez ceci à l’endroit où les réunions doivent apparaître :",
    look: "Voir ce qu’elle affiche",
    allowed: "3. Faites autoriser votre site",
    allowedHow:
      "Un navigateur n’affiche les réunions que sur les sites autorisés, afin que personne ne puisse se faire passer pour le Secrétariat.",
    allowedNone: "Aucun site n’est autorisé pour l’instant.",
    allowedSites: "Sites autorisés à ce jour :",
    ask: "Demander au Secrétariat d’autoriser le vôtre",
    other: "Sans cadre",
    otherHow: "Les logiciels peuvent lire le même choix :",
    forms: {
      feed: "iCalendar, pour les calendriers",
      atom: "Atom, pour les lecteurs d’actualités",
      json: "JSON, pour vos propres pages",
      description: "Toutes les adresses pour logiciels (OpenAPI)",
    },
  },
};
