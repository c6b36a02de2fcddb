import type { participantsEn } from "./participants-en.ts";

/** What the list of those who come to an event says, in French. */
export const participantsFr: typeof participantsEn = {
  title: "Liste des participants",
  asOf: (day) => `Situation au ${day}`,
  columns: {
    code: "Code",
    delegation: "Délégation",
    answer: "Réponse",
    name: "Nom",
    role: "Fonction",
    mailbox: "Courriel",
    language: "Langue",
    standsInFor: "À la place de",
    needs: "Besoins particuliers",
    comment: "Commentaire",
    by: "Réponse donnée par",
    at: "Réponse donnée le (UTC)",
    onBehalf: "Au nom de la délégation",
  },
  silent: "Sans réponse",
  onBehalf: { "focal-point": "par un point focal", organiser: "par le Secrétariat" },
  unnamed: "Aucun participant indiqué à ce jour",
  nobody: "Aucune délégation n’a indiqué à ce jour qu’elle participerait.",
  totals: {
    title: "Délégations par région",
    columns: {
      region: "Région",
      coming: "Participent",
      people: "Participants indiqués",
      maybe: "Peut-être",
      waiting: "Sans place",
      declined: "Ne participent pas",
      silent: "Sans réponse",
    },
    all: "Total",
  },
  interpretation: {
    title: "Participants par langue",
    columns: { language: "Langue", people: "Participants indiqués" },
    unknown: "Non précisée",
  },
};
