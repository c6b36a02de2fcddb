import { capitalise } from "@rabat-process/events/words";
import { formatDays } from "@rabat-process/timezones";
import { sentence, time } from "./parts.ts";
import { pluralIn } from "./plural.ts";
import type { weekNotesEn } from "./week-notes-en.ts";

const plural = pluralIn("fr");

/** What organisers read on Monday, in French. */
export const weekNotesFr: typeof weekNotesEn = {
  title: (week) => `${capitalise(formatDays(week, week, "fr"))} : événements ouverts aux réponses`,
  answered: (answered, all) =>
    plural(answered, {
      one: `${answered} délégation sur ${all} a répondu.`,
      other: `${answered} délégations sur ${all} ont répondu.`,
    }),
  missing: (count) =>
    plural(count, {
      one: `${count} délégation n’a pas répondu.`,
      other: `${count} délégations n’ont pas répondu.`,
    }),
  missingNamed: (names) => `Sans réponse : ${names}.`,
  claims: (count) =>
    plural(count, {
      one: `${count} réponse attend d’être acceptée.`,
      other: `${count} réponses attendent d’être acceptées.`,
    }),
  until: (last) => sentence`Les réponses sont reçues jusqu’au ${time(last)}.`,
  noDeadline: "Aucune date limite de réponse.",
  more: (count) =>
    plural(count, { one: "Et 1 autre événement.", other: `Et ${count} autres événements.` }),
  stop: "Ne plus recevoir la note du lundi",
  stopped: "Vous ne recevrez plus de note le lundi.",
  start: "Recevoir la note du lundi",
  started: "Vous recevrez une note chaque lundi où un événement est ouvert aux réponses.",
};
