import { readdirSync, readFileSync } from "node:fs";

interface Question {
  readonly id: string;
  readonly section: string;
  readonly says: string;
  readonly file?: string;
  readonly base64?: string;
}

/** A calendar that is valid but for one fault. */
export interface Defect extends Question {
  readonly severity: "error" | "warning";
  /** From 1. */
  readonly line: number;
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
}

export const defects = readdirSync(new URL("defects/", import.meta.url)).flatMap(
  (name) => read(`defects/${name}`) as readonly Defect[],
);
export const validFiles = read("valid.json") as readonly Question[];

export function bytesOf({ file, base64 }: Question): Uint8Array {
  return base64 === undefined ? Buffer.from(file ?? "") : Buffer.from(base64, "base64");
}
