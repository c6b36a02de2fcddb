import { pluralIn } from "@rabat-process/core/sentences/plural";
import type { clashesEn } from "./clashes-en.ts";

const plural = pluralIn("fr");

/** What organisers read in French of meetings of other processes that fall into the week of one of ours. */
export const clashesFr: typeof clashesEn = {
  sameDay: (calendar, meeting, when) => `*Aux mêmes dates* : ${calendar}, ${meeting}, ${when}`,
  sameWeek: (calendar, meeting, when) => `La même semaine : ${calendar}, ${meeting}, ${when}`,
  both: (names, count) => `Invités aux deux (${count}) : ${names}`,
  others: (count) => `${count} autres`,
  more: (count) =>
    plural(count, {
      one: "Et une autre réunion cette semaine-là.",
      other: `Et ${count} autres réunions cette semaine-là.`,
    }),
  away: (calendar, readAt) =>
    readAt === undefined
      ? `Le calendrier « ${calendar} » ne peut pas être lu : d’éventuels conflits de dates ne sont pas connus.`
      : `Le calendrier « ${calendar} » n’a pas pu être lu depuis le ${readAt} ; il a peut-être changé.`,
};
