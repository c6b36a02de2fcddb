import { findChromium } from "@rabat-process/runtimes";
import { findOnPath } from "@rabat-process/runtimes/find-on-path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { everything, openMany, replay, requestAll, runPage, serve } from "./scan.ts";

// pnpm scan:links [--people N] [--events N] [--pages N]: asks for every address of so many links in every way that sends
// nothing, and sends every form as it stands; and runs so many of the pages in Chromium, where it presses every button.
// Ends with 1 where anything changed.
const { values } = parseArgs({
  options: {
    people: { type: "string", default: "100" },
    events: { type: "string", default: "100" },
    pages: { type: "string", default: "100" },
  },
});
const [people, count, pages] = [values.people, values.events, values.pages].map(Number) as [
  number,
  number,
  number,
];
const { links, paths, events } = await openMany({ people, events: count });
const before = await everything(links, events);

async function tell(what: string): Promise<void> {
  const isSame = (await everything(links, events)) === before;
  if (!isSame) process.exitCode = 1;
  console.log(`${what}: ${isSame ? "nothing changed" : "SOMETHING CHANGED"}`);
}

for (const path of paths) await requestAll(links, path);
await tell(`${paths.length} addresses asked for by GET, HEAD and OPTIONS`);
for (const path of paths) await replay(links, path);
await tell(`the forms of ${paths.length} pages sent as they stand, twice`);

const { program } = findChromium();
const executablePath = program === undefined ? undefined : findOnPath(program);
if (executablePath === undefined) console.log("There is no Chromium on PATH: no page was run.");
else {
  const server = await serve(links);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  let presses = 0;
  try {
    for (const [index, path] of paths.slice(0, pages).entries()) {
      presses += await runPage(browser, server.address + path);
      // A page takes seconds, and a machine with other work several times as long: whoever waits sees that it goes on.
      if ((index + 1) % 10 === 0) console.log(`${index + 1} pages run so far`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  await tell(
    `${Math.min(pages, paths.length)} pages run in Chromium, ${presses} buttons and forms`,
  );
}
