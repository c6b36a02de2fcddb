import { countryName } from "@rabat-process/timezones";
import type { invitationsEn } from "./invitations-en.ts";

/** What the Secretariat writes to people whom no door reaches, in French. */
export const invitationsFr: typeof invitationsEn = {
  subject: (title) => `Invitation : ${title}`,
  subjectOfMessage: (title) => `Message : ${title}`,
  subjectOfChange: (title) => `Modification : ${title}`,
  subjectOfNote: (title) => `Pour information : ${title}`,
  dear: (name) => [`À l’attention de ${name}`, "Madame, Monsieur,"],
  delegationNamed: (name) => `la délégation « ${name} »`,
  delegationOf: (ofDelegation) => `la délégation ${ofDelegation}`,
  invites: (delegation) =>
    `Le Secrétariat du Processus de Rabat a l’honneur d’inviter ${delegation} à l’événement suivant :`,
  changed: (delegation) =>
    `Le Secrétariat du Processus de Rabat informe ${delegation} d’une modification de l’événement suivant :`,
  writes: (delegation) =>
    `Le Secrétariat du Processus de Rabat adresse à ${delegation} le message suivant au sujet de cet événement :`,
  informs: (delegation) =>
    `Le Secrétariat du Processus de Rabat porte à la connaissance de ${delegation} l’événement suivant :`,
  ownPage: "Votre page personnelle :",
  page: "Votre page personnelle, sur laquelle vous pouvez répondre ou modifier votre réponse tant que les réponses sont ouvertes :",
  there: (country, hours) => `Heure locale (${countryName(country, "fr")}) : ${hours}`,
  answer: (deadline) =>
    deadline === undefined
      ? "Nous vous saurions gré de bien vouloir répondre sur votre page personnelle :"
      : `Nous vous saurions gré de bien vouloir répondre au plus tard le ${deadline}, sur votre page personnelle :`,
  personal:
    "Ce lien vous est personnel : toute personne qui le détient peut répondre pour votre délégation. Nous vous prions de ne pas le transmettre. Si ce message ne vous était pas destiné, veuillez l’indiquer sur la page.",
  all: "Tout ce qui est demandé à votre délégation, et son calendrier :",
  closing:
    "Nous vous prions d’agréer, Madame, Monsieur, l’expression de notre haute considération.",
  secretariat: "Le Secrétariat du Processus de Rabat",
  scan: "Scannez ce code avec un téléphone, ou ouvrez l’adresse :",
  slip: {
    title: "Bulletin-réponse",
    hint: "Si vous préférez répondre sur papier, veuillez remplir ce bulletin et le retourner au Secrétariat.",
    attends: "☐ Participera      ☐ Peut-être      ☐ Ne participera pas",
    people: "Participants (nom, fonction, adresse électronique) :",
    needs: "Besoins particuliers (accessibilité, alimentation, visa, interprétation) :",
    signature: "Date et signature :",
  },
  columns: {
    code: "Code",
    delegation: "Délégation",
    name: "Nom",
    mailbox: "Courriel",
    language: "Langue",
    event: "Événement",
    when: "Heure locale",
    link: "Lien personnel",
    all: "Page de la délégation",
  },
};
