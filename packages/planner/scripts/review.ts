import {
  addDays,
  countries,
  countryName,
  type CountryCode,
  type PlainDate,
} from "@rabat-process/timezones";
import { isRead } from "../src/certainty.ts";
import { laws } from "../src/data/laws/index.ts";
import type { HolidayLaw, Source } from "../src/data/laws/law.ts";

/** An act that was read is taken for in force for 18 months: whoever plans a year ahead wants it read again after six. */
const rereadAfterDays = 183;

/**
 * What to look at again in the records of law, as Markdown: acts that were read long ago, countries whose act was not
 * found, orders that are made every year, feasts of the last year whose day is not in the record.
 */
export function review(today: PlainDate): string {
  const year = today.slice(0, 4);
  const oldest = addDays(today, -rereadAfterDays);
  const sections = [
    section("Acts to read again: is something later?", ({ sources }) =>
      list(sources)
        .filter((act) => isRead(act) && act.class === "law" && act.readOn < oldest)
        .map(({ title, readOn, address }) => `${title}, read ${readOn}: ${address}`),
    ),
    section("No act read yet: look for it again", (law) =>
      list(law.sources).some((act) => isRead(act) && act.class === "law") ? [] : [unread(law)],
    ),
    section(
      `Decided each year: the orders of ${year} and of the year after`,
      ({ days, weekends = [] }) =>
        [
          ...days,
          ...weekends.flatMap(({ only = [], ...rule }) =>
            (only.length > 0 ? only : ["holidays on some days of the week"]).map((on) => ({
              on,
              ...rule,
            })),
          ),
        ]
          .filter(({ isOrdered }) => isOrdered)
          .map(({ on }) => on),
    ),
    section("Disputed", ({ days }) =>
      days
        .filter(({ dispute }) => dispute !== undefined)
        .map(({ on, name }) => `${name?.en ?? ""} ${on}`.trim()),
    ),
    section(
      `Feasts announced in the last year: add their first days`,
      ({ days, announced = [] }) =>
        days.some(({ on }) => on.startsWith("hijri ")) &&
        !announced.some(([, first]) => first > addDays(today, -366))
          ? ["none in the record"]
          : [],
    ),
  ];
  return [`## Holidays by law, ${today}`, ...sections].join("\n\n") + "\n";
}

function list(sources: HolidayLaw["sources"]): Source[] {
  return Object.values(sources);
}

function unread(law: HolidayLaw): string {
  const titles = list(law.sources).map(({ title }) => title);
  return titles.length === 0 ? "nothing is known of it" : titles.join("; ");
}

function section(title: string, linesOf: (law: HolidayLaw) => readonly string[]): string {
  const lines = countries.flatMap(({ code }) => {
    const found = [...new Set(linesOf(laws[code]))];
    return found.length === 0 ? [] : [`- **${nameOf(code)}**: ${found.join("; ")}`];
  });
  return `### ${title}\n\n${lines.length === 0 ? "Nothing." : lines.join("\n")}`;
}

function nameOf(code: CountryCode): string {
  return countryName(code, "en");
}
