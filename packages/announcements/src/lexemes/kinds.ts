import type { Kind } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";

/** A noun for an event: a kind of the Process, or a general word without one ("meeting", "événement"). */
interface EventNoun {
  readonly kind?: Kind;
  /** Whether it names a body, which is an event only where it meets: "Steering Committee". */
  readonly isBody?: true;
  readonly words: Readonly<Record<Locale, string>>;
}

const level = "(?:high-level\\s+|expert-level\\s+|expert\\s+|regional\\s+|technical\\s+)?";

/** Without accents. The first that fits wins, so the special ones come before the general ones. */
const nouns: readonly EventNoun[] = [
  {
    kind: "senior-officials-meeting",
    words: {
      en: "senior\\s+officials?'?s?\\s+meetings?(?:\\s*\\(SOM\\))?|meetings?\\s+of\\s+(?:the\\s+)?senior\\s+officials|SOMs?",
      fr: "reunions?\\s+(?:des|de|d')\\s*(?:hauts?\\s+fonctionnaires|fonctionnaires\\s+de\\s+haut\\s+niveau|hauts?\\s+responsables)(?:\\s*\\((?:SOM|RHN|RHF)\\))?|RHN|SOM",
    },
  },
  {
    kind: "ministerial-conference",
    words: {
      en: "(?:Euro-African\\s+)?ministerial\\s+conferences?",
      fr: "conferences?\\s+(?:euro-africaines?\\s+)?ministerielles?(?:\\s+euro-africaines?)?",
    },
  },
  {
    kind: "steering-committee",
    words: {
      en: "steering\\s+committee\\s+meetings?|meetings?\\s+of\\s+the\\s+steering\\s+committee",
      fr: "reunions?\\s+(?:du|de\\s+son|d'un)\\s+comite\\s+de\\s+pilotage",
    },
  },
  {
    kind: "steering-committee",
    isBody: true,
    words: { en: "steering\\s+committee", fr: "comite\\s+de\\s+pilotage" },
  },
  {
    kind: "drafting-committee",
    words: {
      en: "drafting\\s+committee\\s+meetings?|meetings?\\s+of\\s+the\\s+drafting\\s+committee",
      fr: "reunions?\\s+(?:du|d'un)\\s+comite\\s+de\\s+redaction",
    },
  },
  {
    kind: "drafting-committee",
    isBody: true,
    words: { en: "drafting\\s+committee", fr: "comite\\s+de\\s+redaction" },
  },
  {
    isBody: true,
    words: {
      en: "working\\s+group(?:\\s+meeting)?",
      fr: "(?:reunion\\s+du\\s+)?groupe\\s+de\\s+travail",
    },
  },
  {
    isBody: true,
    words: {
      en: "(?:meetings?\\s+of\\s+(?:the\\s+)?)?friends\\s+of\\s+the\\s+forum(?:\\s+meeting)?",
      fr: "(?:reunions?\\s+des\\s+)?amis\\s+du\\s+forum",
    },
  },
  {
    kind: "handover",
    words: {
      en: "hand-?over\\s+ceremony",
      fr: "ceremonie\\s+de\\s+passation(?:\\s+de\\s+(?:la\\s+)?presidence)?",
    },
  },
  {
    kind: "press-conference",
    words: { en: "press\\s+conferences?", fr: "conferences?\\s+de\\s+presse" },
  },
  {
    kind: "study-visit",
    words: { en: "study\\s+(?:visits?|tours?)", fr: "(?:visites?|voyages?)\\s+d'etudes?" },
  },
  {
    kind: "scenario-exercise",
    words: {
      en: "scenario[- ]building\\s+(?:exercises?|workshops?|sessions?|meetings?)|migration\\s+futures\\s+workshops?",
      fr: "(?:ateliers?|exercices?|seances?)\\s+d(?:'elaboration|e\\s+construction)\\s+de\\s+scenarios",
    },
  },
  {
    kind: "network-meeting",
    words: {
      en: "(?:launch\\s+|kick-off\\s+)?meetings?\\s+of\\s+the\\s+(?:\\p{L}+\\s+)?network|network\\s+meetings?",
      fr: "(?:reunions?|rencontres?)\\s+(?:de\\s+lancement\\s+)?du\\s+reseau",
    },
  },
  {
    kind: "network-meeting",
    isBody: true,
    words: {
      en: "network(?:\\s+of\\s+(?:national\\s+)?focal\\s+points(?:\\s+(?:on|for)(?:\\s+\\p{L}+){1,3}?)?)?(?=\\s+(?:again\\s+)?(?:meets|met\\b|will\\s+meet|is\\s+to\\s+meet|convenes)\\b)",
      fr: "reseau(?:\\s+des\\s+points\\s+focaux(?:\\s+nationaux)?(?:\\s+(?:sur|pour)(?:\\s+[\\p{L}']+){1,4}?)?)?(?=\\s+(?:se\\s+reuni\\p{Ll}+|s'est\\s+reuni))",
    },
  },
  {
    kind: "national-coordination",
    words: {
      en: "national\\s+coordination\\s+meetings?",
      fr: "reunions?\\s+(?:de\\s+coordination\\s+nationale|nationales?\\s+de\\s+coordination)",
    },
  },
  {
    kind: "joint-meeting",
    words: {
      en: `(?:joint|trilateral)\\s+${level}(?:thematic\\s+)?meetings?`,
      fr: "reunions?\\s+(?:thematiques?\\s+)?(?:conjointes?|trilaterales?)",
    },
  },
  {
    kind: "thematic-meeting",
    words: {
      en: `thematic\\s+${level}(?:joint\\s+)?meetings?`,
      fr: "reunions?\\s+(?:d'experts\\s+)?thematiques?",
    },
  },
  {
    kind: "technical-meeting",
    words: { en: "technical\\s+meetings?", fr: "reunions?\\s+techniques?" },
  },
  {
    kind: "side-event",
    words: {
      en: "side[- ]events?|special\\s+events?",
      fr: "evenements?\\s+(?:paralleles?|special|speciaux|en\\s+marge)",
    },
  },
  {
    kind: "virtual-meeting",
    words: {
      en: "(?:virtual|online)\\s+meetings?",
      fr: "reunions?\\s+(?:virtuelles?|en\\s+ligne)",
    },
  },
  { kind: "webinar", words: { en: "webinars?", fr: "webinaires?" } },
  { kind: "workshop", words: { en: "workshops?", fr: "ateliers?" } },
  { kind: "roundtable", words: { en: "round[- ]?tables?", fr: "tables?[- ]rondes?" } },
  {
    words: {
      en: "meetings?|events?|conferences?|summits?|forums?|seminars?|consultations?|symposium|colloquium|gatherings?|civil\\s+society\\s+days|briefing(?:\\s+session)?|information\\s+session|trainings?|exercises?|general\\s+assembly|(?<=\\b(?:the|this)\\s)visit|session(?=\\s+of\\s+the\\s+(?:\\d{4}\\s+)?(?:\\p{Lu}\\p{L}+\\s+){0,3}(?:Dialogue|Forum|Conference|Committee|Process))",
      fr: "reunions?|evenements?|conferences?|sommets?|forums?|seminaires?|consultations?|colloques?|rencontres?|rendez-vous|journees\\s+de\\s+la\\s+societe\\s+civile|seances?\\s+d'information|sessions?\\s+d'information|formations?|exercices?|assemblee\\s+generale|(?<=\\b(?:la|cette)\\s)visite|session(?=\\s+d[ue]\\s+(?:la\\s+|l')?(?:Dialogue|Forum|Conference|Comite|Processus))",
    },
  },
];

/** A noun for an event where it stands. */
export interface NounLexeme {
  readonly start: number;
  readonly end: number;
  readonly kind?: Kind;
  readonly isBody: boolean;
  readonly isPlural: boolean;
}

const patterns: Readonly<Record<Locale, RegExp>> = { en: combine("en"), fr: combine("fr") };

function combine(locale: Locale): RegExp {
  const groups = nouns.map(({ words }) => `(${words[locale]})`);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${groups.join("|")})(?![\\p{L}\\p{N}]|-\\p{L})`, "giu");
}

/** What is no event although its word is one: "SOM participants", "in the event of", "workshop report". */
const notEvents: Readonly<Record<Locale, RegExp>> = {
  en: /^\s+(?:participants?|partners|delegates|reports?|documents?|rooms?|cent(?:re|er)s?|conclusions|organisers|series|calendar|agenda|programme|page|venue|discussions?|sessions?)\b/i,
  fr: /^\s+(?:de\s+presse\s+conjointe|mondial)\b/i,
};

/** "atelier de formation", "training workshop": a word of another noun. */
function isPart(folded: string, start: number, end: number): boolean {
  return (
    /\b(?:atelier|reunion|seance|session|cycle|programme)s?\s+(?:de\s+|d')$/i.test(
      folded.slice(Math.max(0, start - 16), start),
    ) ||
    (/^conferences$/i.test(folded.slice(start, end)) &&
      /\b(?:centre|palais|salle|hotel)s?\s+(?:de|des)\s+$/i.test(
        folded.slice(Math.max(0, start - 14), start),
      )) ||
    (/^formations?$/i.test(folded.slice(start, end)) &&
      /\p{L}\s+de\s+$/u.test(folded.slice(Math.max(0, start - 6), start))) ||
    /^\s+(?:workshops?|meetings?|sessions?|seminars?|webinars?|courses?|visits?|videos?|materials?|manuals?|modules?|needs|institut(?:ion|e)s?|providers?|schools?|officers?|facilities|cent(?:re|er)s?)\b/i.test(
      folded.slice(end, end + 12),
    )
  );
}

/** "France has chaired the Forum": the dialogue, unless it is said to meet. */
function isBody(folded: string, start: number, end: number): boolean {
  return (
    folded.slice(start, end) === "Forum" &&
    /\b(?:[Tt]he|[Ll]e|[Dd]u|[Aa]u)\s+$/.test(folded.slice(Math.max(0, start - 5), start)) &&
    /^(?:[.;)]|\s+(?:since|depuis|has|have|and|et)\b)/.test(folded.slice(end, end + 8))
  );
}

/** A group that took no part in a match is undefined, whatever its type says. */
function isString(group: unknown): boolean {
  return typeof group === "string";
}

/** All nouns for events in a stretch of a text. */
export function findNouns(folded: string, locale: Locale): readonly NounLexeme[] {
  return [...folded.matchAll(patterns[locale])].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const noun = nouns[match.findIndex((group, index) => index > 0 && isString(group)) - 1];
    if (noun === undefined || notEvents[locale].test(folded.slice(end, end + 20))) return [];
    if (
      /\b(?:[Ii]n\s+the|[Gg]lobal|[Mm]ondial|General)\s+$/.test(
        folded.slice(Math.max(0, start - 14), start),
      ) &&
      /^(?:event|forum)/i.test(match[0])
    )
      return [];
    if (noun.kind === undefined && (isPart(folded, start, end) || isBody(folded, start, end)))
      return [];
    const isPlural =
      /(?:^|[^s'])s(?:\s|$)/i.test(
        match[0].split(/\s+(?:of|de|du|des|d')/i)[0]?.replace(/officials'?s?|futures/i, "") ?? "",
      ) && !/^(?:SOM)$/.test(match[0]);
    return [
      {
        start,
        end,
        isBody: noun.isBody === true,
        isPlural,
        ...(noun.kind !== undefined && { kind: noun.kind }),
      },
    ];
  });
}
