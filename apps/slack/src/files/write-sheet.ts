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
  return { value: value.replaceAll(/_(?=x[\dA-F]{4}_)/gi, "_x005F_"), type: String };
}

function widthOf(rows: readonly (readonly string[])[], column: number): number {
  const longest = Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return Math.min(50, Math.max(12, longest + 2));
}
