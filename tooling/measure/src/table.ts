/** A table in Markdown, with its numbers to the right. */
export function toTable(
  headings: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cells = [headings, ...rows].map((row) => row.map(String));
  const widths = headings.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const [first = "", ...others] = cells.map((row) => lineOf(row, widths));
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [first, `| ${rule.join(" | ")} |`, ...others, ""].join("\n");
}

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const padded = widths.map((width, column) => {
    const cell = row[column] ?? "";
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  });
  return `| ${padded.join(" | ")} |`;
}
