import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { hintsEn } from "./hints-en.ts";

const plural = pluralIn("fr");

/** What Slack adds to a sentence of the core, in French. */
export const hintsFr: typeof hintsEn = {
  place: "dans Slack",
  schedule: "`/rabat programme` affiche ce qui est à venir.",
  feed: "`/rabat flux` affiche le vôtre.",
  reminders: "`/rabat réglages` les rétablit.",
  confirmed:
    "Vous voyez désormais tout ce que votre délégation a saisi, et `/rabat flux` vous donne un calendrier avec ses réponses.",
  focalPoint: "`/rabat aide` indique ce que vous pouvez faire ici.",
  tooManyPeople:
    "« Indiquer qui participe », sous « Détails » dans la fiche, permet de modifier la liste ; acceptez ensuite cette réponse.",
  takePlace: (event, code) => `\`/rabat répondre ${event} oui pour ${code}\` permet de la prendre.`,
  withoutFocalPoint: (count) => {
    const who = plural(count, {
      one: `${count} délégation sans réponse définitive n’a pas`,
      other: `${count} délégations sans réponse définitive n’ont pas`,
    });
    return `${who} de point focal : \`/rabat délégation <nom> @personne\` permet d’en désigner un.`;
  },
  nobodyAnswers: (code) =>
    `Personne ne répond pour elle dans Slack. \`/rabat délégation ${code} @personne\` permet de désigner une personne.`,
  moreUnconfirmed: (count) =>
    `${plural(count, { one: `${count} autre`, other: `${count} autres` })} : \`/rabat délégation <nom>\` les montre.`,
  notAnEdit: "La date, le lieu et les modalités ont leur propre formulaire : `/rabat changer`.",
};
