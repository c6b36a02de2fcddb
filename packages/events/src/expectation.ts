import type { z } from "zod";

const types: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "fields (name: value)",
};

/**
 * What was expected, for the person who wrote the file, without what came: `expected a whole number`. Our own messages
 * stay as they are; zod's are told in words that need no JavaScript.
 *
 * @param written what stands in the place of it, where that is no list and no fields
 */
export function expectationOf(issue: z.core.$ZodIssue, written?: string): string {
  if (/^[Ee]xpected /.test(issue.message)) return lowerFirst(issue.message);
  switch (issue.code) {
    case "invalid_type":
      return expectType(issue.expected, written);
    case "invalid_value":
      return expectOneOf(issue.values, written);
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options)
        ? expectOneOf(issue.options)
        : lowerFirst(issue.message);
    case "too_small":
      return `expected ${issue.inclusive === false ? "more than" : "at least"} ${issue.minimum}${unitOf(issue.origin, issue.minimum)}`;
    case "too_big":
      return `expected ${issue.inclusive === false ? "less than" : "at most"} ${issue.maximum}${unitOf(issue.origin, issue.maximum)}`;
    case "invalid_format":
      return issue.format === "url"
        ? "expected a web address such as https://www.rabat-process.org"
        : lowerFirst(issue.message);
    case "custom":
    case "invalid_element":
    case "invalid_key":
    case "not_multiple_of":
    case "unrecognized_keys":
      return lowerFirst(issue.message);
  }
}

/** A number where a text is expected is a text once it stands in quotation marks, and the other way round. */
function expectType(type: string, written = ""): string {
  const expected = `expected ${types[type] ?? type}`;
  if (type === "string" && written !== "")
    return `${expected}: write ${JSON.stringify(written)}, in quotation marks`;
  const isNumber = (type === "number" || type === "int") && /^-?\d+$/.test(written);
  return isNumber ? unquoted(expected, written) : expected;
}

function expectOneOf(values: readonly unknown[], written?: string): string {
  const words = values.map((value) => JSON.stringify(value));
  if (words.length > 1) return `expected one of ${words.join(", ")}`;
  const expected = `expected ${words[0]}`;
  return values[0] === true && written === "true" ? unquoted(expected, written) : expected;
}

function unquoted(expected: string, written: string): string {
  return `${expected}: write ${written}, without quotation marks`;
}

function unitOf(origin: string, count: number | bigint): string {
  const unit = { string: " character", array: " entry" }[origin];
  if (unit === undefined || Number(count) === 1) return unit ?? "";
  return unit === " entry" ? " entries" : `${unit}s`;
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
