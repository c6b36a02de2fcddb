import type { Locale } from "@rabat-process/timezones";
import { checkLocale, checkObject } from "@rabat-process/timezones/arguments";
import type { EventFileIssue } from "./event-file.ts";
import { frenchOfYaml } from "./yaml-faults.ts";

/** What stands behind “expected” in English, with `{}` for what differs, and behind « attendu : » in French. */
const french: readonly (readonly [english: string, french: string])[] = [
  ["this field: {}", "ce champ, {}"],
  ["a text", "un texte"],
  ["a text: write {}, in quotation marks", "un texte : écrivez {}, entre guillemets droits"],
  [
    "a text in English, French or both: {}",
    "un texte en anglais, en français ou dans les deux langues : {}",
  ],
  ["events: with a list of events below it", "events: suivi de la liste des événements"],
  [
    "a list of events, or [] where there is none",
    "une liste d’événements, ou [] s’il n’y en a aucun",
  ],
  ["a number", "un nombre"],
  ["a number: write {}, without quotation marks", "un nombre : écrivez {}, sans guillemets"],
  [
    "a whole number: write {}, without quotation marks",
    "un nombre entier : écrivez {}, sans guillemets",
  ],
  ["true: write true, without quotation marks", "true : écrivez true, sans guillemets"],
  ["a whole number", "un nombre entier"],
  ["true", "true"],
  ["true or false", "true ou false"],
  ["a list", "une liste"],
  ["fields (name: value)", "des champs (nom : valeur)"],
  ["one of {}", "l’une de ces valeurs : {}"],
  ["at least 1 character", "au moins 1 caractère"],
  ["at least {} characters", "au moins {} caractères"],
  ["at least 1 entry", "au moins 1 élément"],
  ["at least {} entries", "au moins {} éléments"],
  ["at least {}", "{} au moins"],
  ["more than {}", "plus de {}"],
  ["less than {}", "moins de {}"],
  ["at most {} characters", "{} caractères au plus"],
  ["at most {} characters, found {}", "{} caractères au plus, et non {}"],
  ["at most {} entries", "{} éléments au plus"],
  ["at most {} entries in a list, found {}", "{} éléments au plus dans une liste, et non {}"],
  ["at most {} levels in one file, found more", "{} niveaux au plus dans un fichier"],
  [
    "at most {} words and signs in one file, found more",
    "{} mots et signes au plus dans un fichier",
  ],
  [
    "at most {} countries by continent, as there are in all, found {}",
    "{} pays au plus par continent, puisqu’il n’y en a pas davantage en tout, et non {}",
  ],
  ["at most {}", "{} au plus"],
  [
    "a web address such as https://www.rabat-process.org",
    "une adresse web, par exemple https://www.rabat-process.org",
  ],
  ["a date such as {}", "une date, par exemple {}"],
  ["a day of the calendar such as 2021-01-21", "un jour du calendrier, par exemple 2021-01-21"],
  [
    "what the clock on the wall shows, such as 2020-09-16T14:00 (no Z, no offset)",
    "l’heure locale, par exemple 2020-09-16T14:00 (sans Z ni décalage)",
  ],
  [
    "an IANA time zone such as Africa/Douala (no abbreviation, no offset)",
    "un fuseau horaire de l’IANA, par exemple Africa/Douala (ni abréviation ni décalage)",
  ],
  ["the country within the venue", "le pays dans le lieu (venue)"],
  ["a format beside it", "un format en plus"],
  ["no doubt beside the status {}", "aucun doute en plus du statut {}"],
  [
    "who hands over (from), who takes over (to) or both, found neither",
    "qui transmet (from), qui reprend (to) ou les deux, et non ni l’un ni l’autre",
  ],
  ["a time of day such as 09:00", "une heure, par exemple 09:00"],
  [
    "a time that exists, but the clocks of {} skip {}: choose an earlier or later one",
    "une heure qui existe, or les horloges du fuseau {} sautent {} : choisissez une heure antérieure ou postérieure",
  ],
  [
    "a time that is unambiguous, but the clocks of {} show {} twice: choose an earlier or later one",
    "une heure sans équivoque, or les horloges du fuseau {} indiquent deux fois {} : choisissez une heure antérieure ou postérieure",
  ],
  ["an end after the start, {}", "une fin postérieure au début, {}"],
  ["an end after the start", "une fin postérieure au début"],
  ["a last day that is not before the first", "un dernier jour qui ne précède pas le premier"],
  [
    "a part of the day only of one day, found several",
    "un moment de la journée pour un seul jour, et non pour plusieurs",
  ],
  ["a month such as 2020-12", "un mois, par exemple 2020-12"],
  ["a quarter from 1 to 4", "un trimestre de 1 à 4"],
  ["a half, 1 or 2", "un semestre, 1 ou 2"],
  [
    "no hour: the event has none, so it is not known whose clock it is",
    "aucune heure : l’événement n’en a pas, et nul ne sait de quelle horloge il s’agit",
  ],
  ["a start beside the end", "un début en plus de la fin"],
  [
    "hours between {} and {}, the days of the event",
    "des heures entre {} et {}, les jours de l’événement",
  ],
  [
    "hours between {} and {}, the hours of the event",
    "des heures entre {} et {}, l’horaire de l’événement",
  ],
  [
    "a UID of its own, but {} stands at {} too",
    "un UID qui lui soit propre, or {} se trouve aussi à l’endroit suivant : {}",
  ],
  [
    "the UID of an event that is in one of the files",
    "l’UID d’un événement qui se trouve dans l’un des fichiers",
  ],
  [
    "the UID of an event that is in one of the files, or known already",
    "l’UID d’un événement qui se trouve dans l’un des fichiers, ou déjà connu",
  ],
  ["no field of this name here", "aucun champ de ce nom ici"],
  ["no field of this name", "aucun champ de ce nom"],
  [
    "readable text, found the hidden character {}: remove it",
    "un texte lisible, et non le caractère caché {} : supprimez-le",
  ],
  [
    "words, found only spaces or invisible characters",
    "des mots, et non des espaces ou des caractères invisibles seulement",
  ],
  ["one line, found a line break", "une seule ligne, sans saut de ligne"],
  [
    "a text in English (en), in French (fr) or in both, found neither",
    "un texte en anglais (en), en français (fr) ou dans les deux langues",
  ],
  [
    "a number such as 68, or { about: 100 }, { moreThan: 100 } or { nearly: 50 }",
    "un nombre, par exemple 68, ou { about: 100 }, { moreThan: 100 } ou { nearly: 50 }",
  ],
  ["a number for africa, europe or other", "un nombre pour africa, europe ou other"],
  [
    "a country as two capital letters such as CM",
    "un pays par deux lettres majuscules, par exemple CM",
  ],
  ["a platform, a joinUrl or both, found neither", "une plateforme, un joinUrl ou les deux"],
  ["a joinUrl beside it", "un joinUrl en plus"],
  [
    "a venue beside the format {}, or the format virtual",
    "un lieu en plus du format {}, ou le format virtual",
  ],
  [
    "no venue beside the format virtual: hybrid has both",
    "aucun lieu en plus du format virtual : hybrid a les deux",
  ],
  ["the format virtual or hybrid beside it", "le format virtual ou hybrid en plus"],
  [
    "small letters, digits and hyphens before “@rabat-process”, such as som-abuja-2026@rabat-process",
    "des minuscules, des chiffres et des traits d’union avant « @rabat-process », par exemple som-abuja-2026@rabat-process",
  ],
  [
    "small letters, digits and hyphens, such as som-abuja-2026",
    "des minuscules, des chiffres et des traits d’union, par exemple som-abuja-2026",
  ],
  [
    "a slug such as som-abuja-2026, since the UID does not end in “@rabat-process”",
    "un nom d’adresse (slug), par exemple som-abuja-2026, puisque l’UID ne se termine pas par « @rabat-process »",
  ],
  [
    "no slug but that of the UID, which stands before “@rabat-process”",
    "aucun autre nom d’adresse (slug) que celui de l’UID, qui précède « @rabat-process »",
  ],
  ["a UID without blanks around it", "un UID sans espaces autour"],
  [
    "at most {} octets, which is what every calendar keeps",
    "{} octets au plus, ce que tout agenda conserve",
  ],
  [
    "a slug of its own, but {} stands at {} too",
    "un nom d’adresse (slug) qui lui soit propre, or {} se trouve aussi à l’endroit suivant : {}",
  ],
  [
    "a slug of its own, but {} is that of another event: {}",
    "un nom d’adresse (slug) qui lui soit propre, or {} est celui d’un autre événement : {}",
  ],
  [
    "a higher sequence than {}, since the event was at another time or place, or of another format",
    "un numéro de version (sequence) supérieur à {}, puisque la date, le lieu ou le format de l’événement a changé",
  ],
  [
    "the name of the kind, since the kind is other",
    "le nom de la nature de l’événement, puisque kind vaut other",
  ],
  [
    "no name beside the kind {}, which has one: only other takes a name",
    "aucun nom en plus de la nature {}, qui en a un : seul other en prend un",
  ],
  ["small letters, digits and hyphens", "des minuscules, des chiffres et des traits d’union"],
  [
    "an instant in UTC such as 2026-11-25T10:00:00Z",
    "un instant en UTC, par exemple 2026-11-25T10:00:00Z",
  ],
  ["an instant that is not before created, {}", "un instant qui ne précède pas created, {}"],
  ["the UID of another event", "l’UID d’un autre événement"],
  ["no outcome of an event that was not held", "aucun bilan d’un événement qui n’a pas eu lieu"],
  [
    "the code of a delegation: a country such as CM, or {}",
    "le code d’une délégation : un pays, par exemple CM, ou {}",
  ],
  [
    "the code of a delegation such as CM, SECRETARIAT, or the name of somebody else as { outsider: { en: … } }",
    "le code d’une délégation, par exemple CM, SECRETARIAT, ou le nom d’un tiers sous la forme { outsider: { fr: … } }",
  ],
  ["a programme: {}", "un programme : {}"],
  ["a theme from 1 to 5", "un thème de 1 à 5"],
  [
    "no objective: the objectives of theme {} of {} are not known here",
    "aucun objectif : les objectifs du thème {} de {} ne sont pas connus ici",
  ],
  [
    "no objective: the objectives of {} are not known here",
    "aucun objectif : les objectifs de {} ne sont pas connus ici",
  ],
  ["an objective of theme {} of {}: {}", "un objectif du thème {} de {} : {}"],
  ["an objective of {}: {}", "un objectif de {} : {}"],
  ["an action of objective {} of {}: {} to {}", "une action de l’objectif {} de {} : de {} à {}"],
  ...frenchOfYaml,
  ['"{}"', '"{}"'],
];

const patterns = french.map(([english, words]) => {
  const parts = english
    .split("{}")
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return { pattern: new RegExp(`^${parts.join("(.+?)")}$`, "s"), words: typeset(words) };
});

/** Sets the no-break spaces of French. */
function typeset(words: string): string {
  return words.replaceAll(/ ([:;?!»])/g, "\u00a0$1").replaceAll("« ", "«\u00a0");
}

/**
 * What was expected, in a language.
 *
 * @example describeIssue(issue, "fr") // attendu : un texte
 */
export function describeIssue(issue: Pick<EventFileIssue, "message">, locale: Locale): string {
  checkObject("issue", issue, "message");
  checkLocale(locale);
  const { message } = issue;
  return { en: message, fr: toFrench(message) }[locale];
}

function toFrench(message: string): string {
  const expected = /^expected (.*)$/s.exec(message)?.[1];
  const words = expected === undefined ? undefined : inFrench(expected);
  return words === undefined ? `[EN] ${message}` : `attendu\u00a0: ${words}`;
}

function inFrench(expected: string): string | undefined {
  for (const { pattern, words } of patterns) {
    const found = pattern.exec(expected);
    if (found === null) continue;
    const [, ...values] = found;
    const [inner = ""] = values;
    // What is expected of a field that is missing is said in words, too.
    if (expected.startsWith("this field: ")) values[0] = inFrench(inner) ?? inner;
    return values.reduce((text, value) => text.replace("{}", () => value), words);
  }
  return undefined;
}
