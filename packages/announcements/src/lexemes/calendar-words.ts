/** Patterns of the words of dates, without accents, in English and French. All are sources for regular expressions. */
const months: readonly string[] = [
  "[Jj]anuary|[Jj]anvier|Jan\\b\\.?|[Jj]anv\\b\\.?",
  "[Ff]ebruary|[Ff]evrier|Feb\\b\\.?|[Ff]evr?\\b\\.?",
  "March|[Mm]ars|Mar\\b\\.?",
  "April|[Aa]vril|Apr\\b\\.?|[Aa]vr\\b\\.?",
  "May|[Mm]ai",
  "June|[Jj]uin|Jun\\b\\.?",
  "July|[Jj]uillet|Jul\\b\\.?|[Jj]uil\\b\\.?",
  "August|[Aa]out|Aug\\b\\.?",
  "[Ss]eptember|[Ss]eptembre|Sept?\\b\\.?|sept\\.",
  "[Oo]ctober|[Oo]ctobre|Oct\\b\\.?|oct\\.",
  "[Nn]ovember|[Nn]ovembre|Nov\\b\\.?|nov\\.",
  "[Dd]ecember|[Dd]ecembre|Dec\\b\\.?|dec\\.",
];
const capitals =
  "JANUARY|JANVIER|FEBRUARY|FEVRIER|MARCH|MARS|APRIL|AVRIL|MAY|MAI|JUNE|JUIN|JULY|JUILLET|AUGUST|AOUT|SEPTEMBER|SEPTEMBRE|OCTOBER|OCTOBRE|NOVEMBER|NOVEMBRE|DECEMBER|DECEMBRE";

/** A month by its name; "may" and "march" with a small letter are verbs. */
export const month = `(?<!\\p{L})(?:(?:${months.join("|")}|${capitals})(?!\\p{L}|\\s+(?:I|we|you)\\b))`;

/** The number of a month, 1 to 12. */
export function monthNumber(word: string): number {
  const name = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return (
    months.findIndex(
      (names) => new RegExp(`^(?:${names})$`).test(name) || new RegExp(`^(?:${names})$`).test(word),
    ) + 1
  );
}

const weekdays: readonly string[] = [
  "Monday|lundi",
  "Tuesday|mardi",
  "Wednesday|mercredi",
  "Thursday|jeudi",
  "Friday|vendredi",
  "Saturday|samedi",
  "Sunday|dimanche",
];
const shortDays = "Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun";
/** A day of the week by its name. */
export const weekday = `(?:(?:${weekdays.join("|")}|Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche|(?:${shortDays})\\b\\.?(?=,?\\s+(?:the\\s+)?\\d))(?!\\p{L}))`;

/** The number of a day of the week as in ISO 8601, 1 to 7. */
export function weekdayNumber(word: string): number {
  const name = word.toLowerCase().replace(".", "");
  return (
    weekdays.findIndex((names) =>
      names
        .toLowerCase()
        .split("|")
        .some((one) => one === name || (name.length < 6 && one.startsWith(name))),
    ) + 1
  );
}

/** A year in which a dialogue can meet. */
export const year = "(?:(?:19[89]|20[0-9])\\d)(?!\\d|-\\d\\d(?!\\d)|[.,]\\d)";

const partWords = {
  early:
    "early(?:\\s+in)?|(?:the\\s+)?(?:beginning|start)\\s+of|debut|au\\s+debut\\s+de|le\\s+debut\\s+de|start\\s+of",
  middle: "mid-?|(?:the\\s+)?middle\\s+of|mi-?|milieu",
  late: "late(?:\\s+in)?|(?:the\\s+)?end\\s+of|fin|a\\s+la\\s+fin\\s+de|la\\s+fin\\s+de|end",
} as const;
/** A part of a month or a year. */
export const part = `(?:${Object.values(partWords).join("|")})`;

/** Which part a word says. */
export function partOf(words: string): keyof typeof partWords | undefined {
  const name = words.trim().toLowerCase();
  return (["early", "middle", "late"] as const).find((one) =>
    new RegExp(`^(?:${partWords[one]})$`).test(name),
  );
}

const quarterWords = [
  "first|1st|premier|1er",
  "second|2nd|deuxieme|2e|2eme|second",
  "third|3rd|troisieme|3e|3eme",
  "fourth|4th|last|quatrieme|4e|4eme|dernier",
];
export const quarterOrdinal = `(?:${quarterWords.join("|")})`;
/** 1 to 4 for a word of `quarterOrdinal`. */
export function quarterNumber(word: string): number {
  return quarterWords.findIndex((names) => new RegExp(`^(?:${names})$`, "i").test(word)) + 1;
}

const seasonWords = {
  spring: "spring|printemps",
  summer: "summer|ete",
  autumn: "autumn|fall|automne",
  winter: "winter|hiver",
} as const;
export const season = `(?:${Object.values(seasonWords).join("|")})`;
/** Which season a word says. */
export function seasonOf(word: string): keyof typeof seasonWords | undefined {
  return (["spring", "summer", "autumn", "winter"] as const).find((one) =>
    new RegExp(`^(?:${seasonWords[one]})$`, "i").test(word),
  );
}
