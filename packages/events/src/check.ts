import { isInstant } from "@rabat-process/timezones";
import { checkLocale, checkObject, checkValue } from "@rabat-process/timezones/arguments";

/** @throws TypeError or RangeError unless it is an instant */
export function checkInstant(name: string, at: unknown): void {
  checkValue(name, at, {
    is: isInstant,
    expected: "an instant in UTC such as 2026-11-25T10:00:00Z",
  });
}

/**
 * Of drafts, too, parts are told: they need have no field.
 *
 * @throws TypeError or RangeError unless it is an object and a language
 */
export function checkTold(event: unknown, locale: unknown): void {
  checkObject("event", event);
  checkLocale(locale);
}
