import type { Check } from "../../read/values/scalar.ts";

/** The types of values (RFC 5545 §3.3, RFC 9253 §5). */
export type TypeName =
  | "BINARY"
  | "BOOLEAN"
  | "CAL-ADDRESS"
  | "DATE"
  | "DATE-TIME"
  | "DURATION"
  | "FLOAT"
  | "INTEGER"
  | "PERIOD"
  | "RECUR"
  | "TEXT"
  | "TIME"
  | "UID"
  | "URI"
  | "UTC-OFFSET"
  | "XML-REFERENCE";

/** What an RFC says of a property, whatever component it is in. */
export interface PropertyRule {
  readonly reference: string;
  /** The types that its value may have; the first one without VALUE. */
  readonly types: readonly TypeName[];
  /** The parameters that it may have, beside VALUE and those that any may have. */
  readonly parameters: readonly string[];
  /** Whether VALUE has to be there, because there is no type without it. */
  readonly needsValue?: true;
  /** Whether commas separate several values. */
  readonly isList?: true;
  /** The words to which the value is confined; `isOpen` where registered and X- ones may be added. */
  readonly words?: readonly string[];
  readonly isOpen?: true;
  readonly range?: readonly [min: number, max: number];
  /** Whether its time has to be in UTC. */
  readonly isUtc?: true;
  readonly mayNotBeEmpty?: true;
  /** In place of the check by type. */
  readonly check?: Check;
}

type Facts = Omit<PropertyRule, "reference" | "types" | "parameters">;

/** A rule from a line: `rule("RFC 5545 §3.8.1.1", "URI BINARY", "FMTTYPE ENCODING")`. */
export function rule(
  reference: string,
  types: string,
  parameters = "",
  facts: Facts = {},
): PropertyRule {
  return {
    reference,
    types: words(types) as readonly TypeName[],
    parameters: words(parameters),
    ...facts,
  };
}

/** The words of a text between blanks. */
export function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
