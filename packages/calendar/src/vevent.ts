import type { Locale } from "@rabat-process/timezones";
import { component, optionalLine, textLine, toBasic, valueLine } from "./content-line.ts";
import type { Entry } from "./entry.ts";
import { periodLines } from "./period.ts";

/**
 * An entry as a VEVENT (RFC 5545 §3.6.1). DTSTAMP is no "now", so that an unchanged event gives unchanged bytes.
 *
 * @throws TypeError when a text holds a control character; the message names the event and the property.
 */
export function veventLines(entry: Entry, locale: Locale): readonly string[] {
  try {
    return component("VEVENT", propertyLines(entry, locale));
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw new TypeError(`${entry.uid}: ${cause.message}`, { cause });
  }
}

function propertyLines(entry: Entry, locale: Locale): readonly string[] {
  const language = { LANGUAGE: locale };
  return [
    valueLine("UID", entry.uid),
    valueLine("SEQUENCE", String(entry.sequence)),
    valueLine("DTSTAMP", toBasic(entry.changed)),
    valueLine("CREATED", toBasic(entry.created)),
    valueLine("LAST-MODIFIED", toBasic(entry.changed)),
    ...periodLines(entry.period),
    textLine("SUMMARY", entry.summary.text, { LANGUAGE: entry.summary.locale }),
    textLine("DESCRIPTION", entry.description, language),
    ...optionalLine(entry.place, (place) => textLine("LOCATION", place, language)),
    textLine("CATEGORIES", entry.category, language),
    valueLine("STATUS", entry.status),
    valueLine("CLASS", "PUBLIC"),
    valueLine("TRANSP", entry.availability === "BUSY" ? "OPAQUE" : "TRANSPARENT"),
    valueLine("X-MICROSOFT-CDO-BUSYSTATUS", entry.availability),
    ...optionalLine(entry.url, (url) => valueLine("URL", url)),
    // Neither is a part of the other, as PARENT and CHILD would say (RFC 5545 §3.2.15).
    ...entry.siblings.map((uid) => valueLine("RELATED-TO", uid, { RELTYPE: "SIBLING" })),
  ];
}
