import type { Outcome } from "@rabat-process/events";
import type { Locale } from "@rabat-process/timezones";

/** A number with the precision of its source. */
export type Figure = NonNullable<Outcome["participants"]>;

const precisions = {
  about: {
    en: "about",
    fr: "environ",
    known: /^(?:about|around|approximately|some|environ|autour de|~|≈)$/i,
  },
  moreThan: { en: "more than", fr: "plus de", known: /^(?:more than|over|plus de|>)$/i },
  nearly: { en: "nearly", fr: "près de", known: /^(?:nearly|almost|close to|près de|presque)$/i },
} as const;

const names = ["about", "moreThan", "nearly"] as const;

/** What somebody typed as a number: `68`, `1 200`, `about 100`, `plus de 100`; undefined for what is none, and for nought. */
export function readFigure(text: string): Figure | undefined {
  const [, lead = "", digits = ""] =
    /^(\D*?)\s*(\d[\d\s\u00a0\u202f.,]*)$/u.exec(text.trim()) ?? [];
  const isGrouped = /^\d{1,3}(?:[\s\u00a0\u202f.,]\d{3})+$|^\d+$/u.test(digits);
  const number = Number(digits.replaceAll(/\D/g, ""));
  if (!isGrouped || !Number.isSafeInteger(number) || number === 0) return undefined;
  const name = names.find((each) => precisions[each].known.test(lead.trim()));
  if (lead.trim() === "") return number;
  if (name === "about") return { about: number };
  if (name === "moreThan") return { moreThan: number };
  return name === "nearly" ? { nearly: number } : undefined;
}

/** A figure as it is typed. */
export function writeFigure(figure: Figure, locale: Locale): string {
  if (typeof figure === "number") return String(figure);
  const [name, number] = Object.entries(figure)[0] ?? [];
  const known = names.find((each) => each === name);
  return known === undefined ? "" : `${precisions[known][locale]} ${number ?? ""}`;
}
