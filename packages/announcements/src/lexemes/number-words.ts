const units: Readonly<Record<string, number>> = {
  one: 1,
  un: 1,
  une: 1,
  two: 2,
  deux: 2,
  three: 3,
  trois: 3,
  four: 4,
  quatre: 4,
  five: 5,
  cinq: 5,
  six: 6,
  seven: 7,
  sept: 7,
  eight: 8,
  huit: 8,
  nine: 9,
  neuf: 9,
};
const teens: Readonly<Record<string, number>> = {
  ten: 10,
  dix: 10,
  eleven: 11,
  onze: 11,
  twelve: 12,
  douze: 12,
  thirteen: 13,
  treize: 13,
  fourteen: 14,
  quatorze: 14,
  fifteen: 15,
  quinze: 15,
  sixteen: 16,
  seize: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  vingt: 20,
  thirty: 30,
  trente: 30,
  forty: 40,
  quarante: 40,
  fifty: 50,
  cinquante: 50,
  sixty: 60,
  soixante: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const any = (words: Readonly<Record<string, number>>) => Object.keys(words).join("|");
const joint = "(?:-|\\s)(?:et(?:-|\\s))?";

/** A number in words from ten upwards, up to ninety-nine: "thirty-five", "soixante-douze". */
export const largeNumber = `(?:(?:quatre-vingts?|${any(tens)})(?:${joint}(?:dix-(?:sept|huit|neuf)|${any(teens)}|${any(units)}))?|dix-(?:sept|huit|neuf)|${any(teens)})(?!-)`;
/** The same, and the small ones. */
export const anyNumber = `(?:${largeNumber}|${any(units)})`;

/** What words of `anyNumber` or digits say. */
export function toNumber(words: string): number {
  if (/\d/.test(words)) return Number(words.replace(/[ ,.]/g, ""));
  return words
    .toLowerCase()
    .replace(/quatre-vingts?/, "eighty")
    .split(/[-\s]+/)
    .reduce((sum, word) => sum + (tens[word] ?? teens[word] ?? units[word] ?? 0), 0);
}
