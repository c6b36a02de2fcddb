import { once } from "node:events";
import { createServer } from "node:http";
import { findChromium } from "@rabat-process/runtimes";
import { findOnPath } from "@rabat-process/runtimes/find-on-path";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OpenLinks } from "./open-links.ts";
import { openLinks } from "./open-links.ts";

const { program } = findChromium();
const executablePath = program === undefined ? undefined : findOnPath(program);

describe.skipIf(executablePath === undefined)(
  "a personal page on paper, in Chromium, which must be on PATH",
  { timeout: 60_000 },
  () => {
    let links: OpenLinks;
    let browser: Browser;
    const server = createServer((request, response) => {
      links.listener(request, response);
    });
    beforeAll(async () => {
      links = await openLinks();
      server.listen(0, "127.0.0.1");
      await once(server, "listening");
      // Containers have no user namespaces for the sandbox; the pages are our own.
      browser = await chromium.launch({
        executablePath: executablePath ?? "",
        args: ["--no-sandbox"],
      });
    });
    afterAll(async () => {
      await browser.close();
      server.close();
      await links.store.close();
    });

    it("shows no address by which somebody else could answer, and nothing to press", async () => {
      const { ngozi } = await links.invite();
      await links.send(ngozi.answer, "answer", { answer: "ACCEPTED" });
      const bound = server.address();
      const port = typeof bound === "object" ? bound?.port : undefined;
      const page = await browser.newPage();
      await page.emulateMedia({ media: "print" });
      for (const path of [ngozi.answer, ngozi.delegation]) {
        await page.goto(`http://127.0.0.1:${port ?? 0}${path}`);
        const printed = await page.evaluate(`[
          document.body.innerText,
          ...[...document.querySelectorAll("a")].map((link) => getComputedStyle(link, "::after").content),
        ].join(" ")`);
        expect(String(printed)).toMatch(/Nigeria will attend|Will attend/);
        expect(String(printed)).not.toMatch(/\/[dr]\/|This is not me|Get your address|Save/);
      }
    });
  },
);
