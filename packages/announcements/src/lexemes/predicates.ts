import type { Locale } from "@rabat-process/timezones";
import type { Source } from "../source.ts";
import type { Span } from "../span.ts";

/** What a verb says about an event, and on which side of it the event is. */
export interface Predicate extends Span {
  readonly tense: "future" | "past" | "pluperfect" | "changed";
  /** `subject`: the event takes place. `object`: somebody hosts it, or another one is preceded by it. */
  readonly event: "subject" | "object";
  /** Whether it is a plan and no promise: "is expected to", "est prévue". */
  readonly isPlan: boolean;
  /** Any other verb about the future: it tells of an event only where a day stands beside it. */
  readonly isWeak: boolean;
}

interface Verb {
  readonly tense: Predicate["tense"];
  readonly event: Predicate["event"];
  readonly isPlan?: true;
  readonly isWeak?: true;
  readonly words: Readonly<Record<Locale, string>>;
}

const held =
  "(?:held|given|streamed|broadcast|hosted|organi[sz]ed|convened|conducted|co-?hosted|staged)";
const verbs: readonly Verb[] = [
  {
    tense: "changed",
    event: "subject",
    words: {
      en: "(?:has|have|had)\\s+(?:been|to\\s+be)\\s+(?:postponed|cancell?ed|rescheduled|moved|deferred|put\\s+off|put\\s+back|pushed\\s+back)|(?:is|was|are|were|been)\\s+(?:now\\s+)?(?:postponed|cancell?ed|rescheduled|deferred|called\\s+off|put\\s+off|put\\s+back|pushed\\s+back|suspended|on\\s+hold)|(?:cannot|can\\s+no\\s+longer|will\\s+not\\s+be\\s+able\\s+to)\\s+(?:be\\s+held|take\\s+place|go\\s+ahead)|will\\s+not\\s+(?:take\\s+place|be\\s+held)(?![^.;]{0,60}\\b(?:but|as\\s+(?:planned|scheduled|announced)|on\\s+the\\s+dates?)\\b)|postponed",
      fr: "(?:est|sont|a\\s+ete|ont\\s+ete|a\\s+du\\s+etre)\\s+(?:annulee?s?|reportee?s?|repoussee?s?|decalee?s?|deplacee?s?|differee?s?|ajournee?s?)|ne\\s+pourr(?:a|ont)\\s+(?:pas\\s+)?(?:se\\s+tenir|avoir\\s+lieu)|n'aura\\s+pas\\s+lieu(?![^.;]{0,60}\\b(?:mais|comme\\s+prevu|aux?\\s+dates?|a\\s+la\\s+date)\\b)",
    },
  },
  {
    tense: "changed",
    event: "object",
    words: {
      en: "(?:cancellation|postponement)\\s+of|(?:(?:have|has|had)\\s+to|must|(?:decided|forced|obliged|regret)\\s+to)\\s+(?:now\\s+)?(?:cancel|postpone|call\\s+off)",
      fr: "(?:annulation|report)\\s+(?:de|du|d')|(?:devons|doit|doivent|avons\\s+du|ont\\s+du|contraint\\p{Ll}*\\s+d[e']|oblig\\p{Ll}+\\s+d[e']|decide\\s+d[e']|regret\\s+d[e'])\\s*(?:\\p{Ll}+\\s+)?(?:annuler|reporter)",
    },
  },
  {
    tense: "pluperfect",
    event: "object",
    words: {
      en: "had\\s+(?:already\\s+)?(?:co-?)?(?:chaired|hosted|organi[sz]ed|convened|attended|held)(?!\\s+by)|(?:was|were)\\s+(?:due\\s+|supposed\\s+|meant\\s+)?to\\s+(?:have\\s+)?(?:co-?)?host(?:ed)?(?!\\p{L})",
      fr: "avai(?:t|ent)\\s+(?:deja\\s+)?(?:co-?)?(?:preside|accueilli|organise|convoque|tenu|recu)|devai(?:t|ent)\\s+(?:initialement\\s+|d'abord\\s+)?(?:co-?)?(?:accueillir|organiser|recevoir|tenir|abriter|presider|convoquer)",
    },
  },
  {
    tense: "pluperfect",
    event: "subject",
    words: {
      en: `had\\s+(?:brought\\s+(?:[\\p{L}\\d-]+\\s+){0,4}?together|gathered)|had\\s+(?:already\\s+)?(?:been\\s+${held}|taken\\s+place|met|been\\s+scheduled|been\\s+planned)|last\\s+met|(?:was|were)\\s+(?:originally\\s+|initially\\s+|first\\s+)?(?:planned|scheduled|due|foreseen|envisaged)|(?:was|were)\\s+(?:supposed|meant|due|going|to\\s+have|to\\s+be\\s+${held}|to\\s+take\\s+place|to\\s+(?:bring|gather|meet|start|begin|open|run))(?!\\p{L})`,
      fr: "avait\\s+(?:reuni|rassemble)|avait\\s+(?:deja\\s+)?(?:eu\\s+lieu|ete\\s+\\p{L}+)|s'etai(?:t|ent)\\s+(?:tenue?s?|reunie?s?|deroulee?s?)|etait\\s+(?:initialement|d'abord)\\s+\\p{L}+|devait\\s+(?:initialement\\s+|d'abord\\s+|deja\\s+)?(?:avoir\\s+lieu|reunir|rassembler|se\\s+(?:tenir|derouler|reunir))|etai(?:t|ent)\\s+prevue?s?",
    },
  },
  {
    tense: "future",
    event: "object",
    isPlan: true,
    words: {
      en: "(?:intends?|plans?|hopes?|proposes?|wish(?:es)?)\\s+to\\s+(?:also\\s+)?(?:offer|organi[sz]e|hold|host|convene|run)|(?:foresees?|envisages?|provides?\\s+for|schedules?)|(?<=\\b(?:calendar|programme|schedule|plan)\\b[^.;]{0,60}\\s)(?:lists?|shows?|has|includes?|contains?|mentions?|announces?)(?=\\s+an?\\s)",
      fr: "(?<=\\b(?:calendrier|programme|planning|plan)(?!\\p{L})[^.;]{0,60}\\s)(?:indique|mentionne|comporte|contient|inscrit|annonce)(?=\\s+une?\\s)|(?:prevoi(?:t|ent)|envisage(?:nt)?|compte(?:nt)?|souhaite(?:nt)?|entend(?:ent)?)\\s+(?:d'|de\\s+)?(?:egalement\\s+)?(?:organiser|tenir|accueillir|convoquer)",
    },
  },
  {
    tense: "future",
    event: "subject",
    isPlan: true,
    words: {
      en: `would\\s+(?:be\\s+${held}|take\\s+place|meet)|(?:is|are)\\s+(?:now\\s+|currently\\s+|provisionally\\s+|tentatively\\s+)?(?:expected|planned|scheduled|foreseen|envisaged|due|intended)(?:\\s+(?:to\\s+(?:be\\s+${held}|take\\s+place|meet|convene|start|open)|for))?|should\\s+(?:be\\s+${held}|take\\s+place)|(?:planned|scheduled|foreseen)\\s+(?:for|to)|may\\s+be\\s+held|(?:is|are)\\s+(?:in\\s+preparation|being\\s+(?:prepared|planned)|under\\s+preparation|in\\s+the\\s+pipeline)`,
      fr: "aurai(?:t|ent)\\s+lieu|se\\s+tiendrai(?:t|ent)|(?:est|sont)\\s+(?:desormais\\s+|provisoirement\\s+)?(?:prevue?s?|programmee?s?|envisagee?s?|attendue?s?)|(?:est|sont)\\s+(?:en\\s+(?:cours\\s+de\\s+)?preparation|a\\s+l'etude)|devrai(?:t|ent)\\s+(?:avoir\\s+lieu|se\\s+tenir|se\\s+derouler|se\\s+reunir|etre\\s+organisee?s?)|(?<!\\p{L})prevue?s?\\s+(?:pour|en|le|les|du|a)(?!\\p{L})",
    },
  },
  {
    tense: "future",
    event: "object",
    words: {
      en: "next\\s+\\p{L}+\\s+will\\s+be(?=\\s+an?\\b)|(?:will\\s+)?(?:start|begin|open|close|end|continue)s?\\s+with(?=\\s+(?:an?|the)\\b)|(?:glad|pleased|happy|delighted|proud)\\s+to\\s+(?:confirm|announce|present|share)|(?:have|has|take|takes)\\s+(?:the\\s+)?(?:great\\s+)?(?:honour|pleasure)\\s+(?:to\\s+invite|of\\s+inviting|in\\s+inviting)\\s+(?:[\\p{L}'-]+\\s+){0,8}?to|(?:have|has|take|takes)\\s+(?:the\\s+)?(?:great\\s+)?(?:honour|pleasure)\\s+(?:to\\s+announce|of\\s+announcing|in\\s+announcing|to\\s+inform\\s+(?:[\\p{L}'-]+\\s+){1,6}?of)|(?:invite|inviting)\\s+(?:[\\p{L}'-]+\\s+){0,8}?to|join\\s+us\\b[^.;:]{0,80}?\\b(?:for|at)|don't\\s+miss|mark\\s+your\\s+(?:calendars?|diar(?:y|ies))\\s+for|save\\s+the\\s+dates?\\s+(?:for|of)|(?:register|sign\\s+up)\\s+(?:now\\s+)?for|(?:is|are)\\s+(?:preparing|planning)|(?:will\\s+)?(?:have|has)\\s+the\\s+(?:honour|pleasure)\\s+(?:of\\s+hosting|to\\s+host|of\\s+welcoming)|(?:will\\s+)?(?:welcomes?|receives?|gathers?|assembles?)\\s+(?:[\\p{L}'-]+\\s+){1,8}?(?:to|at|for)(?=\\s+(?:an?|the)\\b)|(?<!\\bto\\s)attends?(?=\\s+(?:an?|the)\\b)",
      fr: "(?:debutera|commencera|s'ouvrira|se\\s+poursuivra|s'achevera|se\\s+terminera)\\s+par(?=\\s+une?\\b)|(?:vous\\s+)?(?:inviter|convier|convoquer)\\s+(?:[\\p{L}'-]+\\s+){0,6}?a(?!\\p{L})|(?:recoi(?:t|vent)|recevr(?:a|ont)|accueill(?:e|ent|era|eront)|rassembl(?:e|ent|era|eront)|reuni(?:t|ssent|ra|ront))\\s+[^.;:]{3,100}?\\bpour(?=\\s+une?\\b)|convie(?:nt)?\\s+(?:[\\p{L}'-]+\\s+){0,6}?a(?!\\p{L})|(?:rejoignez|retrouvez)-nous\\b[^.;:]{0,80}?\\b(?:pour|a\\s+l'occasion\\s+d[eu']|lors\\s+d[eu'])|(?:participez|inscrivez-vous)(?:\\s+(?:nombreux|des\\s+maintenant))?\\s+(?:a|pour)(?!\\p{L})|ne\\s+manquez\\s+pas|donn(?:e|ent|ons)\\s+rendez-vous\\b[^.;:]{0,80}?\\b(?:pour|a\\s+l'occasion\\s+d[eu'])|preparent|aur(?:a|ont)\\s+(?:l'honneur|le\\s+plaisir|la\\s+joie)\\s+d(?:e\\s+|')(?:accueillir|organiser|recevoir|tenir|abriter)|(?:vous\\s+)?annoncer(?!\\p{L})|prochaine?\\s+\\p{L}+\\s+sera(?=\\s+une?\\b)",
    },
  },
  {
    tense: "future",
    event: "subject",
    words: {
      en: `(?:will|shall)\\s+(?:receive|welcome|await)(?=\\s+(?:us|you|participants|delegates|delegations|partners|experts)\\b)|(?:(?:is|are)\\s+moved|moves?)(?=\\s+from\\s)|shifts?(?=\\s+(?:from|to)\\s)|will\\s+not\\s+(?:be\\s+${held}|take\\s+place)(?=[^.;]{0,60}\\b(?:but|as\\s+(?:planned|scheduled|announced)|on\\s+the\\s+dates?)\\b)|will\\s+(?:also\\s+|now\\s+|then\\s+|be\\s+able\\s+to\\s+)?(?:(?:jointly\\s+)?be\\s+(?:jointly\\s+)?(?:${held}|taking\\s+place)|take\\s+place|meet|convene|gather|start|begin|open|run|come\\s+together|happen)|(?:moves|(?:is|are)\\s+moved)\\s+to(?=\\s+(?:\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))|(?:will\\s+be|is|are)\\s+(?:tomorrow|today)|(?:will\\s+be|is|are)\\s+on(?=\\s+(?:the\\s+)?(?:\\d{1,2}\\s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))|we\\s+(?:will|shall)\\s+(?:be|go|travel)(?=\\s+(?:in|to)\\b)|we\\s+shall\\s+(?:all\\s+|now\\s+)?(?:meet|gather)|meets?(?=\\s+(?:in|on|at|from|for|again|tomorrow|online)\\b)|will\\s+(?:travel|be\\s+travelling)(?=\\s+to\\b)|will\\s+be\\s+in(?=\\s+[^.;]{3,40}\\sfor\\s+an?\\b)|takes\\s+place|taking\\s+place|(?:opens|starts|begins)(?=\\s+(?:on|in|at)\\b)|is\\s+taking\\s+place|(?:is|are|has\\s+been)\\s+(?:now\\s+)?(?:confirmed|set|fixed)\\s+for|(?:is|are)\\s+(?:now\\s+)?confirmed|(?:is|are)\\s+to\\s+(?:be\\s+${held}|take\\s+place|meet|convene|gather|open|start|begin)|(?:is|are)\\s+(?:being\\s+)?${held}|to\\s+be\\s+${held}|to\\s+take\\s+place|(?:is|are|remains?)\\s+not\\s+affected|(?:will\\s+)?(?:nevertheless\\s+|still\\s+)?go(?:es)?\\s+ahead|(?:will\\s+)?remains?\\s+(?:as\\s+planned|scheduled|unchanged)|will\\s+hold(?=\\s+(?:at|in|on|from)\\b)`,
      fr: "(?:vous|nous)\\s+(?:accueiller|recevr|attendr)(?:a|ont)|(?:accueiller|recevr)(?:a|ont)(?=\\s+les\\s+(?:participants|delegations|delegues|partenaires|experts))|glisse(?=\\s+(?:du|au|a)\\s)|passe(?=\\s+du\\s)|(?:n'aura|n'auront)\\s+pas\\s+lieu(?=[^.;]{0,60}\\b(?:mais|comme\\s+prevu|aux?\\s+dates?|a\\s+la\\s+date)\\b)|ne\\s+se\\s+tiendr(?:a|ont)\\s+pas(?=[^.;]{0,60}\\b(?:mais|comme\\s+prevu|aux?\\s+dates?|a\\s+la\\s+date)\\b)|aura-t-(?:elle|il)\\s+lieu|se\\s+tiendra-t-(?:elle|il)|(?:aura|auront)\\s+(?:egalement\\s+|aussi\\s+|bien\\s+|finalement\\s+|donc\\s+)?lieu|a\\s+lieu|se\\s+(?:tiendra|tiendront|deroulera|derouleront|tient|deroule|reunira|reuniront|retrouvera|retrouveront)|(?:sera|seront)\\s+(?:egalement\\s+|aussi\\s+|conjointement\\s+)?(?:organisee?s?|donnee?s?|proposee?s?|accueillie?s?|tenue?s?|convoquee?s?|hebergee?s?|co-?organisee?s?)|(?:doit|doivent)\\s+(?:se\\s+tenir|avoir\\s+lieu)|(?:est|sont|reste(?:nt)?|demeure(?:nt)?)\\s+(?:en\\s+revanche\\s+|bien\\s+|toutefois\\s+|neanmoins\\s+)?(?:maintenue?s?|inchangee?s?)|(?:n'est|ne\\s+sont)\\s+pas\\s+(?:concernee?s?|affectee?s?|touchee?s?|remise?s?\\s+en\\s+cause)|nous\\s+(?:retrouverons|reunirons|irons|serons)|se\\s+rendr(?:a|ont)(?=\\s+(?:a|au|aux|en)\\s)|s'ouvrira|debutera|tiendra\\s+ses\\s+travaux|fera\\s+l'objet|(?:est|sont)\\s+(?:desormais\\s+|bien\\s+)?confirmee?s?|(?:est|sont)\\s+(?:desormais\\s+)?(?:confirmee?s?|fixee?s?)\\s+(?:pour|au|aux|le|les|du)(?!\\p{L})",
    },
  },
  {
    tense: "future",
    event: "object",
    words: {
      en: `will\\s+(?:also\\s+|jointly\\s+|co-?|be\\s+)?(?:hosting|host|organi[sz]e|organi[sz]ing|hold|convene|launch|chair|lead|run|moderate)|(?:is|are)\\s+(?:set\\s+to|to|pleased\\s+to|delighted\\s+to)\\s+(?:co-)?(?:host|organi[sz]e|hold|convene|announce|invite\\s+\\p{L}+\\s+to)|hosts|organi[sz]es|(?<!\\b(?:to|will|shall|can|may|might|would|should|could|not|that|who|which)\\s)(?:co-?host|host|co-?organi[sz]e|organi[sz]e|co-?convene|hold)(?=\\s+an?\\b)|is\\s+(?:organi[sz]ing|hosting|holding)|are\\s+(?:organi[sz]ing|hosting|holding|co-?chairing)|there\\s+will\\s+(?:also\\s+)?be|will\\s+be\\s+the\\s+(?:subject|topic|focus)\\s+of|will\\s+be\\s+(?:directly\\s+|immediately\\s+)?(?:preceded|followed)(?:,?\\s[^,.;]{3,30},?)?\\s+by|(?:preceded|followed)\\s+by|invites?\\s+(?:[\\p{L}'-]+\\s+){0,8}?to|(?:is|are)\\s+(?:cordially\\s+|kindly\\s+)?invited\\s+to|announces?|looks?\\s+forward\\s+to|(?:next|coming\\s+(?:up|next)|up\\s+next|upcoming|save\\s+the\\s+date|next\\s+(?:event|meeting|date|up))\\s*[:!]`,
      fr: "(?:sera|seront)\\s+(?:immediatement\\s+)?(?:precedee?s?|suivie?s?),\\s[^,.;]{3,30},\\s+(?:de|d'|par)|(?:accueillera|accueilleront|accueille|organisera|organiseront|organise|organisent|tiendra|tiendront|convoquera|convoque|abritera|hebergera|(?:co-?)?presider(?:a|ont)|co-?president|animer(?:a|ont))(?!\\s+ses\\s+travaux)|(?:sera|seront)\\s+(?:immediatement\\s+)?(?:precedee?s?|suivie?s?)\\s+(?:de|d'|par)|(?:precedee?s?|suivie?s?)\\s+(?:de|d'|par)|invite(?:nt)?\\s+(?:[\\p{L}'-]+\\s+){0,8}?a|(?:est|sont|sera|seront)\\s+(?:cordialement\\s+)?invitee?s?\\s+(?:en\\s+priorite\\s+)?a|annonce(?:nt|r)?|il\\s+y\\s+aura|(?:prochaine?s?\\s+(?:rendez-vous|reunions?|evenements?|dates?|etapes?)|a\\s+venir|a\\s+vos\\s+agendas|a\\s+noter)\\s*[:!]",
    },
  },
  {
    tense: "past",
    event: "object",
    words: {
      en: `(?:co-?)?(?:hosted|chaired)(?!\\s+by)|organi[sz]ed(?!\\s+(?:by|under|in|with|jointly))|convened(?!\\s+(?:by|in|on))|held(?=\\s+(?:a|an|the|its|their)\\b)|(?:was|were)\\s+(?:preceded|followed)\\s+by|(?:came\\s+(?:together|to)|travelled\\s+to|gathered|met|assembled|converged)(?=[^.;]{0,90}\\bfor\\b)|(?:(?:was|were)\\s+(?:the\\s+)?home\\s+to|played\\s+host\\s+to|logged\\s+(?:on|in)\\s+to|tuned\\s+in\\s+to|spent(?=[^.;]{0,90}\\bat\\s+the\\b)|attended|joined|participated\\s+in|took\\s+part\\s+in|opened|concluded|launched)`,
      fr: "(?:a|ont)\\s+(?:recu|accueilli|reuni|rassemble)\\s+[^.;:]{3,110}?\\bpour(?=\\s+(?:une?|la|le|l')(?!\\p{L}))|(?:a|ont)\\s+(?:tenu|organise|accueilli|convoque|ouvert|conclu|clos|cloture|inaugure|participe\\s+a|co-?organise|co-?preside|abrite)|(?:a|ont)\\s+ete\\s+(?:precedee?s?|suivie?s?)(?:,\\s[^,.;]{3,30},)?\\s+(?:de|d'|par)|se\\s+sont\\s+(?:reunis|retrouves|rassembles|rendus)(?=[^.;]{0,90}(?:pour|lors|a\\s+l'occasion))|(?:ont|a)\\s+(?:pris\\s+part|assiste)\\s+a|se\\s+sont\\s+connecte\\p{Ll}*\\s+a|ont\\s+suivi",
    },
  },
  {
    tense: "past",
    event: "subject",
    words: {
      en: `took\\s+place|(?:was|were)\\s+attended\\s+by|(?:was|were)\\s+(?:successfully\\s+|jointly\\s+)?${held}|(?:has|have)\\s+been\\s+${held}|(?:has|have)\\s+taken\\s+place|met(?=\\s+(?:in|on|at|from|for|again|there|behind|virtually|online|last|yesterday)\\b)|brought\\s+together|gathered|(?:came|has\\s+come|drew)\\s+to\\s+(?:an\\s+end|a\\s+close)|wrapped\\s+up|assembled(?=\\s+(?:\\d|some|about|around|over|more|nearly))|convened|came\\s+together|concluded|opened|ended|(?<=[\\p{L},]\\s)held(?=\\s+(?:in|on|at|from|between|virtually|online)\\b)`,
      fr: "(?:a|ont)\\s+(?:deja\\s+)?eu\\s+lieu|s'est\\s+(?:tenue?|deroulee?|reunie?|ouverte?|achevee?|conclue?)|se\\s+sont\\s+(?:tenue?s|deroulee?s|reuni(?:e)?s|acheve(?:e)?s|conclus)|(?:a|ont)\\s+pris\\s+fin|(?:a|ont)\\s+ete\\s+(?:organisee?s?|accueillie?s?|tenue?s?|co-?organisee?s?)|(?:a|ont)\\s+(?:reuni|rassemble)|(?<!\\p{L})(?:tenue|organisee|qui\\s+s'est\\s+tenue?)(?=\\s+(?:a|le|les|en|du|au)\\s)",
    },
  },
  {
    tense: "future",
    event: "subject",
    isWeak: true,
    words: {
      en: "will\\s+(?:also\\s+)?[\\p{Ll}-]{3,}",
      fr: "(?<!\\b(?:le|la|les|un|une|l'|de|du|d'|a)\\s?)\\p{Ll}{3,}(?:era|eront|ira|iront|tra|tront|dra|dront)",
    },
  },
];

const patterns: Readonly<Record<Locale, RegExp>> = { en: combine("en"), fr: combine("fr") };

function combine(locale: Locale): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${verbs.map(({ words }) => `(${words[locale]})`).join("|")})(?:(?<=')|(?![\\p{L}\\p{N}]))`,
    "giu",
  );
}

/** A group that took no part in a match is undefined, whatever its type says. */
function isString(group: unknown): boolean {
  return typeof group === "string";
}

/** The verbs of a stretch of a text that say when, where or whether an event takes place. */
export function findPredicates(
  { folded, plain }: Source,
  locale: Locale,
  { start: from, end: to }: Span,
): readonly Predicate[] {
  return [...folded.slice(from, to).matchAll(patterns[locale])].flatMap((match) => {
    const verb = verbs[match.findIndex((group, index) => index > 0 && isString(group)) - 1];
    // A capital makes a name of it: "Sahara" is no verb.
    if (verb === undefined || (verb.isWeak === true && /\p{Lu}/u.test(match[0]))) return [];
    const start = from + match.index;
    // "It is not known whether it took place" does not say that it did.
    if (
      verb.tense === "past" &&
      /\b(?:(?:whether|if|si)\s+|s'(?=ils?\s|elles?\s))(?:[\p{L}'-]+\s+){0,5}$/iu.test(
        folded.slice(from, start),
      )
    )
      return [];
    // "un atelier organisé le 20 mars" says nothing of when: only its accent tells it from "organise".
    if (
      verb.tense === "future" &&
      verb.event === "object" &&
      plain.charAt(start + match[0].length - 1) === "é"
    )
      return [];
    return [
      {
        start,
        end: start + match[0].length,
        tense: verb.tense,
        event: verb.event,
        isPlan: verb.isPlan === true,
        isWeak: verb.isWeak === true,
      },
    ];
  });
}
