import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { departuresEn } from "./departures-en.ts";

const plural = pluralIn("fr");

/** What organisers read in Slack before and while a change waits, in French. */
export const departuresFr: typeof departuresEn = {
  cancel: {
    title: "Annuler l’événement ?",
    press: "Annuler l’événement",
    back: "Retour au formulaire",
    close: "Maintenir",
    undo: "L’événement pourra être rétabli, ce qui enverra un nouveau message à toutes ces personnes.",
    reasonMissing:
      "Les délégations lisent d’abord le motif : veuillez l’indiquer en anglais, en français, ou dans les deux langues.",
  },
  cards: (count) => {
    if (count === 0) return "L’événement n’est affiché dans aucun canal.";
    return plural(count, {
      one: "Le message qui montre l’événement sera mis à jour, avec une note dans son fil.",
      other: `Les ${count} messages qui montrent l’événement seront mis à jour, avec une note dans leur fil.`,
    });
  },
  cardsGo: (count) =>
    plural(count, {
      one: "Le message qui montre l’événement sera supprimé.",
      other: `Les ${count} messages qui montrent l’événement seront supprimés.`,
    }),
  asksAgain:
    "Les réponses déjà données ne compteront plus : les personnes informées seront invitées à répondre de nouveau.",
  alsoTold: "Vous trouverez le même message dans votre conversation directe avec l’application.",
};
