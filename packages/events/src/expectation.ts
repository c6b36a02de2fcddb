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
 */
export function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `expected ${types[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return expectOneOf(issue.values);
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

function expectOneOf(values: readonly unknown[]): string {
  const words = values.map((value) => JSON.stringify(value));
  return words.length === 1 ? `expected ${words[0]}` : `expected one of ${words.join(", ")}`;
}

function unitOf(origin: string, count: number | bigint): string {
  const unit = { string: " character", array: " entry" }[origin];
  if (unit === undefined || Number(count) === 1) return unit ?? "";
  return unit === " entry" ? " entries" : `${unit}s`;
}

function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
