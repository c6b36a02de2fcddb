import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";

const end = "<!-- end -->";

/** The value in the middle; of an even number of values, the higher one of the two. NaN where there is none. */
export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** A table in Markdown: the first column is text, the others are numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows]
    .map(line)
    .join("\n");
}

/**
 * Prints tables and writes them between the two marks of a README, below the machine, the day and how it was measured.
 *
 * @param method a sentence
 * @param script the script of the package that measures: its name stands in the first mark
 * @throws Error when the README has not both marks
 */
export function writeTables(
  readme: URL,
  method: string,
  tables: readonly string[],
  script = "bench",
): void {
  const start = `<!-- written by \`pnpm ${script}\` -->`;
  const [before, rest] = readFileSync(readme, "utf8").split(start);
  const after = rest?.slice(rest.indexOf(end) + end.length);
  if (before === undefined || rest?.includes(end) !== true || after === undefined)
    throw new Error(`${readme.pathname}: expected "${start}" and "${end}" in it.`);
  const model = cpus()[0]?.model.trim() ?? "unknown";
  const day = new Date().toISOString().slice(0, 10);
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${model}, ${day}. ${method}`;
  writeFileSync(readme, `${before}${[start, machine, ...tables, end].join("\n\n")}${after}`);
  console.log([machine, ...tables].join("\n\n"));
}
