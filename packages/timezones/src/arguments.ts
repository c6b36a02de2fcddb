import { isLocale, type Locale } from "./locale.ts";

// How all five libraries refuse what JavaScript may hand over. A TypeError: it is of another type than was asked for, or
// missing, or has a field that nobody reads. A RangeError: the type is right, and the value cannot be. Either says which
// argument it is, what was found and what was expected.

/** The fields of an object, with the compiler seeing to it that none is missing. */
export type FieldsOf<Shape> = Readonly<Record<keyof Shape, true>>;

const longestShown = 80;

/** A value as messages show it, shortened. */
export function found(value: unknown): string {
  const text = typeof value === "number" ? String(value) : asJson(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

/** What JSON has no words for, JavaScript has. */
function asJson(value: unknown): string {
  if (["undefined", "function", "symbol"].includes(typeof value)) return typeof value;
  try {
    return JSON.stringify(value);
  } catch {
    return typeof value;
  }
}

/**
 * The error for a value that is refused: a TypeError unless it is of the type of the values that are not.
 *
 * @param type what `typeof` says of these
 */
export function refusal(
  value: unknown,
  message: string,
  type: "string" | "number" = "string",
): Error {
  return typeof value === type ? new RangeError(message) : new TypeError(message);
}

/** @throws TypeError or RangeError unless it is one of the two */
export function checkLocale(locale: unknown): asserts locale is Locale {
  if (isLocale(locale)) return;
  throw refusal(locale, `locale is ${found(locale)}: expected "en" or "fr".`);
}

/** @throws TypeError unless it is a text */
export function checkText(name: string, value: unknown): asserts value is string {
  if (typeof value !== "string") {
    throw new TypeError(`${name} is ${found(value)}: expected a text.`);
  }
}

/** @throws TypeError unless it is a list */
export function checkList(name: string, value: unknown): asserts value is readonly unknown[] {
  if (Array.isArray(value)) return;
  throw new TypeError(`${name} is ${found(value)}: expected a list${hint(name, value)}.`);
}

/**
 * Refuses what is no object of the kind that is asked for.
 *
 * @param field one that every such object has, if there is one
 * @throws TypeError
 */
export function checkObject(name: string, value: unknown, field?: string): void {
  const isObject = typeof value === "object" && value !== null;
  // Without such a field, a result is known by what it holds.
  if (isObject && (field === undefined ? !(name in value) : field in value)) return;
  const expected = `an object${field === undefined ? "" : ` with ${field}`}${hint(name, value)}`;
  throw new TypeError(`${name} is ${found(value)}: expected ${expected}.`);
}

/** Whoever passes a result has what is asked for within it. */
function hint(name: string, value: unknown): string {
  const isResult = typeof value === "object" && value !== null && name in value;
  return isResult ? `, such as its field ${name}` : "";
}

/**
 * Refuses a text that is none of the possible ones.
 *
 * @throws TypeError or RangeError
 */
export function checkValue(
  name: string,
  value: unknown,
  { is, expected }: { readonly is: (value: unknown) => boolean; readonly expected: string },
): void {
  if (!is(value)) throw refusal(value, `${name} is ${found(value)}: expected ${expected}.`);
}

/**
 * Refuses an object with a field that nobody reads: `required` for `isRequired` would change nothing, in silence.
 *
 * @throws TypeError when it is no object, or has such a field
 */
export function checkFields(
  name: string,
  value: unknown,
  fields: Readonly<Record<string, true>>,
): void {
  const expected = Object.keys(fields).join(", ");
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`${name} is ${found(value)}: expected an object with ${expected}.`);
  }
  const strange = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
  if (strange !== undefined) {
    throw new TypeError(`${name} has ${found(strange)}: expected ${expected} only.`);
  }
}

/** The same of options that may be left out as a whole. */
export function checkOptions(value: unknown, fields: Readonly<Record<string, true>>): void {
  if (value !== undefined) checkFields("options", value, fields);
}
