import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { announcementEn } from "./announcement-en.ts";

const plural = pluralIn("fr");
const quote = (words: string) => `« ${words} »`;

/** What Slack says in French about a text that is read. */
export const announcementFr: typeof announcementEn = {
  title: "À partir d’une annonce",
  paste: "Coller une annonce",
  pasteHelp:
    "Collez le texte tel qu’il a été publié, en anglais, en français ou dans les deux langues. Slack accepte 3 000 caractères par champ : poursuivez dans le suivant.",
  boxes: {
    "text-en": "En anglais",
    "text-en-2": "En anglais (suite)",
    "text-fr": "En français",
    "text-fr-2": "En français (suite)",
  },
  textMissing: "Collez un texte ici ou dans l’un des autres champs.",
  readIt: "Lire",
  waiting: "Lecture du texte en cours…",
  notLoaded: (name) =>
    `Le fichier « ${name} » n’a pas pu être lu. Collez plutôt son texte : \`/rabat nouveau\`, puis *Coller une annonce*.`,
  failed:
    "Le texte n’a pas pu être lu et rien n’a été enregistré. Veuillez réessayer ; l’application vous en dit plus dans votre conversation directe avec elle.",
  noText: "Ce message ne contient ni texte ni fichier de texte.",
  nothingFound:
    "Aucune réunion n’a été trouvée dans le texte. Il figure ci-dessous comme description ; veuillez compléter le reste.",
  found: (events, languages) =>
    `${plural(events, { one: "Une réunion a été trouvée", other: `${events} réunions ont été trouvées` })} dans le texte ${languages.join(" et le texte ")}. Personne n’est informé de quoi que ce soit avant l’annonce.`,
  languages: { en: "anglais", fr: "français" },
  questions: "Questions",
  questionsHelp:
    "Ce qui est en suspens reste vide dans le formulaire, avec les mots du texte au-dessous.",
  or: " ou ",
  untitled: "Sans titre",
  missing: (fields) => `À compléter : ${fields.join(", ")}.`,
  fields: { summary: "titre", kind: "type de réunion", when: "date" },
  left: (words) =>
    `Non repris, faute de pouvoir être enregistré tel quel : ${words.map(quote).join(" · ")}`,
  drafted: (id) => `Brouillon existant : \`${id}\``,
  twin: (id) =>
    `Une réunion de ce type figure déjà à cette date : \`${id}\`. S’agit-il de la même ?`,
  unread: "Non compris",
  more: (count) => `Et ${count} de plus.`,
  submit: (drafts) =>
    plural(drafts, { one: "Créer le brouillon", other: `Créer ${drafts} brouillons` }),
  goOn: "Continuer",
  erased:
    "Le texte n’est plus conservé. Ce qui en a été tiré figure parmi les brouillons ; sinon, collez-le à nouveau.",
  read: (words) => `Lu dans le texte : ${words.map(quote).join(" · ")}`,
  says: (words) => `Le texte indique : ${words.map(quote).join(" · ")}`,
  others: "Dans le même texte :",
  open: "Ouvrir",
  openLabel: (title) => `Ouvrir ${title}`,
};
