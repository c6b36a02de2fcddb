import type { Role } from "@rabat-process/events";

/** A formula by which announcements say who does what. */
export interface RoleCue {
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

/** All formulas, without accents. */
export const roleCues: readonly RoleCue[] = [
  {
    id: "roles/co-chaired-by",
    reason: "“Co-chaired by” and “sous la coprésidence de” name the co-chairs behind them, in their order.",
    role: "co-chair",
    side: "after",
    en: /\bco-?\s?chaired\s+(?:jointly\s+)?by\b|\b(?:co-?chairmanship|joint\s+chairmanship|co-?chairing|joint\s+chairing|co-?leadership|co-?chair)\s+of\b|\bchaired\s+jointly\s+by\b|\bjointly\s+chaired\s+by\b|\bco-?chairs?:|\b(?:the|our|two)\s+co-?chairs,(?=\s+(?:the\s+)?\p{Lu})/giu,
    fr: /\bco-?\s?presidee?s?\s+(?:conjointement\s+)?par\b|\b(?:sous\s+la\s+)?(?:co-?\s?presidence|presidence\s+conjointe)\s+(?=d)|\bpresidee?s?\s+conjointement\s+par\b|\b(?:les|des|deux|nos)\s+co-?presidents,(?=\s+(?:la\s+|le\s+|les\s+|l')?\p{Lu})/giu,
  },
  {
    id: "roles/co-chair",
    reason: "Who stands before “co-chair” as a verb co-chairs what stands behind it.",
    role: "co-chair",
    side: "before",
    en: /\b(?:(?:will|are\s+to)\s+)?(?:jointly\s+chair(?:ed)?|co-?chair(?:ed)?(?!\s+by)|co-?chairing)(?=\s+(?:the|this|a|an|it|in|on)\b)|\b(?:are|are\s+the|will\s+be\s+the|act\s+as|serve\s+as)\s+co-?chairs\b|,\s+(?:the\s+)?co-?chairs(?=,)/giu,
    fr: /\b(?:co-?presid(?:ent|eront|eraient)|ont\s+co-?preside|(?:en\s+)?assur(?:ent|eront|aient|eront)\s+(?:toujours\s+|conjointement\s+|ensemble\s+)?la\s+co-?presidence)(?=\s+(?:la|le|les|l'|cette|cet|ce|une?|de|a|en|au)\b|\s*[.,;])|,\s+co-?presidents(?=,)|\bla\s+co-?presid(?:aient|eront|ent)(?=\s*[.,;])/giu,
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
    fr: /(?<!\p{L})(?:preside|presidera|a\s+preside)(?=\s+(?:la|le|l'|cette|cet|une?)\b)|\bassurer(?:a|ont)\s+la\s+presidence(?!\s+d)/giu,
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
    en: /\b(?:will\s+(?:jointly\s+)?(?:co-?)?host|is\s+(?:set\s+to|to)\s+host|(?:is|are)\s+(?:jointly\s+)?(?:co-)?hosting|(?:co-?)?hosts|(?:co-?)?hosted|has\s+hosted)(?=\s+(?:the|this|a|an|its|another|two|three|on\s+\d+|from\s+\d+|in\s+\p{Lu}\p{L}+)\b)|\bwill\s+be\s+the\s+host\b|(?<=\b(?:which|that)\s(?:the\s)?[\p{L}' -]{3,40}\s)will\s+(?:co-?)?host\b/giu,
    fr: /\b(?:accueille|accueillera|a\s+accueilli|abritera|accueilleront)(?=\s+(?:la|le|les|l'|cette|cet|une?|sa|du\s+\d+|a\s+\p{Lu}\p{L}+|deux|trois)\b)|(?<=\bque\s(?:la\s|le\s|les\s|l')?[\p{L}' -]{3,40}\s)accueiller(?:a|ont)(?!\p{L})/giu,
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
    en: /\b(?:will\s+(?:jointly\s+)?(?:co-)?organi[sz]e|(?:is|are)\s+(?:jointly\s+)?(?:co-)?organi[sz]ing|organi[sz]es?|organi[sz]ed)(?=\s+(?:the|this|a|an|its|two|three|four)\b)/giu,
    fr: /\b(?:organise|organisent|organisera|organiseront|a\s+organise|ont\s+organise)(?=\s+(?:la|le|l'|les|du|a|en|cette|cet|une?|deux|trois|quatre|conjointement|ensemble)\b|,)/giu,
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
    id: "roles/funds",
    reason: "Who “will fund” it, or “provide the funding”, pays.",
    role: "funder",
    side: "before",
    en: /\bwill\s+(?:provide\s+(?:the\s+)?(?:funding|financial\s+support)|(?:co-)?(?:fund|finance))\b/giu,
    fr: /(?<!\p{L})(?:(?:apporter(?:a|ont)|assurer(?:a|ont)|fournir(?:a|ont))\s+(?:le|son|un)\s+(?:financement|soutien\s+financier)|(?:co)?financer(?:a|ont)(?=\s+(?:la|le|l'|cette|cet)\b))/giu,
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
