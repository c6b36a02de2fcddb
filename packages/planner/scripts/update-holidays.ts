/**
 * Writes the public holidays of the 57 countries that date-holidays knows into src/data, as rules that need neither
 * date-holidays nor a clock, and the months of the Umm al-Qura calendar as ICU computes them:
 *
 *     pnpm --filter @rabat-process/planner update-holidays
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { addDays, countries, daysBetween, type CountryCode, type PlainDate } from "@rabat-process/timezones";
import Holidays from "date-holidays";
import { namesInEnglish, namesInFrench } from "./holiday-names.ts";

const firstYear = 2020;
const lastYear = 2035;
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
const months =
  "Muharram|Safar|Rabi al-awwal|Rabi al-thani|Jumada al-awwal|Jumada al-thani|Rajab|Shaban|Ramadan|Shawwal|Dhu al-Qidah|Dhu al-Hijjah".split(
    "|",
  );

/** The days on which the Islamic months begin, by year of the Hijra. */
function listIslamicMonths(): Map<number, PlainDate[]> {
  const format = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura", {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const begins = new Map<number, PlainDate[]>();
  for (
    let date: PlainDate = `${firstYear - 1}-01-01`;
    date < `${lastYear + 1}-12-31`;
    date = addDays(date, 1)
  ) {
    const parts = Object.fromEntries(
      format.formatToParts(new Date(date)).map(({ type, value }) => [type, value]),
    );
    if (parts["day"] !== "1") continue;
    const year = Number.parseInt(parts["year"] ?? "", 10);
    begins.set(year, [...(begins.get(year) ?? []), date]);
  }
  return new Map([...begins].filter(([, list]) => list.length === 12));
}

const islamicMonths = listIslamicMonths();

interface Found {
  readonly rule: string;
  readonly isSubstitute: boolean;
  readonly en: string;
  readonly fr: string;
  readonly days: number;
  readonly dates: PlainDate[];
}

/** What date-holidays finds for a country, one entry for each of its rules. */
function findHolidays(code: CountryCode): Found[] {
  const [english, french] = ["en", "fr"].map(
    (language) => new Holidays(code, { languages: [language], types: ["public"] }),
  );
  const found = new Map<string, Found>();
  for (const year of years) {
    const inFrench = french?.getHolidays(year) ?? [];
    (english?.getHolidays(year) ?? []).forEach((holiday, index) => {
      const isSubstitute = holiday.substitute === true;
      const key = [holiday.rule, holiday.name, isSubstitute].join("|");
      const entry = found.get(key) ?? {
        rule: holiday.rule,
        isSubstitute,
        ...nameOf(code, holiday.name, inFrench[index]?.name ?? holiday.name),
        // A day of the clock change lasts 23 or 25 hours.
        days: Math.round((holiday.end.getTime() - holiday.start.getTime()) / 86_400_000),
        dates: [],
      };
      entry.dates.push(holiday.date.slice(0, 10) as PlainDate);
      found.set(key, entry);
    });
  }
  return [...found.values()];
}

function nameOf(code: CountryCode, name: string, french: string): { en: string; fr: string } {
  const bare = name.replace(/ \(substitute day\)$/, "");
  const en = namesInEnglish[`${code} ${bare}`] ?? namesInEnglish[bare] ?? bare;
  const fr = namesInFrench[`${code} ${bare}`] ?? namesInFrench[bare] ?? french.replace(/ \([^()]*\)$/, "");
  return { en: en.replaceAll("'", "’"), fr: fr.replaceAll("'", "’") };
}

function formatHoliday(
  code: CountryCode,
  { rule, isSubstitute, en, fr, days, dates }: Found,
): string | undefined {
  const islamic = /^(\d+) (\D+?)(?: P(\d)D)?(?: and if (.*) then next monday)?$/i.exec(rule);
  const month = months.indexOf(islamic?.[2] ?? "") + 1;
  if (islamic && month > 0) {
    // The day off in place of it follows from the rule, wherever the moon puts the day itself.
    if (isSubstitute) return undefined;
    const day = Number(islamic[1]);
    checkIslamicDates(code, month, day, dates);
    const weekdays = (islamic[4] ?? "")
      .toLowerCase()
      .replace("saturday", "6")
      .replace("sunday", "7")
      .replaceAll(/[^67]/g, "");
    return [
      `hijri ${two(month)}-${two(day)}`,
      days > 1 ? `×${days}` : "",
      weekdays ? `monday-after-${weekdays}` : "",
    ]
      .filter((part) => part !== "")
      .join(" ");
  }
  const mark = isSubstitute ? "substitute " : "";
  const length = days > 1 ? ` ×${days}` : "";
  return `${mark}${formatDates(rule, dates)}${length} | ${en} | ${fr}`;
}

function formatDates(rule: string, dates: readonly PlainDate[]): string {
  const easter = /^(easter|orthodox)(?: (-?\d+))?$/.exec(rule);
  if (easter) return `${easter[1] ?? ""}${Number(easter[2] ?? 0) < 0 ? "" : "+"}${easter[2] ?? "0"}`;
  const days = new Set(dates.map((date) => date.slice(5)));
  if (days.size === 1 && dates.length === years.length) return dates[0]?.slice(5) ?? "";
  return dates.toSorted().join(" ");
}

/** ICU and date-holidays may differ by the day that is uncertain anyway. Where they differ by more, somebody has to look. */
function checkIslamicDates(code: CountryCode, month: number, day: number, dates: readonly PlainDate[]): void {
  const ours = [...islamicMonths.values()].map((begins) =>
    addDays(begins[month - 1] ?? "1970-01-01", day - 1),
  );
  const strange = dates.filter((date) => !ours.some((own) => Math.abs(daysBetween(own, date)) <= 1));
  if (strange.length > 0) {
    throw new Error(
      `${code}, ${day} ${months[month - 1] ?? ""}: ${strange.join(", ")} is more than a day off Umm al-Qura as ICU knows it.`,
    );
  }
}

function two(value: number): string {
  return `${value}`.padStart(2, "0");
}

const { version } = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve("date-holidays/package.json"), "utf8"),
) as { version: string };
const header = "// Generated by scripts/update-holidays.ts: change nothing here.\n";
const target = new URL("../src/data/", import.meta.url);

/** The 57 countries in parts that are short enough to be read. */
const parts = [
  { name: "africa-1", codes: codesOf("Africa").slice(0, 14) },
  { name: "africa-2", codes: codesOf("Africa").slice(14) },
  { name: "europe-1", codes: codesOf("Europe").slice(0, 10) },
  { name: "europe-2", codes: codesOf("Europe").slice(10, 20) },
  { name: "europe-3", codes: codesOf("Europe").slice(20) },
];

function codesOf(region: "Africa" | "Europe"): CountryCode[] {
  return countries.filter((one) => one.region === region).map(({ code }) => code);
}

function variableOf(name: string): string {
  return name.replace(/-(\d)/, "$1");
}

for (const { name, codes } of parts) {
  const list = codes.map((code) => {
    const lines = new Set(findHolidays(code).flatMap((holiday) => formatHoliday(code, holiday) ?? []));
    return `  ${code}: [\n${[...lines].map((line) => `    ${JSON.stringify(line)},\n`).join("")}  ],\n`;
  });
  writeFileSync(
    new URL(`public-holidays/${name}.ts`, target),
    `${header}// Adapted from date-holidays ${version}, CC BY-SA 3.0: see LICENSE-DATA beside package.json.\n
/** Rules as ./index.ts explains them. */
export const ${variableOf(name)} = {\n${list.join("")}};\n`,
  );
}

writeFileSync(
  new URL("public-holidays/index.ts", target),
  `${header}import type { CountryCode } from "@rabat-process/timezones";
${parts.map(({ name }) => `import { ${variableOf(name)} } from "./${name}.ts";\n`).join("")}
/** Where the rules come from. */
export const holidaySource = "date-holidays ${version}";

/** The years for which the rules were asked, and hold. */
export const holidayYears = { first: ${firstYear}, last: ${lastYear} };

/**
 * The public holidays of each country, one rule a line: \`when | English | French\`. \`when\` is a day of every year
 * (\`05-20\`), days after Western or Orthodox Easter (\`easter+39\`), a day of the Islamic calendar (\`hijri 10-01\`, whose
 * names are told elsewhere) or all the days there are; \`×3\` counts days in a row, \`substitute\` marks a day off in place
 * of another, \`monday-after-67\` gives the Monday after where the day itself is a Saturday or Sunday.
 */
export const publicHolidays: Readonly<Record<CountryCode, readonly string[]>> = {
${parts.map(({ name }) => `  ...${variableOf(name)},\n`).join("")}};
`,
);
writeFileSync(
  new URL("islamic-months.ts", target),
  `${header}
/** The days on which the twelve months begin by the calendar Umm al-Qura, by year of the Hijra. Source: ICU ${process.versions["icu"] ?? "unknown"}. */
export const islamicMonths: Readonly<Record<number, string>> = {
${[...islamicMonths].map(([year, begins]) => `  ${year}: "${begins.join(" ")}",\n`).join("")}};
`,
);
