import { slugOf } from "@rabat-process/events";
import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { formsEn } from "./forms-en.ts";

const plural = pluralIn("fr");

/** What the forms for events say in French. */
export const formsFr: typeof formsEn = {
  close: "Fermer",
  changeNothing: "Ne rien changer",
  tooLate:
    "Le formulaire n’a pas pu s’ouvrir à temps, et rien n’a été modifié. Veuillez appuyer à nouveau, ou retaper la commande.",
  asksMore:
    "Rien n’est encore enregistré : le formulaire demande maintenant aussi ce que suppose votre choix. Veuillez le vérifier et l’envoyer à nouveau.",
  ofWhen: {
    first: "Premier jour",
    last: "Dernier jour (vide : le même jour)",
    start: "Début (par exemple 9 h 30)",
    end: "Fin, le dernier jour (par exemple 17 h)",
    zone: "Fuseau horaire (une ville : Rabat)",
    month: "Mois",
    "words-en": "En anglais, à la place d’une date : « at a future date »",
    "words-fr": "En français : « à une date ultérieure »",
    dayMissing: "Le jour manque.",
    dayUnknown: "Indiquez un jour à partir de l’année 1990.",
    lastBeforeFirst: "Le dernier jour précède le premier.",
    hourUnknown: "Heure non reconnue. Exemples : 9 h 30, 09:30.",
    hourMissing: "Le début et la fin sont tous deux nécessaires.",
    endBeforeStart: "La fin doit être postérieure au début.",
    gap: ({ time, day, before, after, zone }) =>
      `Le ${day}, aucune horloge du fuseau ${zone} n’indique ${time} : à ${before}, les horloges avancent à ${after}. Veuillez choisir une heure avant ou après.`,
    overlap: ({ time, day, before, after, zone }) =>
      `Le ${day}, les horloges du fuseau ${zone} indiquent deux fois ${time} : à ${before}, elles reculent à ${after}. Veuillez choisir une heure avant ou après.`,
    monthOrWords: "Un mois, ou une formule qui en tient lieu, est nécessaire.",
  },
  oneLine: "Saisissez une ligne de texte lisible, de 300 caractères au plus.",
  change: {
    title: "Changer un événement",
    submit: "Enregistrer",
    act: "Ce qui se passe",
    acts: {
      reschedule: "Il a une nouvelle date",
      postpone: "Il est reporté, sans date précise",
      "move-online": "Il se tient en ligne",
      relocate: "Il se tient ailleurs",
      cancel: "Il est annulé",
      reinstate: "Il est rétabli",
      confirm: "Il est confirmé",
      hold: "Il a eu lieu : participation, documents",
      withdraw: "Son annonce est retirée : il redevient un brouillon",
    },
    "reason-en": "Motif, en anglais",
    "reason-fr": "Motif, en français",
    answers: "Réponses déjà données",
    keep: "Elles restent valables",
    ask: "Les redemander : elles ne comptent plus",
    "city-en": "Ville, en anglais",
    "city-fr": "Ville, en français (vide : la même)",
    country: "Pays",
    "venue-en": "Lieu (salle, bâtiment), en anglais",
    "venue-fr": "Lieu (salle, bâtiment), en français",
    format: "Modalités (présentiel, en ligne)",
    cityMissing: "La ville manque.",
    countryUnknown: (text) =>
      `« ${text} » n’est pas un pays du Processus. Pour un autre, indiquez ses deux lettres, par exemple EG.`,
    countryMissing: "Le pays manque.",
    again: "Cette modification était déjà enregistrée.",
    reaches: (people) =>
      people === 0
        ? "Personne ne sera informé dans Slack."
        : `${plural(people, { one: `${people} personne sera informée`, other: `${people} personnes seront informées` })} dans Slack.`,
    told: (people, messages) => {
      const who =
        people === 0
          ? "Personne n’est informé dans Slack."
          : `${plural(people, { one: `${people} personne est informée`, other: `${people} personnes sont informées` })} dans Slack.`;
      const where =
        messages === 0
          ? "L’événement n’est affiché dans aucun canal."
          : plural(messages, {
              one: "Le message qui affiche l’événement est mis à jour, avec une note dans son fil.",
              other: `Les ${messages} messages qui affichent l’événement sont mis à jour, avec une note dans leur fil.`,
            });
      return `${who} ${where} Les calendriers suivent.`;
    },
    unreachable: (names) =>
      `Ces délégations ont répondu, et personne ne peut être informé pour elles dans Slack. Veuillez leur écrire vous-même : ${names}`,
    toldNobody: "L’événement l’indique désormais ; personne n’est informé.",
  },
  outcome: {
    participants: "Nombre de participants",
    figureHint: "68, environ 100, plus de 100, près de 50. Laissez vide ce qui n’est pas connu.",
    countries: "Pays représentés",
    africa: "Dont pays africains",
    europe: "Dont pays européens",
    other: "Dont autres pays",
    countriesAndOrganisations: "Pays et organisations ensemble, s’ils ont été comptés ainsi",
    "documents-en": "Documents en anglais, un par ligne",
    "documents-fr": "Documents en français, un par ligne",
    documentsHint:
      "Le titre, puis l’adresse : Conclusions https://… Une même adresse dans les deux langues désigne un seul document.",
    figureUnknown: "Indiquez un nombre, tel que 68, environ 100, plus de 100 ou près de 50.",
    countUnknown: "Indiquez un nombre entier, 1 ou plus.",
    tooManyByContinent: "Le nombre de pays par continent dépasse le nombre total de pays.",
    document:
      "Chaque ligne doit comporter un titre de 300 caractères au plus ; elle peut se terminer par une adresse.",
    untitled: (line) => `Indiquez le titre de ce document avant son adresse : ${line}`,
  },
  online: {
    platform: "Plateforme (par exemple Zoom)",
    joinLink: "Lien de connexion",
    readers: "Qui peut voir le lien de connexion",
    participants: "Les participants seulement",
    everybody: "Tout le monde : il figure sur la page publique",
    linkMissing: "Le lien de connexion que tout le monde peut voir manque.",
    noAddress: "Adresse web non reconnue. Exemple : https://reunion.example/salle.",
    needsFormat: "Une plateforme ou un lien de connexion suppose une réunion en ligne ou hybride.",
  },
  import: {
    help: "Envoyez le fichier d’événements (YAML ou JSON, sous la forme de `/calendar.json`) à l’application, dans votre conversation directe avec elle, et plusieurs fichiers dans un même message si leurs événements renvoient les uns aux autres ; ils peuvent aussi renvoyer à des événements connus. Tous les événements sont importés, ou aucun si l’un d’eux pose problème ; les nouveaux restent des brouillons jusqu’à leur annonce. Un événement déjà connu est remplacé par la version dont le `sequence` est le plus élevé ou, à égalité, par la plus récente. Chaque événement d’un fichier de calendrier (`.ics`), envoyé seul, devient un brouillon.",
    notLoaded: (name) =>
      `« ${name} » n’a pas pu être lu : rien n’a été importé. Un fichier d’événements ne doit pas dépasser 1 Mo ; si c’en est un, il manque peut-être à l’application l’autorisation files:read.`,
    refused: (count) =>
      `${plural(count, { one: `${count} problème`, other: `${count} problèmes` })} : rien n’a été importé.`,
    place: (source, line, column) => `${source}, ligne ${line}, colonne ${column}`,
    found: (value) => `Valeur trouvée : ${value}`,
    nearest: (word) => `Vouliez-vous dire ${word} ?`,
    more: (count) =>
      plural(count, { one: "Et un autre problème.", other: `Et ${count} autres problèmes.` }),
  },
  event: {
    newTitle: "Nouvel événement",
    editTitle: "Modifier un événement",
    submit: "Enregistrer",
    savedTitle: "Enregistré",
    submits: { what: "Continuer", where: "Continuer", more: "Enregistrer" },
    steps:
      "Quoi et quand. Deux autres écrans suivent ; chacun est enregistré comme brouillon, que seuls les organisateurs voient.",
    part: "Partie du formulaire",
    parts: {
      what: "1 sur 3 : quoi et quand",
      where: "2 sur 3 : où et qui",
      more: "3 sur 3 : compléments",
    },
    saveFirst:
      "Les textes de cet écran sont trop longs pour être conservés d’un écran à l’autre. Veuillez d’abord les enregistrer, puis choisir l’autre partie.",
    oldForm:
      "Ce formulaire vient d’une version antérieure de l’application : rien n’a été enregistré. Veuillez copier ce que vous avez saisi et ouvrir de nouveau le formulaire.",
    when: "Quand",
    whenHint:
      "Comme vous l’écririez : 9 juin 2027, 10 h–12 h 30 · 19-20 octobre 2027 · printemps 2028 · pas encore connu",
    whenMissing: "Veuillez indiquer la date, ou « pas encore connu ».",
    whenUnknown:
      "Cette date n’a pas été comprise. Écrivez par exemple 9 juin 2027, 10 h–12 h 30, ou 19-20 octobre 2027.",
    whenSeveral: "Il y a ici plusieurs dates. Écrivez-en une, par exemple 19-20 octobre 2027.",
    whenAmbiguous: (one, other) =>
      `Il peut s’agir du ${one} ou du ${other}. Écrivez le mois en lettres.`,
    whenWeekday: (date) =>
      `Le jour de la semaine ne correspond pas : la date est le ${date}. Veuillez corriger l’un des deux.`,
    hoursUnknown: "Un horaire comprend un début et une fin : 10 h–12 h 30.",
    zone: "Fuseau horaire",
    zoneHint: "Une ville : Rabat, Bruxelles. À laisser vide si l’horaire n’est pas connu.",
    zoneMissing: "À l’heure de quelle ville ? Indiquez-en une, par exemple Rabat.",
    zoneUnknown: (text) =>
      `« ${text} » ne désigne aucun fuseau horaire connu de l’application. Indiquez une capitale, par exemple Rabat, ou un nom tel que Africa/Casablanca.`,
    place: "Ville et bâtiment",
    placeHint:
      "Dakar, Hôtel King Fahd. Ajoutez le pays si la ville n’est pas une capitale : Tema, Ghana. À laisser vide en ligne.",
    countryMissing: (text) =>
      `Dans quel pays ? Ajoutez-le à la fin : ${text}, Ghana. Pour un pays hors du Processus, indiquez ses deux lettres : US.`,
    chairs: "Coprésidence",
    chairsHint: "Maroc, Suède : pays ou organisations, séparés par des virgules",
    modeMissing: "Veuillez d’abord choisir qui peut participer.",
    noRoom: (mode) =>
      `Ce champ ne s’applique pas à « ${mode} » : laissez-le vide ou modifiez le choix ci-dessus.`,
    kind: "Type de réunion",
    "title-en": "Titre, en anglais",
    "title-fr": "Titre, en français",
    "description-en": "Description, en anglais",
    "description-fr": "Description, en français",
    programmes: "Programmes, un par ligne",
    programmesHint:
      "Par exemple Plan d’action de Cadix, objectif 9. Un thème et une action peuvent être indiqués : thème 5, action 20.",
    mode: "Qui peut participer",
    modes: {
      open: "Ouvert aux partenaires intéressés",
      quota: "Un nombre fixe de personnes par délégation",
      "expression-of-interest": "Sur manifestation d’intérêt, puis sélection",
      invitation: "Sur invitation",
      internal: "Interne",
    },
    perDelegation: "Personnes par délégation",
    accompanying: "Personnes qui les accompagnent",
    capacity: "Places au total, une par personne",
    numberHints: {
      perDelegation: "S’il y a un nombre par délégation.",
      accompanying: "En plus des précédentes : 1+1.",
      capacity:
        "Une délégation occupe une place par personne désignée, et une seule tant qu’elle n’a désigné personne.",
    },
    deadline: "Dernier jour pour répondre",
    language: (n) => `Langue d’interprétation ${n}`,
    reminders: "Rappels avant le début (vide : aucun)",
    remindersHint: "Par exemple 7 j, 1 j, 1 h : en jours, en heures ou en minutes ; 5 au plus.",
    agenda: "Ordre du jour, une ligne par point : 09:00-10:30 Opening | Ouverture",
    agendaHint:
      "Anglais | français. Un jour peut précéder : 2027-03-11 09:00-10:30. L’horaire peut être omis. Une ligne inchangée garde ses intervenants.",
    fixed: (event) =>
      `La date, le lieu et les modalités se modifient avec \`/rabat changer ${slugOf(event)}\`.`,
    titleMissing: "Un titre est nécessaire, en anglais ou en français.",
    text: "Saisissez un texte lisible de 10 000 caractères au plus, sans caractères cachés.",
    sameChair: "Une délégation est indiquée deux fois.",
    programmeUnknown: (text, example) =>
      `« ${text} » n’est pas un programme du Processus. Exemple : ${example}.`,
    partUnknown: (text) => `Ce thème, cet objectif ou cette action n’existe pas : ${text}.`,
    people: "Indiquez un nombre entier de 1 à 20.",
    places: "Indiquez un nombre entier, 1 ou plus.",
    day: "Indiquez un jour, par exemple 2027-03-01.",
    sameLanguage: "Cette langue est déjà choisie ci-dessus.",
    agendaLine: (n) =>
      `La ligne ${n} n’a pas été reconnue. Forme attendue : 09:00-10:30 Opening | Ouverture`,
    agendaHours:
      "Un horaire suppose que l’événement en ait un ; il doit tomber pendant ses jours et finir après son début.",
    venueMissing: "Pour une réunion en présentiel, la ville et le pays sont obligatoires.",
    venueOnline: "Une réunion entièrement en ligne n’a pas de lieu.",
  },
};
