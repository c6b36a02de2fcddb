import type { messagesEn } from "./messages-en.ts";
import { pluralIn } from "./plural.ts";

const plural = pluralIn("fr");

/** What is said around a message of the organisers to those who come, in French. */
export const messagesFr: typeof messagesEn = {
  title: "Message des organisateurs",
  byMail: (people) =>
    people === 0
      ? []
      : [
          plural(people, {
            one: "1 personne sans compte peut être informée par courriel : vous recevrez les fichiers une fois le message parti. Sa page personnelle affichera également le message.",
            other: `${people} personnes sans compte peuvent être informées par courriel : vous recevrez les fichiers une fois le message parti. Leurs pages personnelles afficheront également le message.`,
          }),
        ],
  toWrite: (people) =>
    people === 0
      ? []
      : [
          plural(people, {
            one: "1 personne sans compte reste à informer par courriel. Sa page personnelle affiche le message.",
            other: `${people} personnes sans compte restent à informer par courriel. Leurs pages personnelles affichent le message.`,
          }),
        ],
  unreachable: (names) =>
    `Personne ne peut être informé pour : ${names}. Veuillez informer ces délégations vous-même.`,
  files: "Fichiers pour leur écrire",
  refused: {
    "unknown-event": "Cet événement n’existe plus.",
    draft: "Cet événement est un brouillon : personne n’en a encore connaissance.",
    nobody: "Aucune délégation ne participe à ce jour : il n’y a personne à informer.",
  },
};
