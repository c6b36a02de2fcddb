import type { departuresEn } from "./departures-en.ts";
import { pluralIn } from "./plural.ts";
import { sentence, time } from "./parts.ts";

const plural = pluralIn("fr");

/** What organisers are told of a change or an announcement that waits before people hear of it, in French. */
export const departuresFr: typeof departuresEn = {
  leavesTitle: "Envoi imminent",
  leaves: (at) =>
    sentence`L’envoi aura lieu le ${time(at)}. D’ici là, rien n’est modifié, personne n’est informé, et vous pouvez tout arrêter.`,
  willReach: (people) =>
    people === 0
      ? "Personne ne sera informé."
      : plural(people, {
          one: "1 personne sera informée.",
          other: `${people} personnes seront informées.`,
        }),
  stop: "Arrêter",
  now: "Envoyer maintenant",
  stopped: "Envoi arrêté : rien n’a été modifié et personne n’a été informé.",
  gone: "Trop tard : l’envoi a déjà eu lieu, ou a déjà été arrêté.",
  madeTitle: "Envoi effectué",
  reached: (people) =>
    people === 0
      ? "Personne n’est informé."
      : plural(people, {
          one: "1 personne est informée.",
          other: `${people} personnes sont informées.`,
        }),
  staleTitle: "Envoi non effectué",
  stale:
    "Une autre personne a modifié cet événement entre-temps : l’envoi n’a pas eu lieu. Consultez l’événement, puis décidez de nouveau.",
  waiting:
    "Une autre modification de cet événement, ou son annonce, est sur le point de partir. Arrêtez cet envoi, ou réessayez dans deux minutes.",
};
