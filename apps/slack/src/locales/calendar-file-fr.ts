import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { calendarFileEn } from "./calendar-file-en.ts";

const plural = pluralIn("fr");
const quote = (words: string) => `« ${words} »`;

/** What Slack says in French of the calendar file of another program. */
export const calendarFileFr: typeof calendarFileEn = {
  saved: (count) =>
    plural(count, {
      one: "Un événement a été enregistré comme brouillon, que seuls les organisateurs voient.",
      other: `${count} événements ont été enregistrés comme brouillons, que seuls les organisateurs voient.`,
    }),
  nothing: "Rien n’a été enregistré.",
  draft: (id) => `\`/rabat modifier ${id}\``,
  kindOpen: "Le calendrier n’indique pas le type de réunion.",
  left: (words) =>
    `Non repris, faute de pouvoir être enregistré tel quel : ${words.map(quote).join(" · ")}`,
  known: (titles) =>
    plural(titles.length, {
      one: `Déjà dans l’application et resté inchangé : ${titles.join(", ")}`,
      other: `Déjà dans l’application et restés inchangés : ${titles.join(", ")}`,
    }),
  lacking: "Non enregistré",
  lacks: (line, title, fields) =>
    `Ligne ${line}${title === undefined ? "" : `, ${quote(title)}`} : sans ${fields.join(" ni ")}`,
  fields: { summary: "titre", kind: "type de réunion", when: "date" },
  losses: "Ce qui n’a pas pu être conservé",
  moreLines: (count) =>
    plural(count, { one: " (et une autre ligne)", other: ` (et ${count} autres lignes)` }),
  more: (count) => `Et ${count} de plus.`,
  tooMany: (count, most) =>
    `Ce calendrier contient ${count} événements, et ${most} nouveaux au plus sont acceptés à la fois : rien n’a été enregistré. Exportez-en moins : une période plus courte ou un seul agenda.`,
  noCalendar: (name) =>
    `« ${name} » ne contient aucun événement de calendrier : rien n’a été enregistré. Un fichier iCalendar était attendu, tel que l’enregistre la fonction « Exporter » d’un agenda.`,
  alone:
    "Veuillez envoyer un fichier de calendrier seul, sans autre fichier : chacun reçoit sa propre réponse.",
};
