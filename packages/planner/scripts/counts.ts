import { countries, type PlainDate } from "@rabat-process/timezones";
import { isRead } from "../src/certainty.ts";
import { laws } from "../src/data/laws/index.ts";
import { type Certainty, holidaysBetween } from "../src/index.ts";

const meanings: Readonly<Record<Certainty, string>> = {
  certain:
    "the act was read, and the day lies at most 18 months after; or the order of that year was read",
  reported: "somebody says what the act or the custom is, or the act was read longer ago",
  estimated: "the moon decides",
  disputed: "sources of equal weight differ; both days are shown",
  undecided: "an authority decides each year, and its order is not known",
  unverified: "nothing was found that says it",
};

/** How much of a year is known how well: the days off of the 57 countries on their likeliest day, as a table. */
export function countCertainties(year: number): string {
  const counts = new Map<Certainty, number>();
  const lands = new Map<Certainty, Set<string>>();
  for (const { code } of countries) {
    for (const { certainty } of likeliestDays(code, year)) {
      counts.set(certainty, (counts.get(certainty) ?? 0) + 1);
      lands.set(certainty, (lands.get(certainty) ?? new Set()).add(code));
    }
  }
  const rows = Object.entries(meanings).map(([certainty, meaning]) => {
    const key = certainty as Certainty;
    return `| \`${certainty}\` | ${counts.get(key) ?? 0} | ${lands.get(key)?.size ?? 0} | ${meaning} |`;
  });
  return [
    `Records: ${Object.keys(laws).length}. Countries with an act in force that was read: ${countriesRead(year)}. Days off in ${year}:`,
    "",
    "| certainty | days | countries | |",
    "| --- | --: | --: | --- |",
    ...rows,
  ].join("\n");
}

/** Each day from the first to the last of the holidays of a year, once, by the surest of what makes it a day off. */
function likeliestDays(
  code: (typeof countries)[number]["code"],
  year: number,
): { certainty: Certainty }[] {
  const days = new Map<PlainDate, { certainty: Certainty }>();
  for (const { first, last, days: all } of holidaysBetween(
    code,
    `${year}-01-01`,
    `${year}-12-31`,
  )) {
    for (const day of all) {
      if (day.date < first || day.date > last || !day.date.startsWith(`${year}-`)) continue;
      const known = days.get(day.date);
      if (known === undefined || surer(day.certainty, known.certainty)) days.set(day.date, day);
    }
  }
  return [...days.values()];
}

function surer(one: Certainty, other: Certainty): boolean {
  const order = Object.keys(meanings);
  return order.indexOf(one) < order.indexOf(other);
}

/** An act is in force if a day of the year rests on it. */
function countriesRead(year: number): number {
  return countries.filter(({ code }) =>
    holidaysBetween(code, `${year}-01-01`, `${year}-12-31`).some(
      ({ act }) => act?.class === "law" && isRead(act),
    ),
  ).length;
}
