import type { ICalendarProperty } from "../read/content-line.ts";
import type { Place } from "../read/fault.ts";
import { parameterOf } from "../read/parse.ts";
import type { Check } from "../read/values/scalar.ts";
import * as scalar from "../read/values/scalar.ts";
import type { Report, Severity } from "./finding.ts";
import { quote } from "./finding.ts";
import { statusWords } from "./grid/components.ts";
import { propertyRule } from "./grid/properties.ts";
import type { PropertyRule, TypeName } from "./grid/property-rule.ts";
import { typeRules } from "./grid/types.ts";
import type { Node } from "./node.ts";

/** The value of a property, by its type and by what its RFC says of it. */
export function checkValue(property: ICalendarProperty, node: Node, report: Report): void {
  const rule = propertyRule(property.name);
  if (rule === undefined) {
    checkForeignText(property, report);
    return;
  }
  const type = typeOf(property, rule, report);
  if (type === undefined) return;
  checkEncoding(property, type, report);
  const { check, reference } = rule;
  const words = property.name === "STATUS" ? statusWords[node.name] : rule.words;
  if (words !== undefined) checkWord(property, { ...rule, words }, report);
  else if (check !== undefined) checkAgainst(property, { check, reference }, report);
  else if (type === "TEXT") checkText(property, rule, report);
  else checkTyped(property, { rule, type }, report);
}

/** The type that a value has; undefined where it is none that can be checked. */
function typeOf(
  property: ICalendarProperty,
  rule: PropertyRule,
  report: Report,
): TypeName | undefined {
  const declared = parameterOf(property, "VALUE")?.toUpperCase();
  const [type] = rule.types;
  if (declared === undefined) {
    if (rule.needsValue === true) {
      report(property, property.name, {
        problem: `${property.name} without VALUE`,
        advice: `Write VALUE=${rule.types.join(" or VALUE=")}: it has no type of its own.`,
        reference: rule.reference,
      });
    }
    return rule.types.length === 1 || rule.needsValue !== true ? type : undefined;
  }
  const allowed = rule.types.find((each) => each === declared);
  if (allowed !== undefined) return allowed;
  if (declared.startsWith("X-")) return undefined;
  report(property, property.name, {
    problem: `${property.name} with VALUE=${declared}`,
    advice: `Write ${rule.types.join(" or ")}.`,
    reference: rule.reference,
  });
  return undefined;
}

/** Only what is Base64 is encoded so (RFC 5545 §3.2.7). */
function checkEncoding(property: ICalendarProperty, type: TypeName, report: Report): void {
  const encoding = parameterOf(property, "ENCODING")?.toUpperCase();
  const [isBinary, isBase64] = [type === "BINARY", encoding === "BASE64"];
  if (isBinary === isBase64) return;
  report(property, property.name, {
    problem: isBinary ? `a BINARY without ENCODING=BASE64` : `ENCODING=BASE64 of a ${type}`,
    advice: "Write both ENCODING=BASE64 and VALUE=BINARY, or none of them.",
    reference: "RFC 5545 §3.2.7",
  });
}

/** Where the value begins; the property where the value begins on a line of its own. */
function placeOfValue({ line, column, valuePlace }: ICalendarProperty): Place {
  return valuePlace.line === line ? valuePlace : { line, column };
}

/** A word of a list: an unknown one may be registered tomorrow where the list is open. */
function checkWord(
  property: ICalendarProperty,
  { words, reference, isOpen, isList }: PropertyRule & { readonly words: readonly string[] },
  report: Report,
): void {
  const { name, value } = property;
  const isKnown = (word: string) =>
    words.includes(word) || (isOpen === true && /^X-[A-Z0-9-]+$/.test(word));
  const given = (isList === true ? value.split(",") : [value]).map((word) => word.toUpperCase());
  const other = given.find((word) => !isKnown(word));
  if (other === undefined) return;
  const shown = words.length > 12 ? `${words.slice(0, 12).join(", ")} …` : words.join(" or ");
  report(placeOfValue(property), name, {
    severity: isOpen === true && /^[A-Z0-9-]+$/.test(other) ? "warning" : "error",
    problem: `${name} is ${quote(value)}`,
    advice: `Write ${shown}${advices[name] ?? "."}`,
    reference,
  });
}

function checkAgainst(
  property: ICalendarProperty,
  { check, reference }: { readonly check: Check; readonly reference: string },
  report: Report,
): void {
  const { name, value } = property;
  const problem = check(value);
  if (problem === undefined) return;
  const shown = `${name} is ${quote(value)}: ${problem}`;
  report(placeOfValue(property), name, { problem: shown, advice: advices[name] ?? "", reference });
}

/** What to do about a property with a check of its own, or beside choosing another word. */
const advices: Readonly<Record<string, string>> = {
  METHOD: "; a feed has no METHOD.",
  GEO: "Write degrees north and east with a semicolon between, such as 48.85;2.35.",
  COLOR: "Write a name of CSS3 such as steelblue.",
  "REQUEST-STATUS": "Write a code, a semicolon and a description, such as 2.0;Success.",
};

function checkText(property: ICalendarProperty, rule: PropertyRule, report: Report): void {
  const { name, value } = property;
  if (rule.mayNotBeEmpty === true && value.trim() === "") {
    const problem = `an empty ${name}`;
    report(placeOfValue(property), name, {
      problem,
      advice: "Give it a value.",
      reference: rule.reference,
    });
  }
  checkEscapes(property, { isList: rule.isList === true, severity: "error" }, report);
}

/** An X- property may hold anything; these are TEXT in every program that writes them. */
const foreignTexts: ReadonlySet<string> = new Set(["X-WR-CALNAME", "X-WR-CALDESC"]);

function checkForeignText(property: ICalendarProperty, report: Report): void {
  if (foreignTexts.has(property.name))
    checkEscapes(property, { isList: false, severity: "advice" }, report);
}

function checkEscapes(
  property: ICalendarProperty,
  { isList, severity }: { readonly isList: boolean; readonly severity: Severity },
  report: Report,
): void {
  const wrong = scalar.findUnescaped(property.value, isList);
  if (wrong === undefined) return;
  report(placeOfValue(property), property.name, {
    severity,
    problem: `${JSON.stringify(wrong)} unescaped in a TEXT`,
    advice: "Write \\\\ \\; \\, and \\n for backslash, semicolon, comma and line break.",
    reference: "RFC 5545 §3.3.11",
  });
}

interface Typed {
  readonly rule: PropertyRule;
  readonly type: Exclude<TypeName, "TEXT">;
}

function checkTyped(property: ICalendarProperty, { rule, type }: Typed, report: Report): void {
  const { name, value } = property;
  const { check, advice, reference } = typeRules[type];
  for (const each of rule.isList === true ? value.split(",") : [value]) {
    const badType = check(each);
    const problem = badType ?? findOutOfRange(each, rule) ?? findNotUtc(each, type, rule);
    if (problem === undefined) continue;
    const shown = `${name} is ${quote(each)}: ${problem}`;
    const source = badType === undefined ? rule.reference : reference;
    const isLocal = badType === undefined && problem.endsWith("UTC");
    const told = isLocal ? "Write the instant in UTC, with Z." : advice;
    report(placeOfValue(property), name, { problem: shown, advice: told, reference: source });
    return;
  }
  checkZoneOfTime(property, type, report);
}

function findOutOfRange(value: string, { range }: PropertyRule): string | undefined {
  if (range === undefined) return undefined;
  const [min, max] = range;
  return Number(value) < min || Number(value) > max ? `not from ${min} to ${max}` : undefined;
}

function findNotUtc(value: string, type: TypeName, { isUtc }: PropertyRule): string | undefined {
  if (isUtc !== true) return undefined;
  const isTime = type === "DATE-TIME" || type === "PERIOD";
  return isTime && !/z/i.test(value.split("/")[0] ?? "") ? "not in UTC" : undefined;
}

/** TZID is for local times alone (RFC 5545 §3.2.19). */
function checkZoneOfTime(property: ICalendarProperty, type: TypeName, report: Report): void {
  if (parameterOf(property, "TZID") === undefined) return;
  const isUtc = /z(?:[,/]|$)/i.test(property.value);
  if (!isUtc && type !== "DATE") return;
  report(property, property.name, {
    problem: isUtc
      ? `${property.name} is ${quote(property.value)}: both Z and TZID`
      : `${property.name} is a DATE with TZID`,
    advice: isUtc ? "Keep one of them." : "Take TZID out: a day has no zone.",
    reference: "RFC 5545 §3.2.19",
  });
}
