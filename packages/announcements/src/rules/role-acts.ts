import type { Role } from "@rabat-process/events";
import { english, french } from "./role-verbs.ts";

/** A verb by which those before it do something for the event that stands behind it, or that the text is about. */
export interface RoleAct {
  readonly id: string;
  readonly reason: string;
  readonly role: Role;
  readonly en: RegExp;
  readonly fr: RegExp;
  /** Whether it has its object in itself ("are the co-chairs", "en assurent la coprésidence"). */
  readonly isWhole?: true;
}

/** Verbs have small letters: "passed the Chair to Ghana" says nothing of who chairs. */
const verb = (source: string) => new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, "gu");
const pattern = (source: string) =>
  new RegExp(`(?:(?<![\\p{L}-])|(?=,))(?:${source})(?![\\p{L}-])`, "giu");
const clitic = "(?:(?:l'|la\\s+|le\\s+|les\\s+)(?=\\p{Ll}))?";
const act = (source: string) => verb(`(?:(?<=\\s|')${clitic})(?:${source})`);
const toBe =
  "(?:(?:is|are|was|were|will\\s+be|remains?|stays?)(?:\\s+(?:also|both))?|acts?\\s+as|will\\s+act\\s+as|serves?\\s+as|will\\s+serve\\s+as)";
const ofEvent =
  "(?:\\s+of\\s+(?:the|this)\\s+(?:meeting|event|workshop|webinar|roundtable|conference|seminar|study\\s+visit))?";
const deLa =
  "(?:\\s+(?:de\\s+la\\s+(?:reunion|rencontre|conference|table\\s+ronde|visite)|de\\s+l'(?:atelier|evenement)|du\\s+(?:webinaire|seminaire)))?";

/** All of them, in the order in which a text is asked. */
export const roleActs: readonly RoleAct[] = [
  {
    id: "roles/co-chair",
    reason: "Who stands before “co-chair” as a verb co-chairs what stands behind it.",
    role: "co-chair",
    en: verb(
      `${english("co-?chair|jointly\\s+chair|co-?lead", "co-?chairs|co-?leads", "co-?chaired|jointly\\s+chaired|co-?led", "co-?chairing|jointly\\s+chairing|co-?leading")}(?!\\s+by)`,
    ),
    fr: act(
      french({
        present: "co-?preside(?:nt)?|co-?pilote(?:nt)?",
        future: "co-?preside?r|co-?piloter",
        past: "co-?preside|co-?pilote",
        stem: "co-?presid|co-?pilot",
        infinitive: "co-?presider|co-?piloter",
      }),
    ),
  },
  {
    id: "roles/shares-chair",
    reason:
      "Who “shares the chair with” somebody, or “en partage la présidence avec”, co-chairs with them.",
    role: "co-chair",
    isWhole: true,
    en: pattern("(?:will\\s+)?shar(?:es?|ed)\\s+the\\s+(?:co-?)?chair(?:manship)?(?=\\s+with)"),
    fr: pattern(
      "(?:en\\s+)?partage(?:nt|ra|ront|ait|aient)?\\s+la\\s+(?:co-?)?presidence(?=\\s+avec)",
    ),
  },
  {
    id: "roles/are-co-chairs",
    reason:
      "Who stands before “are the co-chairs” or “en assurent la coprésidence” co-chairs the event of the text.",
    role: "co-chair",
    isWhole: true,
    en: pattern(
      `${toBe}\\s+(?:the\\s+|its\\s+)?co-?chairs${ofEvent}|,\\s+(?:the\\s+|its\\s+|as\\s+)?co-?chairs(?:\\s+of\\s+(?:the|this)\\s+\\p{L}+)?(?=,|\\s*$)|(?:share|will\\s+share|shared)\\s+the\\s+(?:co-?)?chair|(?:hold|held|will\\s+hold|take|took|will\\s+take)\\s+the\\s+(?:co-chair|chair\\s+(?:together|jointly))|as\\s+co-?chairs?|(?:co-?)?chair(?=\\s*[.;]|\\s*$)`,
    ),
    fr: pattern(
      `(?:(?:en\\s+)?(?:assur(?:ent|eront|aient)|ont\\s+assure|exerc(?:ent|eront)|partager?(?:ont|nt)?|se\\s+partager?(?:ont|nt))\\s+(?:toujours\\s+|conjointement\\s+|ensemble\\s+)?la\\s+(?:co-?)presidence|(?:assur(?:ent|eront|aient)|ont\\s+assure|exerc(?:ent|eront))\\s+(?:conjointement|ensemble)\\s+la\\s+presidence|(?:en\\s+)?(?:sont|seront|etaient)\\s+(?:les\\s+)?co-?presidents|se\\s+partager?(?:ont|nt)\\s+la\\s+presidence)${deLa}|,\\s+(?:les\\s+|ses\\s+)?co-?presidents(?:\\s+d[eu]\\s+(?:la\\s+|l')?\\p{L}+)?(?=,|\\s*$)|(?:comme|pour|en\\s+tant\\s+que|en\\s+qualite\\s+de)\\s+co-?presidents`,
    ),
  },
  {
    id: "roles/chair",
    reason: "Who stands before “will chair” chairs what stands behind it.",
    role: "chair",
    en: verb(
      `${english("chair|preside\\s+over", "chairs|presides\\s+over", "chaired|presided\\s+over", "chairing|presiding\\s+over")}(?!\\s+by|\\s+jointly)`,
    ),
    fr: act(
      french({
        present: "preside(?:nt)?",
        future: "presider",
        past: "preside",
        stem: "presid",
        infinitive: "presider",
      }),
    ),
  },
  {
    id: "roles/is-chair",
    reason:
      "Who “will be in the chair” or “en assurera la présidence” chairs the event of the text.",
    role: "chair",
    isWhole: true,
    en: pattern(
      `(?:is|was|will\\s+be)\\s+in\\s+the\\s+chair|(?:keeps|kept|retains|holds|held|takes|took|will\\s+(?:keep|hold|take))\\s+the\\s+chair(?!\\s+(?:of|together|jointly))|${toBe}\\s+(?:the\\s+)?chair(?:\\s+of\\s+(?:the|this)\\s+(?:meeting|event|workshop|webinar|roundtable|conference))|in\\s+the\\s+chair`,
    ),
    fr: pattern(
      `(?:en\\s+)?(?:assurer?a?|assurait|a\\s+assure|exercera|tiendra|garde(?:ra)?|conserve(?:ra)?)\\s+la\\s+presidence(?:${deLa})(?!\\s+d)`,
    ),
  },
  {
    id: "roles/host",
    reason: "Who stands before “will host” hosts what stands behind it.",
    role: "host",
    en: verb(
      `${english("(?:co-?)?host|welcome|receive", "(?:co-?)?hosts|welcomes|receives", "(?:co-?)?hosted|welcomed|received", "(?:co-?)?hosting|welcoming|receiving")}(?!\\s+by)`,
    ),
    fr: act(
      french({
        present: "accueille(?:nt)?|abrite(?:nt)?|recoi(?:t|vent)|heberge(?:nt)?",
        future: "accueiller|abriter|recevr|heberger",
        past: "accueilli|abrite|recu|heberge",
        stem: "accueill|abrit|recev|heberge",
        infinitive: "accueillir|abriter|recevoir|heberger",
      }),
    ),
  },
  {
    id: "roles/is-host",
    reason: "Who “is the host” or “en est le pays hôte” hosts the event of the text.",
    role: "host",
    isWhole: true,
    en: pattern(
      `${toBe}\\s+(?:the\\s+|its\\s+|our\\s+)?(?:co-?)?hosts?(?:\\s+(?:country|countries))?${ofEvent}(?!\\s+(?:to|of|country|countries|communit))|,\\s+(?:the\\s+|its\\s+|our\\s+|as\\s+(?:the\\s+)?)?host(?:\\s+country)?(?:\\s+of\\s+(?:the|this)\\s+\\p{L}+)?(?=,|\\s*$)|as\\s+(?:the\\s+)?hosts?(?:\\s+country)?`,
    ),
    fr: pattern(
      `(?:en\\s+)?(?:est|sont|sera|seront|etait)\\s+(?:aussi\\s+|egalement\\s+)?(?:l'|le\\s+|les\\s+)?(?:pays\\s+)?hotes?${deLa}|,\\s+(?:(?:le\\s+)?pays\\s+|l')?hotes?(?:\\s+de\\s+l'\\p{L}+)?(?=,)|,\\s+(?:le\\s+)?pays\\s+hote(?:\\s+d[eu]\\s+(?:la\\s+|l')?\\p{L}+)?(?=,|\\s*$)|(?:comme|pour|en\\s+tant\\s+que|en\\s+sa\\s+qualite\\s+de)\\s+(?:pays\\s+)?hote`,
    ),
  },
  {
    id: "roles/organises",
    reason: "Who stands before “is organising” organises what stands behind it.",
    role: "organiser",
    en: verb(
      `${english("(?:co-?)?organi[sz]e|put\\s+on|stage", "(?:co-?)?organi[sz]es", "(?:co-?)?organi[sz]ed", "(?:co-?)?organi[sz]ing|preparing|planning")}(?!\\s+by)`,
    ),
    fr: act(
      french({
        present: "(?:co-?)?organise(?:nt)?|prepare(?:nt)?",
        future: "(?:co-?)?organiser",
        past: "(?:co-?)?organise",
        stem: "(?:co-?)?organis|prepar",
        infinitive: "(?:co-?)?organiser",
      }),
    ),
  },
  {
    id: "roles/is-organiser",
    reason:
      "Who “are the organisers” or “en assurent l’organisation” organises the event of the text.",
    role: "organiser",
    isWhole: true,
    en: pattern(
      `${toBe}\\s+(?:the\\s+|its\\s+)?(?:co-?)?organi[sz]ers?${ofEvent}|,\\s+(?:the\\s+|its\\s+|as\\s+)?(?:co-?)?organi[sz]ers(?:\\s+of\\s+(?:the|this)\\s+\\p{L}+)?(?=,|\\s*$)|(?:as|in\\s+the)\\s+(?:co-?)?organi[sz]ers|in\\s+charge\\s+of\\s+(?:the\\s+)?organi[sz]ation`,
    ),
    fr: pattern(
      `(?:en\\s+)?(?:assur(?:ent?|eront|era|ait|aient)|(?:a|ont)\\s+assure)\\s+(?:conjointement\\s+|ensemble\\s+)?(?:l'organisation|la\\s+co-?organisation)${deLa}|(?:en\\s+)?(?:est|sont|sera|seront|etaient)\\s+(?:les\\s+|l')?(?:co-?)?organisateurs?${deLa}|,\\s+(?:co-?)?organisateurs(?:\\s+d[eu]\\s+(?:la\\s+|l')?\\p{L}+)?(?=,|\\s*$)`,
    ),
  },
  {
    id: "roles/convenes",
    reason: "Who stands before “has convened” convenes what stands behind it.",
    role: "convenor",
    en: verb(
      `${english("(?:co-?)?convene", "(?:co-?)?convenes", "(?:co-?)?convened", "(?:co-?)?convening")}(?!\\s+by|\\s+(?:in|on|from|at)\\s)`,
    ),
    fr: act(
      french({
        present: "(?:co-?)?convoque(?:nt)?",
        future: "(?:co-?)?convoquer",
        past: "(?:co-?)?convoque",
        stem: "(?:co-?)?convoqu",
        infinitive: "(?:co-?)?convoquer",
      }),
    ),
  },
  {
    id: "roles/funds",
    reason: "Who stands before “will fund” or “provides the funding” pays for the event.",
    role: "funder",
    en: verb(
      `${english("(?:co-?)?(?:fund|finance)|pay\\s+for", "(?:co-?)?(?:funds|finances)|pays\\s+for", "(?:co-?)?(?:funded|financed)|paid\\s+for", "(?:co-?)?(?:funding|financing)|paying\\s+for")}(?!\\s+by)`,
    ),
    fr: act(
      french({
        present: "(?:co-?)?finance(?:nt)?",
        future: "(?:co-?)?financer",
        past: "(?:co-?)?finance",
        stem: "(?:co-?)?finan[cç]",
        infinitive: "(?:co-?)?financer",
      }),
    ),
  },
  {
    id: "roles/gives-funds",
    reason:
      "Who “provides the funding” or “en assure le financement” pays for the event of the text.",
    role: "funder",
    isWhole: true,
    en: pattern(
      `(?:will\\s+)?(?:provides?|provided|contributes?|covers?|covered|bears?)\\s+(?:the\\s+|its\\s+|all\\s+)?(?:funding|financial\\s+support|funds|costs(?=\\s*[.;,]|\\s*$)|costs\\s+of\\s+the\\s+(?:meeting|event|workshop))|${toBe}\\s+(?:the\\s+|its\\s+)?(?:sole\\s+)?(?:donors?|funders?|sponsors?)`,
    ),
    fr: pattern(
      `(?:en\\s+|y\\s+)?(?:apporte(?:ra|ront|nt)?|assure(?:ra|ront|nt)?|fourni(?:t|ra|ront|ssent)|(?:a|ont)\\s+(?:apporte|assure|fourni)|prend(?:ra|ront)?\\s+en\\s+charge)\\s+(?:le|son|leur|un)\\s+(?:financement|soutien\\s+financier|appui\\s+financier|concours\\s+financier)|(?:en\\s+)?(?:est|sont|sera|seront)\\s+(?:aussi\\s+|egalement\\s+)?(?:le|les)\\s+(?:bailleurs?(?:\\s+de\\s+fonds)?|financeurs?)`,
    ),
  },
  {
    id: "roles/supports",
    reason: "Who stands before “will support” supports the event behind it.",
    role: "support",
    en: verb(
      `${english("support|assist", "supports|assists", "supported", "supporting|assisting")}(?!\\s+by)`,
    ),
    fr: act(
      french({
        present: "soutien(?:t|nent)|appui(?:e|ent)",
        future: "soutiendr|appuier",
        past: "soutenu|appuye",
        stem: "souten|appuy",
        infinitive: "soutenir|appuyer",
      }),
    ),
  },
  {
    id: "roles/gives-support",
    reason:
      "Who “provides technical support” or “apporte son appui” supports the event of the text.",
    role: "support",
    isWhole: true,
    en: pattern(
      `(?:will\\s+)?(?:provides?|provided|lends?|lent|gives?|gave|offers?|offered)\\s+(?:its\\s+|their\\s+)?(?:technical\\s+|logistical\\s+)?support|as\\s+(?:a\\s+|the\\s+)?(?:technical|supporting)\\s+partners?`,
    ),
    fr: pattern(
      `(?:en\\s+|y\\s+)?(?:apporte(?:ra|ront|nt)?|(?:a|ont)\\s+apporte|(?:a|ont)\\s+accepte\\s+d'apporter|prete(?:ra|ront|nt)?|fourni(?:t|ra|ront|ssent))\\s+(?:son|leur|un)\\s+(?:appui|soutien|concours)(?:\\s+(?:technique|logistique))?(?!\\s+financier)`,
    ),
  },
];
