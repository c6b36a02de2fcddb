import type { tellEn } from "./tell-en.ts";

/** What organisers read in Slack when they write to those who come to an event, in French. */
export const tellFr: typeof tellEn = {
  title: "Écrire aux participants",
  intro:
    "Votre message est adressé à toutes les personnes qui participent, dans leur langue. Vous voyez qui il atteint avant son départ.",
  "words-en": "Message en anglais",
  "words-fr": "Message en français",
  hint: "Les personnes qui lisent le français reçoivent le texte français, ou l’autre s’il n’y en a qu’un.",
  preview: "Continuer",
  send: "Envoyer dans 2 min",
  back: "Revenir au formulaire",
  close: "Ne pas envoyer",
  missing: "Rédigez le message en français, en anglais ou dans les deux langues.",
  tooLong:
    "Ce texte est trop long pour un seul message : 1 200 caractères au plus, et moins en deux langues.",
  unreadable: "Indiquez un texte lisible, sans caractères cachés.",
  reads: (language) => `En ${language} :`,
};
