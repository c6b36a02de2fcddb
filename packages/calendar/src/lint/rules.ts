import type { Finding } from "./finding.ts";
import type { Component, Property } from "./tree.ts";
import { propertiesOf } from "./tree.ts";

/** How often properties may stand in a component, and where that is ruled. */
interface Cardinality {
  readonly reference: string;
  readonly once: readonly string[];
  readonly atMostOnce: readonly string[];
}

const eventSingles =
  "DTSTART DTEND DURATION CLASS CREATED DESCRIPTION GEO LAST-MODIFIED LOCATION ORGANIZER PRIORITY SEQUENCE STATUS SUMMARY TRANSP URL RECURRENCE-ID RRULE".split(
    " ",
  );
const observance: Cardinality = {
  reference: "RFC 5545 §3.6.5",
  once: ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
  atMostOnce: ["RRULE"],
};

const cardinalities: Readonly<Record<string, Cardinality>> = {
  VCALENDAR: { reference: "RFC 5545 §3.6", once: ["PRODID", "VERSION"], atMostOnce: ["CALSCALE", "METHOD"] },
  VEVENT: { reference: "RFC 5545 §3.6.1", once: ["UID", "DTSTAMP"], atMostOnce: eventSingles },
  VALARM: { reference: "RFC 5545 §3.6.6", once: ["ACTION", "TRIGGER"], atMostOnce: ["DURATION", "REPEAT"] },
  VTIMEZONE: { reference: "RFC 5545 §3.6.5", once: ["TZID"], atMostOnce: ["LAST-MODIFIED", "TZURL"] },
  STANDARD: observance,
  DAYLIGHT: observance,
};

/** What a component must have and may not have twice. */
export function findCardinality(component: Component): readonly Finding[] {
  const rules = cardinalities[component.name];
  if (rules === undefined) return [];
  const { reference } = rules;
  const missing = rules.once
    .filter((name) => propertiesOf(component, name).length === 0)
    .map((name) => ({
      line: component.line,
      property: name,
      problem: `a ${component.name} without ${name}`,
      advice: `Write one ${name} into it.`,
      reference,
    }));
  const twice = [...rules.once, ...rules.atMostOnce].flatMap((name) => {
    const second = propertiesOf(component, name)[1];
    const problem = `a second ${name} in one ${component.name}`;
    return second === undefined ? [] : [finding(second, problem, "Keep one of them.", reference)];
  });
  return [...missing, ...twice];
}

/** The values that a property is confined to. */
const choices: Readonly<Record<string, { readonly reference: string; readonly values: readonly string[] }>> =
  {
    VERSION: { reference: "RFC 5545 §3.7.4", values: ["2.0"] },
    CALSCALE: { reference: "RFC 5545 §3.7.1", values: ["GREGORIAN"] },
    TRANSP: { reference: "RFC 5545 §3.8.2.7", values: ["OPAQUE", "TRANSPARENT"] },
  };
const statuses = { reference: "RFC 5545 §3.8.1.11", values: ["TENTATIVE", "CONFIRMED", "CANCELLED"] };

export function findChoice(property: Property, { name }: Component): readonly Finding[] {
  const choice = property.name === "STATUS" && name === "VEVENT" ? statuses : choices[property.name];
  if (choice === undefined || choice.values.includes(property.value.toUpperCase())) return [];
  const advice = `Write ${choice.values.join(" or ")}.`;
  return [
    finding(property, `${property.name} is ${JSON.stringify(property.value)}`, advice, choice.reference),
  ];
}

/** Properties of one TEXT, in which a bare comma or semicolon separates nothing. */
const texts = new Set(
  "SUMMARY DESCRIPTION LOCATION COMMENT CONTACT NAME X-WR-CALNAME X-WR-CALDESC UID TZNAME".split(" "),
);

export function findEscaping(property: Property): readonly Finding[] {
  const isList = property.name === "CATEGORIES" || property.name === "RESOURCES";
  if (!isList && !texts.has(property.name)) return [];
  // Of the pieces "\x" and "x": those which stand bare and should not, or are escaped and unknown.
  const wrong = (property.value.match(/\\.?|[;,]/gs) ?? []).find(
    (piece) => !/^\\[\\;,nN]$/.test(piece) && !(isList && piece === ","),
  );
  if (wrong === undefined) return [];
  const problem = `${JSON.stringify(wrong)} unescaped in a TEXT`;
  return [
    finding(
      property,
      problem,
      "Write \\\\ \\; \\, and \\n for backslash, semicolon, comma and line break.",
      "RFC 5545 §3.3.11",
    ),
  ];
}

/** CAL-ADDRESS is an URI, in practice always a mail address. */
export function findAddress(property: Property): readonly Finding[] {
  if (property.name !== "ORGANIZER" && property.name !== "ATTENDEE") return [];
  if (/^[a-z][a-z0-9+.-]*:\S+$/i.test(property.value)) return [];
  const problem = `${property.name} is ${JSON.stringify(property.value)}, no address`;
  return [
    finding(
      property,
      problem,
      "Write mailto: and the mail address; the name goes into CN.",
      "RFC 5545 §3.3.3",
    ),
  ];
}

export function finding(
  { line, name }: Property,
  problem: string,
  advice: string,
  reference: string,
): Finding {
  return { line, property: name, problem, advice, reference };
}
