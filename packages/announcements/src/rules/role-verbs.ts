/** Forms of the verbs by which somebody does something for an event, as sources for regular expressions without accents. */

/** "will also", "are pleased to", "has agreed to". */
const helpers =
  "(?:will|shall|would|(?:is|are|was|were)\\s+(?:to|set\\s+to|due\\s+to|going\\s+to|(?:pleased|delighted|proud|honoured|happy|glad|ready)\\s+to)|(?:has|have)\\s+(?:agreed|offered|undertaken|volunteered)\\s+to|plans?\\s+to|intends?\\s+to|wish(?:es)?\\s+to|(?:will\\s+)?ha(?:ve|s)\\s+the\\s+(?:honour|pleasure)\\s+to)\\s+(?:(?:also|again|still|jointly|together|kindly)\\s+)?";
const adverbs = "(?:(?:also|still|jointly|together|kindly|now)\\s+)?";

/** All that an English verb can be before its object: "will host", "are hosting", "has hosted", "hosts". */
export function english(base: string, third: string, past: string, present: string): string {
  return `(?:${helpers}(?:${base})|(?:is|are|was|were)\\s+${adverbs}(?:${present})|(?:(?:will\\s+)?ha(?:ve|s)\\s+the\\s+(?:honour|pleasure)\\s+of)\\s+(?:${present})|(?:has|have|had)\\s+${adverbs}(?:${past})|(?:jointly\\s+)?(?:${third}|${past}|${base}))`;
}

/** The same of a French one; `stem` is that of the imperfect, `future` that of the future. */
export function french(verb: {
  readonly present: string;
  readonly future: string;
  readonly past: string;
  readonly stem: string;
  readonly infinitive: string;
}): string {
  const { present, future, past, stem, infinitive } = verb;
  return `(?:(?:${present})|(?:${future})(?:a|ont|ait|aient)|(?:a|ont|avait|avaient)\\s+(?:conjointement\\s+|egalement\\s+)?(?:${past})|(?:${stem})ai(?:t|ent)|(?:va|vont|dev(?:ait|aient|ra|ront)|doi(?:t|vent)|aur(?:a|ont)\\s+(?:l'honneur|le\\s+plaisir|la\\s+joie)\\s+d[e']|souhaite(?:nt)?|entend(?:ent)?|(?:est|sont)\\s+(?:heureu(?:x|ses?)|chargee?s?)\\s+d[e']|(?:a|ont)\\s+accepte\\s+d[e'])\\s*(?:${infinitive}))`;
}

/** A verb for what somebody does for an event, of whatever role: the other one in "will host and chair". */
const anyStem =
  "(?:co-?)?(?:host|chair|organi[sz]|fund|financ|conven|lead|support|accueill|presid|organis|soutien|appui|convoqu|pilot|prepar)";
const anyVerb = `(?:(?:will|will\\s+be|is|are|jointly|va|vont)\\s+)?${anyStem}\\p{Ll}*`;

/** "host and" before a verb, "and funds" behind it. */
export const verbBefore = new RegExp(
  `,?\\s+${anyVerb}(?:,\\s+${anyVerb})?\\s+(?:and|et|as\\s+well\\s+as)\\s*$`,
  "iu",
);
export const verbBehind = new RegExp(
  `^(?:,\\s+${anyVerb})?,?\\s+(?:and|et)\\s+(?:will\\s+|en\\s+)?${anyVerb}`,
  "iu",
);
/** One of them with its ending. */
export const roleVerb =
  /(?<![\p{L}-])(?:co-?)?(?:(?:host|chair|fund|organi[sz]e|finance|convene)s|(?:accueille|preside|organise|finance|convoque)(?:nt|ra|ront)?)(?!\p{L})/u;
