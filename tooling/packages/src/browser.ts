import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { findChromium } from "@rabat-process/runtimes";
import { build, preview } from "vite";
import type { Packed } from "./pack.ts";
import { write } from "./project.ts";

/** A page of somebody else that uses all three libraries, and says in its title what came of it. */
const page = `
import { toICalendarBytes } from "@rabat-process/calendar";
import { parseEvents } from "@rabat-process/events";
import { toInstant } from "@rabat-process/timezones";
import text from "./events.yaml?raw";

const result = parseEvents(text, { source: "events.yaml" });
const bytes = result.ok ? toICalendarBytes(result.events, { locale: "fr", name: "Rabat" }) : undefined;
const [first] = new TextDecoder().decode(bytes).split("\\r\\n");
document.title = [first, toInstant("2026-11-23T09:00", "Africa/Casablanca")].join(" ");
`;
const title = "BEGIN:VCALENDAR 2026-11-23T09:00:00Z";

/** Builds the page with Vite, and opens it in Chromium. */
export async function openInBrowser(folder: string): Promise<readonly string[]> {
  const { program } = findChromium();
  if (program === undefined) return [];
  write(
    folder,
    "index.html",
    `<!doctype html><title>not yet</title><script type="module" src="/page.js"></script>`,
  );
  write(folder, "page.js", page);
  await build({ root: folder, configFile: false, logLevel: "error" });
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: "error",
    preview: { port: 0 },
  });
  try {
    const address = server.resolvedUrls?.local[0] ?? "";
    const flags = ["--headless", "--no-sandbox", "--virtual-time-budget=10000", "--dump-dom"];
    const { stdout } = await promisify(execFile)(program, [...flags, address]);
    const shown = /<title>(.*?)<\/title>/.exec(stdout)?.[1] ?? "";
    return shown === title ? [] : [`The page in Chromium shows “${shown}” instead of “${title}”.`];
  } finally {
    await server.close();
  }
}

/** What a library adds to a page, in bytes of gzip once minified. */
export interface Size {
  readonly name: string;
  /** Its own code alone. */
  readonly own: number;
  /** With all that it pulls in. */
  readonly whole: number;
}

/** Measures a library as it is installed: all that its main entry exports, as a page would load it. */
export async function measure(folder: string, { name }: Packed): Promise<Size> {
  const entry = `size-of-${name}.js`;
  const library = `@rabat-process/${name}`;
  write(folder, entry, `export * from "${library}";\n`);
  const bundle = async (external: (id: string) => boolean) => {
    await build({
      root: folder,
      configFile: false,
      logLevel: "error",
      build: {
        target: "es2023",
        modulePreload: false,
        outDir: "sizes",
        rolldownOptions: {
          input: join(folder, entry),
          external,
          preserveEntrySignatures: "strict",
          output: { entryFileNames: `${name}.js` },
        },
      },
    });
    return gzipSync(readFileSync(join(folder, "sizes", `${name}.js`)), { level: 9 }).length;
  };
  const whole = await bundle(() => false);
  return { name, whole, own: await bundle((id) => /^[@a-z]/.test(id) && id !== library) };
}
