import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Writes a generated file of packages/timezones. Run prettier on it afterwards; the scripts of package.json do. */
export function writeData(file: string, text: string): void {
  writeFileSync(
    fileURLToPath(new URL(`../../packages/timezones/src/data/${file}`, import.meta.url)),
    text,
  );
}
