import type { TimeValue } from "./time.ts";
import { readTime } from "./time.ts";

/** A recurrence rule (RFC 5545 §3.3.10, RFC 7529), and what is wrong with it. */
export interface RecurrenceRule {
  /** By names in capitals. */
  readonly parts: ReadonlyMap<string, string>;
  readonly until: TimeValue | undefined;
  /** Sentence fragments; a rule with any of them means nothing certain. */
  readonly problems: readonly string[];
}

const frequencies = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
const weekday = "(?:MO|TU|WE|TH|FR|SA|SU)";

/** What each part may hold: one value, or a list. */
const forms: Readonly<Record<string, RegExp>> = {
  FREQ: new RegExp(`^(?:${frequencies.join("|")})$`, "i"),
  COUNT: /^0*[1-9]\d{0,8}$/,
  INTERVAL: /^0*[1-9]\d{0,8}$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/i,
  BYSECOND: listOf("[0-5]?\\d|60"),
  BYMINUTE: listOf("[0-5]?\\d"),
  BYHOUR: listOf("[01]?\\d|2[0-3]"),
  BYDAY: listOf(`(?:[+-]?(?:0?[1-9]|[1-4]\\d|5[0-3]))?${weekday}`),
  BYMONTHDAY: listOf("[+-]?(?:0?[1-9]|[12]\\d|3[01])"),
  BYYEARDAY: listOf("[+-]?(?:0{0,2}[1-9]|0?[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])"),
  BYWEEKNO: listOf("[+-]?(?:0?[1-9]|[1-4]\\d|5[0-3])"),
  // RFC 7529 §4.2: L is a leap month.
  BYMONTH: listOf("(?:0?[1-9]|1[0-3])L?"),
  BYSETPOS: listOf("[+-]?(?:0{0,2}[1-9]|0?[1-9]\\d|[12]\\d\\d|3[0-5]\\d|36[0-6])"),
  WKST: new RegExp(`^${weekday}$`, "i"),
  RSCALE: /^[A-Za-z0-9-]+$/,
  SKIP: /^(?:OMIT|BACKWARD|FORWARD)$/i,
};

function listOf(value: string): RegExp {
  return new RegExp(`^(?:${value})(?:,(?:${value}))*$`, "i");
}

export function readRecur(text: string): RecurrenceRule {
  const parts = new Map<string, string>();
  const problems: string[] = [];
  for (const part of text.split(";")) {
    const [key = "", ...rest] = part.split("=");
    const [name, value] = [key.toUpperCase(), rest.join("=")];
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    if (form === undefined)
      problems.push(name === "" ? "an empty part" : `${name}, which no rule has`);
    else if (parts.has(name)) problems.push(`${name} twice`);
    else if (!form.test(value)) problems.push(`${name}=${value}`);
    parts.set(name, value);
  }
  const until = parts.get("UNTIL") === undefined ? undefined : readTime(parts.get("UNTIL") ?? "");
  if (typeof until === "string") problems.push(`UNTIL=${parts.get("UNTIL") ?? ""}, ${until}`);
  return {
    parts,
    until: typeof until === "string" ? undefined : until,
    problems: [...new Set([...problems, ...findContradictions(parts)])],
  };
}

/** What parts forbid each other, as RFC 5545 §3.3.10 has it below its table. */
function findContradictions(parts: ReadonlyMap<string, string>): readonly string[] {
  const frequency = parts.get("FREQ")?.toUpperCase() ?? "";
  const hasOrdinals = /\d/.test(parts.get("BYDAY") ?? "");
  const isOneOf = (...names: readonly string[]) => names.includes(frequency);
  const months = (parts.get("BYMONTH") ?? "1").split(",");
  const hasLeapMonth = months.some((month) => Number.parseInt(month, 10) > 12 || /L/i.test(month));
  const checks: readonly (readonly [boolean, string])[] = [
    [!parts.has("FREQ"), "no FREQ"],
    [parts.has("COUNT") && parts.has("UNTIL"), "both COUNT and UNTIL"],
    [hasOrdinals && !isOneOf("MONTHLY", "YEARLY"), `BYDAY with numbers, with FREQ=${frequency}`],
    [hasOrdinals && parts.has("BYWEEKNO"), "BYDAY with numbers, beside BYWEEKNO"],
    [parts.has("BYMONTHDAY") && isOneOf("WEEKLY"), "BYMONTHDAY with FREQ=WEEKLY"],
    [
      parts.has("BYYEARDAY") && isOneOf("DAILY", "WEEKLY", "MONTHLY"),
      `BYYEARDAY with FREQ=${frequency}`,
    ],
    [parts.has("BYWEEKNO") && !isOneOf("YEARLY"), `BYWEEKNO with FREQ=${frequency}`],
    [parts.has("BYSETPOS") && !hasOtherLimit(parts), "BYSETPOS without another BY… part"],
    [parts.has("SKIP") && !parts.has("RSCALE"), "SKIP without RSCALE"],
    [hasLeapMonth && !parts.has("RSCALE"), `BYMONTH=${months.join()}`],
  ];
  return checks.filter(([isWrong]) => isWrong).map(([, problem]) => problem);
}

function hasOtherLimit(parts: ReadonlyMap<string, string>): boolean {
  return [...parts.keys()].some((name) => name.startsWith("BY") && name !== "BYSETPOS");
}
