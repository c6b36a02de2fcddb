import { pluralIn } from "@rabat-process/core/sentences/plural";
import { formatWeekday } from "@rabat-process/timezones";
import type { commandsEn } from "./commands-en.ts";

const plural = pluralIn("fr");

/** What the app answers to commands in French, beside cards and schedules. */
export const commandsFr: typeof commandsEn = {
  rsvpUsage:
    "Quelle réponse à quel événement ? `/rabat répondre <événement> oui`, `peut-être` ou `non`. Les organisateurs peuvent ajouter `pour <délégation>`.",
  noDelegation: (text, nearest) =>
    `« ${text} » n’a pas été reconnu. ${nearest === undefined ? "" : `Vouliez-vous dire ${nearest} ? `}Indiquez un pays par son nom ou son code, ou UE, CEDEAO, OIM, HCR, CICR, ONUDC.`,
  who: {
    button: "Qui participe",
    title: (event) => `Qui participe : ${event}`,
    replies: {
      accepted: "Participation confirmée",
      tentative: "Participation incertaine",
      waiting: "En liste d’attente",
      declined: "Ne participeront pas",
      missing: "Sans réponse",
    },
    queue: (names) => `Liste d’attente, dans cet ordre : ${names}`,
    pending: (delegation, people) =>
      `${delegation} : manifestation d’intérêt (${people === 0 ? "personne n’est encore désigné" : plural(people, { one: `${people} personne`, other: `${people} personnes` })}).`,
    morePending: (count) =>
      `${plural(count, { one: "Une autre délégation attend une décision", other: `${count} autres délégations attendent une décision` })} : affichez de nouveau la liste une fois celles-ci traitées.`,
    select: "Retenir",
    selectLabel: (delegation) => `Retenir ${delegation}`,
    pass: "Ne pas retenir",
    passLabel: (delegation) => `Ne pas retenir ${delegation}`,
  },
  times: {
    lead: (event) => `Heures locales : ${event}`,
    noHour: (event, when) =>
      `*${event}*\n${when}. Aucun horaire n’a été communiqué : il n’y a rien à convertir.`,
  },
  feed: {
    title: "Abonnement au calendrier",
    open: (page, feed) =>
      `*Pour tous* : abonnez-vous à <${feed}|cette adresse> dans Google, Outlook, Apple ou Thunderbird ; <${page}|la page> explique comment faire. Les calendriers se mettent à jour à quelques heures d’intervalle, Google une fois par jour ; les modifications sont aussi annoncées ici.`,
    personal: (delegation) =>
      `Flux personnel pour ${delegation}, avec les réponses de votre délégation. Son adresse fait office de clé : quiconque la possède lit le flux. Elle n’est affichée qu’une fois ; une nouvelle remplace l’ancienne.`,
    make: "Nos participations",
    makeAll: "Tous les événements",
    revoke: "Retirer mon flux",
    made: (address) =>
      `Votre flux se trouve à cette adresse. Gardez-la pour vous ; elle ne sera plus affichée :\n\`${address}\``,
    revoked: "Votre flux est retiré : son adresse n’est plus valable.",
    none: "Vous n’avez pas de flux.",
  },
  slots: {
    usage: (word) =>
      `${word === "" ? "Quels jours ? " : `« ${word} » n’a pas été reconnu. `}Exemple : \`/rabat créneaux 2027-05-17..2027-05-21 3h Cameroun Belgique\` — les jours (62 au plus) ou une semaine comme \`2027-W20\`, la durée, des horaires comme \`9h-17h\`, un fuseau horaire et qui doit être présent, dans n’importe quel ordre. Ensuite, si besoin : \`sauf vendredi, 20 mai\`, \`occupé Cameroun 18 mai 10h-12h\`, \`avec OIM, Africa/Cairo 9h-15h\`, \`toutes les 15 min\`.`,
    none: "Aucun créneau : chacun de ces jours, une délégation indispensable est absente, ou vos horaires et exceptions ne laissent pas de place.",
    title: (count) =>
      plural(count, {
        one: "Le meilleur créneau pour 57 pays",
        other: `Les ${count} meilleurs jours pour 57 pays`,
      }),
    take: "En faire un événement",
    takeLabel: (when) => `En faire un événement : ${when}`,
    explained: (count) =>
      `Classement de ${count} créneaux d’après les jours de repos, les jours fériés, les heures de bureau, le ramadan et le vendredi, les changements d’heure et les autres activités de la même semaine. Les dates des fêtes musulmanes sont estimées tant qu’elles ne sont pas annoncées.`,
  },
  reminders: {
    short: { day: "j", hour: "h", minute: "min" },
    none: "aucun",
    usage: (event) =>
      `Pour en choisir d’autres : \`/rabat rappels ${event} 3 j, 2 h\` (jours, heures, minutes), ou \`aucun\`.`,
  },
  peopleForm: {
    nameMissing: "Le nom manque.",
    notUnderstood: (email) =>
      email
        ? "Adresse électronique non reconnue. Exemple : nom@ministere.example."
        : "Texte non reconnu : saisissez une seule ligne.",
  },
  home: {
    title: "Vos événements du Processus de Rabat",
    waiting: "En attente de votre réponse",
    nothingWaits: "Aucune réponse de votre délégation n’est attendue.",
    mine: "Votre délégation participe, ou souhaite participer",
    nothingMine: "Rien pour le moment.",
    organisers: "Pour les organisateurs",
    open: "Ouvert aux réponses",
    noneOpen: "Aucun événement annoncé n’est ouvert aux réponses pour le moment.",
    drafts: "Pas encore annoncé",
    answered: (count, all) =>
      plural(count, {
        one: `${count} délégation sur ${all} a répondu`,
        other: `${count} délégations sur ${all} ont répondu`,
      }),
    missing: (names) => `Sans réponse : ${names}`,
    queue: (count) => `${count} en liste d’attente`,
    chase: "Relancer les points focaux",
    chaseLabel: (event) =>
      `Relancer les points focaux des délégations qui n’ont pas répondu : ${event}`,
    commands: "`/rabat aide` présente les autres commandes.",
  },
  invited: (title, people) =>
    `${plural(people, { one: "Une personne figure", other: `${people} personnes figurent` })} dans les fichiers qui vous ont été envoyés : ${title}. Chacune a un lien personnel. Personne n’a reçu de message : veuillez envoyer le texte ou imprimer les lettres. Les modifications ultérieures vous seront signalées ici, avec de nouveaux fichiers.`,
  invitationFiles: {
    merge: "Fichier de publipostage avec les liens personnels (à ne pas transmettre)",
    text: "Texte de l’invitation, en français et en anglais",
    letters: "Lettres, une par page",
  },
  exported: {
    workbook: "Participants (à ne pas diffuser : besoins particuliers compris)",
    print: "Liste des participants, à imprimer et à distribuer",
    sent: (title) =>
      `Les participants vous ont été envoyés dans deux fichiers, un classeur et une liste à imprimer : ${title}. L’exportation est consignée dans le journal.`,
  },
  channels: {
    usage: (word) =>
      `« ${word} » n’a pas été reconnu. Exemple : \`/rabat abonner fr thème 5 lundi 9 Africa/Dakar\` — langue, thèmes, jour, heure et fuseau horaire, dans n’importe quel ordre, chacun facultatif.`,
    subscribed: ({ digestDay, digestHour, timeZone }, themes) =>
      `Chaque ${formatWeekday(digestDay, "fr")} à ${digestHour} h (${timeZone}), ce canal reçoit les événements à venir${themes.count === 0 ? "" : ` (${plural(themes.count, { one: "thème", other: "thèmes" })} ${themes.list})`} et les modifications de la semaine. \`/rabat désabonner\` y met fin.`,
    unsubscribed: (channel) =>
      `Plus rien ne sera publié automatiquement dans ${channel ?? "ce canal"}.`,
    unknown: (channel) =>
      `Slack n’a pas indiqué quel canal est « ${channel} » : rien n’a été modifié. Choisissez le canal dans la liste que Slack propose après \`#\`, ou tapez la commande dans ce canal. Si cela ne suffit pas, activez « Escape channels, users, and links » pour \`/rabat\` dans les réglages de l’application, à l’adresse https://api.slack.com/apps.`,
  },
  settings: {
    title: "Vos réglages",
    languageIs: "L’application s’affiche en français.",
    delegationIs: (delegation, confirmed) =>
      delegation === undefined
        ? "Vous n’avez pas encore indiqué pour quelle délégation vous répondez."
        : `Vous répondez pour ${delegation}.${confirmed ? "" : " Le Secrétariat ne l’a pas encore confirmé : d’ici là, vous ne voyez que ce que vous avez saisi vous-même."}`,
    focalPoint: "Vous êtes point focal de votre délégation : ses réponses vous sont demandées.",
    remindersOn:
      "Vous recevez des rappels avant les événements auxquels participe votre délégation : sept jours, un jour et une heure avant, sauf si les organisateurs en ont décidé autrement.",
    remindersOff: "Vous ne recevez pas de rappels.",
    startReminders: "M’envoyer des rappels",
    started: "Vous recevrez à nouveau des rappels.",
    chooseLanguage: "Langue · Language",
    delegationSet: (delegation) => `Vous répondez désormais pour ${delegation}.`,
  },
  delegations: {
    list: {
      title: "Qui répond pour les délégations",
      focalPoint: (count, names) => `Avec un point focal (${count}) : ${names}.`,
      others: (count, names) => `Sans point focal (${count}) : ${names}.`,
      nobody: (count, names) => `Personne pour l’instant (${count}) : ${names}.`,
      usage: "`/rabat délégation Sénégal` affiche les personnes d’une délégation.",
    },
    title: (delegation) => `Qui répond pour ${delegation}`,
    nobody: (code) =>
      `Personne ne répond encore pour elle. Pour désigner une personne, choisissez-la dans la liste que Slack ouvre après l’@ : \`/rabat délégation ${code} @personne\`. Sinon, la question est posée à la première personne qui appuie sur un bouton de réponse.`,
    part: (first, last, count) => `${first} à ${last} sur ${count}`,
    more: "Afficher les suivants",
    confirmed: "confirmation reçue",
    unconfirmed: "confirmation attendue",
    focalPoint: "point focal",
    confirm: "Confirmer",
    nameFocalPoint: "Désigner comme point focal",
    endFocalPoint: "Retirer la qualité de point focal",
    refuse: "Refuser",
    remove: "Retirer",
    named: (person, delegation) =>
      `${person} est désormais point focal ${delegation} ; un message l’en informe.`,
    removed: (person, delegation) =>
      `${person} ne répond plus pour ${delegation} ; un message l’en informe. Seule la commande \`/rabat délégation\` suivie de son nom permet de revenir sur cette décision.`,
    removedFromList: (person, delegation) =>
      `${person} ne répond plus pour ${delegation}. Cette personne n’en est pas informée : l’application n’envoie pas de courriel.`,
    stillCounts: (titles) =>
      `Des réponses données par cette personne restent valables : ${titles}. \`/rabat répondre <événement> … pour <délégation>\` permet de les corriger.`,
    notMember: (person, delegation) =>
      `${person} ne répond plus pour ${delegation} : rien n’a été modifié.`,
    pressAgain:
      "Ce bouton vient d’une ancienne version de l’application : rien n’a été modifié. Veuillez utiliser ceux-ci.",
    noMention:
      "Pour désigner une personne, saisissez @ et choisissez-la dans la liste que Slack ouvre : `/rabat délégation France @personne`.",
    done: "C’est noté.",
  },
  contacts: {
    title: "Liste de contacts",
    help: "Envoyez la liste de contacts (CSV ou Excel, .xlsx) à l’application, dans votre conversation directe avec elle. La première ligne indique les colonnes : *Délégation*, *Nom*, *Courriel* et, si vous le souhaitez, *Langue* (français, anglais) et *Fonction* (point focal, membre) ; chaque ligne désigne une personne. Vous voyez ce qui changerait avant que quoi que ce soit ne change. Le fichier vaut pour les délégations qui y figurent : quiconque figure sur la liste pour l’une d’elles sans figurer dans le fichier est retiré de la liste ; une délégation seule sur sa ligne n’a personne sur la liste. `/rabat contacts exporter` vous envoie la liste actuelle, à modifier et à renvoyer. `/rabat contacts joindre <adresse électronique> @personne` indique qu’un contact est une personne présente dans Slack : elle y est désormais informée et ses liens ne sont plus valables.",
    joined: (who, delegation) =>
      `${who} et le contact ne font désormais qu’une personne, qui répond pour ${delegation} et qui est informée dans Slack. Les liens du contact ne sont plus valables.`,
    notJoined: {
      "unknown-mailbox": "Aucun contact de la liste n’a cette adresse : rien n’a été modifié.",
      "other-delegation":
        "Cette personne répond dans Slack pour une autre délégation : rien n’a été modifié. Veuillez d’abord l’en retirer (`/rabat délégation`) ou corriger la liste.",
      "joined-already": "Il s’agit déjà d’une seule et même personne.",
    },
    preview: "Ce fichier modifierait la liste de contacts :",
    changesName: "modifications",
    changesTitle: "Toutes les modifications de la liste de contacts",
    inFile:
      "Toutes les modifications, y compris celles-ci, figurent dans le fichier qui vient de vous être envoyé : lisez-le avant de les appliquer.",
    apply: "Appliquer",
    oneFile:
      "Veuillez envoyer une seule liste de contacts à la fois, et les fichiers d’événements dans un autre message. Rien n’a été modifié.",
    nameTooLong:
      "Le nom du fichier est trop long : donnez-lui un nom plus court et envoyez-le de nouveau.",
    sent: (count) =>
      `${plural(count, { one: `La liste (${count} contact)`, other: `La liste (${count} contacts)` })} se trouve dans votre conversation directe avec l’application. L’exportation est consignée dans le journal.`,
  },
  log: {
    title: "Ce qui a été fait",
    nothing: "Rien pour le moment.",
    app: "l’application",
    failures: (count) =>
      plural(count, {
        one: `${count} message n’a pas pu être remis`,
        other: `${count} messages n’ont pas pu être remis`,
      }),
    rerun: "Réessayer",
    rerunDone: "Un nouvel essai est en cours.",
    rerunGone: "Cela n’est plus en attente.",
    acts: {
      "not-announced": "n’a pas pu annoncer",
      "save-channel": "a modifié un canal",
      "subscribe-channel": "a abonné un canal",
      install: "a installé l’application",
      uninstall: "a retiré l’application",
      "token-lost": "a perdu son jeton",
      "card-deleted": "a constaté la suppression d’une fiche",
      "card-closed": "n’a pas pu modifier une fiche",
      "card-found": "a retrouvé une de ses fiches",
      "send-file": "a envoyé un fichier",
      "send-message": "a écrit à l’application",
    },
  },
};
