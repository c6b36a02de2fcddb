import type { Party, Role } from "@rabat-process/events";
import type { FoundEvent } from "../discourse.ts";
import type { Finding } from "../facts.ts";
import type { Reading, Rule } from "../reading.ts";
import { ownersOf, sentenceAt, wordsAt } from "../reading.ts";
import type { Span } from "../span.ts";
import { overlap } from "../span.ts";

interface Cue {
  readonly id: string;
  readonly reason: string;
  readonly role: Role;
  /** On which side of the cue the parties stand. */
  readonly side: "after" | "before";
  /** Whether it is about the event of the text although no noun for it stands in the sentence. */
  readonly isLoose?: true;
  readonly en: RegExp;
  readonly fr: RegExp;
}

const cues: readonly Cue[] = [
  {
    id: "roles/co-chaired-by",
    reason: "“Co-chaired by” and “sous la coprésidence de” name the co-chairs behind them, in their order.",
    role: "co-chair",
    side: "after",
    en: /\bco-?\s?chaired\s+(?:jointly\s+)?by\b|\b(?:co-?chairmanship|joint\s+chairmanship|co-?chairing|joint\s+chairing|co-?leadership|co-?chair)\s+of\b|\bchaired\s+jointly\s+by\b|\bjointly\s+chaired\s+by\b|\bco-?chairs?:/giu,
    fr: /\bco-?\s?presidee?s?\s+(?:conjointement\s+)?par\b|\b(?:sous\s+la\s+)?(?:co-?\s?presidence|presidence\s+conjointe)\s+(?=d)|\bpresidee?s?\s+conjointement\s+par\b/giu,
  },
  {
    id: "roles/co-chair",
    reason: "Who stands before “co-chair” as a verb co-chairs what stands behind it.",
    role: "co-chair",
    side: "before",
    en: /\b(?:(?:will|are\s+to)\s+)?(?:jointly\s+chair(?:ed)?|co-?chair(?:ed)?|co-?chairing)(?=\s+(?:the|this|a|an|it)\b)|\b(?:are|are\s+the|will\s+be\s+the|act\s+as|serve\s+as)\s+co-?chairs\b/giu,
    fr: /\b(?:co-?presid(?:ent|eront|eraient)|ont\s+co-?preside|(?:en\s+)?assur(?:ent|eront|aient|eront)\s+la\s+co-?presidence)(?=\s+(?:la|le|l'|cette|cet|ce|une?|de)\b|\s*[.,;])/giu,
  },
  {
    id: "roles/chaired-by",
    reason: "“Chaired by” and “sous la présidence de” name the chair behind them.",
    role: "chair",
    side: "after",
    en: /(?<![-\w])(?<!jointly\s)(?<!co-\s)chaired\s+by\b|\bunder\s+the\s+chair(?:manship|ing)?\s+of\b/giu,
    fr: /(?<![-\p{L}])presidee?s?\s+par\b|\bsous\s+(?:la\s+)?presidence\s+(?=(?:de|du|d')\b)/giu,
  },
  {
    id: "roles/chair",
    reason: "Who stands before “will chair” chairs what stands behind it.",
    role: "chair",
    side: "before",
    en: /(?<!-)\b(?:will\s+chair|chairs|is\s+chairing|chaired)(?=\s+(?:the|this|a|an)\b)/giu,
    fr: /(?<!\p{L})(?:preside|presidera|a\s+preside)(?=\s+(?:la|le|l'|cette|cet|une?)\b)/giu,
  },
  {
    id: "roles/hosted-by",
    reason: "“Hosted by” and “accueillie par” name the host behind them.",
    role: "host",
    side: "after",
    en: /(?<![-\w])(?:hosted\s+(?:jointly\s+)?by|at\s+the\s+invitation\s+of)\b/giu,
    fr: /\b(?:accueillie?s?|hebergee?s?)\s+par\b|\ba\s+l'invitation\s+(?=d)/giu,
  },
  {
    id: "roles/the-host",
    reason: "“The host, Cameroon,” names the host of the event that the text is about.",
    role: "host",
    side: "after",
    isLoose: true,
    en: /\bthe\s+host(?:\s+country)?,/giu,
    fr: /\b(?:l'hote|le\s+pays\s+hote),/giu,
  },
  {
    id: "roles/host",
    reason: "Who stands before “will host” hosts what stands behind it.",
    role: "host",
    side: "before",
    en: /\b(?:will\s+host|is\s+(?:set\s+to|to)\s+host|is\s+hosting|hosts|hosted|has\s+hosted)(?=\s+(?:the|this|a|an|its|another)\b)|\bwill\s+be\s+the\s+host\b/giu,
    fr: /\b(?:accueille|accueillera|a\s+accueilli|abritera|accueilleront)(?=\s+(?:la|le|l'|cette|cet|une?|sa)\b)/giu,
  },
  {
    id: "roles/organised-by",
    reason: "“Organised by” and “en partenariat avec” name an organiser behind them.",
    role: "organiser",
    side: "after",
    en: /(?<=\borgani[sz]ed\b[^.;]{0,90})\bin\s+(?:partnership|cooperation|collaboration)\s+with\b|\b(?:co-)?organi[sz]ed\s+(?:jointly\s+|together\s+)?(?:by|in\s+(?:partnership|cooperation|collaboration)\s+with|together\s+with)\b|\borgani[sz]ers?:/giu,
    fr: /(?<=\borganisee?\b[^.;]{0,90})\ben\s+(?:partenariat|cooperation|collaboration)\s+avec\b|\b(?:co-?)?organisee?s?\s+(?:conjointement\s+|ensemble\s+)?(?:par|en\s+(?:partenariat|cooperation|collaboration)\s+avec|avec)\b/giu,
  },
  {
    id: "roles/organises",
    reason: "Who stands before “is organising” organises what stands behind it.",
    role: "organiser",
    side: "before",
    en: /\b(?:will\s+(?:jointly\s+)?(?:co-)?organi[sz]e|(?:is|are)\s+(?:jointly\s+)?organi[sz]ing|organi[sz]es?|organi[sz]ed)(?=\s+(?:the|this|a|an|its)\b)/giu,
    fr: /\b(?:organise|organisent|organisera|organiseront|a\s+organise|ont\s+organise)(?=\s+(?:la|le|l'|cette|cet|une?|conjointement|ensemble)\b)/giu,
  },
  {
    id: "roles/convened-by",
    reason: "“Convened by” and “à l’initiative de” name the convenor behind them.",
    role: "convenor",
    side: "after",
    en: /\b(?:co-?)?convened\s+(?:jointly\s+)?by\b|\bat\s+the\s+initiative\s+of\b/giu,
    fr: /\b(?:co-?)?convoquee?s?\s+(?:conjointement\s+)?par\b|\ba\s+l'initiative\s+(?:conjointe\s+)?(?=d)/giu,
  },
  {
    id: "roles/funded-by",
    reason: "“Funded by” and “financée par” name who pays.",
    role: "funder",
    side: "after",
    en: /\b(?:co-?)?(?:funded|financed)\s+by\b|\bwith\s+(?:the\s+)?(?:financial\s+support|funding)\s+(?:of|from|by)\b/giu,
    fr: /\b(?:co-?)?financee?s?\s+par\b|\bavec\s+(?:le\s+)?(?:soutien\s+financier|financement)\s+(?=d)/giu,
  },
  {
    id: "roles/supported-by",
    reason: "“With the support of” and “avec l’appui de” name who supports.",
    role: "support",
    side: "after",
    en: /\bwith\s+(?:the\s+)?(?:technical\s+|kind\s+)?support\s+(?:of|from|by)\b|(?<!financially\s)\bsupported\s+by\b/giu,
    fr: /\bavec\s+(?:le\s+soutien|l'appui)(?:\s+technique)?\s+(?=d)|\b(?:soutenue?s?|appuyee?s?)\s+par\b/giu,
  },
];

/** Where a list of parties ends: at a verb, at another role, at the end of the clause. */
const listEnd =
  /[.;:!?]|\s-\s|\n\n|,?\s+(?:and\s+|et\s+)?(?:in|on|at|with|under|will|is|are|was|were|has|have|to|for(?!\s+\p{Lu})|which|who|that|where|from|took|brought|it|this|its|co-?convened|co-?chaired|organi[sz]ed|hosted|convened|funded|supported|chaired|avec|sous|dans|pour|qui|que|dont|afin|lors|aura|auront|sera|seront|se|s'est|a\s+(?:ete|eu|rassemble|reuni)|est|sont|organisee?|accueillie?|financee?|soutenue?|co-?presidee?|les?\s+\d|du\s+\d)\b(?!\s+(?:the\s+)?(?:European|Union))/iu;
const aside = /,\s+(?:as|en\s+tant\s+que|en\s+sa\s+qualite\s+de|current|the\s+current|the\s+host)\b[^,.;]*,?/giu;

interface Named extends Span {
  readonly party: Party;
}

/** The parties in a stretch of words, joined by commas and "and" alone: names of the tables, else proper names. */
function partiesIn(reading: Reading, span: Span): readonly Named[] {
  const { folded } = reading.source;
  let words = folded.slice(span.start, span.end);
  for (const match of words.matchAll(aside)) words = words.replace(match[0], " ".repeat(match[0].length - 1) + ",");
  const ministry = ministryIn(reading, span);
  if (ministry !== undefined) return [ministry];
  const named: Named[] = [];
  for (const match of words.matchAll(/(?:[^,]|,(?=\d))+/gu)) {
    let at = 0;
    for (const part of match[0].split(/(\s+(?:and|et|ainsi\s+que|as\s+well\s+as|together\s+with|&)\s+)/u)) {
      const start = span.start + match.index + at;
      at += part.length;
      if (/^\s*(?:and|et|ainsi|as|together|&)\s*/.test(part) && part.trim().length < 14 && !/\p{Lu}/u.test(part)) continue;
      const found = partyIn(reading, { start, end: start + part.length });
      if (found !== undefined) named.push(found);
      else if (part.trim() !== "" && named.length > 0 && !/^\s*(?:the|les?)?\s*$/.test(part)) return named;
    }
  }
  return named;
}

/** A ministry keeps its "and": "the French Ministry for Europe and Foreign Affairs". */
function ministryIn(reading: Reading, { start: from, end: to }: Span): Named | undefined {
  const words = reading.source.folded.slice(from, to);
  const match =
    /^\s*(?:the\s+|le\s+|la\s+|du\s+)?((?:\p{Lu}\p{L}+\s+)?(?:Ministry|Ministere|ministere)\b(?:\s+(?:(?:l'|d')?\p{Lu}[\p{L}'-]*|\p{Ll}{1,3}(?!\p{L})|and|et|des|\p{Ll}+ain|\p{Ll}+aine|\p{Ll}+ais|\p{Ll}+aise))*)/u.exec(words);
  const name = match?.[1]?.replace(/(?:\s+\p{Ll}{1,3})+$/u, "");
  if (match === null || name === undefined) return undefined;
  const start = from + match[0].indexOf(name);
  const end = start + name.length;
  return { party: { outsider: { [reading.locale]: wordsAt(reading, { start, end }) } }, start, end };
}

const articles = /^\s*(?:and\s+|et\s+|by\s+|both\s+|de\s+)?(?:[Tt]he\s+|[Ll]a\s+|[Ll]e\s+|[Ll]es\s+|[Ll]'|du\s+|de\s+la\s+|de\s+l'|des\s+|d'|de\s+)?(?:(?:Kingdom|Republic|Government|Federal\s+Republic|Royaume|Republique|gouvernement|Gouvernement)\s+(?:of\s+(?:the\s+)?|du\s+|de\s+la\s+|de\s+l'|des\s+|d'|de\s+)?)?/u;
const properName = /^(?:\p{Lu}[\p{L}'&-]*|[A-Z]{2,})(?:\s+(?:(?:of|for|the|and|on|de|du|des|la|le|et|pour|d')\s+){0,3}\p{Lu}[\p{L}'&-]*){1,9}(?:\s*\(\p{Lu}{2,10}\))?/u;

/** One party: a name of the tables that is all that stands there, else a proper name as an outsider. */
function partyIn(reading: Reading, span: Span): Named | undefined {
  const { folded } = reading.source;
  const words = folded.slice(span.start, span.end);
  const lead = articles.exec(words)?.[0].length ?? 0;
  const start = span.start + lead;
  const known = reading.parties.find((party) => party.start >= span.start && party.start <= start && party.end > start - 1 && party.end <= span.end + 1) ??
    reading.parties.find((party) => party.start === start);
  const isMinistry = /^(?:\p{Lu}?\p{L}+\s+)?(?:Ministr(?:y|ies)|Ministere|ministere)\b/iu.test(words.slice(lead));
  if (known !== undefined && !isMinistry) {
    const rest = folded.slice(known.end, span.end).replace(/^\s*\([^)]*\)/, "").trim();
    const government = /^(?:government|Government|gouvernement|Presidency|presidency|Chair|Chairmanship|authorities)\b/.test(rest) || /gouvernement\s+$/i.test(folded.slice(Math.max(0, known.start - 14), known.start));
    if (rest === "" || government || /^[(,]/.test(rest)) {
      return known.form === "name" || government ? { party: known.party, start: known.start, end: known.end } : undefined;
    }
    if (known.form === "name" && /^\p{Ll}/u.test(rest)) return { party: known.party, start: known.start, end: known.end };
  }
  const match = properName.exec(folded.slice(start, span.end));
  const isDialogue = reading.processes.some((one) => one.start <= start + 1 && start < one.end);
  if (match === null || isDialogue || /^(?:Rabat|Khartoum|Euro)/.test(match[0]) || match[0].length > 140) return undefined;
  const end = start + match[0].replace(/\s*\([^)]*\)$/u, "").length;
  return { party: { outsider: { [reading.locale]: wordsAt(reading, { start, end }) } }, start, end };
}

/** What is funded or organised there is no event: "the project FMM West Africa, funded by …". */
const ofThings =
  /\b(?:projects?|projets?|programmes?|initiatives?|studies|study|etudes?|networks?|reseaux?|funds?|fonds|consorti(?:um|a)|reports?|rapports?|centre|forum|debates?)\b[^,.;]{0,50},?\s*(?:and\s+|et\s+|which\s+is\s+|qui\s+est\s+)?$/iu;

/** What a cue says: the parties on its side, and the events of its clause. */
function findCue(reading: Reading, cue: Cue): readonly Finding[] {
  const { folded } = reading.source;
  return [...folded.matchAll(cue[reading.locale])].flatMap((match): Finding[] => {
    const at = { start: match.index, end: match.index + match[0].length };
    const region = cue.side === "after" ? regionAfter(folded, at.end) : regionBefore(reading, at.start);
    const events = cue.side === "after" ? ownersOf(reading, at, cue.isLoose !== true) : objectOf(reading, at);
    if (cue.side === "after" && ofThings.test(folded.slice(Math.max(0, at.start - 90), at.start))) return [];
    if (events[0] === undefined || region === undefined) return [];
    return partiesIn(reading, region).map(({ party, start, end }) => ({
      event: events[0] as FoundEvent,
      field: "roles",
      value: { role: cue.role, party },
      spans: [at, { start, end }],
    }));
  });
}

/** What somebody chairs or hosts stands behind the verb; "en assurent la coprésidence" is about what came before. */
function objectOf(reading: Reading, at: Span): readonly FoundEvent[] {
  const sentence = sentenceAt(reading, at);
  const mention = sentence?.mentions.find(({ start }) => start >= at.end - 1 && start - at.end < 60);
  if (mention === undefined) return /^(?:en\s|(?:are|will|act|serve))/i.test(reading.source.folded.slice(at.start, at.end)) ? ownersOf(reading, at, false) : [];
  const event = reading.eventOf.get(mention);
  return event === undefined ? [] : [event];
}

function regionAfter(folded: string, start: number): Span {
  const words = folded.slice(start, start + 400);
  const blanked = words.replace(aside, (all) => " ".repeat(all.length));
  const stop = listEnd.exec(blanked);
  return { start, end: start + (stop?.index ?? words.length) };
}

/** The subject before a verb, from the beginning of its clause; asides between commas are no part of it. */
function regionBefore(reading: Reading, end: number): Span | undefined {
  const sentence = reading.sentences.find((one) => one.start <= end && end <= one.end);
  if (sentence === undefined) return undefined;
  const words = reading.source.folded.slice(sentence.start, end);
  const list = /(?:^|[,;:]\s+|\s-\s+|\b(?:that|where|when|que|and|et)\s+)((?:(?:The|the|La|Le|Les|L'|la|le|l'|les)\s?)?(?:\p{Lu}[^,;:.]*?)(?:,\s+(?:the\s+|la\s+|le\s+|l'|les\s+)?\p{Lu}[^,;:.]*?){0,6})(?:,)?\s+$/u.exec(words);
  const subject = list?.[1];
  if (list === null || subject === undefined) return undefined;
  const start = sentence.start + list.index + list[0].indexOf(subject);
  const mentions = sentence.mentions.some((mention) => overlap(mention.noun, { start, end }));
  return mentions ? undefined : { start, end: start + subject.length };
}

const labels: readonly (readonly [Role, RegExp])[] = [
  ["co-chair", /^(?:co-?chairs?|co-?chaired by|co-?presidents?|co-?presidence)$/],
  ["chair", /^(?:chair|chaired by|presidence)$/],
  ["host", /^(?:hosts?|hosted by|hote)$/],
  ["organiser", /^(?:organi[sz]ers?|organisateurs?|organised by|organisee? par)$/],
  ["support", /^(?:support|soutien)$/],
];

const roleLabelRule: Rule = {
  id: "roles/label",
  reason: "Who stands behind “Co-chairs:”, “Hôte :” and their like on a line of its own.",
  find: (reading) =>
    reading.sentences.flatMap((sentence): Finding[] => {
      const role = labels.find(([, pattern]) => pattern.test(sentence.block.label ?? ""))?.[0];
      const event = reading.currentAt.get(sentence);
      if (role === undefined || event === undefined) return [];
      return partiesIn(reading, sentence).map(({ party, start, end }) => ({ event, field: "roles", value: { role, party }, spans: [{ start, end }] }));
    }),
};

const chairOf = {
  en: /\b(?:under|last\s+activity\s+of|first\s+activity\s+of|marks?\s+the\s+end\s+of|ends|concludes?|closes?|close\s+of|end\s+of|during)\s+(?:the\s+)?$/i,
  fr: /\b(?:sous\s+(?:la\s+)?presidence|derniere\s+activite\s+de\s+la\s+presidence|fin\s+de\s+la\s+presidence|clot(?:ure|ura)\s+la\s+presidence|s'acheve\s+la\s+presidence)\s+$/i,
};
const political = new Set(["senior-officials-meeting", "ministerial-conference", "steering-committee"]);

const chairmanshipRule: Rule = {
  id: "roles/chairmanship",
  reason: "A political meeting under somebody’s Chairmanship of the Process, or with which it ends, is chaired by them.",
  find: (reading) =>
    reading.parties.flatMap(({ form, party, start, end }): Finding[] => {
      const { folded } = reading.source;
      const isEnglish = form === "adjective" && /^\s+(?:Co-)?(?:Chairmanship|chairmanship|Presidency|Chair)\b/.test(folded.slice(end, end + 16));
      if (form !== "adjective" || (reading.locale === "en" && !isEnglish)) return [];
      if (!chairOf[reading.locale].test(folded.slice(Math.max(0, start - 60), start))) return [];
      const sentence = sentenceAt(reading, { start, end });
      if (sentence === undefined || sentence.block.kind === "item" || sentence.block.kind === "heading") return [];
      const events = ownersOf(reading, { start, end }, false).filter(({ kind }) => kind !== undefined && political.has(kind));
      return events.slice(0, 1).map((event) => ({ event, field: "roles", value: { role: "chair", party }, spans: [{ start, end }] }));
    }),
};

const chairAsRule: Rule = {
  id: "roles/as-chair",
  reason: "“As Chair of …, France is set to host”: who acts in a meeting as the Chair of its dialogue chairs it.",
  find: (reading) =>
    [...reading.source.folded.matchAll(/\b(?:As|En\s+tant\s+que|En\s+sa\s+qualite\s+de)\s+(?:the\s+)?(?:current\s+)?(?:\d{4}(?:-\d{2,4})?\s+)?(?:Chair|[Pp]residente?)\b[^,.;]{0,90},\s+(?:the\s+|la\s+|le\s+|l')?/gu)].flatMap((match): Finding[] => {
      const end = match.index + match[0].length;
      const party = reading.parties.find((one) => one.start === end && one.form === "name");
      const sentence = sentenceAt(reading, { start: end, end });
      const event = sentence?.mentions.map((mention) => reading.eventOf.get(mention)).find((one) => one !== undefined);
      if (party === undefined || event === undefined) return [];
      return [{ event, field: "roles", value: { role: "chair", party: party.party }, spans: [{ start: match.index, end: party.end }] }];
    }),
};

const handovers = {
  en: /\bhand-?over\s+of\s+the\s+(?:Rabat\s+Process\s+)?Chair(?:manship)?\s+(?:of\s+the\s+(?:Rabat\s+)?(?:Process|Dialogue)\s+)?(from\s+[^.;,]{3,40}?\s+)?to\s+(?=(?:the\s+)?\p{Lu})/giu,
  fr: /\bpassation\s+(?:officielle\s+)?de\s+(?:la\s+)?presidence\s+(?:du\s+(?:Processus\s+de\s+Rabat|Dialogue)\s+)?(?:au|aux|a\s+la|a\s+l'|a)\s*(?=\p{Lu})/giu,
};

export const handoverRule: Rule = {
  id: "handover/words",
  reason: "“Handover of the Chairmanship to Portugal” names who takes over at the event.",
  find: (reading) =>
    [...reading.source.folded.matchAll(handovers[reading.locale])].flatMap((match): Finding[] => {
      const end = match.index + match[0].length;
      const party = reading.parties.find((one) => one.form === "name" && one.start >= end && one.start - end < 5);
      const sentence = sentenceAt(reading, { start: match.index, end });
      const event = sentence === undefined ? undefined : sentence.block.kind === "item" ? reading.currentAt.get(sentence) : ownersOf(reading, { start: match.index, end }, false)[0];
      if (party === undefined || event === undefined) return [];
      return [{ event, field: "handover.to", value: party.party, spans: [{ start: match.index, end: party.end }] }];
    }),
};

/** One rule for each formula by which announcements name who chairs, hosts, organises, convenes, pays and supports. */
export const roleRules: readonly Rule[] = [
  ...cues.map((cue): Rule => ({ id: cue.id, reason: cue.reason, find: (reading) => findCue(reading, cue) })),
  roleLabelRule,
  chairmanshipRule,
  chairAsRule,
];
