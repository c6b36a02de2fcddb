import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packages, root } from "./pack.ts";

/** A program that a README shows. */
export interface Example {
  /** Such as `timezones-2`, for messages and file names. */
  readonly name: string;
  readonly code: string;
  /** The lines that the README says it prints; empty where the README does not say. */
  readonly prints: string;
}

/** A fence of TypeScript, and the next fence of text if no other heading or program comes first. */
const program = /^```ts\n([^]*?)^```$(?:(?:(?!^#|^```)[^])*?^```(?:text)?\n([^]*?)^```$)?/gm;
/** A line that is an expression, and what it gives. */
const commented = /^(?<expression>[\w.]+\(.*?); \/\/ (?<value>.+)$/gm;

/** Every program in the README of a library, in its order. A comment behind an expression says what it gives. */
export function readExamples(name: string): readonly Example[] {
  const readme = readFileSync(join(packages, name, "README.md"), "utf8");
  return [...readme.matchAll(program)].map(([, code = "", output = ""], index) =>
    toExample(`${name}-${index + 1}`, code, output),
  );
}

/** The program on the first page, which says not what it prints. */
export function readFirstPage(): Example {
  const [, code = ""] =
    /^```ts\n([^]*?)^```$/m.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  return toExample("first-page", code, "");
}

function toExample(name: string, code: string, output: string): Example {
  const values = [...code.matchAll(commented)].map(({ groups }) => `${groups?.["value"] ?? ""}\n`);
  return {
    name,
    code: code.replace(commented, "console.log(JSON.stringify($<expression>));"),
    prints: values.join("") + output,
  };
}
