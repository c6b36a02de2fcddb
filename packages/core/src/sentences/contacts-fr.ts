import type { ContactColumn, ContactIssue } from "../people/contact-list.ts";
import type { contactsEn } from "./contacts-en.ts";
import type { Sentence } from "./parts.ts";
import { delegation, sentence } from "./parts.ts";
import { pluralIn } from "./plural.ts";

const plural = pluralIn("fr");

const columns: Readonly<Record<ContactColumn, string>> = {
  delegation: "Délégation",
  name: "Nom",
  mailbox: "Courriel",
  language: "Langue",
  role: "Fonction",
};

const expected: Readonly<Record<ContactColumn, string>> = {
  delegation: "le code ou le nom d’une délégation, par exemple SN ou Sénégal",
  name: "un nom d’une seule ligne",
  mailbox: "une adresse électronique, par exemple nom@ministere.example",
  language: "français ou anglais",
  role: "point focal, membre, ou rien",
};

/** What is said of the list of contacts, in French. */
export const contactsFr: typeof contactsEn = {
  columns,
  language: { en: "anglais", fr: "français" },
  roles: { "focal-point": "point focal", member: "membre" },
  kinds: {
    added: "Ajout",
    changed: "Modification",
    moved: "Changement de délégation",
    removed: "Retrait",
  },
  colon: " : ",
  confirmed: "confirmé(e)",
  readmitted: (day) =>
    day === undefined
      ? "un organisateur avait procédé au retrait, et le fichier confirme de nouveau cette personne"
      : `un organisateur avait procédé au retrait le ${day}, et le fichier confirme de nouveau cette personne`,
  removedOwner: (name, day) =>
    day === undefined
      ? `cette adresse était celle de ${name}, dont un organisateur avait procédé au retrait`
      : `cette adresse était celle de ${name}, dont un organisateur avait procédé au retrait le ${day}`,
  succeeds: (name) =>
    `autre personne : les liens et le calendrier de la précédente (${name}) ne sont plus valables, et un nouveau lien est nécessaire`,
  samePerson: "considéré comme la même personne : ses liens et son calendrier restent valables",
  counts: ({ added, changed, moved, removed, unchanged }) =>
    `Ajouts : ${added} · modifications : ${changed} · changements de délégation : ${moved} · retraits : ${removed} · sans changement : ${unchanged}`,
  speaksFor: (names, count) =>
    sentence`Le fichier vaut pour ${plural(count, { one: "cette délégation", other: `ces ${count} délégations` })} : ${names}. Rien ne change pour les autres, ni pour les personnes qui ne figurent pas sur la liste.`,
  confirmedAll:
    "Toutes les personnes de la liste sont confirmées par l’organisateur qui applique celle-ci.",
  unread: (headings) =>
    sentence`Ces colonnes ne sont pas comprises et n’ont pas été lues : ${headings}.`,
  nothingChanges: "La liste indique déjà tout cela : rien ne change.",
  more: (count) => `${count} de plus.`,
  hidden: ({ added, changed, moved, removed }) =>
    `Non affichés ici : ajouts : ${added} · modifications : ${changed} · changements de délégation : ${moved} · retraits : ${removed}.`,
  seeAll:
    "Rien n’est appliqué sans avoir été affiché. Envoyez le fichier en plusieurs parties, quelques délégations à la fois, ou demandez à l’exploitant d’en afficher la totalité (« pnpm admin people import » avec le fichier, sur le serveur).",
  applied: "La liste de contacts est modifiée.",
  changedMeanwhile:
    "Rien n’a été modifié : la liste n’est plus celle d’après laquelle ceci avait été présenté. Voici ce que le fichier changerait désormais :",
  issues: (count) =>
    `${plural(count, { one: `${count} problème`, other: `${count} problèmes` })} : rien ne serait modifié. Veuillez corriger le fichier et l’envoyer de nouveau.`,
  issue: (issue): Sentence => [...sentence`Ligne ${issue.row} : `, ...whatIsWrong(issue)],
  refused: {
    "not-loaded":
      "Le fichier n’a pas pu être lu. La limite est de 1 Mo ; si le fichier ne la dépasse pas, il manque peut-être à l’application l’autorisation files:read.",
    "too-large":
      "Le fichier est trop volumineux : la limite est de 1 Mo et, pour un classeur, de 4 Mo après décompression, d’un million de caractères au total et de 1 000 par cellule. N’y laissez que la liste, sans images ni autres colonnes, ou enregistrez-la au format « CSV UTF-8 » ; puis envoyez-le de nouveau.",
    "too-many-rows":
      "Le fichier a trop de lignes ou de cellules : la limite est de 2 000 lignes, sans autres colonnes que celles de la liste. N’y laissez que la liste, dans une nouvelle feuille ; puis envoyez-le de nouveau.",
    "not-unicode":
      "Les caractères de ce fichier ne peuvent pas être déterminés avec certitude : il n’est pas enregistré en UTF-8 (mais peut-être en Windows-1252). Dans Excel : Enregistrer sous, « CSV UTF-8 (délimité par des virgules) », ou simplement « Classeur Excel (.xlsx) » ; puis envoyez-le de nouveau.",
    "old-workbook":
      "C’est un fichier Excel de l’ancien format (.xls), ou protégé par un mot de passe. Dans Excel : Enregistrer sous, « Classeur Excel (.xlsx) », sans mot de passe ; puis envoyez-le de nouveau.",
    "not-readable": "Le fichier n’est ni un fichier CSV ni un classeur Excel (.xlsx).",
    "several-sheets":
      "Plus d’une feuille du classeur est remplie. N’y laissez que la liste, dans une seule feuille.",
    "open-quote":
      "Un guillemet du fichier se trouve là où il ne peut pas être, ou n’est jamais fermé. Une cellule qui contient des guillemets droits est mise entre guillemets, et les siens sont doublés.",
  },
};

function whatIsWrong(issue: ContactIssue): Sentence {
  switch (issue.kind) {
    case "column-missing":
      return sentence`la colonne « ${columns[issue.column]} » manque. La première ligne indique les colonnes : Délégation, Nom, Courriel, Langue, Fonction.`;
    case "column-twice":
      return sentence`la colonne « ${columns[issue.column]} » figure deux fois.`;
    case "no-lines":
      return sentence`aucune ligne ne suit celle qui indique les colonnes.`;
    case "beyond-columns":
      return sentence`« ${issue.found} » se trouve au-delà de la dernière colonne. Peut-être une cellule qui contient un séparateur n’est-elle pas entre guillemets.`;
    case "missing":
      return sentence`la colonne « ${columns[issue.column]} » est vide. Attendu : ${expected[issue.column]}.`;
    case "not-understood":
      return sentence`« ${issue.found} », dans la colonne « ${columns[issue.column]} », n’est pas compris. Attendu : ${expected[issue.column]}.`;
    case "twice":
      return sentence`${issue.found} est l’adresse électronique d’une personne qui figure déjà à la ligne ${issue.first}.`;
    case "not-alone":
      return sentence`cette ligne indique que personne de cette délégation n’est sur la liste, mais la ligne ${issue.first} désigne quelqu’un : ${delegation(issue.delegation)}.`;
  }
}
