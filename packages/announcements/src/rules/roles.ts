import { clauseAt } from "../analysis.ts";
import type { FoundEvent } from "../found-event.ts";
import type { Finding } from "../facts.ts";
import type { Reading, Rule } from "../reading.ts";
import { sentenceAt, subjectsOf } from "../reading.ts";
import type { Span } from "../span.ts";
import { overlap } from "../span.ts";
import { aside, listEnd, partiesIn } from "./party-lists.ts";
import { roleCues } from "./role-cues.ts";
import type { RoleCue } from "./role-cues.ts";

/** What is funded or organised there is no event: "the project FMM West Africa, funded by …". */
const ofThings =
  /\b(?:projects?|projets?|programmes?|initiatives?|studies|study(?!\s+(?:visit|tour))|(?<!d')etudes?|networks?|reseaux?|(?<=\b(?:the|a|le|un|du)\s)(?:fund|fonds)|consorti(?:um|a)|reports?|rapports?|centre|debates?)\b[^,.;]{0,50},?\s*(?:and\s+|et\s+|which\s+is\s+|qui\s+est\s+)?$/iu;

/** What a cue says: the parties on its side, and the events of its clause. */
function findCue(reading: Reading, cue: RoleCue): readonly Finding[] {
  const { folded } = reading.source;
  return [...folded.matchAll(cue[reading.locale])].flatMap((match): Finding[] => {
    const at = { start: match.index, end: match.index + match[0].length };
    // "organisé le 3 mai" is no "organise".
    if (match[0] === "organise" && reading.source.plain.charAt(at.end - 1) === "é") return [];
    const region = cue.side === "after" ? regionAfter(reading, at.end) : regionBefore(reading, at.start);
    const events =
      cue.side === "after" ? subjectsOf(reading, at, cue.isLoose !== true) : objectOf(reading, at);
    if (cue.side === "after" && ofThings.test(folded.slice(Math.max(0, at.start - 90), at.start))) return [];
    if (events.length === 0 || region === undefined) return [];
    const sentence = sentenceAt(reading, at);
    const parties = partiesIn(reading, region).filter(
      (party) => sentence?.mentions.some(({ noun }) => overlap(noun, party)) !== true,
    );
    return events.flatMap((event) =>
      parties.map(({ party, start, end }): Finding => ({
        event,
        field: "roles",
        value: { role: cue.role, party },
        spans: [at, { start, end }],
      })),
    );
  });
}

/** What somebody chairs or hosts stands behind the verb; "en assurent la coprésidence" is about what came before. */
function objectOf(reading: Reading, at: Span): readonly FoundEvent[] {
  const sentence = sentenceAt(reading, at);
  const group = sentence && reading.groupAt.get(sentence);
  if (group !== undefined) return group;
  const mention = sentence?.mentions.find(({ start }) => start >= at.end - 1 && start - at.end < 110);
  // "the conference, which Italy will host in Naples"
  if (mention === undefined && sentence !== undefined && clauseAt(sentence, at)?.kind === "relative")
    return subjectsOf(reading, at);
  if (mention === undefined)
    return /^(?:en\s|la\s|(?:are|will|act|serve|apporter|assurer|fournir))/i.test(
      reading.source.folded.slice(at.start, at.end),
    )
      ? subjectsOf(reading, at, false)
      : [];
  const event = reading.eventOf.get(mention);
  return event === undefined ? [] : [event];
}

function regionAfter(reading: Reading, start: number): Span {
  const sentence = sentenceAt(reading, { start: start - 1, end: start });
  const words = reading.source.folded.slice(start, Math.min(sentence?.end ?? Infinity, start + 400));
  const blanked = words.replace(aside, (all) => " ".repeat(all.length));
  const stop = listEnd.exec(blanked);
  return { start, end: start + (stop?.index ?? words.length) };
}

/** The subject before a verb, from the beginning of its clause; asides between commas are no part of it. */
function regionBefore(reading: Reading, end: number): Span | undefined {
  const sentence = reading.sentences.find((one) => one.start <= end && end <= one.end);
  if (sentence === undefined) return undefined;
  // "Switzerland, which chairs the Process in 2026, organises …"
  const words = reading.source.folded
    .slice(sentence.start, end)
    .replace(aside, (all) => " ".repeat(all.length))
    // "We are pleased to tell you that Ghana and Austria will co-host …"
    .replace(/^.*\b(?:that|que)\s+(?=(?:the\s+|la\s+|le\s+|l'|les\s+)?\p{Lu})/u, (all) =>
      " ".repeat(all.length),
    )
    .replace(/,\s+(?:qui|which|who)\s[^,]*,(?=\s*$)/u, (all) => " ".repeat(all.length))
    .replace(/^\p{Lu}[^.;:]{2,50}?\s-\s+/u, (all) => " ".repeat(all.length));
  const list =
    /(?:^\s*|[,;:]\s+|\s-\s+|\b(?:that|which|where|when|que|and|et)\s+)((?:(?:The|the|La|Le|Les|L'|la|le|l'|les)\s?)?(?:\p{Lu}[^,;:.]*?)(?:,\s+(?:the\s+|la\s+|le\s+|l'|les\s+)?\p{Lu}[^,;:.]*?){0,6})(?:,)?\s*$/u.exec(
      words,
    );
  const subject = list?.[1];
  if (list === null || subject === undefined) return undefined;
  const start = sentence.start + list.index + list[0].indexOf(subject);
  const mentions = sentence.mentions.some((mention) => overlap(mention.noun, { start, end }));
  return mentions ? undefined : { start, end: start + subject.length };
}

/** One rule for each formula by which announcements name who chairs, hosts, organises, convenes, pays and supports. */
export const roleRules: readonly Rule[] = roleCues.map((cue) => ({
  id: cue.id,
  reason: cue.reason,
  find: (reading) => findCue(reading, cue),
}));
