import { checkValue } from "@rabat-process/timezones/arguments";
import type { Property } from "./property.ts";
import { property } from "./property.ts";

/** What our calendars say of themselves, unless they are somebody else's. */
export const ownProdId = "-//Rabat Process//rabat-process calendar//EN";

/** What every calendar says of itself. */
export function identityProperties(prodId = ownProdId): readonly Property[] {
  return [
    property("VERSION", "identifier", "2.0"),
    property("PRODID", "identifier", prodId),
    property("CALSCALE", "identifier", "GREGORIAN"),
  ];
}

const form = /^-\/\/([^/\\;,\p{Cc}]+)\/\/([^/\\;,\p{Cc}]+)\/\/([A-Z]{2})$/u;

/** The company, the product and the language of a PRODID. */
export function partsOf(prodId: string): { company: string; product: string; language: string } {
  const [, company = "", product = "", language = ""] = form.exec(prodId) ?? [];
  return { company, product, language };
}

/** @throws TypeError or RangeError when it is none */
export function checkProdId(prodId: unknown): void {
  checkValue("prodId", prodId, {
    is: (value) => value === undefined || (typeof value === "string" && form.test(value)),
    expected: "who makes the calendar and with what, such as -//Example//Events of Example//EN",
  });
}
