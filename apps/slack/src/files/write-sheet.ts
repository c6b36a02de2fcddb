import writeWorkbook from "write-excel-file/node";

/** Rows of texts as a workbook (XLSX), in which a text is never a formula. The first row stays in sight. */
export async function writeXlsx(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const [header = [], ...lines] = rows;
  const data = [
    header.map((value) => ({ ...textCell(value), fontWeight: "bold" as const })),
    ...lines.map((row) => row.map(textCell)),
  ];
  const columns = header.map((_, column) => ({ width: widthOf(rows, column) }));
  return writeWorkbook(data, { columns, stickyRowsCount: 1 }).toBuffer();
}

function textCell(value: string) {
  // Without this, a workbook reads `_x0041_` as a letter.
  const text = value.replaceAll(/_(?=x[\dA-F]{4}_)/gi, "_x005F_");
  return { value: isInherited(text) ? escapeFirst(text) : text, type: String };
}

/** Whether every object has a property of this name: the writer of workbooks keeps texts as names of properties. */
function isInherited(text: string): boolean {
  return text in {};
}

/** The same text for whoever reads the workbook. */
function escapeFirst(text: string): string {
  const code = text.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `_x${code}_${text.slice(1)}`;
}

function widthOf(rows: readonly (readonly string[])[], column: number): number {
  const longest = Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return Math.min(50, Math.max(12, longest + 2));
}
