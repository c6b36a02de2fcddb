import type { Role } from "@rabat-process/events";

/** A formula by which announcements say who does what, with the parties behind it. */
export interface RoleCue {
  readonly id: string;
  readonly reason: string;
  readonly role: Role;
  /** Whether it is about the event of the text although no noun for it stands in the sentence. */
  readonly isLoose?: true;
  readonly en: RegExp;
  readonly fr: RegExp;
}

/** All formulas with the parties behind them, without accents. */
export const roleCues: readonly RoleCue[] = [
  {
    id: "roles/co-chaired-by",
    reason:
      "“Co-chaired by” and “sous la coprésidence de” name the co-chairs behind them, in their order.",
    role: "co-chair",
    en: /\bco-?\s?chaired\s+(?:jointly\s+)?(?:by|with)\b|\b(?:co-?chairmanship|co-?chairpersonship|joint\s+chairmanship|joint\s+chair|co-?chairing|joint\s+chairing|co-?leadership|joint\s+leadership|co-?presidency|co-?chair)\s+of\b|\bco-?led\s+(?:jointly\s+)?by\b|(?<![-\w])led\s+by\b(?=\s+(?:the\s+)?[\p{L}' ]{3,40}\sand\s+(?!(?:co-?)?(?:paid|funded|financed|hosted|organi|supported|chaired|held|convened)))|\b(?:chaired|led|steered|piloted)\s+jointly\s+by\b|\b(?:steered|piloted)\s+by\b(?=[^.;]{3,60}\band\b)|\bunder\s+the\s+leadership\s+of\b(?=[^.;]{3,60}\band\b)|\bjointly\s+(?:chaired|led)\s+by\b|\bco-?chairs?:/giu,
    fr: /\bco-?\s?presidee?s?\s+(?:conjointement\s+)?(?:par|avec)\b|\b(?:sous\s+(?:la\s+)?)?(?:co-?\s?presidence|presidence\s+conjointe)\s+(?=d)|\bco-?presidence\s?:|\bco-?president(?:e?s)?\s?:|\b(?:presidee?s?|pilotee?s?|dirigee?s?)\s+conjointement\s+par\b|\bco-?(?:pilotee?s?|dirigee?s?)\s+par\b|\bpilotee?s?\s+par\b(?=[^.;]{3,60}\bet\b)|\bco-?presidence,?\s+(?:de\s+la\s+reunion\s+|de\s+l'atelier\s+)?(?:(?:en\s+)?(?:sera|est|etait|a\s+ete)\s+)?(?:assuree?|exercee|confiee)\s+(?:conjointement\s+)?(?:par|a|au|aux)(?!\p{L})|\bpresidence\s+(?:en\s+)?(?:sera|est|etait|a\s+ete)\s+(?:assuree?|exercee)\s+(?:conjointement|ensemble)\s+par\b/giu,
  },
  {
    id: "roles/the-co-chairs",
    reason: "“The co-chairs, Ghana and Denmark,” names those of the event that the text is about.",
    role: "co-chair",
    isLoose: true,
    en: /\b(?:the|our|two)\s+co-?chairs,?(?=\s+(?:the\s+)?\p{Lu})|\b(?:the|our|its)\s+co-?chairs\s+(?:of\s+the\s+(?:meeting|workshop|event|webinar|roundtable)\s+)?(?:are|were|will\s+be)(?=\s+(?:the\s+)?\p{Lu})/giu,
    fr: /\b(?:les|des|deux|nos|ses|aux)\s+co-?presidents,?(?=\s+(?:la\s+|le\s+|les\s+|l')?\p{Lu})|\bles\s+co-?presidents\s+(?:de\s+la\s+(?:reunion|conference)\s+|de\s+l'(?:atelier|evenement)\s+|du\s+webinaire\s+)?(?:sont|seront|etaient)(?=\s+(?:la\s+|le\s+|les\s+|l')?\p{Lu})/giu,
  },
  {
    id: "roles/chaired-by",
    reason: "“Chaired by” and “sous la présidence de” name the chair behind them.",
    role: "chair",
    en: /(?<![-\w])(?<!jointly\s)(?<!co-\s)(?:chaired|presided\s+over)\s+by\b|(?<!joint\s)\bunder\s+the\s+(?:chair(?:manship|ing|personship)?|presidency)\s+of\b/giu,
    fr: /(?<![-\p{L}])presidee?s?\s+par\b|\bsous\s+(?:la\s+)?presidence\s+(?=(?:de|du|d')\b)|(?<!co-?)\bpresidence\s+(?:de\s+la\s+reunion\s+|de\s+l'atelier\s+)?(?:en\s+)?(?:sera|est|etait|a\s+ete)\s+(?:assuree?|exercee|confiee)\s+(?:par|a|au|aux)(?!\p{L})/giu,
  },
  {
    id: "roles/hosted-by",
    reason: "“Hosted by” and “accueillie par” name the host behind them.",
    role: "host",
    en: /(?<![-\w])(?:(?:co-?)?hosted\s+(?:jointly\s+|generously\s+|kindly\s+)?by|at\s+the\s+(?:kind\s+)?invitation\s+of)\b/giu,
    fr: /\b(?:accueillie?s?|hebergee?s?|recue?s?)\s+(?:conjointement\s+)?par\b|\ba\s+l'(?:aimable\s+)?invitation\s+(?=d)/giu,
  },
  {
    id: "roles/the-host",
    reason: "“The host, Cameroon,” names the host of the event that the text is about.",
    role: "host",
    isLoose: true,
    en: /(?<!\b(?:is|are|was|were|be|as)\s)\b(?:the|our|its)\s+(?:co-?)?hosts?(?:\s+(?:country|countries))?(?:,(?!\s+(?:and|who|which)\b)|\s+(?:is|are|was|were|will\s+be)(?=\s+(?:the\s+)?\p{Lu}))/giu,
    fr: /(?<!\b(?:est|sont|sera|seront|etait|etaient)\s)\b(?:l'hote|(?:le|les|du|au)\s+pays\s+hotes?|les\s+hotes)(?:,(?!\s+(?:et|qui)\b)|\s+(?:est|sont|sera|seront|etait)(?=\s+(?:la\s+|le\s+|les\s+|l')?\p{Lu}))/giu,
  },
  {
    id: "roles/organised-by",
    reason: "“Organised by” and “en partenariat avec” name an organiser behind them.",
    role: "organiser",
    en: /\bin\s+(?:close\s+)?(?:partnership|cooperation|co-operation|collaboration|association)\s+with\b(?<=\b(?:organi[sz]ed|organi[sz]es|organi[sz]ing|organi[sz]e|held|hold|holding|run|running)\b[^.;]{0,140})|\b(?:co-)?(?:organi[sz]ed|run|prepared)\s+(?:jointly\s+|together\s+)?(?:by|in\s+(?:close\s+)?(?:partnership|cooperation|co-operation|collaboration|association)\s+with|together\s+with|with(?=\s+(?:the\s+)?\p{Lu}))\b|\bjointly\s+organi[sz]ed\s+by\b|\b(?:co-)?organi[sz]ers?:|\b(?:the|its|our)\s+(?:co-)?organi[sz]ers?,(?=\s+(?:the\s+)?\p{Lu})/giu,
    fr: /\ben\s+(?:etroite\s+)?(?:partenariat|cooperation|collaboration|association)\s+avec\b(?<=\b(?:organise\p{Ll}*|organisee?|tiendr\p{Ll}+|tenue?)(?!\p{L})[^.;]{0,140})|\b(?:co-?)?(?:organisee?s?|preparee?s?)\s+(?:conjointement\s+|ensemble\s+)?(?:par|en\s+(?:etroite\s+)?(?:partenariat|cooperation|collaboration|association)\s+avec|avec)\b|\b(?:les|des)\s+(?:co-?)?organisateurs,(?=\s+(?:la\s+|le\s+|les\s+|l')?\p{Lu})|\borganisation\s+(?:est|sera)\s+(?:assuree|portee)\s+par\b/giu,
  },
  {
    id: "roles/convened-by",
    reason: "“Convened by” and “à l’initiative de” name the convenor behind them.",
    role: "convenor",
    en: /\b(?:co-?)?convened\s+(?:jointly\s+)?by\b|\bat\s+the\s+(?:joint\s+)?initiative\s+of\b/giu,
    fr: /\b(?:co-?)?convoquee?s?\s+(?:conjointement\s+)?par\b|\ba\s+l'initiative\s+(?:conjointe\s+)?(?=d)/giu,
  },
  {
    id: "roles/funded-by",
    reason: "“Funded by” and “financée par” name who pays.",
    role: "funder",
    en: /\b(?:co-?)?(?:funded|financed|paid\s+for|sponsored)\s+(?:jointly\s+|entirely\s+|in\s+full\s+)?by\b|\b(?:with|thanks\s+to|and)\s+(?:the\s+|a\s+)?(?:generous\s+)?(?:financial\s+(?:support|assistance|contribution|backing)|funding|grant|funds)\s+(?:of|from|by|provided\s+by)\b|\b(?:financial\s+burden|costs?\s+of\s+the\s+(?:meeting|event|workshop|conference))\s+(?:is|are|was|were|will\s+be)\s+(?:shared|borne|covered|met)\s+by\b|\b(?:funding|funds)\s+(?:comes?|is|was|are|will\s+be)\s+(?:provided\s+by|from)\b/giu,
    fr: /\b(?:co-?)?financee?s?\s+(?:conjointement\s+|entierement\s+|integralement\s+)?par\b|\b(?:avec|grace)\s+(?:a\s+|au\s+|le\s+|un\s+|une\s+|l'|a\s+l'|la\s+)?\s?(?:soutien\s+financier|appui\s+financier|concours\s+financier|aide\s+financiere|contribution\s+financiere|financement|subvention)\s+(?=d)|\b(?:couts?|frais|depenses)\s+de\s+(?:la\s+(?:reunion|rencontre)|l'(?:atelier|evenement))\s+(?:est|sont|sera|seront)\s+(?:pris\s+en\s+charge|assumes?|partages?)\s+par\b|\bsur\s+financement\s+(?=d)|\bbeneficie(?:ra|ront|nt)?\s+(?:du\s+(?:soutien|concours)|de\s+l'(?:appui|aide))\s+financi(?:er|ere)\s+(?=d)|\bfinancement\s+(?:est|sera|etait|a\s+ete)\s+(?:assure|apporte|fourni|pris\s+en\s+charge)\s+par\b/giu,
  },
  {
    id: "roles/supported-by",
    reason: "“With the support of” and “avec l’appui de” name who supports.",
    role: "support",
    en: /\bwith\s+(?:the\s+)?(?:technical\s+|kind\s+|logistical\s+|active\s+|valuable\s+)?(?:support|assistance|help|backing)\s+(?:of|from|by)\b|(?<!financially\s)\b(?:supported|assisted)\s+by\b|\band\s+(?:the\s+)?(?:technical\s+|logistical\s+)?(?:support|assistance)\s+(?:of|from)\b(?<=\bwith\s[^.;]{4,140})|\b(?:technical\s+|logistical\s+)support\s+(?:is|was|will\s+be)\s+provided\s+by\b/giu,
    fr: /\b(?:avec|et)\s+(?:le\s+|l')(?:soutien|appui|concours|assistance)(?:\s+(?:technique|logistique))?\s+(?=d)(?<=\bavec\s[^.;]{4,140})|\bavec\s+(?:le\s+|l')?(?:soutien|appui|concours|aide|assistance)(?:\s+(?:technique|logistique|precieux|actif))?\s+(?=d)|\b(?:soutenue?s?|appuyee?s?)\s+par\b|\b(?:beneficie(?:ra)?|beneficiant)\s+(?:de\s+l'appui|du\s+soutien|du\s+concours)(?:\s+(?:technique|logistique))?\s+(?=d)/giu,
  },
];
