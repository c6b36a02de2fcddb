import { isPlainDate } from "@rabat-process/timezones";

/** The fields of an object, with the compiler seeing to it that none is missing. */
export type FieldsOf<Shape> = Readonly<Record<keyof Shape, true>>;

/**
 * Says what is wrong with an object that comes from JavaScript or JSON. A field that nobody reads is refused: `required`
 * for `isRequired` would change nothing, in silence.
 *
 * @param name how the object is called in messages: `participants[0]`
 * @throws RangeError when it is no object, or has another field
 */
export function checkFields(
  name: string,
  value: unknown,
  fields: Readonly<Record<string, true>>,
): void {
  const expected = Object.keys(fields).join(", ");
  if (typeof value !== "object" || value === null) {
    throw new RangeError(`${name} is ${found(value)}: expected an object with ${expected}.`);
  }
  const strange = Object.keys(value).find((key) => !Object.hasOwn(fields, key));
  if (strange !== undefined) {
    throw new RangeError(`${name} has ${found(strange)}: expected ${expected} only.`);
  }
}

/** @throws RangeError when it is no list */
export function checkList(name: string, value: unknown): void {
  if (!Array.isArray(value)) throw new RangeError(`${name} is ${found(value)}: expected a list.`);
}

/** A value as messages show it. */
export function found(value: unknown): string {
  return value === undefined ? "missing" : JSON.stringify(value);
}

/** @throws RangeError when it is none from 1 to 7 */
export function checkWeekday(name: string, weekday: number): void {
  if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) {
    throw new RangeError(
      `${name} is ${found(weekday)}: expected a day of the week, 1 for Monday to 7 for Sunday.`,
    );
  }
}

/** @throws RangeError when there is no such day */
export function checkDay(name: string, day: string): void {
  if (!isPlainDate(day)) {
    throw new RangeError(`${name} has the day ${found(day)}: expected one such as "2027-05-17".`);
  }
}
