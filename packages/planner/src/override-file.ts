import { checkText } from "@rabat-process/timezones/arguments";
import { checkOverrides, type HolidayOverride } from "./holiday-overrides.ts";

/** The fields of each kind of override beside `kind`; `name` is a text in both languages. */
const fieldsOf: Readonly<Record<HolidayOverride["kind"], readonly string[]>> = {
  feast: ["code", "feast", "first", "last", "source"],
  "day-off": ["code", "name", "first", "last", "source"],
  "working-day": ["code", "date", "source"],
};

/**
 * Reads a file of overrides: JSON, a list of objects as {@link HolidayOverride} has them.
 *
 * @param file how the file is called, for messages
 * @throws RangeError when it is no such list; the message says which entry and field is wrong and what was expected.
 */
export function parseOverrides(text: string, file: string): HolidayOverride[] {
  checkText("text", text);
  checkText("file", file);
  const content = readJson(text, file);
  if (!Array.isArray(content))
    throw new RangeError(`${file}: expected a list of overrides, [ … ].`);
  const overrides = content.map((entry: unknown, index) => {
    if (isOverride(entry)) return entry;
    throw new RangeError(`${file}, entry ${index + 1}: ${whatIsWrong(entry)}`);
  });
  overrides.forEach((override, index) => {
    try {
      checkOverrides([override]);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new RangeError(`${file}, entry ${index + 1}: ${error.message}`, { cause: error });
    }
  });
  return overrides;
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new RangeError(
      `${file}: expected JSON, ${error instanceof Error ? error.message : "found none"}.`,
      {
        cause: error,
      },
    );
  }
}

function isOverride(entry: unknown): entry is HolidayOverride {
  return whatIsWrong(entry) === "";
}

/** The first thing that is wrong with an entry, or nothing. Whether its days and codes exist is checked after. */
function whatIsWrong(entry: unknown): string {
  if (typeof entry !== "object" || entry === null)
    return "expected an object with kind, code and source.";
  const fields = new Map<string, unknown>(Object.entries(entry));
  const kind = fields.get("kind");
  if (!isKind(kind))
    return `kind is ${JSON.stringify(kind)}: expected ${Object.keys(fieldsOf).join(", ")}.`;
  const expected = ["kind", ...fieldsOf[kind]];
  const strange = [...fields.keys()].find((field) => !expected.includes(field));
  if (strange !== undefined)
    return `"${strange}" is no field of ${kind}: expected ${expected.join(", ")}.`;
  const missing = expected.find((field) => !isFilled(field, fields.get(field)));
  if (missing === undefined) return "";
  return missing === "name"
    ? `name: expected the holiday in English and in French, { "en": …, "fr": … }.`
    : `${missing}: expected a text.`;
}

function isKind(value: unknown): value is HolidayOverride["kind"] {
  return typeof value === "string" && Object.hasOwn(fieldsOf, value);
}

function isFilled(field: string, value: unknown): boolean {
  if (field !== "name") return isText(value);
  return (
    typeof value === "object" &&
    value !== null &&
    "en" in value &&
    "fr" in value &&
    isText(value.en) &&
    isText(value.fr)
  );
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
