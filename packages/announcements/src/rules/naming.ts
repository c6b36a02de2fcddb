import type { FoundEvent } from "../found-event.ts";
import { governing } from "../governing.ts";
import type { Finding } from "../facts.ts";
import type { Mention } from "../lexemes/mentions.ts";
import type { Reading, Rule } from "../reading.ts";
import { wordsAt } from "../reading.ts";
import type { Span } from "../span.ts";
import { hasTopic, lineOf, trimmed, underLabel } from "./title-lines.ts";
import type { Named } from "./title-lines.ts";
import { isToldAbout } from "../surroundings.ts";

export const kindRule: Rule = {
  id: "kind/noun",
  reason:
    "The first noun for the event that the Process has a kind for: “webinar”, “réunion thématique”.",
  find: (reading) =>
    reading.events.flatMap((event): Finding[] => {
      const named = event.mentions.find(
        ({ mention }) => mention.kind !== undefined && mention.kind === event.kind,
      );
      const span = named?.mention.noun ?? event.line?.kind;
      if (event.kind === undefined || span === undefined) return [];
      return [{ event, field: "kind", value: event.kind, spans: [span] }];
    }),
};

export const levelRule: Rule = {
  id: "highLevel/words",
  reason:
    "“High-level” and “de haut niveau” as a part of the noun for the event, not of its officials.",
  find: (reading) =>
    reading.events.flatMap((event): Finding[] => {
      const named = event.mentions.find(
        ({ mention }) => mention.isHighLevel && mention.kind !== "senior-officials-meeting",
      );
      if (named === undefined) return [];
      const { mention } = named;
      return [
        {
          event,
          field: "highLevel",
          value: true,
          spans: [{ start: mention.start, end: Math.min(mention.end, mention.noun.end + 18) }],
        },
      ];
    }),
};

export const ordinalRule: Rule = {
  id: "ordinal/words",
  reason:
    "An ordinal before the noun in its main sentence: “the fourth meeting of the Network”, “14th Summit”.",
  find: (reading) =>
    reading.events.flatMap((event): Finding[] => {
      const main = mainOf(reading, event);
      const value = main?.mention.ordinal;
      if (main === undefined || value === undefined) return [];
      return [
        {
          event,
          field: "ordinal",
          value,
          spans: [{ start: main.mention.start, end: main.mention.noun.end }],
        },
      ];
    }),
};

export const secondKindRule: Rule = {
  id: "alsoKinds/joint",
  reason: "A joint meeting whose noun says “thematic” or “technical” is both.",
  find: (reading) =>
    reading.events.flatMap((event): Finding[] => {
      if (event.kind !== "joint-meeting") return [];
      const named = event.mentions.find(({ mention }) => mention.kind === "joint-meeting");
      if (named === undefined) return [];
      const { noun } = named.mention;
      const words = reading.source.folded.slice(noun.start, noun.end);
      const kind = /thematic|thematique/i.test(words)
        ? "thematic-meeting"
        : /technical|technique/i.test(words)
          ? "technical-meeting"
          : undefined;
      return kind === undefined ? [] : [{ event, field: "alsoKinds", value: kind, spans: [noun] }];
    }),
};

export const dialogueRule: Rule = {
  id: "dialogue/noun",
  reason:
    "Another dialogue within the noun phrase is the one whose meeting it is: “14th Summit of the GFMD”.",
  find: (reading) =>
    reading.events.flatMap((event): Finding[] => {
      if (event.kind === "joint-meeting") return [];
      const main = mainOf(reading, event);
      const named = reading.processes.filter(
        ({ start, end }) =>
          main !== undefined && start >= main.mention.start && end <= main.mention.end,
      );
      const [first] = named;
      if (
        first === undefined ||
        named.some(({ process }) => process.key === "rabat" || process.key !== first.process.key)
      )
        return [];
      const { en, fr } = first.process;
      return [
        {
          event,
          field: "dialogue",
          value: { en, fr },
          spans: [{ start: first.start, end: first.end }],
        },
      ];
    }),
};

/** The noun phrase that names an event best: in quotes or a heading first, then the fullest with a verb. */
function mainOf(reading: Reading, event: FoundEvent): Named | undefined {
  const score = ({ mention, sentence }: Named) =>
    (isQuoted(reading, mention) ? 8 : 0) +
    (isLine(event, sentence) && (hasSubject(reading, mention) || mention.ordinal !== undefined)
      ? 4
      : 0) +
    (isLine(event, sentence) &&
    !mention.isBody &&
    hasTopic(reading, mention) &&
    !isTeaser(reading, mention)
      ? 6
      : 0) +
    (mention.kind !== undefined ? 4 : 0) +
    (hasSubject(reading, mention) ? 3 : 0) +
    (mention.kind !== undefined && hasTopic(reading, mention) ? 3 : 0) +
    (governing(sentence, mention)?.isWeak === false ? 4 : 0) +
    (/^(?:SOM|RHN)/.test(reading.source.folded.slice(mention.noun.start, mention.noun.end))
      ? -4
      : 0) +
    (mention.ordinal === undefined ? 0 : 1) +
    (mention.determiner === "indefinite" ? 1 : 0);
  return event.mentions.toSorted((one, other) => score(other) - score(one))[0];
}

/** "Ministerial Conference: what you need to know" says what the text is, not what the event is called. */
function isTeaser({ source: { folded } }: Reading, { noun, end }: Mention): boolean {
  return /:\s+(?:what\s+(?:you|to)|all\s+you|how\s+to|save\s+the\s+date|register|registration|programme|agenda|dates?|new\s+dates?|practical|an\s+overview|the\s+essentials|ce\s+qu'il\s+faut|tout\s+(?:ce\s+)?(?:savoir|qu)|l'essentiel|le\s+point|mode\s+d'emploi|inscri|nouvelles?\s+dates?|informations?|ordre\s+du\s+jour)/i.test(
    folded.slice(noun.end, end),
  );
}

/** A heading, or the line of a list that names it. */
function isLine(event: FoundEvent, sentence: Named["sentence"]): boolean {
  return (
    sentence.block.kind === "heading" ||
    (event.isListed && event.mentions[0]?.sentence === sentence)
  );
}

/** What says where or how it is held, and not what it is about. */
const aroundIt =
  /^\s+(?:(?:at|in|under|by|via)\s|(?:sous|chez|par)\s|(?:au|aux|a\s+la|a\s+l')\s*(?:\p{Lu}|siege|hotel|palais|centre)|labellise)/u;

/** "de Malabo" alone is no subject. */
function hasSubject(
  { source: { folded }, places }: Reading,
  { hasSubject: hasMore, noun, end }: Mention,
): boolean {
  if (!hasMore || aroundIt.test(folded.slice(noun.end, end))) return false;
  const place = places.find(({ start }) => start > noun.end && start < end);
  return (
    place?.city === undefined ||
    !/^\s+(?:(?:regionale?|technique|thematique|nationale?|internationale?)\s+)?(?:de|d'|of|in|a)\s*$/i.test(
      folded.slice(noun.end, place.city.span.start),
    ) ||
    place.end < end - 3
  );
}

function isQuoted({ source: { folded } }: Reading, mention: Mention): boolean {
  return /"[^"]{15,}/.test(folded.slice(mention.noun.end, mention.end).replace(underLabel, ""));
}

const topics =
  /\b(?:(?:will\s+)?(?:focus(?:es|ed)?\s+(?:in\s+particular\s+)?on|address(?:es|ed)?|deal(?:s|t)?\s+with|be\s+devoted\s+to|be\s+dedicated\s+to|was\s+(?:devoted|dedicated)\s+to|discuss)\b|portera\s+(?:notamment\s+)?sur|a\s+porte\s+sur|porte\s+sur|(?:est|etait|sera)\s+(?:axee?|consacree?|dediee?|centree?)\s+(?:sur|a|aux?)|traitera\s+d[eu']|on\s+the\s+(?:theme|topic)\s+(?:of\s+)?|sur\s+le\s+theme\s+(?:de\s+)?)\s*(?:la\s+question\s+des?\s+)?/giu;
const topicEnd =
  /[.;:!?]|,\s+(?=(?:which|who|where|with|and\s+will|qui|dont|et|avec|afin|pour)\b)|\s+(?=(?:will|aura|se\s+tiendra|within\s+the|in\s+the\s+context|et\s+(?:sera|aura))\b)/u;

export const titleRule: Rule = {
  id: "summary/noun-phrase",
  reason:
    "The noun phrase that names the event, without its article; behind it the subject that the next verb names.",
  find: (reading) =>
    reading.events.flatMap((event): Finding[] => {
      if (event.line !== undefined && event.line.title === undefined) return [];
      if (event.line?.title !== undefined)
        return [titleFinding(reading, event, [trimmed(reading, event.line.title)])];
      const main = mainOf(reading, event);
      if (main === undefined) return [];
      const { mention } = main;
      const whole = fromItsBeginning(reading, main) ?? lineOf(reading, event, main);
      if (whole !== undefined) return [titleFinding(reading, event, [whole])];
      const title = isQuoted(reading, mention)
        ? quoteIn(reading, mention)
        : trimmed(reading, mention.title);
      if (mention.rest !== undefined)
        return [titleFinding(reading, event, [title, trimmed(reading, mention.rest)])];
      const topic = hasTopic(reading, mention) ? undefined : topicOf(reading, event);
      return [titleFinding(reading, event, topic === undefined ? [title] : [title, topic])];
    }),
};

/** "International Migration and Development – a label workshop, Paris": the title stands before the noun. */
function fromItsBeginning(
  { source: { folded }, dates }: Reading,
  { mention, sentence }: Named,
): Span | undefined {
  if (sentence.block.kind !== "heading" || mention.start - sentence.start < 8) return undefined;
  if (dates.some(({ start }) => start === sentence.start)) return undefined;
  const before = folded.slice(sentence.start, mention.start);
  return /^\p{Lu}[^,.;:]{6,140}\s[-:]\s*$/u.test(before) && !isToldAbout(before)
    ? { start: sentence.start, end: mention.end }
    : undefined;
}

/** Quoted words alone where a side event is named by them; otherwise from the noun to the end of the quotation. */
function quoteIn({ source: { folded } }: Reading, { title, kind }: Mention): Span {
  if (kind !== "side-event") return title;
  const open = folded.indexOf('"', title.start) + 1;
  const close = folded.indexOf('"', open);
  return close < 0 || close > title.end ? title : { start: open, end: close };
}

/** What the text says next that the event is about: "portera sur les transferts de fonds". */
function topicOf(reading: Reading, event: FoundEvent): Span | undefined {
  const { folded } = reading.source;
  const introduced = event.mentions.find(
    ({ sentence, mention }) => governing(sentence, mention) !== undefined,
  );
  if (introduced === undefined) return undefined;
  const object =
    /^(.{6,160}?)\s+(?:fera\s+l'objet\s+d|will\s+be\s+the\s+(?:subject|topic)\s+of)/iu.exec(
      folded.slice(introduced.sentence.start, introduced.sentence.end),
    );
  if (object?.[1] !== undefined)
    return { start: introduced.sentence.start, end: introduced.sentence.start + object[1].length };
  const index = introduced.sentence.position;
  for (const sentence of reading.sentences.slice(index, index + 2)) {
    if (reading.currentAt.get(sentence) !== event) continue;
    for (const match of folded.slice(sentence.start, sentence.end).matchAll(topics)) {
      const start = sentence.start + match.index + match[0].length;
      const stop = topicEnd.exec(folded.slice(start, sentence.end));
      const limit = stop === null ? sentence.end : start + stop.index;
      const cut = [...reading.dates, ...reading.places.filter(({ isThere }) => isThere)].find(
        (one) => one.start > start && one.start < limit,
      );
      const end =
        cut === undefined
          ? limit
          : start +
            folded.slice(start, cut.start).replace(/\s+(?:on|in|at|le|les|a)?\s*$/, "").length;
      if (end - start > 8 && end - start < 200) return { start, end };
    }
  }
  return undefined;
}

const nextOne = /^(?:upcoming|forthcoming|next|prochaine?)\s+/iu;
const joints = { en: " on ", fr: " sur " };
/** English titles of the Process have capitals, French ones begin with one. */
function titleFinding(reading: Reading, event: FoundEvent, spans: readonly Span[]): Finding {
  const [noun = "", topic] = spans.map((span) =>
    wordsAt(reading, span)
      .replace(/^["“«»\s]+/u, "")
      .replace(nextOne, ""),
  );
  const hasJoint =
    topic === undefined || /^(?:on|about|sur|consacr|dedicated|devoted)/i.test(topic);
  const words =
    topic === undefined ? noun : `${noun}${hasJoint ? " " : joints[reading.locale]}${topic}`;
  const title = (words.charAt(0).toUpperCase() + words.slice(1)).slice(0, 300);
  return { event, field: "summary", value: { [reading.locale]: title }, spans };
}
