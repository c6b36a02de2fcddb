import type { Cell, Table } from "@rabat-process/core/answers/participant-tables";
import { cellText } from "@rabat-process/core/answers/participant-tables";
import writeWorkbook from "write-excel-file/node";

/** Rows as a workbook (XLSX), in which a text is never a formula. The first row stays in sight. */
export async function writeXlsx(rows: Table): Promise<Uint8Array> {
  const { data, ...options } = sheetOf(rows);
  return writeWorkbook(data, options).toBuffer();
}

/** The same of several tables, each in a sheet of its name: at most 31 characters, none of them of `[]:*?/\`. */
export async function writeSheets(
  sheets: readonly { readonly name: string; readonly rows: Table }[],
): Promise<Uint8Array> {
  return writeWorkbook(
    sheets.map(({ name, rows }) => ({ ...sheetOf(rows), sheet: name })),
  ).toBuffer();
}

function sheetOf(rows: Table) {
  const [header = [], ...lines] = rows;
  const data = [
    header.map((value) => ({ ...cellOf(value), fontWeight: "bold" as const })),
    ...lines.map((row) => row.map(cellOf)),
  ];
  return {
    data,
    columns: header.map((_, column) => ({ width: widthOf(rows, column) })),
    stickyRowsCount: 1,
  };
}

function cellOf(value: Cell) {
  if (typeof value === "number") return { value, type: Number };
  // In this order a date reads the same in English and in French.
  if (typeof value === "object")
    return { value: new Date(value.at), type: Date, format: "yyyy-mm-dd hh:mm" };
  // Without the first, a workbook reads `_x0041_` as a letter; without the second, its writer leaves the sign out.
  const text = value.replaceAll(/_(?=x[\dA-F]{4}_)/gi, "_x005F_").replaceAll("\uFFFD", "_xFFFD_");
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

function widthOf(rows: Table, column: number): number {
  const longest = Math.max(...rows.map((row) => lengthOf(row[column])));
  return Math.min(50, Math.max(12, longest + 2));
}

function lengthOf(cell: Cell | undefined): number {
  return cell === undefined ? 0 : cellText(cell).length;
}
